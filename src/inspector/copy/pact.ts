/** A call as an interaction of a pact (specification version 4), with provider states that `mocktitan verify` knows. */
import { targetOf } from '../../contract/target.ts'
import type { Json } from '../door/door.ts'
import { read } from '../state/mock.ts'
import type { Exchange } from '../views/calls/exchange.ts'

export async function asPact(exchange: Exchange): Promise<string> {
  const { method, target, request, response, status } = exchange
  const { path, query } = targetOf(target)
  const states = await statesOf(exchange)
  const interaction = {
    type: 'Synchronous/HTTP',
    description: descriptionOf(exchange),
    pending: false,
    providerStates: states,
    request: {
      method,
      path,
      ...(query !== '' && { query: queryOf(query) }),
      headers: {
        Authorization: ['Bearer a-token'],
        'ST-App-Key': ['an-app-key'],
        ...(request.body !== null && { 'Content-Type': ['application/json'] }),
      },
      matchingRules: {
        header: { Authorization: matching({ match: 'regex', regex: 'Bearer .+' }), 'ST-App-Key': matching({ match: 'type' }) },
      },
      ...(request.body !== null && { body: { content: request.body, contentType: 'application/json', encoded: false } }),
    },
    response: {
      status,
      headers: { 'Content-Type': ['application/json'] },
      ...answerOf(exchange, response.body),
    },
  }
  return `${JSON.stringify(interaction, null, 2)}\n`
}

const matching = (matcher: object) => ({ combine: 'AND', matchers: [matcher] })

const descriptionOf = ({ operation, method, target, status, rule }: Exchange): string =>
  `${operation ?? `${method} ${targetOf(target).path}`} that answers ${status}${rule ? ` (${rule})` : ''}`

function queryOf(query: string): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) values[name] = [...(values[name] ?? []), value]
  return values
}

/** For a refusal, the pact expects the status but no body. For any other answer, it also expects the types of the values in the body. */
function answerOf({ status }: Exchange, body: Json) {
  const header = { 'Content-Type': matching({ match: 'regex', regex: 'application/json.*' }) }
  if (status >= 300 || typeof body !== 'object' || body === null) return { matchingRules: { header } }
  const content = withoutNulls(body)
  return {
    body: { content, contentType: 'application/json', encoded: false },
    matchingRules: { body: rulesFor(content, '$'), header },
  }
}

/** A null has no type, so it is left out. One element of a list is enough. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.slice(0, 1).map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && !(Array.isArray(each) && each.length === 0))
      .map(([name, each]) => [name, withoutNulls(each)]),
  )
}

function rulesFor(value: Json, at: string): Record<string, object> {
  if (Array.isArray(value)) return { [at]: matching({ match: 'type', min: 1 }), ...rulesFor(value[0], `${at}[*]`) }
  if (typeof value === 'object' && value !== null)
    return Object.assign({}, ...Object.entries(value).map(([name, each]) => rulesFor(each, `${at}.${name}`)))
  if (typeof value === 'number') return { [at]: matching({ match: Number.isInteger(value) && /id$/i.test(at) ? 'integer' : 'number' }) }
  return { [at]: matching({ match: 'type' }) }
}

/** Collections whose records can get their status from a provider state. */
const WITH_STATUS = ['purchaseOrders', 'purchaseOrderRequests', 'receipts', 'returns', 'transfers']

/** `purchase order` */
const words = (collection: string): string => collection.replace(/s$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** States for the record in the path, as it was before the call, and for the vendor that the body names. */
async function statesOf({ target, tenant, status, differences, request }: Exchange): Promise<object[]> {
  const [, segment = '', id] = /\/tenant\/\d+\/([a-z-]+)\/(\d+)/.exec(target) ?? []
  const collection = segment.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
  const vendor = typeof request.body?.vendorId === 'number' ? [{ name: 'a vendor {id} exists', params: { id: request.body.vendorId } }] : []
  if (id === undefined || tenant === null) return vendor
  if (status === 404) return [{ name: `no ${words(collection)} {id}`, params: { id: Number(id) } }]
  const changed = differences.find((each) => each.collection === collection && each.id === Number(id))
  const record = changed
    ? changed.before
    : await read(`/_mock/tenants/${tenant}/records/${collection}/${id}`).then(
        (sheet) => sheet.record,
        () => null,
      )
  if (record === null) return vendor
  return [...vendor, stateOf(collection, record)]
}

/** Reads the status itself: importing `statusOf` from the domain would add every lifecycle to the file that the first view waits for. */
function stateOf(collection: string, record: Json): object {
  const status = record.active === false ? 'Canceled' : (record.status ?? record.requestStatus ?? record.syncStatus)
  if (WITH_STATUS.includes(collection) && typeof status === 'string')
    return { name: `${words(collection)} {id} is {status}`, params: { id: record.id, status } }
  if (record.active === false) return { name: `an inactive ${words(collection)} {id} exists`, params: { id: record.id } }
  return { name: `a ${words(collection)} {id} exists`, params: { id: record.id } }
}
