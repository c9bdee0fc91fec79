/** `sqliteStore('./mock.db')`: a store in one file, for one process at a time. */
import type { DatabaseSync } from 'node:sqlite'
import { beginningOf, beginningText } from '../codec/beginning.ts'
import type { DurableStore, KeptStore, OpenedStore, Origin, StoreSource } from '../durable.ts'
import type { Beginning } from '../memory.ts'
import { type ResidentLimits, type ResidentOptions, residentLimits } from '../resident.ts'
import { worldMark } from '../world-mark.ts'
import type { WorldState } from '../world-state.ts'
import { closeFile, openFile, reasonOf } from './file.ts'
import { SqliteStore } from './store.ts'
import { NO_STREAMS } from './upkeep.ts'

export interface SqliteOptions extends ResidentOptions {
  /** Start over: deletes the content of the file first. */
  readonly reset?: boolean
}

/**
 * Keeps a mock's state in a SQLite file, made on first use: `createMock({ store: sqliteStore('./mock.db') })`. Every write
 * that was answered is in the file, and the next mock that opens it continues from there. Only one process can have it open.
 * Needs `node:sqlite` (Node 22.13). `createMock` throws a StoreError for a file that cannot be used.
 */
export function sqliteStore(path: string, { reset = false, ...bound }: SqliteOptions = {}): StoreSource {
  const limits = residentLimits(bound, () => performance.now())
  return {
    name: path,
    worldMark,
    open: () => openStore(path, reset, limits),
  }
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
