/** A call as a pact records it, with the values that were sent, but for any tenant and without secrets. */

import { type OperationId, operationTable } from '../../api.ts'
import { type Call, FORM, headerOf } from '../../call.ts'
import { bodyText } from '../../contract/body.ts'
import { targetOf } from '../../contract/target.ts'
import {
  HIDDEN,
  isFormText,
  isSecret,
  isSecretParameter,
  pathWithoutSecrets,
  textWithoutSecrets,
  valueWithoutSecrets,
} from '../../engine/journal/secrets.ts'
import { all, type Rule } from './matching.ts'

/** Replaces every tenant id. */
export const TENANT = '1001'

type Listed = Readonly<Record<string, readonly string[]>>

export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly query?: Listed
  readonly headers: Listed
  readonly body?: { readonly content: unknown; readonly contentType: string; readonly encoded: false }
  readonly matchingRules: { readonly path?: Rule; readonly header?: Readonly<Record<string, Rule>> }
}

const SOME = all({ match: 'regex', regex: '^.+$' })

/** Any credentials match. Of the other headers, the API reads only the content type. */
export function requestOf(call: Call, operation: OperationId, isUnauthorized: boolean): RecordedRequest {
  const { path, query } = partsOf(call.target)
  const body = requestBody(call, operation)
  const own = pathWithoutSecrets(path).replace(/(\/tenant\/)\d+/i, `$1${TENANT}`)
  const credentials = operation === 'Connect_Token' || isUnauthorized ? credentialsIn(call) : CREDENTIALS
  return {
    ...(body && { body: { content: body.content, contentType: body.type, encoded: false } }),
    headers: { ...credentials, ...(body && { 'content-type': [body.type] }) },
    matchingRules: {
      ...(Object.keys(credentials).length > 0 && { header: Object.fromEntries(Object.keys(credentials).map((name) => [name, SOME])) }),
      ...(own !== path || /\/tenant\//i.test(path) ? { path: anyTenant(own) } : {}),
    },
    method: call.method.toUpperCase(),
    path: own,
    ...(query.length > 0 && { query: listed(query) }),
  }
}

export function partsOf(target: string): { readonly path: string; readonly query: [string, string][] } {
  const { path, query } = targetOf(target)
  return { path, query: [...new URLSearchParams(query)] }
}

const anyTenant = (path: string): Rule =>
  all({ match: 'regex', regex: `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(\/tenant\/)\d+/i, '$1\\d+')}$` })

function listed(pairs: readonly (readonly [string, string])[]): Listed {
  const names = [...new Set(pairs.map(([name]) => name))].sort()
  return Object.fromEntries(
    names.map((name) => [
      textWithoutSecrets(name),
      pairs
        .filter(([each]) => each === name)
        .map(([, value]) => (isSecretParameter(name) ? HIDDEN : (valueWithoutSecrets(value) as string))),
    ]),
  )
}

/** Every answer except a 401 needs a token and an app key, unless the mock's option `auth` is `off`. */
const CREDENTIALS: Listed = { authorization: [`Bearer ${HIDDEN}`], 'st-app-key': [HIDDEN] }

/** Only the credentials that the call has. A call that was refused because some are missing is recorded without them. */
function credentialsIn(call: Call): Listed {
  const authorization = headerOf(call, 'authorization')
  // Without a scheme, the first word is the token itself (AUTH-05).
  const scheme = /^(?:bearer|basic)\s/i.exec(authorization ?? '')?.[0].trim()
  return {
    ...(authorization && { authorization: [scheme ? `${scheme} ${HIDDEN}` : HIDDEN] }),
    ...(headerOf(call, 'st-app-key') && { 'st-app-key': [HIDDEN] }),
  }
}

/** The body that the operation reads; undefined if it reads none or none was sent. */
function requestBody(call: Call, operation: OperationId): { readonly content: unknown; readonly type: string } | undefined {
  const text = bodyText(call.body)
  if (text === '') return undefined
  if (operation === 'Connect_Token') return { content: formWithoutCredentials(text), type: FORM }
  if (operationTable(operation).body === undefined) return undefined
  return { content: valueWithoutSecrets(JSON.parse(text)), type: 'application/json' }
}

/** Hides the client id too, although its name does not mark it as a secret. */
function formWithoutCredentials(text: string): string {
  if (!isFormText(text)) return HIDDEN
  const hidden = (name: string) => name === 'client_id' || isSecret(name)
  return [...new URLSearchParams(text)]
    .map(([name, value]) => `${encodeURIComponent(name)}=${hidden(name) ? HIDDEN : encodeURIComponent(textWithoutSecrets(value))}`)
    .join('&')
}
