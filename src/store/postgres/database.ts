/** The connections of one process to its database. Lost connections are replaced, and every wait has a time limit. */
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import { StoreError } from '../durable.ts'
import { ConnectionLost, isReported, nothingChanged, notUrl, reasonOf } from './faults.ts'

/** Time limits in milliseconds. The server's limit is shorter than the client's, so a statement has ended before the client gives up. */
const [CONNECTING, STATEMENT, ANSWER] = [3000, 4000, 5000]

/** How many times a repeatable statement is tried if its connection is lost. */
const READ_ATTEMPTS = 3

/** A write must be on disk before its call is answered, whatever the server's default is. */
const SESSION = `SET synchronous_commit TO on; SET statement_timeout TO ${STATEMENT}; SET idle_in_transaction_session_timeout TO ${STATEMENT}`

export interface Statement {
  readonly name: string
  readonly text: string
}

export class Database {
  /** Why the last statement failed; undefined if it did not. */
  fault: string | undefined
  /** For messages: the store's URL without its password. */
  readonly name: string
  private readonly pool: Pool
  private readonly ready = new WeakSet<PoolClient>()

  constructor(pool: Pool, name: string) {
    this.pool = pool
    this.name = name
    // A connection that breaks while it is idle is replaced when one is needed.
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
  }

  /** For statements that may be repeated. Throws a SharedStoreError if the statement fails. */
  async read<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { rows } = await this.run((client) => client.query<Row>({ ...statement, values }))
        return rows
      } catch (fault) {
        if (fault instanceof StoreError) throw fault
        if (!(fault instanceof ConnectionLost) || attempt === READ_ATTEMPTS) throw nothingChanged(this.reason(fault))
      }
    }
  }

  /** Throws a SharedStoreError, a ConnectionLost, or the error that the server has reported. */
  async run<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    const client = await this.connected()
    try {
      if (!this.ready.has(client)) await client.query(SESSION)
      this.ready.add(client)
      const value = await work(client)
      client.release()
      this.fault = undefined
      return value
    } catch (fault) {
      if (isReported(fault)) client.release()
      else this.drop(client)
      throw isReported(fault) ? fault : new ConnectionLost(this.reason(fault), { cause: fault })
    }
  }

  /** Runs the work in a transaction. */
  transaction<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    return this.run(async (client) => {
      await client.query('BEGIN')
      try {
        const value = await work(client)
        await client.query('COMMIT')
        return value
      } catch (fault) {
        if (isReported(fault)) await client.query('ROLLBACK')
        throw fault
      }
    })
  }

  /** Describes an error, and keeps the description in `fault`. */
  reason(fault: unknown): string {
    const reason = fault instanceof ConnectionLost ? fault.message : `the store ${this.name} ${reasonOf(fault)}`
    this.fault = reason
    return reason
  }

  async close(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, CONNECTING)
    })
    await Promise.race([this.pool.end().catch(() => {}), late])
    clearTimeout(timer)
  }

  /** Connects with a time limit of its own, because the pool's limit does not cover the whole connection setup. */
  private connected(): Promise<PoolClient> {
    return new Promise((resolve, reject) => {
      let isLate = false
      const fail = (fault: unknown) => reject(nothingChanged(this.reason(fault)))
      const timer = setTimeout(() => {
        isLate = true
        fail({ code: 'ETIMEDOUT', message: `no connection within ${CONNECTING / 1000} s` })
      }, CONNECTING)
      this.pool.connect().then((client) => {
        clearTimeout(timer)
        if (isLate) client.release()
        else resolve(client)
      }, fail)
    })
  }

  /** Ends a connection without waiting for the other side, which may no longer answer. */
  private drop(client: PoolClient): void {
    const { connection } = client as unknown as { connection?: { stream?: { destroy(): void } } }
    client.release(true)
    connection?.stream?.destroy()
  }
}

/** Throws a StoreError if the package pg is missing or the URL is invalid. */
export async function openDatabase(url: string, name: string): Promise<Database> {
  const { default: pg } = await import('pg').catch((fault: { code?: string }) => {
    if (fault.code !== 'ERR_MODULE_NOT_FOUND') throw fault
    throw new StoreError('PostgreSQL as a store needs the package pg. Install it: npm install pg@8')
  })
  const settings = { connectionString: url, connectionTimeoutMillis: CONNECTING, query_timeout: ANSWER, keepAlive: true }
  try {
    // Throws for an invalid URL. A pool would parse the URL only when it first connects.
    void new pg.Client(settings)
  } catch (cause) {
    throw new StoreError(notUrl(name), { cause })
  }
  return new Database(new pg.Pool({ ...settings, max: 10 }), name)
}
