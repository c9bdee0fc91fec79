/** Makes the journal's entry and the adviser's input from an answered call. */
import type { OperationId } from '../api.ts'
import type { Reply } from '../call.ts'
import { isRoute } from '../contract/route.ts'
import { type Instant, TICKS_PER_MILLISECOND } from '../domain/time.ts'
import type { ObservedCall } from './advice/observed-call.ts'
import type { Answered } from './answer.ts'
import type { CallResult } from './call-result.ts'
import type { Advice, Exchange } from './journal/journal.ts'

export function observedCall({ call, now, found, caller, queryText, result }: Answered): ObservedCall {
  const { client = null, query, reply, answer } = result
  const isWhole = reply.status === 200 && reply.delivery?.reset === undefined && reply.delivery?.truncateAt === undefined
  return {
    call,
    operation: operationOf(found),
    tenant: tenantOf(found),
    client,
    caller,
    parameters: found?.parameters ?? NONE,
    queryText,
    query,
    answer: isWhole ? answer : undefined,
    reply,
    isWhole,
    now,
  }
}

export function exchangeOf(answered: Answered, reply: Reply, advice: readonly Advice[], at: string): Omit<Exchange, 'id'> {
  const { call, now, found, result } = answered
  const { client = null, refusal, failure = null, changes = NO_CHANGES, again } = result
  return {
    at,
    method: call.method,
    target: call.target,
    operation: operationOf(found),
    unsimulated: found && !isRoute(found) ? found.operation : null,
    tenant: tenantOf(found),
    client,
    status: reply.status,
    rule: refusal?.rule ?? null,
    failure,
    duration: millisecondsTo(reply, now),
    advice,
    changes,
    call,
    reply: isRewritten(result) ? rewritten(reply, again as () => string) : reply,
  }
}

const operationOf = (found: Answered['found']): OperationId | null => (found && isRoute(found) ? found.operation : null)

const tenantOf = (found: Answered['found']): string | null => (found && found.operation !== 'Connect_Token' ? found.tenant : null)

const NONE = {}
const NO_CHANGES: Exchange['changes'] = []

/** Whether the journal keeps a function that writes the answer's text again, instead of the text. */
export const isRewritten = ({ again, failure }: CallResult): boolean => again !== undefined && failure === undefined

/** A reply whose body is written each time it is read, because keeping the text of a thousand pages would take too much memory. */
const rewritten = (reply: Reply, again: () => string): Reply => ({
  ...reply,
  get body() {
    return again()
  },
})

/** How long the answer takes on the mock's clock. */
const millisecondsTo = ({ delivery }: Reply, now: Instant): number =>
  delivery?.at === undefined ? 0 : Number(delivery.at - now) / Number(TICKS_PER_MILLISECOND)
