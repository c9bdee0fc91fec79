/** AUTH-05: a request needs a token and an app key. Their values do not matter, because `verify` replaces them with valid ones. */
import type { OperationId } from '../../api.ts'
import { APP_KEY_PARAMETER } from '../../contract/query.ts'
import { headerIn, type PactRequest } from '../pact-http.ts'
import { error, type Note, type Refused, warning } from './note.ts'

export function securityNotes(operation: OperationId, { headers, query, pointer }: PactRequest): Refused[] {
  if (operation === 'Connect_Token') return []
  const at = headers.length > 0 ? `${pointer}/headers` : pointer
  const refused: Refused[] = []
  const refuse = (says: string, instead: string) => refused.push({ status: 401, note: error(at, 'AUTH-05', says, instead) })
  const token = headerIn(headers, 'authorization')
  if (!token?.trim()) refuse('The request has no token.', 'Send the header Authorization: Bearer <token>; any value is accepted in a pact.')
  else if (/^basic\s/i.test(token))
    refuse('The request sends HTTP Basic credentials instead of a token.', 'Send Authorization: Bearer <token>.')
  if (!headerIn(headers, 'st-app-key')?.trim() && !keyInQuery({ query }))
    refuse('The request has no app key.', 'Send the header ST-App-Key; any value is accepted in a pact.')
  return refused
}

const keyInQuery = ({ query }: Pick<PactRequest, 'query'>) =>
  query.find(({ name, values }) => name.toLowerCase() === APP_KEY_PARAMETER && values.some((value) => value.trim()))

/** ADV-08: an app key in the query works, but every log along the way records it. */
export function exposedKey(request: PactRequest): Note[] {
  const key = keyInQuery(request)
  return key ? [warning(key.pointer, 'ADV-08', 'The app key is in the query, so logs record it.', 'Send the header ST-App-Key.')] : []
}
