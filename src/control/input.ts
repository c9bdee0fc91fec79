/** The input of a control verb. It has the same form whether the verb is called from code or over HTTP. */
import type { ControlId } from '../api.ts'
import { briefValue } from '../contract/brief-value.ts'
import { isObject } from '../contract/read.ts'
import { unknownName } from '../domain/nearest.ts'
import { OptionError } from '../options.ts'
import { demandWithinLimits } from './body-limits.ts'

export interface ControlInput {
  /** The path parameters by name. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Body
  /** The header `Last-Event-ID` of a client that reconnects to the event stream. */
  readonly lastEventId?: string | undefined
}

/** A JSON body. A call over HTTP has it as text, and a call from code has it as a value. */
interface Body {
  /** Empty if there is none. Throws an OptionError if it is too large. */
  readonly text: string
  /** Undefined if there is none. Throws an OptionError if it is too large or is not JSON. */
  readonly value: unknown
}

const NO_BODY: Body = { text: '', value: undefined }

export function bodyOfText(text: string, verb: ControlId): Body {
  let value: unknown
  let isParsed = false
  const checked = (): string => {
    demandWithinLimits(text, verb)
    return text
  }
  return {
    get text() {
      return checked()
    },
    get value() {
      // Parsed only once: a large body takes a long time to parse, and verbs read it more than once.
      if (!isParsed && text.trim() !== '') value = parsed(checked())
      isParsed = true
      return value
    },
  }
}

export const bodyOfValue = (value: unknown): Body =>
  value === undefined
    ? NO_BODY
    : {
        value,
        get text() {
          return JSON.stringify(value)
        },
      }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw new OptionError(`the body is not valid JSON: ${(fault as Error).message}`)
  }
}

/** The body's properties. Throws an OptionError if it is not an object. */
export function objectIn({ value }: Body): Record<string, unknown> {
  if (!isObject(value)) throw new OptionError(`the body must be a JSON object, but is ${value === undefined ? 'empty' : briefValue(value)}`)
  return value as Record<string, unknown>
}

/** The value of the only property that the body may have; undefined if it is missing. */
export function onlyProperty(name: string, body: Body): unknown {
  const { [name]: value, ...others } = body.value === undefined ? {} : objectIn(body)
  const [other] = Object.keys(others)
  if (other !== undefined) throw new OptionError(unknownName(other, 'property', [name], 'of the body'))
  return value
}

/** Whether the query switches this parameter on, as in `?dryRun=true`. */
export function isSwitchedOn(query: ControlInput['query'], name: string): boolean {
  const value = query[name]
  if (value === undefined || value === 'false') return false
  if (value === 'true' || value === '') return true
  throw new OptionError(`${name} must be true or false, not '${value}'`)
}

/** The query parameter with this name, a whole number from 1 to `most`; `usual` if it is missing. */
export function countIn(query: ControlInput['query'], name: string, usual: number, most: number): number {
  const value = query[name]
  if (value === undefined) return usual
  if (!/^[1-9]\d{0,8}$/.test(value) || Number(value) > most)
    throw new OptionError(`${name} must be a whole number from 1 to ${most}, not '${value}'`)
  return Number(value)
}
