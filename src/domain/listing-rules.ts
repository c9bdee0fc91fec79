/** LIST: what the rules of lists say; listing.ts is how they work. */
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [
  {
    id: 'LIST-01',
    says: 'A list answers page, pageSize, hasMore, totalCount, data in that order; totalCount is null unless includeTotal=true.',
    basis: { documented: 'API document; order from a captured body' },
  },
  {
    id: 'LIST-02',
    says: 'Page 1 and page size 50 by default; page sizes from 1 to 5000, else 400; page 0 counts as 1, a negative page is 400; past the end there is no data.',
    basis: { documented: 'API document; the edges are observed or assumed' },
  },
  {
    id: 'LIST-03',
    says: 'Default order: purchase orders and receipts by id descending, vendors by name (lower case, code units, ties by id), the rest by id ascending.',
    basis: { observed: 'live samples of one tenant' },
  },
  {
    id: 'LIST-04',
    says: 'sort takes +Field, -Field or Field in any case, a space counts as +; Id, ModifiedOn or CreatedOn, else 400. Ties by id.',
    basis: { documented: 'API document; ties are assumed' },
  },
  {
    id: 'LIST-05',
    says: 'ids takes comma-separated ids, repeated too, at most 50; more, or what is no number, is 400.',
    basis: { documented: 'API document; the refusals are assumed' },
  },
  { id: 'LIST-06', says: 'active is True (the default), False or Any in any case, else 400.', basis: { documented: 'API document' } },
  {
    id: 'LIST-07',
    says: '…OnOrAfter is inclusive, …Before exclusive, in UTC; a date or date-time with or without offset; unreadable is 400.',
    basis: { documented: 'API document; the refusal is assumed' },
  },
  {
    id: 'LIST-08',
    says: 'Every declared filter filters; several must all hold; a list of values matches any of them.',
    basis: { documented: 'API document' },
  },
  {
    id: 'LIST-09',
    says: 'Values of enum filters match in any case; an unknown one is 400 keyed by the parameter.',
    basis: { assumed: 'no source says' },
  },
  {
    id: 'LIST-10',
    says: 'number, vendorInvoiceNumber and the like match the whole text, ignoring case.',
    basis: { assumed: 'no source says' },
  },
  { id: 'LIST-13', says: 'A row of a list equals the record read by id.', basis: { observed: 'two public clients' } },
  {
    id: 'LIST-16',
    says: 'Sister reads: business units and tag types sort by Name too; projects are found by number and contractStartDate; categoryIds finds materials and equipment in these categories or any beneath.',
    basis: { documented: 'API document of September 2026' },
  },
  {
    id: 'LIST-15',
    says: 'searchText, of 2 to 200 characters, else 400, is looked for in code, name and description, ignoring case.',
    basis: { documented: 'the lengths, in the API document; where it looks is assumed' },
  },
  {
    id: 'LIST-14',
    says: 'The name filter of vendors finds the names that contain the value, ignoring case. Quirk vendorNameFilter: before September 2026 it was ignored.',
    basis: { documented: 'API document of September 2026' },
  },
]
