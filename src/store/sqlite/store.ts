/** A store in memory whose commits are written to a SQLite file, in one transaction per turn of the event loop. */
import type { DatabaseSync } from 'node:sqlite'
import type { Commit } from '../commit.ts'
import { DamagedStoreError, guardedState, readsOf } from '../damage.ts'
import { type DurableStore, StoreError } from '../durable.ts'
import { Histogram } from '../histogram.ts'
import { type Beginning, MemoryStore } from '../memory.ts'
import { Resident, type ResidentLimits } from '../resident.ts'
import { MOCK, type MockState, type StreamState, type TenantState } from '../state.ts'
import type { At, CommitListener } from '../store.ts'
import type { Table } from '../tables/table.ts'
import type { WorldState } from '../world-state.ts'
import type { LatestWrites } from './latest-writes.ts'
import { PastRows } from './past.ts'
import { RowReader, type UnreadTables } from './reading.ts'
import { RowWriter } from './rows.ts'
import type { Write } from './write.ts'

/** Commits that are applied in memory and not yet written. */
interface Batch {
  readonly writes: Write[]
  /** The last write of each key. */
  readonly last: Map<string, Write>
  /** The streams as they were before the batch, to undo it. */
  readonly before: Map<string, At<StreamState>>
  written?: PromiseWithResolvers<void>
}

const emptyBatch = (): Batch => ({ writes: [], last: new Map(), before: new Map() })

interface SqliteStoreOptions {
  readonly database: DatabaseSync
  readonly start: WorldState
  readonly beginning: Beginning
  /** Explains in one line why a write failed. */
  readonly reason: (fault: unknown) => string
  /** Explains in one line why a read failed. */
  readonly damage: (fault: unknown) => string
  readonly close: () => void
  readonly latestWrites: LatestWrites
  readonly limits: ResidentLimits
}

export class SqliteStore implements DurableStore {
  fault: string | undefined
  /** The total over all tenants is not known, because unused tenants are unloaded. */
  readonly room = null
  readonly figures = { writes: new Histogram() }
  private readonly database: DatabaseSync
  readonly close: () => void
  private readonly latestWrites: LatestWrites
  private readonly reason: (fault: unknown) => string
  private readonly damage: (fault: unknown) => string
  private readonly start: WorldState
  private readonly memory: MemoryStore
  private readonly past: PastRows
  private readonly writer: RowWriter
  private readonly reader: RowReader
  /** Streams in the file that have not been read yet, with their versions. */
  private readonly unread: Map<string, number>
  /** Unread tables of unloaded tenants. A snapshot may still refer to such a table, so the table must be read before its rows change. */
  private readonly unreadTables = new Map<string, UnreadTables>()
  private readonly resident: Resident
  private isUnloading = false
  private batch = emptyBatch()

  constructor({ database, start, beginning, reason, damage, close, latestWrites, limits }: SqliteStoreOptions) {
    this.resident = new Resident(limits)
    this.database = database
    this.reason = reason
    this.damage = damage
    this.start = start
    this.close = close
    this.latestWrites = latestWrites
    this.memory = new MemoryStore(beginning)
    this.past = new PastRows(database, start, beginning.lag)
    this.writer = new RowWriter(database, start, this.past)
    this.reader = new RowReader(database, start, this.past)
    const streams = database.prepare('SELECT stream, version FROM streams').all() as { stream: string; version: number }[]
    this.unread = new Map(streams.map(({ stream, version }) => [stream, version]))
    for (const stream of this.unread.keys()) this.memory.forget(stream)
    this.read(MOCK)
  }

  read(stream: typeof MOCK): At<MockState>
  read(stream: string): At<TenantState>
  read(stream: string): At<StreamState> {
    const version = this.unread.size > 0 ? this.unread.get(stream) : undefined
    if (version !== undefined) {
      const state = this.stored(stream)
      this.unread.delete(stream)
      this.unreadTables.delete(stream)
      this.memory.put(stream, { state, version, view: undefined })
    }
    if (this.memory.has(stream) && this.resident.use(stream)) this.unloadSoon()
    return this.memory.read(stream)
  }

  private stored(stream: string): StreamState {
    const from = this.memory.beginningOf(stream)
    const reads = readsOf(stream, this.damage)
    const read = () => ('world' in from ? this.reader.tenant(stream, from, this.unreadTables.get(stream)) : this.reader.mock(stream, from))
    return guardedState<StreamState>(reads(read), this.start, reads)
  }

  /** Unloads in a later turn of the event loop, because commits made in this turn must find the versions that they are based on. */
  private unloadSoon(): void {
    if (this.isUnloading || !this.resident.hasSurplus) return
    this.isUnloading = true
    setImmediate(() => {
      this.isUnloading = false
      this.unloadSurplus()
    })
  }

  /** Does nothing while commits are pending, because a failed write restores the streams in memory. */
  private unloadSurplus(): void {
    if (this.isPending) return
    for (const tenant of this.resident.takeSurplus()) this.unload(tenant)
  }

  private unload(tenant: string): void {
    const { state, version } = this.memory.read(tenant)
    if (state === this.memory.beginningOf(tenant)) {
      this.memory.putBack(tenant)
      return
    }
    this.memory.forget(tenant)
    this.unread.set(tenant, version)
    const tables = Object.values<Table>(state.world.tables).filter(({ isRead }) => !isRead)
    if (tables.length > 0) this.unreadTables.set(tenant, new Map(tables.map((table) => [table.name, new WeakRef(table)])))
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

  written(): Promise<void> {
    const { batch } = this
    if (!batch.written) {
      batch.written = Promise.withResolvers()
      // If the batch was flushed in the meantime, `this.batch` is a different batch, and there is nothing to do.
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
      this.unloadSurplus()
    } catch (cause) {
      for (const [stream, at] of batch.before) this.undo(stream, at)
      this.fault = this.reason(cause)
      const error = new StoreError(this.fault, { cause })
      batch.written?.reject(error)
      return error
    }
    return undefined
  }

  private undo(stream: string, at: At<StreamState>): void {
    this.memory.put(stream, at)
    if ('past' in at.state) this.past.forget(at.state.past)
  }

  private write(writes: readonly Write[]): void {
    const started = performance.now()
    this.database.exec('BEGIN IMMEDIATE')
    try {
      for (const write of writes) write.run()
      this.database.exec('COMMIT')
      this.figures.writes.observe((performance.now() - started) / 1000)
      this.latestWrites.wrote()
    } catch (fault) {
      // SQLite rolls back by itself after some errors, such as a full disk.
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      throw fault
    }
  }
}

/**
 * Reads everything: a snapshot may still refer to the replaced state, whose rows are about to be deleted. Rows that cannot be read
 * must not prevent a reset.
 */
function readAll(state: StreamState): void {
  if (!('world' in state)) return
  for (const table of Object.values<Table>(state.world.tables)) {
    try {
      void table.size
    } catch (fault) {
      if (!(fault instanceof DamagedStoreError)) throw fault
    }
  }
}
