/** The answer of a control verb. door.ts turns it into an HTTP answer, and call.ts into a value or an error. */
import type { Refusal } from '../domain/outcome.ts'

export type Answer =
  /** The verb was done and returns no data. */
  | { readonly kind: 'done' }
  /** Plain data. */
  | { readonly kind: 'data'; readonly data: unknown }
  /** JSON that is already text. It may be long, so it comes in parts. A caller in code gets `value` instead, if there is one. */
  | { readonly kind: 'text'; readonly parts: () => Iterable<string>; readonly value?: unknown }
  /** Text that is not JSON, such as metrics for Prometheus. */
  | { readonly kind: 'plain'; readonly type: string; readonly text: string }
  /** Server-sent events: `listen` calls the listener with the text of each event, and returns a function that ends the stream. */
  | { readonly kind: 'events'; readonly listen: (onEvent: (text: string) => void) => () => void }
  /** A rule refused the verb. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The path names something that does not exist. */
  | { readonly kind: 'missing'; readonly message: string }
  /** The request is invalid. For a caller in code, the error is thrown. */
  | { readonly kind: 'mistake'; readonly error: Error }

export const DONE: Answer = { kind: 'done' }

export const data = (value: unknown): Answer => ({ kind: 'data', data: value })

export const text = (...parts: readonly string[]): Answer => ({ kind: 'text', parts: () => parts })

export const inParts = (parts: () => Iterable<string>): Answer => ({ kind: 'text', parts })

/** A world file of a tenant or of the whole mock, made only for this answer. Choose `depth` so that each record is usually one part. */
export const file = (value: unknown, depth: number): Answer => ({ kind: 'text', parts: () => jsonParts(value, depth), value })

export const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal })

export const missing = (message: string): Answer => ({ kind: 'missing', message })

/** Writes a value as JSON in parts. Each entry at this depth is one part, however long it is. */
function* jsonParts(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null || 'toJSON' in value) {
    yield JSON.stringify(value) ?? 'null'
    return
  }
  const isList = Array.isArray(value)
  let comma = ''
  yield isList ? '[' : '{'
  for (const [name, each] of Object.entries(value)) {
    if (each === undefined && !isList) continue
    yield isList ? comma : `${comma}${JSON.stringify(name)}:`
    yield* jsonParts(each, depth - 1)
    comma = ','
  }
  yield isList ? ']' : '}'
}
