/** Creates and migrates the tables of a PostgreSQL store, in their own schema. */
import { setTimeout as later } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { StoreError } from '../durable.ts'
import { SharedStoreError } from '../log.ts'
import type { Database } from './database.ts'
import { ConnectionLost, cannotOpen, hasCode, isConflict } from './faults.ts'

/** Each migration leads to the next layout. A released migration is never changed. */
const MIGRATIONS: readonly ((schema: string) => string)[] = [
  (schema) => `
    CREATE TABLE ${schema}.origin (
      id integer PRIMARY KEY CHECK (id = 1), mock text NOT NULL, origin text NOT NULL, beginning text NOT NULL
    );
    CREATE TABLE ${schema}.commits (
      mock text, stream text, version bigint, id text NOT NULL, text text NOT NULL, written timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (mock, stream, version)
    );
    CREATE TABLE ${schema}.checkpoints (
      mock text, stream text, version bigint NOT NULL, text text NOT NULL,
      PRIMARY KEY (mock, stream)
    )`,
]

const LAYOUT = MIGRATIONS.length

const ATTEMPTS = 10

/** Creates or migrates the tables. Several replicas may do this at the same time. Throws a StoreError if the schema cannot be used. */
export async function prepareSchema(database: Database, schema: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const layout = await layoutOf(database, schema)
      if (layout > LAYOUT)
        throw new StoreError(
          `Schema ${schema} of ${database.name} was written by a later version of Mocktitan (layout ${layout}; this version knows ${LAYOUT}). Update, or use another schema.`,
        )
      if (layout < LAYOUT) await database.transaction((client) => migrate(client, schema))
      return
    } catch (fault) {
      if (fault instanceof SharedStoreError) throw cannotOpen(database.fault, fault)
      if (fault instanceof StoreError) throw fault
      if (attempt === ATTEMPTS || !mayPass(fault)) throw new StoreError(explained(fault, database, schema), { cause: fault })
      await later(20 * attempt)
    }
  }
}

/** The layout of the tables; 0 for an empty schema. Throws the same errors as `database.run`. */
export async function layoutOf(database: Database, schema: string): Promise<number> {
  try {
    const { rows } = await database.run((client) => client.query<{ version: number }>(`SELECT version FROM ${schema}.layout`))
    return rows[0]?.version ?? 0
  } catch (fault) {
    if (hasCode(fault, NO_TABLE, NO_SCHEMA)) return 0
    throw fault
  }
}

async function migrate(client: PoolClient, schema: string): Promise<void> {
  // A user without the right to create schemas may use one that was created for it.
  const { rowCount } = await client.query('SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1', [schema])
  if (rowCount === 0) await client.query(`CREATE SCHEMA ${schema}`)
  await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.layout (id integer PRIMARY KEY CHECK (id = 1), version integer NOT NULL)`)
  await client.query(`INSERT INTO ${schema}.layout VALUES (1, 0) ON CONFLICT DO NOTHING`)
  // Other replicas wait here until this one is done.
  const { rows } = await client.query<{ version: number }>(`SELECT version FROM ${schema}.layout FOR UPDATE`)
  const layout = rows[0]?.version ?? 0
  for (const step of MIGRATIONS.slice(layout)) await client.query(step(schema))
  await client.query(`UPDATE ${schema}.layout SET version = $1 WHERE version < $1`, [LAYOUT])
}

const [NO_TABLE, NO_SCHEMA, HAS_SCHEMA, HAS_TABLE] = ['42P01', '3F000', '42P06', '42P07']

/** Whether to try again, because another replica may be creating the same tables, or the connection was lost. */
const mayPass = (fault: unknown): boolean => isConflict(fault) || hasCode(fault, HAS_SCHEMA, HAS_TABLE) || fault instanceof ConnectionLost

function explained(fault: unknown, database: Database, schema: string): string {
  const { message } = fault as Error
  if (hasCode(fault, HAS_TABLE))
    return `Schema ${schema} of ${database.name} has tables of another program (${message}). Choose another schema with --store-schema.`
  if (hasCode(fault, '42501'))
    return `${database.name} does not allow this user to create schema ${schema} or its tables (${message}). Ask an administrator to create it: CREATE SCHEMA ${schema} AUTHORIZATION …`
  return fault instanceof ConnectionLost ? message : `Schema ${schema} of ${database.name} cannot be prepared: ${message}`
}
