/** Access tokens: one is fetched on first use, shared by all calls, and renewed a minute before it expires. */

export interface Credentials {
  /** `https://auth.servicetitan.io` */
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

export type TokenSource = () => Promise<string>

const MINUTE = 60_000

export function tokens({ authUrl, clientId, clientSecret }: Credentials, now: () => number = Date.now): TokenSource {
  let current: { readonly text: Promise<string>; staleAt: number } | undefined
  return () => {
    if (current && now() < current.staleAt) return current.text
    const fetched = fetchToken(authUrl, { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
    const renewed = { text: fetched.then((token) => token.access_token), staleAt: now() + MINUTE }
    fetched.then(
      ({ expires_in }) => {
        renewed.staleAt = now() + expires_in * 1000 - MINUTE
      },
      () => {
        current = undefined
      },
    )
    current = renewed
    return renewed.text
  }
}

async function fetchToken(authUrl: string, form: Record<string, string>): Promise<{ access_token: string; expires_in: number }> {
  const answer = await fetch(`${authUrl}/connect/token`, { method: 'POST', body: new URLSearchParams(form) })
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<{ access_token: string; expires_in: number }>
}
