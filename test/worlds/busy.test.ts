/** The world `busy`: its size, and a history that the rules allow. */
import { describe, expect, test } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import type { WorldFile, WorldRecord } from '../../src/fixtures/index.ts'
import { createMock, type MockOptions } from '../../src/index.ts'
import { BASE } from '../support/api.ts'
import { moment, sum, totalOf } from '../support/arithmetic.ts'
import { onRecord } from '../support/second-opinion.ts'

const busy = (options: MockOptions = {}) => createMock({ world: 'busy', auth: 'off', checkAnswer, ...options })
const dataOf = (mock: ReturnType<typeof busy>) => mock.tenant(1).export() as unknown as Required<WorldFile>

/** Loaded once, and only read. */
const mock = busy()
const world = dataOf(mock)
const { purchaseOrders: orders, receipts, bills } = world

type Order = WorldRecord<'purchaseOrders'>
type Receipt = WorldRecord<'receipts'>

const read = (path: string) => JSON.parse(String(mock.handle({ method: 'GET', host: 'localhost', target: BASE + path, headers: {} }).body))
const ids = (rows: readonly { readonly id: number }[]) => rows.map((row) => row.id)

/** Errors are collected, so that a failure names the records; the first ten are enough. */
const wrong = <T extends { id: number }>(rows: readonly T[], holds: (row: T) => boolean): number[] =>
  ids(rows.filter((row) => !holds(row))).slice(0, 10)

const byOrder = Map.groupBy(receipts, (receipt) => receipt.purchaseOrderId)
const receiptsOf = (order: Order): Receipt[] => byOrder.get(order.id) ?? []
const orderById = new Map(orders.map((order) => [order.id, order]))
const isOver = ({ status }: Order) => status === 'Received' || status === 'Exported'

describe('The size of the busy world', () => {
  test('it has 2,000 orders', () => {
    expect(orders).toHaveLength(2000)
  })

  test.each(['Pending', 'Sent', 'PartiallyReceived', 'Received', 'Exported', 'Canceled'])('PO-10 it has orders that are %s', (status) => {
    expect(orders.filter((order) => order.status === status).length).toBeGreaterThan(0)
  })

  test('its orders were made over the two years before its clock', () => {
    const days = orders.map((order) => Number((moment(world.clock) - moment(order.createdOn)) / 864_000_000_000n))
    expect([Math.max(...days), Math.min(...days)]).toEqual([729, 0])
    const months = new Set(orders.map((order) => order.createdOn.slice(0, 7)))
    expect(months.size).toBe(25)
  })

  test('LIST-02 page by page gives every order once', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7].map((page) => read(`/purchase-orders?pageSize=300&includeTotal=true&page=${page}`))
    expect(pages.map(({ hasMore, totalCount, data }) => [hasMore, totalCount, data.length])).toEqual([
      ...Array(6).fill([true, 2000, 300]),
      [false, 2000, 200],
    ])
    expect(new Set(pages.flatMap(({ data }) => ids(data))).size).toBe(2000)
  })

  test('EXP-04 its orders are on two pages of the feed', () => {
    const first = read('/export/purchase-orders')
    const second = read(`/export/purchase-orders?from=${first.continueFrom}`)
    expect([first.hasMore, first.data.length, second.hasMore, second.data.length]).toEqual([true, 1000, false, 1000])
  })

  test('EXP-02 a feed from a date begins with the first order that changed on or after it', () => {
    const later = orders.filter((order) => moment(order.modifiedOn) >= moment('2025-06-01T00:00:00Z'))
    const inTurn = later.toSorted((a, b) => (moment(a.modifiedOn) < moment(b.modifiedOn) ? -1 : 1))
    expect([later.length < 1000, ids(read('/export/purchase-orders?from=2025-06-01').data)]).toEqual([true, ids(inTurn)])
  })

  test('LIST-07 the orders of one month are those that were made in it', () => {
    const { totalCount } = read('/purchase-orders?createdOnOrAfter=2025-03-01&createdBefore=2025-04-01&includeTotal=true')
    expect(totalCount).toBe(orders.filter((order) => order.date.startsWith('2025-03')).length)
  })
})

describe('The seed of the busy world', () => {
  test('the same seed gives the same bytes', () => {
    expect(JSON.stringify(dataOf(busy()))).toBe(JSON.stringify(world))
  })

  test('another seed gives other orders over the same reference data', () => {
    const other = dataOf(busy({ seed: 2 }))
    expect([other.purchaseOrders.length, other.vendors, JSON.stringify(other.purchaseOrders) === JSON.stringify(orders)]).toEqual([
      2000,
      world.vendors,
      false,
    ])
  })

  test('it loads again from its own data', () => {
    expect(JSON.stringify(dataOf(createMock({ world: world as object as Record<string, unknown> })))).toBe(JSON.stringify(world))
  })
})

describe('The rules of the busy world', () => {
  test('it is a world as worlds.yaml describes it', () => {
    expect(onRecord('World', world)).toEqual([])
  })

  test.each(['/purchase-orders', '/receipts', '/vendors', '/trucks', '/warehouses'])(
    'VAL-06 %s answer as openapi.yaml describes them',
    (path) => {
      expect(read(`${path}?pageSize=5000`).data.length).toBeGreaterThan(0) // checkAnswer throws for an invalid answer
    },
  )

  const made = [...orders, ...receipts].sort((a, b) => a.id - b.id)

  test('VAL-04 no id is used twice, and items follow their record', () => {
    const given = made.flatMap((row) => [row.id, ...ids(row.items)])
    expect([new Set(given).size, wrong<Order | Receipt>(made, (row) => row.items.every((item, i) => item.id === row.id + 1 + i))]).toEqual([
      given.length,
      [],
    ])
  })

  test('VAL-04 ids grow in the order of creation', () => {
    expect(wrong(made.slice(1), (row) => moment(row.createdOn) > moment(made[made.indexOf(row) - 1]?.createdOn))).toEqual([])
  })

  test('VAL-04 the reference data, whose ids are lower, is older than every order', () => {
    const reference = [world.vendors, world.purchaseOrderTypes, world.warehouses, world.trucks, world.skus, world.jobs].flat()
    const first = moment(orders[0]?.createdOn)
    expect(wrong<{ id: number; modifiedOn: string }>(reference, ({ modifiedOn }) => moment(modifiedOn) < first)).toEqual([])
  })

  test('VAL-03 no two changes have the same time, and none is after the clock', () => {
    const moments = made.map((row) => moment(row.modifiedOn))
    expect([new Set(moments).size, made.filter((row) => moment(row.modifiedOn) >= moment(world.clock)).length]).toEqual([made.length, 0])
  })

  test('VAL-03 nothing changed before it was made', () => {
    expect(wrong<Order | Receipt>(made, (row) => moment(row.createdOn) <= moment(row.modifiedOn))).toEqual([])
  })

  test('VAL-02 business dates are midnight UTC, and an order is dated the day it was made', () => {
    const dates = orders.flatMap(({ date, requiredOn, sentOn, receivedOn }) => [date, requiredOn, sentOn, receivedOn])
    expect(dates.filter((date) => date !== null && !date.endsWith('T00:00:00Z'))).toEqual([])
    expect(wrong(orders, ({ date, createdOn }) => date.slice(0, 10) === createdOn.slice(0, 10))).toEqual([])
  })

  test('PO-07 no number is used twice, and those of a job begin with its number', () => {
    const jobs = new Map(world.jobs.map((job) => [job.id, job.jobNumber]))
    expect(new Set(orders.map((order) => order.number)).size).toBe(2000)
    expect(wrong(orders, ({ jobId, number }) => jobId === null || number.replace(/-\d{3}$/, '') === jobs.get(jobId))).toEqual([])
  })

  test.each<[string, (order: Order) => boolean]>([
    ['PO-05 total = Σ quantity × cost + tax + shipping', ({ total, tax, shipping, items }) => totalOf(items, [tax, shipping]).eq(total)],
    [
      'PO-06 an order has items, with quantities above 0',
      ({ items }) => items.length > 0 && items.every((item) => item.quantity > 0 && item.cost >= 0),
    ],
    ['PO-09 requiredOn is not before date', ({ requiredOn, date }) => requiredOn !== null && requiredOn >= date],
    [
      'PO-11 an order was sent, unless it is Pending or Canceled',
      ({ status, sentOn }) => (sentOn === null) === ['Pending', 'Canceled'].includes(status),
    ],
    ['PO-12 receivedOn is set when Received, and only then', (order) => (order.receivedOn !== null) === isOver(order)],
    [
      'PO-12 the status of an order follows from what was received',
      (order) => {
        const came = order.items.filter((item) => item.quantityReceived > 0).length
        const full = order.items.filter((item) => item.quantityReceived >= item.quantity).length
        if (isOver(order)) return full === order.items.length
        return order.status === 'PartiallyReceived' ? came > 0 && full < order.items.length : came === 0
      },
    ],
    ['PO-13 an order has a batch when Exported, and only then', ({ status, batchId }) => (batchId !== null) === (status === 'Exported')],
    [
      'PO-17 an order has a reason when Canceled, and only then',
      ({ status, canceledReason }) => (canceledReason !== null) === (status === 'Canceled'),
    ],
    [
      'PO-18 quantityReceived is the sum of its receipts',
      (order) => {
        const came = receiptsOf(order).flatMap((receipt) => receipt.items)
        const of = (id: number) => sum(came.filter((line) => line.purchaseOrderItemId === id).map((line) => line.quantity))
        return order.items.every((item) => of(item.id).eq(item.quantityReceived))
      },
    ],
  ])('%s', (_, holds) => {
    expect(wrong(orders, holds)).toEqual([])
  })

  test.each<[string, (receipt: Receipt, order: Order | undefined) => boolean]>([
    [
      'RCP-01 a receipt is for an order with the same vendor, location and business unit',
      (receipt, order) =>
        order?.vendorId === receipt.vendorId &&
        order.inventoryLocationId === receipt.inventoryLocationId &&
        order.businessUnitId === receipt.businessUnitId,
    ],
    [
      'RCP-03 receipts of an order are numbered in sequence',
      (receipt, order) => order !== undefined && receipt.number === `${order.number}-R${receiptsOf(order).indexOf(receipt) + 1}`,
    ],
    [
      'RCP-03 the amount of a receipt is exact',
      ({ receiptAmount, taxAmount, shippingAmount, items }) => totalOf(items, [taxAmount, shippingAmount]).eq(receiptAmount),
    ],
    [
      'RCP-06 a receipt is not dated before its order',
      (receipt, order) => order !== undefined && receipt.receivedOn !== null && receipt.receivedOn >= order.date,
    ],
  ])('%s', (_, holds) => {
    expect(wrong(receipts, (receipt) => holds(receipt, orderById.get(receipt.purchaseOrderId)))).toEqual([])
  })

  test('RCP-03 the receipts of a received order add up to its total, except for half cents that two of them round', () => {
    const missing = (order: Order) => sum([order.total, ...receiptsOf(order).map(({ receiptAmount }) => -receiptAmount)])
    expect(wrong(orders.filter(isOver), (order) => missing(order).abs().lte(0.01))).toEqual([])
    expect(orders.filter((order) => isOver(order) && !missing(order).eq(0))).toHaveLength(7)
  })

  test('RCP-08 every receipt has its own bill', () => {
    expect(receipts.map((receipt) => receipt.billId).sort()).toEqual(ids(bills).sort())
  })

  test('REF-01 the records that orders and bills name exist and are active', () => {
    const active = (rows: readonly { id: number; active?: boolean }[]) => new Set(ids(rows.filter((row) => row.active !== false)))
    const [vendors, types, units] = [active(world.vendors), active(world.purchaseOrderTypes), active(world.businessUnits)]
    const [locations, jobs, skus] = [active([...world.warehouses, ...world.trucks]), new Set(ids(world.jobs)), active(world.skus)]
    const hasName = (order: Order) =>
      vendors.has(order.vendorId) &&
      types.has(order.typeId) &&
      units.has(order.businessUnitId as number) &&
      locations.has(order.inventoryLocationId as number) &&
      (order.jobId === null || jobs.has(order.jobId)) &&
      order.items.every((item) => skus.has(item.skuId))
    expect([wrong(orders, hasName), wrong(bills, (bill) => orderById.has(bill.purchaseOrderId as number))]).toEqual([[], []])
  })

  test('REF-01 nothing of demo’s own history is left, because it would name missing orders', () => {
    const first = Math.min(...ids(orders))
    const { purchaseOrderRequests, returns, transfers, adjustments, batches } = world
    const made = [purchaseOrderRequests, returns, transfers, adjustments, batches].flatMap((rows) => ids(rows))
    expect(made.filter((id) => id < first)).toEqual([])
    expect(wrong(returns, ({ purchaseOrderId }) => orderById.has(purchaseOrderId as number))).toEqual([])
  })
})

describe('Records other than orders', () => {
  const { returns, transfers, adjustments, purchaseOrderRequests, batches } = world

  test('every collection has records', () => {
    const { clock, settings, sequences, ...collections } = world as unknown as Record<string, unknown>
    expect(Object.entries(collections).filter(([, rows]) => Array.isArray(rows) && rows.length === 0)).toEqual([])
  })

  test.each([
    ['returns', returns, 150],
    ['transfers', transfers, 200],
    ['adjustments', adjustments, 100],
    ['requests', purchaseOrderRequests, 40],
    ['batches', batches, 20],
  ] as const)('there are many %s', (_, rows, least) => {
    expect(rows.length).toBeGreaterThan(least)
  })

  test.each(['Pending', 'Returned', 'CreditReceived', 'Canceled'])('RET-02 there are returns that are %s', (status) => {
    expect(returns.filter((each) => each.status === status).length).toBeGreaterThan(0)
  })

  test.each(['Picked', 'Received', 'Canceled'])('TRF-02 there are transfers that are %s', (status) => {
    expect(transfers.filter((each) => each.status === status).length).toBeGreaterThan(0)
  })

  test('RCP-07 exactly the posted records are in a batch', () => {
    for (const rows of [receipts, returns, transfers, adjustments] as const) {
      expect(
        wrong<{ id: number; batchId: number | null; syncStatus: string }>(
          rows,
          ({ batchId, syncStatus }) => (batchId === null) === (syncStatus === 'Pending'),
        ),
      ).toEqual([])
    }
  })

  test('each return has a reference number, about half of them that of an order', () => {
    const numbers = new Set(orders.map((order) => order.number))
    const ofOrders = returns.filter(({ referenceNumber }) => numbers.has(referenceNumber)).length
    expect([wrong(returns, ({ referenceNumber }) => referenceNumber !== ''), Math.abs(ofOrders / returns.length - 0.5) < 0.15]).toEqual([
      [],
      true,
    ])
  })
})
