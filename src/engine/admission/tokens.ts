/** The token endpoint, and the tokens it has issued (AUTH-01 … AUTH-04, AUTH-09 … AUTH-12). */
import { type Inside, operationIds, operationTable } from '../../api.ts'
import { type Call, headerOf } from '../../call.ts'
import { bodyText } from '../../contract/body.ts'
import type { Refusal, RuleId } from '../../domain/outcome.ts'
import type { Rule } from '../../domain/rule.ts'
import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import { hex } from '../../store/random.ts'
import { type AuthMode, type Client, type Environment, environmentOf, type Token } from './clients.ts'

const LIFETIME_SECONDS = 900

export const allScopes: readonly string[] = [...new Set(operationIds.flatMap((id) => operationTable(id).scope ?? []))].sort()

export interface TokenOptions {
  readonly auth: AuthMode
  readonly clients: readonly Client[]
  readonly seed: string
}

/** Every live token, by the end of its text, and how many there were: what a snapshot keeps. */
export interface TokenState {
  readonly issued: ReadonlyMap<string, Token>
  readonly count: number
}

export interface TokenAnswer {
  readonly access_token: string
  readonly expires_in: number
  readonly token_type: 'Bearer'
  readonly scope: string
}

export class Tokens {
  private readonly options: TokenOptions
  private issued = new Map<string, Token>()
  private count = 0

  constructor(options: TokenOptions) {
    this.options = options
  }

  snapshot(): TokenState {
    return { issued: new Map(this.issued), count: this.count }
  }

  restore({ issued, count }: TokenState): void {
    this.issued = new Map(issued)
    this.count = count
  }

  /** What a file keeps: no secret of a client, and its tokens by what they stand for. */
  data(): Pick<Inside['MockState'], 'tokensIssued' | 'tokens'> {
    const tokens = [...this.issued.values()].map(({ text, clientId, environment, expires, scopes, client }) => {
      return { text, clientId, environment, expires, scopes: [...scopes], registered: client !== null }
    })
    return { tokensIssued: this.count, tokens }
  }

  /** What a file kept. A token whose client this mock does not know stays unknown. */
  resume({ tokensIssued, tokens }: Pick<Inside['MockState'], 'tokensIssued' | 'tokens'>): void {
    this.count = tokensIssued
    for (const { text, registered, scopes, ...token } of tokens) {
      const client = registered ? this.registered(token.clientId, token.environment) : null
      if (client !== undefined) this.issued.set(endOf(text), { ...token, text, scopes: new Set(scopes), client })
    }
  }

  /** The live token of this text in this environment; undefined for one that is unknown, expired or from elsewhere. */
  find(text: string, environment: Environment, now: Instant): Token | undefined {
    const token = this.issued.get(endOf(text))
    return token && token.text === text && token.environment === environment && now < token.expires ? token : undefined
  }

  live(now: Instant): Token[] {
    return [...this.issued.values()].filter(({ expires }) => expires > now)
  }

  /** A token that is good for nothing any more, as though its time had come. */
  forget(text: string): void {
    this.issued.delete(endOf(text))
  }

  issue(call: Call, now: Instant): TokenAnswer | Refusal {
    const form = formOf(call)
    if (!form) return tokenRefusal('invalid_request', 'AUTH-03')
    if (form.get('grant_type') !== 'client_credentials') return tokenRefusal('unsupported_grant_type', 'AUTH-03')
    const { id, secret } = credentialsOf(call, form)
    if (!id || !secret) return tokenRefusal('invalid_client', 'AUTH-03')
    const client = this.clientOf(id, secret, environmentOf(call.host))
    if (client === undefined) return tokenRefusal('invalid_client', 'AUTH-03')
    const scopes = grantedScopes(form.get('scope'), client?.scopes ?? allScopes)
    return scopes
      ? this.grant({ clientId: id, environment: environmentOf(call.host), scopes, client }, now)
      : tokenRefusal('invalid_scope', 'AUTH-03')
  }

  /** The registered client; null where anybody is welcome; undefined for a stranger. */
  private clientOf(id: string, secret: string, environment: Environment): Client | null | undefined {
    return this.options.auth === 'registered' ? this.registered(id, environment, secret) : null
  }

  private registered(id: string, environment: Environment, secret?: string): Client | undefined {
    const isAt = (client: Client) => client.environment === undefined || client.environment === environment
    return this.options.clients.find((client) => client.id === id && (secret ?? client.secret) === client.secret && isAt(client))
  }

  private grant(token: Omit<Token, 'expires' | 'scopes' | 'text'> & { scopes: readonly string[] }, now: Instant): TokenAnswer {
    this.count++
    const seconds = Number(now / TICKS_PER_SECOND)
    const text = jwt(token, seconds, `${this.options.seed}/token/${this.count}`)
    this.forgetExpired(now)
    this.issued.set(endOf(text), {
      ...token,
      text,
      scopes: new Set(token.scopes),
      expires: now + BigInt(LIFETIME_SECONDS) * TICKS_PER_SECOND,
    })
    return { access_token: text, expires_in: LIFETIME_SECONDS, token_type: 'Bearer', scope: token.scopes.join(' ') }
  }

  /** Tokens are kept in the order of their expiry: a long run holds only those of the last quarter of an hour. */
  private forgetExpired(now: Instant): void {
    for (const [end, token] of this.issued) {
      if (token.expires > now) return
      this.issued.delete(end)
    }
  }
}

/** A token is long, and comes as a new text with each call: it is looked up by the end of its signature, then compared whole. */
const endOf = (text: string): string => text.slice(-32)

const FORM = 'application/x-www-form-urlencoded'

function formOf(call: Call): URLSearchParams | undefined {
  const type = (headerOf(call, 'content-type') ?? FORM).split(';')[0]?.trim().toLowerCase()
  return type === FORM ? new URLSearchParams(bodyText(call.body)) : undefined
}

/** Whom a call to the token endpoint counts for; empty where it names nobody. */
export function clientIdOf(call: Call): string {
  const form = formOf(call)
  return (form && credentialsOf(call, form).id) || ''
}

/** AUTH-04: as form fields or as HTTP Basic. Spaces and line ends around a pasted secret are the client's mistake and stay in it. */
function credentialsOf(call: Call, form: URLSearchParams): { id: string | null; secret: string | null } {
  const basic = /^basic\s+(\S+)$/i.exec(headerOf(call, 'authorization') ?? '')?.[1]
  const fromForm = { id: form.get('client_id'), secret: form.get('client_secret') }
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

/** AUTH-10: a scope asked for narrows the token; undefined where one is asked for that the client does not have. */
function grantedScopes(asked: string | null, has: readonly string[]): readonly string[] | undefined {
  const wanted = (asked ?? '').split(/\s+/).filter((scope) => scope !== '')
  if (wanted.length === 0) return has
  return wanted.every((scope) => has.includes(scope)) ? [...new Set(wanted)] : undefined
}

const tokenRefusal = (error: string, rule: RuleId): Refusal => ({
  refused: true,
  status: 400,
  rule,
  title: error,
  errors: {},
  voice: 'token',
})

const base64url = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
}

/** AUTH-02: shaped like the vendor's. The signature is only shaped like one: a token is known by looking it up. */
function jwt(
  token: { clientId: string; scopes: readonly string[]; client: Client | null; environment: Environment },
  now: number,
  words: string,
): string {
  const header = { alg: 'RS256', kid: hex(`${token.environment}/key`, 32).toUpperCase(), typ: 'at+jwt' }
  const claims = {
    nbf: now,
    exp: now + LIFETIME_SECONDS,
    iss: `https://auth${token.environment === 'integration' ? '-integration' : ''}.servicetitan.io`,
    client_id: token.clientId,
    tenant: token.client ? String(token.client.tenant) : null,
    jti: hex(words, 32).toUpperCase(),
    iat: now,
    scope: token.scopes,
  }
  return `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}.${base64url(hex(`${words}/signature`, 256))}`
}

export const rules: readonly Rule[] = [
  {
    id: 'AUTH-01',
    says: 'POST /connect/token with grant_type=client_credentials, client_id and client_secret as a form answers access_token, expires_in 900, token_type Bearer and scope.',
    basis: { documented: 'developer portal' },
  },
  {
    id: 'AUTH-02',
    says: 'The token is a JWT with nbf, exp, iss, client_id, tenant, jti, iat and scope; clients treat it as opaque. The mock knows it by looking it up.',
    basis: { documented: 'developer portal, sample' },
  },
  {
    id: 'AUTH-03',
    says: 'A wrong id or secret is 400 invalid_client, another grant unsupported_grant_type, an unknown scope invalid_scope, a JSON body invalid_request.',
    basis: { observed: 'several clients; the last two are assumed' },
  },
  { id: 'AUTH-04', says: 'HTTP Basic is accepted as well as form fields.', basis: { observed: 'carterdea/servicetitan-syncer' } },
  {
    id: 'AUTH-09',
    says: "Expiry runs on the mock's clock: after 15 simulated minutes the token is dead.",
    basis: { documented: 'developer portal' },
  },
  {
    id: 'AUTH-10',
    says:
      'Modes: any (every id, secret and app key is accepted and a token opens every tenant), registered (only configured clients), off (no token or key needed). A scope asked ' +
      'for narrows the token.',
    basis: { ours: 'for a quick start, for strict tests, and for a look' },
  },
  {
    id: 'AUTH-11',
    says: 'Credentials and tokens belong to one environment: a token of the integration host is unknown at the production host, and the other way round.',
    basis: { documented: 'developer portal' },
  },
  { id: 'AUTH-12', says: 'The token endpoint counts as operation Connect_Token.', basis: { ours: 'one name everywhere' } },
]
