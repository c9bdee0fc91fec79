/** `sqliteStore('./mock.db')`: a store in one file, for one process at a time. */
import type { DatabaseSync } from 'node:sqlite'
import { duration, TICKS_PER_MILLISECOND } from '../../domain/time.ts'
import { beginningOf, beginningText } from '../codec/beginning.ts'
import { type DurableStore, type KeptStore, type OpenedStore, type Origin, StoreError, type StoreSource } from '../durable.ts'
import type { Beginning } from '../memory.ts'
import { worldMark } from '../world-mark.ts'
import type { WorldState } from '../world-state.ts'
import { closeFile, openFile, reasonOf } from './file.ts'
import type { ResidentLimits } from './resident.ts'
import { SqliteStore } from './store.ts'
import { NO_STREAMS } from './upkeep.ts'

export interface SqliteOptions {
  /** Start over: deletes the content of the file first. */
  readonly reset?: boolean
  /** How many tenants stay in memory. One that was unused for longest is read back when it is needed. Default 1000. */
  readonly tenants?: number
  /** How long a tenant that is not used stays in memory: `90s`, `15m`. Default `10m`. */
  readonly idle?: string
}

const USUAL = { tenants: 1000, idle: '10m' }

/**
 * Keeps a mock's state in a SQLite file, made on first use: `createMock({ store: sqliteStore('./mock.db') })`. Every write
 * that was answered is in the file, and the next mock that opens it continues from there. Only one process can have it open.
 * Needs `node:sqlite` (Node 22.13). `createMock` throws a StoreError for a file that cannot be used.
 */
export function sqliteStore(path: string, { reset = false, tenants = USUAL.tenants, idle = USUAL.idle }: SqliteOptions = {}): StoreSource {
  const limits = limitsOf(tenants, idle)
  return {
    name: path,
    worldMark,
    open: () => openStore(path, reset, limits),
  }
}

/** Throws a StoreError for what is no limit. */
function limitsOf(tenants: number, idle: string): ResidentLimits {
  if (!Number.isInteger(tenants) || tenants < 1) throw new StoreError(`Option tenants must be a whole number from 1, not ${tenants}.`)
  const ticks = duration(idle)
  if (ticks === undefined) throw new StoreError(`Option idle must be a duration such as 90s, 15m or 2h, not '${idle}'.`)
  return { most: tenants, idle: Number(ticks / TICKS_PER_MILLISECOND) }
}

function openStore(path: string, reset: boolean, limits: ResidentLimits): OpenedStore {
  const database = openFile(path)
  if (reset) database.exec(`DELETE FROM origin; ${NO_STREAMS}`)
  const close = () => closeFile(database, path)
  const reason = (fault: unknown) => reasonOf(fault, path)
  const opened = (start: WorldState, beginning: Beginning) => new SqliteStore({ database, start, beginning, reason, close, limits })
  return {
    kept: keptIn(database, opened),
    begin: (origin, start, beginning) => {
      database.prepare('INSERT INTO origin VALUES (?, ?)').run('origin', JSON.stringify(origin))
      database.prepare('INSERT INTO origin VALUES (?, ?)').run('beginning', beginningText(start, beginning))
      return opened(start, beginning)
    },
    close,
  }
}

function keptIn(database: DatabaseSync, opened: (start: WorldState, beginning: Beginning) => DurableStore): KeptStore | undefined {
  const texts = new Map(
    (database.prepare('SELECT name, text FROM origin').all() as { name: string; text: string }[]).map(({ name, text }) => [name, text]),
  )
  const [origin, beginning] = [texts.get('origin'), texts.get('beginning')]
  if (origin === undefined || beginning === undefined) return undefined
  const { start, ...kept } = beginningOf(beginning)
  return {
    origin: JSON.parse(origin) as Origin,
    start,
    resume: (lag) => opened(start, { ...kept, lag }),
  }
}
