/** Reads the log that several processes share, and updates the streams that this process has in memory. */
import type { Codec } from './codec/codec.ts'
import type { Commit } from './commit.ts'
import { foreignContent, guardedState, type Reads, readsOf } from './damage.ts'
import { type CommitLog, type LogEntry, SharedStoreError } from './log.ts'
import type { MemoryStore } from './memory.ts'
import type { ReplicaTenants } from './replica-tenants.ts'
import { MOCK, type StreamState, streamName } from './state.ts'
import type { At } from './store.ts'

/** The text that stands for a stream's starting state in the log's checkpoints. */
export const BEGINNING = ''

interface Round {
  readonly streams: Set<string>
  readonly done: PromiseWithResolvers<void>
}

interface Parts {
  readonly log: CommitLog
  readonly codec: Codec
  readonly memory: MemoryStore
  readonly inMemory: ReplicaTenants
}

export class LogReader {
  private readonly log: CommitLog
  private readonly codec: Codec
  private readonly memory: MemoryStore
  private readonly inMemory: ReplicaTenants
  /** Callers that wait for the next query, because the current one may have started too early for them. */
  private next: Round | undefined
  private isCatchingUp = false
  /** Queries for tenants that are not in memory. Calls to other tenants do not wait for them. */
  private readonly loads = new Map<string, Promise<void>>()
  /** Streams that could not be read the last time, and why. */
  private readonly unreadable = new Map<string, Error>()

  constructor({ log, codec, memory, inMemory }: Parts) {
    this.log = log
    this.codec = codec
    this.memory = memory
    this.inMemory = inMemory
  }

  /** Updates the streams to at least the current end of the log. Calls made in the same turn of the event loop share a query. */
  async catchUp(streams: readonly string[]): Promise<void> {
    if (streams.some((stream) => this.inMemory.isAway(stream))) await this.load(streams)
    await this.nextRound(streams)
    for (const stream of streams) {
      const fault = this.unreadable.get(stream)
      if (fault) throw fault
    }
  }

  private async load(streams: readonly string[]): Promise<void> {
    const own = streams.filter((stream) => this.inMemory.isAway(stream) && !this.loads.has(stream))
    if (own.length > 0) {
      const loaded = this.fetch(own).finally(() => own.forEach((stream) => void this.loads.delete(stream)))
      for (const stream of own) this.loads.set(stream, loaded)
    }
    await Promise.all(new Set(streams.map((stream) => this.loads.get(stream))))
  }

  private nextRound(streams: readonly string[]): Promise<void> {
    this.next ??= { streams: new Set(), done: Promise.withResolvers() }
    for (const stream of streams) this.next.streams.add(stream)
    const { promise } = this.next.done
    if (!this.isCatchingUp) void this.runRounds()
    return promise
  }

  private async runRounds(): Promise<void> {
    this.isCatchingUp = true
    // When this continues, all calls made in the same turn of the event loop have added their streams.
    await Promise.resolve()
    for (let round = this.next; round; round = this.next) {
      this.next = undefined
      await this.fetch([...round.streams]).then(round.done.resolve, round.done.reject)
    }
    this.isCatchingUp = false
  }

  private async fetch(streams: readonly string[]): Promise<void> {
    const faults = await this.read(streams)
    for (const stream of streams) this.note(stream, faults.get(stream))
  }

  /** Reads the commits that are new in the log. Returns the streams that could not be read, each with the reason. */
  private async read(streams: readonly string[]): Promise<ReadonlyMap<string, Error>> {
    const entries = await this.log.since(streams.map((stream) => ({ stream, version: this.memory.read(stream).version })))
    const [gaps, faults] = [new Set<string>(), new Map<string, Error>()]
    for (const entry of entries) {
      const { version } = this.memory.read(entry.stream)
      if (entry.version === version + 1) this.readOrNote(entry, faults, () => this.accept(this.commitOf(entry)))
      else if (entry.version > version && !faults.has(entry.stream)) gaps.add(entry.stream)
    }
    if (gaps.size > 0) await this.fill([...gaps], faults)
    return faults
  }

  private note(stream: string, fault: Error | undefined): void {
    if (fault) this.unreadable.set(stream, fault)
    else {
      this.unreadable.delete(stream)
      this.inMemory.noteLoaded(stream)
    }
  }

  private commitOf({ stream, version, text }: LogEntry): Commit {
    const commit = this.codec.commitOf(text)
    if (commit.stream !== stream || commit.base !== version - 1) throw new Error('a commit is stored under the wrong stream or version')
    return commit
  }

  /** A stream that cannot be read must not affect the others in the same query. */
  private readOrNote({ stream }: LogEntry, faults: Map<string, Error>, read: () => void): void {
    try {
      this.readsOf(stream)(read)
    } catch (fault) {
      faults.set(stream, fault as Error)
    }
  }

  private readsOf(stream: string): Reads {
    return readsOf(stream, (fault) => foreignContent(this.log.name, fault))
  }

  /** The log no longer has the next commits of these streams, so they continue from a stored state. */
  private async fill(streams: readonly string[], faults: Map<string, Error>): Promise<void> {
    const before = streams.map((stream) => this.memory.read(stream).version)
    for (const entry of await this.log.checkpoints(streams)) this.readOrNote(entry, faults, () => this.takeOver(entry))
    streams.forEach((stream, i) => {
      if (!faults.has(stream) && this.memory.read(stream).version === before[i]) faults.set(stream, lostCommits(stream))
    })
    const filled = streams.filter((stream) => !faults.has(stream))
    if (filled.length === 0) return
    for (const [stream, fault] of await this.read(filled)) faults.set(stream, fault)
  }

  private takeOver({ stream, version, text }: LogEntry): void {
    const before = this.memory.read(stream) as At<StreamState>
    if (version <= before.version) return
    const from = this.memory.beginningOf(stream)
    const read = () => (stream === MOCK ? this.codec.mockOf(text) : this.codec.tenantOf(text))
    const state = text === BEGINNING ? from : guardedState<StreamState>(read(), this.codec.start, this.readsOf(stream))
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

  /** Applies the commit, unless it is already known from a query. */
  accept(commit: Commit): void {
    if (this.memory.read(commit.stream).version === commit.base) this.memory.take([this.memory.step(commit)])
  }
}

const lostCommits = (stream: string): SharedStoreError => new SharedStoreError(`The store has lost commits of ${streamName(stream)}.`)
