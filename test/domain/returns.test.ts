import { expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, orderIn, refusalOf } from '../support/orders.ts'
import { item, purchaseOrder, receipt } from '../support/requests.ts'

const [PLAIN, CREDITING, INACTIVE] = [90_001, 90_002, 90_003]

/** Three return types, three custom fields, and no return. */
const world = demoWith({
  returns: [],
  returnTypes: [
    { id: PLAIN, name: 'Not needed' },
    { id: CREDITING, name: 'Credit at the counter', automaticallyReceiveVendorCredit: true },
    { id: INACTIVE, name: 'Recall', active: false },
  ],
  returnCustomFields: [
    { id: 90_011, name: 'Carrier', dataType: 'Text' },
    { id: 90_012, name: 'Dock', dataType: 'Dropdown', dataTypeOptions: ['North', 'South'] },
    { id: 90_013, name: 'Weight', dataType: 'Numeric' },
  ],
})

const VALVE = { skuId: 3007, quantity: 2, cost: 14.2 }
const TUBE = { skuId: 3001, quantity: 1, cost: 62.4 }

/** A return of two ball valves to Scioto Supply House, without an order. */
const goods = (overrides: Record<string, unknown> = {}) => ({
  vendorId: 2101,
  returnTypeId: PLAIN,
  businessUnitId: 1001,
  inventoryLocationId: 1601,
  returnDate: '2026-01-10',
  tax: 0,
  shipping: 0,
  restockingFee: 0,
  items: [VALVE],
  ...overrides,
})

const send = (api: Api, overrides: Record<string, unknown> = {}) => api.post('/returns', goods(overrides))
const made = (api: Api, overrides: Record<string, unknown> = {}) => api.create('/returns', goods(overrides))

const show = async (api: Api, id: number) => (await api.read(`/returns?ids=${id}&active=Any`)).data[0]
const orderOf = (api: Api, id: number) => api.read(`/purchase-orders/${id}`)

const STATUSES = ['Pending', 'Returned', 'CreditReceived', 'Posted', 'Exported', 'Canceled'] as const
type Status = (typeof STATUSES)[number]

/** A return in this status, or with this sync status. */
async function returnIn(api: Api, status: Status, overrides: Record<string, unknown> = {}): Promise<number> {
  const id = await made(api, overrides)
  const at = STATUSES.indexOf(status)
  if (status === 'Canceled') await api.patch(`/returns/${id}/cancellation`)
  else
    api.tell((mock) => {
      const tenant = mock.tenant(TENANT)
      if (at >= 1) tenant.returns.markReturned(id)
      if (at >= 2) tenant.returns.receiveCredit(id)
      if (at < 3) return
      const batch = tenant.batches.post({ returnIds: [id] })
      if (at >= 4) tenant.batches.export(batch.id)
    })
  return id
}

/** The properties of a return that the API does not show. */
const kept = (api: Api, id: number) => {
  const { returns } = api.mock.tenant(TENANT).export() as { returns: (Record<string, unknown> & { id: number })[] }
  return returns.find((each) => each.id === id)
}

describeEachFace('Returns', (openFace) => {
  const open = (options: Parameters<typeof openFace>[0] = {}) => openFace({ world, ...options })

  test('RET-01 numbers are strings and count from 1', async () => {
    const api = await open()
    const ids = [await made(api), await made(api), await made(api)]
    expect((await api.read('/returns?sort=Id')).data.map((each: { number: unknown }) => each.number)).toEqual(['1', '2', '3'])
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  })

  test('RET-01 a refused return uses no number, a canceled one keeps its own', async () => {
    const api = await open()
    const canceled = await returnIn(api, 'Canceled')
    await send(api, { tax: -1 })
    const next = await made(api)
    expect([(await show(api, canceled)).number, (await show(api, next)).number]).toEqual(['1', '2'])
  })

  test('RET-01 each tenant counts separately', async () => {
    const api = await open()
    await made(api)
    const answer = await api.send('POST', 'raw:/inventory/v2/tenant/2002/returns', { body: goods() })
    const other = await api.send('GET', `raw:/inventory/v2/tenant/2002/returns?ids=${answer.json.id}`)
    expect(other.json.data[0].number).toBe('1')
  })

  test('VAL-04 the lines of a return take the ids right after it', async () => {
    const api = await open()
    const id = await made(api, { items: [VALVE, TUBE] })
    expect((await show(api, id)).items.map((line: { id: number }) => line.id - id)).toEqual([1, 2])
  })

  test('VAL-07 create, update and cancel answer only the id', async () => {
    const api = await open()
    const created = await send(api)
    const { id } = created.json
    const [updated, canceled] = [await api.patch(`/returns/${id}`, { memo: 'x' }), await api.patch(`/returns/${id}/cancellation`)]
    expect([created.text, updated.text, canceled.text]).toEqual(Array(3).fill(`{"id":${id}}`))
  })

  test('RET-02 a new return is Pending, without dates and not in a batch', async () => {
    const api = await open()
    expect(await show(api, await made(api))).toMatchObject({
      status: 'Pending',
      active: true,
      returnDate: '2026-01-10T00:00:00Z',
      returnedOn: null,
      creditReceivedOn: null,
      syncStatus: 'Pending',
      batchId: null,
      batch: null,
      canceledById: null,
      canceledReason: null,
      dateCanceled: null,
    })
  })

  test('RET-02 each move sets its date to the day of the clock', async () => {
    const api = await open()
    const id = await made(api)
    const dates = async () => {
      const { status, returnedOn, creditReceivedOn } = await show(api, id)
      return [status, returnedOn, creditReceivedOn]
    }
    api.tell((mock) => mock.clock.set('2026-01-12T23:30:00Z'))
    api.tell((mock) => mock.tenant(TENANT).returns.markReturned(id))
    expect(await dates()).toEqual(['Returned', '2026-01-12T00:00:00Z', null])
    api.tell((mock) => mock.clock.set('2026-01-20T08:00:00Z'))
    api.tell((mock) => mock.tenant(TENANT).returns.receiveCredit(id))
    expect(await dates()).toEqual(['CreditReceived', '2026-01-12T00:00:00Z', '2026-01-20T00:00:00Z'])
  })

  test('RET-02 the status cannot be set through the API: it is dropped, and the mock says so', async () => {
    const api = await open()
    const created = await send(api, { status: 'CreditReceived' })
    const updated = await api.patch(`/returns/${created.json.id}`, { status: 'Returned' })
    expect((await show(api, created.json.id)).status).toBe('Pending')
    expect([created.headers['x-mock-advice'], updated.headers['x-mock-advice']]).toEqual(['ADV-02 status', 'ADV-02 status'])
  })

  test('RET-02 a return keeps the given values', async () => {
    const api = await open()
    const id = await made(api, {
      jobId: 2001,
      budgetCodeId: 1401,
      referenceNumber: 'RMA-5531',
      memo: 'Left over',
      items: [{ ...VALVE, description: 'As new', budgetCodeId: 1402 }],
    })
    const record = await show(api, id)
    expect(record).toMatchObject({
      vendorId: 2101,
      returnTypeId: PLAIN,
      businessUnitId: 1001,
      inventoryLocationId: 1601,
      purchaseOrderId: null,
      jobId: 2001,
      budgetCodeId: 1401,
      referenceNumber: 'RMA-5531',
      memo: 'Left over',
      createdById: 901,
    })
    expect(record.items[0]).toMatchObject({ ...VALVE, description: 'As new', budgetCodeId: 1402, active: true, createdById: 901 })
  })

  test('VAL-06 values that a return was not given are null, its reference number is empty', async () => {
    const api = await open()
    const record = await show(api, await made(api))
    const { memo, jobId, projectId, purchaseOrderId, budgetCodeId, customFields, externalData, referenceNumber } = record
    expect([memo, jobId, projectId, purchaseOrderId, budgetCodeId, customFields, externalData]).toEqual(Array(7).fill(null))
    expect(referenceNumber).toBe('')
    expect(record.items[0]).toMatchObject({ receiptItemId: null, serialNumbers: null, budgetCodeId: null })
  })

  test('VAL-06 a line has the name, code and accounts of its SKU, and the name as the default description', async () => {
    const api = await open()
    const [line] = (await show(api, await made(api))).items
    expect(line).toMatchObject({
      name: 'Ball valve 3/4 in, lead free, sweat',
      description: 'Ball valve 3/4 in, lead free, sweat',
      generalLedgerAccount: { name: 'Material Sales' },
      costOfSaleAccount: { name: 'Materials Purchased' },
    })
  })

  test.each([
    [2001, 1903],
    [2005, null],
  ])('REF-06 job %d sets the project %j', async (jobId, projectId) => {
    const api = await open()
    expect((await show(api, await made(api, { jobId }))).projectId).toBe(projectId)
  })

  test.each([
    ['lines', { items: [VALVE, TUBE] }, 90.8],
    ['tax and shipping', { tax: 1.1, shipping: 5.25 }, 34.75],
    ['less the restocking fee', { restockingFee: 3.4 }, 25],
    ['all of it', { items: [TUBE], tax: 4.68, shipping: 10, restockingFee: 7.08 }, 70],
    ['half a cent up', { items: [{ ...VALVE, quantity: 1, cost: 1.005 }] }, 1.01],
    ['what binary floats do not add up', { items: [{ ...VALVE, quantity: 3, cost: 0.1 }], tax: 0.2 }, 0.5],
    ['a fee above the goods', { restockingFee: 30 }, -1.6],
    ['no lines', { items: [], shipping: 2 }, 2],
    ['null for lines', { items: null, tax: 1 }, 1],
  ])('RET-03 returnAmount: %s', async (_, overrides, returnAmount) => {
    const api = await open()
    const { tax = 0, shipping = 0 } = overrides as { tax?: number; shipping?: number }
    expect(await show(api, await made(api, overrides))).toMatchObject({ returnAmount, taxAmount: tax, shippingAmount: shipping })
  })

  test.each([
    ['items', { items: [TUBE] }, 65.4],
    ['tax', { tax: 3 }, 32.4],
    ['shipping', { shipping: 2.5 }, 31.9],
    ['the fee', { restockingFee: 8.4 }, 24],
    ['null for tax', { tax: null }, 29.4],
    ['null for shipping', { shipping: null }, 29.4],
    ['null for the fee', { restockingFee: null }, 32.4],
  ])('RET-03 returnAmount after an update of %s', async (_, update, amount) => {
    const api = await open()
    const id = await made(api, { tax: 2, shipping: 2, restockingFee: 1 })
    await api.patch(`/returns/${id}`, update)
    expect((await show(api, id)).returnAmount).toBe(amount)
  })

  test.each([1, 0, -7])('RET-04 an unknown order (%d) is 404 and named', async (purchaseOrderId) => {
    const api = await open()
    const { status, rule, json } = await send(api, { purchaseOrderId })
    expect([status, rule, json.title]).toEqual([404, 'RET-04', `Purchase order with id ${purchaseOrderId} was not found.`])
  })

  test('RET-04 received goods of an order can be returned, and the return names the order', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const id = await made(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 4 }, { ...TUBE, quantity: 2 }] }) // biome-ignore format: one row
    expect((await show(api, id)).purchaseOrderId).toBe(purchaseOrderId)
  })

  test.each([
    ['Pending', '400 RET-04 items[0].skuId'],
    ['Sent', '400 RET-04 items[0].skuId'],
    ['PartiallyReceived', '200 undefined '],
    ['Received', '200 undefined '],
    ['Exported', '200 undefined '],
    ['Canceled', '400 RET-04 items[0].skuId'],
  ] as const)('RET-04 a valve of a %s order: %s', async (status, outcome) => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, status)
    expect(refusalOf(await send(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 1 }] }))).toBe(outcome)
  })

  test.each([
    ['all that came', [1], '200 undefined '],
    ['more than was received, although it was ordered', [1.0001], '400 RET-04 items[0].quantity'],
    ['the same SKU twice, together all', [0.4, 0.6], '200 undefined '],
    ['the same SKU twice, together too much', [0.4, 0.7], '400 RET-04 items[1].quantity'],
  ])('RET-04 of one valve received, %s', async (_, quantities, outcome) => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'PartiallyReceived')
    const items = quantities.map((quantity) => ({ ...VALVE, quantity }))
    expect(refusalOf(await send(api, { purchaseOrderId, items }))).toBe(outcome)
  })

  test('RET-04 a SKU that was not received on the order is refused', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'PartiallyReceived')
    expect(refusalOf(await send(api, { purchaseOrderId, items: [TUBE] }))).toBe('400 RET-04 items[0].skuId')
  })

  test('RET-04 several returns of an order share the received quantity', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const outcomes: string[] = []
    for (const quantity of [1, 2.5, 1, 0.5, 0.1])
      outcomes.push(refusalOf(await send(api, { purchaseOrderId, items: [{ ...VALVE, quantity }] })))
    const over = '400 RET-04 items[0].quantity'
    expect(outcomes).toEqual(['200 undefined ', '200 undefined ', over, '200 undefined ', over])
  })

  test('RET-04 several receipts and lines of a SKU count together', async () => {
    const api = await open()
    const purchaseOrderId = await api.create('/purchase-orders', purchaseOrder({ items: [item({ quantity: 1 }), item({ quantity: 2 })] }))
    for (const quantity of [1, 2]) await api.create('/receipts', receipt(purchaseOrderId, { items: [{ ...VALVE, quantity }] }))
    const outcomes = [
      await send(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 3.1 }] }),
      await send(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 3 }] }),
    ]
    expect(outcomes.map(refusalOf)).toEqual(['400 RET-04 items[0].quantity', '200 undefined '])
  })

  test('RET-04 more than was ordered can be returned if more was received', async () => {
    const api = await open()
    const purchaseOrderId = await api.create('/purchase-orders', purchaseOrder())
    await api.create('/receipts', receipt(purchaseOrderId, { items: [{ ...VALVE, quantity: 6 }] }))
    expect(refusalOf(await send(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 6 }] }))).toBe('200 undefined ')
  })

  test('RET-04 goods of a canceled receipt cannot be returned', async () => {
    const api = await open()
    const purchaseOrderId = await api.create('/purchase-orders', purchaseOrder())
    const received = await api.create('/receipts', receipt(purchaseOrderId))
    await api.patch(`/receipts/${received}/cancellation`)
    expect(refusalOf(await send(api, { purchaseOrderId }))).toBe('400 RET-04 items[0].skuId')
  })

  test('RET-04 a canceled return frees its quantity', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'PartiallyReceived')
    const items = [{ ...VALVE, quantity: 1 }]
    await returnIn(api, 'Canceled', { purchaseOrderId, items })
    expect(refusalOf(await send(api, { purchaseOrderId, items }))).toBe('200 undefined ')
  })

  test('RET-04 a line left out of an update frees its quantity', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const id = await made(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 4 }] })
    await api.patch(`/returns/${id}`, { items: [TUBE] })
    expect(refusalOf(await send(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 4 }] }))).toBe('200 undefined ')
  })

  test('RET-04 a removed line no longer counts when the rest is updated', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const id = await made(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 4 }, TUBE] })
    const [, tube] = (await show(api, id)).items
    await api.patch(`/returns/${id}`, { items: [tube] })
    await made(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 4 }] })
    expect(refusalOf(await api.patch(`/returns/${id}`, { memo: 'x' }))).toBe('200 undefined ')
  })

  test('RET-04 an update counts only its new quantities', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    await made(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 1 }] })
    const id = await made(api, { purchaseOrderId, items: [{ ...VALVE, quantity: 2 }] })
    const [line] = (await show(api, id)).items
    const outcomes: string[] = []
    for (const items of [
      [{ ...line, quantity: 3 }],
      [{ ...line, quantity: 3.5 }],
      [line, { ...VALVE, quantity: 2 }],
      [{ ...TUBE, quantity: 3 }],
    ])
      outcomes.push(refusalOf(await api.patch(`/returns/${id}`, { items })))
    expect(outcomes).toEqual([
      '200 undefined ',
      '400 RET-04 items[0].quantity',
      '400 RET-04 items[1].quantity',
      '400 RET-04 items[0].quantity',
    ])
  })

  test("RET-04 a vendor that is not the order's is refused", async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    expect(refusalOf(await send(api, { purchaseOrderId, vendorId: 2102 }))).toBe('400 RET-04 vendorId')
  })

  test('RET-04 without an order, goods can be returned that were never received', async () => {
    const api = await open()
    expect(refusalOf(await send(api, { items: [{ ...VALVE, quantity: 1000 }] }))).toBe('200 undefined ')
  })

  test('RET-05 a type that receives credit immediately makes the return CreditReceived, with both dates', async () => {
    const api = await open()
    expect(await show(api, await made(api, { returnTypeId: CREDITING }))).toMatchObject({
      status: 'CreditReceived',
      returnedOn: '2026-01-10T00:00:00Z',
      creditReceivedOn: '2026-01-10T00:00:00Z',
      syncStatus: 'Pending',
    })
  })

  test('RET-05 later changes of the type do not affect the return', async () => {
    const api = await open()
    const [pending, credited] = [await made(api), await made(api, { returnTypeId: CREDITING })]
    await api.patch(`/return-types/${PLAIN}`, { id: PLAIN, automaticallyReceiveVendorCredit: true })
    await api.patch(`/return-types/${CREDITING}`, { id: CREDITING, automaticallyReceiveVendorCredit: false })
    expect([(await show(api, pending)).status, (await show(api, credited)).status]).toEqual(['Pending', 'CreditReceived'])
  })

  test.each([
    ['Posted', 'Posted'],
    ['Exported', 'Exported'],
  ] as const)('RET-06 a batch makes a return %s, and it names the batch', async (status, syncStatus) => {
    const api = await open()
    const id = await returnIn(api, status)
    const record = await show(api, id)
    expect(record).toMatchObject({ status: 'CreditReceived', syncStatus, batch: { id: record.batchId, name: expect.any(String) } })
    expect((await api.read(`/returns?batchId=${record.batchId}`)).data).toEqual([record])
  })

  test.each([
    ['Pending', '200 undefined ', '200 undefined '],
    ['Returned', '409 RET-07 ', '200 undefined '],
    ['CreditReceived', '409 RET-07 ', '400 RET-07 '],
    ['Posted', '409 RET-06 ', '400 RET-06 '],
    ['Exported', '409 RET-06 ', '400 RET-06 '],
    ['Canceled', '409 RET-07 ', '400 RET-07 '],
  ] as const)('RET-07 a %s return: edit %s, cancel %s', async (status, edited, canceled) => {
    const api = await open()
    const id = await returnIn(api, status)
    const outcomes = [await api.patch(`/returns/${id}`, { memo: 'x' }), await api.patch(`/returns/${id}/cancellation`)]
    expect(outcomes.map(refusalOf)).toEqual([edited, canceled])
  })

  test('RET-07 a refused edit is 409 in the shape of ERR-01, says the status and changes nothing', async () => {
    const api = await open()
    const id = await returnIn(api, 'Returned')
    const before = await show(api, id)
    const { json } = await api.patch(`/returns/${id}`, { memo: 'x', items: [] })
    expect([json.status, json.errors['']]).toEqual([409, ['Return 1 is Returned and can no longer be edited.']])
    expect(await show(api, id)).toEqual(before)
  })

  test.each([
    ['returnTypeId', { returnTypeId: CREDITING }],
    ['businessUnitId', { businessUnitId: 1002 }],
    ['inventoryLocationId', { inventoryLocationId: 1701 }],
    ['inventoryLocationId cleared', { inventoryLocationId: null }],
    ['referenceNumber', { referenceNumber: 'RMA-9' }],
    ['memo', { memo: 'Fragile' }],
    ['memo cleared', { memo: null }],
    ['budgetCodeId', { budgetCodeId: 1402 }],
    ['budgetCodeId cleared', { budgetCodeId: null }],
  ])('RET-07 PATCH changes %s and nothing else', async (_, update) => {
    const api = await open()
    const id = await made(api, { memo: 'First', budgetCodeId: 1401, referenceNumber: 'RMA-1' })
    const { modifiedOn: _then, ...before } = await show(api, id)
    await api.patch(`/returns/${id}`, update)
    const { modifiedOn: _now, ...after } = await show(api, id)
    expect(after).toEqual({ ...before, ...update })
  })

  test('RET-07 PATCH returnDate changes the date, and its time is dropped', async () => {
    const api = await open()
    const id = await made(api)
    await api.patch(`/returns/${id}`, { returnDate: '2026-02-01T22:00:00-05:00' })
    expect((await show(api, id)).returnDate).toBe('2026-02-02T00:00:00Z')
  })

  test('RET-07 PATCH of another vendor, job or order is dropped: they cannot change', async () => {
    const api = await open()
    const id = await made(api)
    const before = await show(api, id)
    const { status, headers } = await api.patch(`/returns/${id}`, { vendorId: 2102, jobId: 2001, purchaseOrderId: 4021 })
    expect([status, headers['x-mock-advice']]).toEqual([200, 'ADV-02 vendorId; ADV-02 jobId; ADV-02 purchaseOrderId'])
    expect(await show(api, id)).toEqual(before)
  })

  test.each(['returnTypeId', 'businessUnitId', 'referenceNumber', 'returnDate', 'items'])(
    'ERR-17 PATCH %s: null is refused',
    async (field) => {
      const api = await open()
      const id = await made(api)
      expect(refusalOf(await api.patch(`/returns/${id}`, { [field]: null }))).toBe(`400 ERR-05 ${field}`)
    },
  )

  test('ERR-09 an update and a cancel of an unknown return are 404', async () => {
    const api = await open()
    const answers = [await api.patch('/returns/1', { memo: 'x' }), await api.patch('/returns/1/cancellation')]
    expect(answers.map(({ status, rule, json }) => [status, rule, json.title])).toEqual(
      Array(2).fill([404, 'ERR-09', 'Return with id 1 was not found.']),
    )
  })

  test('GATE-01 there is no route that reads one return', async () => {
    const api = await open()
    const id = await made(api)
    expect((await api.get(`/returns/${id}`)).rule).toBe('GATE-01')
  })

  test('PO-16 PATCH items replaces the list: named lines are updated, new ones added, the others removed', async () => {
    const api = await open()
    const id = await made(api, { items: [VALVE, TUBE] })
    const [valve] = (await show(api, id)).items
    const items = [{ id: valve.id, skuId: 3007, quantity: 1, cost: 15, itemDescription: 'Scratched' }, { id: 0, skuId: 3002, quantity: 1, cost: 5 }] // biome-ignore format: one row
    await api.patch(`/returns/${id}`, { items })
    const after = await show(api, id)
    expect(after.items.map((line: Record<string, unknown>) => [line.skuId, line.quantity, line.cost, line.description])).toEqual([
      [3007, 1, 15, 'Scratched'],
      [3002, 1, 5, 'PEX-A tubing 1/2 in x 100 ft, white'],
    ])
    expect([after.items[0].id, after.returnAmount]).toEqual([valve.id, 20])
  })

  test('PO-16 a line left out is kept, inactive, and cannot be named again', async () => {
    const api = await open()
    const id = await made(api, { items: [VALVE, TUBE] })
    const [valve, tube] = (await show(api, id)).items
    await api.patch(`/returns/${id}`, { items: [tube] })
    const lines = kept(api, id)?.items as { id: number; active: boolean }[]
    expect(lines.map((line) => [line.id, line.active])).toEqual([
      [valve.id, false],
      [tube.id, true],
    ])
    expect(refusalOf(await api.patch(`/returns/${id}`, { items: [valve] }))).toBe('400 RET-07 items[0].id')
  })

  test.each([
    ['an unknown line', (id: number) => [{ ...VALVE, id: id + 1000 }], '400 RET-07 items[0].id'],
    ['a line of another return', (id: number) => [VALVE, { ...VALVE, id: id - 1 }], '400 RET-07 items[1].id'],
    ['a line twice', (id: number) => [{ ...VALVE, id: id + 1 }, { ...VALVE, id: id + 1 }], '400 RET-07 items[1].id'], // biome-ignore format: one row
    ['a line without quantity', (id: number) => [{ id: id + 1, skuId: 3007, cost: 1 }], '400 ERR-02 items[0].quantity,request'],
    ['a line without id: one is added', () => [VALVE], '200 undefined '],
    ['no lines', () => [], '200 undefined '],
  ] as const)('PO-16 PATCH items with %s', async (_, items, outcome) => {
    const api = await open()
    await made(api)
    const id = await made(api)
    expect(refusalOf(await api.patch(`/returns/${id}`, { items: items(id) }))).toBe(outcome)
  })

  test('PO-16 a line that changes to another SKU gets its name, code and accounts, and loses the receipt line', async () => {
    const api = await open()
    const purchaseOrderId = await api.create('/purchase-orders', purchaseOrder({ items: [item(), item({ skuId: 3031, cost: 900 })] }))
    const items = [VALVE, { skuId: 3031, quantity: 1, cost: 900 }]
    const shipmentItemId = (await api.create('/receipts', receipt(purchaseOrderId, { items }))) + 1
    const id = await made(api, { purchaseOrderId, items: [{ ...VALVE, shipmentItemId }] })
    const [line] = (await show(api, id)).items
    await api.patch(`/returns/${id}`, { items: [{ id: line.id, skuId: 3031, quantity: 1, cost: 900 }] })
    const [changed] = (await show(api, id)).items
    const heater = (await show(api, await made(api, { items: [{ skuId: 3031, quantity: 1, cost: 900 }] }))).items[0]
    const { name, code, generalLedgerAccount, costOfSaleAccount, assetAccount } = heater
    expect(changed).toMatchObject({ id: line.id, name, code, description: name, generalLedgerAccount, costOfSaleAccount, assetAccount })
    expect(changed.receiptItemId).toBeNull()
  })

  test('PO-16 only lines that change get a new modifiedOn', async () => {
    const api = await open()
    const id = await made(api, { items: [VALVE, TUBE] })
    const before = (await show(api, id)).items
    await api.patch(`/returns/${id}`, { items: [before[0], { ...before[1], cost: 60 }] })
    const after = (await show(api, id)).items
    expect(after.map((line: { modifiedOn: string }, i: number) => line.modifiedOn === before[i].modifiedOn)).toEqual([true, false])
  })

  test('RET-08 tax, shipping, fee, quantity and cost have the same limits on create and update', async () => {
    const api = await open()
    const id = await made(api)
    const faults: [body: object, at: string][] = [
      [{ tax: -0.01 }, 'tax'],
      [{ shipping: -1 }, 'shipping'],
      [{ restockingFee: -1 }, 'restockingFee'],
      [{ items: [VALVE, { ...VALVE, quantity: 0 }] }, 'items[1].quantity'],
      [{ items: [{ ...VALVE, quantity: -1 }] }, 'items[0].quantity'],
      [{ items: [{ ...VALVE, cost: -0.01 }] }, 'items[0].cost'],
    ]
    for (const [body, at] of faults) {
      expect(refusalOf(await api.post('/returns', goods(body as Record<string, unknown>)))).toBe(`400 RET-08 ${at}`)
      expect(refusalOf(await api.patch(`/returns/${id}`, body))).toBe(`400 RET-08 ${at}`)
    }
  })

  test('RET-08 only the quantity must be above 0', async () => {
    const api = await open()
    expect((await show(api, await made(api, { items: [{ ...VALVE, cost: 0 }] }))).returnAmount).toBe(0)
  })

  test.each(['vendorId', 'returnTypeId', 'businessUnitId', 'inventoryLocationId', 'returnDate', 'tax', 'shipping', 'restockingFee'])(
    'ERR-02 a return without %s is refused',
    async (field) => {
      const api = await open()
      const { [field]: _, ...rest } = goods() as Record<string, unknown>
      const { status, json } = await api.post('/returns', rest)
      expect([status, Object.keys(json.errors)]).toEqual([400, [field, 'request']])
    },
  )

  test.each([
    ['vendorId', 1, 'REF-01 vendorId'],
    ['vendorId', 2111, 'REF-05 vendorId'],
    ['returnTypeId', 1, 'ERR-11 returnTypeId'],
    ['returnTypeId', INACTIVE, 'REF-05 returnTypeId'],
    ['businessUnitId', 1, 'REF-01 businessUnitId'],
    ['inventoryLocationId', 1, 'REF-03 inventoryLocationId'],
    ['inventoryLocationId', 1704, 'REF-05 inventoryLocationId'],
    ['jobId', 1, 'REF-02 jobId'],
    ['budgetCodeId', 1, 'PO-21 budgetCodeId'],
    ['items', [{ ...VALVE, skuId: 1 }], 'REF-04 items[0].skuId'],
    ['items', [VALVE, { ...VALVE, skuId: 3030 }], 'REF-04 items[1].skuId'],
    ['items', [{ ...VALVE, budgetCodeId: 1 }], 'PO-21 items[0].budgetCodeId'],
  ])('ERR-11 a create whose %s is %j is refused', async (field, value, refusal) => {
    const api = await open()
    expect(refusalOf(await send(api, { [field]: value }))).toBe(`400 ${refusal}`)
  })

  test.each([
    ['returnTypeId', INACTIVE, 'REF-05 returnTypeId'],
    ['businessUnitId', 1, 'REF-01 businessUnitId'],
    ['inventoryLocationId', 1, 'REF-03 inventoryLocationId'],
    ['budgetCodeId', 1, 'PO-21 budgetCodeId'],
    ['items', [{ ...VALVE, skuId: 3030 }], 'REF-04 items[0].skuId'],
  ])('ERR-11 an update whose %s is %j is refused', async (field, value, refusal) => {
    const api = await open()
    expect(refusalOf(await api.patch(`/returns/${await made(api)}`, { [field]: value }))).toBe(`400 ${refusal}`)
  })

  test('REF-05 a return whose type became inactive can still be edited', async () => {
    const api = await open()
    const id = await made(api)
    await api.patch(`/return-types/${PLAIN}`, { id: PLAIN, active: false })
    expect((await api.patch(`/returns/${id}`, { returnTypeId: PLAIN, memo: 'x' })).status).toBe(200)
  })

  test('RET-09 null names no receipt line', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    expect(refusalOf(await send(api, { purchaseOrderId, items: [{ ...VALVE, shipmentItemId: null }] }))).toBe('200 undefined ')
  })

  test('RET-07 the budget code of a line stays if an update leaves it out; null clears it', async () => {
    const api = await open()
    const id = await made(api, { items: [{ ...VALVE, budgetCodeId: 1401 }] })
    const codes: unknown[] = []
    for (const change of [{ quantity: 1 }, { budgetCodeId: null }]) {
      const [{ id: line, skuId, quantity, cost }] = (await show(api, id)).items
      await api.patch(`/returns/${id}`, { items: [{ id: line, skuId, quantity, cost, ...change }] })
      codes.push((await show(api, id)).items[0].budgetCodeId)
    }
    expect(codes).toEqual([1401, null])
  })

  test('RET-07 a line keeps a SKU that became inactive, and its name', async () => {
    const skus = demo.skus.map((sku) => ({ ...sku, active: false, name: 'Renamed' }))
    const api = await openFace({ world: demoWith({ skus }) })
    const before = (await api.read('/returns?ids=4415&active=Any')).data[0]
    const items = before.items.map(({ id, skuId, cost }: Record<string, unknown>) => ({ id, skuId, cost, quantity: 0.5 }))
    expect(refusalOf(await api.patch('/returns/4415', { items }))).toBe('200 undefined ')
    const [line] = (await api.read('/returns?ids=4415&active=Any')).data[0].items
    expect([line.quantity, line.name]).toEqual([0.5, before.items[0].name])
  })

  test('RET-09 the receipt line that a line names is shown as receiptItemId', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const [lineOf] = (await api.read(`/receipts?purchaseOrderIds=${purchaseOrderId}`)).data
    const shipmentItemId = lineOf.items[0].id
    const [with_, without] = [
      await made(api, { purchaseOrderId, items: [{ ...VALVE, shipmentItemId }] }),
      await made(api, { items: [{ ...VALVE, shipmentItemId }] }),
    ]
    expect([(await show(api, with_)).items[0].receiptItemId, (await show(api, without)).items[0].receiptItemId]).toEqual([
      shipmentItemId,
      shipmentItemId,
    ])
  })

  test('RET-09 an unknown receipt line, one of another SKU, order or vendor, and one of a canceled receipt are refused', async () => {
    const api = await open()
    const [one, other] = [await orderIn(api, 'Received'), await orderIn(api, 'Received')]
    const linesOf = async (id: number) => (await api.read(`/receipts?purchaseOrderIds=${id}`)).data[0].items as { id: number }[]
    const [valve, tube] = await linesOf(one)
    const [foreign] = await linesOf(other)
    const gone = await api.create('/purchase-orders', purchaseOrder())
    const canceled = await api.create('/receipts', receipt(gone))
    await api.patch(`/receipts/${canceled}/cancellation`)
    const lines: [shipmentItemId: number | undefined, more: Record<string, unknown>][] = [
      [1, {}],
      [tube?.id, {}],
      [foreign?.id, { purchaseOrderId: one }],
      [valve?.id, { vendorId: 2102 }],
      [canceled + 1, {}],
    ]
    const outcomes: string[] = []
    for (const [shipmentItemId, more] of lines)
      outcomes.push(refusalOf(await send(api, { ...more, items: [{ ...VALVE, shipmentItemId }] })))
    expect(outcomes).toEqual(Array(5).fill('400 RET-09 items[0].shipmentItemId'))
  })

  test('VAL-03 making, editing, moving and canceling a return change the modifiedOn of its order', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const moments = [(await orderOf(api, purchaseOrderId)).modifiedOn]
    const note = async () => moments.push((await orderOf(api, purchaseOrderId)).modifiedOn)
    const id = await made(api, { purchaseOrderId })
    await note()
    await api.patch(`/returns/${id}`, { memo: 'x' })
    await note()
    api.tell((mock) => mock.tenant(TENANT).returns.markReturned(id))
    await note()
    await api.patch(`/returns/${id}/cancellation`)
    await note()
    expect(moments.slice(1).map((moment, i) => later(moment, moments[i]))).toEqual([true, true, true, true])
  })

  test('VAL-03 a return changes only the modifiedOn of its order', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const { modifiedOn: _then, ...before } = await orderOf(api, purchaseOrderId)
    await made(api, { purchaseOrderId })
    const { modifiedOn: _now, ...after } = await orderOf(api, purchaseOrderId)
    expect(after).toEqual(before)
  })

  test('VAL-03 an update that changes nothing changes neither the return nor its order', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Received')
    const id = await made(api, { purchaseOrderId, memo: 'Same', tax: 1, restockingFee: 2.5 })
    const before = [await show(api, id), await orderOf(api, purchaseOrderId)]
    const { items } = before[0]
    await api.patch(`/returns/${id}`, { memo: 'Same', tax: 1, shipping: 0, restockingFee: 2.5, returnDate: '2026-01-10', items })
    await api.patch(`/returns/${id}`, {})
    expect([await show(api, id), await orderOf(api, purchaseOrderId)]).toEqual(before)
  })

  test.each(['NotRequired', 'Duplicate', 'Accidental', 'VendorIssue', 'Other', 'JobCanceled'])(
    'PO-17 a return is canceled for the reason %s',
    async (canceledReason) => {
      const api = await open()
      const id = await made(api)
      await api.patch(`/returns/${id}/cancellation`, { canceledReason })
      expect(await show(api, id)).toMatchObject({ status: 'Canceled', active: false, canceledReason, canceledById: 901 })
    },
  )

  test.each([undefined, {}])('PO-17 a cancel without a reason (%j) stores NotRequired and the date', async (body) => {
    const api = await open()
    const id = await made(api)
    await api.patch(`/returns/${id}/cancellation`, body)
    expect(await show(api, id)).toMatchObject({ canceledReason: 'NotRequired', dateCanceled: '2026-01-05T09:00:00Z' })
  })

  test('PO-17 a cancel for an unknown reason is refused', async () => {
    const api = await open()
    const id = await made(api)
    expect(refusalOf(await api.patch(`/returns/${id}/cancellation`, { canceledReason: 'Bored' }))).toBe('400 ERR-04 canceledReason')
    expect((await show(api, id)).status).toBe('Pending')
  })

  test('LIST-06 a canceled return is not in the default list', async () => {
    const api = await open()
    const [canceled, id] = [await returnIn(api, 'Canceled'), await made(api)]
    const ids = async (query: string) => (await api.read(`/returns${query}`)).data.map((each: { id: number }) => each.id)
    expect([await ids(''), await ids('?active=False'), await ids('?active=Any')]).toEqual([[id], [canceled], [id, canceled]])
  })

  test('PO-17 an order with an active return cannot be canceled; with a canceled one it can', async () => {
    const api = await open()
    const purchaseOrderId = await orderIn(api, 'Sent')
    const id = await made(api, { purchaseOrderId, items: [] })
    const cancel = async () => refusalOf(await api.patch(`/purchase-orders/${purchaseOrderId}/cancellation`))
    const first = await cancel()
    await api.patch(`/returns/${id}/cancellation`)
    expect([first, await cancel()]).toEqual(['400 PO-17 ', '200 undefined '])
  })

  const GUID = '11111111-2222-4333-8444-555555555555'
  const patch = (externalData: object[], more: object = {}) => ({ externalData: { applicationGuid: GUID, externalData, ...more } })
  const dataOf = async (api: Api, id: number, guid = GUID) =>
    (await api.read(`/returns?ids=${id}&externalDataApplicationGuid=${guid}`)).data[0].externalData

  test('EXT-01 external data is shown only if its guid is passed', async () => {
    const api = await open()
    const id = await made(api)
    await api.patch(`/returns/${id}`, patch([{ key: 'rma', value: '7' }]))
    const strangers = await dataOf(api, id, GUID.replace('1', '2'))
    expect([await dataOf(api, id), strangers, (await show(api, id)).externalData]).toEqual([[{ key: 'rma', value: '7' }], [], null])
  })

  test('EXT-02 Merge sets and deletes keys, Replace replaces them', async () => {
    const api = await open()
    const id = await made(api)
    await api.patch(`/returns/${id}`, patch([{ key: 'a', value: '1' }, { key: 'b', value: '2' }])) // biome-ignore format: one row
    await api.patch(`/returns/${id}`, patch([{ key: 'a', value: null }, { key: 'c', value: '3' }], { patchMode: 'Merge' })) // biome-ignore format: one row
    const merged = await dataOf(api, id)
    await api.patch(`/returns/${id}`, patch([{ key: 'd', value: '4' }]))
    expect([merged, await dataOf(api, id)]).toEqual([[{ key: 'b', value: '2' }, { key: 'c', value: '3' }], [{ key: 'd', value: '4' }]]) // biome-ignore format: one row
  })

  test('EXT-03 a repeated key is refused', async () => {
    const api = await open()
    const id = await made(api)
    const answer = await api.patch(`/returns/${id}`, patch([{ key: 'a', value: '1' }, { key: 'a', value: '2' }])) // biome-ignore format: one row
    expect(refusalOf(answer)).toBe('400 EXT-03 externalData.externalData[1].key')
  })

  test('RET-07 the external data of a locked return is locked too', async () => {
    const api = await open()
    const id = await returnIn(api, 'CreditReceived')
    expect(refusalOf(await api.patch(`/returns/${id}`, patch([{ key: 'a', value: '1' }])))).toBe('409 RET-07 ')
  })

  const operations = (...each: [objectId: number, fields: Record<string, unknown>][]) => ({
    operations: each.map(([objectId, fields]) => ({
      objectId,
      customFields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    })),
  })

  test('CF-01 fields of several returns are set in one call, whatever their status, and the answer is empty', async () => {
    const api = await open()
    const [a, b] = [await made(api), await returnIn(api, 'Exported')]
    const body = operations([a, { Carrier: 'Van', Weight: '12.5' }], [b, { dock: 'South' }])
    const { status, text } = await api.patch('/returns/custom-fields', body)
    expect([status, text]).toEqual([200, ''])
    expect([(await show(api, a)).customFields, (await show(api, b)).customFields]).toEqual([
      [
        { typeId: 90_011, name: 'Carrier', value: 'Van' },
        { typeId: 90_013, name: 'Weight', value: '12.5' },
      ],
      [{ typeId: 90_012, name: 'Dock', value: 'South' }],
    ])
  })

  test.each([
    ['an unknown return', (id: number) => [id + 1000, { Carrier: 'x' }] as const, 'operations[1].objectId'],
    ['an unknown field', (id: number) => [id, { Captain: 'x' }] as const, 'operations[1].customFields[0].name'],
    ['a value that is not an option', (id: number) => [id, { Dock: 'East' }] as const, 'operations[1].customFields[0].value'],
    ['a text for a number', (id: number) => [id, { Weight: 'heavy' }] as const, 'operations[1].customFields[0].value'],
  ])('CF-01 with %s the whole call is refused', async (_, bad, at) => {
    const api = await open()
    const id = await made(api)
    const [objectId, fields] = bad(id)
    expect(refusalOf(await api.patch('/returns/custom-fields', operations([id, { Carrier: 'Van' }], [objectId, fields])))).toBe(
      `400 CF-01 ${at}`,
    )
    expect((await show(api, id)).customFields).toBeNull()
  })

  test('LIST-11 returns are found by their custom fields', async () => {
    const api = await open()
    const [a, b] = [await made(api), await made(api)]
    await api.patch('/returns/custom-fields', operations([a, { Dock: 'North' }], [b, { Dock: 'South' }]))
    expect((await api.read('/returns?customFields.Fields[Dock]=South')).data.map((each: { id: number }) => each.id)).toEqual([b])
  })
})
