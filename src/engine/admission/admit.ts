/** Decides by token, app key, scope and tenant whether a call is admitted (AUTH-05 … AUTH-08). */

import type { Refusal } from '../../domain/outcome.ts'
import type { Quirks } from '../../domain/quirks.ts'
import { fill, type Rule, type ValueRule } from '../../domain/rule.ts'
import type { OperationEntry } from '../../tables.ts'
import { gatewayNotFound } from '../gateway.ts'
import { refusedWith } from '../input.ts'
import type { Caller } from './caller.ts'
import type { AuthMode, Client, Token } from './clients.ts'

interface Door {
  readonly auth: AuthMode
  readonly quirks: Quirks
  readonly clients: readonly Client[]
}

interface Admitted {
  readonly refused: false
  /** The app whose rate limit counts the call (GATE-02); empty if no key is required and none was sent. */
  readonly app: string
  /** The client that the token was issued to; null if no token is required. */
  readonly client: string | null
}

export function admit({ token, appKey, client }: Caller, entry: OperationEntry, tenant: string, door: Door): Admitted | Refusal {
  if (door.auth === 'off') return { refused: false, app: appKey ?? '', client: null }
  const { noKey, unknownKey, badToken } = keyThenToken.value
  if (!appKey) return unauthorized(noKey)
  if (door.auth === 'registered' && !door.clients.some((each) => each.appKey === appKey)) return unauthorized(unknownKey)
  if (!token) return unauthorized(badToken)
  if (token.client && token.client.appKey !== appKey) return unauthorized(unknownKey)
  const refused = tenantRefusal(token.client, tenant, door.quirks) ?? scopeRefusal(token, entry, door.quirks)
  return refused ?? { refused: false, app: appKey, client }
}

const unauthorized = (title: string): Refusal => refusedWith(401, keyThenToken.id, title, { voice: 'gateway' })

function tenantRefusal(client: Client | null, tenant: string, { wrongTenant }: Quirks): Refusal | undefined {
  if (!client || String(client.tenant) === tenant) return undefined
  return forbidden(wrongTenant, fill(permission.value.tenant, { tenant }))
}

function scopeRefusal(token: Token, { scope }: OperationEntry, { missingScope }: Quirks): Refusal | undefined {
  return !scope || token.scopes.has(scope) ? undefined : forbidden(missingScope, permission.value.scope)
}

function forbidden(as: '403' | '404', title: string): Refusal {
  return as === '404' ? gatewayNotFound(permission.id) : refusedWith(403, permission.id, title, { voice: 'gateway' })
}

const keyThenToken = {
  id: 'AUTH-06',
  says: 'A missing or unknown app key gets a 401. The token is checked after the app key: a missing, malformed, unknown or expired token gets a 401 too. Quirk authErrorBody.',
  basis: {
    observed:
      'live on both hosts, October 2026: the status, the shape, the title for a missing key, and the order of the checks; the other titles are assumed',
  },
  value: {
    noKey: 'Application key not present, check ST-App-Key header value.',
    unknownKey: 'Application key is not known, check ST-App-Key header value.',
    badToken: 'The access token is missing, malformed, unknown or expired.',
  },
} as const satisfies ValueRule<Record<string, string>>

const permission = {
  id: 'AUTH-07',
  says: "A token without the operation's scope gets a 403 (quirk missingScope), and so does a token for a tenant other than the one in the path (quirk wrongTenant).",
  basis: {
    observed:
      "the title was seen live in another module, where one team got the gateway's 404 instead; the answer for another tenant is assumed",
  },
  value: { scope: 'Scope validation failed', tenant: 'The access token is not valid for tenant {tenant}.' },
} as const satisfies ValueRule<Record<string, string>>

export const rules: readonly Rule[] = [keyThenToken, permission]
