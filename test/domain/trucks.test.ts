import { describe, expect, test } from 'vitest'
import type { Answer, Api } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'
import { purchaseOrder } from '../support/requests.ts'

const GUID = '11111111-2222-4333-8444-555555555555'
const OTHER_GUID = '99999999-8888-4777-8666-555555555555'

/** The demo world with a stock template, an inactive technician and an inactive warehouse. */
const STOCKED = {
  world: demoWith({
    templates: [{ id: 90_001, name: 'Plumbing van' }],
    technicians: [
      { id: 1101, name: 'A' },
      { id: 1102, name: 'B' },
      { id: 1103, name: 'C' },
      { id: 1104, name: 'D' },
      { id: 1105, name: 'E' },
      { id: 1106, name: 'F' },
      { id: 90_002, name: 'Gone', active: false },
    ],
    // Two trucks of the demo world, so that the names and ids below belong to this file.
    trucks: [
      { id: 1701, name: 'Van 1', warehouseId: 1601, memo: 'Blue', technicianIds: [1101, 1102], inventoryTemplateId: 90_001 },
      { id: 1702, name: 'Van 2', warehouseId: 1602, technicianIds: [90_002] },
      { id: 1703, name: 'Van 3' },
      { id: 1704, name: 'Sold', active: false },
    ],
  }),
}

const truck = (overrides: Record<string, unknown> = {}) => ({ name: 'Van 9', warehouseId: 1601, ...overrides })
const row = async (api: Api, id: number, query = '') => (await api.read(`/trucks?ids=${id}&active=Any${query}`)).data[0]
const ids = (json: { data: { id: number }[] }) => json.data.map((each) => each.id)
const advice = ({ headers }: Answer) => headers['x-mock-advice']

describeEachFace('Trucks', (open) => {
  test('VAL-07 a create answers only the id', async () => {
    const api = await open(STOCKED)
    const { status, json } = await api.post('/trucks', truck())
    expect([status, Object.keys(json)]).toEqual([200, ['id']])
  })

  test('LOC-01 a truck stores warehouse, technicians, template and memo', async () => {
    const api = await open(STOCKED)
    const id = await api.create('/trucks', truck({ technicianIds: [1103, 1101], templateId: 90_001, memo: 'White' }))
    const { createdOn, modifiedOn, ...kept } = await row(api, id)
    expect(kept).toEqual({
      id,
      name: 'Van 9',
      active: true,
      memo: 'White',
      warehouseId: 1601,
      technicianIds: [1103, 1101],
      inventoryTemplateId: 90_001,
      externalData: null,
    })
    expect(createdOn).toBe(modifiedOn)
  })

  test('VAL-06 values that a truck is not given are null, its technicians an empty list', async () => {
    const api = await open(STOCKED)
    const id = await api.create('/trucks', truck())
    expect(await row(api, id)).toMatchObject({ memo: null, technicianIds: [], inventoryTemplateId: null, externalData: null })
  })

  test('VAL-06 optional properties may be null', async () => {
    const api = await open(STOCKED)
    const id = await api.create('/trucks', truck({ memo: null, templateId: null, technicianIds: null, externalData: null }))
    expect(await row(api, id)).toMatchObject({ memo: null, technicianIds: [], inventoryTemplateId: null, externalData: null })
  })

  test('VAL-06 quirk nulls=declared: memo is empty and externalData a list, because the document declares no null', async () => {
    const api = await open({ ...STOCKED, quirks: { nulls: 'declared' } })
    expect(await row(api, 1703)).toMatchObject({ memo: '', externalData: [], warehouseId: null, inventoryTemplateId: null })
  })

  test('LOC-01 inventoryTemplateId in a request is an unknown property', async () => {
    const api = await open(STOCKED)
    const answer = await api.post('/trucks', truck({ inventoryTemplateId: 90_001 }))
    expect([advice(answer), (await row(api, answer.json.id)).inventoryTemplateId]).toEqual(['ADV-02 inventoryTemplateId', null])
  })

  const unknown: [given: Record<string, unknown>, at: string][] = [
    [{ warehouseId: 99 }, 'warehouseId'],
    [{ warehouseId: 1701 }, 'warehouseId'], // a truck is not a warehouse
    [{ templateId: 99 }, 'templateId'],
    [{ technicianIds: [1101, 99] }, 'technicianIds[1]'],
    [{ technicianIds: [1601] }, 'technicianIds[0]'],
  ]

  test.each(unknown)('LOC-01 a create with %j names what does not exist', async (given, at) => {
    const api = await open(STOCKED)
    expect(refusalOf(await api.post('/trucks', truck(given)))).toBe(`400 LOC-01 ${at}`)
  })

  test.each(unknown)('LOC-01 an update with %j names what does not exist, and changes nothing', async (given, at) => {
    const api = await open(STOCKED)
    const before = await api.get('/trucks')
    expect(refusalOf(await api.patch('/trucks/1701', { memo: 'x', ...given }))).toBe(`400 LOC-01 ${at}`)
    expect((await api.get('/trucks')).text).toBe(before.text)
  })

  test('ERR-11 quirk missingReference=404: an unknown warehouse is 404', async () => {
    const api = await open({ ...STOCKED, quirks: { missingReference: '404' } })
    expect((await api.post('/trucks', truck({ warehouseId: 99 }))).status).toBe(404)
  })

  test('REF-05 applies to new orders: a truck may name an inactive technician', async () => {
    const api = await open(STOCKED)
    expect([
      (await api.post('/trucks', truck({ technicianIds: [90_002] }))).status,
      (await api.patch('/trucks/1702', { technicianIds: [90_002, 1101] })).status,
    ]).toEqual([200, 200])
  })

  test('ERR-02 an empty create names all required properties', async () => {
    const api = await open()
    expect(Object.keys((await api.post('/trucks', {})).json.errors)).toEqual(['name', 'warehouseId', 'request'])
  })

  test('VAL-07 an update answers only the id', async () => {
    const api = await open(STOCKED)
    const { status, json } = await api.patch('/trucks/1701', { memo: 'Green' })
    expect([status, json]).toEqual([200, { id: 1701 }])
  })

  test.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ name: 'Van 10' }, { name: 'Van 10' }],
    [{ memo: 'Green' }, { memo: 'Green' }],
    [{ memo: '' }, { memo: '' }],
    [{ active: false }, { active: false }],
    [{ warehouseId: 1603 }, { warehouseId: 1603 }],
    [{ technicianIds: [1104] }, { technicianIds: [1104] }],
    [{ technicianIds: [] }, { technicianIds: [] }],
    [{ templateId: 90_001 }, {}],
    [{ memo: null }, { memo: null }],
    [{ templateId: null }, { inventoryTemplateId: null }],
    [{ warehouseId: null }, { warehouseId: null }],
    [{}, {}],
  ])('LOC-01 an update with %j changes %j and nothing else', async (given, changed) => {
    const api = await open(STOCKED)
    const { modifiedOn: _, ...before } = await row(api, 1701)
    await api.patch('/trucks/1701', given)
    const { modifiedOn: __, ...after } = await row(api, 1701)
    expect(after).toEqual({ ...before, ...changed })
  })

  test.each(['name', 'active', 'technicianIds', 'externalData'])('ERR-17 null for %s, which may not be null, is refused', async (name) => {
    const api = await open(STOCKED)
    expect(refusalOf(await api.patch('/trucks/1701', { [name]: null }))).toBe(`400 ERR-05 ${name}`)
  })

  test('VAL-03 a change gives a later modifiedOn, the same values do not', async () => {
    const api = await open(STOCKED)
    const before = (await row(api, 1701)).modifiedOn
    await api.patch('/trucks/1701', { memo: 'Green', technicianIds: [1101] })
    const first = (await row(api, 1701)).modifiedOn
    await api.patch('/trucks/1701', {
      memo: 'Green',
      technicianIds: [1101],
      name: 'Van 1',
      templateId: 90_001,
      warehouseId: 1601,
      active: true,
    })
    expect([later(first, before), (await row(api, 1701)).modifiedOn]).toEqual([true, first])
  })

  test('ERR-09 an update of an unknown truck is 404 before its references are checked', async () => {
    const api = await open(STOCKED)
    const answer = await api.patch('/trucks/99', { warehouseId: 99, name: ' ' })
    expect([refusalOf(answer), answer.json.title]).toEqual(['404 ERR-09 ', 'Truck with id 99 was not found.'])
  })

  test('GATE-06 an unknown reference is reported before a duplicate name', async () => {
    const api = await open(STOCKED)
    expect(refusalOf(await api.post('/trucks', truck({ name: 'Van 1', warehouseId: 99 })))).toBe('400 LOC-01 warehouseId')
  })

  test.each([
    ['of another truck', 'Van 1'],
    ['of another truck in another case', 'VAN 1'],
    ['of an inactive truck', 'sold'],
    ['that is empty', ''],
    ['that is blank', ' \t'],
  ])('LOC-03 a create with a name %s is refused', async (_, name) => {
    const api = await open(STOCKED)
    expect(refusalOf(await api.post('/trucks', truck({ name })))).toBe('400 LOC-03 name')
  })

  test.each(['van 2', 'SOLD', ' '])('LOC-03 an update to the name %j is refused', async (name) => {
    const api = await open(STOCKED)
    expect(refusalOf(await api.patch('/trucks/1701', { name }))).toBe('400 LOC-03 name')
  })

  test('LOC-03 a truck may keep its name, in another case too', async () => {
    const api = await open(STOCKED)
    expect([(await api.patch('/trucks/1701', { name: 'VAN 1' })).status, (await row(api, 1701)).name]).toEqual([200, 'VAN 1'])
  })

  test('LOC-03 a name that is no longer used is free', async () => {
    const api = await open(STOCKED)
    await api.patch('/trucks/1701', { name: 'Van 10' })
    expect((await api.post('/trucks', truck({ name: 'Van 1' }))).status).toBe(200)
  })

  test('LOC-03 the same create twice is refused the second time', async () => {
    const api = await open(STOCKED)
    expect([(await api.post('/trucks', truck())).status, refusalOf(await api.post('/trucks', truck()))]).toEqual([200, '400 LOC-03 name'])
  })

  test('REF-03 a truck is an inventory location as soon as it is created', async () => {
    const api = await open(STOCKED)
    const id = await api.create('/trucks', truck())
    expect((await api.post('/purchase-orders', purchaseOrder({ inventoryLocationId: id }))).status).toBe(200)
  })

  test('LIST-06 a deactivated truck is not in the default list, and can be activated again', async () => {
    const api = await open(STOCKED)
    await api.patch('/trucks/1701', { active: false })
    expect([ids(await api.read('/trucks')), ids(await api.read('/trucks?active=False'))]).toEqual([
      [1702, 1703],
      [1701, 1704],
    ])
    await api.patch('/trucks/1701', { active: true })
    expect(ids(await api.read('/trucks'))).toEqual([1701, 1702, 1703])
  })

  test('GATE-01 there is no route that reads or deletes one truck', async () => {
    const api = await open(STOCKED)
    expect([(await api.get('/trucks/1701')).rule, (await api.send('DELETE', '/trucks/1701')).rule]).toEqual(['GATE-01', 'GATE-01'])
  })

  describe('External data', () => {
    const patch = (externalData: readonly object[], more: object = {}) => ({
      externalData: { applicationGuid: GUID, externalData, ...more },
    })
    const two = [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ]
    const ofApplication = `&externalDataApplicationGuid=${GUID}`

    test('EXT-01 a create stores external data, which is shown if the guid is passed', async () => {
      const api = await open(STOCKED)
      const id = await api.create('/trucks', truck(patch(two)))
      const externalData = [ofApplication, '', `&externalDataApplicationGuid=${OTHER_GUID}`].map(
        async (query) => (await row(api, id, query)).externalData,
      )
      expect(await Promise.all(externalData)).toEqual([two, null, []])
    })

    test('EXT-02 Replace is the default; Merge keeps the keys that are not given and deletes those with null', async () => {
      const api = await open(STOCKED)
      const keptBy = async (body: object) => {
        await api.patch('/trucks/1703', body)
        return (await row(api, 1703, ofApplication)).externalData.map(({ key, value }: { key: string; value: string }) => `${key}=${value}`)
      }
      expect([
        await keptBy(patch(two)),
        await keptBy(patch([{ key: 'c', value: '3' }], { patchMode: 'Merge' })),
        await keptBy(patch([{ key: 'a', value: null }], { patchMode: 'Merge' })),
        await keptBy(patch([{ key: 'd', value: '4' }])),
        await keptBy({ memo: 'Not touched' }),
      ]).toEqual([['a=1', 'b=2'], ['a=1', 'b=2', 'c=3'], ['b=2', 'c=3'], ['d=4'], ['d=4']])
    })

    test.each<[string, Record<string, unknown>, string]>([
      ['an invalid guid', patch(two, { applicationGuid: 'mine' }), '400 ERR-04 externalData.applicationGuid'],
      ['a blank key', patch([{ key: ' ', value: '1' }]), '400 EXT-03 externalData.externalData[0].key'],
      ['a repeated key', patch([...two, { key: 'a', value: '3' }]), '400 EXT-03 externalData.externalData[2].key'],
    ])('EXT-03 %s is refused on create and update', async (_, body, refusal) => {
      const api = await open(STOCKED)
      expect([refusalOf(await api.post('/trucks', truck(body))), refusalOf(await api.patch('/trucks/1701', body))]).toEqual([
        refusal,
        refusal,
      ])
    })

    test('ERR-05 a null value is refused on create: only an update deletes keys', async () => {
      const api = await open(STOCKED)
      const { status, rule } = await api.post('/trucks', truck(patch([{ key: 'a', value: null }])))
      expect([status, rule]).toEqual([400, 'ERR-05'])
    })

    test('LIST-12 a truck is found by its external data', async () => {
      const api = await open(STOCKED)
      await api.patch('/trucks/1702', patch(two))
      expect(ids(await api.read(`/trucks?externalDataKey=b&externalDataValues=x,2${ofApplication}`))).toEqual([1702])
    })
  })
})
