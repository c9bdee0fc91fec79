import { describe, expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { createMock } from '../../src/index.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, LINES, later, move, refusalOf } from '../support/orders.ts'
import { ADDRESS, purchaseOrder, receipt } from '../support/requests.ts'

/** The reference data of the demo world, without orders and requests. */
const worldWith = (settings: Record<string, unknown>) =>
  demoWith({ purchaseOrders: [], receipts: [], bills: [], returns: [], batches: [], purchaseOrderRequests: [], settings })
const world = worldWith({ ...demo.settings, approvalThreshold: null })

const REQUESTS = '/purchase-orders/requests'

/** Orders above this become requests; null for no limit. */
const limit = (api: Api, approvalThreshold: number | null) => api.tell((mock) => mock.tenant(TENANT).settings.update({ approvalThreshold }))

/** An order of two lines, 184.60 with tax and shipping, at a limit of 100. */
async function requested(api: Api, overrides: Record<string, unknown> = {}): Promise<number> {
  limit(api, 100)
  return api.create('/purchase-orders', purchaseOrder({ items: LINES, ...overrides }))
}

const show = async (api: Api, id: number) => (await api.read(`${REQUESTS}?ids=${id}`)).data[0]
const approve = (api: Api, id: number) => api.patch(`${REQUESTS}/${id}/approve`)
const reject = (api: Api, id: number, rejectionReason: unknown = 'CostTooHigh') =>
  api.patch(`${REQUESTS}/${id}/reject`, { rejectionReason })
const approved = async (api: Api, id: number) => api.read(`/purchase-orders/${(await approve(api, id)).json.id}`)
const ids = async (api: Api, path: string): Promise<number[]> => (await api.read(path)).data.map((each: { id: number }) => each.id)

/** Whether an order became a request. */
const isRequest = async (api: Api, id: number) => (await ids(api, REQUESTS)).includes(id)

describeEachFace('Purchase order requests', (openFace) => {
  const open = () => openFace({ world })

  test('POR-01 approval is off by default: an order of any total is not a request', async () => {
    const api = await openFace({ world: worldWith({}) })
    const id = await api.create('/purchase-orders', purchaseOrder({ shipping: 1_000_000 }))
    expect([await isRequest(api, id), (await api.read(`/purchase-orders/${id}`)).status]).toEqual([false, 'Pending'])
  })

  test.each([
    ['exactly met', 64.8, {}, false],
    ['a cent below', 64.79, {}, true],
    ['a cent above', 64.81, {}, false],
    ['exceeded only by rounding up', 9, { items: [{ ...LINES[0], quantity: 1, cost: 1.005 }] }, true],
    ['passed by shipping alone', 64.8, { shipping: 5.01 }, true],
    ['passed by tax alone', 64.8, { tax: 3.01 }, true],
    ['of 0', 0, {}, true],
    ['of 0, met', 0, { tax: 0, shipping: 0, items: [{ ...LINES[0], cost: 0 }] }, false],
    ['lifted again', null, {}, false],
  ])('POR-01 a threshold %s', async (_, threshold, overrides, diverted) => {
    const api = await open()
    limit(api, 1)
    limit(api, threshold)
    const id = await api.create('/purchase-orders', purchaseOrder(overrides))
    expect([await isRequest(api, id), (await api.get(`/purchase-orders/${id}`)).status]).toEqual([diverted, diverted ? 404 : 200])
  })

  test('POR-01 the threshold may come from a world file', async () => {
    const api = await openFace({ world: worldWith({ approvalThreshold: 64.79 }) })
    expect(await isRequest(api, await api.create('/purchase-orders', purchaseOrder()))).toBe(true)
  })

  test('POR-01 a request is PendingApproval, with its own number and the ordered items', async () => {
    const api = await open()
    const more = { jobId: 2001, technicianId: 1101, budgetCodeId: 1401, memo: 'Rush', vendorInvoiceNumber: 'INV-7' }
    const id = await requested(api, { ...more, businessUnitId: 1002 })
    const { items, createdOn, modifiedOn, ...request } = await show(api, id)
    expect(request).toEqual({
      id,
      requestNumber: '1',
      requestStatus: 'PendingApproval',
      invoiceId: 2051,
      jobId: 2001,
      projectId: 1903,
      typeId: 1801,
      vendorId: 2101,
      technicianId: 1101,
      shipTo: ADDRESS,
      businessUnitId: 1002,
      inventoryLocationId: 1601,
      batchId: null,
      vendorDocumentNumber: 'INV-7',
      date: '2026-01-05T00:00:00Z',
      requiredOn: '2026-01-08T00:00:00Z',
      total: 189.6,
      tax: 3,
      shipping: 5,
      summary: 'Rush',
      customFields: null,
    })
    expect(createdOn).toBe(modifiedOn)
    expect(items.map((line: Record<string, unknown>) => [line.skuId, line.quantity, line.cost, line.status])).toEqual([
      [3007, 4, 14.2, 'Pending'],
      [3001, 2, 62.4, 'Pending'],
    ])
  })

  test('VAL-04 the lines of a request take the ids right after it', async () => {
    const api = await open()
    const id = await requested(api)
    expect((await show(api, id)).items.map((line: { id: number }) => line.id - id)).toEqual([1, 2])
  })

  test('POR-01 request numbers continue, whatever happens to the requests', async () => {
    const api = await open()
    const first = await requested(api)
    await reject(api, first)
    await api.post('/purchase-orders', purchaseOrder({ tax: -1, shipping: 1000 }))
    const second = await requested(api)
    expect([(await show(api, first)).requestNumber, (await show(api, second)).requestNumber]).toEqual(['1', '2'])
  })

  test('POR-01 request numbers continue after those of the world', async () => {
    const earlier = createMock({ world }).tenant(TENANT)
    earlier.purchaseOrderRequests.create(purchaseOrder() as never)
    const api = await openFace({ world: earlier.export() })
    expect((await show(api, await requested(api))).requestNumber).toBe('2')
  })

  test.each([
    ['of a job', { jobId: 2001 }, '61001'],
    ['without one', {}, '1'],
  ])('POR-01 a request %s uses no order number', async (_, more, number) => {
    const api = await open()
    await requested(api, more)
    limit(api, null)
    const id = await api.create('/purchase-orders', purchaseOrder(more))
    expect((await api.read(`/purchase-orders/${id}`)).number).toBe(number)
  })

  test('POR-01 a refused order does not become a request', async () => {
    const api = await open()
    limit(api, 1)
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder({ vendorId: 1 })))).toBe('400 REF-01 vendorId')
    expect(await ids(api, REQUESTS)).toEqual([])
  })

  test('POR-01 an order of an auto-receive type waits too: nothing is received', async () => {
    const api = await open()
    const id = await requested(api, { typeId: 1803 })
    expect([await isRequest(api, id), await ids(api, '/receipts?active=Any')]).toEqual([true, []])
  })

  test('POR-01 a request is not an order: it is in no list of orders and cannot be edited, canceled or received', async () => {
    const api = await open()
    const id = await requested(api)
    const answers = [
      await api.patch(`/purchase-orders/${id}`, { memo: 'x' }),
      await api.patch(`/purchase-orders/${id}/cancellation`),
      await api.post('/receipts', receipt(id)),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await ids(api, '/purchase-orders')).toEqual([])
  })

  test('POR-01 a request made as by a technician over the limit is a request whatever the threshold is', async () => {
    const api = await open()
    const request = api.tell((mock) => mock.tenant(TENANT).purchaseOrderRequests.create(purchaseOrder() as never))
    expect(request).toEqual(await show(api, request.id))
    expect(request).toMatchObject({ requestStatus: 'PendingApproval', requestNumber: '1', total: 64.8 })
  })

  test('POR-02 an approval makes a Pending order from the request', async () => {
    const api = await open()
    const more = { jobId: 2001, technicianId: 1101, memo: 'Rush', vendorInvoiceNumber: 'INV-7', businessUnitId: 1002 }
    const id = await requested(api, more)
    const { items: requestedItems, createdOn: _, modifiedOn: __, requestNumber, requestStatus, ...request } = await show(api, id)
    const { items, ...order } = await approved(api, id)
    expect(order).toMatchObject({
      ...request,
      id: order.id,
      status: 'Pending',
      number: '61001',
      sentOn: null,
      receivedOn: null,
      createdById: 901,
    })
    const { id: _first, createdOn: _then, modifiedOn: _last, ...line } = requestedItems[0]
    expect(items[0]).toMatchObject(line)
  })

  test('POR-02 an approved request is kept, and changes after its order', async () => {
    const api = await open()
    const id = await requested(api)
    const before = await show(api, id)
    const order = await approved(api, id)
    const { modifiedOn, ...after } = await show(api, id)
    expect({ ...after, modifiedOn: before.modifiedOn }).toEqual({ ...before, requestStatus: 'Approved' })
    expect([later(modifiedOn, before.modifiedOn), later(modifiedOn, order.modifiedOn)]).toEqual([true, true])
  })

  test('POR-02 orders are numbered as they are approved', async () => {
    const api = await open()
    const [first, second, plain] = [await requested(api, { jobId: 2001 }), await requested(api, { jobId: 2001 }), await requested(api)]
    const numbers: string[] = []
    for (const id of [second, plain, first]) numbers.push((await approved(api, id)).number)
    expect(numbers).toEqual(['61001', '1', '61001-001'])
  })

  test('POR-02 the order behaves like any other', async () => {
    const api = await open()
    const { id } = await approved(api, await requested(api))
    move(api, 'send', id)
    const items = LINES.map(({ skuId, quantity, cost }) => ({ skuId, quantity, cost }))
    await api.create('/receipts', receipt(id, { items }))
    expect((await api.read(`/purchase-orders/${id}`)).status).toBe('Received')
  })

  test.each(['CostTooHigh', 'WrongVendor', 'Other', 'costtoohigh'])('POR-02 a request is rejected for %s, and kept', async (reason) => {
    const api = await open()
    const id = await requested(api)
    const before = await show(api, id)
    expect((await reject(api, id, reason)).status).toBe(200)
    const { modifiedOn, ...after } = await show(api, id)
    expect({ ...after, modifiedOn: before.modifiedOn }).toEqual({ ...before, requestStatus: 'Rejected' })
    expect([later(modifiedOn, before.modifiedOn), await ids(api, '/purchase-orders')]).toEqual([true, []])
  })

  test.each([
    ['no reason', {}, '400 ERR-02 rejectionReason,request'],
    ['no body', undefined, '400 ERR-08 ,request'],
    ['null', { rejectionReason: null }, '400 ERR-05 rejectionReason'],
    ['an empty text', { rejectionReason: '' }, '400 ERR-04 rejectionReason'],
    ['another reason', { rejectionReason: 'Bored' }, '400 ERR-04 rejectionReason'],
  ])('POR-02 a rejection with %s is refused', async (_, body, refusal) => {
    const api = await open()
    const id = await requested(api)
    expect(refusalOf(await api.patch(`${REQUESTS}/${id}/reject`, body))).toBe(refusal)
    expect((await show(api, id)).requestStatus).toBe('PendingApproval')
  })

  test.each([
    ['Approved', 'approve'],
    ['Approved', 'reject'],
    ['Rejected', 'approve'],
    ['Rejected', 'reject'],
  ] as const)('POR-03 a request that is %s is refused by %s', async (status, verb) => {
    const api = await open()
    const id = await requested(api)
    await (status === 'Approved' ? approve(api, id) : reject(api, id))
    const before = [await show(api, id), await ids(api, '/purchase-orders')]
    const answer = await (verb === 'approve' ? approve(api, id) : reject(api, id))
    expect([refusalOf(answer), answer.json.errors['']]).toEqual(['400 POR-03 ', [`Purchase order request 1 is already ${status}.`]])
    expect([await show(api, id), await ids(api, '/purchase-orders')]).toEqual(before)
  })

  test('ERR-09 approving or rejecting an unknown request, or an order, is 404', async () => {
    const api = await open()
    const order = await approved(api, await requested(api))
    const answers = [await approve(api, 1), await reject(api, 1), await approve(api, order.id), await reject(api, order.id)]
    expect(answers.map(({ status, rule }) => [status, rule])).toEqual(Array(4).fill([404, 'ERR-09']))
    expect(answers[0]?.json.title).toBe('Purchase order request with id 1 was not found.')
  })

  test('POR-04 create and reject answer the id of the request, approve that of the new order', async () => {
    const api = await open()
    limit(api, 100)
    const created = await api.post('/purchase-orders', purchaseOrder({ items: LINES }))
    const { id } = created.json
    expect([created.text, await ids(api, REQUESTS)]).toEqual([`{"id":${id}}`, [id]])
    const approval = await approve(api, id)
    expect([approval.text, await ids(api, '/purchase-orders')]).toEqual([`{"id":${approval.json.id}}`, [approval.json.id]])
    const other = await requested(api)
    expect((await reject(api, other)).text).toBe(`{"id":${other}}`)
  })

  test('POR-04 the order and its lines have new ids, right after each other', async () => {
    const api = await open()
    const id = await requested(api)
    const order = await approved(api, id)
    expect([order.id > id + 2, order.items.map((line: { id: number }) => line.id - order.id)]).toEqual([true, [1, 2]])
  })

  describe('in their list', () => {
    /** Three requests, the first approved, the second rejected; each with its own job, technician and day. */
    async function three() {
      const api = await open()
      const [first, second, third] = [
        await requested(api, { jobId: 2001, technicianId: 1101, date: '2026-01-05' }),
        await requested(api, { jobId: 2002, technicianId: 1102, date: '2026-01-06', businessUnitId: 1001 }),
        await requested(api, { technicianId: 1103, date: '2026-01-07', projectId: 1901, businessUnitId: 1003 }),
      ]
      await approve(api, first)
      await reject(api, second)
      return { api, first, second, third }
    }

    test('LIST-03 requests of all statuses are listed, the newest first', async () => {
      const { api, first, second, third } = await three()
      expect(await ids(api, REQUESTS)).toEqual([third, second, first])
    })

    test.each([
      ['requestStatus=PendingApproval', [3]],
      ['requestStatus=approved', [1]],
      ['requestStatus=REJECTED', [2]],
      ['requestNumber=2', [2]],
      ['requestNumber=02', []],
      ['jobId=2001', [1]],
      ['jobIds=2002,2001', [2, 1]],
      ['technicianId=1103', [3]],
      ['projectId=1903', [1]],
      ['projectId=1901', [3, 2]],
      ['dateOnOrAfter=2026-01-06', [3, 2]],
      ['dateBefore=2026-01-06', [1]],
      ['dateOnOrAfter=2026-01-06&dateBefore=2026-01-07', [2]],
      ['requestStatus=Rejected&technicianId=1101', []],
      ['sort=Id', [1, 2, 3]],
      ['sort=-ModifiedOn', [2, 1, 3]],
    ])('LIST-08 %s', async (query, expected) => {
      const { api, first, second, third } = await three()
      const requestIds = [0, first, second, third]
      expect(await ids(api, `${REQUESTS}?${query}`)).toEqual(expected.map((n) => requestIds[n]))
    })

    test('LIST-09 an unknown requestStatus is 400 keyed by it', async () => {
      const { api } = await three()
      expect(refusalOf(await api.get(`${REQUESTS}?requestStatus=Pending`))).toBe('400 LIST-09 requestStatus')
    })

    test('LIST-06 the parameter active is ignored here, and the mock says so', async () => {
      const { api } = await three()
      const { json, headers } = await api.get(`${REQUESTS}?active=False`)
      expect([json.data.length, headers['x-mock-advice']]).toEqual([3, 'ADV-01 active'])
    })
  })
})
