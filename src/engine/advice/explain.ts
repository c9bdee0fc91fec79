/** Explains a finding: what the real API would do, and what to do instead. */
import { type OperationId, operationTable } from '../../api.ts'
import type { Advice, AdviceRule } from '../journal/journal.ts'
import { SINGLES } from './singles.ts'

interface Explained {
  /** What the real API would do. */
  readonly says: string
  /** What to do instead. */
  readonly instead: string
}

type Explain = (advice: Advice, operation: OperationId | null) => Explained

const known = (operation: OperationId | null): string => {
  const names = operation === null ? [] : operationTable(operation).query.map(({ name }) => name)
  return names.length === 0 ? 'Leave it out: this operation has no query parameters.' : `The query parameters are ${names.join(', ')}.`
}

const explanations: { readonly [Rule in AdviceRule]: Explain } = {
  'ADV-01': ({ subject, nearest }, operation) => ({
    says: `The real API ignores the query parameter '${subject}'.`,
    instead: nearest === undefined ? known(operation) : `Did you mean '${nearest}'? ${known(operation)}`,
  }),
  'ADV-02': ({ subject }) => ({
    says: `The real API drops the property '${subject}' silently and uses the rest.`,
    instead: "Leave it out, or use the spelling of the request's schema in openapi.yaml.",
  }),
  'ADV-03': () => ({
    says: 'The real API issues another token and counts the call: the token endpoint has its own rate limit.',
    instead: 'Use one token for all calls until shortly before it expires (expires_in, 900 seconds).',
  }),
  'ADV-04': () => ({
    says: 'The real API answers 429 again until the time in Retry-After has passed, and calls made before then count too.',
    instead: 'Wait for the number of seconds in Retry-After before repeating the call, and send fewer calls at the same time.',
  }),
  'ADV-05': ({ subject }) => ({
    says: 'The real API sends every row each time, changed or not, and every page counts towards the rate limit.',
    instead: `Read all pages of ${subject} once, and keep the last continueFrom. Later, request from=<continueFrom> to get what changed since.`,
  }),
  'ADV-06': (_, operation) => ({
    says: 'The real API sends one page at a time, so the client never sees the rows of the other pages.',
    instead: operation?.startsWith('Export_')
      ? 'Repeat the request with from=<continueFrom> until hasMore is false.'
      : 'Request the next page until hasMore is false, or larger pages (pageSize up to 5000).',
  }),
  'ADV-07': (_, operation) => ({
    says: 'The real API sends one record per call, and every call counts towards the rate limit of 60 per second.',
    instead: `Call ${SINGLES.get(operation as OperationId)?.list} with ids=1,2,3: one call returns up to 50 records.`,
  }),
  'ADV-08': ({ subject }) => ({
    says: `The real API ${isFromQuery(subject) ? 'accepts the app key in the query, but' : 'ignores this secret in the query, and'} proxies, browsers and logs store URLs.`,
    instead: isFromQuery(subject)
      ? 'Send the app key in the header ST-App-Key.'
      : 'Send the token in the header Authorization, the app key in ST-App-Key, and the client secret in the form.',
  }),
}

const isFromQuery = (subject: string): boolean => subject.toLowerCase() === 'servicetitanapplicationkey'

export const explained = (advice: Advice, operation: OperationId | null): Explained => explanations[advice.rule](advice, operation)
