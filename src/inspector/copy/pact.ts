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

interface Kind {
  readonly collection: string
  /** What provider states call a record of this kind. */
  readonly entity: string
  readonly hasStatus?: true
  /** Set if there is a state for records that do not exist. */
  readonly absent?: true
}

/** By the segment of the path before the record's id. */
const KINDS: Readonly<Record<string, Kind>> = {
  'purchase-orders': { collection: 'purchaseOrders', entity: 'purchase order', hasStatus: true, absent: true },
  requests: { collection: 'purchaseOrderRequests', entity: 'purchase order request', hasStatus: true, absent: true },
  receipts: { collection: 'receipts', entity: 'receipt', hasStatus: true, absent: true },
  returns: { collection: 'returns', entity: 'return', hasStatus: true, absent: true },
  transfers: { collection: 'transfers', entity: 'transfer', hasStatus: true, absent: true },
  adjustments: { collection: 'adjustments', entity: 'adjustment', hasStatus: true, absent: true },
  vendors: { collection: 'vendors', entity: 'vendor', absent: true },
  trucks: { collection: 'trucks', entity: 'truck', absent: true },
  warehouses: { collection: 'warehouses', entity: 'warehouse', absent: true },
  'purchase-order-types': { collection: 'purchaseOrderTypes', entity: 'purchase order type', absent: true },
  'purchase-order-markups': { collection: 'markups', entity: 'markup', absent: true },
  'return-types': { collection: 'returnTypes', entity: 'return type', absent: true },
  technicians: { collection: 'technicians', entity: 'technician' },
  'business-units': { collection: 'businessUnits', entity: 'business unit' },
  employees: { collection: 'employees', entity: 'employee' },
  jobs: { collection: 'jobs', entity: 'job' },
  projects: { collection: 'projects', entity: 'project' },
  equipment: { collection: 'skus', entity: 'piece of equipment' },
  materials: { collection: 'skus', entity: 'material' },
  services: { collection: 'services', entity: 'service' },
}

/** States for the record in the path, as it was before the call, and for the vendor that the body names. */
async function statesOf({ target, tenant, status, differences, request }: Exchange): Promise<object[]> {
  const [, segment = '', digits] = /\/tenant\/\d+\/(?:purchase-orders\/)?([a-z-]+)\/(\d+)/.exec(target) ?? []
  const kind = KINDS[segment]
  const id = Number(digits)
  const vendor = typeof request.body?.vendorId === 'number' ? [{ name: 'a vendor {id} exists', params: { id: request.body.vendorId } }] : []
  if (!kind || tenant === null) return vendor
  if (status === 404) return kind.absent ? [{ name: `no ${kind.entity} {id}`, params: { id } }] : []
  const changed = differences.find((each) => each.collection === kind.collection && each.id === id)
  const record = changed
    ? changed.before
    : await read(`/_mock/tenants/${tenant}/records/${kind.collection}/${id}`).then(
        (sheet) => sheet.record,
        () => null,
      )
  return [...vendor, ...(record === null ? [] : stateOf(kind, record))]
}

/** Reads the status itself: importing `statusOf` from the domain would add every lifecycle to the file that the first view waits for. */
function stateOf({ entity, hasStatus }: Kind, record: Json): object[] {
  const status = record.active === false ? 'Canceled' : (record.status ?? record.requestStatus ?? record.syncStatus)
  if (hasStatus) return [{ name: `${entity} {id} is {status}`, params: { id: record.id, status } }]
  if (record.active !== false) return [{ name: `${entity === 'employee' ? 'an' : 'a'} ${entity} {id} exists`, params: { id: record.id } }]
  return entity === 'vendor' ? [{ name: 'an inactive vendor {id} exists', params: { id: record.id } }] : []
}
