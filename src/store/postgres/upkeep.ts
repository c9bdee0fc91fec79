/** Inspects and maintains a store in PostgreSQL, even while replicas are running. */
import { type Origin, StoreError } from '../durable.ts'
import { SharedStoreError } from '../log.ts'
import type { ReplicaStore } from '../replica.ts'
import { MOCK } from '../state.ts'
import { type Database, openDatabase } from './database.ts'
import { cannotOpen } from './faults.ts'
import { layoutOf } from './schema.ts'
import { type OriginRow, openSchema, postgresStore, urlWithoutPassword } from './source.ts'
import { statementsOf } from './statements.ts'

export interface PostgresInfo {
  readonly origin: Origin
  /** How many tenants have ever been written to. */
  readonly streams: number
  readonly commits: number
  /** How many commits are still in the log; earlier ones are part of a stored state. */
  readonly entries: number
  readonly bytes: number
}

export async function postgresInfo(url: string, schema: string): Promise<PostgresInfo> {
  await demandStore(url, schema)
  const { database } = await openSchema(url, schema)
  try {
    return await infoOf(database, schema)
  } finally {
    await database.close()
  }
}

async function infoOf(database: Database, schema: string): Promise<PostgresInfo> {
  const { origin, streams, size } = statementsOf(schema)
  const [row] = await database.read<OriginRow>(origin, [])
  if (!row) throw noStore(schema, database.name)
  const all = await database.read<{ stream: string }>(streams, [row.mock])
  const [usage] = await database.read<{ entries: string; commits: string; bytes: string }>(size, [row.mock])
  const { entries = 0, commits = 0, bytes = 0 } = usage ?? {}
  return {
    origin: JSON.parse(row.origin) as Origin,
    streams: all.filter(({ stream }) => stream !== MOCK).length,
    commits: Number(commits),
    entries: Number(entries),
    bytes: Number(bytes),
  }
}

/** Stores the state of every stream, and removes from the log the commits that led to it. */
export const compactPostgres = (url: string, schema: string): Promise<void> => withReplica(url, schema, (store) => store.compact())

/** Returns every stream to its starting state. The world and options that the store was created with stay the same. */
export const clearPostgres = (url: string, schema: string): Promise<void> => withReplica(url, schema, (store) => store.reset())

async function withReplica(url: string, schema: string, use: (store: ReplicaStore) => Promise<void>): Promise<void> {
  await demandStore(url, schema)
  const opened = await postgresStore(url, { schema }).connect()
  try {
    const kept = await opened.kept()
    if (!kept) throw noStore(schema, urlWithoutPassword(url))
    await use(await kept.resume(0n))
  } finally {
    await opened.close()
  }
}

/** Throws a StoreError if there is no store yet, because inspecting must not create one. */
export async function demandStore(url: string, schema: string): Promise<void> {
  const { name } = postgresStore(url, { schema })
  const database = await openDatabase(url, name)
  try {
    const layout = await layoutOf(database, schema).catch((fault: unknown) => {
      throw fault instanceof SharedStoreError ? cannotOpen(database.fault, fault) : fault
    })
    if (layout === 0) throw noStore(schema, name)
  } finally {
    await database.close()
  }
}

const noStore = (schema: string, name: string) => new StoreError(`Schema ${schema} of ${name} has no store yet.`)
