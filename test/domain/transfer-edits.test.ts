/** TRF-01, TRF-03, TRF-04: what PATCH can edit in each status of a transfer. */
import { expect, test } from 'vitest'
import type { TenantControl } from '../../src/control/tenant.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'

type NewTransfer = Parameters<TenantControl['transfers']['create']>[0]
type Status = 'Pending' | 'Picked' | 'Received' | 'Canceled'

const STEPS = { Pending: [], Picked: ['pick'], Received: ['pick', 'receive'], Canceled: ['cancel'] } as const
const bare = { world: demoWith({ transfers: [] }) }

/** Two rolls of tubing (3001) from the main warehouse to a truck, and a transfer of another type, so that this type exists. */
function transferIn(api: Api, status: Status, overrides: Partial<NewTransfer> = {}): number {
  return api.tell((mock) => {
    const { transfers } = mock.tenant(TENANT)
    transfers.create({
      fromLocationId: 1601,
      toLocationId: 1702,
      items: [{ skuId: 3001, quantity: 1 }],
      transferTypeId: 7,
      transferType: 'Restock',
    })
    const { id } = transfers.create({ fromLocationId: 1601, toLocationId: 1701, items: [{ skuId: 3001, quantity: 2 }], ...overrides })
    for (const verb of STEPS[status]) transfers[verb](id)
    return id
  })
}

const row = async (api: Api, id: number) => (await api.read(`/transfers?ids=${id}`)).data[0]
const patch = (api: Api, id: number, body: object) => api.patch(`/transfers/${id}`, body)

/** Each property, with a new value and its place in the record. */
const EDITS: Readonly<Record<string, readonly [value: unknown, shown: object]>> = {
  transferFromId: [1602, { fromLocationId: 1602 }],
  transferToId: [1703, { toLocationId: 1703 }],
  typeId: [7, { transferType: 'Restock' }],
  date: ['2026-01-02T22:00:00-05:00', { date: '2026-01-03T00:00:00Z' }],
  referenceNumber: ['REF-9', { referenceNumber: 'REF-9' }],
  memo: ['For Tuesday', { memo: 'For Tuesday' }],
  jobId: [2008, { jobId: 2008 }],
  dateRequired: ['2026-01-20', { dateRequired: '2026-01-20T00:00:00Z' }],
}
const ANYTIME = ['referenceNumber', 'memo', 'jobId', 'dateRequired']
const EDITABLE: Readonly<Record<Status, readonly string[]>> = {
  Pending: Object.keys(EDITS),
  Picked: ANYTIME,
  Received: [],
  Canceled: [],
}

describeEachFace('Edits of transfers', (open) => {
  for (const status of ['Pending', 'Picked', 'Received', 'Canceled'] as const) {
    for (const [property, [value, expected]] of Object.entries(EDITS)) {
      const isOpen = EDITABLE[status].includes(property)
      test(`TRF-01 ${property} of a ${status} transfer ${isOpen ? 'changes' : 'is refused'}`, async () => {
        const api = await open(bare)
        const id = transferIn(api, status)
        const before = await row(api, id)
        const answer = await patch(api, id, { [property]: value })
        if (isOpen) {
          expect([answer.status, answer.json]).toEqual([200, { id }])
          expect(await row(api, id)).toMatchObject(expected)
        } else {
          expect(refusalOf(answer)).toBe(`400 TRF-01 ${property}`)
          expect(await row(api, id)).toEqual(before)
        }
      })
    }

    test(`TRF-01 the current values of a ${status} transfer change nothing`, async () => {
      const api = await open(bare)
      const id = transferIn(api, status)
      const before = await row(api, id)
      const { fromLocationId, toLocationId, date, memo, items } = before
      const [{ id: line, skuId, quantity }] = items
      const same = { transferFromId: fromLocationId, transferToId: toLocationId, date, memo, items: [{ id: line, skuId, quantity }] }
      expect((await patch(api, id, same)).status).toBe(200)
      expect(await row(api, id)).toEqual(before)
    })

    test(`EXT-02 external data is stored on a ${status} transfer`, async () => {
      const api = await open(bare)
      const id = transferIn(api, status)
      const applicationGuid = '11111111-2222-4333-8444-555555555555'
      const body = { externalData: { applicationGuid, externalData: [{ key: 'a', value: '1' }] } }
      expect((await patch(api, id, body)).status).toBe(200)
      const { data } = await api.read(`/transfers?ids=${id}&externalDataApplicationGuid=${applicationGuid}`)
      expect(data[0].externalData).toEqual([{ key: 'a', value: '1' }])
    })
  }

  test.each<[Status, number]>([
    ['Pending', 200],
    ['Picked', 200],
    ['Received', 400],
  ])('TRF-01 the destination of a %s transfer with a job answers %i', async (status, expected) => {
    const api = await open(bare)
    const id = transferIn(api, status, { jobId: 2008 })
    expect((await patch(api, id, { transferToId: 1703 })).status).toBe(expected)
  })

  test('TRF-01 a posted transfer is locked', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Picked')
    api.tell((mock) => mock.tenant(TENANT).batches.post({ transferIds: [id] }))
    expect(refusalOf(await patch(api, id, { memo: 'x' }))).toBe('400 TRF-01 ')
  })

  test('TRF-01 null removes the job and its invoice, and clears the required date', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending', { jobId: 2003, dateRequired: '2026-01-09' })
    expect((await row(api, id)).invoiceId).not.toBeNull()
    await patch(api, id, { jobId: null, dateRequired: null })
    expect(await row(api, id)).toMatchObject({ jobId: null, invoiceId: null, dateRequired: null })
  })

  test('TRF-01 a null date changes nothing', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending')
    const { date } = await row(api, id)
    expect((await patch(api, id, { date: null })).status).toBe(200)
    expect((await row(api, id)).date).toBe(date)
  })

  test('VAL-03 an edit gives a later modifiedOn', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending')
    const { modifiedOn } = await row(api, id)
    await patch(api, id, { memo: 'x' })
    expect(later((await row(api, id)).modifiedOn, modifiedOn)).toBe(true)
  })

  test.each<[string, object, string]>([
    ['an unknown source', { transferFromId: 99 }, '400 REF-03 transferFromId'],
    ['an unknown destination', { transferToId: 99 }, '400 REF-03 transferToId'],
    ['an unknown job', { jobId: 99 }, '400 REF-02 jobId'],
    ['an unknown SKU', { items: [{ skuId: 99, quantity: 1 }] }, '400 REF-04 items[0].skuId'],
    ['an unknown budget code', { items: [{ skuId: 3001, quantity: 1, budgetCodeId: 99 }] }, '400 PO-21 items[0].budgetCodeId'],
    ['its own source as destination', { transferToId: 1601 }, '400 TRF-02 transferToId'],
    ['no lines', { items: [] }, '400 TRF-02 items'],
    ['a quantity of 0', { items: [{ skuId: 3001, quantity: 0 }] }, '400 TRF-02 items[0].quantity'],
    ['the line of another transfer', { items: [{ id: 2101, skuId: 3001, quantity: 1 }] }, '400 TRF-04 items[0].id'],
  ])('TRF-01 %s is refused', async (_, body, refusal) => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending')
    const before = await row(api, id)
    expect(refusalOf(await patch(api, id, body))).toBe(refusal)
    expect(await row(api, id)).toEqual(before)
  })

  test('TRF-03 a type that no transfer has is refused', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending')
    expect(refusalOf(await patch(api, id, { typeId: 8 }))).toBe('400 TRF-03 typeId')
  })

  test('TRF-04 items replace the list: some are kept, added or left out', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending', { items: [{ skuId: 3001, quantity: 2 }, { skuId: 3002, quantity: 1 }] }) // biome-ignore format: one row
    const [first, second] = (await row(api, id)).items
    await patch(api, id, { items: [{ id: first.id, skuId: 3001, quantity: 5, description: 'Red roll' }, { skuId: 3007, quantity: 3 }] }) // biome-ignore format: one row
    const { items } = await row(api, id)
    expect(items).toMatchObject([
      { id: first.id, skuId: 3001, quantity: 5, totalCost: 5 * first.cost, description: 'Red roll' },
      { skuId: 3007, quantity: 3, quantityPicked: 0 },
    ])
    expect(items.map((item: { id: number }) => item.id)).not.toContain(second.id)
  })

  test('TRF-04 a line with another SKU gets its name, code and cost', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending')
    const [line] = (await row(api, id)).items
    await patch(api, id, { items: [{ id: line.id, skuId: 3007, quantity: 2 }] })
    const sku = await api.read(`raw:/pricebook/v2/tenant/${TENANT}/materials/3007`)
    expect((await row(api, id)).items).toMatchObject([
      { id: line.id, skuId: 3007, code: sku.code, name: sku.displayName, description: sku.displayName, cost: sku.cost },
    ])
  })

  test.each<[string, (line: number) => object[], string]>([
    ['less than was picked', (id) => [{ id, skuId: 3001, quantity: 1 }], '400 TRF-04 items[0].quantity'],
    ['another SKU', (id) => [{ id, skuId: 3007, quantity: 2 }], '400 TRF-04 items[0].skuId'],
    ['a list without it', () => [{ skuId: 3007, quantity: 2 }], '400 TRF-04 items'],
    ['the same line twice', (id) => [{ id, skuId: 3001, quantity: 2 }, { id, skuId: 3001, quantity: 2 }], '400 TRF-04 items[1].id'], // biome-ignore format: one row
  ])('TRF-04 of a picked line, %s is refused', async (_, items, refusal) => {
    const api = await open(bare)
    const id = transferIn(api, 'Picked')
    const [line] = (await row(api, id)).items
    expect(refusalOf(await patch(api, id, { items: items(line.id) }))).toBe(refusal)
  })

  test('TRF-04 more than was picked, and another line, are added to a Picked transfer', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Picked')
    const [line] = (await row(api, id)).items
    await patch(api, id, { items: [{ id: line.id, skuId: 3001, quantity: 4 }, { skuId: 3007, quantity: 1 }] }) // biome-ignore format: one row
    expect((await row(api, id)).items).toMatchObject([
      { quantity: 4, quantityPicked: 2 },
      { quantity: 1, quantityPicked: 0 },
    ])
  })

  test('ADJ-03 any unitOfMeasureId is accepted, stored and not shown', async () => {
    const api = await open(bare)
    const id = transferIn(api, 'Pending')
    expect((await patch(api, id, { items: [{ skuId: 3001, quantity: 2, unitOfMeasureId: 55 }] })).status).toBe(200)
    const kept = api.tell((mock) => mock.tenant(TENANT).export()) as { transfers: { id: number; items: { unitOfMeasureId: number }[] }[] }
    expect(kept.transfers.find((each) => each.id === id)?.items.at(-1)?.unitOfMeasureId).toBe(55)
    expect(Object.keys((await row(api, id)).items[0])).not.toContain('unitOfMeasureId')
  })
})
