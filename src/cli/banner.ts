import type { Served } from '../faces/express.ts'
import type { Flags } from './serve.ts'

/** What somebody needs who has just started the server: where it is, and two commands that work as they stand. */
export function banner({ url }: Served, { world, auth, clock }: Flags, version: string): string {
  const api = `${url}/inventory/v2/tenant/1001`
  return `
  Mocktitan ${version}: a stand-in for ServiceTitan's Inventory API v2 (not affiliated with ServiceTitan)

    API      ${api}/…   (any tenant id: each is a world of its own)
    Tokens   ${url}/connect/token
    World    ${world}, auth ${auth}, clock ${clock}
${auth === 'off' ? OPEN : ''}
  Try it:

${trial(url, api, auth)}
`
}

const OPEN = '\n    Auth is off: no token or key is asked for. The real API is never like this.\n'

function trial(url: string, api: string, auth: Flags['auth']): string {
  if (auth === 'off') return `    curl "${api}/vendors?pageSize=2"`
  const [id, secret, key] = auth === 'any' ? ['dev', 'dev', 'dev'] : ['<client id>', '<client secret>', '<app key>']
  return [
    `    TOKEN=$(curl -s ${url}/connect/token -d grant_type=client_credentials -d client_id=${id} -d client_secret=${secret} \\`,
    `      | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `    curl "${api}/vendors?pageSize=2" -H "Authorization: Bearer $TOKEN" -H "ST-App-Key: ${key}"`,
  ].join('\n')
}
