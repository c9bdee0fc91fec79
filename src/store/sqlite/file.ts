/** The file of a SQLite store: open in one process only, and marked as Mocktitan's. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { getBuiltinModule, pid } from 'node:process'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../durable.ts'

/** "MOCK": marks our SQLite files in their header. */
const APPLICATION = 0x4d4f434b

/** The layout of the tables. A file with a higher one was written by a later version. */
const LAYOUT = 1

const TABLES = `
  CREATE TABLE origin (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE streams (stream TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE records (stream TEXT, collection TEXT, id INTEGER, text TEXT, PRIMARY KEY (stream, collection, id)) WITHOUT ROWID;
  CREATE TABLE parts (stream TEXT, name TEXT, text TEXT NOT NULL, PRIMARY KEY (stream, name)) WITHOUT ROWID;
`

/**
 * An order takes about 2 KB. With SQLite's usual page of 4 KB each would have a page of its own, and a file twice as large.
 * A file keeps the page size that it was made with.
 */
const PAGE_BYTES = 16_384

/** Pages in the file of latest writes at which they are moved to the main file: 32 MB. Moving waits for the disk. */
const CHECKPOINT_PAGES = 2000

/** Opens the file and locks it until it is closed. Throws a StoreError. */
export function openFile(path: string): DatabaseSync {
  const sqlite = getBuiltinModule('node:sqlite')
  if (!sqlite) throw new StoreError('This runtime has no node:sqlite, which --store needs: use Node 22.13 or later.')
  try {
    const database = new sqlite.DatabaseSync(path, { timeout: 0 })
    try {
      prepare(database, path)
    } catch (fault) {
      database.close()
      throw fault
    }
    return database
  } catch (fault) {
    throw fault instanceof StoreError ? fault : new StoreError(reasonOf(fault, path))
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
      `${path} was written by a later version of Mocktitan (layout ${layout}, this one knows ${LAYOUT}). Update, or use another file.`,
    )
  if (tables === 0) database.exec(`${TABLES} PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${LAYOUT}`)
  database.exec('COMMIT')
  writeFileSync(ownerFile(path), JSON.stringify({ pid }))
}

/** Names the process that has the file open, which SQLite's lock does not tell. */
const ownerFile = (path: string): string => `${path}-owner`

export function reasonOf(fault: unknown, path: string): string {
  const { errcode, message } = fault as { errcode?: number; message: string }
  switch ((errcode ?? 0) & 0xff) {
    case 5: // SQLITE_BUSY
      return `${path} is in use by ${ownerOf(path)}. Stop it first, or use another file.`
    case 8: // SQLITE_READONLY
      return `${path} cannot be written: it is read-only.`
    case 11: // SQLITE_CORRUPT
      return `${path} is damaged (${message}). Restore a copy, or start over with --store-reset: its state is lost then.`
    case 13: // SQLITE_FULL
      return `${path} cannot be written: the disk is full.`
    case 14: // SQLITE_CANTOPEN
      return `${path} cannot be opened: does its folder exist, and may this process write there?`
    case 26: // SQLITE_NOTADB
      return `${path} is not a SQLite file. Choose another path for --store.`
    default:
      return `${path} cannot be used as a store: ${message}.`
  }
}

function ownerOf(path: string): string {
  try {
    return `process ${(JSON.parse(readFileSync(ownerFile(path), 'utf8')) as { pid: number }).pid}`
  } catch {
    return 'another process'
  }
}
