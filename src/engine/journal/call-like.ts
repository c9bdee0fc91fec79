/** Expected and actual calls in a form that can be compared. */
import type { OperationId, Schemas, WireOperations } from '../../api.ts'
import { unknownName } from '../../domain/nearest.ts'
import { isMatcher, type Like } from './differences.ts'
import type { Exchange } from './journal.ts'
import { bodyOf, headersOf, jsonOr, pathOf, queryOf } from './wire.ts'

type Content<Part> = Part extends { content: infer Types } ? Types[keyof Types] : never

/** The body of a request as it is sent. */
type RequestBody<Id extends OperationId> = WireOperations[Id] extends { requestBody?: infer Part } ? Content<NonNullable<Part>> : never

/** The body of an answer: the operation's result, or an error. */
type AnswerBody<Id extends OperationId> =
  | (WireOperations[Id] extends { responses: { 200: infer Part } } ? Content<Part> : never)
  | Schemas['ApiErrorResponse']

/** Query parameters by name. A test may also name parameters that the document does not declare, to detect misspelled names in a call. */
type RequestQuery<Id extends OperationId> = WireOperations[Id]['parameters'] extends { query?: infer Part }
  ? { readonly [Name in keyof NonNullable<Part>]?: Like<NonNullable<Part>[Name]> | readonly (string | number)[] } & {
      readonly [name: string]: unknown
    }
  : { readonly [name: string]: unknown }

/** Part of a call. Only the given properties are compared, and any value may be a matcher such as expect.any(String). */
export interface CallLike<Id extends OperationId> {
  readonly body?: Like<RequestBody<Id>>
  /** Numbers and booleans are compared as text; names match ignoring case (GATE-08). */
  readonly query?: RequestQuery<Id>
  /** The path's parameters, including `tenant`. */
  readonly path?: Readonly<Record<string, string | number | Like<string>>>
  readonly headers?: Readonly<Record<string, Like<string>>>
  /** The status of the answer. */
  readonly status?: Like<number>
  /** The rule behind the refusal; null if no rule refused the call. */
  readonly rule?: Like<string> | null
  readonly client?: Like<string> | null
  readonly answer?: Like<AnswerBody<Id>>
}

const PARTS = ['body', 'query', 'path', 'headers', 'status', 'rule', 'client', 'answer'] as const

export type Comparable = { readonly [Part in (typeof PARTS)[number]]?: unknown }

/** Converts the expectation to the form that `actualOf` returns. Throws a TypeError for an unknown part. */
export function comparable(like: object): Comparable {
  for (const name of Object.keys(like)) {
    if (!PARTS.includes(name as never)) throw new TypeError(unknownName(name, 'part', PARTS, 'of a call'))
  }
  const { query, path, headers, ...rest } = like as Record<string, Record<string, unknown>>
  return {
    ...rest,
    ...(query && { query: isMatcher(query) ? query : mapped(query, asText) }),
    ...(path && { path: isMatcher(path) ? path : mapped(path, asText) }),
    ...(headers && {
      headers: isMatcher(headers)
        ? headers
        : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    }),
  }
}

const mapped = (values: Record<string, unknown>, map: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]))

/** A value as it is written in a query: numbers and booleans as text, lists separated by commas. */
const asText = (value: unknown): unknown =>
  Array.isArray(value) ? value.join(',') : typeof value === 'number' || typeof value === 'boolean' ? String(value) : value

export function actualOf({ call, reply, status, rule, client }: Exchange, expected: Comparable): object {
  const parts: { readonly [Part in (typeof PARTS)[number]]: () => unknown } = {
    body: () => bodyOf(call),
    query: () => spelledLike(expected.query, joined(queryOf(call))),
    path: () => pathOf(call),
    headers: () => joined(headersOf(call)),
    status: () => status,
    rule: () => rule,
    client: () => client,
    answer: () => (reply.body === '' ? undefined : jsonOr(reply.body)),
  }
  return Object.fromEntries(PARTS.filter((part) => part in expected).map((part) => [part, parts[part]()]))
}

function joined(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of pairs) values.set(name, values.has(name) ? `${values.get(name)},${value}` : value)
  return Object.fromEntries(values)
}

/** The query with its names spelled as in the expectation, because names match ignoring case. */
function spelledLike(expected: unknown, actual: Readonly<Record<string, string>>): Record<string, string> {
  const wanted = new Map(Object.keys(Object(expected)).map((name) => [name.toLowerCase(), name]))
  return Object.fromEntries(Object.entries(actual).map(([name, value]) => [wanted.get(name.toLowerCase()) ?? name, value]))
}
