/** Whether a call may pass: token and app key, scope, tenant (AUTH-05 … AUTH-08). */

import { type Call, headerOf } from '../../call.ts'
import { APP_KEY_PARAMETER } from '../../contract/query.ts'
import type { Refusal, RuleId } from '../../domain/outcome.ts'
import type { Quirks } from '../../domain/quirks.ts'
import type { Rule } from '../../domain/rule.ts'
import type { Instant } from '../../domain/time.ts'
import type { OperationEntry } from '../../tables.ts'
import { type AuthMode, type Client, environmentOf, type Token } from './clients.ts'
import type { Tokens } from './tokens.ts'

export interface Door {
  readonly auth: AuthMode
  readonly tokens: Tokens
  readonly quirks: Quirks
}

export interface Admitted {
  readonly refused: false
  /** Whom the call counts for (GATE-02); empty where nobody is asked for. */
  readonly app: string
  /** Whom the token was issued to; null where nobody is asked for. */
  readonly client: string | null
}

export function admit(call: Call, query: string, entry: OperationEntry, tenant: string, door: Door, now: Instant): Admitted | Refusal {
  if (door.auth === 'off') return { refused: false, app: headerOf(call, 'st-app-key') ?? '', client: null }
  const token = tokenOf(call, door, now)
  if (!token) return unauthorized('AUTH-06', 'The access token is missing, malformed, unknown or expired.')
  const appKey = appKeyOf(call, query)
  if (!appKey || (token.client && token.client.appKey !== appKey))
    return unauthorized('AUTH-06', 'The application key is missing or unknown.')
  const refused = tenantRefusal(token.client, tenant, door.quirks) ?? scopeRefusal(token, entry, door.quirks)
  return refused ?? { refused: false, app: appKey, client: token.clientId }
}

const tokenOf = (call: Call, { tokens }: Door, now: Instant): Token | undefined =>
  tokens.find(bearerOf(call), environmentOf(call.host), now)

/** The token's text, with or without the `Bearer` in front (AUTH-05); empty where there is none. */
export function bearerOf(call: Call): string {
  const text = headerOf(call, 'authorization')?.trim() ?? ''
  return /^bearer\s/i.test(text) ? text.slice(7).trim() : text
}

function appKeyOf(call: Call, query: string): string | undefined {
  const header = headerOf(call, 'st-app-key')?.trim()
  if (header || !query.toLowerCase().includes(APP_KEY_PARAMETER)) return header
  for (const [name, value] of new URLSearchParams(query)) if (name.toLowerCase() === APP_KEY_PARAMETER && value.trim()) return value.trim()
  return undefined
}

const unauthorized = (rule: RuleId, title: string): Refusal => ({ refused: true, status: 401, rule, title, errors: {} })

function tenantRefusal(client: Client | null, tenant: string, { wrongTenant }: Quirks): Refusal | undefined {
  if (!client || String(client.tenant) === tenant) return undefined
  return forbidden(wrongTenant, `The access token does not open tenant ${tenant}.`)
}

function scopeRefusal(token: Token, { scope }: OperationEntry, { missingScope }: Quirks): Refusal | undefined {
  return !scope || token.scopes.has(scope) ? undefined : forbidden(missingScope, `The access token lacks the scope ${scope}.`)
}

function forbidden(as: '403' | '404', title: string): Refusal {
  const refused = { refused: true, rule: 'AUTH-07', title, errors: {} } as const
  return as === '403' ? { ...refused, status: 403 } : { ...refused, status: 404, voice: 'gateway' }
}

export const rules: readonly Rule[] = [
  {
    id: 'AUTH-05',
    says: 'A resource call needs Authorization, with or without Bearer, and the app key, as header ST-App-Key or query parameter servicetitanapplicationkey.',
    basis: { documented: 'developer portal; API document' },
  },
  {
    id: 'AUTH-06',
    says: 'A missing, malformed, unknown or expired token is 401; so is a missing or unknown app key. Quirk authErrorBody.',
    basis: { observed: 'the status; the body is assumed' },
  },
  {
    id: 'AUTH-07',
    says: "A token without the operation's scope is 403 (quirk missingScope), and so is one of another tenant than the path's (quirk wrongTenant).",
    basis: { observed: "one team met the gateway's 404; the rest is assumed" },
  },
  {
    id: 'AUTH-08',
    says: 'Each operation asks for one scope, tn.inv.<resource>:r or :w; reference reads tn.stt, tn.jpm, tn.pb or tn.acc.<resource>:r.',
    basis: { documented: 'API document' },
  },
]
