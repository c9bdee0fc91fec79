/** LIST: how every list pages, sorts and filters. A resource adds its own filters. */
import type { Input, OperationId, Query } from '../api.ts'
import { type CustomFieldQuery, customFieldCondition } from './custom-fields.ts'
import type { Env } from './env.ts'
import { applicationOf, type ExternalDataQuery, externalDataCondition, externalDataRefusal } from './external-data.ts'
import { activeRows, defaultOrder, pages, sorting } from './listing-rules.ts'
import type { Operation } from './operation.ts'
import type { Page, Refusal } from './outcome.ts'
import { refuse } from './outcome.ts'
import { fill } from './rule.ts'
import type { Instant } from './time.ts'
import {
  type CollectionName,
  type Condition,
  collection,
  folded,
  type IndexKey,
  type Records,
  type Selection,
  type World,
} from './world.ts'

type Common =
  | 'ids'
  | 'active'
  | 'page'
  | 'pageSize'
  | 'includeTotal'
  | 'sort'
  | 'createdOnOrAfter'
  | 'createdBefore'
  | 'modifiedOnOrAfter'
  | 'modifiedBefore'
  | 'externalDataApplicationGuid'
  | 'externalDataKey'
  | 'externalDataValues'
  | 'customFields.Fields'
  | 'customFields.Operator'
  | 'customField.Fields'
  | 'customField.Operator'

/** Makes the condition of a filter from its value in the query. Some filters also look at other records or at a quirk. */
type Filter<Name extends CollectionName, Value> = (value: Value, world: World, env: Env) => Condition<Records[Name]>

/** All declared filters of a list, except the common ones. If one is missing, the code does not compile (LIST-08). */
type Filters<Id extends OperationId, Name extends CollectionName> = {
  readonly [Parameter in Exclude<keyof Query<Id>, Common>]-?: Filter<Name, NonNullable<Query<Id>[Parameter]>>
}

interface Order {
  readonly by: string
  readonly descending: boolean
}

/** LIST-03: the property and the direction of a list's default order. */
function defaultOrderOf(of: CollectionName): Order {
  const sort = (defaultOrder.value as Readonly<Record<string, string>>)[of] ?? '+Id'
  return { by: sort.slice(1).toLowerCase(), descending: sort.startsWith(sorting.value.descending) }
}

/** Makes the operation that lists a collection. */
export function list<Id extends OperationId, Name extends CollectionName>(
  of: Name,
  how: {
    readonly activeByDefault?: boolean
    /** A condition for all rows, if the list shows only part of the collection. */
    readonly only?: Condition<Records[Name]>
    /** The properties that this query makes null in every row. */
    readonly hidden?: (query: object) => readonly string[] | undefined
    readonly filters: Filters<Id, Name>
  },
): Operation<Id> {
  const usual = defaultOrderOf(of)
  return ({ query }: Input<Id>, world, env) => {
    const common = query as CommonQuery & Record<string, unknown>
    const refused = pageRefusal(common) ?? externalDataRefusal(common)
    if (refused) return refused
    const { page, pageSize } = pageOf(common)
    const where = [
      ...(how.only ? [how.only] : []),
      ...commonConditions<Records[Name]>(common, how.activeByDefault === true),
      ...ownConditions(common, how.filters, world.listed, env),
    ]
    const selection: Selection<Records[Name]> = {
      where,
      ...orderOf(common, usual),
      skip: (page - 1) * pageSize,
      take: pageSize,
      count: common.includeTotal === true,
      ...(page > 1 && { paging: { world: world.listed, list: how, quirks: env.quirks, query: () => sameList(common) } }),
    }
    const { ids, hasMore, total } = collection(world.listed, of).select(selection)
    const found: Page = { page, pageSize, hasMore, totalCount: total, ids }
    return {
      refused: false,
      answer: { kind: 'page', of, page: found, ...applicationOf(common), hidden: how.hidden?.(query as object) },
      changes: [],
    }
  }
}

interface CommonQuery extends ExternalDataQuery, CustomFieldQuery {
  readonly ids?: readonly number[]
  readonly active?: string
  readonly page?: number
  readonly pageSize?: number
  readonly includeTotal?: boolean
  readonly sort?: Order
  readonly createdOnOrAfter?: Instant
  readonly createdBefore?: Instant
  readonly modifiedOnOrAfter?: Instant
  readonly modifiedBefore?: Instant
}

function pageRefusal({ page = pages.value.page, pageSize = pages.value.pageSize }: CommonQuery): Refusal | undefined {
  const { largest, badPage, badPageSize } = pages.value
  if (page < 0) return refuse(pages.id, { at: 'page', message: fill(badPage, { page }) })
  if (pageSize < 1 || pageSize > largest) {
    return refuse(pages.id, { at: 'pageSize', message: fill(badPageSize, { largest, pageSize }) })
  }
  return undefined
}

/** The query without page, pageSize and includeTotal, as a string that is the same for all pages of a list. */
const sameList = ({ page, pageSize, includeTotal, ...same }: CommonQuery): string =>
  JSON.stringify(same, (_name, value) => (typeof value === 'bigint' ? `${value}` : value))

const pageOf = ({ page = pages.value.page, pageSize = pages.value.pageSize }: CommonQuery) => ({ page: Math.max(1, page), pageSize })

function orderOf({ sort }: CommonQuery, usual: Order): Order {
  return sort ? { by: sort.by.charAt(0).toLowerCase() + sort.by.slice(1), descending: sort.descending } : usual
}

function commonConditions<R extends object>(query: CommonQuery, activeByDefault: boolean): Condition<R>[] {
  const { ids, active = activeByDefault ? activeRows.value.default : activeRows.value.every } = query
  const conditions: (Condition<R> | undefined)[] = [
    ids && { test: (record) => ids.includes((record as unknown as { id: number }).id), under: { ids } },
    active === activeRows.value.every ? undefined : { test: (record) => (record as { active?: boolean }).active === (active === 'True') },
    range<R>('createdOn', query.createdOnOrAfter, query.createdBefore),
    range<R>('modifiedOn', query.modifiedOnOrAfter, query.modifiedBefore),
    externalDataCondition<R>(query),
    customFieldCondition<R>(query),
  ]
  return conditions.filter((condition) => condition !== undefined)
}

function ownConditions<Name extends CollectionName>(
  query: Record<string, unknown>,
  filters: object,
  world: World,
  env: Env,
): Condition<Records[Name]>[] {
  return Object.entries(filters as Record<string, Filter<Name, unknown>>)
    .filter(([parameter]) => query[parameter] !== undefined)
    .map(([parameter, filter]) => filter(query[parameter], world, env))
}

/** The condition that a date is on or after `from` and earlier than `before` (LIST-07). A record without the date never matches. */
function range<R extends object>(field: string, from: Instant | undefined, before: Instant | undefined): Condition<R> | undefined {
  if (from === undefined && before === undefined) return undefined
  return {
    test: (record) => {
      const at = (record as Record<string, Instant | null>)[field] as Instant | null
      return at !== null && (from === undefined || at >= from) && (before === undefined || at < before)
    },
    under: { index: field, from, before },
  }
}

type Field<Name extends CollectionName> = keyof Records[Name] & string

export const onOrAfter =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, Instant> =>
  (from) =>
    range(field, from, undefined) as Condition<Records[Name]>

export const before =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, Instant> =>
  (end) =>
    range(field, undefined, end) as Condition<Records[Name]>

/** A filter for a string that equals the value, ignoring case (LIST-10). The field needs an index of the same name. */
export const sameText =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, string> =>
  (value) => {
    const wanted = folded(value)
    const test = (record: Records[Name]) => {
      const text = record[field] as string | null
      return text !== null && folded(text) === wanted
    }
    return { test, under: { index: field, keys: [wanted] } }
  }

/** A condition for a string that contains the text, ignoring case. */
export const containing = <Name extends CollectionName>(field: Field<Name>, text: string): Condition<Records[Name]> => {
  const wanted = folded(text)
  return { test: (record) => folded((record[field] as string | null) ?? '').includes(wanted) }
}

export const everything = { test: () => true } satisfies Condition<object>

/** A filter for a field that equals the value. */
export const equal =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, IndexKey> =>
  (value) =>
    matchingAny<Name>(field, [value])

/** A filter for a field that equals any of the values. */
export const anyOf =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, readonly IndexKey[]> =>
  (values) =>
    matchingAny(field, values)

function matchingAny<Name extends CollectionName>(field: Field<Name>, values: readonly IndexKey[]): Condition<Records[Name]> {
  return { test: (record) => values.includes(record[field] as IndexKey), under: { index: field, keys: values } }
}

/** A filter for a field whose list contains any of the values. */
export const holdsAny =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, readonly number[]> =>
  (values) => ({ test: (record) => (record[field] as readonly number[]).some((each) => values.includes(each)) })

/** A filter for a boolean field that has the value. */
export const flag =
  <Name extends CollectionName>(field: Field<Name>): Filter<Name, boolean> =>
  (wanted) => ({ test: (record) => record[field] === wanted })
