/** Every verb of control.yaml, typed, through `mock.control` and over Express: its answers and its refusals. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { type ControlId, controlIds, controlTable } from '../../src/api.ts'
import type { TenantControl } from '../../src/control/tenant.ts'
import type { recordVerbs } from '../../src/control/verbs/records.ts'
import { serve } from '../../src/faces/express.ts'
import { createMock, type Mock, RefusedError } from '../../src/index.ts'
import { BASE, TENANT, wordless } from '../support/api.ts'
import { demoWith, LINES, later, refusalOf } from '../support/orders.ts'
import { item, purchaseOrder, receipt } from '../support/requests.ts'

type TenantVerb = keyof typeof recordVerbs
type MockVerb = Exclude<ControlId, TenantVerb>

const [PLAIN, CREDITING] = [90_001, 90_002]

const world = demoWith({
  returns: [],
  transfers: [],
  adjustments: [],
  batches: [],
  purchaseOrderRequests: [],
  returnTypes: [
    { id: PLAIN, name: 'Not needed' },
    { id: CREDITING, name: 'At the counter', automaticallyReceiveVendorCredit: true },
  ],
})

const newMock = (): Mock => createMock({ auth: 'off', world, checkAnswer })
const tenantOf = (mock: Mock): TenantControl => mock.tenant(TENANT)

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
type Json = any

function send(mock: Mock, method: string, path: string, body?: unknown): { status: number; json: Json } {
  const target = path.startsWith('/inventory') || path.startsWith('/settings') || path.startsWith('/jpm') ? path : BASE + path
  const text = body === undefined ? {} : { body: JSON.stringify(body) }
  const reply = mock.handle({ method, host: 'localhost', target, headers: { 'content-type': 'application/json' }, ...text })
  return { status: reply.status, json: reply.body === '' ? undefined : JSON.parse(reply.body) }
}

/** The id of the record that the API created. */
function created(mock: Mock, path: string, body: unknown): number {
  const { status, json } = send(mock, 'POST', path, body)
  expect([status, json]).toEqual([200, { id: expect.any(Number) }])
  return json.id
}

type OrderStatus = 'Pending' | 'Sent' | 'PartiallyReceived' | 'Received'

function orderIn(mock: Mock, status: OrderStatus): number {
  const id = created(mock, '/purchase-orders', purchaseOrder({ items: LINES }))
  if (status !== 'Pending') tenantOf(mock).purchaseOrders.send(id)
  const items = LINES.map(({ skuId, quantity, cost }) => ({ skuId, quantity, cost }))
  if (status === 'PartiallyReceived') created(mock, '/receipts', receipt(id, { items: items.slice(1) }))
  if (status === 'Received') created(mock, '/receipts', receipt(id, { items }))
  return id
}

const receiptIn = (mock: Mock): number => created(mock, '/receipts', receipt(created(mock, '/purchase-orders', purchaseOrder())))

function returnIn(mock: Mock, status: 'Pending' | 'Returned' | 'CreditReceived' | 'Canceled'): number {
  const id = created(mock, '/returns', {
    vendorId: 2101,
    returnTypeId: status === 'CreditReceived' ? CREDITING : PLAIN,
    businessUnitId: 1001,
    inventoryLocationId: 1601,
    returnDate: '2026-01-04',
    tax: 0,
    shipping: 0,
    restockingFee: 0,
    items: [{ skuId: 3007, quantity: 2, cost: 14.2 }],
  })
  if (status === 'Returned') tenantOf(mock).returns.markReturned(id)
  if (status === 'Canceled') send(mock, 'PATCH', `/returns/${id}/cancellation`)
  return id
}

const TRANSFER = { fromLocationId: 1601, toLocationId: 1701, items: [{ skuId: 3001, quantity: 2 }] }
const ADJUSTMENT = { inventoryLocationId: 1601, items: [{ skuId: 3001, quantity: -1 }] }

const TRANSFERS = ['Pending', 'Picked', 'Received', 'Canceled'] as const

function transferIn(mock: Mock, status: (typeof TRANSFERS)[number]): number {
  const { transfers } = tenantOf(mock)
  const { id } = transfers.create(TRANSFER)
  if (status === 'Picked' || status === 'Received') transfers.pick(id)
  if (status === 'Received') transfers.receive(id)
  if (status === 'Canceled') transfers.cancel(id)
  return id
}

const batchOf = (mock: Mock): number => tenantOf(mock).batches.post({ receiptIds: [receiptIn(mock)] }).id

/** The input of a verb: the record and the body. */
interface VerbCall {
  readonly id?: number
  readonly body?: unknown
}

interface Case {
  /** Makes the record that the verb is about, and returns the input. */
  readonly ask?: (mock: Mock) => VerbCall
  readonly typed: (tenant: TenantControl, id: number, body: never) => unknown
  /** A part of the answer. */
  readonly gives: object
}

const NEW_ID = expect.any(Number)
const TODAY = '2026-01-05T00:00:00Z'
const NOW = '2026-01-05T09:00:00Z'

const cases: { readonly [Id in TenantVerb]: Case } = {
  Settings_Get: {
    typed: (tenant) => tenant.settings.get(),
    gives: { integrationUserId: 901, vendorDocumentNumberRequired: false },
  },
  Settings_Update: {
    ask: () => ({ body: { approvalThreshold: 499.995, vendorDocumentNumberRequired: true } }),
    typed: (tenant, _, body) => tenant.settings.update(body),
    gives: { integrationUserId: 901, vendorDocumentNumberRequired: true, approvalThreshold: 500 },
  },
  PurchaseOrders_Arrange: {
    ask: () => ({ body: { vendorId: 2102, status: 'Received' } }),
    typed: (tenant, _, body) => tenant.purchaseOrders.create(body),
    gives: { status: 'Received', vendorId: 2102, sentOn: TODAY, receivedOn: TODAY },
  },
  Vendors_Arrange: {
    ask: () => ({ body: { name: 'Scioto' } }),
    typed: (tenant, _, body) => tenant.vendors.create(body),
    gives: { name: 'Scioto', active: true },
  },
  PurchaseOrders_Send: {
    ask: (mock) => ({ id: orderIn(mock, 'Pending') }),
    typed: (tenant, id) => tenant.purchaseOrders.send(id),
    gives: { status: 'Sent', sentOn: TODAY },
  },
  PurchaseOrders_Unsend: {
    ask: (mock) => ({ id: orderIn(mock, 'Sent') }),
    typed: (tenant, id) => tenant.purchaseOrders.unsend(id),
    gives: { status: 'Pending', sentOn: null },
  },
  PurchaseOrders_Export: {
    ask: (mock) => ({ id: orderIn(mock, 'Received') }),
    typed: (tenant, id) => tenant.purchaseOrders.export(id),
    gives: { status: 'Exported', batchId: NEW_ID },
  },
  PurchaseOrders_CancelOutstanding: {
    ask: (mock) => ({ id: orderIn(mock, 'PartiallyReceived') }),
    typed: (tenant, id) => tenant.purchaseOrders.cancelOutstanding(id),
    gives: { status: 'Received', receivedOn: TODAY },
  },
  PurchaseOrderRequests_Create: {
    ask: () => ({ body: purchaseOrder() }),
    typed: (tenant, _, body) => tenant.purchaseOrderRequests.create(body),
    gives: { requestStatus: 'PendingApproval', requestNumber: '1', total: 64.8 },
  },
  Returns_MarkReturned: {
    ask: (mock) => ({ id: returnIn(mock, 'Pending') }),
    typed: (tenant, id) => tenant.returns.markReturned(id),
    gives: { status: 'Returned', returnedOn: TODAY, creditReceivedOn: null },
  },
  Returns_ReceiveCredit: {
    ask: (mock) => ({ id: returnIn(mock, 'Returned') }),
    typed: (tenant, id) => tenant.returns.receiveCredit(id),
    gives: { status: 'CreditReceived', returnedOn: TODAY, creditReceivedOn: TODAY },
  },
  Transfers_Create: {
    ask: () => ({ body: TRANSFER }),
    typed: (tenant, _, body) => tenant.transfers.create(body),
    gives: { status: 'Pending', number: '1', fromLocationId: 1601, toLocationId: 1701, date: TODAY, syncStatus: 'Pending' },
  },
  Transfers_Pick: {
    ask: (mock) => ({ id: transferIn(mock, 'Pending') }),
    typed: (tenant, id) => tenant.transfers.pick(id),
    gives: { status: 'Picked', pickedDate: TODAY, pickedById: 901, receivedDate: null },
  },
  Transfers_Receive: {
    ask: (mock) => ({ id: transferIn(mock, 'Picked') }),
    typed: (tenant, id) => tenant.transfers.receive(id),
    gives: { status: 'Received', pickedDate: TODAY, receivedDate: TODAY, receivedById: 901 },
  },
  Transfers_Cancel: {
    ask: (mock) => ({ id: transferIn(mock, 'Picked') }),
    typed: (tenant, id) => tenant.transfers.cancel(id),
    gives: { status: 'Canceled', active: false, canceledReason: 'Other', canceledById: 901 },
  },
  Adjustments_Create: {
    ask: () => ({ body: ADJUSTMENT }),
    typed: (tenant, _, body) => tenant.adjustments.create(body),
    gives: { number: '1', type: 'Inventory Quantity Adjustment', inventoryLocationId: 1601, date: TODAY, active: true },
  },
  Adjustments_Cancel: {
    ask: (mock) => ({ id: tenantOf(mock).adjustments.create(ADJUSTMENT).id }),
    typed: (tenant, id) => tenant.adjustments.cancel(id),
    gives: { active: false, syncStatus: 'Pending', canceledReason: 'Other', canceledById: 901, dateCanceled: NOW },
  },
  Batches_Post: {
    ask: (mock) => ({ body: { receiptIds: [receiptIn(mock)] } }),
    typed: (tenant, _, body) => tenant.batches.post(body),
    gives: { number: '1', name: 'Batch 1', syncStatus: 'Posted' },
  },
  Batches_Export: {
    ask: (mock) => ({ id: batchOf(mock) }),
    typed: (tenant, id) => tenant.batches.export(id),
    gives: { number: '1', syncStatus: 'Exported' },
  },
  Jobs_Create: {
    ask: () => ({ body: { jobNumber: '90001', invoiceId: 77 } }),
    typed: (tenant, _, body) => tenant.jobs.create(body),
    gives: { id: NEW_ID, jobNumber: '90001', invoiceId: 77, projectId: null },
  },
  Projects_Create: {
    ask: () => ({ body: { number: '90', name: 'Boiler room', businessUnitIds: [1002] } }),
    typed: (tenant, _, body) => tenant.projects.create(body),
    gives: { id: NEW_ID, number: '90', name: 'Boiler room', businessUnitIds: [1002] },
  },
  Technicians_Create: {
    ask: () => ({ body: { name: 'Ada Pipe' } }),
    typed: (tenant, _, body) => tenant.technicians.create(body),
    gives: { id: NEW_ID, name: 'Ada Pipe', active: true },
  },
  Employees_Create: {
    ask: () => ({ body: { name: 'Rosa Lindqvist', role: 'Accounting' } }),
    typed: (tenant, _, body) => tenant.employees.create(body),
    gives: { id: NEW_ID, name: 'Rosa Lindqvist', role: 'Accounting', active: true, hourlyRate: 0 },
  },
  Services_Create: {
    ask: () => ({ body: { code: 'SVC-1', displayName: 'Drain cleaning', price: 149 } }),
    typed: (tenant, _, body) => tenant.services.create(body),
    gives: { id: NEW_ID, code: 'SVC-1', displayName: 'Drain cleaning', price: 149, active: true, categories: [] },
  },
  Categories_Create: {
    ask: () => ({ body: { name: 'Boilers' } }),
    typed: (tenant, _, body) => tenant.categories.create(body),
    gives: { id: NEW_ID, name: 'Boilers', parentId: null, active: true },
  },
  BusinessUnits_Create: {
    ask: () => ({ body: { name: 'Plumbing North' } }),
    typed: (tenant, _, body) => tenant.businessUnits.create(body),
    gives: { id: NEW_ID, name: 'Plumbing North', active: true },
  },
  Skus_Create: {
    ask: () => ({ body: { code: 'CU-34', name: '3/4 in copper elbow', type: 'Material', cost: 1.95 } }),
    typed: (tenant, _, body) => tenant.skus.create(body),
    gives: { id: NEW_ID, code: 'CU-34', type: 'Material', cost: 1.95, active: true },
  },
  Warehouses_Create: {
    ask: () => ({ body: { name: 'South Warehouse' } }),
    typed: (tenant, _, body) => tenant.warehouses.create(body),
    gives: { id: NEW_ID, name: 'South Warehouse', active: true },
  },
}

/** About the mock as a whole; control.test.ts checks these in more detail. */
const mockVerbs: { readonly [Id in MockVerb]: number } = {
  Mock_Get: 200,
  Mock_Health: 200,
  Mock_Snapshots: 200,
  Mock_DeleteSnapshot: 404,
  Mock_Compare: 404,
  Events_Listen: 200,
  Journal_GetById: 404,
  Rules_GetList: 200,
  Rules_GetById: 404,
  Operations_GetList: 200,
  Operations_GetById: 404,
  Operations_Run: 404,
  Coverage_Get: 200,
  Clock_Waiting: 200,
  Tenants_GetList: 200,
  Tenants_Load: 204,
  Tenants_Merge: 400,
  Tenants_Snapshots: 200,
  Tenants_DeleteSnapshot: 404,
  Tenants_Compare: 404,
  TenantJournal_Get: 200,
  TenantJournal_Clear: 204,
  TenantAdvice_Get: 200,
  TenantCoverage_Get: 200,
  Records_GetCollections: 200,
  Records_GetList: 404,
  Records_GetById: 404,
  Mock_Metrics: 200,
  Mock_Reset: 204,
  Mock_Snapshot: 204,
  Mock_Restore: 404,
  Mock_Export: 200,
  Journal_Get: 200,
  Journal_Clear: 204,
  Journal_Har: 200,
  Advice_Get: 200,
  Clock_Get: 200,
  Clock_Set: 400,
  Clock_Advance: 400,
  Clock_Run: 400,
  Clock_Freeze: 200,
  Clock_Stand: 200,
  Failures_GetList: 200,
  Failures_Create: 400,
  Failures_Clear: 204,
  Failures_Stop: 404,
  Responses_GetList: 200,
  Responses_Create: 400,
  Responses_Clear: 204,
  Responses_Stop: 404,
  TenantFailures_GetList: 200,
  TenantFailures_Create: 400,
  TenantFailures_Clear: 204,
  TenantFailures_Stop: 404,
  TenantResponses_GetList: 200,
  TenantResponses_Create: 400,
  TenantResponses_Clear: 204,
  TenantResponses_Stop: 404,
  Tenants_Reset: 204,
  Tenants_Snapshot: 204,
  Tenants_Restore: 404,
  Tenants_Export: 200,
}

const tenantVerbs = Object.keys(cases) as TenantVerb[]
const withId = tenantVerbs.filter((verb) => controlTable(verb).path.includes('{id}'))
const withBody = tenantVerbs.filter((verb) => controlTable(verb).body !== undefined)
const withRecord = tenantVerbs.filter((verb) => verb.endsWith('s_Create') && controlTable(verb).rules.some((id) => id.startsWith('REF')))

const targetOf = (verb: ControlId, id: number | string = 0): string =>
  controlTable(verb).path.replace('{tenant}', String(TENANT)).replace('{id}', String(id))

interface Answer {
  readonly status: number
  readonly rule: string | undefined
  readonly json: Json
}

/** Calls one verb through `mock.control`; text is sent unchanged. */
function control(mock: Mock, verb: ControlId, { id, body }: { readonly id?: number | string; readonly body?: unknown } = {}): Answer {
  const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const call = { method: controlTable(verb).method, host: 'localhost', target: targetOf(verb, id), headers: {}, ...text }
  const reply = mock.control(call)
  const isText = reply.headers['content-type']?.startsWith('text/plain')
  const json = reply.body === '' ? undefined : isText ? reply.body : JSON.parse(reply.body)
  expect(wordless(json)).toEqual([])
  return { status: reply.status, rule: reply.headers['x-mock-rule'], json }
}

const documentText = (): string =>
  newMock().control({ method: 'GET', host: 'localhost', target: '/_mock/openapi.json', headers: {} }).body as string
const document: Json = JSON.parse(documentText())
const operationOf = (verb: ControlId): Json => document.paths[controlTable(verb).path][controlTable(verb).method.toLowerCase()]

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema({
  $id: 'mock',
  components: document.components,
})
const schemaOf = (content: Json): { $ref: string } => content['application/json'].schema
const answerSchema = (verb: ControlId) => schemaOf(operationOf(verb).responses['200'].content)
const schemaAt = ({ $ref }: { $ref: string }): Json => document.components.schemas[$ref.split('/').at(-1) ?? '']

/** The parts of this value that its schema does not allow, including undeclared keys. */
function misfits(schema: { $ref: string }, value: object): unknown[] {
  const validate = ajv.getSchema(`mock${schema.$ref}`) as ValidateFunction
  const undeclared = Object.keys(value).filter((key) => !(key in schemaAt(schema).properties))
  return validate(value) ? undeclared : [...undeclared, ...(validate.errors ?? [])]
}

describe('every verb', () => {
  test('of control.yaml has a case here', () => {
    expect([...tenantVerbs, ...Object.keys(mockVerbs)].sort()).toEqual(controlIds.toSorted())
  })

  test.each(Object.entries(mockVerbs) as [MockVerb, number][])('%s answers %d', (verb, status) => {
    expect(control(newMock(), verb).status).toBe(status)
  })

  test.each(tenantVerbs)('%s answers 200 with the record in the shape of the document', (verb) => {
    const mock = newMock()
    const { status, rule, json } = control(mock, verb, cases[verb].ask?.(mock))
    expect([status, rule, misfits(answerSchema(verb), json)]).toEqual([200, undefined, []])
    expect(json).toMatchObject(cases[verb].gives)
  })

  test.each(tenantVerbs)('%s gives a typed caller the same', (verb) => {
    const [one, other] = [newMock(), newMock()]
    const { ask, typed } = cases[verb]
    const { id = 0, body } = ask?.(one) ?? {}
    expect(typed(tenantOf(one), id, body as never)).toEqual(control(other, verb, ask?.(other)).json)
    expect(tenantOf(one).export()).toEqual(tenantOf(other).export())
  })

  test('every verb over Express answers the same', async () => {
    const [mock, twin] = [newMock(), newMock()]
    const served = await serve(mock, { port: 0 })
    onTestFinished(() => served.close())
    for (const verb of tenantVerbs) {
      for (const each of [mock, twin]) each.reset()
      const [{ id, body }, same] = [cases[verb].ask?.(mock) ?? {}, cases[verb].ask?.(twin) ?? {}]
      const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      const answer = await fetch(`http://127.0.0.1:${served.port}${targetOf(verb, id)}`, { method: controlTable(verb).method, ...sent })
      expect([verb, answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
        verb,
        200,
        'application/json; charset=utf-8',
        control(twin, verb, same).json,
      ])
    }
  })

  test.each(tenantVerbs)('%s changes only its own tenant', (verb) => {
    const mock = newMock()
    const other = mock.tenant(2002).export()
    control(mock, verb, cases[verb].ask?.(mock))
    expect(mock.tenant(2002).export()).toEqual(other)
  })

  test.each(tenantVerbs)('%s leaves a world that can be loaded again', (verb) => {
    const mock = newMock()
    control(mock, verb, cases[verb].ask?.(mock))
    const left = tenantOf(mock).export()
    expect(tenantOf(createMock({ world: left })).export()).toEqual(left)
  })

  test.each(withId)('ERR-09 %s of an unknown record is 404', (verb) => {
    const mock = newMock()
    const before = tenantOf(mock).export()
    expect(refusalOf(control(mock, verb, { id: 1 }))).toBe('404 ERR-09 ')
    expect(() => cases[verb].typed(tenantOf(mock), 1, undefined as never)).toThrow(expect.objectContaining({ rule: 'ERR-09', status: 404 }))
    expect(tenantOf(mock).export()).toEqual(before)
  })

  test.each(withId)('GATE-07 %s of an id that is not a number is 400 keyed by it; an id beyond 2^53 is unknown', (verb) => {
    const outcomes = ['x', '1.5', '99999999999999999999', '9007199254740993'].map((id) => refusalOf(control(newMock(), verb, { id })))
    expect(outcomes).toEqual(['400 GATE-07 id', '400 GATE-07 id', '400 GATE-07 id', '404 ERR-09 '])
  })

  test.each(withBody.filter((verb) => !verb.endsWith('_Arrange')))('ERR-08 %s with a body that is not a JSON object is 400', (verb) => {
    const outcomes = [undefined, '', '{', '[]', 'null', '1'].map((body) => refusalOf(control(newMock(), verb, { body })))
    const none = '400 ERR-08 ,request'
    expect(outcomes).toEqual([none, none, '400 ERR-08 request', '400 ERR-08 request', none, '400 ERR-08 request'])
  })

  test.each(withBody)('ERR-07 %s refuses a property that it does not know, and changes nothing', (verb) => {
    const mock = newMock()
    const { body } = cases[verb].ask?.(mock) ?? {}
    const before = tenantOf(mock).export()
    const wrong = { ...(body as object), colour: 'red' }
    expect(refusalOf(control(mock, verb, { body: wrong }))).toBe('400 ERR-07 colour')
    expect(() => cases[verb].typed(tenantOf(mock), 0, wrong as never)).toThrow(RefusedError)
    expect(tenantOf(mock).export()).toEqual(before)
  })

  const required = withBody.flatMap((verb) =>
    (schemaAt(schemaOf(operationOf(verb).requestBody.content)).required ?? []).map((field: string) => [verb, field] as const),
  ) as [TenantVerb, string][]
  test.each(required)('ERR-02 %s without %s is refused', (verb, field) => {
    const mock = newMock()
    const body = { ...(cases[verb].ask?.(mock).body as object), [field]: undefined }
    const answer = control(mock, verb, { body })
    expect([answer.rule, Object.keys(answer.json.errors)]).toEqual(['ERR-02', [field, 'request']])
  })

  test.each(withBody)('the document shows a body that %s accepts', (verb) => {
    const body = cases[verb].ask?.(newMock())?.body as object
    const { schema, example = body } = operationOf(verb).requestBody.content['application/json']
    expect([body, example].flatMap((each) => misfits(schema, each))).toEqual([])
  })

  test.each(tenantVerbs)('the document says how %s may be refused', (verb) => {
    const declared = Object.keys(operationOf(verb).responses)
    const refusals = [...(withId.includes(verb) || withBody.includes(verb) ? ['400'] : []), ...(withId.includes(verb) ? ['404'] : [])]
    expect(declared).toEqual(['200', ...refusals, 'default'])
  })
})

/** The verb, what is wrong, its input, and the refusal in one line. */
type Refused = [verb: TenantVerb, words: string, ask: (mock: Mock) => VerbCall, refusal: string]

const change = (body: object, more: object) => () => ({ body: { ...body, ...more } })
const line = (more: object) => ({ items: [{ skuId: 3001, quantity: 1, ...more }] })
const ADDRESSED = purchaseOrder()
const JOB = { jobNumber: '90001' }

const refusals: Refused[] = [
  ['Settings_Update', 'a threshold that is not a number', () => ({ body: { approvalThreshold: 'much' } }), '400 ERR-04 approvalThreshold'],
  ['Settings_Update', 'null for yes or no', () => ({ body: { billsOnReceipt: null } }), '400 ERR-05 billsOnReceipt'],
  ['Settings_Update', 'another integration user', () => ({ body: { integrationUserId: 7 } }), '400 ERR-07 integrationUserId'],
  ['PurchaseOrders_Send', 'a Sent one', (mock) => ({ id: orderIn(mock, 'Sent') }), '400 PO-11 '],
  ['PurchaseOrders_Unsend', 'a PartiallyReceived one', (mock) => ({ id: orderIn(mock, 'PartiallyReceived') }), '400 PO-11 '],
  ['PurchaseOrders_Export', 'a Sent one', (mock) => ({ id: orderIn(mock, 'Sent') }), '400 PO-13 '],
  ['PurchaseOrders_CancelOutstanding', 'a Received one', (mock) => ({ id: orderIn(mock, 'Received') }), '400 PO-20 '],
  ['PurchaseOrderRequests_Create', 'an unknown vendor', change(ADDRESSED, { vendorId: 1 }), '400 REF-01 vendorId'],
  ['PurchaseOrderRequests_Create', 'an inactive technician', change(ADDRESSED, { technicianId: 1106 }), '400 REF-05 technicianId'],
  ['PurchaseOrderRequests_Create', 'no items', change(ADDRESSED, { items: [] }), '400 PO-06 items'],
  ['PurchaseOrderRequests_Create', 'a negative tax', change(ADDRESSED, { tax: -1 }), '400 PO-05 tax'],
  ['PurchaseOrderRequests_Create', 'an unknown property of a line', change(ADDRESSED, { items: [item({ size: 3 })] }), '400 ERR-07 items[0].size'], // biome-ignore format: one row
  ['Returns_MarkReturned', 'a Returned one', (mock) => ({ id: returnIn(mock, 'Returned') }), '400 RET-02 '],
  ['Returns_MarkReturned', 'a Canceled one', (mock) => ({ id: returnIn(mock, 'Canceled') }), '400 RET-02 '],
  ['Returns_ReceiveCredit', 'a Pending one', (mock) => ({ id: returnIn(mock, 'Pending') }), '400 RET-02 '],
  ['Returns_ReceiveCredit', 'a CreditReceived one', (mock) => ({ id: returnIn(mock, 'CreditReceived') }), '400 RET-02 '],
  ['Returns_ReceiveCredit', 'a Canceled one', (mock) => ({ id: returnIn(mock, 'Canceled') }), '400 RET-02 '],
  ['Transfers_Create', 'an unknown start', change(TRANSFER, { fromLocationId: 1 }), '400 REF-03 fromLocationId'],
  ['Transfers_Create', 'an inactive end', change(TRANSFER, { toLocationId: 1704 }), '400 REF-05 toLocationId'],
  ['Transfers_Create', 'an end that is the start', change(TRANSFER, { toLocationId: 1601 }), '400 TRF-02 toLocationId'],
  ['Transfers_Create', 'an unknown job', change(TRANSFER, { jobId: 1 }), '400 REF-02 jobId'],
  ['Transfers_Create', 'no items', change(TRANSFER, { items: [] }), '400 TRF-02 items'],
  ['Transfers_Create', 'an unknown SKU', change(TRANSFER, line({ skuId: 1 })), '400 REF-04 items[0].skuId'],
  ['Transfers_Create', 'an inactive SKU', change(TRANSFER, line({ skuId: 3030 })), '400 REF-04 items[0].skuId'],
  ['Transfers_Create', 'a quantity of 0', change(TRANSFER, line({ quantity: 0 })), '400 TRF-02 items[0].quantity'],
  ['Transfers_Create', 'a negative quantity', change(TRANSFER, line({ quantity: -1 })), '400 TRF-02 items[0].quantity'],
  ['Transfers_Create', 'a negative cost', change(TRANSFER, line({ cost: -1 })), '400 TRF-02 items[0].cost'],
  ['Transfers_Create', 'a line without quantity', change(TRANSFER, { items: [{ skuId: 3001 }] }), '400 ERR-02 items[0].quantity,request'],
  ['Transfers_Create', 'a status', change(TRANSFER, { status: 'Picked' }), '400 ERR-07 status'],
  ['Adjustments_Create', 'an unknown location', change(ADJUSTMENT, { inventoryLocationId: 1 }), '400 REF-03 inventoryLocationId'],
  ['Adjustments_Create', 'an unknown business unit', change(ADJUSTMENT, { businessUnitId: 1 }), '400 REF-01 businessUnitId'],
  ['Adjustments_Create', 'no items', change(ADJUSTMENT, { items: [] }), '400 ADJ-01 items'],
  ['Adjustments_Create', 'a quantity of 0', change(ADJUSTMENT, line({ quantity: 0 })), '400 ADJ-01 items[0].quantity'],
  ['Adjustments_Create', 'a negative cost', change(ADJUSTMENT, line({ cost: -1 })), '400 ADJ-01 items[0].cost'],
  ['Adjustments_Create', 'an unknown SKU', change(ADJUSTMENT, line({ skuId: 1 })), '400 REF-04 items[0].skuId'],
  ['Adjustments_Create', 'another type', change(ADJUSTMENT, { type: 'Recount' }), '400 ERR-04 type'],
  ['Batches_Post', 'nothing', () => ({ body: {} }), '400 RCP-07 '],
  ['Batches_Post', 'empty lists', () => ({ body: { receiptIds: [], returnIds: [] } }), '400 RCP-07 '],
  ['Batches_Post', 'an unknown receipt', (mock) => ({ body: { receiptIds: [receiptIn(mock), 1] } }), '400 RCP-07 receiptIds[1]'],
  ['Batches_Post', 'an order for a receipt', (mock) => ({ body: { receiptIds: [orderIn(mock, 'Received')] } }), '400 RCP-07 receiptIds[0]'],
  ['Batches_Post', 'a canceled receipt', (mock) => ({ body: { receiptIds: [canceledReceipt(mock)] } }), '400 RCP-07 receiptIds[0]'],
  ['Batches_Post', 'a posted receipt', (mock) => ({ body: { receiptIds: [postedReceipt(mock)] } }), '400 RCP-07 receiptIds[0]'],
  ['Batches_Post', 'an unknown return', () => ({ body: { returnIds: [1] } }), '400 RCP-07 returnIds[0]'],
  ['Batches_Post', 'a Pending return', (mock) => ({ body: { returnIds: [returnIn(mock, 'Pending')] } }), '400 RET-06 returnIds[0]'],
  ['Batches_Post', 'a Returned return', (mock) => ({ body: { returnIds: [returnIn(mock, 'Returned')] } }), '400 RET-06 returnIds[0]'],
  ['Batches_Post', 'a canceled return', (mock) => ({ body: { returnIds: [returnIn(mock, 'Canceled')] } }), '400 RCP-07 returnIds[0]'],
  [
    'Batches_Post',
    'a canceled transfer',
    (mock) => ({ body: { transferIds: [transferIn(mock, 'Canceled')] } }),
    '400 RCP-07 transferIds[0]',
  ],
  ['Batches_Post', 'an unknown adjustment', () => ({ body: { adjustmentIds: [1] } }), '400 RCP-07 adjustmentIds[0]'],
  ['Batches_Export', 'an exported one', (mock) => ({ id: exportedBatch(mock) }), '400 RCP-07 '],
  ['Jobs_Create', 'an id that is 0', () => ({ body: { ...JOB, id: 0 } }), '400 VAL-04 id'],
  ['Jobs_Create', 'a negative id', () => ({ body: { ...JOB, id: -1 } }), '400 VAL-04 id'],
  ['Jobs_Create', 'an id beyond 2^53', () => ({ body: `{"jobNumber":"1","id":9007199254740993}` }), '400 VAL-04 id'],
  ['Jobs_Create', 'null for an id', () => ({ body: { ...JOB, id: null } }), '400 ERR-05 id'],
  ['Jobs_Create', 'the id of a job', () => ({ body: { ...JOB, id: 2001 } }), '400 VAL-04 id'],
  ['Jobs_Create', 'the id of a vendor', () => ({ body: { ...JOB, id: 2101 } }), '400 VAL-04 id'],
  ['Jobs_Create', 'the id of a line of an order', (mock) => ({ body: { ...JOB, id: orderIn(mock, 'Pending') + 1 } }), '400 VAL-04 id'],
  [
    'Jobs_Create',
    'an appointment with an existing id',
    () => ({ body: { ...JOB, appointments: [visit(2101)] } }),
    '400 VAL-04 appointments[0].id',
  ],
  ['Jobs_Create', 'two appointments with one id', () => ({ body: { ...JOB, appointments: [visit(95_000), visit(95_000)] } }), '400 VAL-04 appointments[1].id'], // biome-ignore format: one row
  ['Jobs_Create', 'an appointment with its own id', () => ({ body: { ...JOB, id: 95_000, appointments: [visit(95_000)] } }), '400 VAL-04 appointments[0].id'], // biome-ignore format: one row
  ['Jobs_Create', 'an unknown status', () => ({ body: { ...JOB, jobStatus: 'Lost' } }), '400 ERR-04 jobStatus'],
  ['Jobs_Create', 'an unknown project', () => ({ body: { ...JOB, projectId: 1 } }), '400 REF-02 projectId'],
  ['Jobs_Create', 'an unknown business unit', () => ({ body: { ...JOB, businessUnitId: 1 } }), '400 REF-01 businessUnitId'],
  ['Jobs_Create', 'an unknown tag', () => ({ body: { ...JOB, tagTypeIds: [1201, 1] } }), '400 ERR-11 tagTypeIds[1]'],
  ['Jobs_Create', 'an unknown technician on a visit', () => ({ body: { ...JOB, appointments: [{ ...visit(95_000), technicianIds: [1101, 1] }] } }), '400 REF-02 appointments[0].technicianIds[1]'], // biome-ignore format: one row
  ['Jobs_Create', 'its own modifiedOn', () => ({ body: { ...JOB, modifiedOn: '2026-01-01' } }), '400 ERR-07 modifiedOn'],
  ['Projects_Create', 'an unknown business unit', () => ({ body: { number: '9', name: 'N', businessUnitIds: [1001, 1] } }), '400 REF-01 businessUnitIds[1]'], // biome-ignore format: one row
  ['Technicians_Create', 'an unknown business unit', () => ({ body: { name: 'Ada', businessUnitId: 1 } }), '400 REF-01 businessUnitId'],
  ['BusinessUnits_Create', 'an unknown tag', () => ({ body: { name: 'N', tagTypeIds: [1] } }), '400 ERR-11 tagTypeIds[0]'],
  ['Skus_Create', 'a service', () => ({ body: { code: 'S', name: 'Flush', type: 'Service' } }), '400 ERR-04 type'],
  ['Warehouses_Create', 'the id of a truck', () => ({ body: { name: 'South', id: 1701 } }), '400 VAL-04 id'],
]

const visit = (id: number) => ({ id, startsOn: '2026-01-06T14:00:00Z' })

function canceledReceipt(mock: Mock): number {
  const id = receiptIn(mock)
  send(mock, 'PATCH', `/receipts/${id}/cancellation`)
  return id
}

function postedReceipt(mock: Mock): number {
  const id = receiptIn(mock)
  tenantOf(mock).batches.post({ receiptIds: [id] })
  return id
}

function exportedBatch(mock: Mock): number {
  const id = batchOf(mock)
  tenantOf(mock).batches.export(id)
  return id
}

describe('refusals', () => {
  test.each(refusals)('%s refuses %s', (verb, _, ask, refusal) => {
    const mock = newMock()
    const what = ask(mock)
    const before = tenantOf(mock).export()
    const answer = control(mock, verb, what)
    expect(refusalOf(answer)).toBe(refusal)
    expect(misfits({ $ref: '#/components/schemas/ApiErrorResponse' }, answer.json)).toEqual([])
    expect(tenantOf(mock).export()).toEqual(before)
  })

  test.each(refusals.filter(([, , , refusal]) => !refusal.includes('ERR-')))('%s throws for %s', (verb, _, ask, refusal) => {
    const mock = newMock()
    const { id = 0, body } = ask(mock)
    const [status, rule] = refusal.split(' ')
    const given = typeof body === 'string' ? { ...JOB, id: 2 ** 53 } : body
    expect(() => cases[verb].typed(tenantOf(mock), id, given as never)).toThrow(
      expect.objectContaining({ name: 'RefusedError', rule, status: Number(status) }),
    )
  })

  const moves = { pick: ['Pending'], receive: ['Picked'], cancel: ['Pending', 'Picked'] } as const
  const matrix = (Object.keys(moves) as (keyof typeof moves)[]).flatMap((verb) => TRANSFERS.map((status) => [verb, status] as const))
  test.each(matrix)('TRF-02 %s of a %s transfer', (verb, status) => {
    const mock = newMock()
    const id = transferIn(mock, status)
    const allowed = (moves[verb] as readonly string[]).includes(status)
    const made = () => tenantOf(mock).transfers[verb](id).status
    if (allowed) expect(made()).toBe({ pick: 'Picked', receive: 'Received', cancel: 'Canceled' }[verb])
    else expect(made).toThrow(expect.objectContaining({ rule: 'TRF-02', status: 400, message: expect.stringContaining(status) }))
  })
})

describe('settings', () => {
  test('POR-01 an update changes only the given settings, and they are read back', () => {
    const { settings } = tenantOf(newMock())
    const before = settings.get()
    const after = settings.update({ approvalThreshold: 500 })
    expect([after, settings.get()]).toEqual(Array(2).fill({ ...before, approvalThreshold: 500 }))
  })

  test('POR-01 null turns approval off again; an empty update changes nothing', () => {
    const { settings } = tenantOf(newMock())
    settings.update({ approvalThreshold: 500 })
    const off = settings.update({ approvalThreshold: null })
    expect([off.approvalThreshold, settings.update({})]).toEqual([null, off])
  })

  test.each([true, false])('RCP-08 billsOnReceipt %s decides whether a receipt has a bill', (billsOnReceipt) => {
    const mock = newMock()
    tenantOf(mock).settings.update({ billsOnReceipt })
    const { json } = send(mock, 'GET', `/receipts?ids=${receiptIn(mock)}`)
    expect(json.data[0].billId).toEqual(billsOnReceipt ? expect.any(Number) : null)
  })

  test('RCP-08 vendorDocumentNumberRequired makes the document number compulsory', () => {
    const mock = newMock()
    tenantOf(mock).settings.update({ vendorDocumentNumberRequired: true })
    const order = created(mock, '/purchase-orders', purchaseOrder())
    expect(send(mock, 'POST', '/receipts', receipt(order)).status).toBe(400)
    expect(send(mock, 'POST', '/receipts', receipt(order, { vendorDocumentNumber: 'INV-1' })).status).toBe(200)
  })

  test('a reset restores the settings', () => {
    const tenant = tenantOf(newMock())
    const before = tenant.settings.get()
    tenant.settings.update({ approvalThreshold: 1, billsOnReceipt: !before.billsOnReceipt })
    tenant.reset()
    expect(tenant.settings.get()).toEqual(before)
  })
})

describe('batches', () => {
  /** One of each, ready to be posted. */
  const four = (mock: Mock) => ({
    receiptIds: [receiptIn(mock)],
    returnIds: [returnIn(mock, 'CreditReceived')],
    transferIds: [transferIn(mock, 'Received')],
    adjustmentIds: [tenantOf(mock).adjustments.create(ADJUSTMENT).id],
  })
  const COLLECTIONS = ['receipts', 'returns', 'transfers', 'adjustments'] as const
  const members = (mock: Mock, batchId: number): Json[] =>
    COLLECTIONS.flatMap((name) => send(mock, 'GET', `/${name}?batchId=${batchId}`).json.data)

  test('RCP-07 everything in a batch is Posted with it, then Exported', () => {
    const mock = newMock()
    const { batches } = tenantOf(mock)
    const { id } = batches.post(four(mock))
    const posted = members(mock, id).map((each) => each.syncStatus)
    batches.export(id)
    expect([posted, members(mock, id).map((each) => each.syncStatus)]).toEqual([Array(4).fill('Posted'), Array(4).fill('Exported')])
  })

  test('RCP-07 the records in a batch name the batch; a receipt names only its id', () => {
    const mock = newMock()
    const { id, number, name } = tenantOf(mock).batches.post(four(mock))
    const [received, ...others] = members(mock, id)
    expect(others.map((each) => each.batch)).toEqual(Array(3).fill({ id, number, name }))
    expect(received).not.toHaveProperty('batch')
  })

  test('RCP-07 all or nothing: if one is refused, the others do not change and no number is used', () => {
    const mock = newMock()
    const { batches } = tenantOf(mock)
    const good = four(mock)
    const before = tenantOf(mock).export()
    expect(() => batches.post({ ...good, returnIds: [...good.returnIds, returnIn(mock, 'Pending')] })).toThrow('RET-06')
    expect(tenantOf(mock).export()).toMatchObject({
      receipts: before.receipts,
      transfers: before.transfers,
      adjustments: before.adjustments,
    })
    expect(batches.post(good).number).toBe('1')
  })

  test('RCP-07 batches are numbered in sequence', () => {
    const mock = newMock()
    const numbers = [1, 2, 3].map(() => tenantOf(mock).batches.post({ receiptIds: [receiptIn(mock)] }).number)
    expect(numbers).toEqual(['1', '2', '3'])
  })

  test('RCP-07 a record that is named twice is posted once', () => {
    const mock = newMock()
    const id = receiptIn(mock)
    const batch = tenantOf(mock).batches.post({ receiptIds: [id, id] })
    expect(members(mock, batch.id).map((each) => each.id)).toEqual([id])
  })

  test('RCP-07 an export does not change other batches', () => {
    const mock = newMock()
    const [one, other] = [batchOf(mock), batchOf(mock)]
    tenantOf(mock).batches.export(one)
    expect(members(mock, other).map((each) => each.syncStatus)).toEqual(['Posted'])
  })

  test('VAL-03 posting and exporting change the modifiedOn of the records in the batch', () => {
    const mock = newMock()
    const { batches } = tenantOf(mock)
    const ids = four(mock)
    const moments = () => COLLECTIONS.map((name) => send(mock, 'GET', `/${name}?ids=${Object.values(ids).flat()}`).json.data[0].modifiedOn)
    const steps = [moments()]
    const { id } = batches.post(ids)
    steps.push(moments())
    batches.export(id)
    steps.push(moments())
    expect(new Set(steps.flat()).size).toBe(12)
  })
})

describe('transfers and adjustments', () => {
  test('TRF-01 a new transfer has the given values, otherwise the costs and names of the pricebook', () => {
    const mock = newMock()
    const transfer = tenantOf(mock).transfers.create({
      ...TRANSFER,
      transferType: 'Restock',
      transferTypeId: 7,
      referenceNumber: 'T-9',
      memo: 'Before noon',
      date: '2026-01-04T23:00:00-05:00',
      dateRequired: '2026-01-09',
      jobId: 2001,
      items: [
        { skuId: 3001, quantity: 1.5 },
        { skuId: 3007, quantity: 2, cost: 10, description: 'Used' },
      ],
    })
    expect(transfer).toMatchObject({
      transferType: 'Restock',
      referenceNumber: 'T-9',
      memo: 'Before noon',
      date: '2026-01-05T00:00:00Z',
      dateRequired: '2026-01-09T00:00:00Z',
      jobId: 2001,
      invoiceId: 2051,
      createdById: 901,
    })
    const lines = (transfer.items as Json[]).map(({ cost, totalCost, description, quantityPicked }) => [
      cost,
      totalCost,
      description,
      quantityPicked,
    ])
    expect(lines).toEqual([
      [62.4, 93.6, 'PEX-A tubing 3/4 in x 100 ft, white', 0],
      [10, 20, 'Used', 0],
    ])
    expect(send(mock, 'GET', '/transfers?transferTypeIds=7').json.data).toEqual([transfer])
  })

  test('TRF-02 picking picks the whole quantity of every line', () => {
    const mock = newMock()
    const { items } = tenantOf(mock).transfers.pick(transferIn(mock, 'Pending'))
    expect((items as Json[]).map((each) => [each.quantity, each.quantityPicked])).toEqual([[2, 2]])
  })

  test('TRF-01 numbers continue, and lines take the ids right after their record', () => {
    const { transfers, adjustments } = tenantOf(newMock())
    const made = [transfers.create(TRANSFER), transfers.create(TRANSFER), adjustments.create(ADJUSTMENT), adjustments.create(ADJUSTMENT)]
    expect(made.map(({ number }) => number)).toEqual(['1', '2', '1', '2'])
    expect(made.map(({ id, items }) => (items as Json[])[0].id - id)).toEqual([1, 1, 1, 1])
  })

  test('ADJ-01 an adjustment may be a beginning balance, and negative', () => {
    const { type, items, memo, date } = tenantOf(newMock()).adjustments.create({
      ...ADJUSTMENT,
      type: 'Beginning Balance',
      memo: 'Count',
      date: '2025-12-31',
    })
    const [first] = items as Json[]
    expect([type, memo, date, first.quantity, first.totalCost]).toEqual(['Beginning Balance', 'Count', '2025-12-31T00:00:00Z', -1, -62.4])
  })

  test.each([
    ['transfers', (mock: Mock) => tenantOf(mock).transfers.create(TRANSFER)],
    ['adjustments', (mock: Mock) => tenantOf(mock).adjustments.create(ADJUSTMENT)],
  ] as const)('TRF-01 the API lists the new %s as the verb showed them', (name, make) => {
    const mock = newMock()
    const made = make(mock)
    expect(send(mock, 'GET', `/${name}?ids=${made.id}`).json.data).toEqual([made])
  })
})

describe('reference data', () => {
  test.each(withRecord)('VAL-04 %s uses the given id', (verb) => {
    const mock = newMock()
    const body = cases[verb].ask?.(mock).body as object
    expect(control(mock, verb, { body: { ...body, id: 500_000 } }).json.id).toBe(500_000)
  })

  test.each(withRecord)('VAL-04 %s uses the next id if none is given', (verb) => {
    const mock = newMock()
    const { id: last } = tenantOf(mock).transfers.create(TRANSFER)
    expect(control(mock, verb, cases[verb].ask?.(mock)).json.id).toBe(last + 2)
  })

  test('VAL-04 ids continue after a chosen one, and after those of its appointments', () => {
    const { jobs, warehouses } = tenantOf(newMock())
    warehouses.create({ name: 'South', id: 500_000 })
    const job = jobs.create({ ...JOB, appointments: [visit(600_000)] })
    expect([job.id, warehouses.create({ name: 'North' }).id]).toEqual([600_001, 600_002])
  })

  test('VAL-04 an unused id below the last one is free', () => {
    const { jobs } = tenantOf(newMock())
    expect([jobs.create({ ...JOB, id: 7 }).id, Number(jobs.create({ jobNumber: '90002' }).id) > 7]).toEqual([7, true])
  })

  test.each(withRecord)('VAL-03 %s keeps the given createdOn', (verb) => {
    const mock = newMock()
    const body = cases[verb].ask?.(mock).body as object
    const { createdOn, modifiedOn } = control(mock, verb, { body: { ...body, createdOn: '2024-05-06T07:08:09Z' } }).json
    expect([createdOn, modifiedOn]).toEqual(['2024-05-06T07:08:09Z', NOW])
  })

  test('REF-01 a new record may name an inactive one, because it may describe the past', () => {
    const tenant = tenantOf(newMock())
    const businessUnitId = tenant.businessUnits.create({ name: 'Closed', active: false } as never).id as number
    const { id: technicianId } = tenant.technicians.create({ name: 'Ada', active: false, businessUnitId } as never)
    const appointments = [{ ...visit(95_000), technicianIds: [technicianId] }]
    expect(tenant.jobs.create({ ...JOB, businessUnitId, appointments } as never).businessUnitId).toBe(businessUnitId)
  })

  test('REF-01 a job of business unit 0 has no business unit', () => {
    expect(tenantOf(newMock()).jobs.create({ ...JOB, businessUnitId: 0 }).businessUnitId).toBe(0)
  })

  test('VAL-03 a new record has a later modifiedOn than all earlier ones', () => {
    const mock = newMock()
    const order = send(mock, 'GET', `/purchase-orders/${orderIn(mock, 'Pending')}`).json
    const { createdOn, modifiedOn } = tenantOf(mock).warehouses.create({ name: 'South' })
    expect([createdOn, later(String(modifiedOn), order.modifiedOn)]).toEqual([modifiedOn, true])
  })

  test('REF-08 an order can name all records that were made', () => {
    const mock = newMock()
    const tenant = tenantOf(mock)
    const businessUnitId = tenant.businessUnits.create({ name: 'North' }).id as number
    const projectId = tenant.projects.create({ number: '90', name: 'Boiler room', businessUnitIds: [businessUnitId] }).id
    const jobId = tenant.jobs.create({ jobNumber: '90001', projectId, invoiceId: 77 } as never).id
    const technicianId = tenant.technicians.create({ name: 'Ada Pipe' }).id
    const inventoryLocationId = tenant.warehouses.create({ name: 'South' }).id
    const skuId = tenant.skus.create({ code: 'CU-34', name: 'Elbow', type: 'Material' }).id
    const references = { jobId, technicianId, businessUnitId, inventoryLocationId, projectId }
    const id = created(mock, '/purchase-orders', purchaseOrder({ ...references, items: [item({ skuId })] }))
    const order = send(mock, 'GET', `/purchase-orders/${id}`).json
    expect(order).toMatchObject({ ...references, number: '90001', invoiceId: 77 })
    expect(order.items[0]).toMatchObject({ skuName: 'Elbow', skuCode: 'CU-34', skuType: 'Material' })
  })

  test('REF-05 a record that is made inactive is refused like any other', () => {
    const mock = newMock()
    const technicianId = tenantOf(mock).technicians.create({ name: 'Ada Pipe', active: false } as never).id
    expect(send(mock, 'POST', '/purchase-orders', purchaseOrder({ technicianId })).status).toBe(400)
  })

  test('REF-08 the reads answer with the records that were made', () => {
    const mock = newMock()
    const { id } = tenantOf(mock).technicians.create({ name: 'Ada Pipe' })
    expect(send(mock, 'GET', `/settings/v2/tenant/${TENANT}/technicians?ids=${id}`).json.data).toMatchObject([{ id, name: 'Ada Pipe' }])
  })
})

describe('/_mock/openapi.json', () => {
  test('is JSON, at one address for every tenant, typed and over HTTP alike', async () => {
    const mock = newMock()
    const served = await serve(mock, { port: 0 })
    onTestFinished(() => served.close())
    const answer = await fetch(`http://127.0.0.1:${served.port}/_mock/openapi.json`)
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'application/json; charset=utf-8',
      documentText(),
    ])
  })

  test('is OpenAPI 3.1', () => {
    expect([document.openapi, document.info.title]).toEqual(['3.1.0', 'Mocktitan control API'])
  })

  test('has every route and no other', () => {
    const routes = Object.entries<Json>(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((key) => key !== 'parameters')
        .map((method) => `${operations[method].operationId} ${method.toUpperCase()} ${path}`),
    )
    expect(routes.sort()).toEqual(controlIds.map((id) => `${id} ${controlTable(id).method} ${controlTable(id).path}`).sort())
  })

  test('is complete: it contains everything that it refers to', () => {
    const names = [...documentText().matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name as string)
    const found = (pointer: string) =>
      pointer
        .replace('#/', '')
        .split('/')
        .reduce((node: Json, key) => node?.[key], document)
    expect(names.filter((name) => !name.startsWith('#/') || found(name) === undefined)).toEqual([])
  })

  test('declares its path parameters', () => {
    for (const [path, { parameters = [] }] of Object.entries<Json>(document.paths)) {
      const declared = parameters.map(
        ({ $ref, name }: { $ref?: string; name?: string }) =>
          name ?? document.components.parameters[$ref?.split('/').at(-1) as string].name,
      )
      expect([path, declared]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)])
    }
  })

  test('has none of our own extensions except the rules', () => {
    const marks = [...documentText().matchAll(/"(x-[\w-]+)":/g)].map(([, mark]) => mark)
    expect([...new Set(marks)]).toEqual(['x-rules'])
  })
})
