/** ADJ-01, ADJ-02: adjustments made and edited through the API. */
import { expect, test } from 'vitest'
import { displayNames, sendable } from '../../src/domain/adjustments/types.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'

const bare = { world: demoWith({ adjustments: [] }) }
const GUID = '11111111-2222-4333-8444-555555555555'

const body = (overrides: object = {}): object => ({
  locationId: 1601,
  type: 'Adjustment',
  businessUnitId: 1001,
  items: [{ skuId: 3001, quantity: -2 }],
  ...overrides,
})
const create = (api: Api, overrides: object = {}) => api.create('/adjustments', body(overrides))
const row = async (api: Api, id: number, query = '') => (await api.read(`/adjustments?active=Any&ids=${id}${query}`)).data[0]

const STATES = {
  posted: (api: Api, id: number) => void api.tell((mock) => mock.tenant(TENANT).batches.post({ adjustmentIds: [id] })),
  exported: (api: Api, id: number) =>
    void api.tell((mock) => mock.tenant(TENANT).batches.export(mock.tenant(TENANT).batches.post({ adjustmentIds: [id] }).id)),
  canceled: (api: Api, id: number) => void api.tell((mock) => mock.tenant(TENANT).adjustments.cancel(id)),
}

/** Each property, with a new value and its place in the record. */
const EDITS: readonly (readonly [property: string, value: unknown, shown: object])[] = [
  ['locationId', 1602, { inventoryLocationId: 1602 }],
  ['type', 'BeginningBalance', { type: 'Beginning Balance' }],
  ['date', '2026-01-02T22:00:00-05:00', { date: '2026-01-03T00:00:00Z' }],
  ['businessUnitId', 1002, { businessUnitId: 1002 }],
  ['referenceNumber', 'REF-9', { referenceNumber: 'REF-9' }],
  ['memo', 'Counted twice', { memo: 'Counted twice' }],
  ['items', [{ skuId: 3007, quantity: 3 }], { items: [{ skuId: 3007, quantity: 3 }] }],
]

describeEachFace('Adjustments through the API', (open) => {
  test('ADJ-01 a new adjustment is active, Pending, dated today, and has the costs of the pricebook', async () => {
    const api = await open(bare)
    const id = await create(api, { memo: 'Cycle count', referenceNumber: 'COUNT-1' })
    const { cost } = await api.read(`raw:/pricebook/v2/tenant/${TENANT}/materials/3001`)
    expect(await row(api, id)).toMatchObject({
      id,
      active: true,
      number: '1',
      referenceNumber: 'COUNT-1',
      type: 'Inventory Quantity Adjustment',
      inventoryLocationId: 1601,
      businessUnitId: 1001,
      memo: 'Cycle count',
      date: '2026-01-05T00:00:00Z',
      syncStatus: 'Pending',
      createdById: 901,
      items: [{ id: id + 1, skuId: 3001, quantity: -2, cost, totalCost: -2 * cost, active: true }],
    })
  })

  test.each([null, undefined])('ADJ-01 a date of %j means today', async (date) => {
    const api = await open(bare)
    expect((await row(api, await create(api, { date }))).date).toBe('2026-01-05T00:00:00Z')
  })

  test.each<[string, object]>([
    ['no list', { items: undefined }],
    ['null', { items: null }],
    ['an empty list', { items: [] }],
  ])('ADJ-01 %s of items makes an adjustment without lines', async (_, items) => {
    const api = await open(bare)
    expect((await row(api, await create(api, items))).items).toEqual([])
  })

  test('ADJ-01 a line has its own description and budget code', async () => {
    const api = await open(bare)
    const id = await create(api, { items: [{ skuId: 3001, quantity: 1, description: 'Found behind a shelf', budgetCodeId: 1401 }] })
    expect((await row(api, id)).items).toMatchObject([{ description: 'Found behind a shelf', budgetCodeId: 1401 }])
  })

  for (const word of Object.keys(displayNames) as (keyof typeof displayNames)[]) {
    const isSendable = sendable.includes(word)
    test(`ADJ-01 the type ${word} ${isSendable ? 'may be sent' : 'is refused'}`, async () => {
      const api = await open(bare)
      const answer = await api.post('/adjustments', body({ type: word }))
      expect(answer.status === 200 ? (await row(api, answer.json.id)).type : refusalOf(answer)).toBe(
        isSendable ? displayNames[word] : '400 ADJ-01 type',
      )
    })
  }

  test('ADJ-01 quirk adjustmentTypeText word shows the value that was sent', async () => {
    const api = await open({ ...bare, quirks: { adjustmentTypeText: 'word' } })
    const id = await create(api, { type: 'BeginningBalance' })
    expect((await row(api, id)).type).toBe('BeginningBalance')
    const { data } = await api.read('/export/adjustments')
    expect(data[0].type).toBe('BeginningBalance')
  })

  test.each(['BeginningBalance', 'beginning balance', 'Consignment,Beginning Balance'])(
    'ADJ-01 adjustmentTypes=%s finds it',
    async (types) => {
      const api = await open(bare)
      await create(api)
      const id = await create(api, { type: 'BeginningBalance' })
      const { data } = await api.read(`/adjustments?adjustmentTypes=${encodeURIComponent(types)}`)
      expect(data.map((each: { id: number }) => each.id)).toEqual([id])
    },
  )

  test('EXT-01 external data is stored with an adjustment', async () => {
    const api = await open(bare)
    const id = await create(api, { externalData: { applicationGuid: GUID, externalData: [{ key: 'erp', value: 'A-1' }] } })
    expect((await row(api, id, `&externalDataApplicationGuid=${GUID}`)).externalData).toEqual([{ key: 'erp', value: 'A-1' }])
  })

  test.each<[string, object, string]>([
    ['an unknown location', { locationId: 99 }, '400 REF-03 locationId'],
    ['an unknown business unit', { businessUnitId: 99 }, '400 REF-01 businessUnitId'],
    ['an unknown SKU', { items: [{ skuId: 99, quantity: 1 }] }, '400 REF-04 items[0].skuId'],
    ['an unknown budget code', { items: [{ skuId: 3001, quantity: 1, budgetCodeId: 99 }] }, '400 PO-21 items[0].budgetCodeId'],
    ['a quantity of 0', { items: [{ skuId: 3001, quantity: 0 }] }, '400 ADJ-01 items[0].quantity'],
    ['a type that does not exist', { type: 'Theft' }, '400 ERR-04 type'],
    ['no location', { locationId: undefined }, '400 ERR-02'],
    ['a blank key', { externalData: { applicationGuid: GUID, externalData: [{ key: '', value: '1' }] } }, '400 EXT-03'],
  ])('ADJ-01 %s is refused, and nothing is created', async (_, overrides, refusal) => {
    const api = await open(bare)
    expect(refusalOf(await api.post('/adjustments', body(overrides)))).toContain(refusal)
    expect((await api.read('/adjustments?active=Any')).data).toEqual([])
  })

  for (const [property, value, expected] of EDITS) {
    test(`ADJ-02 ${property} of an open adjustment can be changed`, async () => {
      const api = await open(bare)
      const id = await create(api)
      const { modifiedOn } = await row(api, id)
      const answer = await api.patch(`/adjustments/${id}`, { [property]: value })
      expect([answer.status, answer.json]).toEqual([200, { id }])
      const after = await row(api, id)
      expect(after).toMatchObject(expected)
      expect(later(after.modifiedOn, modifiedOn)).toBe(true)
    })

    for (const [state, prepare] of Object.entries(STATES)) {
      test(`ADJ-02 ${property} of an adjustment that is ${state} cannot be changed`, async () => {
        const api = await open(bare)
        const id = await create(api)
        prepare(api, id)
        const before = await row(api, id)
        expect(refusalOf(await api.patch(`/adjustments/${id}`, { [property]: value }))).toBe('400 ADJ-02 ')
        expect(await row(api, id)).toEqual(before)
      })
    }
  }

  test.each(Object.entries(STATES))('ADJ-02 external data is stored on an adjustment that is %s', async (_, prepare) => {
    const api = await open(bare)
    const id = await create(api)
    prepare(api, id)
    const externalData = { applicationGuid: GUID, externalData: [{ key: 'erp', value: 'A-1' }] }
    expect((await api.patch(`/adjustments/${id}`, { externalData })).status).toBe(200)
    expect((await row(api, id, `&externalDataApplicationGuid=${GUID}`)).externalData).toEqual([{ key: 'erp', value: 'A-1' }])
  })

  test('ADJ-02 the current values and a null date change nothing', async () => {
    const api = await open(bare)
    const id = await create(api)
    const before = await row(api, id)
    const [{ id: line, skuId, quantity }] = before.items
    const same = { locationId: 1601, type: 'Adjustment', date: null, memo: before.memo, items: [{ id: line, skuId, quantity }] }
    expect((await api.patch(`/adjustments/${id}`, same)).status).toBe(200)
    expect(await row(api, id)).toEqual(before)
  })

  test('ADJ-02 items replace the list: some are kept, added or left out', async () => {
    const api = await open(bare)
    const id = await create(api, { items: [{ skuId: 3001, quantity: 1 }, { skuId: 3002, quantity: 1 }] }) // biome-ignore format: one row
    const [first, second] = (await row(api, id)).items
    await api.patch(`/adjustments/${id}`, { items: [{ skuId: 3007, quantity: 4 }, { id: first.id, skuId: 3001, quantity: -5 }] }) // biome-ignore format: one row
    const { items } = await row(api, id)
    expect(items).toMatchObject([
      { id: first.id, quantity: -5, totalCost: -5 * first.cost },
      { skuId: 3007, quantity: 4 },
    ])
    expect(items.map((item: { id: number }) => item.id)).not.toContain(second.id)
  })

  test('ADJ-02 a null description resets it to the name of the SKU', async () => {
    const api = await open(bare)
    const id = await create(api, { items: [{ skuId: 3001, quantity: 1, description: 'Own words' }] })
    const [line] = (await row(api, id)).items
    await api.patch(`/adjustments/${id}`, { items: [{ id: line.id, skuId: 3001, quantity: 1, description: null }] })
    expect((await row(api, id)).items[0].description).toBe(line.name)
  })

  test.each<[string, object, string]>([
    ['the line of another adjustment', { items: [{ id: 2101, skuId: 3001, quantity: 1 }] }, '400 ADJ-02 items[0].id'],
    ['a quantity of 0', { items: [{ skuId: 3001, quantity: 0 }] }, '400 ADJ-01 items[0].quantity'],
    ['a type that people cannot make', { type: 'AutoConsume' }, '400 ADJ-01 type'],
    ['an unknown location', { locationId: 99 }, '400 REF-03 locationId'],
    ['null for the memo', { memo: null }, '400 ERR-05 memo'],
  ])('ADJ-02 an edit with %s is refused', async (_, edit, refusal) => {
    const api = await open(bare)
    const id = await create(api)
    const before = await row(api, id)
    expect(refusalOf(await api.patch(`/adjustments/${id}`, edit))).toBe(refusal)
    expect(await row(api, id)).toEqual(before)
  })

  test('ADJ-02 a canceled adjustment leaves the default list', async () => {
    const api = await open(bare)
    const id = await create(api)
    STATES.canceled(api, id)
    expect((await api.read('/adjustments')).data).toEqual([])
    expect(await row(api, id)).toMatchObject({ active: false, canceledReason: 'Other', canceledById: 901 })
  })
})
