/** All changes that a call makes to one stream, as one value. Applying commits is the only way to change state. */
import type { Change } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import { afterPlanChanges, type PlanChange } from './plans.ts'
import { withRevocation } from './revocations.ts'
import type { ClockState, KeptSnapshot, MockSnapshot, MockState, Past, TenantSnapshot, TenantState, TokenState } from './state.ts'
import { afterChanges, type Sequences, type WorldState } from './world-state.ts'

export type TokenChange = { readonly issued: number } | { readonly revoked: string; readonly expires: Instant }

/** `snapshot` is null if the snapshot with this name is deleted. */
export type SnapshotChange =
  | { readonly name: string; readonly tenant: null; readonly snapshot: MockSnapshot | null }
  | { readonly name: string; readonly tenant: string; readonly snapshot: TenantSnapshot | null }

/** Parts of a stream's state that replace the current ones. */
export type Replacement = Partial<TenantState> | Partial<MockState>

export interface CommitPart {
  readonly changes?: readonly Change[]
  readonly sequences?: Sequences
  readonly tokens?: readonly TokenChange[]
  readonly plans?: readonly PlanChange[]
  readonly clock?: ClockState
  readonly snapshots?: readonly SnapshotChange[]
  /** Set if the commit resets the stream, restores a snapshot or loads a world. Null restores the starting state. Applied first. */
  readonly replaces?: Replacement | null
}

export interface Commit extends CommitPart {
  /** A tenant's id, or '' for state that belongs to no tenant. */
  readonly stream: string
  /** The version that the commit was decided on. Applying it gives version `base` + 1. */
  readonly base: number
  /** When the commit was decided, on the mock's clock. */
  readonly at: Instant
  /** Records that were added, replaced or removed, and changed settings. */
  readonly changes: readonly Change[]
}

/** A tenant's state after a commit. Lists may lag `lag` ticks behind (VAL-08), so replaced states are kept for that long. */
export function tenantAfter(state: TenantState, start: TenantState, commit: Commit, lag: bigint): TenantState {
  const { changes, sequences, plans, replaces, at } = commit
  if (replaces === null && changes.length === 0 && !sequences && !plans) return start
  const from = replaces === null ? start : replaces ? { ...state, ...(replaces as Partial<TenantState>) } : state
  const world = changes.length > 0 || sequences ? afterChanges(from.world, changes, sequences) : from.world
  return {
    world,
    past: lag > 0n && world !== from.world ? pastAfter(from, at, lag) : from.past,
    plans: plans ? afterPlanChanges(from.plans, plans) : from.plans,
  }
}

export function mockAfter(state: MockState, start: MockState, commit: Commit): MockState {
  const { tokens = [], plans, clock, snapshots = [], replaces, at } = commit
  const from = replaces === null ? start : { ...state, ...(replaces as Partial<MockState> | undefined) }
  return {
    tokens: tokens.reduce<TokenState>((known, change) => tokensAfter(known, change, at), from.tokens),
    plans: plans ? afterPlanChanges(from.plans, plans) : from.plans,
    clock: clock ?? from.clock,
    snapshots: snapshots.reduce<MockState['snapshots']>((known, change) => snapshotsAfter(known, change, at), from.snapshots),
  }
}

/** The state that lists show at a time: the oldest one that was replaced less than `lag` ticks earlier. Undefined for the current one. */
export const listedState = ({ past }: TenantState, now: Instant, lag: bigint): WorldState | undefined =>
  past.length === 0 ? undefined : past.find((each) => isShowable(each, now, lag))?.state

/** Keeps only the first of several states that were replaced at the same time, so that changes under a frozen clock add only one state. */
function pastAfter({ past, world }: TenantState, at: Instant, lag: bigint): readonly Past[] {
  const left = showable(past, at, lag)
  return left.at(-1)?.until === at ? left : [...left, { until: at, state: world }]
}

const showable = (past: readonly Past[], now: Instant, lag: bigint): readonly Past[] => past.filter((each) => isShowable(each, now, lag))

/** The clock may have been set back. A state that was replaced "later" than now has no age, so it is not shown. */
const isShowable = ({ until }: Past, now: Instant, lag: bigint): boolean => until > now - lag && until <= now

function tokensAfter({ issued, revoked }: TokenState, change: TokenChange, at: Instant): TokenState {
  if ('issued' in change) return { issued: change.issued, revoked }
  return { issued, revoked: withRevocation(revoked, { id: change.revoked, expires: change.expires }, at) }
}

function snapshotsAfter(known: MockState['snapshots'], change: SnapshotChange, at: Instant): MockState['snapshots'] {
  const { name, tenant } = change
  if (tenant === null) return { ...known, mock: withEntry(known.mock, name, change.snapshot && { of: change.snapshot, at }) }
  const before: ReadonlyMap<string, KeptSnapshot<TenantSnapshot>> = known.tenants.get(tenant) ?? new Map()
  const own = withEntry(before, name, change.snapshot && { of: change.snapshot, at })
  return { ...known, tenants: withEntry(known.tenants, tenant, own.size > 0 ? own : null) }
}

function withEntry<Value>(entries: ReadonlyMap<string, Value>, name: string, value: Value | null): ReadonlyMap<string, Value> {
  const after = new Map(entries)
  if (value === null) after.delete(name)
  else after.set(name, value)
  return after
}
