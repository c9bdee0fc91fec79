/** A planned failure or overridden answer, ready to be applied: which calls it is about, and what becomes of those. */
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
  | Spoil

/** The right answer, but not as it should be. */
export interface Spoil {
  readonly kind: 'spoil'
  readonly spoil: (answer: Reply) => Reply
}

/** What the options of a plan come to. */
export interface PlanDraft {
  readonly operation: AnyOperationId | '*'
  /** Null for every tenant. */
  readonly tenant: string | null
  /** The failure's name, or that an answer is overridden. */
  readonly name: string
  /** The options as they were given, so that the plan can be made again from them. */
  readonly options: Readonly<Record<string, unknown>>
  /** The options as far as they are data, to be displayed. */
  readonly told: Readonly<Record<string, unknown>>
  readonly concerns: (facts: Facts) => boolean
  /** How many calls it applies to; Infinity for all of them. */
  readonly times: number
  /** How many calls that it is about pass first. */
  readonly skip: number
  readonly probability: number
  /** In ticks. */
  readonly delay: bigint
  /** The request does its work first, and only its answer is lost. */
  readonly applied: boolean
  readonly effect: Effect
}

export interface Plan extends PlanDraft {
  readonly data: PlanData
  readonly kind: PlanKind
  readonly id: number
  readonly place: number
}

/** Whether the plan is applied to a call that it is about, when so many were before. */
export const isHit = (plan: Plan, matched: number, seed: string): boolean =>
  matched >= plan.skip && chance(plan, matched, seed) < plan.probability

/** From 0 up to 1, the same for the same seed, place of the plan among its tenant's, and number of the call. */
function chance({ kind, place, probability }: Plan, matched: number, seed: string): number {
  return probability === 1 ? 0 : generator(`${seed}/${kind}/plan/${place}/${matched}`)() / 2 ** 32
}
