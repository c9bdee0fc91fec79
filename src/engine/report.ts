/** Reports an answered call to the journal and to the adviser, after its changes were applied. */
import type { Reply } from '../call.ts'
import type { EngineOptions } from '../options.ts'
import type { Clock } from '../store/clock.ts'
import { MOCK, type TenantState } from '../store/state.ts'
import type { Tokens } from './admission/tokens.ts'
import type { Adviser } from './advice/adviser.ts'
import type { Answered } from './answer.ts'
import { exchangeOf, isRewritten, observedCall } from './exchange.ts'
import type { Advice, Journal } from './journal/journal.ts'
import type { Replies } from './reply.ts'
import type { Warnings } from './warnings.ts'

interface Reporting {
  readonly adviser: Adviser
  readonly clock: Clock
  readonly journal: Journal
  readonly options: Pick<EngineOptions, 'store'>
  readonly replies: Replies
  readonly warnings: Warnings
}

/** Returns the reply, with the advice on the call. */
export function report(answered: Answered, { adviser, clock, journal, options, replies, warnings }: Reporting, tokens: Tokens): Reply {
  const { caller, draft, result } = answered
  if (result.token !== undefined && caller) tokens.recognise(result.token, caller.environment)
  const advice = adviceOn(answered, adviser, warnings)
  const isMore = advice.length > (result.advice?.length ?? 0)
  const reply = isMore ? replies.advised(result.reply, advice) : result.reply
  const before = draft && draft.read.stream !== MOCK ? (draft.read.own.state as TenantState).world : null
  const replica = options.store?.replica
  const exchange = exchangeOf(answered, reply, advice, clock.textOf(answered.now))
  journal.add(replica === undefined ? exchange : { ...exchange, replica }, before, isRewritten(result) ? 0 : reply.body.length)
  return reply
}

/** If the adviser throws, the call is answered anyway. */
function adviceOn(answered: Answered, adviser: Adviser, warnings: Warnings): readonly Advice[] {
  const read = answered.result.advice ?? []
  try {
    return adviser.notice(observedCall(answered), read)
  } catch (fault) {
    warnings.failed('Advice', fault)
    return read
  }
}
