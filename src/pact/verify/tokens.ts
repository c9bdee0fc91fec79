/** Replaces the credentials in a pact with valid ones. */

import { type Call, FORM, headerOf } from '../../call.ts'
import { APP_KEY_PARAMETER } from '../../contract/query.ts'
import { allScopes } from '../../engine/admission/tokens.ts'
import { createMock, type Mock } from '../../mock.ts'
import type { Caller } from '../states/state.ts'
import { VerifyError } from './options.ts'

/** Tokens are valid for 15 minutes and are renewed before they expire. */
const RENEWED_AFTER = 10 * 60_000

export class LiveTokens {
  private readonly mock: Mock
  private readonly kept = new Map<string, { readonly text: string; readonly at: number }>()

  constructor(mock: Mock) {
    this.mock = mock
  }

  /** A token with every scope, or with every scope except `scope`. */
  without(scope: string | undefined): string {
    const now = Date.parse(this.mock.clock.time)
    const key = scope ?? ''
    const known = this.kept.get(key)
    if (known && now >= known.at && now - known.at < RENEWED_AFTER) return known.text
    const text = issued(this.mock, scope, this.kept.size)
    this.kept.set(key, { text, at: now })
    return text
  }

  /** An expired token, issued by a second mock whose clock is behind. */
  expired(): string {
    const clock = new Date(Date.parse(this.mock.clock.time) - 2 * RENEWED_AFTER).toISOString()
    return issued(createMock({ world: 'empty', clock }), undefined, 0)
  }
}

/** Issues each token for a different client, because the token endpoint may limit the calls of one client. */
function issued(mock: Mock, without: string | undefined, client: number): string {
  const scopes = without === undefined ? '' : `&scope=${allScopes.filter((scope) => scope !== without).join('+')}`
  const { status, body } = mock.handle({
    method: 'POST',
    host: 'localhost',
    target: '/connect/token',
    headers: { 'content-type': FORM },
    body: `grant_type=client_credentials&client_id=mocktitan-verify-${client}&client_secret=mocktitan-verify${scopes}`,
  })
  if (status !== 200)
    throw new VerifyError("the mock issued no token for the verification: its option auth must be 'any' or 'off', not 'registered'")
  return (JSON.parse(body) as { access_token: string }).access_token
}

/** The call for the mock. If a pact expects 401 and has no credentials, the call has none either. */
export function withCredentials(call: Call, caller: Caller, tokens: LiveTokens, expects401: boolean): Call {
  const { authorization: given, ...rest } = call.headers
  const hasKey = headerOf(call, 'st-app-key') !== undefined || call.target.toLowerCase().includes(APP_KEY_PARAMETER)
  const key = hasKey || (expects401 && caller.token === 'live') ? {} : { 'st-app-key': 'mocktitan-verify' }
  const isLeftOut = caller.token === 'missing' || (caller.token === 'live' && expects401 && given === undefined)
  if (isLeftOut) return { ...call, headers: { ...rest, ...key } }
  const token = caller.token === 'expired' ? tokens.expired() : tokens.without(caller.lacks)
  return { ...call, headers: { ...rest, ...key, authorization: `Bearer ${token}` } }
}
