/** An exchange as an interaction of a V4 pact. */
import { operationIds } from '../../api.ts'
import { isObject } from '../../contract/read.ts'
import type { State } from '../pact-states.ts'
import { claimOf, isClaimed, type RecordedResponse, responseOf } from './answer.ts'
import { statesMet } from './met.ts'
import type { Rehearsal } from './rehearsal.ts'
import { type RecordedRequest, requestOf } from './request.ts'
import type { Taken } from './taken.ts'

export interface RecordedInteraction {
  readonly type: 'Synchronous/HTTP'
  readonly description: string
  readonly pending: false
  readonly providerStates?: readonly { readonly name: string; readonly params?: State['params'] }[]
  readonly request: RecordedRequest
  readonly response: RecordedResponse
}

/** An interaction, and what tells it from others. */
export interface Told {
  readonly interaction: Omit<RecordedInteraction, 'description'>
  readonly title: string
  /** Where it belongs among the others. */
  readonly order: readonly (string | number)[]
  /** Two with the same one claim the same of other values. */
  readonly claim: string
}

/** The interaction of an exchange with the least states that bring its answer about; undefined where none do. */
export async function told(taken: Taken, rehearsal: Rehearsal): Promise<Told | undefined> {
  const { exchange, operation } = taken
  const claim = claimOf(operation, exchange.reply)
  for (const states of statesMet(taken)) {
    const reply = await rehearsal.answer(exchange, states)
    if (reply && isClaimed(claim, operation, reply)) return interactionOf(taken, states, responseOf(claim))
  }
  return undefined
}

function interactionOf({ exchange, operation }: Taken, states: readonly State[], response: RecordedResponse): Told {
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

/** Where in a feed a consumer stands is as good as anywhere else in it. */
const valuesOf = ({ from, ...query }: NonNullable<RecordedRequest['query']>): object => ({
  ...query,
  ...(from && { from: from.map(isDate) }),
})

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text)

/** A value with only its types and names. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(outline(each))))]
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  return Object.entries(value).map(([name, each]) => [name, outline(each)])
}
