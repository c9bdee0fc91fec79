/** Finds the plan that applies to a call, and applies it. */
import type { Reply } from '../../call.ts'
import type { Refusal } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import { type CountedPlan, firstPlan, type PlanBook, type PlanChange, planKinds } from '../../store/plans.ts'
import type { CallResult } from '../call-result.ts'
import type { Facts } from './facts.ts'
import { type Damage, type Effect, isHit, type Plan } from './plan.ts'
import type { PlanReader } from './reader.ts'
import { OVERRIDDEN } from './response.ts'

/** Notes that a plan matched a call, and whether it was applied. */
type NotePlan = (tenant: string | null, change: PlanChange) => void

/** The first plan that applies to this call: failures before overridden answers, and a tenant's own plans before those for all tenants. */
export function planFor(facts: Facts, books: readonly PlanBook[], reader: PlanReader, seed: string, note: NotePlan): Plan | undefined {
  const applies = ({ plan: data, matched, hits }: CountedPlan): boolean => {
    if (data.operation !== '*' && data.operation !== facts.operation) return false
    const plan = reader.planOf(data)
    if (!plan.concerns(facts)) return false
    const isApplied = isHit(plan, matched, seed)
    note(data.tenant, { counted: data.id, kind: data.kind, matched: matched + 1, hits: isApplied ? hits + 1 : hits })
    return isApplied
  }
  for (const kind of planKinds) {
    for (const book of books) {
      const found = firstPlan(book[kind], applies)
      if (found) return reader.planOf(found.plan)
    }
  }
  return undefined
}

/** What a plan can do with a call. */
interface CallActions {
  /** Answers the call as if there were no plan. */
  work(): CallResult
  /** Answers the call as if there were no plan, but drops its changes. */
  rehearse(): CallResult
  refuse(refusal: Refusal): CallResult
  revokeToken(): void
}

/** How the mock marks its replies. */
interface ReplyStyle {
  readonly now: Instant
  /** Whether to name the failure in a header, as is done for rules (ERR-14). */
  readonly ruleHeader: boolean
}

export function applyPlan({ effect, applied, name, delay }: Plan, actions: CallActions, { now, ruleHeader }: ReplyStyle): CallResult {
  const answered = applied ? actions.work() : effect.kind === 'damage' ? actions.rehearse() : undefined
  const { reply, refusal } = effect.kind === 'damage' ? damaged(effect, answered as CallResult) : replyOf(effect, actions)
  if (effect.kind === 'refuse' && effect.revokesToken) actions.revokeToken()
  const { refusal: _, answer, ...done }: Partial<CallResult> = answered ?? {}
  return {
    ...done,
    ...(answer && reply === answered?.reply && { answer }),
    ...(refusal && { refusal }),
    reply: delayed(ruleHeader ? withFailureHeader(reply, name) : reply, now, delay),
    failure: name,
  }
}

const damaged = ({ damage }: Damage, answered: CallResult): CallResult => ({ ...answered, reply: damage(answered.reply) })

const replyOf = (effect: Exclude<Effect, Damage>, actions: CallActions): CallResult =>
  effect.kind === 'send' ? { reply: effect.reply } : actions.refuse(effect.refusal)

/** An overridden answer has only the headers of its plan, and a closed connection has none. */
const withFailureHeader = (reply: Reply, name: string): Reply =>
  name === OVERRIDDEN || reply.status === 0 ? reply : { ...reply, headers: { ...reply.headers, 'x-mock-failure': name } }

const delayed = (reply: Reply, now: Instant, delay: bigint): Reply =>
  delay === 0n ? reply : { ...reply, delivery: { ...reply.delivery, at: now + delay } }
