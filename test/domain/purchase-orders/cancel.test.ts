import { expect, test } from 'vitest'
import demo from '../../../fixtures/demo.json' with { type: 'json' }
import type { Api } from '../../support/api.ts'
import { describeEachFace } from '../../support/faces.ts'
import { demoWith, move, orderIn, refusalOf, STATUSES } from '../../support/orders.ts'
import { receipt } from '../../support/requests.ts'

const cancel = (api: Api, id: number, body?: unknown) => api.patch(`/purchase-orders/${id}/cancellation`, body)

/** Why an order was canceled, which no answer shows. */
const reasonOf = (api: Api, id: number) =>
  (api.mock.tenant(1001).export().purchaseOrders as { id: number; canceledReason: string | null }[]).find((each) => each.id === id)
    ?.canceledReason

describeEachFace('Canceling purchase orders', (open) => {
  test.each([
    ['Pending', '200 undefined '],
    ['Sent', '200 undefined '],
    ['PartiallyReceived', '400 PO-17 '],
    ['Received', '400 PO-14 '],
    ['Exported', '400 PO-14 '],
    ['Canceled', '400 PO-17 '],
  ] as const)('PO-17 canceling a %s order: %s', async (status, outcome) => {
    const api = await open()
    const id = await orderIn(api, status)
    const before = await api.get(`/purchase-orders/${id}`)
    expect(refusalOf(await cancel(api, id))).toBe(outcome)
    if (outcome.startsWith('400')) expect((await api.get(`/purchase-orders/${id}`)).text).toBe(before.text)
  })

  test('PO-17 a canceled order and its lines are Canceled, and only the id is answered', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    expect((await cancel(api, id)).json).toEqual({ id })
    const { status, items, sentOn } = await api.read(`/purchase-orders/${id}`)
    expect([status, items.map((line: { status: string }) => line.status), sentOn]).toEqual([
      'Canceled',
      ['Canceled', 'Canceled'],
      '2026-01-05T00:00:00Z',
    ])
  })

  test.each(['NotRequired', 'Duplicate', 'Accidental', 'VendorIssue', 'Other', 'JobCanceled'])(
    'PO-17 reason %s',
    async (canceledReason) => {
      const api = await open()
      const id = await orderIn(api, 'Pending')
      expect((await cancel(api, id, { canceledReason })).status).toBe(200)
      expect(reasonOf(api, id)).toBe(canceledReason)
    },
  )

  test.each([
    ['no body', undefined],
    ['an empty body', ''],
    ['an object without a reason', {}],
  ])('PO-17 %s means NotRequired', async (_, body) => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    expect((await cancel(api, id, body)).status).toBe(200)
    expect(reasonOf(api, id)).toBe('NotRequired')
  })

  test.each(['Changed our minds', 'WrongVendor', ''])('PO-17 the reason %j is refused', async (canceledReason) => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    const answer = await cancel(api, id, { canceledReason })
    expect([answer.status, Object.keys(answer.json.errors)]).toEqual([400, ['canceledReason']])
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('Pending')
  })

  test('PO-17 the refusal for a partly received order names the status', async () => {
    const api = await open()
    const id = await orderIn(api, 'PartiallyReceived')
    const { number } = await api.read(`/purchase-orders/${id}`)
    const words = `Purchase order ${number} is PartiallyReceived and can no longer be canceled.`
    expect((await cancel(api, id)).json.errors).toEqual({ '': [words] })
  })

  test.each([
    ['with a receipt', true, '400 PO-17 '],
    ['with a canceled receipt only', false, '200 undefined '],
  ])('PO-17 a Sent order %s', async (_, active, outcome) => {
    const sent = demo.purchaseOrders.find((order) => order.status === 'Sent')?.id as number
    const [model] = demo.receipts
    const dependent = { ...model, id: 90_001, active, purchaseOrderId: sent, items: [{ ...model?.items[0], id: 90_002 }] }
    const api = await open({ world: demoWith({ receipts: [...demo.receipts, dependent] }) })
    expect(refusalOf(await cancel(api, sent))).toBe(outcome)
  })

  test('PO-17 a canceled order cannot be reopened: no edit, no receipt, no send', async () => {
    const api = await open()
    const id = await orderIn(api, 'Canceled')
    expect(refusalOf(await api.patch(`/purchase-orders/${id}`, { status: 'Pending', memo: 'again' }))).toBe('400 PO-14 ')
    expect(refusalOf(await api.post('/receipts', receipt(id)))).toBe('400 RCP-01 purchaseOrderId')
    expect(() => move(api, 'send', id)).toThrow('PO-11')
  })

  test('PO-17 lists show canceled orders too', async () => {
    const api = await open()
    const id = await orderIn(api, 'Canceled')
    const { data } = await api.read(`/purchase-orders?ids=${id}`)
    expect(data.map((order: { status: string }) => order.status)).toEqual(['Canceled'])
  })

  test('ERR-09 canceling an unknown order is 404', async () => {
    const api = await open()
    expect(refusalOf(await cancel(api, 1))).toBe('404 ERR-09 ')
  })

  test.each(STATUSES)('GATE-06 an unknown reason is refused before the status of a %s order is checked', async (status) => {
    const api = await open()
    const id = await orderIn(api, status)
    expect(Object.keys((await cancel(api, id, { canceledReason: 'Nope' })).json.errors)).toEqual(['canceledReason'])
  })
})
