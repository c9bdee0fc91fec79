import { describe, expect, test } from 'vitest'
import demo from '../../../fixtures/demo.json' with { type: 'json' }
import type { Api } from '../../support/api.ts'
import { describeEachFace } from '../../support/faces.ts'
import { demoWith, LINES, move, orderIn, refusalOf, STATUSES, type Status } from '../../support/orders.ts'
import { ADDRESS, item, purchaseOrder, receipt } from '../../support/requests.ts'

const [REPLENISHMENT, AUTO, SPECIAL] = [1806, 1803, 1802]

type Line = { id: number; skuId: number; description: string; vendorPartNumber: string; quantity: number; cost: number }

/** The lines of an order, as an update that changes nothing sends them. */
const linesOf = ({ items }: { items: Line[] }): Line[] =>
  items.map(({ id, skuId, description, vendorPartNumber, quantity, cost }) => ({
    id,
    skuId,
    description,
    vendorPartNumber,
    quantity,
    cost,
  }))

type Change = (lines: Line[]) => object

const header = (fields: object) => () => fields
const firstLine = (change: object) => (lines: Line[]) => ({ items: lines.map((line, i) => (i === 0 ? { ...line, ...change } : line)) })

/** Every field of an update, with a new value. */
const CHANGES: Readonly<Record<string, Change>> = {
  vendorId: header({ vendorId: 2102 }),
  typeId: header({ typeId: SPECIAL }),
  businessUnitId: header({ businessUnitId: 1002 }),
  inventoryLocationId: header({ inventoryLocationId: 1701 }),
  jobId: header({ jobId: 2007 }),
  technicianId: header({ technicianId: 1101 }),
  projectId: header({ projectId: 1903 }),
  budgetCodeId: header({ budgetCodeId: 1401 }),
  shipTo: header({ shipTo: { description: 'Main Warehouse', address: { ...ADDRESS, unit: 'C' } } }),
  'shipTo.description': header({ shipTo: { description: 'Elsewhere', address: ADDRESS } }),
  vendorInvoiceNumber: header({ vendorInvoiceNumber: 'INV-9' }),
  impactsTechnicianPayroll: header({ impactsTechnicianPayroll: true }),
  memo: header({ memo: 'Changed' }),
  date: header({ date: '2026-01-04' }),
  requiredOn: header({ requiredOn: '2026-02-01' }),
  tax: header({ tax: 3.5 }),
  shipping: header({ shipping: 0 }),
  'items.quantity': firstLine({ quantity: 9 }),
  'items.cost': firstLine({ cost: 15 }),
  'items.description': firstLine({ description: 'Changed' }),
  'items.vendorPartNumber': firstLine({ vendorPartNumber: 'X-1' }),
  'items.budgetCodeId': firstLine({ budgetCodeId: 1401 }),
  'items.skuId': firstLine({ skuId: 3008 }),
  'items, one more': (lines) => ({ items: [...lines, item({ skuId: 3002 })] }),
  'items, one less': (lines) => ({ items: lines.slice(0, 1) }),
}

/** The fields that PO-15 allows, by the names above. */
const PARTIALLY_RECEIVED = ['technicianId', 'inventoryLocationId', 'memo', 'shipping', 'tax', 'items.cost', 'items.quantity']
const EVERYTHING = Object.keys(CHANGES)
const EDITABLE: Record<'ui' | 'lenient', Record<Status, readonly string[]>> = {
  ui: {
    Pending: EVERYTHING,
    Sent: [...PARTIALLY_RECEIVED, 'businessUnitId', 'typeId'],
    PartiallyReceived: PARTIALLY_RECEIVED,
    Received: [],
    Exported: [],
    Canceled: [],
  },
  lenient: { Pending: EVERYTHING, Sent: EVERYTHING, PartiallyReceived: EVERYTHING, Received: [], Exported: [], Canceled: [] },
}

/** The key of a refusal by PO-15. */
const KEYS: Readonly<Record<string, string>> = { 'items, one more': 'items[2]', 'items, one less': 'items', 'shipTo.description': 'shipTo' }
const keyOf = (field: string): string => KEYS[field] ?? field.replace('items.', 'items[0].')

/** The result of changing every field in every status. */
const fieldsByStatus = (editMatrix: 'ui' | 'lenient') =>
  STATUSES.flatMap((status) => {
    const editable = EDITABLE[editMatrix][status]
    const refusalAt = (field: string) => (editable.length === 0 ? '400 PO-14 ' : `400 PO-15 ${keyOf(field)}`)
    return EVERYTHING.map((field) => [field, status, editable.includes(field) ? 'changed' : refusalAt(field)] as const)
  })

/** Tries one change on a separate order: gives `changed`, or the refusal, which must have changed nothing. */
async function outcomeOf(api: Api, status: Status, change: Change): Promise<string> {
  const id = await orderIn(api, status)
  const before = await api.get(`/purchase-orders/${id}`)
  const answer = await api.patch(`/purchase-orders/${id}`, change(linesOf(before.json)))
  const after = await api.get(`/purchase-orders/${id}`)
  if (answer.status === 200) return after.text === before.text ? 'accepted without effect' : 'changed'
  expect(after.text).toBe(before.text)
  return refusalOf(answer)
}

/** An order as its world stores it, with the lines that were left out. */
const keptOf = (api: Api, id: number) =>
  (api.mock.tenant(1001).export().purchaseOrders as { id: number; items: [Line & { active: boolean }] }[]).find(
    (order) => order.id === id,
  ) as { items: [Line & { active: boolean }] }

describeEachFace('Editing purchase orders', (open) => {
  describe.each(['ui', 'lenient'] as const)('with quirk editMatrix=%s', (editMatrix) => {
    test.each(fieldsByStatus(editMatrix))('PO-15 %s of a %s order: %s', async (field, status, outcome) => {
      const api = await open({ quirks: { editMatrix } })
      expect(await outcomeOf(api, status, CHANGES[field] as Change)).toBe(outcome)
    })

    test('PO-15 a quantity can be lowered to what was received, not below', async () => {
      const api = await open({ quirks: { editMatrix } })
      const to = (quantity: number) => outcomeOf(api, 'PartiallyReceived', firstLine({ quantity }))
      expect([await to(0.5), await to(1)]).toEqual(['400 PO-15 items[0].quantity', 'changed'])
    })
  })

  test.each(['Pending', 'Sent', 'PartiallyReceived'] as const)(
    'PO-15 sending the current values of a %s order changes nothing',
    async (status) => {
      const api = await open()
      const id = await orderIn(api, status)
      const before = await api.get(`/purchase-orders/${id}`)
      const { vendorDocumentNumber, summary, shipTo, items, ...same } = before.json
      const body = {
        ...same,
        vendorInvoiceNumber: vendorDocumentNumber,
        memo: summary,
        shipTo: { description: 'Main Warehouse', address: shipTo },
        items,
      }
      const answer = await api.patch(`/purchase-orders/${id}`, body)
      expect([answer.status, (await api.get(`/purchase-orders/${id}`)).text]).toEqual([200, before.text])
    },
  )

  test.each([
    ['Pending', 'to a Replenishment type', {}, REPLENISHMENT, '400 PO-15 typeId'],
    ['Pending', 'to an auto-receive type', {}, AUTO, '400 PO-15 typeId'],
    ['Pending', 'from a Replenishment type', { typeId: REPLENISHMENT }, SPECIAL, '400 PO-15 typeId'],
    ['Pending', 'to another type', {}, SPECIAL, '200 undefined '],
    ['Pending', 'from Replenishment to itself', { typeId: REPLENISHMENT }, REPLENISHMENT, '200 undefined '],
    ['Sent', 'to a Replenishment type', {}, REPLENISHMENT, '400 PO-15 typeId'],
    ['Sent', 'to another type', {}, SPECIAL, '200 undefined '],
  ] as const)('PO-15 a %s order %s', async (status, _, overrides, typeId, outcome) => {
    const api = await open()
    const id = await orderIn(api, status, overrides)
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { typeId, memo: 'with it' }))).toBe(outcome)
  })

  test('PO-15 quirk editMatrix=lenient: a type may change to any other, and nothing is received for it', async () => {
    const api = await open({ quirks: { editMatrix: 'lenient' } })
    const id = await orderIn(api, 'Pending', { typeId: REPLENISHMENT })
    expect((await api.patch(`/purchase-orders/${id}`, { typeId: AUTO })).status).toBe(200)
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ typeId: AUTO, status: 'Pending' })
  })

  test('PO-15 if one of several changes is not allowed, all are refused', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const before = await api.get(`/purchase-orders/${id}`)
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { memo: 'fine', vendorId: 2102 }))).toBe('400 PO-15 vendorId')
    expect((await api.get(`/purchase-orders/${id}`)).text).toBe(before.text)
  })

  test('PO-15 a null that clears a property is a change like any other', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent', { jobId: 2007, technicianId: 1101 })
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { jobId: null }))).toBe('400 PO-15 jobId')
    expect((await api.patch(`/purchase-orders/${id}`, { technicianId: null })).status).toBe(200)
    expect((await api.read(`/purchase-orders/${id}`)).technicianId).toBeNull()
  })

  test.each(['Received', 'Exported', 'Canceled'] as const)('PO-14 every update of a %s order is refused', async (status) => {
    const api = await open()
    const id = await orderIn(api, status)
    const answer = await api.patch(`/purchase-orders/${id}`, { memo: 'too late' })
    const { number } = await api.read(`/purchase-orders/${id}`)
    expect(refusalOf(answer)).toBe('400 PO-14 ')
    expect(answer.json.errors['']).toEqual([`Purchase order ${number} is ${status} and can no longer be edited or canceled.`])
  })

  test('PO-16 an item with the id of a line updates that line and no other', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const [valve, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    await api.patch(`/purchase-orders/${id}`, { items: [{ ...valve, quantity: 10, cost: 14 }, tube] })
    const { items, total } = await api.read(`/purchase-orders/${id}`)
    expect(linesOf({ items })).toEqual([{ ...valve, quantity: 10, cost: 14 }, tube])
    expect([items[0].total, total]).toEqual([140, 140 + 124.8 + 8])
  })

  test.each([
    ['id 0', { id: 0 }],
    ['no id', {}],
  ])('PO-16 %s adds a line', async (_, id) => {
    const api = await open()
    const order = await orderIn(api, 'Pending')
    const lines = linesOf(await api.read(`/purchase-orders/${order}`))
    await api.patch(`/purchase-orders/${order}`, { items: [...lines, { ...item({ skuId: 3031, quantity: 1, cost: 900 }), ...id }] })
    const { items, total } = await api.read(`/purchase-orders/${order}`)
    expect([items.length, items[2].skuCode.length > 0, items[2].status, total]).toEqual([3, true, 'Pending', 189.6 + 900])
  })

  test('PO-16 lines left out are no longer shown or counted in the total, but stay in the world as inactive', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const [valve, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    await api.patch(`/purchase-orders/${id}`, { items: [tube] })
    const { items, total } = await api.read(`/purchase-orders/${id}`)
    expect([linesOf({ items }), total]).toEqual([[tube], 132.8])
    const { purchaseOrders } = api.mock.tenant(1001).export() as {
      purchaseOrders: { id: number; items: { id: number; active: boolean }[] }[]
    }
    const kept = purchaseOrders.find((order) => order.id === id)?.items.map((line) => [line.id, line.active])
    expect(kept).toEqual([
      [valve.id, false],
      [tube.id, true],
    ])
  })

  test('PO-16 an update without items does not change them', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const before = await api.read(`/purchase-orders/${id}`)
    await api.patch(`/purchase-orders/${id}`, { memo: 'only this' })
    expect((await api.read(`/purchase-orders/${id}`)).items).toEqual(before.items)
  })

  test('PO-16 an unknown id, a negative one, and that of another order are refused', async () => {
    const api = await open()
    const [id, other] = [await orderIn(api, 'Pending'), await orderIn(api, 'Pending')]
    const lines = linesOf(await api.read(`/purchase-orders/${id}`))
    const [foreign] = linesOf(await api.read(`/purchase-orders/${other}`))
    const withLine = (line: object) => api.patch(`/purchase-orders/${id}`, { items: [...lines, line] })
    const outcomes = [await withLine(item({ id: 999_999 })), await withLine(item({ id: -1 })), await withLine(foreign as Line)].map(
      refusalOf,
    )
    expect(outcomes).toEqual(['400 PO-16 items[2].id', '400 PO-16 items[2].id', '400 PO-16 items[2].id'])
  })

  test('PO-16 a line once left out cannot be named again', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const [valve, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    await api.patch(`/purchase-orders/${id}`, { items: [tube] })
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { items: [valve, tube] }))).toBe('400 PO-16 items[0].id')
  })

  test('PO-16 a line named twice is refused', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const [valve] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line]
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { items: [valve, valve] }))).toBe('400 PO-16 items[1].id')
  })

  test.each(['ui', 'lenient'] as const)('PO-16 a line with receipts cannot be left out, editMatrix=%s', async (editMatrix) => {
    const api = await open({ quirks: { editMatrix } })
    const id = await orderIn(api, 'PartiallyReceived')
    const [, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { items: [tube] }))).toBe('400 PO-16 items')
  })

  test('PO-16 an added line is Sent on a Sent order', async () => {
    const api = await open({ quirks: { editMatrix: 'lenient' } })
    const id = await orderIn(api, 'Sent')
    const lines = linesOf(await api.read(`/purchase-orders/${id}`))
    await api.patch(`/purchase-orders/${id}`, { items: [...lines, item({ skuId: 3002 })] })
    const { items } = await api.read(`/purchase-orders/${id}`)
    expect(items.map((line: { status: string }) => line.status)).toEqual(['Sent', 'Sent', 'Sent'])
  })

  test('PO-16 leaving out the open lines makes the order Received', async () => {
    const api = await open({ quirks: { editMatrix: 'lenient' } })
    const id = await orderIn(api, 'Sent')
    await api.create('/receipts', receipt(id))
    const [valve] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line]
    await api.patch(`/purchase-orders/${id}`, { items: [valve] })
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ status: 'Received', receivedOn: '2026-01-05T00:00:00Z' })
  })

  test('PO-12 a quantity lowered to what was received makes the order Received, today', async () => {
    const api = await open({ clock: '2026-02-03T17:45:00Z' })
    const id = await orderIn(api, 'PartiallyReceived')
    const [valve, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    await api.create('/receipts', receipt(id, { items: [{ skuId: 3001, quantity: 2, cost: 62.4 }] }))
    await api.patch(`/purchase-orders/${id}`, { items: [{ ...valve, quantity: 1 }, tube] })
    const { status, receivedOn, items } = await api.read(`/purchase-orders/${id}`)
    expect([status, receivedOn, items[0].status]).toEqual(['Received', '2026-02-03T00:00:00Z', 'Received'])
  })

  test('PO-18 editing a partly received order that was never sent leaves its open line Pending', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    await api.create('/receipts', receipt(id))
    const before = await api.read(`/purchase-orders/${id}`)
    await api.patch(`/purchase-orders/${id}`, { memo: 'Half is here' })
    const after = await api.read(`/purchase-orders/${id}`)
    expect([before, after].map(({ items }) => items.map((line: { status: string }) => line.status))).toEqual([
      ['Received', 'Pending'],
      ['Received', 'Pending'],
    ])
  })

  test('PO-18 raising the quantity of a received line makes it PartiallyReceived', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await api.create('/receipts', receipt(id))
    const [valve, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    await api.patch(`/purchase-orders/${id}`, { items: [{ ...valve, quantity: 5 }, tube] })
    const { items } = await api.read(`/purchase-orders/${id}`)
    expect(items.map((line: Record<string, unknown>) => [line.status, line.quantityReceived])).toEqual([
      ['PartiallyReceived', 4],
      ['Sent', 0],
    ])
  })

  test('PO-16 the budget code of a line stays if an update leaves it out; null clears it', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const codes: unknown[] = []
    for (const change of [{ budgetCodeId: 1401 }, { quantity: 5 }, { budgetCodeId: null }]) {
      await api.patch(`/purchase-orders/${id}`, firstLine(change)(linesOf(await api.read(`/purchase-orders/${id}`))))
      codes.push((await api.read(`/purchase-orders/${id}`)).items[0].budgetCodeId)
    }
    expect(codes).toEqual([1401, 1401, null])
  })

  test('VAL-03 an update does not change a line that was left out earlier', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const [, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    const leftOut = () => keptOf(api, id).items[0]
    await api.patch(`/purchase-orders/${id}`, { items: [tube] })
    const before = leftOut()
    await api.patch(`/purchase-orders/${id}`, { items: [{ ...tube, quantity: 3 }] })
    expect([before.active, leftOut()]).toEqual([false, before])
  })

  test('VAL-03 an update that changes nothing keeps the total of the world, even if it does not add up', async () => {
    const purchaseOrders = demo.purchaseOrders.map((order) => ({ ...order, total: 1 }))
    const api = await open({ world: demoWith({ purchaseOrders }) })
    await api.patch('/purchase-orders/4164', { memo: demo.purchaseOrders.find((order) => order.id === 4164)?.summary })
    expect((await api.read('/purchase-orders/4164')).total).toBe(1)
  })

  test('REF-04 a line may keep a SKU that has become inactive', async () => {
    const skus = demo.skus.map((sku) => ({ ...sku, active: false }))
    const api = await open({ world: demoWith({ skus }) })
    const [first] = linesOf(await api.read('/purchase-orders/4164')) as [Line]
    const to = (line: object) => api.patch('/purchase-orders/4164', { items: [line] })
    expect(refusalOf(await to({ ...first, quantity: first.quantity + 1 }))).toBe('200 undefined ')
    expect(refusalOf(await to({ ...first, skuId: 3007 }))).toBe('400 REF-04 items[0].skuId')
  })

  test('REF-06 an update that does not name the job keeps its invoice and project', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending', { jobId: 2003 })
    const { invoiceId, projectId } = await api.read(`/purchase-orders/${id}`)
    await api.patch(`/purchase-orders/${id}`, { memo: 'x' })
    expect([invoiceId, projectId]).toEqual([expect.any(Number), 1902])
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ invoiceId, projectId })
  })

  test('REF-06 the project of an order with a job can be cleared, and sending the same job again does not set it', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending', { jobId: 2003 })
    await api.patch(`/purchase-orders/${id}`, { projectId: null })
    await api.patch(`/purchase-orders/${id}`, { jobId: 2003, memo: 'x' })
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ jobId: 2003, projectId: null, summary: 'x' })
  })

  test.each([
    [{}, REPLENISHMENT, 'The type cannot be changed to Replenishment.'],
    [{ typeId: REPLENISHMENT }, SPECIAL, 'The type cannot be changed from Replenishment.'],
    [{}, AUTO, 'The type cannot be changed to one that receives automatically.'],
  ])('PO-15 the refusal of a type says why: from %j to %d', async (overrides, typeId, why) => {
    const api = await open()
    const id = await orderIn(api, 'Pending', overrides)
    const { json } = await api.patch(`/purchase-orders/${id}`, { typeId })
    expect(json.errors).toEqual({ '': [`typeId: ${why}`] })
  })

  test('PO-22 a line that keeps its SKU keeps name and code, whatever the pricebook says later', async () => {
    const skus = demo.skus.map((sku) => ({ ...sku, name: 'Renamed', code: 'NEW' }))
    const api = await open({ world: demoWith({ skus }) })
    const before = await api.read('/purchase-orders/4164')
    await api.patch('/purchase-orders/4164', firstLine({ quantity: 99 })(linesOf(before)))
    const [line] = (await api.read('/purchase-orders/4164')).items
    expect([line.quantity, line.skuName, line.skuCode]).toEqual([99, before.items[0].skuName, before.items[0].skuCode])
  })

  test('PO-22 a line with another SKU gets its name, code and type from the pricebook', async () => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const [valve, tube] = linesOf(await api.read(`/purchase-orders/${id}`)) as [Line, Line]
    await api.patch(`/purchase-orders/${id}`, { items: [{ ...valve, skuId: 3031 }, tube] })
    const { items } = await api.read(`/purchase-orders/${id}`)
    expect(items[0]).toMatchObject({ id: valve.id, skuType: 'Equipment', skuName: 'Gas water heater 50 gal, atmospheric' })
    expect(items[0].description).toBe('Ball valve')
  })

  test('PO-02 editing a Sent order leaves it Sent; after unsending it can be edited as before', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    await api.patch(`/purchase-orders/${id}`, { memo: 'Still sent' })
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ status: 'Sent', summary: 'Still sent' })
    move(api, 'unsend', id)
    expect((await api.patch(`/purchase-orders/${id}`, { vendorId: 2102 })).status).toBe(200)
  })

  test('PO-02 a Pending order that has a sentOn in the world stays Pending when edited', async () => {
    const purchaseOrders = demo.purchaseOrders.map((order) => ({ ...order, sentOn: '2025-12-01T00:00:00Z' }))
    const api = await open({ world: demoWith({ purchaseOrders }) })
    await api.patch('/purchase-orders/4164', { memo: 'x' })
    const { status, items } = await api.read('/purchase-orders/4164')
    expect([status, items[0].status]).toEqual(['Pending', 'Pending'])
  })

  test('PO-02 a Sent order that has no sentOn in the world stays Sent when edited', async () => {
    const purchaseOrders = demo.purchaseOrders.map((order) => ({ ...order, sentOn: null }))
    const api = await open({ world: demoWith({ purchaseOrders }) })
    await api.patch('/purchase-orders/4133', { memo: 'x' })
    expect((await api.read('/purchase-orders/4133')).status).toBe('Sent')
  })

  test('PO-05 the total follows every change of tax, shipping and lines', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: LINES }))
    const lines = linesOf(await api.read(`/purchase-orders/${id}`))
    const totals: number[] = []
    for (const change of [{ tax: 0 }, { shipping: 7.77 }, firstLine({ cost: 0.333 })(lines)]) {
      await api.patch(`/purchase-orders/${id}`, change)
      totals.push((await api.read(`/purchase-orders/${id}`)).total)
    }
    expect(totals).toEqual([186.6, 189.37, 133.9])
  })
})
