/** What a client sends to the token endpoint (AUTH-01, AUTH-04). */
import { type Call, FORM, headerOf, mediaTypeOf } from '../../call.ts'
import { bodyText } from '../../contract/body.ts'
import { LONGEST_CLIENT_ID } from './clients.ts'
import { clientCredentials } from './token-rules.ts'

export interface TokenRequest {
  readonly form: URLSearchParams
  readonly id: string | null
  readonly secret: string | null
}

/** Undefined if the body is not a form. */
export function tokenRequestOf(call: Call): TokenRequest | undefined {
  if ((mediaTypeOf(call) ?? FORM) !== FORM) return undefined
  const form = new URLSearchParams(bodyText(call.body))
  const { id, secret } = credentialsOf(call, form)
  return { form, id: id && id.length > LONGEST_CLIENT_ID ? null : id, secret }
}

/**
 * AUTH-04: credentials as form fields or as HTTP Basic. Spaces and line breaks around a pasted secret are the client's mistake, so
 * they are not trimmed.
 */
function credentialsOf(call: Call, form: URLSearchParams): { id: string | null; secret: string | null } {
  const fields = clientCredentials.value
  const basic = /^basic\s+(\S+)$/i.exec(headerOf(call, 'authorization') ?? '')?.[1]
  const fromForm = { id: form.get(fields.id), secret: form.get(fields.secret) }
  if (!basic || fromForm.secret) return fromForm
  const [id = '', ...secret] = decodedBasic(basic).split(':')
  return { id, secret: secret.join(':') }
}

function decodedBasic(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)))
  } catch {
    return ''
  }
}
