/** BILL: how an accounting integration exports inventory bills. */
import { expect, test } from 'vitest'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { later, refusalOf } from '../support/orders.ts'
import { purchaseOrder, receipt } from '../support/requests.ts'

const BILLS = `raw:/accounting/v2/tenant/${TENANT}/inventory-bills`

const mark = (api: Api, ...inventoryBillIds: unknown[]) => api.post(`${BILLS}/markasexported`, { inventoryBillIds })
const billOf = async (api: Api, id: number) => (await api.read(`${BILLS}/paginated?ids=${id}`)).data[0]
const receiptOf = async (api: Api, id: number) => (await api.read(`/receipts?active=Any&ids=${id}`)).data[0]
const orderOf = (api: Api, id: number) => api.read(`/purchase-orders/${id}`)

/** A receipt of some of the four valves of an order, and its bill. */
async function received(api: Api, order: number, quantity: number): Promise<{ receipt: number; bill: number }> {
  const id = await api.create('/receipts', receipt(order, { items: [{ skuId: 3007, quantity, cost: 14.2 }] }))
  return { receipt: id, bill: (await receiptOf(api, id)).billId }
}

const newOrder = (api: Api) => api.create('/purchase-orders', purchaseOrder())

describeEachFace('Export of inventory bills', (open) => {
  test('BILL-01 a marked bill, its receipt and its order become Exported', async () => {
    const api = await open()
    const order = await newOrder(api)
    const { receipt: id, bill } = await received(api, order, 4)
    const before = [await billOf(api, bill), await receiptOf(api, id), await orderOf(api, order)]
    const answer = await mark(api, bill)
    expect([answer.status, answer.json]).toEqual([200, [{ inventoryBillId: bill, success: true, errorMessage: null }]])
    const after = [await billOf(api, bill), await receiptOf(api, id), await orderOf(api, order)]
    expect(after.map((each) => each.syncStatus ?? each.status)).toEqual(['Exported', 'Exported', 'Exported'])
    expect(after[0].postDate).toBe('2026-01-05T00:00:00Z')
    expect(after.map((each, i) => later(each.modifiedOn, before[i].modifiedOn))).toEqual([true, true, true])
  })

  test('BILL-01 an order is exported with the last of its receipts', async () => {
    const api = await open()
    const order = await newOrder(api)
    const first = await received(api, order, 1)
    await mark(api, first.bill)
    expect((await orderOf(api, order)).status).toBe('PartiallyReceived')
    const second = await received(api, order, 1)
    const third = await received(api, order, 2)
    await mark(api, second.bill)
    expect((await orderOf(api, order)).status).toBe('Received')
    await mark(api, third.bill)
    expect((await orderOf(api, order)).status).toBe('Exported')
  })

  test('BILL-01 several receipts of an order can be marked in one call', async () => {
    const api = await open()
    const order = await newOrder(api)
    const [first, second] = [await received(api, order, 1), await received(api, order, 3)]
    await mark(api, second.bill, first.bill)
    expect((await orderOf(api, order)).status).toBe('Exported')
  })

  test('BILL-01 a canceled receipt does not keep its order from being exported', async () => {
    const api = await open()
    const order = await newOrder(api)
    const [first, second] = [await received(api, order, 1), await received(api, order, 4)]
    await api.patch(`/receipts/${first.receipt}/cancellation`)
    await mark(api, second.bill)
    expect((await orderOf(api, order)).status).toBe('Exported')
  })

  test('BILL-01 an exported order is locked, and its receipt cannot be canceled', async () => {
    const api = await open()
    const order = await newOrder(api)
    const { receipt: id, bill } = await received(api, order, 4)
    await mark(api, bill)
    expect(refusalOf(await api.patch(`/purchase-orders/${order}`, { memo: 'x' }))).toMatch(/^400 PO-14/)
    expect(refusalOf(await api.patch(`/receipts/${id}/cancellation`))).toMatch(/^400 RCP-06/)
  })

  test('BILL-01 a posted bill keeps its batch and its post date, and its batch can still be exported', async () => {
    const api = await open()
    const { receipt: id, bill } = await received(api, await newOrder(api), 4)
    const batch = api.tell((mock) => mock.tenant(TENANT).batches.post({ receiptIds: [id] }))
    const posted = await billOf(api, bill)
    await mark(api, bill)
    const exported = await billOf(api, bill)
    expect(exported).toMatchObject({ syncStatus: 'Exported', batch: { id: batch.id }, postDate: posted.postDate })
    api.tell((mock) => mock.tenant(TENANT).batches.export(batch.id))
    expect(await billOf(api, bill)).toEqual(exported)
  })

  test('BILL-02 an unknown, exported, canceled or repeated bill is reported, and the others are exported', async () => {
    const api = await open()
    const [one, two] = [await received(api, await newOrder(api), 4), await received(api, await newOrder(api), 4)]
    const canceled = await received(api, await newOrder(api), 1)
    await api.patch(`/receipts/${canceled.receipt}/cancellation`)
    await mark(api, one.bill)
    const { json } = await mark(api, 99, one.bill, two.bill, two.bill, canceled.bill)
    expect(json).toEqual([
      { inventoryBillId: 99, success: false, errorMessage: 'Inventory bill with id 99 does not exist.' },
      { inventoryBillId: one.bill, success: false, errorMessage: `Inventory bill with id ${one.bill} is already exported.` },
      { inventoryBillId: two.bill, success: true, errorMessage: null },
      { inventoryBillId: two.bill, success: false, errorMessage: `Inventory bill with id ${two.bill} is already exported.` },
      { inventoryBillId: canceled.bill, success: false, errorMessage: `Inventory bill with id ${canceled.bill} is canceled.` },
    ])
    expect((await billOf(api, two.bill)).syncStatus).toBe('Exported')
  })

  test('BILL-02 without ids there are no rows', async () => {
    const answer = await mark(await open())
    expect([answer.status, answer.json]).toEqual([200, []])
  })

  test('BILL-02 a call that marks nothing changes nothing', async () => {
    const api = await open()
    const before = await api.get(`${BILLS}/paginated`)
    await mark(api, 99)
    expect((await api.get(`${BILLS}/paginated`)).text).toBe(before.text)
  })

  test.each<[string, unknown, string]>([
    ['no ids', {}, '400 ERR-02'],
    ['a word for an id', { inventoryBillIds: ['one'] }, '400 ERR-04 inventoryBillIds[0]'],
  ])('ERR-02 a body with %s is refused', async (_, body, refusal) => {
    const answer = await (await open()).post(`${BILLS}/markasexported`, body)
    expect(refusalOf(answer)).toContain(refusal)
  })
})

describeEachFace('Custom fields of inventory bills', (open) => {
  const set = (api: Api, objectId: number, customFields: object[]) =>
    api.patch(`${BILLS}/custom-fields`, { operations: [{ objectId, customFields }] })
  const anyBill = async (api: Api) => (await received(api, await newOrder(api), 4)).bill

  test('BILL-03 they are listed by id', async () => {
    const { data } = await (await open()).read(`${BILLS}/custom-fields`)
    expect(data).toMatchObject([
      { name: 'Ledger Entry', dataType: 'Text' },
      { name: 'Region', dataType: 'Dropdown', dataTypeOptions: ['North', 'South'] },
    ])
  })

  test('BILL-03 they are set, shown by name and value, and used as filters', async () => {
    const api = await open()
    const bill = await anyBill(api)
    const answer = await set(api, bill, [{ name: 'region', value: 'North' }, { name: 'Ledger Entry', value: 'L-1' }]) // biome-ignore format: one row
    expect([answer.status, answer.text]).toEqual([200, ''])
    expect((await billOf(api, bill)).customFields).toEqual([
      { name: 'Ledger Entry', value: 'L-1' },
      { name: 'Region', value: 'North' },
    ])
    const { data } = await api.read(`${BILLS}/paginated?customField.Fields[Region]=north`)
    expect(data.map((each: { id: number }) => each.id)).toEqual([bill])
  })

  test('BILL-03 null, or no value, clears a field', async () => {
    const api = await open()
    const bill = await anyBill(api)
    await set(api, bill, [{ name: 'Region', value: 'North' }, { name: 'Ledger Entry', value: 'L-1' }]) // biome-ignore format: one row
    await set(api, bill, [{ name: 'Region', value: null }])
    expect((await billOf(api, bill)).customFields).toEqual([{ name: 'Ledger Entry', value: 'L-1' }])
    await set(api, bill, [{ name: 'Ledger Entry' }])
    expect((await billOf(api, bill)).customFields).toEqual([])
  })

  test.each<[string, number | undefined, object, string]>([
    ['an unknown bill', 99, { name: 'Region', value: 'North' }, '400 CF-01 operations[0].objectId'],
    ['an unknown field', undefined, { name: 'Colour', value: 'red' }, '400 CF-01 operations[0].customFields[0].name'],
    ['an unknown option', undefined, { name: 'Region', value: 'East' }, '400 CF-01 operations[0].customFields[0].value'],
  ])('BILL-03 %s is refused', async (_, id, field, refusal) => {
    const api = await open()
    const bill = await anyBill(api)
    expect(refusalOf(await set(api, id ?? bill, [field]))).toBe(refusal)
    expect((await billOf(api, bill)).customFields).toBeNull()
  })
})
