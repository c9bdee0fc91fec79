/** Checks the form that the token endpoint takes (AUTH-01, AUTH-03, AUTH-04). The values of the credentials do not matter. */
import { FORM, mediaTypeIn } from '../../call.ts'
import { headerIn, type PactRequest } from '../pact-http.ts'
import { error, type Refused } from './note.ts'

export function tokenForm({ headers, body, pointer }: PactRequest): Refused[] {
  const at = body?.pointer ?? pointer
  const refuse = (says: string, instead: string): Refused[] => [{ status: 400, note: error(at, 'AUTH-03', says, instead) }]
  const type = mediaTypeIn(headerIn(headers, 'content-type') ?? body?.contentType ?? FORM)
  if (type !== FORM)
    return refuse(`The token request is sent as ${type}, which gets the error invalid_request.`, `Send a form, Content-Type: ${FORM}.`)
  const form = new URLSearchParams(typeof body?.value === 'string' ? body.value : '')
  const grant = form.get('grant_type')
  if (grant !== 'client_credentials')
    return refuse(
      `grant_type is ${grant ?? 'missing'}, which gets the error unsupported_grant_type.`,
      'Send grant_type=client_credentials.',
    )
  const isBasic = /^basic\s/i.test(headerIn(headers, 'authorization') ?? '')
  if (isBasic || (form.get('client_id') && form.get('client_secret'))) return []
  return refuse('The form lacks client_id or client_secret, which gets the error invalid_client.', 'Send both, or HTTP Basic.')
}
