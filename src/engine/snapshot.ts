/** Snapshots of a tenant and of the whole mock, and the commits that restore them. */
import type { CommitPart } from '../store/commit.ts'
import { noPlans } from '../store/plans.ts'
import { roomOfTable } from '../store/record-room.ts'
import { type ClockState, MOCK, type MockSnapshot, type TenantSnapshot } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import type { Table } from '../store/tables/table.ts'
import type { WorldState } from '../store/world-state.ts'
import type { CallCounts } from './counts.ts'

export function tenantSnapshot(store: Store, counts: CallCounts, tenant: string): TenantSnapshot {
  const { world, past } = store.read(tenant).state
  const { calls, windows } = counts.of(tenant)
  return { state: world, past, windows, calls }
}

/** The snapshot with a loaded world instead of its own. `room` does not count the tables that are shared with the starting world. */
export function withWorld(snapshot: TenantSnapshot, world: WorldState, start: WorldState): TenantSnapshot {
  const shared = new Set<Table>(Object.values<Table>(start.tables))
  const own = Object.values<Table>(world.tables).filter((table) => !shared.has(table))
  const room = own.reduce((sum, table) => sum + roomOfTable(table), 0)
  return { ...snapshot, state: { ...world, room }, past: [] }
}

export function mockSnapshot(store: Store, counts: CallCounts, clock: ClockState): MockSnapshot {
  const { tokens, plans } = store.read(MOCK).state
  const ids = new Set([...counts.streams(), ...store.tenants()])
  ids.delete(MOCK)
  const tenants = [...ids]
    .sort(byNumber)
    .map((id) => [id, { ...tenantSnapshot(store, counts, id), plans: store.read(id).state.plans }] as const)
  const { calls: callsWithoutTenant, windows: tokenWindows } = counts.of(MOCK)
  return { tenants: new Map(tenants), tokens, tokenWindows, callsWithoutTenant, clock, plans }
}

/** The tenants that were called or have their own state. */
export function tenantsOf(store: Store, counts: CallCounts): { readonly id: string; readonly calls: number; readonly changed: boolean }[] {
  const changed = new Set(store.tenants())
  const ids = new Set([...counts.admitted(), ...changed])
  ids.delete(MOCK)
  return [...ids].map((id) => ({ id, calls: counts.of(id).calls, changed: changed.has(id) }))
}

/** Compares ids by their numeric value. They consist of digits, and may be too long for a number. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)

export function partsToRestore(store: Store, { tenants, tokens, plans }: MockSnapshot, clock: ClockState): Map<string, CommitPart> {
  const parts = new Map<string, CommitPart>([[MOCK, { replaces: { tokens, plans }, clock }]])
  for (const id of store.tenants()) if (!tenants.has(id)) parts.set(id, { replaces: null })
  for (const [id, { state: world, past, plans: own }] of tenants) {
    const now = store.read(id).state
    if (now.world !== world || now.past !== past || now.plans !== own) parts.set(id, { replaces: { world, past, plans: own } })
  }
  return parts
}

export function partsToReset(store: Store): Map<string, CommitPart> {
  const parts = new Map<string, CommitPart>([[MOCK, { replaces: { plans: noPlans } }]])
  for (const id of store.tenants()) parts.set(id, { replaces: null })
  return parts
}
