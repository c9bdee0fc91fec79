/** The log of a shared store in PostgreSQL. */
import { randomUUID } from 'node:crypto'
import { setTimeout as later } from 'node:timers/promises'
import { Histogram } from '../histogram.ts'
import type { CommitLog, LogEntry } from '../log.ts'
import type { Database } from './database.ts'
import { ConnectionLost, isConflict, isReported, maybeWritten, nothingChanged } from './faults.ts'
import type { Statements } from './statements.ts'

/** How long an append with an unknown outcome is repeated, in milliseconds. */
const UNKNOWN_FOR = 5000

/** pg returns bigint as a string. */
interface EntryRow {
  readonly stream: string
  readonly version: string
  readonly text: string
}

export class PostgresLog implements CommitLog {
  readonly figures = { writes: new Histogram(), catchUps: new Histogram(), conflicts: 0 }
  private readonly database: Database
  private readonly statements: Statements
  private readonly mock: string

  constructor(database: Database, statements: Statements, mock: string) {
    this.database = database
    this.statements = statements
    this.mock = mock
  }

  get name(): string {
    return this.database.name
  }

  get fault(): string | undefined {
    return this.database.fault
  }

  async since(known: readonly Omit<LogEntry, 'text'>[]): Promise<LogEntry[]> {
    const values = [this.mock, known.map(({ stream }) => stream), known.map(({ version }) => version)]
    const rows = await measured(this.figures.catchUps, () =>
      this.database.read<Partial<EntryRow> & { mock: string }>(this.statements.since, values),
    )
    if (rows[0]?.mock !== this.mock) throw nothingChanged(`another process has reset ${this.database.name}. Restart this process to use it`)
    return rows.flatMap((row) => (typeof row.stream === 'string' ? [entryOf(row as EntryRow)] : []))
  }

  async checkpoints(streams: readonly string[]): Promise<LogEntry[]> {
    return (await this.database.read<EntryRow>(this.statements.checkpoints, [this.mock, streams])).map(entryOf)
  }

  async streams(): Promise<string[]> {
    return (await this.database.read<EntryRow>(this.statements.streams, [this.mock])).map(({ stream }) => stream)
  }

  async changedStreams(): Promise<string[]> {
    return (await this.database.read<EntryRow>(this.statements.changedStreams, [this.mock])).map(({ stream }) => stream)
  }

  /**
   * After a lost connection it is not known whether the entries were written, or still will be. So the same entries are appended
   * again: at most one of the two attempts succeeds, and the id of the entries says which process wrote them.
   */
  async append(entries: readonly LogEntry[]): Promise<boolean> {
    const [id, until] = [randomUUID(), Date.now() + UNKNOWN_FOR]
    let isUnknown = false
    for (let attempt = 1; ; attempt++) {
      try {
        const isWritten = (await this.insert(entries, id)) || (isUnknown && (await this.holds(entries[0] as LogEntry, id)))
        if (!isWritten) this.figures.conflicts++
        return isWritten
      } catch (fault) {
        isUnknown ||= fault instanceof ConnectionLost
        if (!isUnknown) throw fault
        if (Date.now() > until) throw maybeWritten(this.database.reason(fault))
        await this.pause(attempt)
      }
    }
  }

  async isCheckpointDue(stream: string): Promise<boolean> {
    const [row] = await this.database.read<{ log: string; state: string | null }>(this.statements.growth, [this.mock, stream])
    return row !== undefined && (row.state === null || Number(row.log) * 2 >= Number(row.state))
  }

  async checkpoint({ stream, version, text }: LogEntry): Promise<void> {
    await this.database.read(this.statements.checkpoint, [this.mock, stream, version, text])
    await this.database.read(this.statements.trim, [this.mock, stream, version])
  }

  /** Waits for a random time, so that two conflicting processes do not conflict again. */
  async pause(attempt: number): Promise<void> {
    await later(Math.random() * Math.min(2 ** attempt, 100))
  }

  close(): Promise<void> {
    return this.database.close()
  }

  private async insert(entries: readonly LogEntry[], id: string): Promise<boolean> {
    const bases = new Map(entries.toReversed().map(({ stream, version }) => [stream, version - 1]))
    const values = [
      this.mock,
      id,
      entries.map(({ stream }) => stream),
      entries.map(({ version }) => version),
      entries.map(({ text }) => text),
      [...bases.keys()],
      [...bases.values()],
    ]
    try {
      const { rowCount } = await measured(this.figures.writes, () =>
        this.database.run((client) => client.query({ ...this.statements.append, values })),
      )
      return rowCount === entries.length
    } catch (fault) {
      if (isConflict(fault)) return false
      throw isReported(fault) ? nothingChanged(this.database.reason(fault)) : fault
    }
  }

  private async holds({ stream, version }: LogEntry, id: string): Promise<boolean> {
    return (await this.database.read(this.statements.holds, [this.mock, stream, version, id])).length > 0
  }
}

const entryOf = ({ stream, version, text }: EntryRow): LogEntry => ({ stream, version: Number(version), text })

/** Does the work. If it succeeds, its duration is added to `durations`. */
async function measured<Value>(durations: Histogram, work: () => Promise<Value>): Promise<Value> {
  const started = performance.now()
  const value = await work()
  durations.observe((performance.now() - started) / 1000)
  return value
}
