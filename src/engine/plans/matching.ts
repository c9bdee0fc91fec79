/** Checks whether a call has the values that a plan requires: `{ query: { page: '2' } }`. */
import { isObject } from '../../contract/read.ts'
import type { Facts } from './facts.ts'

/** All given values must match; the rest of the call is ignored. */
export interface Match {
  /** Path parameters by name: `{ id: 4133 }`. */
  readonly path?: Readonly<Record<string, string | number>>
  /** Query parameters by name, ignoring case: `{ page: 2 }`. */
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Part of the body. Objects may have other properties; arrays must have exactly these elements. */
  readonly body?: unknown
  /** Headers by name, ignoring case. */
  readonly headers?: Readonly<Record<string, string>>
}

export const matchParts = ['path', 'query', 'body', 'headers'] as const satisfies readonly (keyof Match)[]

export function matches({ path = {}, query = {}, body, headers = {} }: Match, facts: Facts): boolean {
  return (
    texts(path).every(([name, value]) => facts.path[name] === value) &&
    texts(query).every(([name, value]) => facts.query[name.toLowerCase()]?.toLowerCase() === value.toLowerCase()) &&
    texts(headers).every(([name, value]) => facts.header(name) === value) &&
    (body === undefined || contains(facts.body, body))
  )
}

const texts = (parts: Readonly<Record<string, unknown>>): [string, string][] =>
  Object.entries(parts).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)])

function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && whole.length === part.length && part.every((each, i) => contains(whole[i], each))
  if (!isObject(part)) return whole === part
  if (!isObject(whole)) return false
  return Object.entries(part).every(([name, each]) => contains((whole as Record<string, unknown>)[name], each))
}
