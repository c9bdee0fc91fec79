/** What a call comes to that a plan strikes. */
import type { Reply } from '../../call.ts'
import type { Refusal } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Handled } from '../handled.ts'
import type { Effect, Plan, Spoil } from './plans.ts'
import { OVERRIDDEN } from './response.ts'

/** What can be done with the call. */
export interface Ways {
  /** As it would be without a plan. */
  work(): Handled
  /** The same, but nothing comes of it. */
  rehearse(): Handled
  refuse(refusal: Refusal): Handled
  /** The token that the call bears is good for nothing any more. */
  killToken(): void
}

/** How the mock speaks of itself. */
export interface Manners {
  readonly now: Instant
  /** Name the failure in a header, as rules are named (ERR-14). */
  readonly ruleHeader: boolean
}

export function struck({ effect, applied, name, delay }: Plan, ways: Ways, { now, ruleHeader }: Manners): Handled {
  const worked = applied ? ways.work() : effect.kind === 'spoil' ? ways.rehearse() : undefined
  const { reply, refusal } = effect.kind === 'spoil' ? spoiled(effect, worked as Handled) : said(effect, ways)
  if (effect.kind === 'refuse' && effect.killsToken) ways.killToken()
  const { refusal: _, answer, ...done }: Partial<Handled> = worked ?? {}
  return {
    ...done,
    ...(answer && reply === worked?.reply && { answer }),
    ...(refusal && { refusal }),
    reply: late(ruleHeader ? named(reply, name) : reply, now, delay),
    failure: name,
  }
}

const spoiled = ({ spoil }: Spoil, worked: Handled): Handled => ({ ...worked, reply: spoil(worked.reply) })

const said = (effect: Exclude<Effect, Spoil>, ways: Ways): Handled =>
  effect.kind === 'send' ? { reply: effect.reply } : ways.refuse(effect.refusal)

/** An answer that a tester wrote has the headers that the tester gave it, and no answer has none. */
const named = (reply: Reply, name: string): Reply =>
  name === OVERRIDDEN || reply.status === 0 ? reply : { ...reply, headers: { ...reply.headers, 'x-mock-failure': name } }

const late = (reply: Reply, now: Instant, delay: bigint): Reply =>
  delay === 0n ? reply : { ...reply, delivery: { ...reply.delivery, at: now + delay } }
