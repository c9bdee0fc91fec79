/** The history of records: the latest changes that calls and control verbs made, with each record as it was before and after. */

import { collections } from '../api.ts'
import type { Change } from '../domain/outcome.ts'
import type { CollectionName } from '../domain/world.ts'
import { Kept, type KeptBounds } from '../engine/journal/kept.ts'
import type { WorldState } from '../store/world-state.ts'
import { recordData, type WorldData } from '../worlds/world-data.ts'

export interface Difference {
  readonly collection: CollectionName | 'settings'
  /** 0 for settings. */
  readonly id: number
  /** Null for a new record. */
  readonly before: object | null
  /** Null for a removed record. */
  readonly after: object | null
}

interface HistoryEntry extends Difference {
  /** The time of the change on the mock's clock, in the API's format. */
  readonly at: string
  readonly tenant: string
  /** The operation or verb that made the change. */
  readonly by: string
  /** The number of the exchange; null for a verb. */
  readonly exchange: number | null
}

/** The differences that changes make, one per record. */
export function differencesOf(changes: readonly Change[], before: WorldState): Difference[] {
  const found = new Map<string, Difference>()
  for (const change of changes) {
    const { collection, id, after } = placeOf(change)
    found.set(`${collection} ${id}`, { collection, id, before: recordIn(before, collection, id), after })
  }
  return [...found.values()]
}

function placeOf(change: Change): Omit<Difference, 'before'> {
  if ('settings' in change) return { collection: 'settings', id: 0, after: change.settings }
  if ('put' in change) return { collection: change.put, id: change.record.id, after: change.record }
  return { collection: change.remove, id: change.id, after: null }
}

const recordIn = ({ tables, settings }: WorldState, collection: Difference['collection'], id: number): object | null =>
  collection === 'settings' ? settings : (tables[collection].get(id) ?? null)

/** The first `most` differences, collection by collection. Tables that both states share are not read. */
export function differencesBetween(before: WorldState, after: WorldState, most: number): { data: Difference[]; hasMore: boolean } {
  const data: Difference[] = []
  if (before.settings !== after.settings) data.push({ collection: 'settings', id: 0, before: before.settings, after: after.settings })
  for (const collection of Object.keys(collections) as CollectionName[]) {
    if (before.tables[collection] === after.tables[collection]) continue
    for (const difference of tableDifferences(collection, before, after)) {
      if (data.length === most) return { data, hasMore: true }
      data.push(difference)
    }
  }
  return { data, hasMore: false }
}

function* tableDifferences(collection: CollectionName, before: WorldState, after: WorldState): Generator<Difference> {
  const [old, now] = [before.tables[collection], after.tables[collection]]
  for (const record of now.all()) {
    const earlier = old.get(record.id) ?? null
    if (earlier !== record) yield { collection, id: record.id, before: earlier, after: record }
  }
  for (const record of old.all()) if (!now.get(record.id)) yield { collection, id: record.id, before: record, after: null }
}

/** A difference as JSON data, with its records in the format of a world file. */
export const differenceData = ({ collection, id, before, after }: Difference) => ({
  collection,
  id,
  before: dataOf(collection, before),
  after: dataOf(collection, after),
})

export const dataOf = (collection: Difference['collection'], record: object | null): WorldData | null =>
  record && recordData(collection === 'settings' ? 'Settings' : collections[collection].record, record)

/** The size of an entry without its records, in bytes. */
const BASE = 200

export class History {
  private readonly kept: Kept<HistoryEntry>

  /** Keeps the latest changes to records, up to a number of changes and a number of bytes. */
  constructor(bounds: KeptBounds, onFull: () => void = () => {}) {
    this.kept = new Kept(bounds, onFull)
  }

  /** `room` is the number of bytes that the changed records take together. */
  add(entry: Omit<HistoryEntry, keyof Difference>, differences: readonly Difference[], room: number): void {
    for (const { collection, id, before, after } of differences)
      this.kept.add({ ...entry, collection, id, before, after }, BASE + room / differences.length)
  }

  /** The changes of one record, latest first. */
  of(tenant: string, collection: CollectionName, id: number): HistoryEntry[] {
    return this.all()
      .filter((each) => each.id === id && each.collection === collection && each.tenant === tenant)
      .toReversed()
  }

  byExchange(exchange: number): HistoryEntry[] {
    return this.all().filter((each) => each.exchange === exchange)
  }

  /** Drops the history of a tenant whose records were replaced, or of all tenants. */
  clear(tenant?: string): void {
    this.kept.keepOnly((each) => tenant !== undefined && each.tenant !== tenant)
  }

  /** All kept changes, oldest first. */
  all(): readonly HistoryEntry[] {
    return this.kept.list()
  }
}
