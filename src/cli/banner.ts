import type { AuthMode, Client } from '../engine/admission/clients.ts'
import type { Served } from '../faces/express.ts'
import { pageOf } from './open.ts'

interface Start {
  readonly world: string
  readonly auth: AuthMode
  readonly clock: string
  readonly controlFrom: readonly string[]
  readonly store?: string
}

/** The text that the server prints at startup: its address, and commands to copy. */
export function banner(
  { url }: Served,
  { world, auth, clock, controlFrom, store }: Start,
  version: string,
  client: Client = EXAMPLE_CLIENT,
): string {
  const { tenant } = auth === 'registered' ? client : EXAMPLE_CLIENT
  const api = `${url}/inventory/v2/tenant/${tenant}`
  return `
  Mocktitan ${version}: a stand-in for ServiceTitan's Inventory API v2 (not affiliated with ServiceTitan)

    API      ${api}/…   (${auth === 'registered' ? `the tenant of client ${client.id}` : 'any tenant id; each tenant has its own world'})
    Tokens   ${url}/connect/token
    World    ${world}, auth ${auth}, clock ${clock}
    State    ${store === undefined ? IN_MEMORY : `in ${store}. It is kept when the server stops.`}
    Inspect  ${pageOf(url)} in a browser. The control API is at the same address, ${openTo(controlFrom)}
    Stop     Ctrl+C, or end process ${process.pid}
${auth === 'off' ? OPEN : ''}
  Try it:

${trial(url, api, auth, client)}
`
}

const IN_MEMORY = 'in memory. It is lost when the server stops; --store ./mock.db keeps it.'

const openTo = (controlFrom: readonly string[]): string => {
  if (controlFrom.includes('any')) return 'OPEN TO EVERY MACHINE THAT CAN REACH THIS PORT'
  return ['open to programs on this machine', ...controlFrom].join(' and ')
}

/** The client that the commands use in auth modes that accept every client. */
const EXAMPLE_CLIENT: Client = { id: 'dev', secret: 'dev', appKey: 'dev', tenant: 1001 }

const OPEN = '\n    Auth is off: no token or key is required. The real API always requires both.\n'

function trial(url: string, api: string, auth: AuthMode, client: Client): string {
  if (auth === 'off') return `    curl "${api}/vendors?pageSize=2"`
  const { id, secret, appKey } = auth === 'any' ? EXAMPLE_CLIENT : client
  return [
    `    TOKEN=$(curl -s ${url}/connect/token -d grant_type=client_credentials -d ${formField('client_id', id)} -d ${formField('client_secret', secret)} \\`,
    `      | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `    curl "${api}/vendors?pageSize=2" -H "Authorization: Bearer $TOKEN" -H ${quoted(`ST-App-Key: ${appKey}`)}`,
  ].join('\n')
}

const formField = (name: string, value: string): string => quoted(`${name}=${encodeURIComponent(value)}`)

/** Quoted for a POSIX shell. */
function quoted(text: string): string {
  if (/^[\w=.~%-]+$/.test(text)) return text
  return /^[\w=.~%: -]+$/.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`
}
