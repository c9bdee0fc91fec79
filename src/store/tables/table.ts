/** One collection of a world: rows by id, and an ordered index for every field that filters, sort orders and rules use. */
import {
  type Collection,
  type CollectionName,
  type Condition,
  type IndexKey,
  type IndexName,
  indexes,
  type Records,
  type Selected,
  type Selection,
} from '../../domain/world.ts'
import { select } from './select.ts'
import { compareKeys, Tree } from './tree.ts'

/**
 * A record, and its cached text. The text is dropped with the row when the record is replaced. Mocks with different quirks may share a
 * starting world and write its records differently, so `style` says with which quirks the text was written.
 */
interface Row<R> {
  readonly record: R
  text?: string
  style?: string
}

type KeyOf = (record: never) => IndexKey | null
type Indexes = Readonly<Record<string, Tree<IndexKey, number>>>

interface Content<Name extends CollectionName> {
  readonly rows: Tree<number, Row<Records[Name]>>
  readonly indexes: Indexes
}

export class Table<Name extends CollectionName = CollectionName> implements Collection<Name> {
  readonly name: Name
  private content: Content<Name> | (() => Content<Name>)
  private readonly isGuarded: boolean

  private constructor(name: Name, content: Content<Name> | (() => Content<Name>), isGuarded = false) {
    this.name = name
    this.content = content
    this.isGuarded = isGuarded
  }

  /** A table with these records. This is faster than adding the records one by one. */
  static of<Name extends CollectionName>(name: Name, records: readonly Records[Name][]): Table<Name> {
    return new Table(name, contentOf(name, records))
  }

  /** A table whose records are made on first use. */
  static later<Name extends CollectionName>(name: Name, records: () => readonly Records[Name][]): Table<Name> {
    return new Table(name, () => contentOf(name, records()))
  }

  /** The same table. If its records have not been made yet, `reads` will call the function that makes them, and can explain its errors. */
  guarded(reads: <Value>(read: () => Value) => Value): Table<Name> {
    return this.isRead || this.isGuarded ? this : new Table(this.name, () => reads(() => this.loaded), true)
  }

  /** False for a table whose records are still to be made. */
  get isRead(): boolean {
    return typeof this.content !== 'function'
  }

  private get loaded(): Content<Name> {
    if (typeof this.content === 'function') this.content = this.content()
    return this.content
  }

  get rows(): Tree<number, Row<Records[Name]>> {
    return this.loaded.rows
  }

  get indexes(): Indexes {
    return this.loaded.indexes
  }

  get size(): number {
    return this.rows.size
  }

  get(id: number | null | undefined): Records[Name] | undefined {
    return this.row(id)?.record
  }

  row(id: number | null | undefined): Row<Records[Name]> | undefined {
    return id === null || id === undefined ? undefined : this.rows.get(id)
  }

  *under(index: IndexName<Name>, key: IndexKey): Iterable<Records[Name]> {
    const tree = this.index(index)
    for (let i = tree.rank(key); tree.keyAt(i) === key; i++) yield this.get(tree.valueAt(i)) as Records[Name]
  }

  count(index: IndexName<Name>, key: IndexKey): number {
    const tree = this.index(index)
    return tree.rank(key, Number.POSITIVE_INFINITY) - tree.rank(key)
  }

  /** `count` records from a position on, in the order of ids. */
  slice(from: number, count: number): Records[Name][] {
    const records: Records[Name][] = []
    if (count > 0 && from < this.size) this.rows.walk(from, 1, ({ record }) => records.push(record) < count)
    return records
  }

  *all(): Iterable<Records[Name]> {
    for (let i = 0; i < this.rows.size; i++) yield (this.rows.valueAt(i) as Row<Records[Name]>).record
  }

  select(selection: Selection<Records[Name]>): Selected {
    return select(this, selection)
  }

  changes(after: { modifiedOn: bigint; id: number }, end: IndexKey | undefined, most: number, only?: Condition<Records[Name]>) {
    const tree = this.index('modifiedOn')
    const start = tree.rank(after.modifiedOn, after.id + 1)
    const stop = Math.max(start, end === undefined ? tree.size : tree.rank(end, Number.POSITIVE_INFINITY))
    if (only) return this.changesOf(only, start, stop, most)
    const take = Math.min(most, stop - start)
    const ids: number[] = []
    if (take > 0) tree.walk(start, 1, (id) => ids.push(id) < take)
    const id = ids.at(-1)
    const last = id === undefined ? undefined : { modifiedOn: tree.keyAt(start + take - 1) as bigint, id }
    return { ids, hasMore: start + take < stop, last }
  }

  /** Like `changes`, but only for the records that match `only`. Reads until it finds one match more than a page has, or reaches `stop`. */
  private changesOf(only: Condition<Records[Name]>, start: number, stop: number, most: number) {
    const found: number[] = []
    let place = start
    const look = (id: number): boolean => {
      if (only.test(this.get(id) as Records[Name])) found.push(id)
      place++
      return found.length <= most && place < stop
    }
    if (start < stop) this.index('modifiedOn').walk(start, 1, look)
    const ids = found.slice(0, most)
    const id = ids.at(-1)
    const last = id === undefined ? undefined : { modifiedOn: (this.get(id) as unknown as { modifiedOn: bigint }).modifiedOn, id }
    return { ids, hasMore: found.length > most, last }
  }

  index(name: string): Tree<IndexKey, number> {
    const tree = this.indexes[name]
    if (!tree) throw new Error(`${this.name} has no index on ${name}`)
    return tree
  }

  with(record: Records[Name]): Table<Name> {
    const before = this.get(record.id)
    return new Table(this.name, { rows: this.rows.with(record.id, { record }), indexes: this.reindexed(record.id, before, record) })
  }

  without(id: number): Table<Name> {
    return new Table(this.name, { rows: this.rows.without(id), indexes: this.reindexed(id, this.get(id), undefined) })
  }

  private reindexed(id: number, before: Records[Name] | undefined, after: Records[Name] | undefined): Indexes {
    const changed: Record<string, Tree<IndexKey, number>> = {}
    for (const [index, keyOf] of Object.entries<KeyOf>(indexes[this.name])) {
      const [from, to] = [before && keyOf(before as never), after && keyOf(after as never)]
      if (from === to) continue
      let tree = this.index(index)
      if (from !== undefined && from !== null) tree = tree.without(from, id)
      if (to !== undefined && to !== null) tree = tree.with(to, id)
      changed[index] = tree
    }
    return { ...this.indexes, ...changed }
  }
}

function contentOf<Name extends CollectionName>(name: Name, records: readonly Records[Name][]): Content<Name> {
  const sorted = records.toSorted((a, b) => a.id - b.id)
  const ids = sorted.map((record) => record.id)
  const rows = Tree.unique<number, Row<Records[Name]>>().filled(
    ids,
    sorted.map((record) => ({ record })),
  )
  const kept = Object.entries<KeyOf>(indexes[name]).map(([index, keyOf]) => [index, indexOf(sorted, keyOf)])
  return { rows, indexes: Object.fromEntries(kept) }
}

function indexOf(records: readonly { readonly id: number }[], keyOf: KeyOf): Tree<IndexKey, number> {
  const entries = records.map((record) => ({ key: keyOf(record as never), id: record.id })).filter((entry) => entry.key !== null)
  entries.sort((a, b) => compareKeys(a.key as IndexKey, b.key as IndexKey) || a.id - b.id)
  return Tree.multiple<IndexKey>().filled(
    entries.map((entry) => entry.key as IndexKey),
    entries.map((entry) => entry.id),
  )
}
