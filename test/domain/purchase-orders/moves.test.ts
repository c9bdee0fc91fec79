import { expect, test } from 'vitest'
import { RefusedError } from '../../../src/index.ts'
import type { Api } from '../../support/api.ts'
import { describeEachFace } from '../../support/faces.ts'
import { LINES, later, move, orderIn, refusalOf, STATUSES, type Status } from '../../support/orders.ts'
import { purchaseOrder, receipt } from '../../support/requests.ts'

const VALVE = { skuId: 3007, cost: 14.2 }
const all = (id: number) => receipt(id, { items: LINES.map(({ skuId, quantity, cost }) => ({ skuId, quantity, cost })) })

const verb =
  (name: Parameters<typeof move>[1]) =>
  async (api: Api, id: number): Promise<string | undefined> => {
    try {
      move(api, name, id)
      return undefined
    } catch (refused) {
      return (refused as RefusedError).rule
    }
  }

/** Everything that can move an order; each gives the rule that refuses, if one does. */
const VERBS: Readonly<Record<string, (api: Api, id: number) => Promise<string | undefined>>> = {
  send: verb('send'),
  unsend: verb('unsend'),
  export: verb('export'),
  cancelOutstanding: verb('cancelOutstanding'),
  cancel: async (api, id) => (await api.patch(`/purchase-orders/${id}/cancellation`)).rule,
  'receive some': async (api, id) => (await api.post('/receipts', receipt(id, { items: [{ ...VALVE, quantity: 1 }] }))).rule,
  'receive all': async (api, id) => (await api.post('/receipts', all(id))).rule,
  edit: async (api, id) => (await api.patch(`/purchase-orders/${id}`, { memo: 'edited' })).rule,
}

/** PO-10: the status that each verb leads to from each status, or the rule that refuses it. */
const LEADS_TO: Readonly<Record<string, Readonly<Record<Status, string>>>> = {
  send: { Pending: 'Sent', Sent: 'PO-11', PartiallyReceived: 'PO-11', Received: 'PO-11', Exported: 'PO-11', Canceled: 'PO-11' },
  unsend: { Pending: 'PO-11', Sent: 'Pending', PartiallyReceived: 'PO-11', Received: 'PO-11', Exported: 'PO-11', Canceled: 'PO-11' },
  export: { Pending: 'PO-13', Sent: 'PO-13', PartiallyReceived: 'PO-13', Received: 'Exported', Exported: 'PO-13', Canceled: 'PO-13' },
  cancelOutstanding: {
    Pending: 'PO-20',
    Sent: 'PO-20',
    PartiallyReceived: 'Received',
    Received: 'PO-20',
    Exported: 'PO-20',
    Canceled: 'PO-20',
  },
  cancel: { Pending: 'Canceled', Sent: 'Canceled', PartiallyReceived: 'PO-17', Received: 'PO-14', Exported: 'PO-14', Canceled: 'PO-17' },
  'receive some': {
    Pending: 'PartiallyReceived',
    Sent: 'PartiallyReceived',
    PartiallyReceived: 'PartiallyReceived',
    Received: 'RCP-01',
    Exported: 'RCP-01',
    Canceled: 'RCP-01',
  },
  'receive all': {
    Pending: 'Received',
    Sent: 'Received',
    PartiallyReceived: 'Received',
    Received: 'RCP-01',
    Exported: 'RCP-01',
    Canceled: 'RCP-01',
  },
  edit: {
    Pending: 'Pending',
    Sent: 'Sent',
    PartiallyReceived: 'PartiallyReceived',
    Received: 'PO-14',
    Exported: 'PO-14',
    Canceled: 'PO-14',
  },
}

const MOVES = Object.entries(LEADS_TO).flatMap(([name, outcomes]) => STATUSES.map((status) => [name, status, outcomes[status]] as const))

describeEachFace('Moves of purchase orders', (open) => {
  test.each(MOVES)('PO-10 %s of a %s order: %s', async (name, status, outcome) => {
    const api = await open()
    const id = await orderIn(api, status)
    const before = await api.get(`/purchase-orders/${id}`)
    const refused = await VERBS[name]?.(api, id)
    const after = await api.get(`/purchase-orders/${id}`)
    expect(refused ?? after.json.status).toBe(outcome)
    if (refused) expect(after.text).toBe(before.text)
  })

  test('PO-11 send sets sentOn to today and the lines to Sent', async () => {
    const api = await open({ clock: '2026-02-03T23:59:59Z' })
    const id = await orderIn(api, 'Sent')
    const { sentOn, items } = await api.read(`/purchase-orders/${id}`)
    expect([sentOn, items.map((line: { status: string }) => line.status)]).toEqual(['2026-02-03T00:00:00Z', ['Sent', 'Sent']])
  })

  test('PO-11 unsend clears sentOn and the lines are Pending again', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    move(api, 'unsend', id)
    const { status, sentOn, items } = await api.read(`/purchase-orders/${id}`)
    expect([status, sentOn, items.map((line: { status: string }) => line.status)]).toEqual(['Pending', null, ['Pending', 'Pending']])
  })

  test('PO-11 unsend is refused once anything was received', async () => {
    const api = await open()
    const id = await orderIn(api, 'PartiallyReceived')
    expect(() => move(api, 'unsend', id)).toThrow(RefusedError)
  })

  test.each([
    ['POST', '/send'],
    ['PATCH', '/send'],
    ['POST', '/export'],
    ['PATCH', '/unsend'],
    ['POST', '/cancellation'],
  ])('PO-11 the API itself has no route to move an order: %s %s', async (method, path) => {
    const api = await open()
    const id = await orderIn(api, 'Pending')
    expect((await api.send(method, `/purchase-orders/${id}${path}`)).rule).toBe('GATE-01')
  })

  test('PO-11 after sending, unsending and sending again, sentOn is the last time', async () => {
    const api = await open({ clock: '2026-02-03' })
    const id = await orderIn(api, 'Sent')
    move(api, 'unsend', id)
    api.tell((mock) => mock.clock.advance('3d'))
    move(api, 'send', id)
    expect((await api.read(`/purchase-orders/${id}`)).sentOn).toBe('2026-02-06T00:00:00Z')
  })

  test.each([
    ['Pending', null],
    ['Sent', '2026-01-05T00:00:00Z'],
  ] as const)(
    'PO-12 a receipt changes the status of a %s order; receivedOn is the date of the receipt that completes it',
    async (status, sentOn) => {
      const api = await open()
      const id = await orderIn(api, status)
      await api.create('/receipts', receipt(id, { dateReceived: '2026-01-09' }))
      const some = await api.read(`/purchase-orders/${id}`)
      await api.create('/receipts', receipt(id, { dateReceived: '2026-01-12', items: [{ skuId: 3001, quantity: 2, cost: 62.4 }] }))
      const whole = await api.read(`/purchase-orders/${id}`)
      expect([some, whole].map((order) => [order.status, order.receivedOn, order.sentOn])).toEqual([
        ['PartiallyReceived', null, sentOn],
        ['Received', '2026-01-12T00:00:00Z', sentOn],
      ])
    },
  )

  test.each([
    ['allow', '200 undefined '],
    ['refuse', '400 RCP-01 purchaseOrderId'],
  ] as const)('PO-12 quirk receivePending=%s on a Pending order', async (receivePending, outcome) => {
    const api = await open({ quirks: { receivePending } })
    const id = await orderIn(api, 'Pending')
    expect(refusalOf(await api.post('/receipts', receipt(id)))).toBe(outcome)
  })

  test('PO-12 quirk receivePending=refuse lets a Sent order be received', async () => {
    const api = await open({ quirks: { receivePending: 'refuse' } })
    const id = await orderIn(api, 'Sent')
    expect((await api.post('/receipts', receipt(id))).status).toBe(200)
  })

  test('PO-13 export gives the order a batch and changes nothing else', async () => {
    const api = await open()
    const id = await orderIn(api, 'Received')
    const { batchId: _, modifiedOn: earlier, ...before } = await api.read(`/purchase-orders/${id}`)
    move(api, 'export', id)
    const { batchId, modifiedOn, ...after } = await api.read(`/purchase-orders/${id}`)
    expect(batchId).toBeGreaterThan(0)
    expect(later(modifiedOn, earlier)).toBe(true)
    expect(after).toEqual({ ...before, status: 'Exported' })
  })

  test('PO-13 each export has its own batch', async () => {
    const api = await open()
    const batches = new Set<number | null>()
    for (let i = 0; i < 2; i++) {
      const id = await orderIn(api, 'Exported')
      batches.add((await api.read(`/purchase-orders/${id}`)).batchId)
    }
    expect(batches.size).toBe(2)
  })

  test.each(['Received', 'Exported', 'Canceled'] as const)('PO-14 nothing that the API offers changes a %s order', async (status) => {
    const api = await open()
    const id = await orderIn(api, status)
    const before = await api.get(`/purchase-orders/${id}`)
    const refusals = [
      await api.patch(`/purchase-orders/${id}`, { memo: 'x' }),
      await api.patch(`/purchase-orders/${id}/cancellation`),
      await api.post('/receipts', receipt(id)),
    ]
    expect(refusals.map((answer) => answer.status)).toEqual([400, 400, 400])
    expect((await api.get(`/purchase-orders/${id}`)).text).toBe(before.text)
  })

  test('PO-18 each line follows its own quantities', async () => {
    const api = await open()
    const id = await orderIn(api, 'Sent')
    const states: unknown[] = []
    const see = async () =>
      states.push(
        (await api.read(`/purchase-orders/${id}`)).items.map((line: Record<string, unknown>) => [line.status, line.quantityReceived]),
      )
    await see()
    await api.create('/receipts', receipt(id, { items: [{ ...VALVE, quantity: 1.5 }] }))
    await see()
    await api.create('/receipts', receipt(id, { items: [{ ...VALVE, quantity: 2.5 }] }))
    await see()
    expect(states).toEqual([
      [['Sent', 0], ['Sent', 0]], // biome-ignore format: one row a step
      [['PartiallyReceived', 1.5], ['Sent', 0]], // biome-ignore format: one row a step
      [['Received', 4], ['Sent', 0]], // biome-ignore format: one row a step
    ])
  })

  test('PO-20 cancel-outstanding makes a PartiallyReceived order Received, today', async () => {
    const api = await open({ clock: '2026-02-03T10:00:00Z' })
    const id = await orderIn(api, 'PartiallyReceived')
    move(api, 'cancelOutstanding', id)
    const { status, receivedOn, items, total } = await api.read(`/purchase-orders/${id}`)
    expect([status, receivedOn, total]).toEqual(['Received', '2026-02-03T00:00:00Z', 189.6])
    expect(items.map((line: Record<string, unknown>) => [line.status, line.quantityReceived])).toEqual([
      ['Received', 1],
      ['Canceled', 0],
    ])
  })

  test('PO-20 an order that cancel-outstanding has closed can be exported, but no longer received', async () => {
    const api = await open()
    const id = await orderIn(api, 'PartiallyReceived')
    move(api, 'cancelOutstanding', id)
    expect(refusalOf(await api.post('/receipts', receipt(id)))).toBe('400 RCP-01 purchaseOrderId')
    move(api, 'export', id)
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('Exported')
  })

  test('VAL-03 a move gives a later modifiedOn and keeps createdOn', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    const before = await api.read(`/purchase-orders/${id}`)
    move(api, 'send', id)
    const after = await api.read(`/purchase-orders/${id}`)
    expect([later(after.modifiedOn, before.modifiedOn), after.createdOn]).toEqual([true, before.createdOn])
  })
})
