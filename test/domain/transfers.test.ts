import { describe, expect, test } from 'vitest'
import { RefusedError } from '../../src/control/call.ts'
import type { TenantControl } from '../../src/control/tenant.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'

const GUID = '11111111-2222-4333-8444-555555555555'
const OTHER_GUID = '99999999-8888-4777-8666-555555555555'

const FIELDS = [
  { id: 90_001, name: 'Route', dataType: 'Text', dataTypeOptions: [] },
  { id: 90_002, name: 'Crate', dataType: 'Dropdown', dataTypeOptions: ['Small', 'Large'] },
  { id: 90_003, name: 'Weight', dataType: 'Numeric', dataTypeOptions: [] },
]

/** The demo world without transfers, with custom fields for them. */
const BARE = demoWith({ transfers: [], transferCustomFields: FIELDS })
const bare = { world: BARE }

type NewTransfer = Parameters<TenantControl['transfers']['create']>[0]
type Verb = Exclude<keyof TenantControl['transfers'], 'create'>

/** Two rolls of tubing (3001) at 62.40 from the main warehouse to a truck. */
const transfer = (overrides: Partial<NewTransfer> = {}): NewTransfer => ({
  fromLocationId: 1601,
  toLocationId: 1701,
  items: [{ skuId: 3001, quantity: 2 }],
  ...overrides,
})
const create = (api: Api, overrides: Partial<NewTransfer> = {}) =>
  api.tell((mock) => mock.tenant(TENANT).transfers.create(transfer(overrides)))
const move = (api: Api, verb: Verb, id: number) => api.tell((mock) => mock.tenant(TENANT).transfers[verb](id))

/** A refused verb in one line: status, rule, and the place that its message begins with. */
function refused(verb: () => unknown): string {
  try {
    verb()
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return `${error.status} ${error.rule}`
  }
  return 'done'
}

const STEPS = { Pending: [], Picked: ['pick'], Received: ['pick', 'receive'], Canceled: ['cancel'] } as const
type Status = keyof typeof STEPS

function transferIn(api: Api, status: Status, overrides: Partial<NewTransfer> = {}): number {
  const { id } = create(api, overrides)
  for (const verb of STEPS[status]) move(api, verb, id)
  return id
}

const row = async (api: Api, id: number, query = '') => (await api.read(`/transfers?ids=${id}${query}`)).data[0]
const ids = (json: { data: { id: number }[] }) => json.data.map((each) => each.id)

describeEachFace('Transfers', (open) => {
  test('TRF-01 the API has no route that makes or reads one transfer', async () => {
    const api = await open(bare)
    const { id } = create(api)
    const answers = [
      await api.post('/transfers', transfer()),
      await api.get(`/transfers/${id}`),
      await api.send('DELETE', `/transfers/${id}`),
    ]
    expect(answers.map(({ status, rule }) => `${status} ${rule}`)).toEqual(Array(3).fill('404 GATE-01'))
  })

  test('TRF-01 a status cannot be sent: it is dropped, and advice says so', async () => {
    const api = await open(bare)
    const { id } = create(api)
    const before = await api.get(`/transfers?ids=${id}`)
    const { status, headers } = await api.patch(`/transfers/${id}`, { status: 'Received' })
    expect([status, headers['x-mock-advice'], (await api.get(`/transfers?ids=${id}`)).text]).toEqual([200, 'ADV-02 status', before.text])
  })

  test('TRF-01 the API lists transfers that were made in the product', async () => {
    const api = await open(bare)
    const made = create(api, {
      memo: 'For Monday',
      referenceNumber: 'T-1',
      jobId: 2003,
      date: '2026-01-04',
      dateRequired: '2026-01-09',
      transferTypeId: 3,
      transferType: 'Truck Restock',
    })
    expect(await row(api, made.id)).toEqual(made)
    expect(made).toMatchObject({
      fromLocationId: 1601,
      toLocationId: 1701,
      memo: 'For Monday',
      referenceNumber: 'T-1',
      jobId: 2003,
      date: '2026-01-04T00:00:00Z',
      dateRequired: '2026-01-09T00:00:00Z',
      transferType: 'Truck Restock',
      syncStatus: 'Pending',
      active: true,
    })
  })

  test('TRF-01 properties that are left out of a transfer have defaults or are empty', async () => {
    const { transferType, referenceNumber, memo, jobId } = create(await open(bare))
    expect([transferType, referenceNumber, memo, jobId]).toEqual(['Replenishment', '', '', null])
  })

  test('TRF-02 the refusal of a move names the statuses that allow it', async () => {
    const api = await open(bare)
    const { id, number } = create(api)
    const { transfers } = api.mock.tenant(TENANT)
    transfers.cancel(id)
    const words = `Transfer ${number} is Canceled and cannot be canceled: only a Pending or Picked transfer can.`
    expect(() => transfers.cancel(id)).toThrow(words)
  })

  test('TRF-01 a transfer without a date is dated today', async () => {
    const api = await open({ ...bare, clock: '2026-02-03T22:10:00Z' })
    expect(create(api)).toMatchObject({ date: '2026-02-03T00:00:00Z', dateRequired: null })
  })

  test('TRF-01 a line has the name, code and cost of the pricebook, and its total is exact', async () => {
    const api = await open(bare)
    const { items } = create(api, { items: [{ skuId: 3001, quantity: 3 }, { skuId: 3007, quantity: 0.1, cost: 0.7 }] }) // biome-ignore format: one row
    const { data } = await api.read('raw:/pricebook/v2/tenant/1001/materials?ids=3001')
    const [sku] = data
    expect(items[0]).toMatchObject({ name: sku.displayName, code: sku.code, cost: sku.cost, quantity: 3, quantityPicked: 0 })
    expect([items[0]?.totalCost, items[1]?.cost, items[1]?.totalCost]).toEqual([Math.round(sku.cost * 300) / 100, 0.7, 0.07])
  })

  test('REF-06 a transfer for a job has its invoice', async () => {
    const api = await open(bare)
    const { invoiceId } = await api.read('raw:/jpm/v2/tenant/1001/jobs/2003')
    expect([create(api, { jobId: 2003 }).invoiceId, create(api).invoiceId]).toEqual([invoiceId, null])
  })

  test('VAL-04 the lines of a transfer take the ids right after it', async () => {
    const api = await open(bare)
    const { id, items } = create(api, { items: [{ skuId: 3001, quantity: 1 }, { skuId: 3007, quantity: 1 }] }) // biome-ignore format: one row
    expect(items.map((item) => item.id - id)).toEqual([1, 2])
  })

  test('TRF-01 transfers are numbered in sequence, and a refused one uses no number', async () => {
    const api = await open(bare)
    const first = create(api)
    refused(() => create(api, { items: [] }))
    expect([first.number, create(api).number]).toEqual(['1', '2'])
  })

  test.each<[string, Partial<NewTransfer>, string]>([
    ['to where it comes from', { toLocationId: 1601 }, '400 TRF-02'],
    ['of nothing', { items: [] }, '400 TRF-02'],
    ['of a quantity of 0', { items: [{ skuId: 3001, quantity: 0 }] }, '400 TRF-02'],
    ['of a negative quantity', { items: [{ skuId: 3001, quantity: -1 }] }, '400 TRF-02'],
    ['at a negative cost', { items: [{ skuId: 3001, quantity: 1, cost: -0.01 }] }, '400 TRF-02'],
    ['from an unknown location', { fromLocationId: 99 }, '400 REF-03'],
    ['to an id that is not a location', { toLocationId: 2101 }, '400 REF-03'],
    ['for an unknown job', { jobId: 99 }, '400 REF-02'],
    ['of an unknown SKU', { items: [{ skuId: 99, quantity: 1 }] }, '400 REF-04'],
  ])('TRF-01 a transfer %s is refused', async (_, overrides, outcome) => {
    const api = await open(bare)
    expect(refused(() => create(api, overrides))).toBe(outcome)
    expect((await api.read('/transfers')).data).toEqual([])
  })

  test.each<[Status, object]>([
    ['Pending', { pickedDate: null, pickedById: null, receivedDate: null, receivedById: null, dateCanceled: null, active: true }],
    ['Picked', { pickedDate: '2026-02-03T00:00:00Z', pickedById: 901, receivedDate: null, receivedById: null, active: true }],
    ['Received', { pickedDate: '2026-02-03T00:00:00Z', receivedDate: '2026-02-03T00:00:00Z', receivedById: 901, active: true }],
    [
      'Canceled',
      {
        pickedDate: null,
        receivedDate: null,
        canceledReason: 'Other',
        canceledById: 901,
        dateCanceled: '2026-02-03T22:10:00Z',
        active: false,
      },
    ],
  ])('TRF-02 what a %s transfer shows', async (status, expected) => {
    const api = await open({ ...bare, clock: '2026-02-03T22:10:00Z' })
    expect(await row(api, transferIn(api, status))).toMatchObject({ status, ...expected })
  })

  test('TRF-02 a verb answers the record after the change', async () => {
    const api = await open(bare)
    const { id } = create(api)
    expect(move(api, 'pick', id)).toEqual(await row(api, id))
  })

  test('TRF-02 picking picks the whole quantity of every line', async () => {
    const api = await open(bare)
    const { items } = await row(api, transferIn(api, 'Picked', { items: [{ skuId: 3001, quantity: 2 }, { skuId: 3007, quantity: 0.5 }] })) // biome-ignore format: one row
    expect(items.map((item: { quantityPicked: number }) => item.quantityPicked)).toEqual([2, 0.5])
  })

  test.each<[Status, Verb, string]>([
    ['Pending', 'pick', 'Picked'],
    ['Pending', 'receive', '400 TRF-02'],
    ['Pending', 'cancel', 'Canceled'],
    ['Picked', 'pick', '400 TRF-02'],
    ['Picked', 'receive', 'Received'],
    ['Picked', 'cancel', 'Canceled'],
    ['Received', 'pick', '400 TRF-02'],
    ['Received', 'receive', '400 TRF-02'],
    ['Received', 'cancel', '400 TRF-02'],
    ['Canceled', 'pick', '400 TRF-02'],
    ['Canceled', 'receive', '400 TRF-02'],
    ['Canceled', 'cancel', '400 TRF-02'],
  ])('TRF-02 of a %s transfer %s makes %s', async (status, verb, outcome) => {
    const api = await open(bare)
    const id = transferIn(api, status)
    const before = await api.get('/transfers')
    const refusal = refused(() => move(api, verb, id))
    if (refusal === 'done') expect((await row(api, id)).status).toBe(outcome)
    else expect([refusal, (await api.get('/transfers')).text]).toEqual([outcome, before.text])
  })

  test.each<Verb>(['pick', 'receive', 'cancel'])('TRF-02 %s of an unknown transfer is 404', async (verb) => {
    const api = await open(bare)
    expect(refused(() => move(api, verb, 99))).toBe('404 ERR-09')
  })

  test('VAL-03 each move has a later modifiedOn', async () => {
    const api = await open(bare)
    const { id, modifiedOn } = create(api)
    const [picked, received] = [move(api, 'pick', id), move(api, 'receive', id)]
    expect([later(picked.modifiedOn, modifiedOn), later(received.modifiedOn, picked.modifiedOn)]).toEqual([true, true])
  })

  test('VAL-03 picking changes the lines, receiving does not', async () => {
    const api = await open(bare)
    const { id, items } = create(api)
    const [picked, received] = [move(api, 'pick', id), move(api, 'receive', id)]
    const [before, between, after] = [items, picked.items, received.items].map((lines) => lines[0]?.modifiedOn as string)
    expect([later(between as string, before as string), after === between]).toEqual([true, true])
  })

  test('RCP-07 a posted transfer names its batch, an exported one still does', async () => {
    const api = await open(bare)
    const { id } = create(api)
    const batch = api.tell((mock) => mock.tenant(TENANT).batches.post({ transferIds: [id] }))
    const reference = { batchId: batch.id, batch: { id: batch.id, number: batch.number, name: batch.name } }
    expect(await row(api, id)).toMatchObject({ ...reference, syncStatus: 'Posted' })
    api.tell((mock) => mock.tenant(TENANT).batches.export(batch.id))
    expect(await row(api, id)).toMatchObject({ ...reference, syncStatus: 'Exported' })
  })

  test('LIST-03 the newest transfer comes first', async () => {
    const api = await open(bare)
    const made = [create(api).id, create(api).id, create(api).id]
    expect(ids(await api.read('/transfers'))).toEqual(made.toReversed())
  })

  test('LIST-06 transfers have no filter by active: canceled ones come too', async () => {
    const api = await open(bare)
    const made = [transferIn(api, 'Canceled'), transferIn(api, 'Pending')]
    const { json, headers } = await api.get('/transfers?active=True')
    expect([ids(json), headers['x-mock-advice']]).toEqual([made.toReversed(), 'ADV-01 active'])
  })

  test.each([
    ['pending', ['Pending']],
    ['Picked,RECEIVED', ['Received', 'Picked']],
    ['Canceled&statuses=Pending', ['Canceled', 'Pending']],
  ])('LIST-09 statuses=%s finds those that are %j', async (statuses, found) => {
    const api = await open(bare)
    for (const status of ['Pending', 'Picked', 'Received', 'Canceled'] as const) transferIn(api, status)
    const { data } = await api.read(`/transfers?statuses=${statuses}`)
    expect(data.map((each: { status: string }) => each.status)).toEqual(found)
  })

  test.each(['Sent', 'Pending,Open'])('LIST-09 statuses=%s is refused', async (statuses) => {
    const api = await open(bare)
    expect(refusalOf(await api.get(`/transfers?statuses=${statuses}`))).toBe('400 LIST-09 statuses')
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
      const answer = await api.patch(`/transfers/${id}`, patch(two))
      expect([answer.status, answer.json]).toEqual([200, { id }])
    })

    test('EXT-01 external data is shown only if the guid is passed', async () => {
      const api = await open(bare)
      const { id } = create(api)
      await api.patch(`/transfers/${id}`, patch(two))
      const externalData = [ofApplication, '', `&externalDataApplicationGuid=${OTHER_GUID}`].map(
        async (query) => (await row(api, id, query)).externalData,
      )
      expect(await Promise.all(externalData)).toEqual([two, null, []])
    })

    test('EXT-01 one application does not change the data of another', async () => {
      const api = await open(bare)
      const { id } = create(api)
      await api.patch(`/transfers/${id}`, patch(two))
      await api.patch(`/transfers/${id}`, patch([{ key: 'a', value: '9' }], { applicationGuid: OTHER_GUID }))
      expect((await row(api, id, ofApplication)).externalData).toEqual(two)
    })

    test.each<[string, object, object[]]>([
      ['without a patchMode all keys are replaced', patch([{ key: 'c', value: '3' }]), [{ key: 'c', value: '3' }]],
      ['Replace replaces all keys', patch([{ key: 'b', value: '9' }], { patchMode: 'Replace' }), [{ key: 'b', value: '9' }]],
      ['Replace with no keys leaves none', patch([]), []],
      [
        'Merge keeps the keys that are not named',
        patch([{ key: 'b', value: '9' }], { patchMode: 'Merge' }),
        [two[0] as object, { key: 'b', value: '9' }],
      ],
      ['Merge deletes the keys given as null', patch([{ key: 'a', value: null }], { patchMode: 'Merge' }), [two[1] as object]],
    ])('EXT-02 %s', async (_, body, after) => {
      const api = await open(bare)
      const { id } = create(api)
      await api.patch(`/transfers/${id}`, patch(two))
      await api.patch(`/transfers/${id}`, body)
      expect((await row(api, id, ofApplication)).externalData).toEqual(after)
    })

    test.each<[string, object, string]>([
      ['an invalid guid', patch(two, { applicationGuid: 'mine' }), '400 ERR-04 externalData.applicationGuid'],
      ['a blank key', patch([{ key: ' ', value: '1' }]), '400 EXT-03 externalData.externalData[0].key'],
      ['a repeated key', patch([...two, { key: 'a', value: '3' }]), '400 EXT-03 externalData.externalData[2].key'],
      ['no keys at all', { externalData: { applicationGuid: GUID } }, '400 ERR-02 externalData.externalData,request'],
    ])('EXT-03 %s is refused, and nothing is stored', async (_, body, refusal) => {
      const api = await open(bare)
      const { id } = create(api)
      expect(refusalOf(await api.patch(`/transfers/${id}`, body))).toBe(refusal)
      expect((await row(api, id, ofApplication)).externalData).toEqual([])
    })

    test('EXT-02 a body without external data changes nothing', async () => {
      const api = await open(bare)
      const { id } = create(api)
      await api.patch(`/transfers/${id}`, patch(two))
      const before = await api.get(`/transfers?ids=${id}${ofApplication}`)
      expect((await api.patch(`/transfers/${id}`, {})).json).toEqual({ id })
      expect((await api.get(`/transfers?ids=${id}${ofApplication}`)).text).toBe(before.text)
    })

    test('VAL-03 changed external data gives a later modifiedOn, the same data does not', async () => {
      const api = await open(bare)
      const { id, modifiedOn } = create(api)
      await api.patch(`/transfers/${id}`, patch(two))
      const first = (await row(api, id)).modifiedOn
      await api.patch(`/transfers/${id}`, patch(two))
      expect([later(first, modifiedOn), (await row(api, id)).modifiedOn]).toEqual([true, first])
    })

    test('ERR-09 an update of an unknown transfer is 404', async () => {
      const api = await open(bare)
      expect((await api.patch('/transfers/99', patch(two))).json.title).toBe('Transfer with id 99 was not found.')
    })

    test('EXT-02 a canceled transfer accepts external data too', async () => {
      const api = await open(bare)
      const id = transferIn(api, 'Canceled')
      await api.patch(`/transfers/${id}`, patch(two))
      expect((await row(api, id, ofApplication)).externalData).toEqual(two)
    })

    test('LIST-12 a transfer is found by its external data', async () => {
      const api = await open(bare)
      const [{ id }] = [create(api), create(api)]
      await api.patch(`/transfers/${id}`, patch(two))
      expect(ids(await api.read(`/transfers?externalDataKey=b&externalDataValues=x,2${ofApplication}`))).toEqual([id])
    })
  })

  describe('Custom fields', () => {
    const set = (objectId: number, ...fields: [name: string, value: unknown][]) => ({
      objectId,
      customFields: fields.map(([name, value]) => ({ name, value })),
    })
    const send = (api: Api, ...operations: object[]) => api.patch('/transfers/custom-fields', { operations })

    test('VAL-07 setting custom fields answers 200 with an empty body', async () => {
      const api = await open(bare)
      const { status, text } = await send(api, set(create(api).id, ['Route', 'North']))
      expect([status, text]).toEqual([200, ''])
    })

    test('CF-01 fields of several transfers are set in one call', async () => {
      const api = await open(bare)
      const [first, second] = [create(api).id, create(api).id]
      await send(api, set(first, ['route', 'North'], ['Weight', 12.5]), set(second, ['Crate', 'Large']))
      expect([(await row(api, first)).customFields, (await row(api, second)).customFields]).toEqual([
        [
          { typeId: 90_001, name: 'Route', value: 'North' },
          { typeId: 90_003, name: 'Weight', value: '12.5' },
        ],
        [{ typeId: 90_002, name: 'Crate', value: 'Large' }],
      ])
    })

    test('CF-01 fields that are not named keep their values', async () => {
      const api = await open(bare)
      const { id } = create(api)
      await send(api, set(id, ['Route', 'North']))
      await send(api, set(id, ['Weight', '3']))
      expect((await row(api, id)).customFields.map((field: { value: string }) => field.value)).toEqual(['North', '3'])
    })

    test.each<[string, (other: number) => object, string]>([
      ['an unknown transfer', () => set(99, ['Route', 'x']), 'operations[1].objectId'],
      ['an id that is not a transfer', () => set(2101, ['Route', 'x']), 'operations[1].objectId'],
      ['an unknown field', (other) => set(other, ['Colour', 'x']), 'operations[1].customFields[0].name'],
      ['a field of vendors', (other) => set(other, ['Pricing Tier', 'Gold']), 'operations[1].customFields[0].name'],
      ['a value that is not an option', (other) => set(other, ['Route', 'x'], ['Crate', 'Huge']), 'operations[1].customFields[1].value'],
      ['a value that is not a number', (other) => set(other, ['Weight', 'heavy']), 'operations[1].customFields[0].value'],
    ])('CF-01 %s is refused, and nothing is set', async (_, operation, at) => {
      const api = await open(bare)
      const [first, second] = [create(api).id, create(api).id]
      const before = await api.get('/transfers')
      expect(refusalOf(await send(api, set(first, ['Route', 'North']), operation(second)))).toBe(`400 CF-01 ${at}`)
      expect((await api.get('/transfers')).text).toBe(before.text)
    })

    test('VAL-03 setting the current value keeps modifiedOn', async () => {
      const api = await open(bare)
      const { id, modifiedOn } = create(api)
      await send(api, set(id, ['Route', 'North']))
      const first = (await row(api, id)).modifiedOn
      await send(api, set(id, ['Route', 'North']))
      expect([later(first, modifiedOn), (await row(api, id)).modifiedOn]).toEqual([true, first])
    })

    test('LIST-11 transfers are found by their custom fields', async () => {
      const api = await open(bare)
      const [first, second] = [create(api).id, create(api).id]
      await send(api, set(first, ['Route', 'North']), set(second, ['Route', 'South'], ['Crate', 'Small']))
      const found = async (query: string) => ids(await api.read(`/transfers?${query}`))
      expect([
        await found('customFields.Fields[Route]=north'),
        await found('customFields.Fields.Route=North&customFields.Fields.Crate=Small'),
        await found('customFields.Fields.Route=North&customFields.Fields.Crate=Small&customFields.Operator=Or'),
      ]).toEqual([[first], [], [second, first]])
    })
  })
})
