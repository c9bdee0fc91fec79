/** A store that mocks of one process share: a log in memory instead of a database. */
import { beginningOf, beginningText } from '../../src/store/codec/beginning.ts'
import type { Origin } from '../../src/store/durable.ts'
import { Histogram } from '../../src/store/histogram.ts'
import type { CommitLog, LogEntry } from '../../src/store/log.ts'
import { ReplicaStore } from '../../src/store/replica.ts'
import { type ResidentOptions, residentLimits } from '../../src/store/resident.ts'
import type { SharedSource } from '../../src/store/shared.ts'

export class SharedLog implements CommitLog {
  readonly name = 'the test'
  readonly figures = { writes: new Histogram() }
  readonly fault = undefined
  readonly entries = new Map<string, LogEntry[]>()
  private readonly kept = new Map<string, LogEntry>()
  private stored: { readonly origin: Origin; readonly beginning: string } | undefined
  /** A promise that a query for these streams waits for. */
  before: (streams: readonly string[]) => Promise<void> = () => Promise.resolve()

  async since(known: readonly Omit<LogEntry, 'text'>[]): Promise<LogEntry[]> {
    await this.before(known.map(({ stream }) => stream))
    return known.flatMap(({ stream, version }) => {
      const from = version === 0 ? (this.kept.get(stream)?.version ?? 1) - 1 : version
      return (this.entries.get(stream) ?? []).filter((entry) => entry.version > from)
    })
  }

  async checkpoints(streams: readonly string[]): Promise<LogEntry[]> {
    return streams.flatMap((stream) => this.kept.get(stream) ?? [])
  }

  async streams(): Promise<string[]> {
    return [...this.entries.keys()]
  }

  async changedStreams(): Promise<string[]> {
    return [...this.entries.keys()].filter((stream) => !/"at":"\d+","replaces":null}$/.test(this.entries.get(stream)?.at(-1)?.text ?? ''))
  }

  async append(entries: readonly LogEntry[]): Promise<boolean> {
    await Promise.resolve()
    if (entries.some(({ stream, version }) => version !== (this.entries.get(stream)?.at(-1)?.version ?? 0) + 1)) return false
    for (const entry of entries) this.entries.set(entry.stream, [...(this.entries.get(entry.stream) ?? []), entry])
    return true
  }

  async isCheckpointDue(): Promise<boolean> {
    return true
  }

  async checkpoint(entry: LogEntry): Promise<void> {
    await Promise.resolve()
    this.kept.set(entry.stream, entry)
    const left = this.entries.get(entry.stream)?.filter(({ version }) => version >= entry.version) ?? []
    this.entries.set(entry.stream, left)
  }

  /** Changes the text of a commit, as another program might. */
  change(stream: string, version: number, change: (text: string) => string): void {
    const entries = this.entries.get(stream) ?? []
    this.entries.set(
      stream,
      entries.map((entry) => (entry.version === version ? { ...entry, text: change(entry.text) } : entry)),
    )
  }

  /** Replaces the commits of a stream by its changed state. */
  async checkpointWith(stream: string, change: (text: string) => string): Promise<void> {
    const { start, ...beginning } = beginningOf(this.stored?.beginning ?? '', (read) => read())
    const store = await ReplicaStore.open(
      this,
      start,
      { ...beginning, lag: 0n },
      residentLimits({}, () => 0),
    )
    await store.catchUp([stream])
    await store.checkpoint(stream)
    const kept = this.kept.get(stream) as LogEntry
    this.kept.set(stream, { ...kept, text: change(kept.text) })
  }

  pause(): Promise<void> {
    return Promise.resolve()
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** For `openMock({ store })`. */
  source(replica: string, limits: ResidentOptions = {}): SharedSource {
    return {
      name: 'the test',
      replica,
      worldMark: () => '',
      open: () => {
        throw new Error('It is shared.')
      },
      connect: async () => ({
        kept: async () => this.keptFor(limits),
        begin: async (...given) => this.begin(...given),
        close: async () => {},
      }),
    }
  }

  private begin(origin: Origin, ...given: Parameters<typeof beginningText>): void {
    this.stored ??= { origin, beginning: beginningText(...given) }
  }

  private keptFor(limits: ResidentOptions) {
    if (!this.stored) return undefined
    const { start, ...beginning } = beginningOf(this.stored.beginning, (read) => read())
    return {
      origin: this.stored.origin,
      start,
      resume: (lag: bigint) =>
        ReplicaStore.open(
          this,
          start,
          { ...beginning, lag },
          residentLimits(limits, () => performance.now()),
        ),
    }
  }
}
