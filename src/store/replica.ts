/**
 * One process's view of a shared store. The streams that it has read are in memory, and are
 * updated from the log before each decision.
 */
import { Codec } from './codec/codec.ts'
import type { Commit } from './commit.ts'
import type { DurableStore, StoreFigures } from './durable.ts'
import type { CommitLog } from './log.ts'
import { BEGINNING, LogReader } from './log-reader.ts'
import { type Beginning, MemoryStore } from './memory.ts'
import { ReplicaTenants } from './replica-tenants.ts'
import type { ResidentLimits } from './resident.ts'
import { MOCK, type MockState, type StreamState, type TenantState } from './state.ts'
import type { At, CommitListener } from './store.ts'
import type { WorldState } from './world-state.ts'

/** After this many commits, a stream's state is stored if its log has grown enough. */
const CHECKPOINT_EVERY = 256

interface Trial<Value> {
  readonly value: Value
  readonly commits: readonly Commit[]
}

/** The streams that a call or verb reads: none, some by name, or all. */
export type StreamsRead = readonly string[] | 'all'

/** Keeps streams in memory until the call or verb that reads them is done. */
export interface Hold {
  /** Updates the streams to at least the current end of the log. */
  catchUp(streams: StreamsRead): Promise<void>
  release(): void
}

export class ReplicaStore implements DurableStore {
  readonly isPending = false
  /** Null, because a total over all tenants in memory would differ between processes, which must give the same answers. */
  readonly room = null
  private readonly log: CommitLog
  private readonly codec: Codec
  private readonly memory: MemoryStore
  private readonly inMemory: ReplicaTenants
  private readonly reader: LogReader
  /** The commits of the current trial. */
  private trying: { readonly commits: Commit[]; readonly before: Map<string, At<StreamState>> } | undefined

  private constructor(log: CommitLog, start: WorldState, beginning: Beginning, limits: ResidentLimits) {
    this.log = log
    this.codec = new Codec(start)
    this.memory = new MemoryStore(beginning)
    this.inMemory = new ReplicaTenants(this.memory, limits)
    this.reader = new LogReader({ log, codec: this.codec, memory: this.memory, inMemory: this.inMemory })
  }

  static async open(log: CommitLog, start: WorldState, beginning: Beginning, limits: ResidentLimits): Promise<ReplicaStore> {
    const store = new ReplicaStore(log, start, beginning, limits)
    await store.catchUp([MOCK])
    for (const stream of await log.changedStreams()) store.inMemory.noteAway(stream)
    return store
  }

  read(stream: typeof MOCK): At<MockState>
  read(stream: string): At<TenantState>
  read(stream: string): At<StreamState> {
    return this.memory.read(stream)
  }

  listen(listener: CommitListener): () => void {
    return this.memory.listen(listener)
  }

  /** Tenants that were changed before this process started, and those that it has read. */
  tenants(): string[] {
    return this.inMemory.changed()
  }

  get tenantCount(): number {
    return this.inMemory.changedCount
  }

  get loadedCount(): number {
    return this.memory.loadedCount
  }

  isChanged(tenant: string): boolean {
    return this.inMemory.isChanged(tenant)
  }

  get figures(): StoreFigures {
    return this.log.figures
  }

  get fault(): string | undefined {
    return this.log.fault
  }

  /** Commits are applied only during a trial. */
  apply(commits: readonly Commit[]): void {
    const { trying } = this
    if (!trying) throw new Error('A shared store changes only through commits in its log.')
    for (const { commit, before, after } of commits.map((each) => this.memory.step(each))) {
      if (!trying.before.has(commit.stream)) trying.before.set(commit.stream, before)
      this.memory.put(commit.stream, after)
      trying.commits.push(commit)
    }
  }

  /** Runs a function that applies commits, then undoes the commits in memory. The caller must write them. */
  trial<Value>(run: () => Value): Trial<Value> {
    const trying = { commits: [] as Commit[], before: new Map<string, At<StreamState>>() }
    this.trying = trying
    try {
      return { value: run(), commits: trying.commits }
    } finally {
      this.trying = undefined
      for (const [stream, at] of trying.before) this.memory.put(stream, at)
    }
  }

  /** Streams that were updated through a hold stay in memory until the hold is released, so they can be read. */
  hold(): Hold {
    const own = new Set<string>()
    return {
      catchUp: async (read) => {
        const streams = read === 'all' ? [MOCK, ...(await this.log.streams())] : read
        for (const stream of streams) if (!own.has(stream)) this.inMemory.use(stream)
        for (const stream of streams) own.add(stream)
        if (streams.length > 0) await this.catchUp(streams)
      },
      release: () => this.inMemory.release(own),
    }
  }

  catchUp(streams: readonly string[]): Promise<void> {
    return this.reader.catchUp(streams)
  }

  /** Writes all commits and returns true, or writes none and returns false if a stream has moved on since they were decided. */
  async write(commits: readonly Commit[]): Promise<boolean> {
    const entries = commits.map((commit) => ({ stream: commit.stream, version: commit.base + 1, text: this.codec.commitText(commit) }))
    if (!(await this.log.append(entries))) return false
    for (const commit of commits) this.reader.accept(commit)
    for (const { stream, version } of entries) if (version % CHECKPOINT_EVERY === 0) this.checkpointIfDue(stream)
    return true
  }

  /** Stores a stream's state, so that its earlier commits need not be read again. */
  checkpoint(stream: string): Promise<void> {
    const { state, version } = this.memory.read(stream) as At<StreamState>
    const text = state === this.memory.beginningOf(stream) ? BEGINNING : this.codec.stateText(state)
    return this.log.checkpoint({ stream, version, text })
  }

  /** Stores the state of every stream. */
  compact(): Promise<void> {
    return this.forEach(async (stream, hold) => {
      await hold.catchUp([stream])
      await this.checkpoint(stream)
    })
  }

  /** Returns every stream to its starting state. */
  reset(): Promise<void> {
    return this.forEach(async (stream, hold) => {
      const from = this.memory.beginningOf(stream)
      const back = { stream, at: 0n, changes: [], replaces: null, ...('clock' in from && { clock: from.clock }) }
      do await hold.catchUp([stream])
      while (!(await this.write([{ ...back, base: this.read(stream).version }])))
    })
  }

  private async forEach(work: (stream: string, hold: Hold) => Promise<void>): Promise<void> {
    for (const stream of await this.log.streams()) {
      const hold = this.hold()
      await work(stream, hold).finally(() => hold.release())
    }
  }

  /** Runs in the background. If it fails, the next checkpoint makes up for it. */
  private checkpointIfDue(stream: string): void {
    this.inMemory.use(stream)
    this.log
      .isCheckpointDue(stream)
      .then((isDue) => (isDue ? this.checkpoint(stream) : undefined))
      .catch(() => {})
      .finally(() => this.inMemory.release([stream]))
  }

  pause(attempt: number): Promise<void> {
    return this.log.pause(attempt)
  }

  flush(): void {}

  written(): Promise<void> {
    return Promise.resolve()
  }

  close(): Promise<void> {
    return this.log.close()
  }
}
