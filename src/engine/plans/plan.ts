/** A planned failure or overridden answer, ready to be applied: which calls it matches, and what it does to them. */
import type { AnyOperationId } from '../../api.ts'
import type { Reply } from '../../call.ts'
import type { Refusal } from '../../domain/outcome.ts'
import type { PlanData, PlanKind } from '../../store/plans.ts'
import { generator } from '../../store/random.ts'
import type { Facts } from './facts.ts'

/** What a call gets instead of its answer. */
export type Effect =
  | { readonly kind: 'refuse'; readonly refusal: Refusal; readonly revokesToken?: true }
  | { readonly kind: 'send'; readonly reply: Reply }
  | Damage

/** Damages the normal answer. */
export interface Damage {
  readonly kind: 'damage'
  readonly damage: (answer: Reply) => Reply
}

/** A plan as parsed from its options. */
export interface PlanDraft {
  readonly operation: AnyOperationId | '*'
  /** Null if the plan is for every tenant. */
  readonly tenant: string | null
  /** The name of the failure, or `overridden`. */
  readonly name: string
  /** The options as given, from which the plan can be made again. */
  readonly options: Readonly<Record<string, unknown>>
  /** The options for display, without functions. */
  readonly displayOptions: Readonly<Record<string, unknown>>
  readonly concerns: (facts: Facts) => boolean
  /** How many calls the plan applies to; Infinity for all of them. */
  readonly times: number
  /** How many matching calls are answered as usual before the plan applies. */
  readonly skip: number
  readonly probability: number
  /** The delay in ticks. */
  readonly delay: bigint
  /** Whether the request is carried out first, so that only its answer is replaced. */
  readonly applied: boolean
  readonly effect: Effect
}

export interface Plan extends PlanDraft {
  readonly data: PlanData
  readonly kind: PlanKind
  readonly id: number
  readonly place: number
}

/** Whether the plan is applied to a matching call, if it has matched `matched` calls before. */
export const isHit = (plan: Plan, matched: number, seed: string): boolean =>
  matched >= plan.skip && chance(plan, matched, seed) < plan.probability

/** At least 0 and less than 1. Depends only on the seed, the plan's kind and place, and how many calls the plan has matched before. */
function chance({ kind, place, probability }: Plan, matched: number, seed: string): number {
  return probability === 1 ? 0 : generator(`${seed}/${kind}/plan/${place}/${matched}`)() / 2 ** 32
}
