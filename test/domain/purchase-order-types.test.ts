import { expect, test } from 'vitest'
import { type Answer, type Api, placesOf } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { purchaseOrder, purchaseOrderType, receipt } from '../support/requests.ts'

interface Type {
  readonly id: number
  readonly name: string
  readonly modifiedOn: string
  readonly isDefault: boolean
  readonly isDefaultForConsignment: boolean
}

const verdict = ({ status, rule, json }: Answer) => [status, rule, placesOf(json)]
/** Types as the tenant stores them, with the flags that the API does not show. */
const kept = (api: Api) => api.mock.tenant(1001).export().purchaseOrderTypes as Type[]
const defaults = (api: Api) => kept(api).flatMap((type) => (type.isDefault ? [type.id] : []))
const consignmentDefaults = (api: Api) => kept(api).flatMap((type) => (type.isDefaultForConsignment ? [type.id] : []))

async function typeOf(api: Api, id: number) {
  const { data } = await api.read('/purchase-order-types?active=Any')
  return data.find((row: Type) => row.id === id)
}

describeEachFace('Purchase order types', (open) => {
  test('POT-01 the demo tenant has the six usual types', async () => {
    const api = await open()
    const { data } = await api.read('/purchase-order-types')
    expect(data.map((type: Type) => type.name)).toEqual([
      'Standard',
      'Special Order',
      'Supply House Run',
      'Subcontractor',
      'Warranty',
      'Replenishment',
    ])
  })

  test('POT-01 of the demo types only Supply House Run receives automatically', async () => {
    const api = await open()
    const { data } = await api.read('/purchase-order-types')
    const receiving = data.filter((type: { automaticallyReceive: boolean }) => type.automaticallyReceive)
    expect(receiving.map((type: Type) => type.name)).toEqual(['Supply House Run'])
  })

  test('POT-02 a new default type replaces the earlier default', async () => {
    const api = await open()
    const id = await api.create('/purchase-order-types', purchaseOrderType({ isDefault: true }))
    expect(defaults(api)).toEqual([id])
  })

  test('POT-02 a type that is made the default replaces the earlier default', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1802', { isDefault: true })
    expect(defaults(api)).toEqual([1802])
  })

  test('POT-02 the default for consignment works in the same way', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1802', { isDefaultForConsignment: true })
    expect([consignmentDefaults(api), defaults(api)]).toEqual([[1802], [1801]])
  })

  test('POT-02 a type that is not the default does not change the default', async () => {
    const api = await open()
    await api.create('/purchase-order-types', purchaseOrderType())
    expect([defaults(api), consignmentDefaults(api)]).toEqual([[1801], [1806]])
  })

  test('POT-02 a type can stop being the default', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1801', { isDefault: false })
    expect(defaults(api)).toEqual([])
  })

  test('POT-02 a type that stops being the default counts as changed', async () => {
    const api = await open()
    const before = (await typeOf(api, 1801)).modifiedOn
    await api.patch('/purchase-order-types/1802', { isDefault: true })
    expect((await typeOf(api, 1801)).modifiedOn > before).toBe(true)
  })

  test('POT-02 no answer shows whether a type is a default', async () => {
    const api = await open()
    const type = await typeOf(api, 1801)
    expect([type.isDefault, type.isDefaultForConsignment]).toEqual([undefined, undefined])
  })

  for (const name of ['Standard', 'sTANDARD']) {
    test(`POT-03 a create with the existing name ${name} is 400`, async () => {
      const api = await open()
      expect(verdict(await api.post('/purchase-order-types', purchaseOrderType({ name })))).toEqual([400, 'POT-03', ['name']])
    })

    test(`POT-03 an update to the existing name ${name} is 409`, async () => {
      const api = await open()
      expect(verdict(await api.patch('/purchase-order-types/1802', { name }))).toEqual([409, 'POT-03', ['name']])
    })
  }

  test('POT-03 the name of an inactive type cannot be used again', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1805', { active: false })
    expect((await api.post('/purchase-order-types', purchaseOrderType({ name: 'Warranty' }))).status).toBe(400)
  })

  test('POT-03 a type may change the case of its own name', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1801', { name: 'STANDARD' })
    expect((await typeOf(api, 1801)).name).toBe('STANDARD')
  })

  test('POT-03 a name that is no longer used is free', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1801', { name: 'House' })
    expect((await api.post('/purchase-order-types', purchaseOrderType({ name: 'Standard' }))).status).toBe(200)
  })

  test('POT-04 PATCH changes only the given properties', async () => {
    const api = await open()
    const { skipWeekends: _, modifiedOn: __, ...before } = kept(api).find(({ id }) => id === 1802) as Type & { skipWeekends: boolean }
    const { status } = await api.patch('/purchase-order-types/1802', { skipWeekends: true })
    const { skipWeekends, modifiedOn: ___, ...after } = kept(api).find(({ id }) => id === 1802) as Type & { skipWeekends: boolean }
    expect([status, skipWeekends, after]).toEqual([200, true, before])
  })

  test('POT-04 an empty PATCH changes nothing', async () => {
    const api = await open()
    const before = await api.get('/purchase-order-types')
    await api.patch('/purchase-order-types/1802', {})
    expect((await api.get('/purchase-order-types')).text).toBe(before.text)
  })

  test('POT-04 the alert settings are replaced as a whole', async () => {
    const api = await open()
    const { status, json } = await api.patch('/purchase-order-types/1802', {
      alertSettings: { sendEmailToTechnicianWhenPoMovedToSend: true },
    })
    const others = ['TechnicianWhenPoMovedToReceived', 'PmWhenPoMovedToSend', 'PmWhenPoMovedToReceived']
    expect([status, Object.keys(json.errors)]).toEqual([400, [...others.map((each) => `alertSettings.sendEmailTo${each}`), 'request']])
  })

  test('POT-04 an id in the body is dropped', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1802', { id: 9, name: 'Rush' })
    expect((await typeOf(api, 1802)).name).toBe('Rush')
  })

  test('POT-04 a deactivated type is no longer in the default list', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1805', { active: false })
    const { data } = await api.read('/purchase-order-types')
    expect(data.map((type: Type) => type.id)).not.toContain(1805)
  })

  test('ERR-17 null for a property of a type is refused', async () => {
    const api = await open()
    expect(verdict(await api.patch('/purchase-order-types/1802', { landedCostMethod: null }))).toEqual([
      400,
      'ERR-05',
      ['landedCostMethod'],
    ])
  })

  test('ERR-09 an update of an unknown type is 404', async () => {
    const api = await open()
    const { status, json } = await api.patch('/purchase-order-types/99', { name: 'Standard' })
    expect([status, json.title]).toEqual([404, 'Purchase order type with id 99 was not found.'])
  })

  test('POT-05 an order of a type that receives automatically is Received', async () => {
    const api = await open()
    const typeId = await api.create('/purchase-order-types', purchaseOrderType({ automaticallyReceive: true }))
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId }))
    expect((await api.read(`/purchase-orders/${order}`)).status).toBe('Received')
  })

  test('POT-05 a receipt is refused if neither the order nor the receipt names a job', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId: 1804 }))
    expect(verdict(await api.post('/receipts', receipt(order)))).toEqual([400, 'POT-05', ['jobId']])
  })

  test('POT-05 a job on the order is enough', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId: 1804, jobId: 2008 }))
    expect((await api.post('/receipts', receipt(order))).status).toBe(200)
  })

  test('POT-05 a job on the receipt is enough', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId: 1804 }))
    expect((await api.post('/receipts', receipt(order, { jobId: 2008 }))).status).toBe(200)
  })

  test('POT-05 an order without a job is refused if its type receives automatically and needs one', async () => {
    const api = await open()
    const both = purchaseOrderType({ automaticallyReceive: true, requireJobBeforeReceipt: true })
    const typeId = await api.create('/purchase-order-types', both)
    expect(verdict(await api.post('/purchase-orders', purchaseOrder({ typeId })))).toEqual([400, 'POT-05', ['jobId']])
  })

  test('POT-05 the days to the required date do not affect an order', async () => {
    const api = await open()
    const typeId = await api.create('/purchase-order-types', purchaseOrderType({ defaultRequiredDateDaysOffset: 30, skipWeekends: true }))
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId, requiredOn: '2026-01-10' }))
    expect((await api.read(`/purchase-orders/${order}`)).requiredOn).toBe('2026-01-10T00:00:00Z')
  })

  test('POT-06 a blank name is refused on create', async () => {
    const api = await open()
    expect(verdict(await api.post('/purchase-order-types', purchaseOrderType({ name: '  ' })))).toEqual([400, 'POT-06', ['name']])
  })

  test('POT-06 a blank name is refused on update', async () => {
    const api = await open()
    expect(verdict(await api.patch('/purchase-order-types/1802', { name: '' }))).toEqual([400, 'POT-06', ['name']])
  })

  test('VAL-06 the landed cost method is None if left out', async () => {
    const api = await open()
    const id = await api.create('/purchase-order-types', purchaseOrderType())
    expect(await typeOf(api, id)).toMatchObject({ landedCostMethod: 'None', includeTaxInFullyLandedCost: false })
  })

  test('POT-07 preventJobDetachment is shown, and false when left out', async () => {
    const api = await open()
    const kept = await api.create('/purchase-order-types', purchaseOrderType({ name: 'Kept', preventJobDetachment: true }))
    const free = await api.create('/purchase-order-types', purchaseOrderType({ name: 'Free' }))
    expect([(await typeOf(api, kept)).preventJobDetachment, (await typeOf(api, free)).preventJobDetachment]).toEqual([true, false])
  })

  test('POT-07 an update sets preventJobDetachment', async () => {
    const api = await open()
    await api.patch('/purchase-order-types/1801', { preventJobDetachment: true })
    expect((await typeOf(api, 1801)).preventJobDetachment).toBe(true)
  })

  test('POT-07 with preventJobDetachment, the job of an order cannot be cleared', async () => {
    const api = await open()
    const id = await keptOrder(api, { jobId: 2008 })
    expect(verdict(await api.patch(`/purchase-orders/${id}`, { jobId: null }))).toEqual([400, 'POT-07', ['jobId']])
    expect((await api.read(`/purchase-orders/${id}`)).jobId).toBe(2008)
  })

  test('POT-07 with preventJobDetachment, another job can replace the job of an order', async () => {
    const api = await open()
    const id = await keptOrder(api, { jobId: 2008 })
    expect((await api.patch(`/purchase-orders/${id}`, { jobId: 2007 })).status).toBe(200)
    expect((await api.read(`/purchase-orders/${id}`)).jobId).toBe(2007)
  })

  test('POT-07 with preventJobDetachment, null is accepted for an order without a job', async () => {
    const api = await open()
    const id = await keptOrder(api, {})
    expect((await api.patch(`/purchase-orders/${id}`, { jobId: null })).status).toBe(200)
  })

  test('POT-07 without preventJobDetachment, the job of an order can be cleared', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ jobId: 2008 }))
    expect((await api.patch(`/purchase-orders/${id}`, { jobId: null })).status).toBe(200)
    expect((await api.read(`/purchase-orders/${id}`)).jobId).toBeNull()
  })
})

/** A Pending order of a type with preventJobDetachment. */
async function keptOrder(api: Api, more: object): Promise<number> {
  const typeId = await api.create('/purchase-order-types', purchaseOrderType({ preventJobDetachment: true }))
  return api.create('/purchase-orders', purchaseOrder({ typeId, ...more }))
}
