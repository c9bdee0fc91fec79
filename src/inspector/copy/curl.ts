/** A call as a curl command. If the call had a token, the command gets a new one first, because the journal keeps no tokens. */
import { door } from '../state/mock.ts'
import type { Exchange } from '../views/calls/exchange.ts'
import { sentBy } from './request.ts'

export function asCurl(exchange: Exchange): string {
  const { url, headers, body } = sentBy(exchange)
  const hasToken = headers.some(([name, value]) => name.toLowerCase() === 'authorization' && value.includes('***'))
  const lines = [
    `curl -i -X ${exchange.method} ${quoted(url.replaceAll('***', 'dev'))}`,
    ...headers.map(([name, value]) => `  -H ${headerOf(name, value)}`),
    ...(body === undefined ? [] : [`  --data ${quoted(body.replaceAll('***', 'dev'))}`]),
  ]
  return [...(hasToken ? [tokenCommand()] : []), lines.join(' \\\n')].join('\n')
}

const tokenCommand = (): string =>
  `TOKEN=$(curl -s ${door().origin}/connect/token -d grant_type=client_credentials -d client_id=dev -d client_secret=dev \\\n` +
  `  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`

const headerOf = (name: string, value: string): string =>
  name.toLowerCase() === 'authorization' && value.includes('***')
    ? `"${name}: Bearer $TOKEN"`
    : quoted(`${name}: ${value.replaceAll('***', 'dev')}`)

/** Quoted for a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
