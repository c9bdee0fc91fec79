/** What a tester has planned for calls to come: which calls it is about, how many of them, and what becomes of those. */
import type { OperationId } from '../../api.ts'
import type { Reply } from '../../call.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { generator } from '../../store/random.ts'
import type { Facts } from './facts.ts'

/** What a call gets instead of its answer. */
export type Effect =
  | { readonly kind: 'refuse'; readonly refusal: Refusal; readonly killsToken?: true }
  | { readonly kind: 'send'; readonly reply: Reply }
  | Spoil

/** The right answer, but not as it should be. */
export interface Spoil {
  readonly kind: 'spoil'
  readonly spoil: (answer: Reply) => Reply
}

export interface Plan {
  /** Which one of its mock it is: 1, 2, 3 … */
  readonly id: number
  /** Which one of its tenant, or of those about every tenant: what chance is drawn from, whatever other tenants plan. */
  readonly place: number
  readonly operation: OperationId | '*'
  /** Null where it is about every tenant. */
  readonly tenant: string | null
  /** The failure's name, or that an answer is overridden. */
  readonly name: string
  /** What it was made from, as far as it is data. */
  readonly told: Readonly<Record<string, unknown>>
  readonly concerns: (facts: Facts) => boolean
  /** How many calls it strikes; Infinity where nobody said. */
  readonly times: number
  /** How many calls that concern it pass before. */
  readonly skip: number
  readonly probability: number
  /** In ticks. */
  readonly delay: bigint
  /** The request does its work first, and only its answer is lost. */
  readonly applied: boolean
  readonly effect: Effect
}

/** How often a plan was met and how often it struck. */
interface Count {
  readonly met: number
  readonly hits: number
}

/** Every plan there is, with its counts; opaque to its holder. */
export interface PlansState {
  readonly last: number
  readonly places: ReadonlyMap<string | null, number>
  readonly counts: ReadonlyMap<Plan, Count>
}

const NEVER: Count = { met: 0, hits: 0 }

/** Null is the key of those that are about every tenant. */
type Due = ReadonlyMap<string | null, readonly Plan[]>

export class Plans {
  private readonly seed: string
  private last = 0
  private places: ReadonlyMap<string | null, number> = new Map()
  private plans = new Map<number, Plan>()
  /** Also of those that are no more, as long as somebody holds them. */
  private readonly counts = new WeakMap<Plan, Count>()
  /** Those that may still strike, in the order in which they are asked. */
  private due: Due = new Map()
  /** Whether any may still strike: all that a call looks at while none is made. */
  pending = false

  /** The seed says which calls are struck where chance has a say. */
  constructor(seed: string) {
    this.seed = seed
  }

  add(plan: Omit<Plan, 'id' | 'place'>): Plan {
    const place = (this.places.get(plan.tenant) ?? 0) + 1
    const made = { ...plan, id: ++this.last, place }
    this.places = new Map(this.places).set(plan.tenant, place)
    this.plans.set(made.id, made)
    this.sort()
    return made
  }

  /** The first plan that strikes this call: the tenant's own before those of the whole mock. */
  strike(facts: Facts): Plan | undefined {
    return (
      this.strikeAmong(facts.tenant === null ? [] : (this.due.get(facts.tenant) ?? []), facts) ??
      this.strikeAmong(this.due.get(null) ?? [], facts)
    )
  }

  private strikeAmong(plans: readonly Plan[], facts: Facts): Plan | undefined {
    return plans.find(
      (plan) => (plan.operation === '*' || plan.operation === facts.operation) && plan.concerns(facts) && this.strikes(plan),
    )
  }

  private strikes(plan: Plan): boolean {
    const { met, hits } = this.countOf(plan)
    const isHit = met >= plan.skip && this.chance(plan, met) < plan.probability
    this.counts.set(plan, { met: met + 1, hits: isHit ? hits + 1 : hits })
    if (isHit && hits + 1 >= plan.times) this.sort()
    return isHit
  }

  /** From 0 up to 1, the same for the same seed, place of the plan among its tenant's, and place in the row of calls. */
  private chance({ place, probability }: Plan, met: number): number {
    return probability === 1 ? 0 : generator(`${this.seed}/plan/${place}/${met}`)() / 2 ** 32
  }

  private countOf(plan: Plan): Count {
    return this.counts.get(plan) ?? NEVER
  }

  hits(plan: Plan): number {
    return this.countOf(plan).hits
  }

  /** Oldest first: all, or a tenant's own. */
  of(tenant: string | null): Plan[] {
    return [...this.plans.values()].filter((plan) => tenant === null || plan.tenant === tenant)
  }

  remove(plans: readonly Plan[]): void {
    for (const plan of plans) if (this.plans.get(plan.id) === plan) this.plans.delete(plan.id)
    this.sort()
  }

  clear(): void {
    this.restore({ last: 0, places: new Map(), counts: new Map() })
  }

  snapshot(): PlansState {
    return { last: this.last, places: this.places, counts: new Map([...this.plans.values()].map((plan) => [plan, this.countOf(plan)])) }
  }

  restore({ last, places, counts }: PlansState): void {
    this.last = last
    this.places = places
    this.plans = new Map([...counts.keys()].map((plan) => [plan.id, plan]))
    for (const [plan, count] of counts) this.counts.set(plan, count)
    this.sort()
  }

  /** Those for a number of calls come first, in the order of their making; of those that go on for ever, the latest. */
  private sort(): void {
    const open = [...this.plans.values()].filter((plan) => this.hits(plan) < plan.times)
    const counted = open.filter(({ times }) => times !== Number.POSITIVE_INFINITY)
    const endless = open.filter(({ times }) => times === Number.POSITIVE_INFINITY).reverse()
    this.due = Map.groupBy([...counted, ...endless], ({ tenant }) => tenant)
    this.pending = open.length > 0
  }
}
