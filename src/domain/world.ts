/** One tenant's state as operations see it: collections, and how to read them. */
import type { IndexKey, indexes } from './indexes.ts'
import type { CollectionName, Records, Settings } from './records.ts'

export { folded, type IndexKey, indexes } from './indexes.ts'
export type * from './records.ts'

export type IndexName<Name extends CollectionName> = keyof (typeof indexes)[Name] & string

/** The lists of a record whose entries have their own ids. */
export const NESTED = ['items', 'vendorContacts', 'appointments'] as const

export const nested = (record: object, list: (typeof NESTED)[number]): readonly { readonly id: number }[] =>
  (record as { readonly [L in typeof list]?: readonly { readonly id: number }[] | null })[list] ?? []

/** A condition on records and, if an index can answer it, the keys to look up. */
export interface Condition<R> {
  readonly test: (record: R) => boolean
  readonly under?: Under
}

export type Under =
  | { readonly index: string; readonly keys: readonly IndexKey[] }
  | { readonly index: string; readonly from?: IndexKey | undefined; readonly before?: IndexKey | undefined }
  | { readonly ids: readonly number[] }

export interface Selection<R> {
  readonly where: readonly Condition<R>[]
  /** An index name, or `id`. */
  readonly by: string
  readonly descending: boolean
  readonly skip: number
  readonly take: number
  readonly count: boolean
  /** Identifies the list that this page belongs to; missing for the first page. */
  readonly paging?: ListId
}

/** Identifies a list by its query, its world, and everything else that decides which records match. */
export interface ListId {
  readonly world: object
  readonly list: object
  readonly quirks: object
  readonly query: () => string
}

export interface Selected {
  readonly ids: readonly number[]
  readonly hasMore: boolean
  /** The total count, if it was requested. */
  readonly total: number | null
}

export interface Collection<Name extends CollectionName> {
  readonly size: number
  get(id: number | null | undefined): Records[Name] | undefined
  /** The records under this key of an index, in order of id. */
  under(index: IndexName<Name>, key: IndexKey): Iterable<Records[Name]>
  /** How many records have this key in an index. */
  count(index: IndexName<Name>, key: IndexKey): number
  all(): Iterable<Records[Name]>
  select(selection: Selection<Records[Name]>): Selected
  /**
   * Changes after a position and up to `end`, limited to records that match `only`, in the order of change. Needs an index on
   * modifiedOn.
   */
  changes(after: Change, end: IndexKey | undefined, most: number, only?: Condition<Records[Name]>): Changes
}

interface Change {
  readonly modifiedOn: bigint
  readonly id: number
}

interface Changes {
  readonly ids: readonly number[]
  readonly hasMore: boolean
  /** The last change of the page. */
  readonly last: Change | undefined
}

/** A collection by a name that is known only at run time. */
export const collection = <Name extends CollectionName>(world: World, name: Name): Collection<Name> =>
  world[name] as unknown as Collection<Name>

export type World = { readonly [Name in CollectionName]: Collection<Name> } & {
  readonly settings: Settings
  /** The world as lists see it: delayed by `readLag` (VAL-08). */
  readonly listed: World
}
