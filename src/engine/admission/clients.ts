/** Clients, their environments, and what a token is valid for (AUTH-07, AUTH-10). */
import type { ValueRule } from '../../domain/rule.ts'

/** A client as registered in auth mode `registered`: an app's credentials in one tenant. */
export interface Client {
  readonly id: string
  readonly secret: string
  readonly appKey: string
  /** The tenant that the client's tokens are valid for. */
  readonly tenant: number | string
  /** The client's scopes. Default: all. */
  readonly scopes?: readonly string[]
  /** Where the credentials are valid (AUTH-11). Default: everywhere. */
  readonly environment?: Environment
}

/** The maximum length of a client id. A token with a longer id would not fit into a request's headers, and ids are kept in memory. */
export const LONGEST_CLIENT_ID = 1000

export const modes = {
  id: 'AUTH-10',
  says: 'The modes of the option auth; `any` is the default. A token request that names scopes gets a token with only those scopes.',
  basis: { ours: 'one mode each for a quick start, for strict tests, and for looking around' },
  value: {
    any: 'every id, secret and app key is accepted, and a token works for every tenant',
    registered: "only configured clients are accepted, and a token works for its client's tenant",
    off: 'no token and no app key are needed',
  },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export type AuthMode = keyof typeof modes.value

export const authModes = Object.keys(modes.value) as AuthMode[]

/** The vendor's two environments, and `local` for any other host. A token is known only in the environment that issued it (AUTH-11). */
export type Environment = 'production' | 'integration' | 'local'

export const environments: readonly Environment[] = ['production', 'integration', 'local']

/** The environment of each of the vendor's hosts. */
export const vendorEnvironments = {
  id: 'AUTH-11',
  says: 'Credentials and tokens belong to one environment: a token issued on the integration hosts is unknown on the production hosts, and vice versa. All other hosts together form a third environment.',
  basis: { documented: 'developer portal' },
  value: {
    'api.servicetitan.io': 'production',
    'auth.servicetitan.io': 'production',
    'api-integration.servicetitan.io': 'integration',
    'auth-integration.servicetitan.io': 'integration',
  },
} as const satisfies ValueRule<Readonly<Record<string, Environment>>>

const ENVIRONMENTS: ReadonlyMap<string, Environment> = new Map(Object.entries(vendorEnvironments.value))

const SHORTEST = Math.min(...[...ENVIRONMENTS.keys()].map((host) => host.length))

/** The vendor's host in lower case, without a port and without a dot at its end; undefined for any other host. */
function vendorHost(host: string): string | undefined {
  // Most clients send exactly a name, and the expression below would take an eighth of the time of a GET in process.
  if (ENVIRONMENTS.has(host)) return host
  if (host.length < SHORTEST) return undefined
  const name = host.toLowerCase().replace(/\.?(:\d+)?$/, '')
  return ENVIRONMENTS.has(name) ? name : undefined
}

export function environmentOf(host: string): Environment {
  const vendor = vendorHost(host)
  return (vendor && ENVIRONMENTS.get(vendor)) || 'local'
}

/** Whether a host serves `what`. The vendor has separate hosts for tokens and for resources; any other host serves both. */
export function serves(host: string, what: 'tokens' | 'resources'): boolean {
  const vendor = vendorHost(host)
  return vendor === undefined || vendor.startsWith('auth') === (what === 'tokens')
}

export const vendorHosts = [...ENVIRONMENTS.keys()]

export interface Token {
  readonly text: string
  /** The token's jti claim: unique among the tokens of a mock. */
  readonly id: string
  /** The token's number among the mock's tokens: 1, 2, 3 … */
  readonly number: number
  readonly clientId: string
  readonly environment: Environment
  readonly scopes: ReadonlySet<string>
  /** Null if the token is valid for every tenant (mode `any`). */
  readonly client: Client | null
  readonly expires: bigint
}
