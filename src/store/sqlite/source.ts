/** `sqliteStore('./mock.db')`: a store in one file, for one process at a time. */
import type { DatabaseSync } from 'node:sqlite'
import { beginningOf, beginningText } from '../codec/beginning.ts'
import { type Reads, readsOf } from '../damage.ts'
import type { DurableStore, KeptStore, OpenedStore, Origin, StoreSource } from '../durable.ts'
import type { Beginning } from '../memory.ts'
import { type ResidentLimits, type ResidentOptions, residentLimits } from '../resident.ts'
import { MOCK } from '../state.ts'
import { worldMark } from '../world-mark.ts'
import type { WorldState } from '../world-state.ts'
import { damageOf, reasonOf } from './faults.ts'
import { closeFile, explained, openFile } from './file.ts'
import { LatestWrites } from './latest-writes.ts'
import { SqliteStore } from './store.ts'
import { NO_STREAMS } from './upkeep.ts'

export interface SqliteOptions extends ResidentOptions {
  /** Start over: deletes the content of the file first. */
  readonly reset?: boolean
}

/**
 * Keeps a mock's state in a SQLite file, created on first use: `createMock({ store: sqliteStore('./mock.db') })`. Every write
 * that was answered is in the file, and the next mock that opens the file continues from there. Only one process at a time can open it.
 * Needs `node:sqlite` (Node 22.13 or later). `createMock` throws a StoreError for a file that cannot be used.
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
  const latestWrites = new LatestWrites(path)
  const close = () => {
    latestWrites.close()
    closeFile(database, path)
  }
  if (reset) startOver(database, path)
  const reason = (fault: unknown) => reasonOf(fault, path)
  const damage = (fault: unknown) => damageOf(fault, path)
  const opened = (start: WorldState, beginning: Beginning) =>
    new SqliteStore({ database, start, beginning, reason, damage, close, latestWrites, limits })
  return {
    kept: keptOrClosed(close, () => keptIn(database, opened, readsOf(MOCK, damage))),
    begin: (origin, start, beginning) => {
      const insert = database.prepare("INSERT INTO origin VALUES ('origin', ?), ('beginning', ?)")
      explained(path, () => insert.run(JSON.stringify(origin), beginningText(start, beginning)))
      return opened(start, beginning)
    },
    close,
  }
}

function keptOrClosed<Value>(close: () => void, read: () => Value): Value {
  try {
    return read()
  } catch (fault) {
    close()
    throw fault
  }
}

function startOver(database: DatabaseSync, path: string): void {
  try {
    explained(path, () => database.exec(`BEGIN; DELETE FROM origin; ${NO_STREAMS}; COMMIT`))
  } catch (fault) {
    closeFile(database, path)
    throw fault
  }
}

function keptIn(
  database: DatabaseSync,
  opened: (start: WorldState, beginning: Beginning) => DurableStore,
  reads: Reads,
): KeptStore | undefined {
  const rows = reads(() => database.prepare('SELECT name, text FROM origin').all()) as { name: string; text: string }[]
  const texts = new Map(rows.map(({ name, text }) => [name, text]))
  const [origin, beginning] = [texts.get('origin'), texts.get('beginning')]
  if (origin === undefined || beginning === undefined) return undefined
  const { start, ...kept } = reads(() => beginningOf(beginning, reads))
  return {
    origin: reads(() => JSON.parse(origin) as Origin),
    start,
    resume: (lag) => reads(() => opened(start, { ...kept, lag })),
  }
}
