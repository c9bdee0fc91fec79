/** A finding in words: what the real API would do, and what to do instead. */
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
  return names.length === 0 ? 'Leave it out: this operation takes no parameters in the query.' : `Known are ${names.join(', ')}.`
}

const explanations: { readonly [Rule in AdviceRule]: Explain } = {
  'ADV-01': ({ subject, nearest }, operation) => ({
    says: `The real API ignores the query parameter '${subject}' and answers as if it were not there.`,
    instead: nearest === undefined ? known(operation) : `Write '${nearest}', if that is what was meant. ${known(operation)}`,
  }),
  'ADV-02': ({ subject }) => ({
    says: `The real API drops the property '${subject}' silently and goes on with the rest.`,
    instead: 'Leave it out, or spell it as the schema of the request in openapi.yaml does.',
  }),
  'ADV-03': () => ({
    says: 'The real API issues another token, and counts the call: the token endpoint has a rate limit of its own.',
    instead: 'Keep a token until shortly before expires_in (900 seconds) is over, and share it between all calls.',
  }),
  'ADV-04': () => ({
    says: 'The real API refuses with 429 again until Retry-After is over, and early calls count as any others.',
    instead: 'Wait as many seconds as Retry-After says before the call is sent again, and send fewer at a time.',
  }),
  'ADV-05': ({ subject }) => ({
    says: 'The real API answers every row each time, changed or not, and every page counts against the rate limit.',
    instead: `Read ${subject} once to its end, keep its continueFrom, and ask with from=<continueFrom> for what has changed since.`,
  }),
  'ADV-06': (_, operation) => ({
    says: 'The real API sends one page at a time: the rows behind it are never seen unless they are asked for.',
    instead: operation?.startsWith('Export_')
      ? 'Ask again with from=<continueFrom> of the answer until hasMore is false.'
      : 'Ask for the next page until hasMore is false, or for larger pages (pageSize up to 5000).',
  }),
  'ADV-07': (_, operation) => ({
    says: 'The real API answers each record alone, and every call counts against the rate limit of 60 a second.',
    instead: `Ask ${SINGLES.get(operation as OperationId)?.list} with ids=1,2,3: up to 50 records in one call.`,
  }),
  'ADV-08': ({ subject }) => ({
    says: `${takenFromQuery(subject) ? 'The real API takes it, and' : 'The real API does not look there, and'} proxies, browsers and logs keep what stands in an address.`,
    instead: takenFromQuery(subject)
      ? 'Send the app key in the header ST-App-Key.'
      : 'Send the token in the header Authorization, the app key in ST-App-Key, and the client secret in the form.',
  }),
}

const takenFromQuery = (subject: string): boolean => subject.toLowerCase() === 'servicetitanapplicationkey'

export const explained = (advice: Advice, operation: OperationId | null): Explained => explanations[advice.rule](advice, operation)
