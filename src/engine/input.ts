/** Parses a call into the input of its operation, or refuses it. Also notes what the real API would ignore. */
import { type Input, type OperationId, operationTable } from '../api.ts'
import { type Call, headerOf, mediaTypeOf } from '../call.ts'
import { bodyLimits, bodyText, exceeds, type ReadBody, readBody } from '../contract/body.ts'
import { type ReadQuery, readPathId, readQuery } from '../contract/query.ts'
import type { Route } from '../contract/route.ts'
import { nearest } from '../domain/nearest.ts'
import type { Refusal } from '../domain/outcome.ts'
import { fill, type Rule, type ValueRule } from '../domain/rule.ts'
import type { EngineOptions } from '../options.ts'
import { brief } from './brief.ts'
import type { Advice } from './journal/journal.ts'

/** A call whose route was found. */
export interface Routed {
  readonly call: Call
  readonly found: Route
  readonly query: string
}

interface Read {
  readonly input: Input<OperationId>
  readonly query: ReadQuery
  readonly body: ReadBody
}

export const refusedWith = (status: number, rule: Refusal['rule'], title: string, more: Partial<Refusal> = {}): Refusal => ({
  refused: true,
  status,
  rule,
  title,
  errors: {},
  ...more,
})

export const TOO_LARGE = refusedWith(413, bodyLimits.id, bodyLimits.value.tooLarge)
export const WRONG_TYPE = refusedWith(415, bodyLimits.id, bodyLimits.value.wrongType)

const ownLimits = {
  id: 'ERR-12',
  says: 'A request for something that the mock does not simulate gets a 501 from the mock itself, never a plausible vendor error.',
  basis: { ours: "because a made-up error would be taken for one of the vendor's" },
  value: 'Mocktitan does not simulate {what}.',
} as const satisfies ValueRule<string>

/** ERR-12: a 501 from the mock itself. */
const notSimulated = (operation: OperationId, what: string): Refusal =>
  refusedWith(501, ownLimits.id, fill(ownLimits.value, { what }), { voice: 'mock', errors: { operation: [operation] } })

const NO_BODY: ReadBody = { body: undefined, dropped: [] }

/** The parsed request, or a refusal. The order of the checks is: 413, 501, 415, and then 400 for unreadable or invalid input. */
export function readInput({ call, found, query: queryText }: Routed, { bodyLimit, quirks }: EngineOptions): Read | Refusal {
  const { body: shape, bodyOptional } = operationTable(found.operation)
  if (exceeds(call.body, bodyLimit)) return TOO_LARGE
  if (shape !== undefined && isCompressed(call)) return notSimulated(found.operation, 'compressed request bodies')
  if (shape !== undefined && !isJson(call) && !(bodyOptional && !call.body?.length)) return WRONG_TYPE
  let id: number | bigint = 0
  for (const [name, text] of Object.entries(found.parameters)) {
    const read = readPathId(name, text)
    if (typeof read === 'object') return read
    id = read
  }
  const query = readQuery(found.operation, queryText)
  if ('refused' in query) return query
  const body = shape === undefined ? NO_BODY : readShaped(shape, call, bodyOptional === true, quirks)
  if ('refused' in body) return body
  return { input: { path: { id }, query: query.query, body: body.body } as unknown as Input<OperationId>, query, body }
}

function readShaped(shape: string, call: Call, isOptional: boolean, quirks: EngineOptions['quirks']): ReadBody | Refusal {
  const text = bodyText(call.body)
  if (isOptional && text.trim() === '') return { body: {}, dropped: [] }
  return readBody(shape, text, quirks)
}

/** Whether the body is JSON. A missing content type counts as JSON (GATE-11). */
function isJson(call: Call): boolean {
  const type = mediaTypeOf(call)
  return !type || type === 'application/json' || type === 'text/json' || /^application\/[\w.-]+\+json$/.test(type)
}

const isCompressed = (call: Call): boolean => (headerOf(call, 'content-encoding')?.trim().toLowerCase() || 'identity') !== 'identity'

export function adviceOnQuery(operation: OperationId, { unknown }: ReadQuery): Advice[] {
  if (unknown.length === 0) return []
  const declared = operationTable(operation).query.map((parameter) => parameter.name)
  return unknown.map((subject, i) => ({ rule: 'ADV-01', subject: brief(subject), ...(i < MOST_COMPARED && nearestOf(subject, declared)) }))
}

/** Only this many unknown names get a suggestion: a request with more of them has a problem other than a typo. */
const MOST_COMPARED = 20

function nearestOf(subject: string, names: readonly string[]): { nearest?: string } {
  const near = nearest(subject, names)
  return near === undefined ? {} : { nearest: near }
}

export const adviceOnBody = ({ dropped = [] }: { readonly dropped?: readonly string[] }): Advice[] =>
  dropped.map((subject) => ({ rule: 'ADV-02', subject: brief(subject) }))

export const rules: readonly Rule[] = [
  {
    id: 'ERR-06',
    says: 'The shape of a request is checked before the business rules. A refused request changes nothing.',
    basis: { observed: 'lpeluso-dotcom/mcp-servicetitan' },
  },
  ownLimits,
  bodyLimits,
]
