/** Planned failures and overridden answers as data: their options, and how often each was used. */
import { roomOf } from './room.ts'
import { Tree } from './tables/tree.ts'

export const planKinds = ['failures', 'responses'] as const
export type PlanKind = (typeof planKinds)[number]

/** A plan as it was given. It never changes. Its options may have a function, which only a store in memory can keep. */
export interface PlanData {
  readonly kind: PlanKind
  /** The plan's number among those of its kind in the whole mock: 1, 2, 3 … */
  readonly id: number
  /**
   * 1 for the first plan of this kind that was made for this tenant (or, if `tenant` is null, for all tenants), 2 for the second, and so
   * on. This number seeds the choice that `probability` asks for, so other tenants' plans do not affect the choice.
   */
  readonly place: number
  readonly operation: string
  /** Null for every tenant. */
  readonly tenant: string | null
  /** How many calls the plan applies to; null for all of them. */
  readonly times: number | null
  readonly options: Readonly<Record<string, unknown>>
}

export interface CountedPlan {
  readonly plan: PlanData
  /** How many calls the plan matched. */
  readonly matched: number
  /** How many of the matching calls it was applied to. */
  readonly hits: number
}

export type PlanChange =
  | { readonly made: PlanData }
  | { readonly counted: number; readonly kind: PlanKind; readonly matched: number; readonly hits: number }
  | { readonly removed: number; readonly kind: PlanKind }
  /** The number of the latest plan across all streams. Only commits to the mock's own stream have it. */
  | { readonly numbered: number; readonly kind: PlanKind }

type Shelf = Tree<number, CountedPlan>

/** The plans of one kind in one stream. */
interface Plans {
  /** How many plans have ever been made. */
  readonly places: number
  /** The number of the latest plan across all streams. Only the mock's own stream keeps it. */
  readonly last: number
  /** All plans that have not been removed, oldest first. */
  readonly all: Shelf
  /** The plans with `times` that are not used up. */
  readonly limited: Shelf
  readonly endless: Shelf
  /** Roughly how many bytes the options of all plans take. */
  readonly bytes: number
}

export type PlanBook = Readonly<Record<PlanKind, Plans>>

const NO_PLANS: Plans = { places: 0, last: 0, all: Tree.unique(), limited: Tree.unique(), endless: Tree.unique(), bytes: 0 }

export const noPlans: PlanBook = { failures: NO_PLANS, responses: NO_PLANS }

/** Plans read from a store: how many have ever been made, the last number, and the plans that have not been removed. */
export function plansOf(places: number, last: number, left: readonly CountedPlan[]): Plans {
  return left.reduce(shelved, { ...NO_PLANS, places, last })
}

/** Whether any plan may still apply. If not, a call does not look at plans. */
export const mayApply = ({ failures, responses }: PlanBook): boolean =>
  failures.limited.size + failures.endless.size + responses.limited.size + responses.endless.size > 0

/** The first plan that applies: plans with `times` in the order in which they were made, then the others, latest first. */
export function firstPlan({ limited, endless }: Plans, applies: (each: CountedPlan) => boolean): CountedPlan | undefined {
  let found: CountedPlan | undefined
  const visit = (each: CountedPlan) => {
    if (applies(each)) found = each
    return found === undefined
  }
  limited.walk(0, 1, visit)
  if (!found) endless.walk(endless.size - 1, -1, visit)
  return found
}

/** Visits the plans that can apply to no further call, oldest first, until `visit` returns false. */
export function eachUsedUp({ all, limited, endless }: Plans, visit: (each: CountedPlan) => boolean): void {
  let left = all.size - limited.size - endless.size
  if (left > 0)
    all.walk(0, 1, (each) => {
      if (limited.get(each.plan.id) || endless.get(each.plan.id)) return true
      left--
      return visit(each) && left > 0
    })
}

export function plansIn({ all }: Plans): CountedPlan[] {
  const found: CountedPlan[] = []
  all.walk(0, 1, (each) => found.push(each) > 0)
  return found
}

export const afterPlanChanges = (book: PlanBook, changes: readonly PlanChange[]): PlanBook => changes.reduce(afterPlanChange, book)

function afterPlanChange(book: PlanBook, change: PlanChange): PlanBook {
  if ('made' in change) {
    const { kind, place } = change.made
    return { ...book, [kind]: shelved({ ...book[kind], places: place }, { plan: change.made, matched: 0, hits: 0 }) }
  }
  const { kind } = change
  const plans = book[kind]
  if ('numbered' in change) return { ...book, [kind]: { ...plans, last: change.numbered } }
  if ('removed' in change) return { ...book, [kind]: without(plans, change.removed) }
  const known = plans.all.get(change.counted)
  if (!known) return book
  return { ...book, [kind]: shelved(plans, { plan: known.plan, matched: change.matched, hits: change.hits }) }
}

function shelved(plans: Plans, each: CountedPlan): Plans {
  const { id, times, options } = each.plan
  const bytes = plans.all.get(id) ? plans.bytes : plans.bytes + roomOf(options)
  const all = plans.all.with(id, each)
  if (times === null) return { ...plans, all, bytes, endless: plans.endless.with(id, each) }
  return { ...plans, all, bytes, limited: each.hits < times ? plans.limited.with(id, each) : plans.limited.without(id) }
}

function without(plans: Plans, id: number): Plans {
  const known = plans.all.get(id)
  if (!known) return plans
  return {
    ...plans,
    all: plans.all.without(id),
    limited: plans.limited.without(id),
    endless: plans.endless.without(id),
    bytes: plans.bytes - roomOf(known.plan.options),
  }
}
