/** Reads a request's body as the operation's shape declares it, or refuses it with the vendor's messages (ERR-02 … ERR-08). */
import type { Env } from '../domain/env.ts'
import type { Refusal } from '../domain/outcome.ts'
import { fill, type Rule, type ValueRule } from '../domain/rule.ts'
import {
  manyErrors,
  misshapen,
  missingProperty,
  nullNotAllowed,
  requestIsRequired,
  roomForErrors,
  shapeRefusal,
  unknownProperty,
  unknownRefusal,
  wrongType,
} from './misshapen.ts'
import { isObject, pathText, type Reader, readObject } from './read.ts'
import { shapeOf } from './shapes.ts'
import { lengthInBytes } from './utf8.ts'

export interface ReadBody {
  readonly body: unknown
  /** Paths of the unknown properties, which the vendor silently drops (ERR-07). */
  readonly dropped: readonly string[]
}

type Body = string | Uint8Array | undefined

const decoder = new TextDecoder()

export const bodyText = (body: Body): string => (body === undefined ? '' : typeof body === 'string' ? body : decoder.decode(body))

/** Whether the body has more bytes than the limit. Skips the exact count if the string is clearly short enough. */
export function exceeds(body: Body, limit: number): boolean {
  if (body === undefined) return false
  if (typeof body !== 'string') return body.byteLength > limit
  return body.length > limit || (body.length * 3 > limit && lengthInBytes(body) > limit)
}

/** Set `complete` for a record of a world file: properties that are left out then get their defaults. */
export function readBody(shapeName: string, text: string, quirks: Env['quirks'], complete = false): ReadBody | Refusal {
  const { deep, levels, malformed, another } = unreadableBody.value
  if (isTooDeep(text, levels)) return unreadable(fill(deep, { levels }))
  const plain = withoutMark(text)
  const parsed = parseJson(plain)
  if (parsed === undefined) return unreadable(malformed)
  if (parsed === null) return noBody()
  if (!isObject(parsed)) return unreadable(fill(another, { type: Array.isArray(parsed) ? 'a list' : `a ${typeof parsed}` }))
  const reader: Reader = { misfits: [], room: roomForErrors(levels), complete }
  const body = readObject(shapeOf(shapeName), parsed, null, reader)
  if (reader.misfits.length === 0) return { body, dropped: [] }
  const dropped = reader.misfits.filter((misfit) => misfit.kind === 'unknown').map((misfit) => pathText(misfit.at))
  const refusal = misshapen(reader.misfits, plain)
  if (refusal) return { ...refusal, dropped }
  return quirks.unknownBody === 'reject' && dropped.length > 0 ? unknownRefusal(dropped) : { body, dropped }
}

/**
 * Whether the text is nested more than `levels` deep. A deeper value could overflow the stack, because the functions that walk it are
 * recursive.
 */
function isTooDeep(text: string, levels: number): boolean {
  // Most bodies do not even have that many opening brackets, and counting brackets is quick.
  if (opened(text, '{', levels) + opened(text, '[', levels) <= levels) return false
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
    if (depth > levels) return true
  }
  return false
}

/** How often a bracket occurs in a string. Stops counting as soon as there are more than `most`. */
function opened(text: string, bracket: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(bracket); at >= 0 && count <= most; at = text.indexOf(bracket, at + 1)) count++
  return count
}

/** Numbers that a double might not store exactly. Their source text is kept instead. */
const LONG_NUMBER = /\d[\d.]{15}/

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown

const keepSource: Reviver = (_key, value, { source }) => (typeof value === 'number' && source && LONG_NUMBER.test(source) ? source : value)

/** The text without its byte order mark. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** The parsed value. It is null for an empty body, and undefined for invalid JSON. */
function parseJson(plain: string): unknown {
  if (plain.trim() === '') return null
  try {
    return LONG_NUMBER.test(plain) ? JSON.parse(plain, keepSource as (key: string, value: unknown) => unknown) : JSON.parse(plain)
  } catch {
    return undefined
  }
}

export const bodyLimits = {
  id: 'ERR-13',
  says: 'A request whose body is larger than this limit gets a 413. A request with a wrong media type gets a 415.',
  basis: { assumed: 'no source says anything about it' },
  value: {
    bytes: 1024 * 1024,
    tooLarge: 'The request body is too large.',
    wrongType: 'The media type of the request is not supported; send application/json.',
  },
} as const satisfies ValueRule<Readonly<Record<string, string | number>>>

const unreadable = (message: string): Refusal => shapeRefusal(unreadableBody.id, [['request', message]])

const noBody = (): Refusal =>
  shapeRefusal(unreadableBody.id, [
    ['', unreadableBody.value.none],
    ['request', requestIsRequired.value],
  ])

const unreadableBody = {
  id: 'ERR-08',
  says: 'A request with a missing or unreadable body gets a 400 with errors.request. A missing body is also reported under errors[""].',
  basis: {
    assumed: 'the behaviour of ASP.NET; the depth limit is the default of Newtonsoft.Json, the library that writes the messages of ERR-04',
  },
  value: {
    none: 'A non-empty request body is required.',
    malformed: 'The request is not valid JSON.',
    deep: 'The request is nested more than {levels} levels deep.',
    levels: 64,
    another: 'The request must be a JSON object, not {type}.',
  },
} as const satisfies ValueRule<Record<string, string | number>>

export const rules: readonly Rule[] = [
  missingProperty,
  requestIsRequired,
  wrongType,
  nullNotAllowed,
  unknownProperty,
  unreadableBody,
  manyErrors,
  {
    id: 'GATE-11',
    says: 'If a JSON key is repeated, its last value counts. A body without a content type is read as JSON.',
    basis: { assumed: 'no source says anything about it' },
  },
  {
    id: 'ERR-15',
    says: 'Reading is lenient: a string is accepted as a number, boolean or date if it parses as one, and a number is accepted as a string.',
    basis: { assumed: 'the behaviour of Newtonsoft.Json, the library that writes the messages of ERR-04' },
  },
  {
    id: 'ERR-16',
    says: 'Body property names are case-insensitive.',
    basis: { assumed: 'the behaviour of Newtonsoft.Json, the library that writes the messages of ERR-04' },
  },
  {
    id: 'ERR-17',
    says: 'An explicit null in a PATCH clears a field that may be null on the record. For any other field, the request gets a 400.',
    basis: { assumed: 'no source says anything about it' },
  },
]
