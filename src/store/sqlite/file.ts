/** The file of a SQLite store. Only one process can have it open, and it is marked as Mocktitan's. */
import { rmSync, writeFileSync } from 'node:fs'
import { getBuiltinModule, pid } from 'node:process'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../durable.ts'
import { ownerFile, reasonOf } from './faults.ts'

/** "MOCK": marks our SQLite files in their header. */
const APPLICATION = 0x4d4f434b

/** The layout of the tables. A file with a higher layout was written by a later version. */
const LAYOUT = 2

const TABLES = `
  CREATE TABLE origin (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE streams (stream TEXT PRIMARY KEY, version INTEGER NOT NULL, sequences TEXT) WITHOUT ROWID;
  CREATE TABLE records (stream TEXT, collection TEXT, id INTEGER, text TEXT, PRIMARY KEY (stream, collection, id)) WITHOUT ROWID;
  CREATE TABLE parts (stream TEXT, name TEXT, text TEXT NOT NULL, PRIMARY KEY (stream, name)) WITHOUT ROWID;
`

/** In layout 1, the sequences of a stream were a row of the table `parts`. */
const FROM_LAYOUT_1 = `
  ALTER TABLE streams ADD COLUMN sequences TEXT;
  UPDATE streams SET sequences = (SELECT text FROM parts WHERE parts.stream = streams.stream AND name = 'sequences');
  DELETE FROM parts WHERE name = 'sequences';
  PRAGMA user_version = ${LAYOUT};
`

/**
 * An order takes about 2 KB. With SQLite's usual pages of 4 KB, each order would need its own page, and the file would be twice
 * as large. A file keeps the page size that it was created with.
 */
const PAGE_BYTES = 16_384

/** After this many pages (32 MB), the latest writes are moved from the write-ahead log to the main file. Moving them waits for the disk. */
const CHECKPOINT_PAGES = 2000

/** Opens the file and locks it until it is closed. Throws a StoreError if that fails. */
export function openFile(path: string): DatabaseSync {
  // For SQLite, both of these names mean a temporary database, which is lost when the process ends.
  if (path === '' || path === ':memory:') throw new StoreError(`'${path}' is not the path of a file. Leave out --store to keep nothing.`)
  const sqlite = getBuiltinModule('node:sqlite')
  if (!sqlite) throw new StoreError('This runtime has no node:sqlite, which --store needs: use Node 22.13 or later.')
  return explained(path, () => {
    const database = new sqlite.DatabaseSync(path, { timeout: 0 })
    try {
      prepare(database, path)
    } catch (fault) {
      database.close()
      throw fault
    }
    return database
  })
}

/** Writes down this process's id, only for the message that a second process prints. */
function noteOwner(path: string): void {
  try {
    writeFileSync(ownerFile(path), JSON.stringify({ pid }))
  } catch {
    // This fails if the disk is full, for example. The message then does not name the process.
  }
}

/** Calls `work`. If SQLite fails, throws a StoreError that explains why. */
export function explained<Value>(path: string, work: () => Value): Value {
  try {
    return work()
  } catch (fault) {
    const isOfSqlite = typeof (fault as { errcode?: unknown }).errcode === 'number'
    throw isOfSqlite ? new StoreError(reasonOf(fault, path), { cause: fault }) : fault
  }
}

export function closeFile(database: DatabaseSync, path: string): void {
  database.close()
  rmSync(ownerFile(path), { force: true })
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  // The lock is taken with the first write, and kept until the file is closed or the process dies.
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE')
  const { application_id: application } = database.prepare('PRAGMA application_id').get() as { application_id: number }
  const { user_version: layout } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }
  if (application !== APPLICATION && tables > 0)
    throw new StoreError(`${path} is a SQLite file of another program. Choose another path for --store.`)
  if (layout > LAYOUT)
    throw new StoreError(
      `${path} was written by a later version of Mocktitan (layout ${layout}; this version knows ${LAYOUT}). Update, or use another file.`,
    )
  if (tables === 0) database.exec(`${TABLES} PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${LAYOUT}`)
  else if (layout === 1) database.exec(FROM_LAYOUT_1)
  database.exec('COMMIT')
  noteOwner(path)
}
