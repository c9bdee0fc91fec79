/** LIST: the rules of lists. listing.ts implements them. */
import type { Rule, ValueRule } from './rule.ts'

export const pageKeys = {
  id: 'LIST-01',
  says: 'The answer to a list request has these keys, in this order. totalCount is null unless includeTotal=true.',
  basis: { documented: 'API document; the order of the keys is from a captured body' },
  value: ['page', 'pageSize', 'hasMore', 'totalCount', 'data'],
} as const satisfies ValueRule<readonly string[]>

export const pages = {
  id: 'LIST-02',
  says: 'The default page and page size, and the largest page size. A page size below 1 or above the largest gets a 400. Page 0 counts as 1, and a negative page gets a 400. A page past the end has no data.',
  basis: { documented: 'API document; a page of 5,000 rows was seen live; the other limits are observed or assumed' },
  value: {
    page: 1,
    pageSize: 50,
    largest: 5000,
    badPage: 'The page must be 1 or more, not {page}.',
    badPageSize: 'The page size must be between 1 and {largest}, not {pageSize}.',
  },
} as const satisfies ValueRule<Readonly<Record<string, string | number>>>

/** The values have the form of the parameter `sort`. */
export const defaultOrder = {
  id: 'LIST-03',
  says: 'The default order of each list; lists not named here use +Id. Names are compared in lower case, by code units. Ties are ordered by id.',
  basis: { observed: 'live samples of one tenant; the order for purchase order requests, transfers and adjustments is assumed' },
  value: {
    purchaseOrders: '-Id',
    receipts: '-Id',
    returns: '-Id',
    purchaseOrderRequests: '-Id',
    transfers: '-Id',
    adjustments: '-Id',
    vendors: '+Name',
  },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const activeRows = {
  id: 'LIST-06',
  says: '`active` is True, False or Any, ignoring case; anything else gets a 400. True, the default, lists the active rows; Any lists all.',
  basis: { documented: 'API document' },
  value: { default: 'True', every: 'Any' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const sorting = {
  id: 'LIST-04',
  says: '`sort` takes +Field, -Field or Field, ignoring case, and a space counts as +. The document declares the fields, in most lists Id, ModifiedOn and CreatedOn; any other field gets a 400. Ties are ordered by id.',
  basis: { documented: 'API document; the order of ties is assumed' },
  value: { ascending: '+', descending: '-', right: 'one of {values}, with + or - in front' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const moments = {
  id: 'LIST-07',
  says: '…OnOrAfter is inclusive and …Before is exclusive. They take a date or date-time; without an offset it is read as UTC. A request with a value that cannot be read gets a 400.',
  basis: { documented: 'API document; the refusal is assumed' },
  value: { right: 'a date or date-time such as 2026-01-31 or 2026-01-31T15:00:00Z' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const filters = {
  id: 'LIST-08',
  says: 'Every declared filter works. A row must match all given filters. A filter that takes a list matches rows with any of its values. If a filter takes a number, any other value gets a 400.',
  basis: { documented: 'API document; the refusal is assumed' },
  value: { integer: 'a whole number', decimal: 'a number' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const sets = {
  id: 'LIST-09',
  says: 'Values of enum filters are case-insensitive. A request with an unknown value gets a 400, with an error keyed by the parameter.',
  basis: { assumed: 'no source says anything about it' },
  value: { right: 'one of {values}' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const searchTexts = {
  id: 'LIST-15',
  says: '`searchText` finds rows that contain it in code, name or description, ignoring case. If the document does not allow its length, the request gets a 400.',
  basis: { documented: 'the lengths, in the API document; the searched properties are assumed' },
  value: { right: '{shortest} to {longest} characters' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const rules: readonly Rule[] = [
  pageKeys,
  pages,
  defaultOrder,
  sorting,
  activeRows,
  moments,
  filters,
  sets,
  {
    id: 'LIST-10',
    says: 'Filters such as `number` and `vendorInvoiceNumber` match the whole string, ignoring case.',
    basis: { assumed: 'no source says anything about it' },
  },
  { id: 'LIST-13', says: 'A row of a list equals the record read by id.', basis: { observed: 'two public clients' } },
  {
    id: 'LIST-16',
    says: 'Lists of other modules: business units and tag types can also be sorted by Name. Projects can be filtered by `number` and `contractStartDate`. `categoryIds` finds materials and equipment in the given categories and their subcategories.',
    basis: { documented: 'API document of September 2026' },
  },
  searchTexts,
  {
    id: 'LIST-14',
    says: 'The `name` filter of vendors finds vendors whose name contains the value, ignoring case. Quirk vendorNameFilter: before September 2026 the API ignored the filter.',
    basis: { documented: 'API document of September 2026' },
  },
]
