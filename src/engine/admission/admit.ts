/** Whether a call may pass: token and app key, scope, tenant (AUTH-05 … AUTH-08). */

import type { Refusal, RuleId } from '../../domain/outcome.ts'
import type { Quirks } from '../../domain/quirks.ts'
import type { Rule } from '../../domain/rule.ts'
import type { OperationEntry } from '../../tables.ts'
import type { Caller } from './caller.ts'
import type { AuthMode, Client, Token } from './clients.ts'

export interface Door {
  readonly auth: AuthMode
  readonly quirks: Quirks
}

export interface Admitted {
  readonly refused: false
  /** The app that the call counts for (GATE-02); empty where no key is asked for. */
  readonly app: string
  /** The client that the token was issued to; null where no token is asked for. */
  readonly client: string | null
}

export function admit({ token, appKey, client }: Caller, entry: OperationEntry, tenant: string, door: Door): Admitted | Refusal {
  if (door.auth === 'off') return { refused: false, app: appKey ?? '', client: null }
  if (!token) return unauthorized('AUTH-06', 'The access token is missing, malformed, unknown or expired.')
  if (!appKey || (token.client && token.client.appKey !== appKey))
    return unauthorized('AUTH-06', 'The application key is missing or unknown.')
  const refused = tenantRefusal(token.client, tenant, door.quirks) ?? scopeRefusal(token, entry, door.quirks)
  return refused ?? { refused: false, app: appKey, client }
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
