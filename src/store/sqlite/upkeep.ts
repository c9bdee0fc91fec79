/** Inspects and maintains a store's file while no mock has it open. */
import type { DatabaseSync } from 'node:sqlite'
import type { Origin } from '../durable.ts'
import { closeFile, explained, openFile } from './file.ts'
import { PAST } from './past.ts'

interface StoreInfo {
  /** Undefined for a file that no mock has used. */
  readonly origin: Origin | undefined
  /** The number of tenants that differ from the starting world. */
  readonly streams: number
  readonly commits: number
  readonly records: number
}

export const storeInfo = (path: string): StoreInfo =>
  opened(path, (database) => {
    const origin = database.prepare("SELECT text FROM origin WHERE name = 'origin'").get() as { text: string } | undefined
    const count = (sql: string) => Number((database.prepare(sql).get() as { n: number | null }).n ?? 0)
    return {
      origin: origin && (JSON.parse(origin.text) as Origin),
      streams: count("SELECT count(*) AS n FROM streams WHERE stream <> ''"),
      commits: count('SELECT sum(version) AS n FROM streams'),
      records: count(`SELECT count(*) AS n FROM records WHERE collection <> '${PAST}'`),
    }
  })

export const compactStore = (path: string): void => opened(path, (database) => database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'))

/** Returns every stream to its starting state. The origin is kept. */
export const clearStore = (path: string): void =>
  opened(path, (database) => database.exec(`BEGIN; ${NO_STREAMS}; COMMIT; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)`))

export const NO_STREAMS = 'DELETE FROM streams; DELETE FROM records; DELETE FROM parts'

function opened<Found>(path: string, look: (database: DatabaseSync) => Found): Found {
  const database = openFile(path)
  try {
    return explained(path, () => look(database))
  } finally {
    closeFile(database, path)
  }
}
