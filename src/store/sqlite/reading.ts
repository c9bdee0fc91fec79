/** Reads streams from the rows of a SQLite file. Each collection is read on first use. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { CollectionName } from '../../domain/world.ts'
import { clock, mockSnapshot, tenantSnapshot, tokens } from '../codec/parts.ts'
import { parsed, recordOf, sequencesOf, settingsOf } from '../codec/records.ts'
import { type CountedPlan, type PlanBook, type PlanData, type PlanKind, planKinds, plansOf } from '../plans.ts'
import type { KeptSnapshot, MockSnapshot, MockState, TenantSnapshot, TenantState } from '../state.ts'
import { Table } from '../tables/table.ts'
import type { Tables, WorldState } from '../world-state.ts'
import type { PastRows } from './past.ts'
import { countRows, isSnapshotPart, planRows } from './rows.ts'

interface Row {
  readonly id: number
  readonly text: string | null
}

interface SnapshotText {
  readonly name: string
  readonly tenant: string | null
  readonly at: string
  readonly of: unknown
}

/** A tenant's tables that have not been read yet and that something may still refer to. The keys are their names. */
export type UnreadTables = ReadonlyMap<string, WeakRef<Table>>

type Parts = ReadonlyMap<string, string>

export class RowReader {
  private readonly start: WorldState
  private readonly sequences: StatementSync
  private readonly parts: StatementSync
  private readonly collections: StatementSync
  private readonly records: StatementSync
  private readonly past: PastRows

  constructor(database: DatabaseSync, start: WorldState, past: PastRows) {
    this.start = start
    this.past = past
    this.sequences = database.prepare('SELECT sequences FROM streams WHERE stream = ?')
    this.parts = database.prepare('SELECT name, text FROM parts WHERE stream = ?')
    this.collections = database.prepare('SELECT DISTINCT collection FROM records WHERE stream = ?')
    this.records = database.prepare('SELECT id, text FROM records WHERE stream = ? AND collection = ?')
  }

  tenant(stream: string, from: TenantState, unread?: UnreadTables): TenantState {
    const parts = this.partsOf(stream)
    const own = new Set((this.collections.all(stream) as { collection: string }[]).map(({ collection }) => collection))
    const tables = Object.values<Table>(from.world.tables).map((table) => [
      table.name,
      own.has(table.name) ? (unread?.get(table.name)?.deref() ?? this.later(stream, table)) : table,
    ])
    const settings = parts.get('settings')
    const { sequences } = this.sequences.get(stream) as { sequences: string | null }
    const world: WorldState = {
      ...from.world,
      tables: Object.fromEntries(tables) as Tables,
      ...(settings !== undefined && { settings: settingsOf(parsed(settings)) }),
      ...(sequences !== null && sequencesOf(JSON.parse(sequences))),
    }
    return { world, past: this.past.read(stream, world, from.past), plans: this.plans(stream, parts, from.plans) }
  }

  mock(stream: string, from: MockState): MockState {
    const parts = this.partsOf(stream)
    const [issued, at] = [parts.get('tokens'), parts.get('clock')]
    return {
      tokens: issued === undefined ? from.tokens : tokens.read(JSON.parse(issued), this.start),
      clock: at === undefined ? from.clock : clock.read(JSON.parse(at), this.start),
      plans: this.plans(stream, parts, from.plans),
      snapshots: this.snapshots(parts),
    }
  }

  private partsOf(stream: string): Parts {
    return new Map((this.parts.all(stream) as { name: string; text: string }[]).map(({ name, text }) => [name, text]))
  }

  private rows(stream: string, collection: string): Row[] {
    return this.records.all(stream, collection) as unknown as Row[]
  }

  private later(stream: string, from: Table): Table {
    return Table.later(from.name, () => this.merged(stream, from) as never)
  }

  private merged(stream: string, from: Table): object[] {
    const rows = this.rows(stream, from.name)
    const own = new Set(rows.map(({ id }) => id))
    const kept = [...from.all()].filter(({ id }) => !own.has(id))
    return [...kept, ...rows.flatMap(({ text }) => (text === null ? [] : [recordOf(from.name as CollectionName, parsed(text))]))]
  }

  private plans(stream: string, parts: Parts, from: PlanBook): PlanBook {
    const books = planKinds.map((kind) => [
      kind,
      parts.has(`places/${kind}`) || parts.has(`last/${kind}`) ? this.book(stream, kind, parts) : from[kind],
    ])
    return Object.fromEntries(books) as PlanBook
  }

  private book(stream: string, kind: PlanKind, parts: Parts): PlanBook[PlanKind] {
    const counts = new Map(this.rows(stream, countRows(kind)).map(({ id, text }) => [id, JSON.parse(text ?? '[0,0]') as [number, number]]))
    const left = this.rows(stream, planRows(kind)).map(({ id, text }): CountedPlan => {
      const [matched, hits] = counts.get(id) ?? [0, 0]
      return { plan: JSON.parse(text as string) as PlanData, matched, hits }
    })
    return plansOf(Number(parts.get(`places/${kind}`) ?? 0), Number(parts.get(`last/${kind}`) ?? 0), left)
  }

  private snapshots(parts: Parts): MockState['snapshots'] {
    const mock = new Map<string, KeptSnapshot<MockSnapshot>>()
    const tenants = new Map<string, Map<string, KeptSnapshot<TenantSnapshot>>>()
    for (const [part, text] of parts) {
      if (!isSnapshotPart(part)) continue
      const { name, tenant, at, of } = parsed(text) as SnapshotText
      if (tenant === null) mock.set(name, { of: mockSnapshot.read(of, this.start), at: BigInt(at) })
      else {
        const own = tenants.get(tenant) ?? new Map<string, KeptSnapshot<TenantSnapshot>>()
        tenants.set(tenant, own.set(name, { of: tenantSnapshot.read(of, this.start), at: BigInt(at) }))
      }
    }
    return { mock, tenants }
  }
}
