import { expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import type { MockOptions, WorldData } from '../../src/index.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, demoWithSettings, LINES, later, move, orderIn, refusalOf } from '../support/orders.ts'
import { purchaseOrder, receipt } from '../support/requests.ts'

const PLAIN = 90_001

/** The demo world plus a return type and three custom fields of receipts. */
const added = (name: string, ...records: object[]) => ({ [name]: [...(((demo as WorldData)[name] as object[]) ?? []), ...records] })
const world = demoWith({
  ...added('returnTypes', { id: PLAIN, name: 'Not needed, tests' }),
  ...added(
    'receiptCustomFields',
    { id: 90_011, name: 'Gate', dataType: 'Text' },
    { id: 90_012, name: 'Crew', dataType: 'Dropdown', dataTypeOptions: ['Early', 'Late'] },
    { id: 90_013, name: 'Pallets', dataType: 'Numeric' },
  ),
})

const VALVE = { skuId: 3007, quantity: 1, cost: 14.2 }
const TUBE = { skuId: 3001, quantity: 1, cost: 62.4 }
const HEATER = { skuId: 3031, quantity: 1, cost: 900 }
const ALL = LINES.map(({ skuId, quantity, cost }) => ({ skuId, quantity, cost }))

const receive = (api: Api, id: number, items: readonly object[], more: object = {}) =>
  api.create('/receipts', receipt(id, { items, tax: 0, shipping: 0, ...more }))
const cancel = (api: Api, id: number, body?: unknown) => api.patch(`/receipts/${id}/cancellation`, body)

const orderOf = (api: Api, id: number) => api.read(`/purchase-orders/${id}`)
const receiptOf = async (api: Api, id: number) => (await api.read(`/receipts?ids=${id}&active=Any`)).data[0]

type Line = Record<string, unknown> & { id: number }
const stateOf = async (api: Api, id: number) => {
  const { status, items } = await orderOf(api, id)
  return [status, items.map((line: Line) => `${line.quantityReceived} ${line.status}`).join()]
}

const sendBack = (api: Api, items: readonly object[], more: object = {}) =>
  api.create('/returns', {
    vendorId: 2101,
    returnTypeId: PLAIN,
    businessUnitId: 1001,
    inventoryLocationId: 1601,
    returnDate: '2026-01-10',
    tax: 0,
    shipping: 0,
    restockingFee: 0,
    items,
    ...more,
  })

const batch = (api: Api, ...receiptIds: number[]) => api.tell((mock) => mock.tenant(TENANT).batches.post({ receiptIds }))

describeEachFace('Canceling receipts', (openFace) => {
  const open = (options: MockOptions = {}) => openFace({ world, ...options })

  test('RCP-06 a canceled receipt is inactive and not in the default list, and keeps everything else', async () => {
    const api = await open()
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    const before = await receiptOf(api, id)
    const answer = await cancel(api, id)
    const { modifiedOn, ...after } = await receiptOf(api, id)
    expect([answer.status, answer.text]).toEqual([200, `{"id":${id}}`])
    expect({ ...after, modifiedOn: before.modifiedOn }).toEqual({ ...before, active: false })
    expect([later(modifiedOn, before.modifiedOn), (await api.read(`/receipts?ids=${id}`)).data]).toEqual([true, []])
  })

  test.each([
    ['the only receipt of a Sent order', 'Sent', [[VALVE]], 0, 'Sent', '0 Sent,0 Sent'],
    ['the only receipt of an order that was never sent', 'Pending', [[VALVE]], 0, 'Pending', '0 Pending,0 Pending'],
    ['a receipt of everything', 'Sent', [ALL], 0, 'Sent', '0 Sent,0 Sent'],
    ['the first of two receipts', 'Sent', [[VALVE], [TUBE]], 0, 'PartiallyReceived', '0 Sent,1 PartiallyReceived'],
    ['the last of two receipts', 'Sent', [[VALVE], [TUBE]], 1, 'PartiallyReceived', '1 PartiallyReceived,0 Sent'],
    [
      'one of two receipts of an order that was never sent',
      'Pending',
      [[VALVE], [TUBE]],
      0,
      'PartiallyReceived',
      '0 Pending,1 PartiallyReceived',
    ],
    ['one of two receipts of a line', 'Sent', [[{ ...VALVE, quantity: 3 }], [VALVE]], 0, 'PartiallyReceived', '1 PartiallyReceived,0 Sent'],
    ['the receipt that completed the order', 'Sent', [[VALVE], [{ ...VALVE, quantity: 3 }, { ...TUBE, quantity: 2 }]], 1, 'PartiallyReceived', '1 PartiallyReceived,0 Sent'], // biome-ignore format: one row
    ['a receipt without which the order is still complete', 'Sent', [[VALVE], [{ ...VALVE, quantity: 4 }, { ...TUBE, quantity: 2 }]], 0, 'Received', '4 Received,2 Received'], // biome-ignore format: one row
  ] as const)('RCP-06 canceling %s', async (_, start, receipts, which, status, lines) => {
    const api = await open()
    const order = await orderIn(api, start)
    const ids: number[] = []
    for (const items of receipts) ids.push(await receive(api, order, items))
    await cancel(api, ids[which] as number)
    expect(await stateOf(api, order)).toEqual([status, lines])
  })

  test('RCP-12 when all receipts are canceled, the order is as if never received, but keeps sentOn', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const { modifiedOn: _then, items: before, ...untouched } = await orderOf(api, order)
    const ids = [await receive(api, order, [VALVE]), await receive(api, order, ALL)]
    for (const id of ids) await cancel(api, id)
    const { modifiedOn: _now, items: after, ...again } = await orderOf(api, order)
    const plain = (lines: Line[]) => lines.map(({ modifiedOn: _, ...line }) => line)
    expect([again, plain(after)]).toEqual([untouched, plain(before)])
    expect(again.sentOn).toBe('2026-01-05T00:00:00Z')
  })

  test('RCP-12 receivedOn is cleared with the status', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const id = await receive(api, order, ALL)
    const received = (await orderOf(api, order)).receivedOn
    await cancel(api, id)
    expect([received, (await orderOf(api, order)).receivedOn]).toEqual(['2026-01-06T00:00:00Z', null])
  })

  test('RCP-12 receivedOn stays while the order is still Received', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder())
    const id = await receive(api, order, [VALVE])
    await receive(api, order, [{ ...VALVE, quantity: 4 }], { dateReceived: '2026-01-09' })
    await cancel(api, id)
    expect(await orderOf(api, order)).toMatchObject({ status: 'Received', receivedOn: '2026-01-09T00:00:00Z' })
  })

  test('RCP-06 outstanding quantities that were canceled are open again', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [first] = [await receive(api, order, [VALVE]), await receive(api, order, [TUBE])]
    move(api, 'cancelOutstanding', order)
    const closed = await stateOf(api, order)
    await cancel(api, first)
    expect([closed, await stateOf(api, order)]).toEqual([
      ['Received', '1 Received,1 Received'],
      ['PartiallyReceived', '0 Sent,1 PartiallyReceived'],
    ])
  })

  test('RCP-06 an order that was received when created is Pending without its receipt', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId: 1803 }))
    const [made] = (await api.read(`/receipts?purchaseOrderIds=${order}`)).data
    await cancel(api, made.id)
    expect(await stateOf(api, order)).toEqual(['Pending', '0 Pending'])
  })

  test.each([
    ['sent', 'Sent', [VALVE], 'Sent'],
    ['pending', 'Sent', [VALVE], 'Pending'],
    ['pending', 'Sent', ALL, 'Pending'],
    ['pending', 'Pending', [VALVE], 'Pending'],
    ['sent', 'Pending', [VALVE], 'Pending'],
  ] as const)('RCP-06 quirk receiptCancelTo=%s: an order that was %s', async (receiptCancelTo, start, items, status) => {
    const api = await open({ quirks: { receiptCancelTo } })
    const order = await orderIn(api, start)
    const { sentOn } = await orderOf(api, order)
    await cancel(api, await receive(api, order, items))
    expect(await stateOf(api, order)).toEqual([status, `0 ${status},0 ${status}`])
    expect((await orderOf(api, order)).sentOn).toBe(sentOn)
  })

  test('RCP-06 quirk receiptCancelTo=pending: with other receipts left, the order is PartiallyReceived; without any, it can be sent again', async () => {
    const api = await open({ quirks: { receiptCancelTo: 'pending' } })
    const order = await orderIn(api, 'Sent')
    const ids = [await receive(api, order, [VALVE]), await receive(api, order, [TUBE])]
    const steps: unknown[] = []
    for (const id of ids) {
      await cancel(api, id)
      steps.push(await stateOf(api, order))
    }
    move(api, 'send', order)
    expect([...steps, await stateOf(api, order)]).toEqual([
      ['PartiallyReceived', '0 Sent,1 PartiallyReceived'],
      ['Pending', '0 Pending,0 Pending'],
      ['Sent', '0 Sent,0 Sent'],
    ])
  })

  test('RCP-06 the order can be received again, and canceled', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    await cancel(api, await receive(api, order, ALL))
    const again = await receive(api, order, ALL)
    const refused = refusalOf(await api.patch(`/purchase-orders/${order}/cancellation`))
    await cancel(api, again)
    expect([refused, refusalOf(await api.patch(`/purchase-orders/${order}/cancellation`))]).toEqual(['400 PO-14 ', '200 undefined '])
  })

  test('RCP-03 a canceled receipt keeps its number', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const first = await receive(api, order, [VALVE])
    await cancel(api, first)
    const { number } = await orderOf(api, order)
    const numbers = [await receiptOf(api, first), await receiptOf(api, await receive(api, order, [VALVE]))].map((each) => each.number)
    expect(numbers).toEqual([`${number}-R1`, `${number}-R2`])
  })

  test('VAL-03 a cancel changes the modifiedOn of the order and of the lines that the receipt named', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const id = await receive(api, order, [VALVE])
    const before = await orderOf(api, order)
    await cancel(api, id)
    const after = await orderOf(api, order)
    expect(later(after.modifiedOn, before.modifiedOn)).toBe(true)
    expect(after.items.map((line: Line, i: number) => line.modifiedOn === before.items[i].modifiedOn)).toEqual([false, true])
  })

  test.each(['NotRequired', 'Duplicate', 'Accidental', 'VendorIssue', 'Other', 'JobCanceled', 'other'])(
    'RCP-06 a receipt is canceled for the reason %s',
    async (canceledReason) => {
      const api = await open()
      const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
      expect((await cancel(api, id, { canceledReason })).status).toBe(200)
    },
  )

  test('RCP-06 an empty body and one without a reason are accepted, an unknown reason is not', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const outcomes: string[] = []
    for (const body of [{ canceledReason: 'Bored' }, {}, undefined, ''])
      outcomes.push(refusalOf(await cancel(api, await receive(api, order, [VALVE]), body)))
    expect(outcomes).toEqual(['400 ERR-04 canceledReason', '200 undefined ', '200 undefined ', '200 undefined '])
  })

  test.each(['abc', '1', '-1', '99999999999999999999', '', '1,2'])('RCP-06 the query parameter id=%s is ignored', async (query) => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const id = await receive(api, order, [VALVE])
    const { status, json } = await api.patch(`/receipts/${id}/cancellation?id=${query}`)
    expect([status, json, (await receiptOf(api, id)).active]).toEqual([200, { id }, false])
  })

  test('RCP-06 the id of another receipt in the query does not change that receipt', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [id, other] = [await receive(api, order, [VALVE]), await receive(api, order, [VALVE])]
    await api.patch(`/receipts/${id}/cancellation?id=${other}`)
    expect([(await receiptOf(api, id)).active, (await receiptOf(api, other)).active]).toEqual([false, true])
  })

  test('RCP-06 a query id does not replace an unknown one in the path', async () => {
    const api = await open()
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    const { status, rule, json } = await api.patch(`/receipts/1/cancellation?id=${id}`)
    expect([status, rule, json.title]).toEqual([404, 'ERR-09', 'Receipt with id 1 was not found.'])
  })

  test('RCP-06 a canceled receipt cannot be canceled again', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const id = await receive(api, order, [VALVE])
    await cancel(api, id)
    const before = await orderOf(api, order)
    const answer = await cancel(api, id)
    expect([refusalOf(answer), answer.json.errors['']]).toEqual(['400 RCP-06 ', [expect.stringContaining('already canceled')]])
    expect(await orderOf(api, order)).toEqual(before)
  })

  test.each(['Posted', 'Exported'])('RCP-07 a receipt that is %s cannot be canceled', async (syncStatus) => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [id, free] = [await receive(api, order, [VALVE]), await receive(api, order, [TUBE])]
    const { id: batchId } = batch(api, id)
    if (syncStatus === 'Exported') api.tell((mock) => mock.tenant(TENANT).batches.export(batchId))
    const before = [await receiptOf(api, id), await orderOf(api, order)]
    const answer = await cancel(api, id)
    expect([refusalOf(answer), before[0].syncStatus, before[0].batchId]).toEqual(['400 RCP-06 ', syncStatus, batchId])
    expect(answer.json.errors[''][0]).toContain(syncStatus)
    expect([await receiptOf(api, id), await orderOf(api, order)]).toEqual(before)
    expect((await cancel(api, free)).status).toBe(200)
  })

  test('RCP-07 an order with an exported receipt cannot be canceled', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const { id } = batch(api, await receive(api, order, [VALVE]))
    api.tell((mock) => mock.tenant(TENANT).batches.export(id))
    expect(refusalOf(await api.patch(`/purchase-orders/${order}/cancellation`))).toBe('400 PO-17 ')
  })

  test('RCP-07 receipts are found by their sync status and batch', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [posted, pending] = [await receive(api, order, [VALVE]), await receive(api, order, [TUBE])]
    const { id } = batch(api, posted)
    const ids = async (query: string) => (await api.read(`/receipts?${query}`)).data.map((each: Line) => each.id)
    expect([await ids(`purchaseOrderIds=${order}&syncStatuses=posted`), await ids(`batchId=${id}`)]).toEqual([[posted], [posted]])
    expect(await ids(`purchaseOrderIds=${order}&syncStatuses=Pending,Exported`)).toEqual([pending])
  })

  test('PO-14 a receipt of an exported order cannot be canceled', async () => {
    const api = await open()
    const order = await orderIn(api, 'Exported')
    const [made] = (await api.read(`/receipts?purchaseOrderIds=${order}`)).data
    expect(refusalOf(await cancel(api, made.id))).toBe('400 RCP-06 ')
    expect((await orderOf(api, order)).status).toBe('Exported')
  })

  test('RCP-06 a receipt whose goods were returned cannot be canceled until the return is canceled', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const id = await receive(api, order, [VALVE])
    const back = await sendBack(api, [VALVE], { purchaseOrderId: order })
    const refused = refusalOf(await cancel(api, id))
    await api.patch(`/returns/${back}/cancellation`)
    expect([refused, refusalOf(await cancel(api, id))]).toEqual(['400 RCP-06 ', '200 undefined '])
  })

  test.each([
    ['less than the other receipts brought', 0.9, true],
    ['as much as the other receipts brought', 1, true],
    ['more than the other receipts brought', 1.1, false],
  ])('RCP-06 if %s was returned, a receipt of the same SKU can be canceled: %s', async (_, quantity, free) => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [, second] = [await receive(api, order, [VALVE]), await receive(api, order, [{ ...VALVE, quantity: 3 }, TUBE])]
    await sendBack(api, [{ ...VALVE, quantity }], { purchaseOrderId: order })
    expect((await cancel(api, second)).status).toBe(free ? 200 : 400)
  })

  test.each([
    ['with the order named', true],
    ['without the order', false],
  ])('RCP-06 a return that names a line of the receipt depends on it, %s', async (_, lineOf) => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [id, other] = [await receive(api, order, [VALVE]), await receive(api, order, [{ ...VALVE, quantity: 3 }])]
    await sendBack(api, [{ ...VALVE, quantity: 0.5, shipmentItemId: id + 1 }], lineOf ? { purchaseOrderId: order } : {})
    expect([refusalOf(await cancel(api, id)), refusalOf(await cancel(api, other))]).toEqual(['400 RCP-06 ', '200 undefined '])
  })

  test('RCP-06 one line of a return that names the receipt is enough', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const id = await receive(api, order, [VALVE])
    await sendBack(api, [TUBE, { ...VALVE, quantity: 0.5, shipmentItemId: id + 1 }])
    expect(refusalOf(await cancel(api, id))).toBe('400 RCP-06 ')
  })

  test('RCP-06 a line that was removed from a return does not lock the receipt', async () => {
    const api = await open()
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    const back = await sendBack(api, [{ ...VALVE, shipmentItemId: id + 1 }])
    await api.patch(`/returns/${back}`, { items: [TUBE] })
    expect(refusalOf(await cancel(api, id))).toBe('200 undefined ')
  })

  test('RCP-06 a receipt whose order is not in the world can be canceled', async () => {
    const api = await open({ world: { ...world, purchaseOrders: [], settings: { ...demo.settings } } })
    const [first] = demo.receipts.filter((each) => each.active && each.syncStatus === 'Pending')
    await cancel(api, first?.id as number)
    expect((await receiptOf(api, first?.id as number)).active).toBe(false)
  })

  test('RCP-06 a return of another order does not count', async () => {
    const api = await open()
    const [order, other] = [await orderIn(api, 'Sent'), await orderIn(api, 'Received')]
    const id = await receive(api, order, [VALVE])
    await sendBack(api, [VALVE], { purchaseOrderId: other })
    await sendBack(api, [VALVE])
    expect((await cancel(api, id)).status).toBe(200)
  })

  test('RCP-13 an extra line is removed from items and total with its receipt', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const { total } = await orderOf(api, order)
    const id = await receive(api, order, [VALVE, HEATER])
    const extra = (await orderOf(api, order)).items[2].id
    await cancel(api, id)
    const after = await orderOf(api, order)
    expect([after.total, await stateOf(api, order)]).toEqual([total, ['Sent', '0 Sent,0 Sent']])
    const again = await api.post('/receipts', receipt(order, { items: [{ ...HEATER, purchaseOrderItemId: extra }] }))
    expect(refusalOf(again)).toBe('400 RCP-02 items[0].purchaseOrderItemId')
  })

  test('RCP-09 an extra line stays when the receipt of another line is canceled', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [first] = [await receive(api, order, [VALVE]), await receive(api, order, [HEATER])]
    await cancel(api, first)
    expect(await stateOf(api, order)).toEqual(['PartiallyReceived', '0 Sent,0 Sent,1 Received'])
  })

  test('RCP-09 an order whose lines were all received stays Received without the extra one', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const extra = await receive(api, order, [HEATER])
    await receive(api, order, ALL)
    await cancel(api, extra)
    expect(await stateOf(api, order)).toEqual(['Received', '4 Received,2 Received'])
  })

  test('RCP-06 RCP-09 an order that is complete without the extra line was received with the last remaining receipt', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const on = (day: string) => ({ dateReceived: `2026-01-${day}` })
    await cancel(api, await receive(api, order, [TUBE], on('20')))
    const extra = await receive(api, order, [HEATER], on('19'))
    const { items } = await orderOf(api, order)
    await api.patch(`/purchase-orders/${order}`, {
      items: items.map((line: Line, i: number) => (i === 2 ? { ...line, quantity: 2 } : line)),
    })
    await receive(api, order, [VALVE], on('08'))
    await receive(api, order, [{ ...VALVE, quantity: 3 }], on('12'))
    await receive(api, order, [{ ...TUBE, quantity: 2 }], on('10'))
    const before = await orderOf(api, order)
    await cancel(api, extra)
    const after = await orderOf(api, order)
    expect([before.status, before.receivedOn, after.status, after.receivedOn]).toEqual([
      'PartiallyReceived',
      null,
      'Received',
      '2026-01-12T00:00:00Z',
    ])
  })

  test('RCP-09 an extra line that a second receipt counts towards is removed with the last of them', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const { total } = await orderOf(api, order)
    const first = await receive(api, order, [HEATER])
    const extra = (await orderOf(api, order)).items[2].id
    const second = await receive(api, order, [{ ...HEATER, purchaseOrderItemId: extra }])
    const steps: unknown[] = []
    for (const id of [first, second]) {
      await cancel(api, id)
      steps.push([(await orderOf(api, order)).total, ...(await stateOf(api, order))])
    }
    expect(steps).toEqual([
      [total + 900, 'PartiallyReceived', '0 Sent,0 Sent,1 Received'],
      [total, 'Sent', '0 Sent,0 Sent'],
    ])
  })

  test('RCP-14 the bill of a canceled receipt is not listed, but the receipt keeps its id', async () => {
    const api = await open({ world: demoWithSettings({ billsOnReceipt: true }) })
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    const { billId } = await receiptOf(api, id)
    const bills = async () => (await api.read(`raw:/accounting/v2/tenant/${TENANT}/inventory-bills/paginated?ids=${billId}`)).data.length
    const before = await bills()
    await cancel(api, id)
    expect([before, await bills(), (await receiptOf(api, id)).billId]).toEqual([1, 0, billId])
  })
})

describeEachFace('Custom fields of receipts', (openFace) => {
  const open = () => openFace({ world })
  const operations = (...each: [objectId: number, fields: Record<string, unknown>][]) => ({
    operations: each.map(([objectId, fields]) => ({
      objectId,
      customFields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    })),
  })
  const set = (api: Api, ...each: [objectId: number, fields: Record<string, unknown>][]) =>
    api.patch('/receipts/custom-fields', operations(...each))

  test('CF-01 fields of several receipts are set in one call, also of canceled and posted ones', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [canceled, posted] = [await receive(api, order, [VALVE]), await receive(api, order, [VALVE])]
    await cancel(api, canceled)
    batch(api, posted)
    const { status, text } = await set(api, [canceled, { Gate: '4', pallets: '2.5' }], [posted, { Crew: 'Late' }])
    expect([status, text]).toEqual([200, ''])
    expect([(await receiptOf(api, canceled)).customFields, (await receiptOf(api, posted)).customFields]).toEqual([
      [
        { typeId: 90_011, name: 'Gate', value: '4' },
        { typeId: 90_013, name: 'Pallets', value: '2.5' },
      ],
      [{ typeId: 90_012, name: 'Crew', value: 'Late' }],
    ])
  })

  test('CF-01 fields that are not named keep their values', async () => {
    const api = await open()
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    await set(api, [id, { Gate: '4', Crew: 'Early' }])
    await set(api, [id, { Crew: 'Late' }])
    const { customFields } = await receiptOf(api, id)
    expect(customFields.map((field: { value: string }) => field.value)).toEqual(['4', 'Late'])
  })

  test('VAL-06 a new receipt has null for custom fields', async () => {
    const api = await open()
    expect((await receiptOf(api, await receive(api, await orderIn(api, 'Sent'), [VALVE]))).customFields).toBeNull()
  })

  test('VAL-03 setting the current value keeps modifiedOn, setting another value changes it', async () => {
    const api = await open()
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    await set(api, [id, { Gate: '4' }])
    const { modifiedOn } = await receiptOf(api, id)
    await set(api, [id, { Gate: '4' }])
    const same = (await receiptOf(api, id)).modifiedOn
    await set(api, [id, { Gate: '5' }])
    expect([same, later((await receiptOf(api, id)).modifiedOn, modifiedOn)]).toEqual([modifiedOn, true])
  })

  test.each([
    ['an unknown receipt', (id: number) => [id + 1000, { Gate: 'x' }] as const, 'operations[1].objectId'],
    ['an unknown field', (id: number) => [id, { Door: 'x' }] as const, 'operations[1].customFields[0].name'],
    ['a value that is not an option', (id: number) => [id, { Crew: 'Night' }] as const, 'operations[1].customFields[0].value'],
    ['an option in other letters', (id: number) => [id, { Crew: 'late' }] as const, 'operations[1].customFields[0].value'],
    ['a text for a number', (id: number) => [id, { Pallets: 'two' }] as const, 'operations[1].customFields[0].value'],
  ])('CF-01 with %s the whole call is refused', async (_, bad, at) => {
    const api = await open()
    const id = await receive(api, await orderIn(api, 'Sent'), [VALVE])
    const before = await receiptOf(api, id)
    const [objectId, fields] = bad(id)
    expect(refusalOf(await set(api, [id, { Gate: '4' }], [objectId, fields]))).toBe(`400 CF-01 ${at}`)
    expect(await receiptOf(api, id)).toEqual(before)
  })

  test('LIST-11 receipts are found by their custom fields', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent')
    const [early, late] = [await receive(api, order, [VALVE]), await receive(api, order, [VALVE])]
    await set(api, [early, { Crew: 'Early', Gate: '4' }], [late, { Crew: 'Late', Gate: '4' }])
    const ids = async (query: string) => (await api.read(`/receipts?purchaseOrderIds=${order}&${query}`)).data.map((each: Line) => each.id)
    const both = 'customFields.Fields.Crew=Late&customFields.Fields.Gate=4'
    expect([await ids('customFields.Fields[crew]=late'), await ids(both), await ids(`${both}&customFields.Operator=Or`)]).toEqual([
      [late],
      [late],
      [late, early],
    ])
  })
})
