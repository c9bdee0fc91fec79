/** Updates the streams that a process has in memory from the log that it shares with others. */
import type { Codec } from './codec/codec.ts'
import type { Commit } from './commit.ts'
import { type CommitLog, type LogEntry, SharedStoreError } from './log.ts'
import type { MemoryStore } from './memory.ts'
import type { ReplicaTenants } from './replica-tenants.ts'
import { MOCK, type StreamState } from './state.ts'
import type { At } from './store.ts'

/** The text of a starting state. */
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

  constructor({ log, codec, memory, inMemory }: Parts) {
    this.log = log
    this.codec = codec
    this.memory = memory
    this.inMemory = inMemory
  }

  /** Updates the streams to at least the current end of the log. Calls of one turn share a query. */
  async catchUp(streams: readonly string[]): Promise<void> {
    if (streams.some((stream) => this.inMemory.isAway(stream))) await this.load(streams)
    await this.nextRound(streams)
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
    // Calls of the same turn share one query.
    await Promise.resolve()
    for (let round = this.next; round; round = this.next) {
      this.next = undefined
      await this.fetch([...round.streams]).then(round.done.resolve, round.done.reject)
    }
    this.isCatchingUp = false
  }

  private async fetch(streams: readonly string[]): Promise<void> {
    const entries = await this.log.since(streams.map((stream) => ({ stream, version: this.memory.read(stream).version })))
    const gaps = new Set<string>()
    for (const entry of entries) {
      const { version } = this.memory.read(entry.stream)
      if (entry.version === version + 1) this.accept(this.codec.commitOf(entry.text))
      else if (entry.version > version) gaps.add(entry.stream)
    }
    if (gaps.size > 0) await this.fill([...gaps])
    for (const stream of streams) this.inMemory.noteLoaded(stream)
  }

  /** The log no longer has the first commits: the streams continue from a stored state. */
  private async fill(streams: readonly string[]): Promise<void> {
    const before = streams.map((stream) => this.memory.read(stream).version)
    for (const entry of await this.log.checkpoints(streams)) this.takeOver(entry)
    const stuck = streams.find((stream, i) => this.memory.read(stream).version === before[i])
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
  accept(commit: Commit): void {
    if (this.memory.read(commit.stream).version === commit.base) this.memory.take([this.memory.step(commit)])
  }
}
