/** The rules of the token endpoint (AUTH-01 … AUTH-04, AUTH-08 … AUTH-12). */
import { operationIds, operationTable } from '../../api.ts'
import type { Rule, ValueRule } from '../../domain/rule.ts'
import { modes, vendorEnvironments } from './clients.ts'

export const tokenCall = {
  id: 'AUTH-01',
  says: 'POST /connect/token with grant_type, client_id and client_secret as a form returns access_token, expires_in (AUTH-09), token_type and scope.',
  basis: { documented: 'developer portal' },
  value: { grant_type: 'client_credentials', token_type: 'Bearer' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const clientCredentials = {
  id: 'AUTH-04',
  says: "The client's id and secret come from these form fields, or from HTTP Basic.",
  basis: { observed: 'carterdea/servicetitan-syncer' },
  value: { id: 'client_id', secret: 'client_secret' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const claims = {
  id: 'AUTH-02',
  says: 'The token is a JWT with these claims; clients treat it as opaque. The mock recognises it by its signature.',
  basis: { documented: 'developer portal, sample' },
  value: ['nbf', 'exp', 'iss', 'client_id', 'tenant', 'jti', 'iat', 'scope'],
} as const satisfies ValueRule<readonly string[]>

export const tokenErrors = {
  id: 'AUTH-03',
  says: 'A wrong id or secret, another grant type, an unknown scope and a body that is not a form each get a 400 with an error code of their own.',
  basis: { observed: 'several clients; the errors for an unknown scope and for a body that is not a form are assumed' },
  value: {
    wrongClient: 'invalid_client',
    anotherGrant: 'unsupported_grant_type',
    unknownScope: 'invalid_scope',
    noForm: 'invalid_request',
  },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const scopes = {
  id: 'AUTH-08',
  says: 'Each operation requires one scope, to read (:r) or write (:w) its resource.',
  basis: { documented: 'API document' },
  value: [...new Set(operationIds.flatMap((id) => operationTable(id).scope ?? []))].sort(),
} as const satisfies ValueRule<readonly string[]>

export const lifetime = {
  id: 'AUTH-09',
  says: "A token expires after this many seconds on the mock's clock.",
  basis: { documented: 'developer portal' },
  value: { seconds: 900 },
} as const satisfies ValueRule<Readonly<Record<string, number>>>

export const rules: readonly Rule[] = [
  tokenCall,
  claims,
  tokenErrors,
  clientCredentials,
  scopes,
  lifetime,
  modes,
  vendorEnvironments,
  {
    id: 'AUTH-12',
    says: "The token endpoint is the operation Connect_Token. Calls to it do not count towards the API's rate limit (GATE-02). They have their own limit, which is the option tokenRateLimit and is off by default.",
    basis: { ours: 'so that failures, the journal and metrics can name the endpoint; the separate counting of its calls is inferred' },
  },
]
