/** The rows that a commit writes to a SQLite file: one per record, so that the cost depends only on what changes. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { clock, mockSnapshot, planText, tenantSnapshot, tokens } from '../codec/parts.ts'
import { recordText, sequencesText, settingsText } from '../codec/records.ts'
import type { Commit, SnapshotChange } from '../commit.ts'
import type { Step } from '../memory.ts'
import { type PlanBook, type PlanChange, planKinds, plansIn } from '../plans.ts'
import type { MockState, StreamState, TenantSnapshot, TenantState } from '../state.ts'
import type { Table } from '../tables/table.ts'
import type { WorldState } from '../world-state.ts'
import type { PastRows } from './past.ts'
import type { Write } from './write.ts'

/** The table `records` also has rows that are not records of the API: plans, and how often each plan was used. */
export const planRows = (kind: string): string => `plans/${kind}`
export const countRows = (kind: string): string => `counts/${kind}`

export class RowWriter {
  private readonly start: WorldState
  private readonly version: StatementSync
  private readonly record: StatementSync
  private readonly part: StatementSync
  private readonly clears: readonly StatementSync[]
  private readonly noStream: StatementSync
  private readonly noPart: StatementSync
  private readonly noRecord: StatementSync
  private readonly past: PastRows

  constructor(database: DatabaseSync, start: WorldState, past: PastRows) {
    this.start = start
    this.past = past
    this.version = database.prepare('INSERT OR REPLACE INTO streams VALUES (?, ?, ?)')
    this.record = database.prepare('INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)')
    this.part = database.prepare('INSERT OR REPLACE INTO parts VALUES (?, ?, ?)')
    this.clears = ['records', 'parts'].map((table) => database.prepare(`DELETE FROM ${table} WHERE stream = ?`))
    this.noStream = database.prepare('DELETE FROM streams WHERE stream = ?')
    this.noPart = database.prepare('DELETE FROM parts WHERE stream = ? AND name = ?')
    this.noRecord = database.prepare('DELETE FROM records WHERE stream = ? AND collection = ? AND id = ?')
  }

  /**
   * Rows have only what differs from the stream's starting state. Throws a TypeError for what cannot be written, such as a plan with a
   * function.
   */
  writesOf(step: Step): Write[] {
    const { commit, from, after } = step
    const { stream, base, replaces } = commit
    if (replaces !== undefined && 'world' in from && after.state === from) return this.forgotten(stream)
    const rows =
      replaces === undefined ? this.changed(commit, after.state) : [...this.cleared(stream), ...this.whole(stream, after.state, from)]
    return [this.versionWrite(stream, base + 1, after.state), ...rows, ...this.past.writesOf(step)]
  }

  /** A tenant in its starting state has no rows. This also deletes what the same transaction wrote for the tenant earlier. */
  private forgotten(stream: string): Write[] {
    return [...this.cleared(stream), { key: keyOf(stream, VERSION), run: () => this.noStream.run(stream) }]
  }

  /** The sequences are in the same row as the version, because nearly every commit changes them too. */
  private versionWrite(stream: string, version: number, state: StreamState): Write {
    const run = () => this.version.run(stream, version, 'world' in state ? sequencesText(state.world) : null)
    return { key: keyOf(stream, VERSION), run }
  }

  private cleared(stream: string): Write[] {
    return this.clears.map((clear) => ({ run: () => clear.run(stream) }))
  }

  private changed(commit: Commit, after: StreamState): Write[] {
    const { stream, changes, plans = [], tokens: issued, clock: moved, snapshots = [] } = commit
    const writes = changes.map((change): Write => {
      if ('settings' in change) return this.puts(stream, 'settings', settingsText(change.settings))
      if ('put' in change) return this.putsRecord(stream, change.put, change.record.id, recordText(change.put, change.record))
      return this.putsRecord(stream, change.remove, change.id, null)
    })
    for (const change of plans) writes.push(...this.planWrites(stream, change))
    if (issued) writes.push(this.putsLast(stream, 'tokens', () => tokens.write((after as MockState).tokens, this.start)))
    if (moved) writes.push(this.putsLast(stream, 'clock', () => clock.write(moved, this.start)))
    for (const change of snapshots) writes.push(this.snapshotWrite(commit, change))
    return writes
  }

  private whole(stream: string, state: StreamState, from: StreamState): Write[] {
    const plans = planKinds.flatMap((kind) => this.bookWrites(stream, kind, state.plans))
    return 'world' in state
      ? [...plans, ...this.worldWrites(stream, state.world, (from as TenantState).world)]
      : [...plans, ...this.mockWrites(stream, state)]
  }

  private worldWrites(stream: string, world: WorldState, from: WorldState): Write[] {
    const records = Object.values<Table>(world.tables).flatMap((table) =>
      this.tableWrites(stream, table, from.tables[table.name] as unknown as Table),
    )
    const settings = world.settings === from.settings ? [] : [this.puts(stream, 'settings', settingsText(world.settings))]
    return [...records, ...settings]
  }

  private tableWrites(stream: string, table: Table, from: Table): Write[] {
    if (table === from) return []
    const { name } = table
    const own = [...table.all()].filter((record) => from.get(record.id) !== record)
    const gone = [...from.all()].filter(({ id }) => table.get(id) === undefined)
    return [
      ...own.map((record) => this.putsRecord(stream, name, record.id, recordText(name, record))),
      ...gone.map(({ id }) => this.putsRecord(stream, name, id, null)),
    ]
  }

  private mockWrites(stream: string, { tokens: issued, clock: at, snapshots }: MockState): Write[] {
    const own = [...snapshots.mock].map(([name, { of, at: when }]) =>
      this.putsSnapshot(stream, null, name, mockSnapshot.write(of, this.start), when),
    )
    const tenants = [...snapshots.tenants].flatMap(([tenant, all]) =>
      [...all].map(([name, { of, at: when }]) => this.putsSnapshot(stream, tenant, name, tenantSnapshot.write(of, this.start), when)),
    )
    return [
      ...own,
      ...tenants,
      this.putsLast(stream, 'tokens', () => tokens.write(issued, this.start)),
      this.putsLast(stream, 'clock', () => clock.write(at, this.start)),
    ]
  }

  private snapshotWrite({ stream, at }: Commit, change: SnapshotChange): Write {
    const { name } = change
    if (change.snapshot === null) return { run: () => this.noPart.run(stream, snapshotPart(change.tenant, name)) }
    const text =
      change.tenant === null
        ? mockSnapshot.write(change.snapshot, this.start)
        : tenantSnapshot.write(change.snapshot as TenantSnapshot, this.start)
    return this.putsSnapshot(stream, change.tenant, name, text, at)
  }

  private putsSnapshot(stream: string, tenant: string | null, name: string, text: string, at: bigint): Write {
    return this.puts(
      stream,
      snapshotPart(tenant, name),
      `{"name":${JSON.stringify(name)},"tenant":${JSON.stringify(tenant)},"at":"${at}","of":${text}}`,
    )
  }

  private bookWrites(stream: string, kind: (typeof planKinds)[number], book: PlanBook): Write[] {
    const { places, last } = book[kind]
    const plans = plansIn(book[kind]).flatMap(({ plan, matched, hits }) => [
      this.putsRecord(stream, planRows(kind), plan.id, planText(plan)),
      this.putsRecord(stream, countRows(kind), plan.id, JSON.stringify([matched, hits])),
    ])
    return [...plans, this.puts(stream, `places/${kind}`, String(places)), this.puts(stream, `last/${kind}`, String(last))]
  }

  private planWrites(stream: string, change: PlanChange): Write[] {
    if ('made' in change) {
      const { kind, id, place } = change.made
      return [this.putsRecord(stream, planRows(kind), id, planText(change.made)), this.puts(stream, `places/${kind}`, String(place))]
    }
    const { kind } = change
    if ('numbered' in change) return [this.puts(stream, `last/${kind}`, String(change.numbered))]
    if ('counted' in change) {
      return [this.putsRecord(stream, countRows(kind), change.counted, JSON.stringify([change.matched, change.hits]))]
    }
    return [planRows(kind), countRows(kind)].map((rows) => ({ run: () => this.noRecord.run(stream, rows, change.removed) }))
  }

  private puts(stream: string, name: string, text: string): Write {
    return { run: () => this.part.run(stream, name, text) }
  }

  /** Writes a part that nearly every commit changes. A reset or restore writes all such parts, so no old value remains. */
  private putsLast(stream: string, name: string, text: () => string): Write {
    return { key: keyOf(stream, name), run: () => this.part.run(stream, name, text()) }
  }

  /** `text` is null for a removed record, which may be in the starting state. */
  private putsRecord(stream: string, collection: string, id: number, text: string | null): Write {
    return { run: () => this.record.run(stream, collection, id, text) }
  }
}

const VERSION = 'version'

/** Unambiguous, because the name of a stream is digits or empty. */
const keyOf = (stream: string, what: string): string => `${stream} ${what}`

const SNAPSHOT = 'snapshot/'

const snapshotPart = (tenant: string | null, name: string): string => `${SNAPSHOT}${tenant ?? ''}/${name}`

export const isSnapshotPart = (name: string): boolean => name.startsWith(SNAPSHOT)
