import { expect, test } from 'vitest'
import demo from '../../../fixtures/demo.json' with { type: 'json' }
import { describeEachFace } from '../../support/faces.ts'
import { demoWith, demoWithSettings, LINES, refusalOf } from '../../support/orders.ts'
import { ADDRESS, item, purchaseOrder, purchaseOrderType, receipt } from '../../support/requests.ts'

const AUTO = 1803

describeEachFace('Creating purchase orders', (open) => {
  test('PO-01 an order and its lines are created Pending, neither sent nor received', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: LINES }))
    const { status, sentOn, receivedOn, items } = await api.read(`/purchase-orders/${id}`)
    expect([status, sentOn, receivedOn]).toEqual(['Pending', null, null])
    expect(items.map((line: { status: string }) => line.status)).toEqual(['Pending', 'Pending'])
  })

  test('PO-02 a status in a create is dropped, and the mock says so', async () => {
    const api = await open()
    const answer = await api.post('/purchase-orders', purchaseOrder({ status: 'Received' }))
    const order = await api.read(`/purchase-orders/${answer.json.id}`)
    expect([answer.status, answer.headers['x-mock-advice'], order.status]).toEqual([200, 'ADV-02 status', 'Pending'])
  })

  test('PO-02 a status in an update is dropped and changes nothing', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    const before = await api.read(`/purchase-orders/${id}`)
    const answer = await api.patch(`/purchase-orders/${id}`, { status: 'Sent' })
    expect([answer.status, answer.headers['x-mock-advice']]).toEqual([200, 'ADV-02 status'])
    expect(await api.read(`/purchase-orders/${id}`)).toEqual(before)
  })

  test.each([
    'vendorId',
    'typeId',
    'businessUnitId',
    'inventoryLocationId',
    'shipTo',
    'shipTo.description',
    'shipTo.address',
    'shipTo.address.street',
    'shipTo.address.unit',
    'shipTo.address.city',
    'shipTo.address.state',
    'shipTo.address.zip',
    'shipTo.address.country',
    'impactsTechnicianPayroll',
    'date',
    'requiredOn',
    'tax',
    'shipping',
    'items',
    'items.0.skuId',
    'items.0.description',
    'items.0.vendorPartNumber',
    'items.0.quantity',
    'items.0.cost',
  ])('PO-03 a create without %s is refused', async (path) => {
    const api = await open()
    const answer = await api.post('/purchase-orders', without(purchaseOrder(), path))
    const at = path.replace('.0', '[0]')
    expect(refusalOf(answer)).toBe(`400 ERR-02 ${at},request`)
    expect(answer.json.errors[at]).toEqual([expect.stringContaining(`Required property '${path.split('.').at(-1)}' not found in JSON.`)])
  })

  test('PO-03 optional properties that are left out are null on the order', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({
      jobId: null,
      projectId: null,
      technicianId: null,
      budgetCodeId: null,
      invoiceId: null,
      batchId: null,
      summary: null,
      vendorDocumentNumber: null,
      customFields: null,
    })
  })

  test('PO-04 an order of an auto-receive type is Received immediately, on its own date', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ typeId: AUTO, items: LINES, date: '2025-12-30' }))
    const { status, receivedOn, sentOn, items } = await api.read(`/purchase-orders/${id}`)
    expect([status, receivedOn, sentOn]).toEqual(['Received', '2025-12-30T00:00:00Z', null])
    expect(items.map((line: Record<string, unknown>) => [line.status, line.quantityReceived])).toEqual([
      ['Received', 4],
      ['Received', 2],
    ])
  })

  test('PO-04 the auto-receipt is for everything and has the vendor invoice number', async () => {
    const api = await open()
    const id = await api.create(
      '/purchase-orders',
      purchaseOrder({ typeId: AUTO, items: LINES, vendorInvoiceNumber: 'INV-77', jobId: 2007 }),
    )
    const { data } = await api.read(`/receipts?purchaseOrderIds=${id}`)
    const order = await api.read(`/purchase-orders/${id}`)
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject({
      number: `${order.number}-R1`,
      vendorInvoiceNumber: 'INV-77',
      jobId: 2007,
      vendorId: 2101,
      receiptAmount: order.total,
      receivedOn: order.date,
    })
    expect(data[0].items.map((line: Record<string, unknown>) => [line.purchaseOrderItemId, line.quantity, line.cost])).toEqual(
      order.items.map((line: Record<string, unknown>) => [line.id, line.quantity, line.cost]),
    )
  })

  test('PO-04 quirk receivePending does not forbid auto-receive, which is not a manual receipt of a Pending order', async () => {
    const api = await open({ quirks: { receivePending: 'refuse' } })
    const id = await api.create('/purchase-orders', purchaseOrder({ typeId: AUTO }))
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('Received')
  })

  test('POT-05 an auto-receive type that needs a job refuses an order without one, and nothing is created', async () => {
    const api = await open()
    const typeId = await api.create(
      '/purchase-order-types',
      purchaseOrderType({ automaticallyReceive: true, requireJobBeforeReceipt: true }),
    )
    const before = await api.read('/purchase-orders?includeTotal=true&pageSize=1')
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder({ typeId })))).toBe('400 POT-05 jobId')
    expect(await api.read('/purchase-orders?includeTotal=true&pageSize=1')).toEqual(before)
    expect((await api.post('/purchase-orders', purchaseOrder({ typeId, jobId: 2007 }))).status).toBe(200)
  })

  test('RCP-08 if receipts need a document number, an auto-receive order needs a vendor invoice number', async () => {
    const api = await open({ world: demoWithSettings({ vendorDocumentNumberRequired: true }) })
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder({ typeId: AUTO })))).toBe('400 RCP-08 vendorInvoiceNumber')
    expect((await api.post('/purchase-orders', purchaseOrder({ typeId: AUTO, vendorInvoiceNumber: 'INV-1' }))).status).toBe(200)
    expect((await api.post('/purchase-orders', purchaseOrder())).status).toBe(200)
  })

  test.each([
    [{ tax: -0.01 }, 'tax'],
    [{ shipping: -1 }, 'shipping'],
  ])('PO-05 a negative charge is refused: %o', async (charge, at) => {
    const api = await open()
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder(charge)))).toBe(`400 PO-05 ${at}`)
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, charge))).toBe(`400 PO-05 ${at}`)
  })

  test.each([
    ['amounts, not rates', { tax: 8.25, shipping: 10 }, [[2, 100]], 218.25],
    ['sums that binary floats miss', { tax: 0.1, shipping: 0.2 }, [[3, 0.1]], 0.6],
    ['half a cent up', { tax: 0, shipping: 0 }, [[1, 1.005]], 1.01],
    ['fractional quantities', { tax: 0, shipping: 0 }, [[0.333, 3]], 1],
    ['no charges', { tax: 0, shipping: 0 }, [[1, 0]], 0],
    ['a line cost of ten digits', { tax: 0, shipping: 0 }, [[1000, 0.0123456789]], 12.35],
    ['halves only in the sum, not by the line', { tax: 0, shipping: 0 }, [[1, 0.004], [1, 0.004]], 0.01], // biome-ignore format: one row
  ] as const)('PO-05 total = sum of quantity × cost + tax + shipping: %s', async (_, charges, lines, total) => {
    const api = await open()
    const items = lines.map(([quantity, cost]) => item({ quantity, cost }))
    const id = await api.create('/purchase-orders', purchaseOrder({ ...charges, items }))
    expect((await api.read(`/purchase-orders/${id}`)).total).toBe(total)
  })

  test.each([
    ['no items', [], 'items'],
    ['a quantity of 0', [item({ quantity: 0 })], 'items[0].quantity'],
    ['a negative quantity', [item(), item({ quantity: -1 })], 'items[1].quantity'],
    ['a negative cost', [item({ cost: -0.01 })], 'items[0].cost'],
  ])('PO-06 %s is refused', async (_, items, at) => {
    const api = await open()
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder({ items })))).toBe(`400 PO-06 ${at}`)
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { items }))).toBe(`400 PO-06 ${at}`)
  })

  test('PO-06 the same SKU may repeat, and a cost may be 0', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item(), item({ cost: 0 })] }))
    const { items } = await api.read(`/purchase-orders/${id}`)
    expect(items.map((line: Record<string, unknown>) => [line.skuId, line.cost])).toEqual([
      [3007, 14.2],
      [3007, 0],
    ])
  })

  test('PO-06 quirk emptyOrder=allow: an order may have no items', async () => {
    const api = await open({ quirks: { emptyOrder: 'allow' } })
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [] }))
    const { items, total, status } = await api.read(`/purchase-orders/${id}`)
    expect([items, total, status]).toEqual([[], 8, 'Pending'])
  })

  test('PO-06 quirk emptyOrder=allow: an update may remove all items', async () => {
    const api = await open({ quirks: { emptyOrder: 'allow' } })
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect((await api.patch(`/purchase-orders/${id}`, { items: [] })).status).toBe(200)
    const { items, total } = await api.read(`/purchase-orders/${id}`)
    expect([items, total]).toEqual([[], 8])
  })

  test('PO-08 vendorInvoiceNumber, memo and shipTo have other names in answers', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ vendorInvoiceNumber: 'V-1', memo: 'Leave at the dock' }))
    const order = await api.read(`/purchase-orders/${id}`)
    expect(order).toMatchObject({ vendorDocumentNumber: 'V-1', summary: 'Leave at the dock', shipTo: ADDRESS })
    expect(Object.keys(order)).not.toContain('memo')
    expect(Object.keys(order)).not.toContain('vendorInvoiceNumber')
  })

  test.each([
    ['long ago', '2020-02-29', '2020-03-01'],
    ['today', '2026-01-05', '2026-01-05'],
    ['required before it is ordered', '2026-01-05', '2026-01-01'],
  ])('PO-09 dates %s are allowed', async (_, date, requiredOn) => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ date, requiredOn }))
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ date: `${date}T00:00:00Z`, requiredOn: `${requiredOn}T00:00:00Z` })
  })

  test('PO-09 quirk requiredBeforeDate=refuse: requiredOn before date is refused, the same day is not', async () => {
    const api = await open({ quirks: { requiredBeforeDate: 'refuse' } })
    const dated = (requiredOn: string) => api.post('/purchase-orders', purchaseOrder({ date: '2026-01-05', requiredOn }))
    expect([refusalOf(await dated('2026-01-04')), (await dated('2026-01-05')).status]).toEqual(['400 PO-09 requiredOn', 200])
  })

  test.each([
    [{ requiredOn: '2026-01-04' }, '400 PO-09 requiredOn'],
    [{ date: '2026-01-09' }, '400 PO-09 requiredOn'],
    [{ date: '2026-01-09', requiredOn: '2026-01-09' }, '200 undefined '],
  ])('PO-09 quirk requiredBeforeDate=refuse: an update is compared with the dates of the order: %o', async (change, outcome) => {
    const api = await open({ quirks: { requiredBeforeDate: 'refuse' } })
    const id = await api.create('/purchase-orders', purchaseOrder({ date: '2026-01-05', requiredOn: '2026-01-08' }))
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, change))).toBe(outcome)
  })

  test('PO-09 quirk requiredBeforeDate=refuse: an update of something else is accepted, whatever the dates are', async () => {
    const purchaseOrders = demo.purchaseOrders.map((order) => ({ ...order, requiredOn: '2020-01-01' }))
    const api = await open({ world: demoWith({ purchaseOrders }), quirks: { requiredBeforeDate: 'refuse' } })
    expect((await api.patch('/purchase-orders/4161', { memo: 'New', requiredOn: '2020-01-01' })).status).toBe(200)
  })

  test('PO-19 the same create twice makes two orders', async () => {
    const api = await open()
    const ids = [await api.create('/purchase-orders', purchaseOrder()), await api.create('/purchase-orders', purchaseOrder())]
    const { data } = await api.read(`/purchase-orders?ids=${ids.join()}`)
    expect(new Set(data.map((order: { number: string }) => order.number)).size).toBe(2)
  })

  test('PO-21 budget codes of order and line are kept', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ budgetCodeId: 1401, items: [item({ budgetCodeId: 1402 })] }))
    const { budgetCodeId, items } = await api.read(`/purchase-orders/${id}`)
    expect([budgetCodeId, items[0].budgetCodeId]).toEqual([1401, 1402])
  })

  test.each([
    [{ budgetCodeId: 1 }, 'budgetCodeId'],
    [{ items: [item(), item({ budgetCodeId: 1 })] }, 'items[1].budgetCodeId'],
  ])('PO-21 an unknown budget code is refused: %o', async (change, at) => {
    const api = await open()
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder(change)))).toBe(`400 PO-21 ${at}`)
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, change))).toBe(`400 PO-21 ${at}`)
  })

  test('PO-21 createdById is the integration user, invoiceId that of the job, a line is not chargeable and has no serial numbers', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ jobId: 2005 }))
    const { createdById, invoiceId, items } = await api.read(`/purchase-orders/${id}`)
    expect([createdById, invoiceId, items[0].chargeable, items[0].serialNumbers]).toEqual([901, 2055, false, null])
  })

  test('PO-22 SKU name, code and type come from the pricebook, description and part number from the request', async () => {
    const api = await open()
    const line = item({ skuId: 3031, description: 'As quoted', vendorPartNumber: 'XG50' })
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [line] }))
    const { items } = await api.read(`/purchase-orders/${id}`)
    expect(items[0]).toMatchObject({ skuId: 3031, description: 'As quoted', vendorPartNumber: 'XG50', skuType: 'Equipment' })
    expect(items[0].skuName).toBe('Gas water heater 50 gal, atmospheric')
  })

  test('PO-22 a line keeps its SKU name when the name in the pricebook changes', async () => {
    const skus = demo.skus.map((sku) => (sku.id === 3003 ? { ...sku, name: 'Renamed' } : sku))
    const api = await open({ world: demoWith({ skus }) })
    const id = 4166
    await api.patch(`/purchase-orders/${id}`, { memo: 'touched' })
    const { items } = await api.read(`/purchase-orders/${id}`)
    expect(items[0].skuName).toBe('Copper pipe type L 3/4 in x 10 ft')
  })

  test.each([
    ['refuse', '400 REF-05 typeId'],
    ['allow', '200 undefined '],
  ] as const)('REF-05 an order of an inactive type: quirk inactiveReference=%s', async (inactiveReference, outcome) => {
    const api = await open({ quirks: { inactiveReference } })
    const typeId = await api.create('/purchase-order-types', purchaseOrderType({ active: false }))
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder({ typeId })))).toBe(outcome)
  })

  test('REF-05 an order keeps a type that became inactive, but cannot change to one', async () => {
    const api = await open()
    const typeId = await api.create('/purchase-order-types', purchaseOrderType())
    const [of, other] = [
      await api.create('/purchase-orders', purchaseOrder({ typeId })),
      await api.create('/purchase-orders', purchaseOrder()),
    ]
    await api.patch(`/purchase-order-types/${typeId}`, { active: false })
    expect((await api.patch(`/purchase-orders/${of}`, { typeId, memo: 'still' })).status).toBe(200)
    expect(refusalOf(await api.patch(`/purchase-orders/${other}`, { typeId }))).toBe('400 REF-05 typeId')
  })

  test('PO-12 receiving a Pending order is refused with quirk receivePending=refuse', async () => {
    const api = await open({ quirks: { receivePending: 'refuse' } })
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect(refusalOf(await api.post('/receipts', receipt(id)))).toBe('400 RCP-01 purchaseOrderId')
  })

  test('POT-01 the demo world has the six types', async () => {
    const api = await open({ world: demoWith({}) })
    const { data } = await api.read('/purchase-order-types')
    expect(data.map((type: { name: string; automaticallyReceive: boolean }) => [type.name, type.automaticallyReceive])).toEqual([
      ['Standard', false],
      ['Special Order', false],
      ['Supply House Run', true],
      ['Subcontractor', false],
      ['Warranty', false],
      ['Replenishment', false],
    ])
  })
})

/** The body without the property at this path. */
function without(body: Record<string, unknown>, path: string): unknown {
  const copy = structuredClone(body)
  const keys = path.split('.')
  // biome-ignore lint/suspicious/noExplicitAny: it walks into whatever there is
  const holder = keys.slice(0, -1).reduce<any>((each, key) => each[key], copy)
  delete holder[keys.at(-1) as string]
  return copy
}
