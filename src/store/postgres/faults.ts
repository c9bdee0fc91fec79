/** Explains errors between a process and its database, and tells whether a statement was carried out. */
import { StoreError } from '../durable.ts'
import { SharedStoreError } from '../log.ts'

/** The connection ended during a statement, so it is not known whether the statement was carried out. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

interface ServerFault extends Error {
  readonly code: string
}

/** Whether the SQLSTATE shows that the server itself reported this error. The statement was then not carried out. */
export function isReported(fault: unknown): fault is ServerFault {
  const { code } = fault as { code?: unknown }
  // Codes that begin with 08, 57P or XX concern the connection or the whole server, which may have failed before or after a commit.
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P|XX)/.test(code)
}

export const hasCode = (fault: unknown, ...codes: readonly string[]): boolean => codes.includes((fault as { code?: string }).code ?? '')

/** Another transaction was first: unique_violation, serialization_failure, deadlock_detected. */
export const isConflict = (fault: unknown): boolean => hasCode(fault, '23505', '40001', '40P01')

/** The end of a sentence that begins with the name of the store. */
export function reasonOf(fault: unknown): string {
  const { code = '', message } = fault as { code?: string; message: string }
  const reason = REASONS[code]
  if (/client password must be a string/.test(message)) return 'needs a password for this user: postgres://user:password@host:5432/database'
  return reason === undefined ? `cannot be used: ${message || code}` : `${reason} (${message || code})`
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'cannot be reached',
  ENOTFOUND: 'cannot be reached',
  ETIMEDOUT: 'cannot be reached',
  '28000': 'does not allow this user to connect',
  '28P01': 'does not accept this user and password',
  '3D000': 'is not a database on that server',
  '42501': 'does not allow this user to do that',
  '53100': 'cannot be written, since its disk is full',
  '53300': 'has no free connection',
  '25006': 'is read-only',
  '57P01': 'is shutting down',
  '57P03': 'is starting up or shutting down',
}

/** The error for a store that is not in use yet. */
export const cannotOpen = (reason: string | undefined, cause: unknown): StoreError =>
  new StoreError(`Cannot open a store: ${reason}.`, { cause })

export const nothingChanged = (reason: string): SharedStoreError => new SharedStoreError(`Nothing was changed: ${reason}.`)

export const maybeWritten = (reason: string): SharedStoreError =>
  new SharedStoreError(`It is not known whether the change was written: ${reason}. Read the current state before you try again.`)

export const notUrl = (name: string): string => `'${name}' is not a URL such as postgres://user:password@host:5432/database.`
