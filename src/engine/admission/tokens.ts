/** The token endpoint, and the tokens that it issues (AUTH-01 … AUTH-04, AUTH-09 … AUTH-12). */
import type { Refusal } from '../../domain/outcome.ts'
import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import { isRevoked } from '../../store/revocations.ts'
import type { TokenState } from '../../store/state.ts'
import { type AuthMode, type Client, type Environment, environments, type Token } from './clients.ts'
import { Signer } from './signature.ts'
import { TokenIds } from './token-ids.ts'
import type { TokenRequest } from './token-request.ts'
import { claims, lifetime, scopes, tokenCall, tokenErrors } from './token-rules.ts'

/** The maximum number of checked tokens in the cache. Checking a token again after it was dropped costs a few microseconds. */
const RECOGNISED = 1000

export const allScopes: readonly string[] = scopes.value

interface TokenOptions {
  readonly auth: AuthMode
  readonly clients: readonly Client[]
  readonly seed: string
}

interface TokenAnswer {
  readonly access_token: string
  readonly expires_in: number
  readonly token_type: 'Bearer'
  readonly scope: string
}

interface Claims {
  readonly exp: number
  readonly client_id: string
  readonly tenant: string | null
  readonly jti: string
  readonly scope: readonly string[]
}

/** Issues and checks tokens, but stores none: the state records only how many were issued and which are revoked. */
export class Tokens {
  private readonly options: TokenOptions
  private readonly ids: TokenIds
  private readonly signers: Readonly<Record<Environment, Signer>>
  /** A cache of the latest valid tokens. The key is only the end of the token, because hashing the whole token for each call is slow. */
  private readonly recognised = new Map<string, Token>()
  /** The scopes of the last token that was recognised. */
  private latest: ReadonlySet<string> = new Set()

  constructor(options: TokenOptions) {
    this.options = options
    this.ids = new TokenIds(options.seed)
    this.signers = Object.fromEntries(environments.map((each) => [each, new Signer(options.seed, each)])) as Record<Environment, Signer>
  }

  /** The parsed token, if this mock issued it in this environment and it is neither expired nor revoked. */
  find(text: string, environment: Environment, state: TokenState, now: Instant): Token | undefined {
    const token = text === '' ? undefined : this.recognise(text, environment)
    return token && isAlive(token, state, now) ? token : undefined
  }

  /** The tokens in the cache that are still valid. */
  cached(state: TokenState, now: Instant): Token[] {
    const alive = [...this.recognised.values()].filter((token) => isAlive(token, state, now))
    return alive.sort((a, b) => Number(a.expires - b.expires))
  }

  /** The answer to a token request, or a refusal. `issued` is the number of tokens issued before. */
  issue(request: TokenRequest | undefined, environment: Environment, issued: number, now: Instant): TokenAnswer | Refusal {
    if (!request) return tokenRefusal(noForm)
    const { form, id, secret } = request
    if (form.get('grant_type') !== tokenCall.value.grant_type) return tokenRefusal(anotherGrant)
    if (!id || !secret) return tokenRefusal(wrongClient)
    const client = this.clientOf(id, secret, environment)
    if (client === undefined) return tokenRefusal(wrongClient)
    const granted = grantedScopes(form.get('scope'), client?.scopes ?? allScopes)
    if (!granted) return tokenRefusal(unknownScope)
    const text = this.signers[environment].signed(
      claimsFor({ clientId: id, environment, scopes: granted, client }, now, this.ids.idOf(issued + 1)),
    )
    return { access_token: text, expires_in: lifetime.value.seconds, token_type: tokenCall.value.token_type, scope: granted.join(' ') }
  }

  /** The registered client; null if every client is accepted; undefined for an unknown one. */
  private clientOf(id: string, secret: string, environment: Environment): Client | null | undefined {
    return this.options.auth === 'registered' ? this.registered(id, environment, (client) => client.secret === secret) : null
  }

  private registered(id: string, environment: Environment, isIt: (client: Client) => boolean): Client | undefined {
    const isAt = (client: Client) => client.environment === undefined || client.environment === environment
    return this.options.clients.find((client) => client.id === id && isAt(client) && isIt(client))
  }

  /** Parses a token and checks its signature, or finds it in the cache. */
  recognise(text: string, environment: Environment): Token | undefined {
    const end = text.slice(-32)
    const known = this.recognised.get(end)
    if (known && known.text === text) return known.environment === environment ? known : undefined
    const found = this.signers[environment].claimsOf(text) as Claims | undefined
    const token = found && this.tokenOf(text, environment, found)
    if (token) this.remember(end, token)
    return token
  }

  /** The parsed token; undefined if it is for one tenant and this mock has not registered its client. */
  private tokenOf(text: string, environment: Environment, { exp, client_id, tenant, jti, scope }: Claims): Token | undefined {
    const client = tenant === null ? null : this.registered(client_id, environment, (each) => String(each.tenant) === tenant)
    if (client === undefined) return undefined
    const number = this.ids.numberOf(jti)
    return {
      text,
      id: jti,
      number,
      clientId: client_id,
      environment,
      scopes: this.scopesOf(scope),
      client,
      expires: BigInt(exp) * TICKS_PER_SECOND,
    }
  }

  /** Nearly all tokens have the same scopes as the previous one, so the cached tokens share one set of scopes. */
  private scopesOf(scope: readonly string[]): ReadonlySet<string> {
    const { latest } = this
    if (scope.length === latest.size && scope.every((each) => latest.has(each))) return latest
    this.latest = new Set(scope)
    return this.latest
  }

  private remember(end: string, token: Token): void {
    const [oldest] = this.recognised.size < RECOGNISED ? [] : this.recognised.keys()
    if (oldest !== undefined) this.recognised.delete(oldest)
    this.recognised.set(end, token)
  }
}

/** A token with a number above `issued` is not valid: the mock was restored to a state from before that token was issued. */
const isAlive = (token: Token, { issued, revoked }: TokenState, now: Instant): boolean =>
  now < token.expires && token.number <= issued && !isRevoked(revoked, token)

/** AUTH-10: the requested scopes, or all scopes of the client if none is requested. Undefined if the client lacks a requested one. */
function grantedScopes(requested: string | null, has: readonly string[]): readonly string[] | undefined {
  const wanted = (requested ?? '').split(/\s+/).filter((scope) => scope !== '')
  if (wanted.length === 0) return has
  return wanted.every((scope) => has.includes(scope)) ? [...new Set(wanted)] : undefined
}

const { noForm, anotherGrant, wrongClient, unknownScope } = tokenErrors.value

const tokenRefusal = (error: string): Refusal => ({
  refused: true,
  status: 400,
  rule: tokenErrors.id,
  title: error,
  errors: {},
  voice: 'token',
})

interface Grant {
  readonly clientId: string
  readonly environment: Environment
  readonly scopes: readonly string[]
  readonly client: Client | null
}

/** AUTH-02: the vendor's claims. */
function claimsFor({ clientId, environment, scopes, client }: Grant, now: Instant, jti: string): object {
  const seconds = Number(now / TICKS_PER_SECOND)
  const values: Record<(typeof claims.value)[number], unknown> = {
    nbf: seconds,
    exp: seconds + lifetime.value.seconds,
    iss: `https://auth${environment === 'integration' ? '-integration' : ''}.servicetitan.io`,
    client_id: clientId,
    tenant: client ? String(client.tenant) : null,
    jti,
    iat: seconds,
    scope: scopes,
  }
  return Object.fromEntries(claims.value.map((name) => [name, values[name]]))
}
