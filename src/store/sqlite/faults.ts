/** Why a file cannot be used, in one line that says what to do. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { foreignContent } from '../damage.ts'

/** The path of a file beside the store's. That file names the process that has the store open, because SQLite's lock does not. */
export const ownerFile = (path: string): string => `${path}-owner`

export function reasonOf(fault: unknown, path: string): string {
  const { errcode, message } = fault as { errcode?: number; message: string }
  switch ((errcode ?? 0) & 0xff) {
    case 5: // SQLITE_BUSY
      return `${path} is in use by ${ownerOf(path)}. Stop it first, or use another file.`
    case 11: // SQLITE_CORRUPT
      return `${path} is damaged (${message}). Restore a copy, or delete ${path} and ${path}-wal to start over: the state is then lost.`
    case 13: // SQLITE_FULL
      return `${path} cannot be written: the disk is full.`
    case 26: // SQLITE_NOTADB
      return `${path} is not a SQLite file. Choose another path for --store.`
    default:
      return accessProblem(path) ?? `${path} cannot be used as a store: ${message}.`
  }
}

/** Why something in the file cannot be read, in one line that says what to do. */
export function damageOf(fault: unknown, path: string): string {
  return typeof (fault as { errcode?: unknown }).errcode === 'number' ? reasonOf(fault, path) : foreignContent(path, fault)
}

/** Finds out why a file cannot be used, because SQLite says little more than that it could not open, write or lock something. */
function accessProblem(path: string): string | undefined {
  const folder = dirname(path)
  if (!existsSync(folder)) return `${path} cannot be created: its folder ${folder} does not exist.`
  if (existsSync(path) && statSync(path).isDirectory()) return `${path} is a folder. --store needs the path of a file.`
  if (existsSync(path) && !isWritable(path)) return `${path} is read-only for this user. A store must be writable.`
  if (!isWritable(folder)) return `${path} cannot be used: this user may not write to its folder ${folder}, where SQLite puts ${path}-wal.`
  return undefined
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

function ownerOf(path: string): string {
  try {
    return `process ${(JSON.parse(readFileSync(ownerFile(path), 'utf8')) as { pid: number }).pid}`
  } catch {
    return 'another process'
  }
}
