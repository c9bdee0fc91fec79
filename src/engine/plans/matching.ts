/** Parts of a call as a tester names them: `{ query: { page: '2' } }`. */
import { isObject } from '../../contract/read.ts'
import type { Facts } from './facts.ts'

/** All that is named must be so; what is not named may be anything. */
export interface Match {
  /** By parameter: `{ id: 4133 }`. */
  readonly path?: Readonly<Record<string, string | number>>
  /** By parameter in any case: `{ page: 2 }`. */
  readonly query?: Readonly<Record<string, string | number | boolean>>
  /** Parts of the body: properties that an object must have among others; a list must have all its elements and no more. */
  readonly body?: unknown
  /** By name in any case. */
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
