/** What a test hands to the program under test: a client of its own for its own tenant. */
import { tokenCaller } from '../engine/admission/caller.ts'
import type { Mock } from '../mock.ts'

/** Good on the mock of the test; the mock asks for no other. */
export interface Credentials {
  readonly clientId: string
  readonly clientSecret: string
  readonly appKey: string
  readonly tenantId: string
}

const NAMED = /^test-(\d+)$/

export const credentialsFor = (tenantId: string): Credentials => ({
  clientId: `test-${tenantId}`,
  clientSecret: 'secret-of-a-test',
  appKey: 'app-key-of-a-test',
  tenantId,
})

/** The tenant of the test whose client asks for a token; undefined for any other request. */
export async function tenantOfClient(request: Request): Promise<string | undefined> {
  const headers = Object.fromEntries(request.headers)
  const { client } = tokenCaller({ method: 'POST', host: '', target: '', headers, body: await request.text() })
  return NAMED.exec(client ?? '')?.[1]
}

/** A token of the credentials, asked for as any program would ask. */
export function tokenFor(mock: Mock, { clientId, clientSecret }: Credentials, tokenUrl: string): string {
  const { host, pathname: target } = new URL(tokenUrl)
  const body = String(new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }))
  const { status, body: text } = mock.handle({ method: 'POST', host, target, headers: { 'content-type': FORM }, body })
  if (status !== 200) throw new Error(`The fixture \`token\` was refused: ${status} ${text}`)
  return JSON.parse(text).access_token
}

const FORM = 'application/x-www-form-urlencoded'
