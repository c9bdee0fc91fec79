/** `sqliteStore('./mock.db')`: a store in one file, for one process at a time. */
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { collections } from '../../api.ts'
import type { CollectionName } from '../../domain/world.ts'
import { Codec } from '../codec/codec.ts'
import { parsed, settingsOf, worldStateOf, worldText } from '../codec/records.ts'
import type { DurableStore, KeptStore, OpenedStore, Origin, StoreSource } from '../durable.ts'
import type { Beginning } from '../memory.ts'
import type { TenantState } from '../state.ts'
import { Table } from '../tables/table.ts'
import type { Tables, WorldState } from '../world-state.ts'
import { closeFile, openFile, reasonOf } from './file.ts'
import { SqliteStore } from './store.ts'
import { NO_STREAMS } from './upkeep.ts'

export interface SqliteOptions {
  /** Start over: what the file holds is deleted first. */
  readonly reset?: boolean
}

/**
 * Keeps a mock's state in a SQLite file, made on first use: `createMock({ store: sqliteStore('./mock.db') })`. Every write
 * that was answered is in the file, and the next mock that opens it goes on from there. One process has it open at a time.
 * Needs `node:sqlite` (Node 22.13). `createMock` throws a StoreError for a file that cannot be used.
 */
export function sqliteStore(path: string, { reset = false }: SqliteOptions = {}): StoreSource {
  return {
    name: path,
    worldMark: (data) => `file ${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)}`,
    open: () => openStore(path, reset),
  }
}

function openStore(path: string, reset: boolean): OpenedStore {
  const database = openFile(path)
  if (reset) database.exec(`DELETE FROM origin; ${NO_STREAMS}`)
  const close = () => closeFile(database, path)
  const reason = (fault: unknown) => reasonOf(fault, path)
  return {
    kept: keptIn(database, reason, close),
    begin: (origin, start, beginning) => {
      database.prepare('INSERT INTO origin VALUES (?, ?)').run('origin', JSON.stringify(origin))
      database.prepare('INSERT INTO origin VALUES (?, ?)').run('beginning', beginningText(start, beginning))
      return new SqliteStore({ database, start, beginning, reason, close })
    },
    close,
  }
}

function keptIn(database: DatabaseSync, reason: (fault: unknown) => string, close: () => void): KeptStore | undefined {
  const texts = new Map(
    (database.prepare('SELECT name, text FROM origin').all() as { name: string; text: string }[]).map(({ name, text }) => [name, text]),
  )
  const [origin, beginning] = [texts.get('origin'), texts.get('beginning')]
  if (origin === undefined || beginning === undefined) return undefined
  const { start, ...kept } = beginningOf(beginning)
  return {
    origin: JSON.parse(origin) as Origin,
    start,
    resume: (lag): DurableStore => new SqliteStore({ database, start, beginning: { ...kept, lag }, reason, close }),
  }
}

/** Whole, since a later version may come with another world of the same name. */
function beginningText(start: WorldState, { mock, tenant, tenants }: Beginning): string {
  const codec = new Codec(start)
  const own = [...tenants].map(([id, state]) => `"${id}":${codec.stateText(state)}`)
  return `{"start":${worldText(start, NOTHING)},"mock":${codec.stateText(mock)},"tenant":${codec.stateText(tenant)},"tenants":{${own.join(',')}}}`
}

function beginningOf(text: string): Omit<Beginning, 'lag'> & { readonly start: WorldState } {
  const json = parsed(text) as { start: object; mock: object; tenant: object; tenants: Record<string, object> }
  const start = worldStateOf(json.start, NOTHING)
  const codec = new Codec(start)
  const tenants = Object.entries(json.tenants).map(([id, state]): [string, TenantState] => [id, codec.tenantOf(JSON.stringify(state))])
  return {
    start,
    mock: codec.mockOf(JSON.stringify(json.mock)),
    tenant: codec.tenantOf(JSON.stringify(json.tenant)),
    tenants: new Map(tenants),
  }
}

/** A world without anything in it: written beside it, a world is written whole. */
const NOTHING: WorldState = {
  tables: Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, Table.of(name, [])])) as unknown as Tables,
  settings: settingsOf({}),
  lastId: 0,
  lastChange: 0n,
  numbers: {} as WorldState['numbers'],
}
