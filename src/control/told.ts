/** What a tester tells over HTTP, and what comes back where it is about no record of the API. */
import { isObject } from '../contract/read.ts'
import { OptionError } from '../options.ts'

/** Data, nothing, or that what was named is not there. */
export interface Told {
  readonly data?: unknown
  readonly missing?: string
}

/** The body's properties. Throws an OptionError where it is no JSON object. */
export function toldBy(body: string): Record<string, unknown> {
  const value = parsed(body)
  if (!isObject(value)) throw new OptionError(`the body must be a JSON object, not ${body.trim() === '' ? 'nothing' : body.slice(0, 100)}`)
  return value as Record<string, unknown>
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
