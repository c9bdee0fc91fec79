/**
 * One process's view of a shared store. The streams that it has read are in memory, and are
 * updated from the log before each decision.
 */
import { Codec } from './codec/codec.ts'
import type { Commit } from './commit.ts'
import type { DurableStore, StoreFigures } from './durable.ts'
import { type CommitLog, type LogEntry, SharedStoreError } from './log.ts'
import { type Beginning, MemoryStore } from './memory.ts'
import { MOCK, type MockState, type StreamState, type TenantState } from './state.ts'
import type { At, CommitListener } from './store.ts'
import type { WorldState } from './world-state.ts'

/** A stream's state is stored after this many commits, if it is worth it. */
const CHECKPOINT_EVERY = 256

interface Trial<Value> {
  readonly value: Value
  readonly commits: readonly Commit[]
}

interface Round {
  readonly streams: Set<string>
  readonly done: PromiseWithResolvers<void>
}

export class ReplicaStore implements DurableStore {
  readonly isPending = false
  private readonly log: CommitLog
  private readonly codec: Codec
  private readonly memory: MemoryStore
  /** The commits of the current trial. */
  private trying: { readonly commits: Commit[]; readonly before: Map<string, At<StreamState>> } | undefined
  /** Callers that wait for the next query, because the current one may have started too early for them. */
  private next: Round | undefined
  private isCatchingUp = false

  constructor(log: CommitLog, start: WorldState, beginning: Beginning) {
    this.log = log
    this.codec = new Codec(start)
    this.memory = new MemoryStore(beginning)
  }

  read(stream: typeof MOCK): At<MockState>
  read(stream: string): At<TenantState>
  read(stream: string): At<StreamState> {
    return this.memory.read(stream)
  }

  listen(listener: CommitListener): () => void {
    return this.memory.listen(listener)
  }

  /** Only streams that this process has read. */
  tenants(): string[] {
    return this.memory.tenants()
  }

  get tenantCount(): number {
    return this.memory.tenantCount
  }

  isChanged(tenant: string): boolean {
    return this.memory.isChanged(tenant)
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
    if (!trying) throw new Error('A shared store changes only by commits of its log.')
    for (const { commit, before, after } of commits.map((each) => this.memory.step(each))) {
      if (!trying.before.has(commit.stream)) trying.before.set(commit.stream, before)
      this.memory.put(commit.stream, after)
      trying.commits.push(commit)
    }
  }

  /** Runs something that applies commits, then undoes them. The caller must write the commits. */
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

  /** Updates the streams to at least the current end of the log. Calls of one turn share a query. */
  catchUp(streams: readonly string[]): Promise<void> {
    this.next ??= { streams: new Set(), done: Promise.withResolvers() }
    for (const stream of streams) this.next.streams.add(stream)
    const { promise } = this.next.done
    if (!this.isCatchingUp) void this.runRounds()
    return promise
  }

  async catchUpAll(): Promise<void> {
    await this.catchUp([MOCK, ...(await this.log.streams())])
  }

  /** Writes all commits, or none and returns false if a stream has moved on since they were decided. */
  async write(commits: readonly Commit[]): Promise<boolean> {
    const entries = commits.map((commit) => ({ stream: commit.stream, version: commit.base + 1, text: this.codec.commitText(commit) }))
    if (!(await this.log.append(entries))) return false
    for (const commit of commits) this.accept(commit)
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
  async compact(): Promise<void> {
    await this.catchUpAll()
    for (const stream of await this.log.streams()) await this.checkpoint(stream)
  }

  /** Puts every stream back to its starting state. */
  async reset(): Promise<void> {
    for (const stream of await this.log.streams()) {
      const from = this.memory.beginningOf(stream)
      const back = { stream, at: 0n, changes: [], replaces: null, ...('clock' in from && { clock: from.clock }) }
      do await this.catchUp([stream])
      while (!(await this.write([{ ...back, base: this.read(stream).version }])))
    }
  }

  /** In the background. If it fails, a later one is made. */
  private checkpointIfDue(stream: string): void {
    this.log
      .isCheckpointDue(stream)
      .then((isDue) => (isDue ? this.checkpoint(stream) : undefined))
      .catch(() => {})
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

  private async runRounds(): Promise<void> {
    this.isCatchingUp = true
    // Calls of the same turn share one query.
    await Promise.resolve()
    for (let round = this.next; round; round = this.next) {
      this.next = undefined
      await this.fetch([...round.streams]).then(round.done.resolve, round.done.reject)
    }
    this.isCatchingUp = false
  }

  private async fetch(streams: readonly string[]): Promise<void> {
    const entries = await this.log.since(streams.map((stream) => ({ stream, version: this.read(stream).version })))
    const gaps = new Set<string>()
    for (const entry of entries) {
      const { version } = this.read(entry.stream)
      if (entry.version === version + 1) this.accept(this.codec.commitOf(entry.text))
      else if (entry.version > version) gaps.add(entry.stream)
    }
    if (gaps.size > 0) await this.fill([...gaps])
  }

  /** The log no longer has the first commits: the streams continue from a stored state. */
  private async fill(streams: readonly string[]): Promise<void> {
    const before = streams.map((stream) => this.read(stream).version)
    for (const entry of await this.log.checkpoints(streams)) this.takeOver(entry)
    const stuck = streams.find((stream, i) => this.read(stream).version === before[i])
    if (stuck !== undefined) throw new SharedStoreError(`The store has lost commits of ${stuck === MOCK ? 'the mock' : `tenant ${stuck}`}.`)
    await this.fetch(streams)
  }

  private takeOver({ stream, version, text }: LogEntry): void {
    const before = this.memory.read(stream) as At<StreamState>
    if (version <= before.version) return
    const from = this.memory.beginningOf(stream)
    const state = text === BEGINNING ? from : stream === MOCK ? this.codec.mockOf(text) : this.codec.tenantOf(text)
    const commit: Commit = {
      stream,
      base: version - 1,
      at: 0n,
      changes: [],
      replaces: state,
      ...('clock' in state && { clock: state.clock }),
    }
    this.memory.take([{ commit, from, before, after: { state, version, view: undefined } }])
  }

  /** The commit may already be known from a query. */
  private accept(commit: Commit): void {
    if (this.read(commit.stream).version === commit.base) this.memory.take([this.memory.step(commit)])
  }
}

/** The text of a starting state. */
const BEGINNING = ''
