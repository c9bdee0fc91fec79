/** The origin of a store as JSON text: the world that tenants start from, and the starting state of each stream. */
import { collections } from '../../api.ts'
import type { CollectionName } from '../../domain/world.ts'
import { guardedState, guardedWorld, type Reads } from '../damage.ts'
import type { Beginning } from '../memory.ts'
import type { TenantState } from '../state.ts'
import { Table } from '../tables/table.ts'
import type { Tables, WorldState } from '../world-state.ts'
import { Codec } from './codec.ts'
import { parsed, settingsOf, worldStateOf, worldText } from './records.ts'

/** The world is written completely, since a later version of Mocktitan may have a different world with the same name. */
export function beginningText(start: WorldState, { mock, tenant, tenants }: Beginning): string {
  const codec = new Codec(start)
  const own = [...tenants].map(([id, state]) => `"${id}":${codec.stateText(state)}`)
  return `{"start":${worldText(start, NOTHING)},"mock":${codec.stateText(mock)},"tenant":${codec.stateText(tenant)},"tenants":{${own.join(',')}}}`
}

/** The records of the starting world are read on first use, inside `reads`, which reports what cannot be read. */
export function beginningOf(text: string, reads: Reads): Omit<Beginning, 'lag'> & { readonly start: WorldState } {
  const json = parsed(text) as { start: object; mock: object; tenant: object; tenants: Record<string, object> }
  const start = guardedWorld(worldStateOf(json.start, NOTHING), reads)
  const codec = new Codec(start)
  const tenants = Object.entries(json.tenants).map(([id, state]): [string, TenantState] => [
    id,
    guardedState(codec.tenantOf(JSON.stringify(state)), start, reads),
  ])
  return {
    start,
    mock: codec.mockOf(JSON.stringify(json.mock)),
    tenant: codec.tenantOf(JSON.stringify(json.tenant)),
    tenants: new Map(tenants),
  }
}

/** An empty world. Only what differs from a given world is written, so if that world is empty, everything is written. */
const NOTHING: WorldState = {
  tables: Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, Table.of(name, [])])) as unknown as Tables,
  settings: settingsOf({}),
  lastId: 0,
  lastChange: 0n,
  numbers: {} as WorldState['numbers'],
  room: 0,
}
