/** A call as code with `fetch`. Tokens and keys, which the inspector does not get from the journal, are variables. */
import type { Exchange } from '../views/calls/exchange.ts'
import { sentBy } from './request.ts'

export function asFetch(exchange: Exchange): string {
  const { url, headers, body } = sentBy(exchange)
  const lines = [
    `const response = await fetch(${JSON.stringify(url)}, {`,
    `  method: ${JSON.stringify(exchange.method)},`,
    '  headers: {',
    ...headers.map(([name, value]) => `    ${JSON.stringify(name)}: ${textFor(name, value)},`),
    '  },',
    ...(body === undefined ? [] : [bodyLine(exchange, body)]),
    '})',
    'console.log(response.status, await response.text())',
  ]
  return `${lines.join('\n')}\n`
}

const bodyLine = ({ request: { body } }: Exchange, text: string): string =>
  typeof body === 'string' ? `  body: ${JSON.stringify(text)},` : `  body: JSON.stringify(${indented(body)}),`

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')

function textFor(name: string, value: string): string {
  if (!value.includes('***')) return JSON.stringify(value)
  if (name.toLowerCase() === 'authorization') return '`Bearer ${token}`'
  return name.toLowerCase() === 'st-app-key' ? 'appKey' : JSON.stringify(value)
}
