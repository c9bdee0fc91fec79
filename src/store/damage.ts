/** Reports content of a store that cannot be read, and names the stream that it belongs to. */
import { StoreError } from './durable.ts'
import { type MockSnapshot, type MockState, type StreamState, streamName, type TenantSnapshot, type TenantState } from './state.ts'
import type { Table } from './tables/table.ts'
import type { Tables, WorldState } from './world-state.ts'

/** The content of a store was changed by another program, or damaged. Trying again does not help. */
export class DamagedStoreError extends StoreError {}

/** Reads a part of a stream's state. If it cannot be read, throws a DamagedStoreError that names the stream. */
export type Reads = <Value>(read: () => Value) => Value

/** `reason` says what is wrong with the store and what to do. */
export const readsOf =
  (stream: string, reason: (fault: unknown) => string): Reads =>
  (read) => {
    try {
      return read()
    } catch (fault) {
      if (fault instanceof StoreError) throw fault
      const message = `The state of ${streamName(stream)} cannot be read: ${reason(fault)}`
      throw new DamagedStoreError(message, { cause: fault })
    }
  }

/** Why something cannot be read, if neither SQLite nor the database server reports an error. */
export const foreignContent = (name: string, fault: unknown): string =>
  `${name} contains something that Mocktitan did not write (${(fault as Error).message}). Restore a copy, or start over with --store-reset.`

/** The state, with `reads` around the collections that are read on first use. Those of the starting world are not wrapped. */
export function guardedState<State extends StreamState>(state: State, start: WorldState, reads: Reads): State {
  return ('world' in state ? guardedTenant(state, start, reads) : guardedMock(state as MockState, start, reads)) as State
}

function guardedTenant(state: TenantState, start: WorldState, reads: Reads): TenantState {
  const past = state.past.map((each) => ({ ...each, state: guardedWorld(each.state, reads, start) }))
  return { ...state, world: guardedWorld(state.world, reads, start), past: past.length > 0 ? past : state.past }
}

function guardedMock(state: MockState, start: WorldState, reads: Reads): MockState {
  const ofTenant = <Of extends TenantSnapshot>(of: Of): Of => ({ ...of, state: guardedWorld(of.state, reads, start) })
  const ofMock = (of: MockSnapshot): MockSnapshot => ({ ...of, tenants: mapped(of.tenants, ofTenant) })
  const { mock, tenants } = state.snapshots
  return {
    ...state,
    snapshots: {
      mock: mapped(mock, ({ at, of }) => ({ at, of: ofMock(of) })),
      tenants: mapped(tenants, (own) => mapped(own, ({ at, of }) => ({ at, of: ofTenant(of) }))),
    },
  }
}

export function guardedWorld(world: WorldState, reads: Reads, start?: WorldState): WorldState {
  const tables = Object.values<Table>(world.tables).map((table) => {
    const isStarting = start !== undefined && table === (start.tables[table.name] as unknown as Table)
    return [table.name, isStarting ? table : table.guarded(reads)]
  })
  return { ...world, tables: Object.fromEntries(tables) as Tables }
}

const mapped = <Key, From, To>(all: ReadonlyMap<Key, From>, to: (each: From) => To): ReadonlyMap<Key, To> =>
  new Map([...all].map(([key, each]) => [key, to(each)]))
