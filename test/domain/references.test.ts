import { expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import type { WorldData } from '../../src/worlds/world-data.ts'
import { type Answer, placesOf } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { item, purchaseOrder, receipt } from '../support/requests.ts'

const verdict = ({ status, rule, json }: Answer) => [status, rule, placesOf(json)]

/** The demo world with one inactive record. */
const withInactive = (collection: keyof typeof demo, id: number): WorldData => ({
  ...demo,
  [collection]: (demo[collection] as unknown as { id: number }[]).map((record) =>
    record.id === id ? { ...record, active: false } : record,
  ),
})

describeEachFace('References', (open) => {
  for (const [rule, at, given] of [
    ['REF-01', 'vendorId', { vendorId: 99 }],
    ['REF-01', 'vendorId', { vendorId: 1601 }],
    ['REF-01', 'vendorId', { vendorId: 0 }],
    ['REF-01', 'vendorId', { vendorId: -2101 }],
    ['REF-01', 'businessUnitId', { businessUnitId: 99 }],
    ['REF-03', 'inventoryLocationId', { inventoryLocationId: 99 }],
    ['REF-03', 'inventoryLocationId', { inventoryLocationId: 2101 }],
    ['ERR-11', 'typeId', { typeId: 99 }],
    ['REF-02', 'jobId', { jobId: 99 }],
    ['REF-02', 'projectId', { projectId: 99 }],
    ['REF-02', 'technicianId', { technicianId: 99 }],
    ['PO-21', 'budgetCodeId', { budgetCodeId: 99 }],
    ['PO-21', 'items[0].budgetCodeId', { items: [item({ budgetCodeId: 99 })] }],
    ['REF-04', 'items[1].skuId', { items: [item(), item({ skuId: 99 })] }],
    ['REF-04', 'items[0].skuId', { items: [item({ skuId: 3030 })] }],
  ] as const) {
    test(`${rule} an order with ${JSON.stringify(given)} is refused, keyed ${at}`, async () => {
      const api = await open()
      expect(verdict(await api.post('/purchase-orders', purchaseOrder(given)))).toEqual([400, rule, [at]])
    })

    test(`${rule} an update to ${JSON.stringify(given)} is refused, keyed ${at}`, async () => {
      const api = await open()
      const order = await api.create('/purchase-orders', purchaseOrder())
      expect(verdict(await api.patch(`/purchase-orders/${order}`, given))).toEqual([400, rule, [at]])
    })
  }

  test('REF-01 an id beyond 2^53 is named in the refusal as it was sent', async () => {
    const api = await open()
    const body = JSON.stringify(purchaseOrder({ vendorId: 0 })).replace('"vendorId":0', '"vendorId":9007199254740993')
    const { status, json } = await api.post('/purchase-orders', body)
    expect([status, json.errors]).toEqual([400, { vendorId: ['Vendor with id 9007199254740993 does not exist.'] }])
  })

  test('REF-01 a refused order uses no id', async () => {
    const api = await open()
    const first = await api.create('/purchase-orders', purchaseOrder())
    await api.post('/purchase-orders', purchaseOrder({ vendorId: 99 }))
    expect(await api.create('/purchase-orders', purchaseOrder())).toBe(first + 2)
  })

  test('REF-02 job, project and technician of an order are optional', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: null, projectId: null, technicianId: null }))
    expect(await api.read(`/purchase-orders/${order}`)).toMatchObject({ jobId: null, projectId: null, technicianId: null })
  })

  test('REF-02 the job of a receipt must exist', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder())
    expect(verdict(await api.post('/receipts', receipt(order, { jobId: 99 })))).toEqual([400, 'REF-02', ['jobId']])
  })

  for (const inventoryLocationId of [1604, 1703]) {
    test(`REF-03 an order may go to the location ${inventoryLocationId}`, async () => {
      const api = await open()
      const order = await api.create('/purchase-orders', purchaseOrder({ inventoryLocationId }))
      expect((await api.read(`/purchase-orders/${order}`)).inventoryLocationId).toBe(inventoryLocationId)
    })
  }

  test('REF-03 there is no route for inventory locations', async () => {
    const api = await open()
    expect((await api.get('/inventory-locations')).rule).toBe('GATE-01')
  })

  for (const skuId of [3001, 3031]) {
    test(`REF-04 the ${skuId === 3001 ? 'material' : 'equipment'} ${skuId} can be ordered`, async () => {
      const api = await open()
      expect((await api.post('/purchase-orders', purchaseOrder({ items: [item({ skuId })] }))).status).toBe(200)
    })
  }

  test('REF-04 an inactive SKU cannot be received as an extra line', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder())
    const answer = await api.post('/receipts', receipt(order, { items: [{ skuId: 3030, quantity: 1, cost: 1 }] }))
    expect(verdict(answer)).toEqual([400, 'REF-04', ['items[0].skuId']])
  })

  test('REF-04 an inactive SKU is refused even with the quirk inactiveReference', async () => {
    const api = await open({ quirks: { inactiveReference: 'allow' } })
    expect((await api.post('/purchase-orders', purchaseOrder({ items: [item({ skuId: 3030 })] }))).status).toBe(400)
  })

  const inactive = [
    ['vendors', 2102, 'vendorId'],
    ['purchaseOrderTypes', 1802, 'typeId'],
    ['businessUnits', 1002, 'businessUnitId'],
    ['warehouses', 1602, 'inventoryLocationId'],
    ['trucks', 1702, 'inventoryLocationId'],
    ['technicians', 1102, 'technicianId'],
  ] as const

  for (const [collection, id, field] of inactive) {
    test(`REF-05 a new order with an inactive ${field} of ${collection} is refused`, async () => {
      const api = await open({ world: withInactive(collection, id) })
      expect(verdict(await api.post('/purchase-orders', purchaseOrder({ [field]: id })))).toEqual([400, 'REF-05', [field]])
    })

    test(`REF-05 quirk inactiveReference allows an inactive ${field} of ${collection}`, async () => {
      const api = await open({ world: withInactive(collection, id), quirks: { inactiveReference: 'allow' } })
      expect((await api.post('/purchase-orders', purchaseOrder({ [field]: id }))).status).toBe(200)
    })
  }

  test('REF-05 an order with an inactive vendor can still be changed', async () => {
    const api = await open({ world: withInactive('vendors', 2106) })
    expect((await api.patch('/purchase-orders/4161', { memo: 'Later', vendorId: 2106 })).status).toBe(200)
  })

  test('REF-05 an order with an inactive vendor can still be received', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder())
    await api.patch('/vendors/2101', { active: false })
    expect((await api.post('/receipts', receipt(order))).status).toBe(200)
  })

  test('REF-05 an order cannot be changed to an inactive vendor', async () => {
    const api = await open()
    expect(verdict(await api.patch('/purchase-orders/4161', { vendorId: 2111 }))).toEqual([400, 'REF-05', ['vendorId']])
  })

  test('REF-06 a job sets its project and invoice', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: 2003 }))
    expect(await api.read(`/purchase-orders/${order}`)).toMatchObject({ projectId: 1902, invoiceId: 2053 })
  })

  test('REF-06 a job without project or invoice sets none', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: 2007 }))
    expect(await api.read(`/purchase-orders/${order}`)).toMatchObject({ projectId: null, invoiceId: null })
  })

  test('REF-06 the project of the job may be given', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: 2003, projectId: 1902 }))
    expect((await api.read(`/purchase-orders/${order}`)).projectId).toBe(1902)
  })

  for (const jobId of [2003, 2007]) {
    test(`REF-06 a project other than that of job ${jobId} is refused`, async () => {
      const api = await open()
      const answer = await api.post('/purchase-orders', purchaseOrder({ jobId, projectId: 1903 }))
      expect(verdict(answer)).toEqual([400, 'REF-06', ['projectId']])
    })
  }

  test('REF-06 a new job sets its project and invoice on an order', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: 2003 }))
    await api.patch(`/purchase-orders/${order}`, { jobId: 2001 })
    expect(await api.read(`/purchase-orders/${order}`)).toMatchObject({ projectId: 1903, invoiceId: 2051 })
  })

  test('REF-06 clearing the job of an order also clears the project and invoice that it set', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: 2003 }))
    await api.patch(`/purchase-orders/${order}`, { jobId: null })
    expect(await api.read(`/purchase-orders/${order}`)).toMatchObject({ jobId: null, projectId: null, invoiceId: null })
  })

  test('REF-06 an update to a project that is not that of the job is refused', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ jobId: 2003 }))
    expect(verdict(await api.patch(`/purchase-orders/${order}`, { projectId: 1903 }))).toEqual([400, 'REF-06', ['projectId']])
  })

  test('REF-07 a project is booked to one of its business units', async () => {
    const api = await open()
    const answer = await api.post('/purchase-orders', purchaseOrder({ projectId: 1902, businessUnitId: 1002 }))
    expect(verdict(answer)).toEqual([400, 'REF-07', ['businessUnitId']])
  })

  test('REF-07 any business unit of the project is accepted', async () => {
    const api = await open()
    expect((await api.post('/purchase-orders', purchaseOrder({ projectId: 1903, businessUnitId: 1002 }))).status).toBe(200)
  })

  test('REF-07 a project without business units accepts any', async () => {
    const projects = demo.projects.map((project) => ({ ...project, businessUnitIds: [] }))
    const api = await open({ world: { ...demo, projects } })
    expect((await api.post('/purchase-orders', purchaseOrder({ projectId: 1902, businessUnitId: 1002 }))).status).toBe(200)
  })

  test('REF-07 a project that only the job sets is not compared with the business unit', async () => {
    const api = await open()
    expect((await api.post('/purchase-orders', purchaseOrder({ jobId: 2003, businessUnitId: 1002 }))).status).toBe(200)
  })

  const withoutUnit = { projects: demo.projects.map((project) => ({ ...project, businessUnitIds: [1002] })) }

  test('REF-07 an order keeps a business unit that its project no longer has', async () => {
    const api = await open({ world: { ...demo, ...withoutUnit } })
    expect((await api.patch('/purchase-orders/4164', { projectId: 1903, businessUnitId: 1001 })).status).toBe(200)
  })

  test('REF-07 an order that changes to another business unit is compared with its project', async () => {
    const api = await open({ world: { ...demo, ...withoutUnit } })
    const answer = await api.patch('/purchase-orders/4164', { projectId: 1903, businessUnitId: 1003 })
    expect(verdict(answer)).toEqual([400, 'REF-07', ['businessUnitId']])
  })

  test('REF-07 a project added to an order is compared with its business unit', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ businessUnitId: 1002 }))
    expect(verdict(await api.patch(`/purchase-orders/${order}`, { projectId: 1902 }))).toEqual([400, 'REF-07', ['businessUnitId']])
  })

  for (const status of ['404', '500'] as const) {
    test(`ERR-11 quirk missingReference answers ${status} in the shape of ERR-01`, async () => {
      const api = await open({ quirks: { missingReference: status } })
      const answer = await api.post('/purchase-orders', purchaseOrder({ vendorId: 99 }))
      expect([...verdict(answer), Object.keys(answer.json)]).toEqual([
        Number(status),
        'REF-01',
        ['vendorId'],
        ['type', 'title', 'status', 'traceId', 'errors', 'data'],
      ])
    })

    test(`ERR-11 quirk missingReference answers ${status} for an inactive record, as for a missing one`, async () => {
      const api = await open({ quirks: { missingReference: status } })
      expect((await api.post('/purchase-orders', purchaseOrder({ vendorId: 2111 }))).status).toBe(Number(status))
    })

    test(`ERR-11 quirk missingReference ${status} does not change the 400 of business rules`, async () => {
      const api = await open({ quirks: { missingReference: status } })
      expect((await api.post('/purchase-orders', purchaseOrder({ tax: -1 }))).status).toBe(400)
    })
  }

  test('GATE-06 references are checked before business rules', async () => {
    const api = await open()
    expect((await api.post('/purchase-orders', purchaseOrder({ vendorId: 99, tax: -1 }))).rule).toBe('REF-01')
  })

  test('GATE-06 the shape is checked before references', async () => {
    const api = await open()
    expect((await api.post('/purchase-orders', purchaseOrder({ vendorId: 99, tax: 'much' }))).rule).toBe('ERR-04')
  })
})
