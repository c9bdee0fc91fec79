/**
 * Finds a page of a list. If there is no filter, or one index has exactly the matching records, the page is found by its position. If the
 * narrowest index leaves few records, these are filtered and sorted. Otherwise the list is walked in its order until the page is full,
 * starting at the end of the previous page.
 */
import {
  type CollectionName,
  type Condition,
  type IndexKey,
  indexes,
  type Records,
  type Selected,
  type Selection,
  type Under,
} from '../../domain/world.ts'
import { compareKeys, type Tree } from './tree.ts'
import { newWalk, type Walk, walkOf } from './walks.ts'

/** The part of a table that a selection needs. */
interface Searchable<Name extends CollectionName> {
  readonly name: Name
  readonly size: number
  readonly rows: Tree<number, { readonly record: Records[Name] }>
  readonly indexes: Readonly<Record<string, Tree<IndexKey, number>>>
  get(id: number): Records[Name] | undefined
  index(name: string): Tree<IndexKey, number>
}

/** Up to this many candidates are collected and sorted, if walking does not fill the page sooner. */
const FEW = 2_000

export function select<Name extends CollectionName>(table: Searchable<Name>, selection: Selection<Records[Name]>): Selected {
  if (selection.where.length === 0) return unfiltered(table, selection)
  const narrowest = narrowestOf(table, selection.where)
  if (narrowest && selection.where.length === 1) {
    const span = soleSpan(table, narrowest.under, selection.by)
    if (span) return spanned(span, selection)
  }
  const walk = walkFor(selection)
  if (!narrowest || narrowest.size > Math.max(FEW, table.size / 8)) walkOn(table, selection, walk)
  else {
    // Matches may be rarer than estimated, so walk up to twice the estimated distance, but only if gathering would read more records.
    const way = 2 * wayTo(selection, walk, table.size / narrowest.size)
    if (way < narrowest.size) walkOn(table, selection, walk, way)
    if (!isEnough(walk, selection)) gather(table, selection, walk, narrowest.under)
  }
  return pageOf(walk, selection)
}

/** Continues the walk of the previous page; a request without paging starts a new one. */
const walkFor = ({ paging }: Selection<never>): Walk => (paging ? walkOf(paging) : newWalk())

/** True once the walk has found the page's content and knows whether there is another page. */
const isEnough = ({ ids, ended }: Walk, { skip, take, count }: Selection<never>): boolean => ended || (!count && ids.length > skip + take)

/** How many records a walk probably reads until the page is full, if one in `oneIn` records matches. */
const wayTo = ({ skip, take, count }: Selection<never>, { ids }: Walk, oneIn: number): number =>
  count ? Number.POSITIVE_INFINITY : (skip + take + 1 - ids.length) * oneIn

function pageOf({ ids: found }: Walk, { skip, take, count }: Selection<never>): Selected {
  const ids = found.slice(skip, skip + take)
  return { ids, hasMore: found.length > skip + ids.length && ids.length === take, total: count ? found.length : null }
}

interface Span {
  readonly tree: Tree<IndexKey, number>
  readonly low: number
  readonly high: number
}

/** The condition whose index leaves the fewest records, and their number. */
function narrowestOf<Name extends CollectionName>(table: Searchable<Name>, where: readonly Condition<Records[Name]>[]) {
  let best: { under: Under; size: number } | undefined
  for (const { under } of where) {
    if (!under || ('index' in under && !table.indexes[under.index])) continue
    const size = sizeOf(table, under)
    if (!best || size < best.size) best = { under, size }
  }
  return best
}

function sizeOf<Name extends CollectionName>(table: Searchable<Name>, under: Under): number {
  if ('ids' in under) return under.ids.length
  return spansOf(table, under).reduce((size, { low, high }) => size + high - low, 0)
}

function spansOf<Name extends CollectionName>(table: Searchable<Name>, under: Exclude<Under, { ids: unknown }>): Span[] {
  const tree = table.index(under.index)
  if ('keys' in under) {
    return [...new Set(under.keys)].map((key) => ({ tree, low: tree.rank(key), high: tree.rank(key, Number.POSITIVE_INFINITY) }))
  }
  const low = under.from === undefined ? 0 : tree.rank(under.from)
  return [{ tree, low, high: Math.max(low, under.before === undefined ? tree.size : tree.rank(under.before)) }]
}

/** The range of an index that has exactly the matching records, ordered by id; undefined if there is none. */
function soleSpan<Name extends CollectionName>(table: Searchable<Name>, under: Under, by: string): Span | undefined {
  if (by !== 'id' || 'ids' in under || !('keys' in under) || under.keys.length !== 1) return undefined
  return spansOf(table, under)[0]
}

function spanned({ tree, low, high }: Span, { descending, skip, take, count }: Selection<never>): Selected {
  const ids: number[] = []
  const start = descending ? high - 1 - skip : low + skip
  if (start >= low && start < high) {
    tree.walk(start, descending ? -1 : 1, (id) => ids.push(id) < Math.min(take, descending ? start - low + 1 : high - start))
  }
  return { ids, hasMore: skip + ids.length < high - low, total: count ? high - low : null }
}

function unfiltered<Name extends CollectionName>(table: Searchable<Name>, selection: Selection<Records[Name]>): Selected {
  const { skip, take, count } = selection
  const ids: number[] = []
  walkInOrder(table, selection, skip, (id) => ids.push(id) < take)
  return { ids, hasMore: skip + ids.length < table.size, total: count ? table.size : null }
}

/** Continues the walk until the page is full and one more row is found, or `most` records were read. */
function walkOn<Name extends CollectionName>(
  table: Searchable<Name>,
  selection: Selection<Records[Name]>,
  walk: Walk,
  most = Number.POSITIVE_INFINITY,
): void {
  if (isEnough(walk, selection)) return
  const { where, by } = selection
  let looked = 0
  walkInOrder(table, selection, walk.next, (id) => {
    const record = table.get(id) as Records[Name]
    if (where.every((condition) => condition.test(record))) walk.ids.push(id)
    walk.next++
    return !isEnough(walk, selection) && ++looked < most
  })
  walk.ended = walk.next === (by === 'id' ? table.rows : table.index(by)).size
}

function gather<Name extends CollectionName>(table: Searchable<Name>, selection: Selection<Records[Name]>, walk: Walk, under: Under): void {
  const { where, by, descending } = selection
  const keyOf = orderKey(table.name, by)
  const found: { readonly key: IndexKey; readonly id: number }[] = []
  for (const id of 'ids' in under ? new Set(under.ids) : spansOf(table, under).flatMap(idsIn)) {
    const record = table.get(id)
    if (record && where.every((condition) => condition.test(record))) found.push({ key: keyOf(record), id })
  }
  const sign = descending ? -1 : 1
  found.sort((a, b) => sign * compareKeys(a.key, b.key) || a.id - b.id)
  walk.ids = found.map(({ id }) => id)
  walk.ended = true
}

function idsIn({ tree, low, high }: Span): number[] {
  const ids: number[] = []
  if (low < high) tree.walk(low, 1, (id) => ids.push(id) < high - low)
  return ids
}

/** The function that gives a record's sort key: its id, or its key in the index `by`. */
function orderKey(name: CollectionName, by: string): (record: { readonly id: number }) => IndexKey {
  if (by === 'id') return (record) => record.id
  return (indexes[name] as Record<string, (record: never) => IndexKey>)[by] as (record: { readonly id: number }) => IndexKey
}

/** Visits ids in the requested order, from a position on. Ties are ordered by id, even when descending (LIST-04). */
function walkInOrder<Name extends CollectionName>(
  table: Searchable<Name>,
  { by, descending }: { readonly by: string; readonly descending: boolean },
  from: number,
  visit: (id: number) => boolean,
): void {
  if (by === 'id') table.rows.walk(descending ? table.size - 1 - from : from, descending ? -1 : 1, (row) => visit(row.record.id))
  else if (descending) walkDown(table.index(by), from, visit)
  else table.index(by).walk(from, 1, visit)
}

function walkDown(tree: Tree<IndexKey, number>, from: number, visit: (id: number) => boolean): void {
  let end: number | undefined = tree.size - from
  // A page may begin inside a run of equal keys.
  if (from > 0 && end > 0) end = visitRun(tree, end, visit)
  while (end && end > 0) {
    end = visitSingles(tree, end, visit)
    end &&= visitRun(tree, end, visit)
  }
}

/** Walks down while keys differ. Returns the end of the first run of equal keys; undefined once the visitor stops. */
function visitSingles(tree: Tree<IndexKey, number>, end: number, visit: (id: number) => boolean): number | undefined {
  let left = end
  let upper: { readonly id: number; readonly key: IndexKey } | undefined
  let going = true
  tree.walk(end - 1, -1, (id, key) => {
    if (upper && upper.key === key) return false
    if (upper) going = visit(upper.id) && --left > 0
    upper = { id, key }
    return going
  })
  return going ? left : undefined
}

/** Visits a run of equal keys upwards, in the order of ids. If `end` is inside the run, skips the ids of earlier pages. */
function visitRun(tree: Tree<IndexKey, number>, end: number, visit: (id: number) => boolean): number | undefined {
  const key = tree.keyAt(end - 1) as IndexKey
  const low = tree.rank(key)
  const high = tree.rank(key, Number.POSITIVE_INFINITY)
  let left = end
  let going = true
  tree.walk(low + high - end, 1, (id) => {
    going = visit(id)
    return going && --left > low
  })
  return going ? low : undefined
}
