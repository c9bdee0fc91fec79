/** The state of a stream: a tenant's, or the mock's own. States are replaced, never modified. */
import type { Instant } from '../domain/time.ts'
import { noPlans, type PlanBook } from './plans.ts'
import { noRevocations, type Revocations } from './revocations.ts'
import type { WorldState } from './world-state.ts'

/**
 * The name of the mock's own stream, which has the tokens, plans for every tenant, the clock and named snapshots. The name of a
 * tenant's stream is the tenant's id.
 */
export const MOCK = ''

/** A stream's name in messages. */
export const streamName = (stream: string): string => (stream === MOCK ? 'the mock' : `tenant ${stream}`)

/** The calls of one app within one second of its first call (GATE-02). */
interface Window {
  readonly from: Instant
  readonly calls: number
}

/** The windows of one tenant, by app. */
export type Windows = ReadonlyMap<string, Window>

/** An earlier state that lists may still show, and the time when it was replaced. */
export interface Past {
  readonly until: Instant
  readonly state: WorldState
}

export interface TenantState {
  readonly world: WorldState
  /** Earlier states that lists may still show, oldest first (VAL-08). */
  readonly past: readonly Past[]
  readonly plans: PlanBook
}

/** Nothing else is stored about tokens, because they contain their claims. */
export interface TokenState {
  /** How many tokens have ever been issued. Token ids are made from this number. */
  readonly issued: number
  /** Revoked tokens, kept until they expire. */
  readonly revoked: Revocations
}

export interface ClockState {
  readonly at: Instant
  /** The clock's speed as a multiple of its source's speed; 0 while the clock is frozen. */
  readonly rate: number
  /** The source's time at `at`, in milliseconds; null if the clock is frozen, or if it continues from `at` once this state is applied. */
  readonly since: number | null
}

/** A tenant at one point in time. The properties are private. */
export interface TenantSnapshot {
  readonly state: WorldState
  readonly past: readonly Past[]
  readonly windows: Windows
  readonly calls: number
}

/** The whole mock at one point in time. The properties are private. */
export interface MockSnapshot {
  readonly tenants: ReadonlyMap<string, TenantSnapshot & { readonly plans: PlanBook }>
  readonly tokens: TokenState
  readonly tokenWindows: Windows
  readonly callsWithoutTenant: number
  readonly clock: ClockState
  readonly plans: PlanBook
}

/** A named snapshot, and its time on the mock's clock. */
export interface KeptSnapshot<Of> {
  readonly of: Of
  readonly at: Instant
}

export interface MockState {
  readonly tokens: TokenState
  readonly plans: PlanBook
  readonly clock: ClockState
  /** Named snapshots, for clients over HTTP. A reset does not change them. */
  readonly snapshots: {
    readonly mock: ReadonlyMap<string, KeptSnapshot<MockSnapshot>>
    readonly tenants: ReadonlyMap<string, ReadonlyMap<string, KeptSnapshot<TenantSnapshot>>>
  }
}

export type StreamState = TenantState | MockState

export const tenantStart = (world: WorldState, past: readonly Past[] = []): TenantState => ({ world, past, plans: noPlans })

export const mockStart = (clock: ClockState, tokens: TokenState = { issued: 0, revoked: noRevocations }): MockState => ({
  tokens,
  plans: noPlans,
  clock,
  snapshots: { mock: new Map(), tenants: new Map() },
})
