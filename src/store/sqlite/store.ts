/** A store in memory whose commits are written to a SQLite file: one transaction for all of one turn of the event loop. */
import type { DatabaseSync } from 'node:sqlite'
import type { Commit } from '../commit.ts'
import { type DurableStore, StoreError } from '../durable.ts'
import { Histogram } from '../histogram.ts'
import { type Beginning, MemoryStore } from '../memory.ts'
import { MOCK, type MockState, type StreamState, type TenantState } from '../state.ts'
import type { At, CommitListener } from '../store.ts'
import type { Table } from '../tables/table.ts'
import type { WorldState } from '../world-state.ts'
import { RowReader } from './reading.ts'
import { RowWriter, type Write } from './rows.ts'

/** What is applied in memory and not yet written. */
interface Batch {
  readonly writes: Write[]
  /** Those with a key, the last of each. */
  readonly last: Map<string, Write>
  /** The streams as they were before, to take the batch back. */
  readonly before: Map<string, At<StreamState>>
  written?: PromiseWithResolvers<void>
}

const emptyBatch = (): Batch => ({ writes: [], last: new Map(), before: new Map() })

export interface SqliteStoreOptions {
  readonly database: DatabaseSync
  readonly start: WorldState
  readonly beginning: Beginning
  /** Says in one line why a write failed. */
  readonly reason: (fault: unknown) => string
  readonly close: () => void
}

export class SqliteStore implements DurableStore {
  fault: string | undefined
  readonly figures = { writes: new Histogram() }
  private readonly database: DatabaseSync
  readonly close: () => void
  private readonly reason: (fault: unknown) => string
  private readonly memory: MemoryStore
  private readonly writer: RowWriter
  private readonly reader: RowReader
  /** Streams that are in the file and were not looked at yet, with their versions. */
  private readonly unread: Map<string, number>
  private batch = emptyBatch()

  constructor({ database, start, beginning, reason, close }: SqliteStoreOptions) {
    this.database = database
    this.reason = reason
    this.close = close
    this.memory = new MemoryStore(beginning)
    this.writer = new RowWriter(database, start)
    this.reader = new RowReader(database, start)
    const streams = database.prepare('SELECT stream, version FROM streams').all() as { stream: string; version: number }[]
    this.unread = new Map(streams.map(({ stream, version }) => [stream, version]))
    this.read(MOCK)
  }

  read(stream: typeof MOCK): At<MockState>
  read(stream: string): At<TenantState>
  read(stream: string): At<StreamState> {
    const version = this.unread.size > 0 ? this.unread.get(stream) : undefined
    if (version !== undefined) {
      this.unread.delete(stream)
      const from = this.memory.beginningOf(stream)
      const state = 'world' in from ? this.reader.tenant(stream, from) : this.reader.mock(stream, from)
      this.memory.put(stream, { state, version, view: undefined })
    }
    return this.memory.read(stream)
  }

  apply(commits: readonly Commit[]): void {
    for (const { stream } of commits) this.read(stream)
    const steps = commits.map((commit) => this.memory.step(commit))
    for (const { commit, before } of steps) if (commit.replaces !== undefined) readAll(before.state)
    const writes = steps.flatMap((step) => this.writer.writesOf(step))
    this.memory.take(steps)
    for (const { commit, before } of steps) if (!this.batch.before.has(commit.stream)) this.batch.before.set(commit.stream, before)
    for (const write of writes) {
      if (write.key === undefined) this.batch.writes.push(write)
      else this.batch.last.set(write.key, write)
    }
  }

  listen(listener: CommitListener): () => void {
    return this.memory.listen(listener)
  }

  tenants(): string[] {
    return [...new Set([...this.memory.tenants(), ...this.unread.keys()])].filter((stream) => stream !== MOCK)
  }

  get tenantCount(): number {
    return this.memory.tenantCount + this.unread.size
  }

  isChanged(tenant: string): boolean {
    return this.memory.isChanged(tenant) || this.unread.has(tenant)
  }

  get isPending(): boolean {
    return this.batch.last.size > 0
  }

  settled(): Promise<void> {
    const { batch } = this
    if (!batch.written) {
      batch.written = Promise.withResolvers()
      // A batch may also be flushed before its turn ends; then this finds the next one, or nothing to do.
      setImmediate(() => batch === this.batch && this.attempt())
    }
    return batch.written.promise
  }

  flush(): void {
    const error = this.attempt()
    if (error) throw error
  }

  private attempt(): StoreError | undefined {
    const { batch } = this
    this.batch = emptyBatch()
    try {
      if (batch.last.size > 0) this.write([...batch.writes, ...batch.last.values()])
      this.fault = undefined
      batch.written?.resolve()
    } catch (cause) {
      for (const [stream, at] of batch.before) this.memory.put(stream, at)
      this.fault = this.reason(cause)
      const error = new StoreError(this.fault, { cause })
      batch.written?.reject(error)
      return error
    }
    return undefined
  }

  private write(writes: readonly Write[]): void {
    const started = performance.now()
    this.database.exec('BEGIN IMMEDIATE')
    try {
      for (const write of writes) write.run()
      this.database.exec('COMMIT')
      this.figures.writes.observe((performance.now() - started) / 1000)
    } catch (fault) {
      // SQLite has rolled back by itself after some faults, such as a full disk.
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      throw fault
    }
  }
}

/** What is replaced may be held by a snapshot, and its rows are about to go. */
function readAll(state: StreamState): void {
  if ('world' in state) for (const table of Object.values<Table>(state.world.tables)) void table.size
}
