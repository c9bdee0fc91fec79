/** ADV: what the mock notices, with the limits and the log texts. */
import type { Rule, ValueRule } from '../../domain/rule.ts'

/** `log` is the text that the request log prints before the subject. */
type AdviceValue = ValueRule<{ readonly log: string } & Readonly<Record<string, string | number>>>

export const ignoredParameter = {
  id: 'ADV-01',
  says: 'A query parameter that the API would ignore, with the nearest declared name.',
  basis: { ours: 'GATE-03 hides the mistake' },
  value: { log: 'ignored' },
} as const satisfies AdviceValue

export const droppedProperty = {
  id: 'ADV-02',
  says: 'A body property that the API would drop.',
  basis: { ours: 'ERR-07 hides the mistake' },
  value: { log: 'dropped' },
} as const satisfies AdviceValue

export const earlyToken = {
  id: 'ADV-03',
  says: 'A client fetched a token although an earlier one, with the same scopes, was still valid for more than this many seconds and had never been refused with 401.',
  basis: { ours: 'a token is valid for 15 minutes' },
  value: { log: 'fetched a token long before the end of', seconds: 300 },
} as const satisfies AdviceValue

export const earlyRetry = {
  id: 'ADV-04',
  says: 'A client repeated a call that got 429, with the same body, before the time in Retry-After had passed. If the clock is frozen, a repeat is reported only if the clock has moved since the 429.',
  basis: { ours: 'GATE-02 refuses again' },
  value: { log: 'did not wait for' },
} as const satisfies AdviceValue

export const polling = {
  id: 'ADV-05',
  says: 'A client read a whole list, without a filter, more often than this within a day, although the list has an export feed that gives only what changed.',
  basis: { ours: 'EXP-03 gives a client only the changes' },
  value: { log: 'reads everything again; use instead', times: 2 },
} as const satisfies AdviceValue

export const unreadPages = {
  id: 'ADV-06',
  says: 'An answer had hasMore true, and the client never requested the next page. Only the report shows this advice, since it is known only at the end. A first page with a pageSize below this number is not counted.',
  basis: { ours: 'the other rows are missed silently (LIST-02)' },
  value: { log: 'did not continue after', rows: 10 },
} as const satisfies AdviceValue

export const manySingleReads = {
  id: 'ADV-07',
  says: 'A client read this many different records of a collection by id within this many seconds, without a write in between, although the list takes ids.',
  basis: { ours: 'LIST-05 gives 50 in one call' },
  value: { log: 'reads records one by one; request a list with', records: 10, seconds: 60 },
} as const satisfies AdviceValue

export const secretInQuery = {
  id: 'ADV-08',
  says: 'An app key, token or client secret is in the query, where proxies and logs store it.',
  basis: { ours: 'AUTH-05 allows it for the app key' },
  value: { log: 'a secret in the query:' },
} as const satisfies AdviceValue

const adviceRules = [
  ignoredParameter,
  droppedProperty,
  earlyToken,
  earlyRetry,
  polling,
  unreadPages,
  manySingleReads,
  secretInQuery,
] as const

export const rules: readonly Rule[] = adviceRules
