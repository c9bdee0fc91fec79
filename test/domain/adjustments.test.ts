import { describe, expect, test } from 'vitest'
import { RefusedError } from '../../src/control/call.ts'
import type { TenantControl } from '../../src/control/tenant.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'

const GUID = '11111111-2222-4333-8444-555555555555'
const OTHER_GUID = '99999999-8888-4777-8666-555555555555'

const FIELDS = [
  { id: 90_001, name: 'Reason', dataType: 'Text', dataTypeOptions: [] },
  { id: 90_002, name: 'Shift', dataType: 'Dropdown', dataTypeOptions: ['Early', 'Late'] },
  { id: 90_003, name: 'Count', dataType: 'Numeric', dataTypeOptions: [] },
]

/** The demo world without adjustments, with custom fields for them. */
const BARE = demoWith({ adjustments: [], adjustmentCustomFields: FIELDS })
const bare = { world: BARE }

type NewAdjustment = Parameters<TenantControl['adjustments']['create']>[0]

/** One roll of tubing (3001) too many in the books of the main warehouse. */
const adjustment = (overrides: Partial<NewAdjustment> = {}): NewAdjustment => ({
  inventoryLocationId: 1601,
  items: [{ skuId: 3001, quantity: -1 }],
  ...overrides,
})
const create = (api: Api, overrides: Partial<NewAdjustment> = {}) =>
  api.tell((mock) => mock.tenant(TENANT).adjustments.create(adjustment(overrides)))

/** A refused verb in one line. */
function refused(verb: () => unknown): string {
  try {
    verb()
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return `${error.status} ${error.rule}`
  }
  return 'done'
}

const row = async (api: Api, id: number, query = '') => (await api.read(`/adjustments?ids=${id}${query}`)).data[0]
const ids = (json: { data: { id: number }[] }) => json.data.map((each) => each.id)

describeEachFace('Adjustments', (open) => {
  test('ADJ-01 properties that are left out of an adjustment are empty or null', async () => {
    const api = await open(bare)
    const { referenceNumber, memo, businessUnitId, invoiceId, customFields } = create(api)
    expect([referenceNumber, memo, businessUnitId, invoiceId, customFields]).toEqual(['', '', null, null, []])
  })

  test('ADJ-01 the API has no route that reads or deletes one adjustment', async () => {
    const api = await open(bare)
    const path = `/adjustments/${create(api).id}`
    const answers = [await api.get(path), await api.send('DELETE', path)]
    expect(answers.map(({ status, rule }) => `${status} ${rule}`)).toEqual(Array(2).fill('404 GATE-01'))
  })

  test('ADJ-02 active cannot be sent: it is dropped, and advice says so', async () => {
    const api = await open(bare)
    const { id } = create(api)
    const before = await api.get(`/adjustments?ids=${id}`)
    const { status, headers } = await api.patch(`/adjustments/${id}`, { active: false })
    expect([status, headers['x-mock-advice'], (await api.get(`/adjustments?ids=${id}`)).text]).toEqual([200, 'ADV-02 active', before.text])
  })

  test('ADJ-01 the API lists adjustments that were made in the product', async () => {
    const api = await open(bare)
    const made = create(api, { memo: 'Recount', referenceNumber: 'A-1', businessUnitId: 1002, invoiceId: 77, date: '2026-01-04' })
    expect(await row(api, made.id)).toEqual(made)
    expect(made).toMatchObject({
      inventoryLocationId: 1601,
      businessUnitId: 1002,
      invoiceId: 77,
      memo: 'Recount',
      referenceNumber: 'A-1',
      date: '2026-01-04T00:00:00Z',
      createdById: 901,
      syncStatus: 'Pending',
      active: true,
    })
  })

  test('ADJ-01 an adjustment without a date is dated today', async () => {
    const api = await open({ ...bare, clock: '2026-02-03T22:10:00Z' })
    expect(create(api).date).toBe('2026-02-03T00:00:00Z')
  })

  test('ADJ-01 a line has the name, code and cost of the pricebook, and its total is exact', async () => {
    const api = await open(bare)
    const { items } = create(api, { items: [{ skuId: 3001, quantity: -3 }, { skuId: 3007, quantity: 0.1, cost: 0.7 }] }) // biome-ignore format: one row
    const { data } = await api.read('raw:/pricebook/v2/tenant/1001/materials?ids=3001')
    const [sku] = data
    expect(items[0]).toMatchObject({ name: sku.displayName, code: sku.code, cost: sku.cost, quantity: -3 })
    expect([items[0]?.totalCost, items[1]?.totalCost]).toEqual([Math.round(sku.cost * -300) / 100, 0.07])
  })

  test('VAL-04 the lines of an adjustment take the ids right after it', async () => {
    const api = await open(bare)
    const { id, items } = create(api, { items: [{ skuId: 3001, quantity: 1 }, { skuId: 3007, quantity: 1 }] }) // biome-ignore format: one row
    expect(items.map((item) => item.id - id)).toEqual([1, 2])
  })

  test('ADJ-01 adjustments are numbered in sequence, and a refused one uses no number', async () => {
    const api = await open(bare)
    const first = create(api)
    refused(() => create(api, { items: [] }))
    expect([first.number, create(api).number]).toEqual(['1', '2'])
  })

  test.each<[string, Partial<NewAdjustment>, string]>([
    ['of nothing', { items: [] }, '400 ADJ-01'],
    ['of a quantity of 0', { items: [{ skuId: 3001, quantity: 0 }] }, '400 ADJ-01'],
    ['at a negative cost', { items: [{ skuId: 3001, quantity: 1, cost: -0.01 }] }, '400 ADJ-01'],
    ['at an unknown location', { inventoryLocationId: 99 }, '400 REF-03'],
    ['in an unknown business unit', { businessUnitId: 99 }, '400 REF-01'],
    ['of an unknown SKU', { items: [{ skuId: 99, quantity: 1 }] }, '400 REF-04'],
    ['of an unknown type', { type: 'Theft' as NewAdjustment['type'] & string }, '400 ERR-04'],
  ])('ADJ-01 an adjustment %s is refused', async (_, overrides, outcome) => {
    const api = await open(bare)
    expect(refused(() => create(api, overrides))).toBe(outcome)
    expect((await api.read('/adjustments?active=Any')).data).toEqual([])
  })

  test('ADJ-01 by default an adjustment is an Inventory Quantity Adjustment', async () => {
    const api = await open(bare)
    expect([create(api).type, create(api, { type: 'Beginning Balance' }).type]).toEqual([
      'Inventory Quantity Adjustment',
      'Beginning Balance',
    ])
  })

  test('ADJ-01 a quantity may be negative or positive', async () => {
    const api = await open(bare)
    const { items } = create(api, { items: [{ skuId: 3001, quantity: -0.5 }, { skuId: 3001, quantity: 2 }] }) // biome-ignore format: one row
    expect(items.map((item) => item.quantity)).toEqual([-0.5, 2])
  })

  test.each([
    ['beginning balance', 1],
    ['Inventory Quantity Adjustment', 2],
    ['Beginning Balance,INVENTORY QUANTITY ADJUSTMENT', 3],
  ])('ADJ-01 adjustmentTypes=%s finds %i', async (types, count) => {
    const api = await open(bare)
    for (const type of ['Beginning Balance', 'Inventory Quantity Adjustment', undefined] as const) create(api, type && { type })
    expect((await api.read(`/adjustments?adjustmentTypes=${encodeURIComponent(types)}`)).data).toHaveLength(count)
  })

  test('LIST-09 an unknown type is refused', async () => {
    const api = await open(bare)
    expect(refusalOf(await api.get('/adjustments?adjustmentTypes=Theft'))).toBe('400 LIST-09 adjustmentTypes')
  })

  test('LIST-03 the newest adjustment comes first', async () => {
    const api = await open(bare)
    const made = [create(api).id, create(api).id, create(api).id]
    expect(ids(await api.read('/adjustments'))).toEqual(made.toReversed())
  })

  test.each([
    ['', [90_011]],
    ['?active=False', [90_012]],
    ['?active=Any', [90_012, 90_011]],
  ])('LIST-06 adjustments with %j', async (query, found) => {
    const record = { type: 'Beginning Balance', inventoryLocationId: 1601, date: '2026-01-02', items: [] }
    const world = demoWith({
      adjustments: [
        { ...record, id: 90_011, number: '1', active: true },
        { ...record, id: 90_012, number: '2', active: false },
      ],
    })
    expect(ids(await (await open({ world })).read(`/adjustments${query}`))).toEqual(found)
  })

  test('RCP-07 a posted adjustment names its batch, an exported one still does', async () => {
    const api = await open(bare)
    const { id } = create(api)
    const batch = api.tell((mock) => mock.tenant(TENANT).batches.post({ adjustmentIds: [id] }))
    const reference = { batchId: batch.id, batch: { id: batch.id, number: batch.number, name: batch.name } }
    expect(await row(api, id)).toMatchObject({ ...reference, syncStatus: 'Posted' })
    api.tell((mock) => mock.tenant(TENANT).batches.export(batch.id))
    expect(await row(api, id)).toMatchObject({ ...reference, syncStatus: 'Exported' })
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

    test('VAL-07 an update answers only the id', async () => {
      const api = await open(bare)
      const { id } = create(api)
      const answer = await api.patch(`/adjustments/${id}`, patch(two))
      expect([answer.status, answer.json]).toEqual([200, { id }])
    })

    test('EXT-01 external data is shown only if the guid is passed', async () => {
      const api = await open(bare)
      const { id } = create(api)
      await api.patch(`/adjustments/${id}`, patch(two))
      expect((await row(api, id, ofApplication)).externalData).toEqual(two)
      expect((await row(api, id)).externalData ?? []).toEqual([])
      expect((await row(api, id, `&externalDataApplicationGuid=${OTHER_GUID}`)).externalData).toEqual([])
    })

    test('EXT-02 Replace is the default; Merge keeps the keys that are not given and deletes those with null', async () => {
      const api = await open(bare)
      const { id } = create(api)
      const keptBy = async (body: object) => {
        await api.patch(`/adjustments/${id}`, body)
        return (await row(api, id, ofApplication)).externalData.map(({ key, value }: { key: string; value: string }) => `${key}=${value}`)
      }
      expect([
        await keptBy(patch(two)),
        await keptBy(patch([{ key: 'c', value: '3' }], { patchMode: 'Merge' })),
        await keptBy(patch([{ key: 'a', value: null }], { patchMode: 'Merge' })),
        await keptBy(patch([{ key: 'd', value: '4' }])),
      ]).toEqual([['a=1', 'b=2'], ['a=1', 'b=2', 'c=3'], ['b=2', 'c=3'], ['d=4']])
    })

    test.each<[string, object, string]>([
      ['an invalid guid', patch(two, { applicationGuid: 'mine' }), '400 ERR-04 externalData.applicationGuid'],
      ['a blank key', patch([{ key: '', value: '1' }]), '400 EXT-03 externalData.externalData[0].key'],
      ['a repeated key', patch([...two, { key: 'b', value: '3' }]), '400 EXT-03 externalData.externalData[2].key'],
    ])('EXT-03 %s is refused, and nothing is stored', async (_, body, refusal) => {
      const api = await open(bare)
      const { id } = create(api)
      expect(refusalOf(await api.patch(`/adjustments/${id}`, body))).toBe(refusal)
      expect((await row(api, id, ofApplication)).externalData).toEqual([])
    })

    test('VAL-03 changed external data gives a later modifiedOn, the same data does not', async () => {
      const api = await open(bare)
      const { id, modifiedOn } = create(api)
      await api.patch(`/adjustments/${id}`, patch(two))
      const first = (await row(api, id)).modifiedOn
      await api.patch(`/adjustments/${id}`, patch(two))
      expect([later(first, modifiedOn), (await row(api, id)).modifiedOn]).toEqual([true, first])
    })

    test('ERR-09 an update of an unknown adjustment is 404', async () => {
      const api = await open(bare)
      expect((await api.patch('/adjustments/99', patch(two))).json.title).toBe('Adjustment with id 99 was not found.')
    })

    test('LIST-12 an adjustment is found by its external data', async () => {
      const api = await open(bare)
      const [{ id }] = [create(api), create(api)]
      await api.patch(`/adjustments/${id}`, patch(two))
      expect(ids(await api.read(`/adjustments?externalDataKey=b&externalDataValues=x,2${ofApplication}`))).toEqual([id])
    })
  })

  describe('Custom fields', () => {
    const set = (objectId: number, ...fields: [name: string, value: unknown][]) => ({
      objectId,
      customFields: fields.map(([name, value]) => ({ name, value })),
    })
    const send = (api: Api, ...operations: object[]) => api.patch('/adjustments/custom-fields', { operations })

    test('CF-01 fields of several adjustments are set in one call, with 200 and an empty body', async () => {
      const api = await open(bare)
      const [first, second] = [create(api).id, create(api).id]
      const { status, text } = await send(api, set(first, ['REASON', 'Broken'], ['Count', 2]), set(second, ['Shift', 'Late']))
      expect([status, text, (await row(api, first)).customFields, (await row(api, second)).customFields]).toEqual([
        200,
        '',
        [
          { typeId: 90_001, name: 'Reason', value: 'Broken' },
          { typeId: 90_003, name: 'Count', value: '2' },
        ],
        [{ typeId: 90_002, name: 'Shift', value: 'Late' }],
      ])
    })

    test.each<[string, (other: number) => object, string]>([
      ['an unknown adjustment', () => set(99, ['Reason', 'x']), 'operations[1].objectId'],
      ['an unknown field', (other) => set(other, ['Colour', 'x']), 'operations[1].customFields[0].name'],
      ['a value that is not an option', (other) => set(other, ['Shift', 'Night']), 'operations[1].customFields[0].value'],
      ['a value that is not a number', (other) => set(other, ['Count', 'some']), 'operations[1].customFields[0].value'],
    ])('CF-01 %s is refused, and nothing is set', async (_, operation, at) => {
      const api = await open(bare)
      const [first, second] = [create(api).id, create(api).id]
      const before = await api.get('/adjustments')
      expect(refusalOf(await send(api, set(first, ['Reason', 'x']), operation(second)))).toBe(`400 CF-01 ${at}`)
      expect((await api.get('/adjustments')).text).toBe(before.text)
    })

    test('LIST-11 adjustments are found by their custom fields', async () => {
      const api = await open(bare)
      const [first] = [create(api).id, create(api).id]
      await send(api, set(first, ['Reason', 'Broken']))
      expect(ids(await api.read('/adjustments?customFields.Fields[reason]=BROKEN'))).toEqual([first])
    })
  })
})
