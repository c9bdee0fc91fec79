import { expect, test } from 'vitest'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { later, refusalOf } from '../support/orders.ts'
import { ADDRESS, purchaseOrder } from '../support/requests.ts'

const GUID = '11111111-2222-4333-8444-555555555555'
const OTHER_GUID = '99999999-8888-4777-8666-555555555555'

const patch = (externalData: readonly object[], more: object = {}) => ({ externalData: { applicationGuid: GUID, externalData, ...more } })
const two = [
  { key: 'a', value: '1' },
  { key: 'b', value: '2' },
]
const ofApplication = `&externalDataApplicationGuid=${GUID}`

/** A warehouse that people set up in the product. */
const annex = (api: Api) => api.tell((mock) => mock.tenant(TENANT).warehouses.create({ name: 'Annex', address: ADDRESS })).id as number

const row = async (api: Api, id: number, query = '') => (await api.read(`/warehouses?ids=${id}&active=Any${query}`)).data[0]
const ids = (json: { data: { id: number }[] }) => json.data.map((each) => each.id)

describeEachFace('Warehouses', (open) => {
  test.each([
    ['GET', '/warehouses/1601'],
    ['POST', '/warehouses'],
    ['DELETE', '/warehouses/1601'],
  ])('LOC-02 the API has no %s %s', async (method, path) => {
    const api = await open()
    const { status, rule } = await api.send(method, path)
    expect([status, rule]).toEqual([404, 'GATE-01'])
  })

  test('LOC-02 an update writes only external data: the rest is dropped and reported', async () => {
    const api = await open()
    const before = await api.get('/warehouses')
    const { status, json, headers } = await api.patch('/warehouses/1601', { name: 'x', active: false, address: ADDRESS })
    expect([status, json, headers['x-mock-advice'], (await api.get('/warehouses')).text]).toEqual([
      200,
      { id: 1601 },
      'ADV-02 name; ADV-02 active; ADV-02 address',
      before.text,
    ])
  })

  test('LOC-02 external data is stored even if the update has other properties', async () => {
    const api = await open()
    await api.patch('/warehouses/1601', { name: 'x', ...patch(two) })
    expect(await row(api, 1601, ofApplication)).toMatchObject({ name: 'Main Warehouse', externalData: two })
  })

  test('LOC-02 a warehouse made in the product is listed, and orders can name it', async () => {
    const api = await open()
    const id = annex(api)
    expect([(await row(api, id)).name, (await row(api, id)).address]).toEqual(['Annex', ADDRESS])
    expect((await api.post('/purchase-orders', purchaseOrder({ inventoryLocationId: id }))).status).toBe(200)
  })

  test('VAL-06 a warehouse has all its keys, and null for what is not set', async () => {
    const api = await open()
    const id = annex(api)
    const record = await row(api, id)
    expect(Object.keys(record)).toEqual([
      'id',
      'name',
      'active',
      'address',
      'inventoryTemplateId',
      'createdOn',
      'modifiedOn',
      'externalData',
    ])
    expect([record.inventoryTemplateId, record.externalData]).toEqual([null, null])
  })

  test('VAL-06 quirk nulls=declared: externalData is an empty list', async () => {
    const api = await open({ quirks: { nulls: 'declared' } })
    expect(await row(api, 1602)).toMatchObject({ externalData: [] })
  })

  test('EXT-01 external data is shown only if the guid is passed', async () => {
    const api = await open()
    await api.patch('/warehouses/1601', patch(two))
    const externalData = [ofApplication, '', `&externalDataApplicationGuid=${OTHER_GUID}`].map(
      async (query) => (await row(api, 1601, query)).externalData,
    )
    expect(await Promise.all(externalData)).toEqual([two, null, []])
  })

  test('EXT-02 Replace is the default; Merge keeps the keys that are not given and deletes those with null', async () => {
    const api = await open()
    const keptBy = async (body: object) => {
      await api.patch('/warehouses/1601', body)
      return (await row(api, 1601, ofApplication)).externalData.map(({ key, value }: { key: string; value: string }) => `${key}=${value}`)
    }
    expect([
      await keptBy(patch(two)),
      await keptBy(patch([{ key: 'c', value: '3' }], { patchMode: 'Merge' })),
      await keptBy(patch([{ key: 'a', value: null }], { patchMode: 'Merge' })),
      await keptBy(patch([{ key: 'd', value: '4' }])),
      await keptBy({}),
    ]).toEqual([['a=1', 'b=2'], ['a=1', 'b=2', 'c=3'], ['b=2', 'c=3'], ['d=4'], ['d=4']])
  })

  test.each<[string, object, string]>([
    ['an invalid guid', patch(two, { applicationGuid: 'mine' }), '400 ERR-04 externalData.applicationGuid'],
    ['a blank key', patch([{ key: ' ', value: '1' }]), '400 EXT-03 externalData.externalData[0].key'],
    ['a repeated key', patch([...two, { key: 'a', value: '3' }]), '400 EXT-03 externalData.externalData[2].key'],
    ['null', { externalData: null }, '400 ERR-05 externalData'],
  ])('EXT-03 %s is refused, and nothing is stored', async (_, body, refusal) => {
    const api = await open()
    const before = await api.get(`/warehouses?${ofApplication}`)
    expect(refusalOf(await api.patch('/warehouses/1601', body))).toBe(refusal)
    expect((await api.get(`/warehouses?${ofApplication}`)).text).toBe(before.text)
  })

  test('VAL-03 changed external data gives a later modifiedOn, the same data does not', async () => {
    const api = await open()
    const before = (await row(api, 1601)).modifiedOn
    await api.patch('/warehouses/1601', patch(two))
    const first = (await row(api, 1601)).modifiedOn
    await api.patch('/warehouses/1601', patch(two))
    expect([later(first, before), (await row(api, 1601)).modifiedOn]).toEqual([true, first])
  })

  test.each([99, 1701])('ERR-09 an update of %i, which is not a warehouse, is 404', async (id) => {
    const api = await open()
    const answer = await api.patch(`/warehouses/${id}`, patch(two))
    expect([refusalOf(answer), answer.json.title]).toEqual(['404 ERR-09 ', `Warehouse with id ${id} was not found.`])
  })

  test('LIST-12 a warehouse is found by its external data', async () => {
    const api = await open()
    await api.patch('/warehouses/1602', patch(two))
    expect(ids(await api.read(`/warehouses?externalDataKey=b&externalDataValues=x,2${ofApplication}`))).toEqual([1602])
  })
})
