/** `postgresStore('postgres://user@host/db')`: a store that any number of processes share. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { pid } from 'node:process'
import { beginningOf, beginningText } from '../codec/beginning.ts'
import { foreignContent, readsOf } from '../damage.ts'
import { storeDefaults } from '../defaults.ts'
import { type Origin, StoreError } from '../durable.ts'
import { ReplicaStore } from '../replica.ts'
import { type ResidentLimits, type ResidentOptions, residentLimits } from '../resident.ts'
import type { KeptSharedStore, OpenedSharedStore, SharedSource } from '../shared.ts'
import { MOCK } from '../state.ts'
import { worldMark } from '../world-mark.ts'
import { type Database, openDatabase } from './database.ts'
import { notUrl } from './faults.ts'
import { PostgresLog } from './log.ts'
import { prepareSchema } from './schema.ts'
import { type Statements, statementsOf } from './statements.ts'

export interface PostgresOptions extends ResidentOptions {
  /** The schema with the store's tables, which Mocktitan creates and migrates. Default `mocktitan`. */
  readonly schema?: string
  /** Start over: deletes the content of the schema first. */
  readonly reset?: boolean
  /** Names this process in its journal. Default: the machine's name and the process id. */
  readonly replica?: string
}

/**
 * Keeps a mock's state in a PostgreSQL database, for any number of processes at the same time:
 * `await openMock({ store: postgresStore('postgres://user@host/db') })`. Needs the package `pg`. Throws a StoreError for a URL
 * or a schema name that cannot be used.
 */
export function postgresStore(
  url: string,
  { schema = storeDefaults.schema, reset = false, replica = `${hostname()}/${pid}`, ...bound }: PostgresOptions = {},
): SharedSource {
  if (!isPostgresUrl(url)) throw new StoreError(notUrl(urlWithoutPassword(String(url))))
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new StoreError(
      `'${schema}' cannot be the name of a schema here: a to z, 0 to 9 and _ are allowed, at most 63 characters, and the first must not be a digit.`,
    )
  const limits = residentLimits(bound, () => performance.now())
  const name = urlWithoutPassword(url)
  return {
    name,
    replica,
    worldMark,
    open: () => {
      throw new StoreError(`${name} answers asynchronously: use openMock({ store }) instead of createMock.`)
    },
    connect: () => connect(url, name, schema, reset, limits),
  }
}

const isPostgresUrl = (text: unknown): text is string => typeof text === 'string' && /^postgres(ql)?:\/\//.test(text)

/** The URL without its password, and without parameters, which may contain a password too. An invalid URL is cut at its first colon. */
export function urlWithoutPassword(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed || (parsed.host === '' && !isPostgresUrl(url))) return url.replace(/:.*$/s, ':…')
  const user = parsed.username === '' ? '' : `${parsed.username}@`
  return `${parsed.protocol}//${user}${parsed.host}${parsed.pathname}`
}

async function connect(url: string, name: string, schema: string, reset: boolean, limits: ResidentLimits): Promise<OpenedSharedStore> {
  const { database, statements } = await openSchema(url, schema, name)
  if (reset) {
    await database.transaction(async (client) => {
      for (const table of ['origin', 'commits', 'checkpoints']) await client.query(`DELETE FROM ${schema}.${table}`)
    })
  }
  return {
    kept: () => keptIn(database, statements, limits),
    begin: async (origin, start, beginning) => {
      const values = [randomUUID(), JSON.stringify(origin), beginningText(start, beginning)]
      await database.read(statements.begin, values)
    },
    close: () => database.close(),
  }
}

interface Opened {
  readonly database: Database
  readonly statements: Statements
}

export async function openSchema(url: string, schema: string, name = urlWithoutPassword(url)): Promise<Opened> {
  const database = await openDatabase(url, name)
  try {
    await prepareSchema(database, schema)
    return { database, statements: statementsOf(schema) }
  } catch (fault) {
    await database.close()
    throw fault
  }
}

export interface OriginRow {
  readonly mock: string
  readonly origin: string
  readonly beginning: string
}

async function keptIn(database: Database, statements: Statements, limits: ResidentLimits): Promise<KeptSharedStore | undefined> {
  const [row] = await database.read<OriginRow>(statements.origin, [])
  if (!row) return undefined
  const reads = readsOf(MOCK, (fault) => foreignContent(database.name, fault))
  const { start, ...beginning } = reads(() => beginningOf(row.beginning, reads))
  return {
    origin: reads(() => JSON.parse(row.origin) as Origin),
    start,
    resume: (lag) => ReplicaStore.open(new PostgresLog(database, statements, row.mock), start, { ...beginning, lag }, limits),
  }
}
