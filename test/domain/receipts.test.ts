import { describe, expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import type { Api } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, demoWithSettings, later, orderIn, refusalOf } from '../support/orders.ts'
import { item, purchaseOrder, purchaseOrderType, receipt } from '../support/requests.ts'

const VALVE = { skuId: 3007, quantity: 1, cost: 14.2 }
const TUBE = { skuId: 3001, quantity: 1, cost: 62.4 }
const FREE = { tax: 0, shipping: 0 }

const receive = (api: Api, id: number, items: readonly object[], more: object = FREE) =>
  api.post('/receipts', receipt(id, { items, ...more }))

type Line = Record<string, unknown> & { id: number }
const linesOf = async (api: Api, id: number): Promise<Line[]> => (await api.read(`/purchase-orders/${id}`)).items
const receivedOf = async (api: Api, id: number) => (await linesOf(api, id)).map((line) => [line.skuId, line.quantityReceived, line.status])

/** The receipt that was made last. */
const lastReceipt = async (api: Api) => (await api.read('/receipts?pageSize=1')).data[0]

describeEachFace('Receipts', (open) => {
  test.each([
    ['Pending', '200 undefined '],
    ['Sent', '200 undefined '],
    ['PartiallyReceived', '200 undefined '],
    ['Received', '400 RCP-01 purchaseOrderId'],
    ['Exported', '400 RCP-01 purchaseOrderId'],
    ['Canceled', '400 RCP-01 purchaseOrderId'],
  ] as const)('RCP-01 a receipt against a %s order: %s', async (status, outcome) => {
    const api = await open()
    expect(refusalOf(await receive(api, await orderIn(api, status), [VALVE]))).toBe(outcome)
  })

  test.each([1, 0, -5])('RCP-01 an unknown order (%d) is 404 and named', async (id) => {
    const api = await open()
    const answer = await receive(api, id, [VALVE])
    expect([answer.status, answer.rule, answer.json.title]).toEqual([404, 'RCP-01', `Purchase order with id ${id} was not found.`])
  })

  test('RCP-01 an order id that a double would round to a neighbour is unknown', async () => {
    const api = await open()
    const answer = await api.post(
      '/receipts',
      JSON.stringify(receipt(0)).replace('"purchaseOrderId":0', '"purchaseOrderId":9007199254740993'),
    )
    expect([answer.status, answer.json.title]).toEqual([404, 'Purchase order with id 9007199254740993 was not found.'])
  })

  test('RCP-01 a refused receipt leaves order and receipts as they were', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const before = [await api.read(`/purchase-orders/${id}`), await api.read('/receipts?includeTotal=true')]
    await receive(api, id, [VALVE, { ...TUBE, quantity: 0 }])
    expect([await api.read(`/purchase-orders/${id}`), await api.read('/receipts?includeTotal=true')]).toEqual(before)
  })

  test('RCP-02 an item with the id of a line counts towards that line', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item(), item()] }))
    const [, second] = await linesOf(api, id)
    await receive(api, id, [{ ...VALVE, purchaseOrderItemId: second?.id, quantity: 3 }])
    expect((await receivedOf(api, id)).map(([, quantity]) => quantity)).toEqual([0, 3])
    expect((await lastReceipt(api)).items[0].purchaseOrderItemId).toBe(second?.id)
  })

  test('RCP-02 an item with a SKU goes to the first open line, and complete lines are skipped', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item(), item()] }))
    await receive(api, id, [{ ...VALVE, quantity: 4 }])
    await receive(api, id, [{ ...VALVE, quantity: 2 }])
    expect((await receivedOf(api, id)).map(([, quantity]) => quantity)).toEqual([4, 2])
  })

  test('RCP-02 two items of one SKU in a receipt go to two lines of the order', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item(), item()] }))
    await receive(api, id, [{ ...VALVE, quantity: 1 }, { ...VALVE, quantity: 2 }]) // biome-ignore format: one row
    expect((await receivedOf(api, id)).map(([, quantity]) => quantity)).toEqual([1, 2])
  })

  test('RCP-02 a line that is named by id in the receipt is not matched by SKU as well', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item(), item()] }))
    const [first] = await linesOf(api, id)
    await receive(api, id, [{ ...VALVE, quantity: 2 }, { ...VALVE, quantity: 1, purchaseOrderItemId: first?.id }]) // biome-ignore format: one row
    expect((await receivedOf(api, id)).map(([, quantity]) => quantity)).toEqual([1, 2])
  })

  test.each([0, null])('RCP-02 purchaseOrderItemId %j counts as missing', async (purchaseOrderItemId) => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await receive(api, id, [{ ...VALVE, purchaseOrderItemId }])
    expect((await receivedOf(api, id))[0]).toEqual([3007, 1, 'PartiallyReceived'])
  })

  test('RCP-02 a SKU that no open line has is added to the order, its total and the receipt', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const before = await api.read(`/purchase-orders/${id}`)
    await receive(api, id, [{ skuId: 3031, quantity: 1, cost: 900, vendorPartNumber: 'XG50' }])
    const order = await api.read(`/purchase-orders/${id}`)
    expect(order.items).toHaveLength(3)
    expect(order.items[2]).toMatchObject({
      skuId: 3031,
      description: 'Gas water heater 50 gal, atmospheric',
      vendorPartNumber: 'XG50',
      quantity: 1,
      quantityReceived: 1,
      cost: 900,
      total: 900,
      status: 'Received',
      skuType: 'Equipment',
    })
    expect([order.total, order.status]).toEqual([before.total + 900, 'PartiallyReceived'])
    expect((await lastReceipt(api)).items[0].purchaseOrderItemId).toBe(order.items[2].id)
  })

  test('RCP-02 more of a SKU whose line is complete becomes an extra line', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await receive(api, id, [{ ...VALVE, quantity: 4 }])
    await receive(api, id, [VALVE])
    expect(await receivedOf(api, id)).toEqual([
      [3007, 4, 'Received'],
      [3001, 0, 'Sent'],
      [3007, 1, 'Received'],
    ])
  })

  test('RCP-02 a line of another order, an unknown one and one left out by an update are refused', async () => {
    const api = await open()
    const [id, other] = [await orderIn(api, 'Pending'), await orderIn(api, 'Pending')]
    const [[valve, tube], [foreign]] = [(await linesOf(api, id)) as [Line, Line], (await linesOf(api, other)) as [Line]]
    await api.patch(`/purchase-orders/${id}`, { items: [tube] })
    const outcomes: string[] = []
    for (const { id: purchaseOrderItemId } of [foreign, { id: 1 }, valve])
      outcomes.push(refusalOf(await receive(api, id, [{ ...VALVE, purchaseOrderItemId }])))
    const refusal = '400 RCP-02 items[0].purchaseOrderItemId'
    expect(outcomes).toEqual([refusal, refusal, refusal])
  })

  test('RCP-02 an unknown or inactive SKU is refused', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const outcomes = [await receive(api, id, [VALVE, { ...VALVE, skuId: 1 }]), await receive(api, id, [{ ...VALVE, skuId: 3030 }])]
    expect(outcomes.map(refusalOf)).toEqual(['400 REF-04 items[1].skuId', '400 REF-04 items[0].skuId'])
  })

  test('RCP-03 receipts may be partial and repeated until everything is received', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const steps: unknown[] = []
    for (const items of [[VALVE], [{ ...VALVE, quantity: 3 }], [TUBE], [TUBE]]) {
      await receive(api, id, items)
      const order = await api.read(`/purchase-orders/${id}`)
      steps.push([order.status, order.items.map((line: Line) => line.quantityReceived).join()])
    }
    expect(steps).toEqual([
      ['PartiallyReceived', '1,0'],
      ['PartiallyReceived', '4,0'],
      ['PartiallyReceived', '4,1'],
      ['Received', '4,2'],
    ])
  })

  test('RCP-03 each receipt of an order has the next number', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent', { jobId: 2001 })
    for (let i = 0; i < 3; i++) await receive(api, id, [VALVE])
    const { data } = await api.read(`/receipts?purchaseOrderIds=${id}&sort=Id`)
    expect(data.map((each: { number: string }) => each.number)).toEqual(['61001-R1', '61001-R2', '61001-R3'])
  })

  test('RCP-03 a refused receipt uses no number', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent', { jobId: 2001 })
    await receive(api, id, [])
    await receive(api, id, [VALVE])
    expect((await lastReceipt(api)).number).toBe('61001-R1')
  })

  test.each([
    ['lines, tax and shipping', [{ ...VALVE, quantity: 2 }, TUBE], { tax: 3.1, shipping: 5 }, 98.9],
    ['its own costs, not those of the order', [{ ...VALVE, cost: 20 }], FREE, 20],
    ['half a cent up', [{ ...VALVE, cost: 1.005 }], FREE, 1.01],
    ['nothing', [{ ...VALVE, cost: 0 }], FREE, 0],
  ])('RCP-03 receiptAmount is the sum of %s', async (_, items, charges, amount) => {
    const api = await open()
    await receive(api, await orderIn(api, 'Sent'), items, charges)
    expect(await lastReceipt(api)).toMatchObject({ receiptAmount: amount, taxAmount: charges.tax, shippingAmount: charges.shipping })
  })

  test('RCP-03 a receipt has the vendor, business unit, location, technician and address of its order', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent', { technicianId: 1101, businessUnitId: 1002, inventoryLocationId: 1701 })
    await receive(api, id, [VALVE])
    const { shipTo } = await api.read(`/purchase-orders/${id}`)
    expect(await lastReceipt(api)).toMatchObject({
      purchaseOrderId: id,
      vendorId: 2101,
      businessUnitId: 1002,
      inventoryLocationId: 1701,
      technicianId: 1101,
      active: true,
      syncStatus: 'Pending',
      batchId: null,
      shipTo,
    })
  })

  test.each([
    ['neither names one', {}, {}, null],
    ['the order names one', { jobId: 2007 }, {}, 2007],
    ['both name one', { jobId: 2007 }, { jobId: 2008 }, 2008],
    ['the receipt names one', {}, { jobId: 2008 }, 2008],
  ])('RCP-03 the job of a receipt when %s', async (_, ofOrder, ofReceipt, jobId) => {
    const api = await open()
    await receive(api, await orderIn(api, 'Sent', ofOrder), [VALVE], { ...FREE, ...ofReceipt })
    expect((await lastReceipt(api)).jobId).toBe(jobId)
  })

  test('RCP-03 a receipt keeps memo, vendor invoice number and budget codes', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await receive(api, id, [{ ...VALVE, budgetCodeId: 1402, description: 'As delivered' }], {
      ...FREE,
      memo: 'Dock 4',
      vendorDocumentNumber: 'INV-5',
      budgetCodeId: 1401,
    })
    expect(await lastReceipt(api)).toMatchObject({ memo: 'Dock 4', vendorInvoiceNumber: 'INV-5', budgetCodeId: 1401 })
    expect((await lastReceipt(api)).items[0]).toMatchObject({ budgetCodeId: 1402, description: 'As delivered' })
  })

  test.each([
    ['the receipt', { budgetCodeId: 1 }, 'PO-21 budgetCodeId'],
    ['a job', { jobId: 1 }, 'REF-02 jobId'],
  ])('ERR-11 an unknown reference of %s is refused', async (_, more, refusal) => {
    const api = await open()
    expect(refusalOf(await receive(api, await orderIn(api, 'Sent'), [VALVE], { ...FREE, ...more }))).toBe(`400 ${refusal}`)
  })

  test.each([
    ['2026-01-06', '2026-01-06T00:00:00Z'],
    ['2026-01-06T23:30:00-05:00', '2026-01-07T00:00:00Z'],
    ['2026-01-06T15:00:00Z', '2026-01-06T00:00:00Z'],
    ['2019-12-31', '2019-12-31T00:00:00Z'],
  ])('VAL-02 dateReceived %s is receivedOn %s, of receipt and order', async (dateReceived, receivedOn) => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    await api.create('/receipts', receipt(id, { dateReceived }))
    expect([(await lastReceipt(api)).receivedOn, (await api.read(`/purchase-orders/${id}`)).receivedOn]).toEqual([receivedOn, receivedOn])
  })

  test('RCP-04 more than ordered can be received, and the line is then Received', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    await receive(api, id, [{ ...VALVE, quantity: 10 }])
    const { status, items, total } = await api.read(`/purchase-orders/${id}`)
    expect([status, items[0].quantity, items[0].quantityReceived, items[0].status, total]).toEqual(['Received', 4, 10, 'Received', 64.8])
  })

  test('RCP-04 quirk overReceipt=refuse: not more than the open quantity', async () => {
    const api = await open({ quirks: { overReceipt: 'refuse' } })
    const id = await orderIn(api, 'Sent')
    const outcomes: string[] = []
    for (const quantity of [4.1, 3, 1.5, 1]) outcomes.push(refusalOf(await receive(api, id, [{ ...VALVE, quantity }])))
    const over = '400 RCP-04 items[0].quantity'
    expect(outcomes).toEqual([over, '200 undefined ', over, '200 undefined '])
  })

  test('RCP-04 quirk overReceipt=refuse: a complete line named by its id is refused', async () => {
    const api = await open({ quirks: { overReceipt: 'refuse' } })
    const id = await orderIn(api, 'Sent')
    const [valve] = await linesOf(api, id)
    await receive(api, id, [{ ...VALVE, quantity: 4 }])
    expect(refusalOf(await receive(api, id, [TUBE, { ...VALVE, purchaseOrderItemId: valve?.id }]))).toBe('400 RCP-04 items[1].quantity')
  })

  test('RCP-05 an order is Received when every line is, except extra lines', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await receive(api, id, [{ ...VALVE, quantity: 4 }, { ...TUBE, skuId: 3002 }]) // biome-ignore format: one row
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('PartiallyReceived')
    await receive(api, id, [{ ...TUBE, quantity: 2 }])
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('Received')
  })

  test('RCP-05 quantities that binary floats cannot add exactly complete a line', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item({ quantity: 0.3 })] }))
    await receive(api, id, [{ ...VALVE, quantity: 0.1 }])
    await receive(api, id, [{ ...VALVE, quantity: 0.2 }])
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('Received')
  })

  test('RCP-05 an order without items is Received when a receipt adds a line', async () => {
    const api = await open({ quirks: { emptyOrder: 'allow' } })
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [] }))
    await receive(api, id, [VALVE])
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ status: 'Received', total: 22.2 })
  })

  test('VAL-03 a receipt changes the modifiedOn of its order and of the lines it names, not of others', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const before = await api.read(`/purchase-orders/${id}`)
    await receive(api, id, [VALVE])
    const after = await api.read(`/purchase-orders/${id}`)
    expect(later(after.modifiedOn, before.modifiedOn)).toBe(true)
    expect(after.items.map((line: Line, i: number) => line.modifiedOn === before.items[i].modifiedOn)).toEqual([false, true])
  })

  test.each([
    ['none', undefined, '400 RCP-08 vendorDocumentNumber'],
    ['null', null, '400 RCP-08 vendorDocumentNumber'],
    ['blank', '  ', '400 RCP-08 vendorDocumentNumber'],
    ['given', 'INV-1', '200 undefined '],
  ])('RCP-08 if the tenant requires a document number: %s', async (_, vendorDocumentNumber, outcome) => {
    const api = await open({ world: demoWithSettings({ vendorDocumentNumberRequired: true }) })
    expect(refusalOf(await receive(api, await orderIn(api, 'Sent'), [VALVE], { ...FREE, vendorDocumentNumber }))).toBe(outcome)
  })

  test('RCP-08 by default a receipt needs no document number', async () => {
    const api = await open()
    await receive(api, await orderIn(api, 'Sent'), [VALVE])
    expect((await lastReceipt(api)).vendorInvoiceNumber).toBeNull()
  })

  test('RCP-08 each receipt has its own billId if the tenant makes bills on receipt', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await receive(api, id, [VALVE])
    await receive(api, id, [VALVE])
    const { data } = await api.read(`/receipts?purchaseOrderIds=${id}`)
    const bills = data.map((each: { billId: number }) => each.billId)
    expect([new Set(bills).size, bills.every((bill: unknown) => typeof bill === 'number')]).toEqual([2, true])
    expect((await api.read(`/receipts?billId=${bills[0]}`)).data).toEqual([data[0]])
  })

  test('RCP-08 billId is null if the tenant does not make bills on receipt', async () => {
    const api = await open({ world: demoWithSettings({ billsOnReceipt: false }) })
    await receive(api, await orderIn(api, 'Sent'), [VALVE])
    expect((await lastReceipt(api)).billId).toBeNull()
  })

  test.each([
    ['no items', [], {}, 'items'],
    ['a quantity of 0', [{ ...VALVE, quantity: 0 }], {}, 'items[0].quantity'],
    ['a negative quantity', [VALVE, { ...TUBE, quantity: -1 }], {}, 'items[1].quantity'],
    ['a negative cost', [{ ...VALVE, cost: -0.01 }], {}, 'items[0].cost'],
    ['a negative tax', [VALVE], { tax: -1 }, 'tax'],
    ['a negative shipping', [VALVE], { shipping: -1 }, 'shipping'],
  ])('RCP-09 %s is refused', async (_, items, more, at) => {
    const api = await open()
    expect(refusalOf(await receive(api, await orderIn(api, 'Sent'), items, { ...FREE, ...more }))).toBe(`400 RCP-09 ${at}`)
  })

  test('RCP-09 a line twice in one receipt is refused', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const [valve] = await linesOf(api, id)
    const line = { ...VALVE, purchaseOrderItemId: valve?.id }
    expect(refusalOf(await receive(api, id, [line, line]))).toBe('400 RCP-09 items[1].purchaseOrderItemId')
  })

  test("RCP-09 a SKU that is not the named line's is refused", async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const [valve] = await linesOf(api, id)
    expect(refusalOf(await receive(api, id, [{ ...TUBE, purchaseOrderItemId: valve?.id }]))).toBe('400 RCP-09 items[0].skuId')
  })

  test('RCP-09 an empty order cannot be received with an empty receipt', async () => {
    const api = await open({ quirks: { emptyOrder: 'allow' } })
    const { id: before } = await lastReceipt(api)
    const id = await api.create('/purchase-orders', purchaseOrder({ typeId: 1803, items: [] }))
    expect([(await api.read(`/purchase-orders/${id}`)).status, (await lastReceipt(api)).id]).toEqual(['Pending', before])
  })

  test('RCP-02 an added line without a part number has an empty one', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await receive(api, id, [{ ...TUBE, skuId: 3002 }])
    expect((await linesOf(api, id))[2]?.vendorPartNumber).toBe('')
  })

  test('PO-21 an unknown budget code of a line is refused at its path', async () => {
    const api = await open()
    const answer = await receive(api, await orderIn(api, 'Sent'), [VALVE, { ...TUBE, budgetCodeId: 99 }])
    expect(refusalOf(answer)).toBe('400 PO-21 items[1].budgetCodeId')
  })

  test('RCP-11 an order can be received in a world without the records that it names', async () => {
    const lost = { vendors: [], warehouses: [], trucks: [], purchaseOrderTypes: [] }
    const api = await open({ world: demoWith({ ...lost, settings: { ...demo.settings, billsOnReceipt: true } }) })
    await api.create('/receipts', receipt(4133, { items: [VALVE] }))
    const { landedCostMethod, billId } = await lastReceipt(api)
    const bills = api.mock.tenant(1001).export().bills as { id: number; termName: string | null; dueDate: string | null }[]
    expect([landedCostMethod, bills.find((bill) => bill.id === billId)]).toMatchObject(['None', { termName: null, dueDate: null }])
  })

  test('RCP-13 an auto-receipt has the date, tax and shipping of its order', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ typeId: 1803, date: '2025-11-11', tax: 1.25, shipping: 2.5 }))
    expect(await lastReceipt(api)).toMatchObject({
      purchaseOrderId: id,
      receivedOn: '2025-11-11T00:00:00Z',
      taxAmount: 1.25,
      shippingAmount: 2.5,
    })
  })

  describe('of a type with landedCostMethod ByValue', () => {
    const landed = async (api: Api, type: Record<string, unknown>, items: readonly object[], charges: object) => {
      const typeId = await api.create('/purchase-order-types', purchaseOrderType(type))
      await receive(api, await orderIn(api, 'Sent', { typeId }), items, charges)
      const made = await lastReceipt(api)
      return made.items.map((line: Line) => [line.allocatedShipping, line.allocatedTax, line.fullyLandedUnitCost])
    }

    test('RCP-10 shipping is spread over the lines by their value, tax is not', async () => {
      const api = await open()
      const items = [{ ...VALVE, quantity: 4, cost: 10 }, { ...TUBE, cost: 60 }] // biome-ignore format: one row
      expect(await landed(api, { landedCostMethod: 'ByValue' }, items, { tax: 8, shipping: 10 })).toEqual([
        [4, 0, 11],
        [6, 0, 66],
      ])
    })

    test('RCP-10 tax is spread too with includeTaxInFullyLandedCost', async () => {
      const api = await open()
      const items = [{ ...VALVE, quantity: 4, cost: 10 }, { ...TUBE, cost: 60 }] // biome-ignore format: one row
      const type = { landedCostMethod: 'ByValue', includeTaxInFullyLandedCost: true }
      expect(await landed(api, type, items, { tax: 8, shipping: 10 })).toEqual([
        [4, 3.2, 11.8],
        [6, 4.8, 70.8],
      ])
    })

    test('RCP-10 shares that cannot be divided evenly still add up', async () => {
      const api = await open()
      const items = [1, 2, 3].map((n) => ({ skuId: 3000 + n, quantity: 1, cost: 1 }))
      const parts = await landed(api, { landedCostMethod: 'ByValue' }, items, { tax: 0, shipping: 10 })
      expect(parts.map(([shipping]: number[]) => shipping).sort()).toEqual([3.33, 3.33, 3.34])
    })

    test('RCP-10 lines without value still get the whole amount', async () => {
      const api = await open()
      const items = [VALVE, TUBE].map((line) => ({ ...line, cost: 0 }))
      const parts = await landed(api, { landedCostMethod: 'ByValue' }, items, { tax: 0, shipping: 10 })
      expect(parts.reduce((sum: number, [shipping]: number[]) => sum + (shipping ?? 0), 0)).toBe(10)
    })

    test('RCP-10 a receipt shows its landed cost method', async () => {
      const api = await open()
      await landed(api, { landedCostMethod: 'ByValue' }, [VALVE], FREE)
      expect((await lastReceipt(api)).landedCostMethod).toBe('ByValue')
    })

    test('RCP-10 a type with None spreads nothing', async () => {
      const api = await open()
      expect(await landed(api, { includeTaxInFullyLandedCost: true }, [VALVE, TUBE], { tax: 8, shipping: 10 })).toEqual([
        [0, 0, 14.2],
        [0, 0, 62.4],
      ])
    })
  })

  test.each([
    ['neither the order nor the receipt names a job', {}, {}, '400 POT-05 jobId'],
    ['the order names one', { jobId: 2007 }, {}, '200 undefined '],
    ['the receipt names one', {}, { jobId: 2007 }, '200 undefined '],
  ])('POT-05 a type that needs a job before receipt, when %s', async (_, ofOrder, ofReceipt, outcome) => {
    const api = await open()
    const typeId = await api.create('/purchase-order-types', purchaseOrderType({ requireJobBeforeReceipt: true }))
    const id = await orderIn(api, 'Sent', { typeId, ...ofOrder })
    expect(refusalOf(await receive(api, id, [VALVE], { ...FREE, ...ofReceipt }))).toBe(outcome)
  })

  test('POT-05 days offset and weekends are for the UI: an order keeps the requiredOn it was given', async () => {
    const api = await open()
    const typeId = await api.create('/purchase-order-types', purchaseOrderType({ defaultRequiredDateDaysOffset: 30, skipWeekends: true }))
    const id = await api.create('/purchase-orders', purchaseOrder({ typeId, requiredOn: '2026-01-10' }))
    expect((await api.read(`/purchase-orders/${id}`)).requiredOn).toBe('2026-01-10T00:00:00Z')
  })

  test('LIST-03 the newest receipt comes first, and only active ones by default', async () => {
    const api = await open()
    const id = await orderIn(api, 'Received')
    const { data } = await api.read('/receipts?pageSize=2')
    expect([data[0].purchaseOrderId, data[0].id > data[1].id]).toEqual([id, true])
  })

  test('VAL-04 the lines of a receipt take the ids right after it', async () => {
    const api = await open()
    await receive(api, await orderIn(api, 'Sent'), [VALVE, TUBE])
    const { id, items } = await lastReceipt(api)
    expect(items.map((line: Line) => line.id - id)).toEqual([1, 2])
  })

  test('ERR-02 a receipt without required properties is refused', async () => {
    const api = await open()
    const answer = await api.post('/receipts', { items: [{ skuId: 3007, quantity: 1, cost: 1 }] })
    expect(Object.keys(answer.json.errors)).toEqual(['purchaseOrderId', 'dateReceived', 'tax', 'shipping', 'request'])
  })
})
