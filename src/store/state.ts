/** What a stream of commits adds up to: a tenant's, or the mock's own. Values that are replaced and never changed. */
import type { Instant } from '../domain/time.ts'
import { noPlans, type PlanBook } from './plans.ts'
import type { WorldState } from './world-state.ts'

/** The stream of what belongs to no tenant: tokens, plans for every tenant, the clock, named snapshots. A tenant's stream is its id. */
export const MOCK = ''

/** The calls of one app in the second that began with the first of them (GATE-02). */
interface Window {
  readonly from: Instant
  readonly calls: number
}

/** The windows of one tenant, by app. */
export type Windows = ReadonlyMap<string, Window>

/** An earlier state that lists may still show: until when it was the current one. */
export interface Past {
  readonly until: Instant
  readonly state: WorldState
}

export interface TenantState {
  readonly world: WorldState
  /** Earlier states, oldest first, as long as lists may still show them (VAL-08). */
  readonly past: readonly Past[]
  readonly plans: PlanBook
}

/** Tokens carry what they stand for, so only these two facts about them are kept. */
export interface TokenState {
  /** How many were ever issued: what their ids are made of. */
  readonly issued: number
  /** The ids of tokens that were revoked, until they would have expired. */
  readonly revoked: ReadonlyMap<string, Instant>
}

export interface ClockState {
  readonly at: Instant
  /** How many times as fast as its source the clock runs; 0 while it stands. */
  readonly rate: number
  /** What the source said at `at`, in milliseconds; null where it stands, or goes on from whenever it is taken up. */
  readonly since: number | null
}

/** A tenant at one moment; opaque to its holder. */
export interface TenantSnapshot {
  readonly state: WorldState
  readonly past: readonly Past[]
  readonly windows: Windows
  readonly calls: number
}

/** The whole mock at one moment; opaque to its holder. */
export interface MockSnapshot {
  readonly tenants: ReadonlyMap<string, TenantSnapshot & { readonly plans: PlanBook }>
  readonly tokens: TokenState
  readonly tokenWindows: Windows
  readonly callsWithoutTenant: number
  readonly clock: ClockState
  readonly plans: PlanBook
}

/** A snapshot that was kept by name, and when on the mock's clock. */
export interface KeptSnapshot<Of> {
  readonly of: Of
  readonly at: Instant
}

export interface MockState {
  readonly tokens: TokenState
  readonly plans: PlanBook
  readonly clock: ClockState
  /** Kept by name for clients that cannot hold one themselves. A reset does not touch them. */
  readonly snapshots: {
    readonly mock: ReadonlyMap<string, KeptSnapshot<MockSnapshot>>
    readonly tenants: ReadonlyMap<string, ReadonlyMap<string, KeptSnapshot<TenantSnapshot>>>
  }
}

export type StreamState = TenantState | MockState

export const tenantStart = (world: WorldState, past: readonly Past[] = []): TenantState => ({ world, past, plans: noPlans })

export const mockStart = (clock: ClockState, tokens: TokenState = { issued: 0, revoked: new Map() }): MockState => ({
  tokens,
  plans: noPlans,
  clock,
  snapshots: { mock: new Map(), tenants: new Map() },
})
