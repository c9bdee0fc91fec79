/** What a control verb answers: one shape for all of them, from which the door makes HTTP and the typed verbs make values. */
import type { Refusal } from '../domain/outcome.ts'

export type Answer =
  /** It was done, and there is nothing to say. */
  | { readonly kind: 'done' }
  /** Plain data. */
  | { readonly kind: 'data'; readonly data: unknown }
  /** JSON that is already text. It may be long, so it comes in parts. A caller in code gets `value` where there is one. */
  | { readonly kind: 'text'; readonly parts: () => Iterable<string>; readonly value?: unknown }
  /** Text for people or programs that read no JSON, such as Prometheus. */
  | { readonly kind: 'plain'; readonly type: string; readonly text: string }
  /** Server-sent events: `hear` gets the text of each; the function that comes back ends that. */
  | { readonly kind: 'events'; readonly listen: (hear: (text: string) => void) => () => void }
  /** A rule refuses. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** What the path names does not exist. */
  | { readonly kind: 'missing'; readonly message: string }
  /** The request is a mistake; in code, the error is thrown. */
  | { readonly kind: 'mistake'; readonly error: Error }

export const DONE: Answer = { kind: 'done' }

export const data = (value: unknown): Answer => ({ kind: 'data', data: value })

export const text = (...parts: readonly string[]): Answer => ({ kind: 'text', parts: () => parts })

export const inParts = (parts: () => Iterable<string>): Answer => ({ kind: 'text', parts })

/** A world or a mock as a file has it, made for this answer alone. A record is one part, unless it is deeper than that. */
export const file = (value: unknown, depth: number): Answer => ({ kind: 'text', parts: () => jsonParts(value, depth), value })

export const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal })

export const missing = (message: string): Answer => ({ kind: 'missing', message })

/** A record that is written in parts: no string of it is longer than one of its entries at this depth. */
export function* jsonParts(value: unknown, depth: number): Generator<string> {
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
