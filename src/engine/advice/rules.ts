/** ADV: what the mock notices by looking at more than one call. ADV-01 and ADV-02 stand where calls are read. */
import type { Rule } from '../../domain/rule.ts'

export const rules: readonly Rule[] = [
  {
    id: 'ADV-03',
    says: 'A token is fetched although one of the same client and scopes is live for more than 5 minutes yet, and was never answered 401.',
    basis: { ours: 'a token is good for 15 minutes, and the token endpoint has limits too (AUTH-12)' },
  },
  {
    id: 'ADV-04',
    says:
      'A call that got 429 is sent again by the same client, with the same body, before its Retry-After was over. On a clock that stands this is judged only once it has ' +
      'moved.',
    basis: { ours: 'GATE-02 refuses again' },
  },
  {
    id: 'ADV-05',
    says:
      'One client reads a list of purchase orders, returns, transfers or adjustments to its end, without a filter, a third time within a day: the export feed gives only ' +
      'what changed.',
    basis: { ours: 'EXP-03 is made for it' },
  },
  {
    id: 'ADV-06',
    says:
      'An answer said hasMore and the client never asked for the next page of that list or feed; only in the report, as only the end tells. Who asks for a first page of ' +
      'fewer than 10 rows wants no more.',
    basis: { ours: 'rows are missed in silence (LIST-02)' },
  },
  {
    id: 'ADV-07',
    says: 'One client reads ten different records of a collection by id within a minute, without a write in between, where its list takes ids.',
    basis: { ours: 'LIST-05 brings 50 in one call' },
  },
  {
    id: 'ADV-08',
    says: 'An app key, a token or a client secret stands in the query, where proxies and logs keep it.',
    basis: { ours: 'AUTH-05 allows it for the app key' },
  },
]
