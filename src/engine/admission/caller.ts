/** The caller and its credentials, read once per call for admission, plans, the journal and advice. */
import { type Call, headerOf } from '../../call.ts'
import { APP_KEY_PARAMETER, credentials } from '../../contract/query.ts'
import type { Instant } from '../../domain/time.ts'
import type { TokenState } from '../../store/state.ts'
import { type Environment, environmentOf, type Token } from './clients.ts'
import { type TokenRequest, tokenRequestOf } from './token-request.ts'
import type { Tokens } from './tokens.ts'

export interface Caller {
  readonly environment: Environment
  /** The token as it was sent; empty if there was none. */
  readonly bearer: string
  /** The parsed token; undefined unless this mock issued it and it is still valid. */
  readonly token: Token | undefined
  readonly appKey: string | undefined
  /** The client that the token was issued to, or the client that requests a token; null if there is neither. */
  readonly client: string | null
  /** The token request; undefined at all other endpoints, and if the body is not a form. */
  readonly request?: TokenRequest | undefined
}

export function resourceCaller(call: Call, query: string, tokens: Tokens, state: TokenState, now: Instant): Caller {
  const environment = environmentOf(call.host)
  const bearer = bearerOf(call)
  const token = tokens.find(bearer, environment, state, now)
  return { environment, bearer, token, appKey: appKeyOf(call, query), client: token?.clientId ?? null }
}

export function tokenCaller(call: Call): Caller {
  const request = tokenRequestOf(call)
  return {
    environment: environmentOf(call.host),
    bearer: bearerOf(call),
    token: undefined,
    appKey: undefined,
    client: request?.id || null,
    request,
  }
}

/** The token, sent with or without `Bearer` (AUTH-05). */
function bearerOf(call: Call): string {
  const text = headerOf(call, 'authorization')?.trim() ?? ''
  return /^bearer\s/i.test(text) ? text.slice(7).trim() : text
}

function appKeyOf(call: Call, query: string): string | undefined {
  const header = headerOf(call, credentials.value.header)?.trim()
  if (header || !query.toLowerCase().includes(APP_KEY_PARAMETER)) return header
  for (const [name, value] of new URLSearchParams(query)) if (name.toLowerCase() === APP_KEY_PARAMETER && value.trim()) return value.trim()
  return undefined
}
