/** Exchanges as JSON text for the control API, with JSON bodies as JSON and secrets hidden. */
import { bodyText } from '../../contract/body.ts'
import type { Change } from '../../domain/outcome.ts'
import type { Exchange } from './journal.ts'
import { bodyWithoutSecrets, headerWithoutSecrets, hostWithoutUser, targetWithoutSecrets, valueWithoutSecrets } from './secrets.ts'
import { headersOf } from './wire.ts'

/** The entries of a JSON list of exchanges, with commas between them. */
export function* listed(exchanges: Iterable<Exchange>, textOf: (exchange: Exchange) => string): Generator<string> {
  let comma = ''
  for (const exchange of exchanges) {
    yield `${comma}${textOf(exchange)}`
    comma = ','
  }
}

/** Leaves out bodies longer than `most`. */
export function exchangeText({ target, changes, call, reply, advice, ...rest }: Exchange, most = Number.POSITIVE_INFINITY): string {
  const parts = [
    ...Object.entries({
      ...rest,
      target: targetWithoutSecrets(target),
      advice: valueWithoutSecrets(advice),
      changes: changes.map(changeData),
    }).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ['request', messageText({ host: hostWithoutUser(call.host), headers: safeHeaders(call) }, bodyText(call.body), most)],
    ['response', messageText({ headers: safeHeaders(reply) }, reply.body, most)],
  ]
  return `{${parts.map(([name, value]) => `"${name}":${value}`).join(',')}}`
}

/** Gives only the ids of records: whole records would be too long here, and a client can read them. */
export function changeData(change: Change): object {
  if ('settings' in change) return { put: 'settings' }
  return 'put' in change ? { put: change.put, id: change.record.id } : change
}

const safeHeaders = (message: Parameters<typeof headersOf>[0]): object =>
  Object.fromEntries(headersOf(message).map(([name, value]) => [name, headerWithoutSecrets(name, value)]))

/** Inserts a JSON body unparsed, so that long numbers keep their digits. */
function messageText(message: object, body: string, most: number): string {
  if (body.length > most) return JSON.stringify({ ...message, body: null, cut: body.length })
  const safeBody = bodyWithoutSecrets(body)
  const text = safeBody === '' ? 'null' : isJson(safeBody) ? safeBody : JSON.stringify(safeBody)
  return `${JSON.stringify(message).slice(0, -1)},"body":${text}}`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
