import { expect, test } from 'vitest'
import type { Mock } from '../../../src/index.ts'
import { type Api, BASE } from '../../support/api.ts'
import { describeEachFace } from '../../support/faces.ts'
import { demoWith, move, refusalOf } from '../../support/orders.ts'
import { purchaseOrder, receipt } from '../../support/requests.ts'

/** The number of a new order. */
async function numberOf(api: Api, overrides: Record<string, unknown> = {}): Promise<string> {
  const id = await api.create('/purchase-orders', purchaseOrder(overrides))
  return (await api.read(`/purchase-orders/${id}`)).number
}

const job = (id: number, jobNumber: string) => ({ id, jobNumber, projectId: null, invoiceId: null })
const onlyJobs = (...jobs: object[]) => demoWith({ jobs, purchaseOrders: [], receipts: [] })

describeEachFace('Numbers of purchase orders', (open) => {
  test('PO-07 orders of a job have its number, then -001, -002 …', async () => {
    const api = await open()
    const numbers = [await numberOf(api, { jobId: 2001 }), await numberOf(api, { jobId: 2001 }), await numberOf(api, { jobId: 2001 })]
    expect(numbers).toEqual(['61001', '61001-001', '61001-002'])
  })

  test('PO-07 numbers continue after those of the world', async () => {
    const api = await open()
    expect(await numberOf(api, { jobId: 2004 })).toBe('61004-003')
  })

  test('PO-07 without a job the numbers are plain, in sequence, and not the ids', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    const { number } = await api.read(`/purchase-orders/${id}`)
    expect([number, await numberOf(api)]).toEqual(['15', '16'])
    expect(number).not.toBe(String(id))
  })

  test('PO-07 each tenant has its own sequence', async () => {
    const api = await open()
    await numberOf(api)
    const other = 'raw:/inventory/v2/tenant/2002/purchase-orders'
    const { json } = await api.post(other, purchaseOrder())
    expect((await api.read(`${other}/${json.id}`)).number).toBe('15')
  })

  test('PO-07 a refused create uses no number', async () => {
    const api = await open()
    expect(refusalOf(await api.post('/purchase-orders', purchaseOrder({ tax: -1 })))).toBe('400 PO-05 tax')
    expect(await numberOf(api)).toBe('15')
  })

  test('PO-07 a job order between plain ones leaves no gap', async () => {
    const api = await open()
    expect([await numberOf(api), await numberOf(api, { jobId: 2001 }), await numberOf(api)]).toEqual(['15', '61001', '16'])
  })

  test('PO-07 the number of a canceled order is not used again', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ jobId: 2001 }))
    await api.patch(`/purchase-orders/${id}/cancellation`)
    expect(await numberOf(api, { jobId: 2001 })).toBe('61001-001')
    expect((await api.read(`/purchase-orders/${id}`)).number).toBe('61001')
  })

  test('PO-07 a number stays when the job changes or is cleared', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ jobId: 2001 }))
    const numbers: string[] = []
    for (const jobId of [2008, null]) {
      await api.patch(`/purchase-orders/${id}`, { jobId })
      numbers.push((await api.read(`/purchase-orders/${id}`)).number)
    }
    expect(numbers).toEqual(['61001', '61001'])
    expect(await numberOf(api, { jobId: 2001 })).toBe('61001-001')
  })

  test('PO-07 a plain number stays when the order gets a job', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder())
    await api.patch(`/purchase-orders/${id}`, { jobId: 2001 })
    expect((await api.read(`/purchase-orders/${id}`)).number).toBe('15')
    expect(await numberOf(api, { jobId: 2001 })).toBe('61001')
  })

  test('PO-07 a plain number is never that of a job', async () => {
    const api = await open({ world: onlyJobs(job(2001, '2'), job(2002, '3')) })
    expect([await numberOf(api), await numberOf(api), await numberOf(api, { jobId: 2001 })]).toEqual(['1', '4', '2'])
  })

  test('PO-07 a job with a high plain number does not change the plain sequence', async () => {
    const api = await open({ world: onlyJobs(job(2001, '900000')) })
    expect([await numberOf(api, { jobId: 2001 }), await numberOf(api)]).toEqual(['900000', '1'])
  })

  test('PO-07 a job whose number looks like the second order of another job never gets that number', async () => {
    const api = await open({ world: onlyJobs(job(2001, '500'), job(2002, '500-001')) })
    const numbers: string[] = []
    for (const jobId of [2001, 2002, 2001, 2002, 2001]) numbers.push(await numberOf(api, { jobId }))
    expect(new Set(numbers).size).toBe(5)
    expect(numbers.slice(0, 2)).toEqual(['500', '500-001'])
  })

  test('PO-07 after -999 comes -1000', async () => {
    const api = await open()
    const ordersOfJob = (mock: Mock) => {
      const body = JSON.stringify(purchaseOrder({ jobId: 2001 }))
      for (let i = 0; i < 1000; i++) {
        mock.handle({ method: 'POST', host: 'localhost', target: `${BASE}/purchase-orders`, headers: {}, body })
      }
    }
    api.tell(ordersOfJob)
    expect([await numberOf(api, { jobId: 2001 }), await numberOf(api, { jobId: 2001 })]).toEqual(['61001-1000', '61001-1001'])
    expect((await api.read('/purchase-orders?number=61001-999')).data).toHaveLength(1)
  })

  test('PO-07 an order keeps its number through its whole lifecycle', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ jobId: 2001 }))
    move(api, 'send', id)
    await api.create('/receipts', receipt(id))
    move(api, 'export', id)
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ number: '61001', status: 'Exported' })
  })
})
