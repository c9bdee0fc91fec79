/** Adds, lists and removes the plans of one kind. Plans are state, so each change is a commit. */
import { OptionError } from '../../options.ts'
import type { Commit } from '../../store/commit.ts'
import { type CountedPlan, eachUsedUp, type PlanChange, type PlanData, type PlanKind, plansIn } from '../../store/plans.ts'
import { roomOf } from '../../store/room.ts'
import { MOCK } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import type { Plan, PlanDraft } from './plan.ts'
import type { PlanReader } from './reader.ts'

type Part = Pick<Commit, 'plans'>

/** Applies the parts of several streams' commits together. */
type ApplyParts = (parts: ReadonlyMap<string, Part>) => void

/** The limits on the plans of one kind. They apply to each tenant's own plans, and separately to the plans for every tenant. */
export interface Room {
  readonly most: number
  readonly mostBytes: number
  readonly onFull: (bound: 'maxPlans' | 'planBytes') => void
  /** Whether plans are stored as text, so that they cannot contain a function. */
  readonly isText: boolean
}

export class Plans {
  private readonly kind: PlanKind
  private readonly store: Store
  private readonly reader: PlanReader
  private readonly apply: ApplyParts
  private readonly room: Room
  /** The last known number of hits of each plan that is in memory, even if the plan was removed. */
  private readonly lastHits = new WeakMap<PlanData, number>()

  constructor(kind: PlanKind, store: Store, reader: PlanReader, apply: ApplyParts, room: Room) {
    this.kind = kind
    this.store = store
    this.reader = reader
    this.apply = apply
    this.room = room
    store.listen((commit) => this.noteHits(commit))
  }

  add(draft: PlanDraft): Plan {
    const { kind } = this
    const stream = draft.tenant ?? MOCK
    const { operation, tenant, options, times } = draft
    if (this.room.isText) refuseFunctions(options)
    const id = this.store.read(MOCK).state.plans[kind].last + 1
    const place = this.store.read(stream).state.plans[kind].places + 1
    const made = { kind, id, place, operation, tenant, options, times: times === Number.POSITIVE_INFINITY ? null : times }
    const plan = this.reader.add(made, draft)
    const numbered = { numbered: id, kind }
    const parts = new Map<string, Part>([[MOCK, { plans: [numbered] }]])
    const changes = [...this.roomFor(stream, options), { made }]
    this.apply(parts.set(stream, { plans: stream === MOCK ? [numbered, ...changes] : changes }))
    return plan
  }

  /** The used-up plans to drop, oldest first, before another plan can be added. Throws an OptionError if too few plans are used up. */
  private roomFor(stream: string, options: PlanData['options']): PlanChange[] {
    const { kind, room } = this
    const plans = this.store.read(stream).state.plans[kind]
    let [count, bytes] = [plans.all.size + 1, plans.bytes + roomOf(options)]
    const excess = () => (count > room.most ? 'maxPlans' : bytes > room.mostBytes && count > 1 ? 'planBytes' : undefined)
    const reached = excess()
    if (!reached) return []
    room.onFull(reached)
    const removed: PlanChange[] = []
    eachUsedUp(plans, ({ plan }) => {
      removed.push({ removed: plan.id, kind })
      count--
      bytes -= roomOf(plan.options)
      return excess() !== undefined
    })
    if (!excess()) return removed
    const most = reached === 'maxPlans' ? `${room.most} ${kind}` : `${room.mostBytes} bytes of ${kind}`
    throw new OptionError(`There are already ${most}, and too few of them are used up (option ${reached}). Remove some first.`)
  }

  /** All plans, or a tenant's own, oldest first. */
  of(tenant: string | null): Plan[] {
    const streams = tenant === null ? [MOCK, ...this.store.tenants()] : [tenant]
    const found = streams.flatMap((stream) => this.kept(stream).map(({ plan }) => this.reader.planOf(plan)))
    return found.sort((a, b) => a.id - b.id)
  }

  /** A plan of a tenant or, if `tenant` is null, a plan for every tenant; undefined if it was removed. */
  find(tenant: string | null, id: number): Plan | undefined {
    const kept = this.store.read(tenant ?? MOCK).state.plans[this.kind].all.get(id)
    return kept && this.reader.planOf(kept.plan)
  }

  remove(plans: readonly Plan[]): void {
    const parts = new Map<string, Part>()
    for (const { tenant, id, kind } of plans) {
      const stream = tenant ?? MOCK
      if (!this.store.read(stream).state.plans[kind].all.get(id)) continue
      parts.set(stream, { plans: [...(parts.get(stream)?.plans ?? []), { removed: id, kind }] })
    }
    if (parts.size > 0) this.apply(parts)
  }

  /** How many calls the plan was applied to. Also works for a removed plan. */
  hits({ data }: Plan): number {
    const kept = this.store.read(data.tenant ?? MOCK).state.plans[this.kind].all.get(data.id)
    return (kept?.plan === data ? kept.hits : this.lastHits.get(data)) ?? 0
  }

  private kept(stream: string): CountedPlan[] {
    return plansIn(this.store.read(stream).state.plans[this.kind])
  }

  private noteHits({ stream, plans = [], replaces }: Commit): void {
    const { all } = this.store.read(stream).state.plans[this.kind]
    for (const change of plans) {
      if (!('counted' in change) || change.kind !== this.kind) continue
      const counted = all.get(change.counted)
      if (counted) this.lastHits.set(counted.plan, counted.hits)
    }
    if (replaces) for (const { plan, hits } of this.kept(stream)) this.lastHits.set(plan, hits)
  }
}

/** Throws an OptionError if one of the options is a function. */
function refuseFunctions(options: PlanData['options']): void {
  const [name] = Object.entries(options).find(([, value]) => typeof value === 'function') ?? []
  if (name !== undefined)
    throw new OptionError(
      `option ${name} is a function, which a store cannot keep. Use data instead (option match), or leave out the store.`,
    )
}
