/** The collections of a tenant: which operation lists each, what its records are called, and which properties refer to it. */
import type { Json } from '../door/door.ts'
import type { Document } from './document.ts'

/** For each collection whose list operation is not named like `Vendors_GetList`, the name of that operation. */
const LISTED_BY: Readonly<Record<string, string>> = {
  purchaseOrderRequests: 'PurchaseOrders_GetRequests',
  markups: 'PurchaseOrdersMarkup_Get',
  templates: 'InventoryTemplates_GetList',
  budgetCodes: 'BudgetCodes_ListCompanyBudgetCodes',
  bills: 'InventoryBills_GetListPaginated',
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/** The operation that lists a collection; undefined if the API has none. */
export function listOperation(document: Document, collection: string): string | undefined {
  const id = LISTED_BY[collection] ?? `${capital(collection)}_GetList`
  return document.operations.has(id) ? id : undefined
}

/** The title of a collection, such as `Purchase order requests`. */
export const titleOf = (collection: string): string => capital(collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))

const NAMES = ['name', 'number', 'requestNumber', 'jobNumber', 'displayName', 'code', 'referenceNumber']

/** The display name of a record: its name or number, or else its id. */
export function labelOf(record: Json): string {
  for (const name of NAMES) if (typeof record?.[name] === 'string' && record[name] !== '') return record[name]
  return `#${record?.id}`
}

const singular = (collection: string): string => collection.replace(/ies$/, 'y').replace(/s$/, '').toLowerCase()

/**
 * The collections that a property refers to. A `vendorId` refers to vendors, a location to warehouses or trucks. `of` is the collection
 * whose records have the property.
 */
export function collectionsOf(property: string, of: string, all: readonly string[]): readonly string[] {
  const [, base = ''] = /^(.+?)Ids?$/.exec(property) ?? []
  if (base === '') return []
  if (/location$/i.test(base)) return ['warehouses', 'trucks'].filter((name) => all.includes(name))
  const word = base.toLowerCase()
  const exact = all.filter((name) => singular(name) === word)
  if (exact.length > 0) return exact
  if (word === 'type') return all.filter((name) => singular(name) === `${singular(of)}type`)
  return all.filter((name) => word.endsWith(singular(name))).slice(0, 1)
}

/** The collection that an operation adds to: the one that is listed at the same path. */
export function collectionMadeBy(document: Document, operation: string, all: readonly string[]): string {
  const path = document.operations.get(operation)?.path
  return all.find((name) => document.operations.get(listOperation(document, name) ?? '')?.path === path) ?? ''
}
