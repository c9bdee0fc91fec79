/** The credentials that a test gives to its program: one client per tenant. */
import { FORM } from '../call.ts'
import { tokenCaller } from '../engine/admission/caller.ts'
import type { Mock } from '../mock.ts'

/** Credentials that are valid on the test's mock. */
export interface Credentials {
  readonly clientId: string
  readonly clientSecret: string
  readonly appKey: string
  readonly tenantId: string
}

const NAMED = /^test-(\d+)$/
const KEYED = /^app-key-of-test-(\d+)$/

export const credentialsFor = (tenantId: string): Credentials => ({
  clientId: `test-${tenantId}`,
  clientSecret: 'secret-of-a-test',
  appKey: `app-key-of-test-${tenantId}`,
  tenantId,
})

/**
 * The tenant of the test that makes the call. It is found by the app key, or by the id of the client that requests a token;
 * undefined if neither belongs to a test.
 */
export async function tenantOfCaller(request: Request): Promise<string | undefined> {
  const keyed = KEYED.exec(request.headers.get('st-app-key') ?? '')?.[1]
  if (keyed || !TOKEN_URL.test(request.url)) return keyed
  const headers = Object.fromEntries(request.headers)
  const { client } = tokenCaller({ method: 'POST', host: '', target: '', headers, body: await request.clone().text() })
  return NAMED.exec(client ?? '')?.[1]
}

/** Fetches a token with these credentials, as a program would. */
export function tokenFor(mock: Mock, { clientId, clientSecret }: Credentials, tokenUrl: string): string {
  const { host, pathname: target } = new URL(tokenUrl)
  const body = String(new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }))
  const { status, body: text } = mock.handle({ method: 'POST', host, target, headers: { 'content-type': FORM }, body })
  if (status !== 200) throw new Error(`The fixture \`token\` was refused: ${status} ${text}`)
  return JSON.parse(text).access_token
}

const TOKEN_URL = /\/connect\/token\/?(\?|$)/i
