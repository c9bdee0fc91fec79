/** Compares every way to find a page with the simple one: filter, sort and slice all rows. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition, Records, Selection } from '../../src/domain/world.ts'
import { Table } from '../../src/store/tables/table.ts'
import { runs } from '../support/properties.ts'

type Order = Records['purchaseOrders']

const STATUSES = ['Pending', 'Sent', 'PartiallyReceived', 'Received'] as const

/** The parts of an order that lists use. */
interface Row {
  readonly id: number
  readonly status: (typeof STATUSES)[number]
  readonly jobId: number | null
  readonly sentOn: bigint | null
  readonly createdOn: bigint
  readonly modifiedOn: bigint
}

const row = (id: number, seed: number): Row => ({
  id,
  status: STATUSES[seed % 3 === 0 ? 0 : seed % 4] as Row['status'],
  jobId: seed % 5 === 0 ? null : seed % 7,
  sentOn: seed % 2 === 0 ? null : BigInt(seed % 11),
  // Only a few timestamps, so that there are many ties.
  createdOn: BigInt(seed % 13),
  modifiedOn: BigInt((seed * 7) % 400),
})

const record = (each: Row): Order =>
  ({ ...each, number: String(each.id), technicianId: null, projectId: null, date: each.createdOn }) as unknown as Order

const condition = fc.oneof(
  fc
    .subarray([...STATUSES], { minLength: 1 })
    .map((keys): Condition<Order> => ({ test: (order) => keys.includes(order.status as never), under: { index: 'status', keys } })),
  fc
    .array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 })
    .map((keys): Condition<Order> => ({ test: (order) => keys.includes(order.jobId as never), under: { index: 'jobId', keys } })),
  fc
    .array(fc.integer({ min: -1, max: 9000 }), { minLength: 1, maxLength: 50 })
    .map((ids): Condition<Order> => ({ test: (order) => ids.includes(order.id), under: { ids } })),
  fc.integer({ min: 1, max: 5 }).map((n): Condition<Order> => ({ test: (order) => order.id % n === 0 })),
  range('createdOn', 13),
  range('modifiedOn', 400),
  range('sentOn', 11),
)

function range(field: 'createdOn' | 'modifiedOn' | 'sentOn', most: number) {
  const end = fc.option(fc.bigInt(-1n, BigInt(most + 1)), { nil: undefined })
  return fc.tuple(end, end).map(([from, before]): Condition<Order> => {
    const within = (at: bigint | null) => at !== null && (from === undefined || at >= from) && (before === undefined || at < before)
    const under = { index: field, ...(from !== undefined && { from }), ...(before !== undefined && { before }) }
    // Without an end it is every row that has the date.
    return { test: (order) => within(order[field] as bigint | null), under }
  })
}

const selection: fc.Arbitrary<Selection<Order>> = fc.record({
  where: fc.array(condition, { maxLength: 3 }),
  by: fc.constantFrom('id', 'createdOn', 'modifiedOn'),
  descending: fc.boolean(),
  skip: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(8000)),
  take: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5000 })),
  count: fc.boolean(),
})

function plainly(rows: readonly Order[], { where, by, descending, skip, take, count }: Selection<Order>) {
  const keyOf = (order: Order) => order[by as 'id' | 'createdOn']
  const found = rows.filter((order) => where.every(({ test: holds }) => holds(order)))
  found.sort((a, b) => {
    const order = keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0
    return (descending ? -order : order) || a.id - b.id
  })
  const ids = found.slice(skip, skip + take).map((order) => order.id)
  return { ids, hasMore: found.length > skip + take, total: count ? found.length : null }
}

const many = Array.from({ length: 7000 }, (_, i) => record(row(i + 1, i * 31)))
const large = Table.of('purchaseOrders', many)

test('LIST-08 a page of many rows equals the page found by filter, sort and slice', () => {
  fc.assert(
    fc.property(selection, (request) => {
      expect(large.select(request)).toEqual(plainly(many, request))
    }),
    { numRuns: runs(400) },
  )
})

test('LIST-08 a page of few rows, added and removed one by one, equals the page found by filter, sort and slice', () => {
  const change = fc.record({ id: fc.integer({ min: 1, max: 60 }), seed: fc.nat(1000), remove: fc.boolean() })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 150 }), fc.array(selection, { minLength: 1, maxLength: 5 }), (changes, request) => {
      let table = Table.of('purchaseOrders', [])
      const rows = new Map<number, Order>()
      for (const { id, seed, remove } of changes) {
        if (remove) {
          table = table.without(id)
          rows.delete(id)
        } else {
          table = table.with(record(row(id, seed)))
          rows.set(id, record(row(id, seed)))
        }
      }
      for (const each of request) expect(table.select(each)).toEqual(plainly([...rows.values()], each))
    }),
  )
})

test('LIST-08 pages of one list, requested in any order, equal those found by filter, sort and slice', () => {
  const page = fc.record({ skip: fc.nat(7500), take: fc.integer({ min: 1, max: 500 }), count: fc.boolean() })
  fc.assert(
    fc.property(selection, fc.array(page, { minLength: 2, maxLength: 6 }), (request, pages) => {
      const paging = { world: {}, list: {}, quirks: {}, query: () => '' }
      for (const each of pages) expect(large.select({ ...request, ...each, paging })).toEqual(plainly(many, { ...request, ...each }))
    }),
    { numRuns: runs(300) },
  )
})

test('LIST-08 consecutive pages have every match once', () => {
  fc.assert(
    fc.property(selection, fc.integer({ min: 300, max: 2000 }), (request, take) => {
      const all: number[] = []
      let hasMore = true
      for (let page = 0; hasMore; page++) {
        const found = large.select({ ...request, skip: page * take, take })
        all.push(...found.ids)
        hasMore = found.hasMore
      }
      expect(all).toEqual(plainly(many, { ...request, skip: 0, take: many.length }).ids)
    }),
    { numRuns: runs(50) },
  )
})

for (const descending of [false, true]) {
  test(`LIST-04 ties are ordered by id, sorted ${descending ? 'descending' : 'ascending'}`, () => {
    const same = Array.from({ length: 200 }, (_, i) => record({ ...row(i + 1, 0), createdOn: 5n }))
    const { ids } = Table.of('purchaseOrders', same).select({ where: [], by: 'createdOn', descending, skip: 150, take: 10, count: false })
    expect(ids).toEqual([151, 152, 153, 154, 155, 156, 157, 158, 159, 160])
  })
}

test('LIST-03 vendors are ordered by their name in lower case, by code units, ties by id', () => {
  const names = ['beta', 'Alpha', 'ALPHA', 'Émile', 'zeta', 'alpha', 'Zeta 2', '', '🚰']
  const vendors = names.map((name, i) => ({ id: i + 1, name, createdOn: 0n, modifiedOn: 0n }) as unknown as Records['vendors'])
  const table = Table.of('vendors', vendors)
  const request = { by: 'name', descending: false, skip: 0, take: 50, count: false }
  const want = [8, 2, 3, 6, 1, 5, 7, 4, 9]
  const all = { test: () => true }
  const each = { test: () => true, under: { ids: names.map((_, i) => i + 1) } }
  expect([[], [all], [each]].map((where) => table.select({ ...request, where }).ids)).toEqual([want, want, want])
})
