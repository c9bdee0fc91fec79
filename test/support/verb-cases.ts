/** For each verb of the control API, input that is accepted and input that is refused; and a mock for which both were written. */
import demo from '../../fixtures/demo.json' with { type: 'json' }
import type { ControlId } from '../../src/api.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { demoWith } from './orders.ts'
import { purchaseOrder } from './requests.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
type Json = any

/** The input of a verb. */
export interface Input {
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: unknown
}

export const tenant = 1001
const [PENDING, SENT, PARTIAL, RECEIVED] = [4161, 4133, 4086, 4021]
const of = (id: number, more: Input = {}): Input => ({ path: { tenant, id }, ...more })
const own = (more: Input = {}): Input => ({ ...more, path: { tenant, ...more.path } })
const byName = (name: string): Input => ({ path: { name } })
const body = (value: unknown): Input => own({ body: value })

/**
 * For each verb, input that is accepted and input that is refused (by a rule, as missing, or as a mistake). Verbs that cannot be
 * refused otherwise get an unknown parameter.
 */
export const cases: { readonly [Id in ControlId]: { readonly good: readonly Input[]; readonly bad?: readonly Input[] } } = {
  Mock_Get: { good: [{}] },
  Mock_Health: { good: [{}] },
  Mock_Metrics: { good: [{}], bad: [{ query: { tenant } }] },
  Mock_Reset: { good: [{}] },
  Mock_Snapshots: { good: [{}] },
  Mock_Snapshot: { good: [byName('b')] },
  Mock_DeleteSnapshot: { good: [byName('a')], bad: [byName('c')] },
  Mock_Restore: { good: [byName('a')], bad: [byName('c')] },
  Mock_Compare: {
    good: [byName('a'), { ...byName('a'), query: { with: 'a' } }],
    bad: [byName('c'), { ...byName('a'), query: { with: 'c' } }],
  },
  Mock_Export: { good: [{}] },
  Events_Listen: { good: [], bad: [{ query: { tenant: 'acme' } }] },
  Journal_Get: { good: [{}, { query: { status: '4xx' } }], bad: [{ query: { status: 'many' } }] },
  Journal_Clear: { good: [{}, { query: { tenant } }], bad: [{ query: { tenant: 'acme' } }] },
  Journal_GetById: { good: [{ path: { id: 1 } }, { path: { id: 2 } }], bad: [{ path: { id: 99 } }, { path: { id: 'x' } }] },
  Journal_Har: { good: [{}, { query: { method: 'POST' } }], bad: [{ query: { limit: 'all' } }] },
  Advice_Get: { good: [{}, { query: { tenant } }], bad: [{ query: { tenant: '' } }] },
  Coverage_Get: { good: [{}] },
  Rules_GetList: { good: [{}] },
  Rules_GetById: { good: [{ path: { rule: 'PO-14' } }, { path: { rule: 'po-15' } }], bad: [{ path: { rule: 'PO-99' } }] },
  Operations_GetList: { good: [{}] },
  Operations_GetById: { good: [{ path: { operation: 'Connect_Token' } }], bad: [{ path: { operation: 'Vendors_Gett' } }] },
  Clock_Get: { good: [{}] },
  Clock_Set: { good: [{ body: { time: '2026-03-01' } }], bad: [{ body: { time: 'noon' } }, {}, { body: { tim: 1 } }] },
  Clock_Advance: { good: [{ body: { by: '15m' } }], bad: [{ body: { by: 'long' } }, { body: [] }] },
  Clock_Run: { good: [{}, { body: { rate: 60 } }], bad: [{ body: { rate: 0 } }] },
  Clock_Freeze: { good: [{}] },
  Clock_Stand: { good: [{}] },
  Clock_Waiting: { good: [{}] },
  Failures_GetList: { good: [{}] },
  Failures_Create: {
    good: [{ body: { operation: 'Vendors_GetList', with: 'timeout', tenant: 7, match: { query: { page: 2 } } } }],
    bad: [{ body: { operation: 'Vendors_GetList', with: 'PO-14' } }, { body: {} }, { body: { operation: '*', with: 'slow', clok: 1 } }],
  },
  Failures_Clear: { good: [{}] },
  Failures_Stop: { good: [{ path: { id: 1 } }], bad: [{ path: { id: 9 } }] },
  Responses_GetList: { good: [{}] },
  Responses_Create: {
    good: [{ body: { operation: 'Vendors_GetById', status: 404, unchecked: true, body: 'gone', headers: { 'X-A': 'b' } } }],
    bad: [
      { body: { operation: 'Vendors_GetById', body: {} } },
      ...[{ 'a b': '1' }, { 'x-a': 'a\r\nb' }, { 'x-a': 'Ω' }, { 'transfer-encoding': 'chunked' }, { 'content-length': '1' }].map(
        (headers) => ({
          body: { operation: 'Vendors_GetById', unchecked: true, headers },
        }),
      ),
    ],
  },
  Responses_Clear: { good: [{}] },
  Responses_Stop: { good: [{ path: { id: 1 } }], bad: [{ path: { id: 9 } }] },
  Tenants_GetList: { good: [{}, { query: { search: '10', limit: 1 } }], bad: [{ query: { limit: 0 } }, { query: { search: 'x' } }] },
  Tenants_Load: {
    good: [own(), body({ vendors: [{ id: 5, name: 'Five' }] }), body({})],
    bad: [body({ vendors: [{ id: 5 }] }), body({ mock: { tenants: [] } }), body([]), body({ venders: [] })],
  },
  Tenants_Merge: {
    good: [body({ vendors: [{ id: 2101, name: 'Other' }], settings: { approvalThreshold: 5 }, clock: '2030-01-01' })],
    bad: [
      body({ venders: [] }),
      body({ vendors: {} }),
      body({ vendors: [{ id: PENDING, name: 'An order' }] }),
      body({ vendors: [{ name: 1 }] }),
      own(),
    ],
  },
  Tenants_Reset: { good: [own()] },
  Tenants_Export: { good: [own()] },
  Tenants_Snapshots: { good: [own()] },
  Tenants_Snapshot: { good: [own(byName('b'))] },
  Tenants_DeleteSnapshot: { good: [own(byName('a'))], bad: [own(byName('c'))] },
  Tenants_Restore: { good: [own(byName('a'))], bad: [own(byName('c'))] },
  Tenants_Compare: {
    good: [own(byName('a')), own({ ...byName('a'), query: { with: 'a' } })],
    bad: [own({ ...byName('a'), query: { with: 'c' } })],
  },
  TenantJournal_Get: { good: [own(), own({ query: { limit: 1 } })], bad: [own({ query: { since: 'noon' } })] },
  TenantJournal_Clear: { good: [own()] },
  TenantAdvice_Get: { good: [own()] },
  TenantCoverage_Get: { good: [own()] },
  TenantFailures_GetList: { good: [own()] },
  TenantFailures_Create: {
    good: [body({ operation: '*', with: 'server-error', times: 2 })],
    bad: [body({ operation: '*', with: 'server-error', tenant: 7 }), body({ operation: 'Connect_Token', with: 'timeout' })],
  },
  TenantFailures_Clear: { good: [own()] },
  TenantFailures_Stop: { good: [of(2)], bad: [of(1)] },
  TenantResponses_GetList: { good: [own()] },
  TenantResponses_Create: {
    good: [body({ operation: 'Vendors_GetById', unchecked: true, body: 5 })],
    bad: [body({ operation: 'Nothing' })],
  },
  TenantResponses_Clear: { good: [own()] },
  TenantResponses_Stop: { good: [of(2)], bad: [of(1)] },
  Operations_Run: {
    good: [
      own({ path: { operation: 'PurchaseOrders_GetList' }, body: { query: { pageSize: 2, status: 'Sent' } } }),
      own({ path: { operation: 'PurchaseOrders_Create' }, body: { body: purchaseOrder() } }),
      own({ path: { operation: 'PurchaseOrders_Create' }, body: { body: purchaseOrder(), dryRun: true } }),
      own({ path: { operation: 'PurchaseOrders_Update' }, body: { id: RECEIVED, body: { memo: 'x' } } }),
      own({ path: { operation: 'Vendors_GetById' }, body: { id: 'x' } }),
      own({ path: { operation: 'Vendors_GetById' } }),
    ],
    bad: [
      own({ path: { operation: 'Connect_Token' } }),
      own({ path: { operation: 'Vendors_Gett' } }),
      own({ path: { operation: 'Vendors_GetList' }, body: { dryrun: true } }),
      own({ path: { operation: 'Vendors_GetList' }, body: { query: [] } }),
    ],
  },
  Records_GetCollections: { good: [own()] },
  Records_GetList: {
    good: [
      own({ path: { collection: 'skus' }, query: { page: 2, pageSize: 3 } }),
      own({ path: { collection: 'jobs' }, query: { page: 99 } }),
      own({ path: { collection: 'vendors' }, query: { ids: '2102,1,2101', pageSize: 1 } }),
    ],
    bad: [
      own({ path: { collection: 'venders' } }),
      own({ path: { collection: 'vendors' }, query: { pageSize: 5001 } }),
      own({ path: { collection: 'vendors' }, query: { ids: '2101,x' } }),
    ],
  },
  Records_GetById: {
    good: [PENDING, SENT, PARTIAL, RECEIVED].map((id) => own({ path: { collection: 'purchaseOrders', id } })),
    bad: [own({ path: { collection: 'vendors', id: 1 } }), own({ path: { collection: 'venders', id: 1 } })],
  },
  Settings_Get: { good: [own()] },
  Settings_Update: { good: [body({ approvalThreshold: 9.5 })], bad: [body({ approvalThreshold: 'much' }), own(), body({ colour: 1 })] },
  PurchaseOrders_Send: {
    good: [of(PENDING), of(PENDING, { query: { dryRun: true } })],
    bad: [of(SENT), of(1), own({ path: { id: 'x' } })],
  },
  PurchaseOrders_Unsend: { good: [of(SENT)], bad: [of(PENDING)] },
  PurchaseOrders_Export: { good: [of(RECEIVED)], bad: [of(PENDING)] },
  PurchaseOrders_CancelOutstanding: { good: [of(PARTIAL)], bad: [of(PENDING)] },
  PurchaseOrders_Arrange: {
    good: [
      own(),
      ...['Sent', 'PartiallyReceived', 'Received', 'Exported', 'Canceled'].map((status) => body({ status })),
      body({ vendorId: 2102 }),
    ],
    bad: [body({ vendorId: 1 }), body({ status: 'Lost' }), body({ colour: 'red' }), body([]), body({ typeId: 1803, status: 'Sent' })],
  },
  Vendors_Arrange: { good: [own(), body({ name: 'Scioto', taxRate: 0.5 })], bad: [body({ name: ' ' }), body({ colour: 'red' })] },
  PurchaseOrderRequests_Create: { good: [body(purchaseOrder())], bad: [body(purchaseOrder({ items: [] })), own()] },
  Returns_MarkReturned: { good: [of(4406)], bad: [of(1)] },
  Returns_ReceiveCredit: { good: [of(4404)], bad: [of(1)] },
  Transfers_Create: {
    good: [body({ fromLocationId: 1601, toLocationId: 1701, items: [{ skuId: 3001, quantity: 2 }] })],
    bad: [body({ fromLocationId: 1601, toLocationId: 1601, items: [{ skuId: 3001, quantity: 2 }] })],
  },
  Transfers_Pick: { good: [of(4508)], bad: [of(1)] },
  Transfers_Receive: { good: [of(4504)], bad: [of(1)] },
  Transfers_Cancel: { good: [of(4508)], bad: [of(1)] },
  Adjustments_Create: {
    good: [body({ inventoryLocationId: 1601, items: [{ skuId: 3001, quantity: -1 }] })],
    bad: [body({ inventoryLocationId: 1601, items: [{ skuId: 3001, quantity: 0 }] })],
  },
  Adjustments_Cancel: { good: [of(4601)], bad: [of(4608), of(1)] },
  Batches_Post: { good: [body({ receiptIds: [4028] })], bad: [body({ receiptIds: [1] })] },
  Batches_Export: { good: [of(4067)], bad: [of(1)] },
  Jobs_Create: { good: [body({ jobNumber: '90001' })], bad: [body({ jobNumber: '9', projectId: 1 })] },
  Projects_Create: { good: [body({ number: '90', name: 'Boiler' })], bad: [body({ number: '90', name: 'Boiler', id: 2101 })] },
  Technicians_Create: {
    good: [body({ name: 'Ada', email: 'ada@example.com', shiftStart: 'PT8H' })],
    bad: [body({ name: 'Ada', email: 'ada' }), body({ name: 'Ada', shiftStart: '8 o’clock' })],
  },
  BusinessUnits_Create: { good: [body({ name: 'North' })], bad: [body({ name: 'North', email: 'north' })] },
  Skus_Create: {
    good: [body({ code: 'X', name: 'X', type: 'Material', cost: 1 })],
    bad: [body({ code: 'X', name: 'X', type: 'Air', cost: 1 })],
  },
  Employees_Create: { good: [body({ name: 'Rosa Lindqvist' })], bad: [body({ name: 'Rosa', role: 'King' })] },
  Services_Create: { good: [body({ code: 'SVC-9', displayName: 'Drain cleaning' })], bad: [body({ code: 'SVC-9' })] },
  Categories_Create: { good: [body({ name: 'Boilers', parentId: 3060 })], bad: [body({})] },
  Warehouses_Create: { good: [body({ name: 'South' })], bad: [body({})] },
}

const about = new Set([PENDING, SENT, PARTIAL, RECEIVED])

/** Only the needed records of the demo world, because every test exports two mocks, which takes most of its time. */
const world = demoWith({
  skus: demo.skus.slice(0, 8),
  purchaseOrders: demo.purchaseOrders.filter(({ id }) => about.has(id)),
  receipts: demo.receipts.filter(({ id, purchaseOrderId }) => id === 4028 || about.has(purchaseOrderId)),
  bills: demo.bills.slice(0, 2),
})

export const SETTINGS = { world, auth: 'off', clock: { at: '2026-01-05T09:00:00Z', source: () => 0 } } as const satisfies MockOptions

/** A mock in which something has happened: calls, a refusal, advice, plans, snapshots. */
export function lively(mock = createMock(SETTINGS)): Mock {
  call(mock, 'POST', '/vendors', { name: 'Scioto', colour: 'red' })
  call(mock, 'POST', '/vendors', { active: 'yes' })
  for (const scope of [{}, { tenant }]) {
    mock.fail('Trucks_GetList', { with: 'timeout', ...scope })
    mock.respond('Trucks_GetList', { unchecked: true, body: 1, ...scope })
  }
  http(mock, 'PUT', '/_mock/snapshots/a')
  http(mock, 'PUT', `/_mock/tenants/${tenant}/snapshots/a`)
  mock.tenant(tenant).jobs.create({ jobNumber: '70001' })
  return mock
}

export function call(mock: Mock, method: string, path: string, value?: unknown) {
  const text = value === undefined ? {} : { body: JSON.stringify(value) }
  return mock.handle({ method, host: 'localhost', target: `/inventory/v2/tenant/${tenant}${path}`, headers: {}, ...text })
}

export function http(mock: Mock, method: string, target: string, value?: unknown) {
  const text = value === undefined ? {} : { body: JSON.stringify(value) }
  const { status, headers, body: answer } = mock.control({ method, host: 'localhost', target, headers: {}, ...text })
  const isText = headers['content-type']?.startsWith('text/plain')
  return { status, json: answer === '' ? undefined : ((isText ? answer : JSON.parse(answer)) as Json) }
}
