/** `sqliteStore('./mock.db')`: a store in one file, for one process at a time. */
import type { DatabaseSync } from 'node:sqlite'
import { beginningOf, beginningText } from '../codec/beginning.ts'
import type { DurableStore, KeptStore, OpenedStore, Origin, StoreSource } from '../durable.ts'
import { worldMark } from '../world-mark.ts'
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
    worldMark,
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
