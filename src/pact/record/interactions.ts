/** An exchange as an interaction of a V4 pact. */
import { operationIds } from '../../api.ts'
import { isObject } from '../../contract/read.ts'
import type { State } from '../pact-states.ts'
import { claimOf, isClaimed, type RecordedResponse, responseOf } from './answer.ts'
import type { RecordedExchange } from './recorded-exchange.ts'
import type { Rehearsal } from './rehearsal.ts'
import { type RecordedRequest, requestOf } from './request.ts'
import { statesBefore } from './states-before.ts'

export interface RecordedInteraction {
  readonly type: 'Synchronous/HTTP'
  readonly description: string
  readonly pending: false
  readonly providerStates?: readonly { readonly name: string; readonly params?: State['params'] }[]
  readonly request: RecordedRequest
  readonly response: RecordedResponse
}

/** An interaction, and what distinguishes it from others. */
export interface Candidate {
  readonly interaction: Omit<RecordedInteraction, 'description'>
  readonly title: string
  /** Its sort key. */
  readonly order: readonly (string | number)[]
  /** Candidates with the same claim differ only in values. */
  readonly claim: string
}

/** The interaction for an exchange, with the smallest set of states that gives the same answer; undefined if none does. */
export async function candidateOf(recorded: RecordedExchange, rehearsal: Rehearsal): Promise<Candidate | undefined> {
  const { exchange, operation } = recorded
  const claim = claimOf(operation, exchange.reply)
  for (const states of statesBefore(recorded)) {
    const reply = await rehearsal.answer(exchange, states)
    if (reply && isClaimed(claim, operation, reply)) return interactionOf(recorded, states, responseOf(claim))
  }
  return undefined
}

function interactionOf({ exchange, operation }: RecordedExchange, states: readonly State[], response: RecordedResponse): Candidate {
  const { rule, failure, status } = exchange
  const request = requestOf(exchange.call, operation, status === 401)
  const why = rule ?? failure
  const by = Object.keys(request.query ?? {})
  const title = `${operation}: ${status}${why === null ? '' : ` ${why}`}${by.length > 0 ? ` by ${by.join(', ')}` : ''}${isEmpty(response) ? ', no rows' : ''}`
  const { query = {}, body, path } = request
  return {
    interaction: {
      type: 'Synchronous/HTTP',
      pending: false,
      ...(states.length > 0 && { providerStates: states.map(plainState) }),
      request,
      response,
    },
    title,
    order: [
      operationIds.indexOf(operation),
      status,
      title,
      path.length,
      path,
      JSON.stringify(query),
      JSON.stringify(body ?? null),
      JSON.stringify(states),
      JSON.stringify(response),
    ],
    claim: JSON.stringify([
      title,
      valuesOf(query),
      outline(body?.content),
      states.map(({ name }) => withoutNumbers(name)),
      response.matchingRules,
    ]),
  }
}

const isEmpty = ({ body }: RecordedResponse): boolean => {
  const { content } = body ?? {}
  const rows = isObject(content) && 'data' in content ? content.data : content
  return Array.isArray(rows) && rows.length === 0
}

const plainState = ({ name, params }: State) => ({ name, ...(Object.keys(params).length > 0 && { params }) })

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#')

/** The query without a consumer's exact position in a feed, which does not matter. */
const valuesOf = ({ from, ...query }: NonNullable<RecordedRequest['query']>): object => ({
  ...query,
  ...(from && { from: from.map(isDate) }),
})

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text)

/** A value reduced to names and types. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(outline(each))))]
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  return Object.entries(value).map(([name, each]) => [name, outline(each)])
}
