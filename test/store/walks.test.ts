/** Later pages of a list continue where earlier ones ended, but never across a change. */
import { expect, test } from 'vitest'
import type { ListId } from '../../src/domain/world.ts'
import { createMock } from '../../src/index.ts'
import { walkOf } from '../../src/store/tables/walks.ts'
import { BASE } from '../support/api.ts'
import { demoWith } from '../support/orders.ts'

const [template] = demoWith({}).purchaseOrders as [object]
const ORDERS = Array.from({ length: 40 }, (_, i) => ({
  ...template,
  id: 500_000 + i * 10,
  number: `W${i}`,
  status: 'Pending',
  items: [],
}))

function mockOfOrders() {
  const mock = createMock({ world: demoWith({ purchaseOrders: ORDERS, receipts: [], returns: [], bills: [], batches: [] }), auth: 'off' })
  const call = (method: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' }
    const reply = mock.handle({ method, host: 'localhost', target: BASE + path, headers, body: body && JSON.stringify(body) })
    expect(reply.status).toBe(200)
    return JSON.parse(reply.body)
  }
  return { call, ids: (query: string) => call('GET', query).data.map((row: { id: number }) => row.id) }
}

const page = (number: number) => `/purchase-orders?status=Pending&active=Any&pageSize=7&sort=Id&page=${number}`
const at = (from: number, to: number) => ORDERS.slice(from, to).map(({ id }) => id)

test('LIST-08 a page after a change shows the change', () => {
  const { call, ids } = mockOfOrders()
  expect(ids(page(2))).toEqual(at(7, 14))
  call('PATCH', `/purchase-orders/${ORDERS[3]?.id}/cancellation`, { canceledReason: 'Other' })
  expect(ids(page(2))).toEqual(at(8, 15))
  expect(ids(page(3))).toEqual(at(15, 22))
})

test('LIST-08 pages of two lists of one collection, requested in turns, do not mix', () => {
  const mock = createMock({ auth: 'off' })
  const second = (list: string, of = createMock({ auth: 'off' })) => {
    const target = `/pricebook/v2/tenant/1001/${list}?pageSize=2&page=2`
    return JSON.parse(of.handle({ method: 'GET', host: 'localhost', target, headers: {} }).body).data
  }
  const alone = [second('materials'), second('equipment')]
  for (const each of alone) expect(each).toHaveLength(2)
  expect([second('materials', mock), second('equipment', mock)]).toEqual(alone)
})

test('a walk is found again by its list and query, until the world changes or four others were requested', () => {
  const [world, list, quirks] = [{}, {}, {}]
  const of = (query: string, other: Partial<ListId> = {}) => walkOf({ world, list, quirks, query: () => query, ...other })
  const first = of('a')
  expect(of('a')).toBe(first)
  expect(of('a', { list: {} })).not.toBe(first)
  expect(of('a', { quirks: {} })).not.toBe(first)
  of('b')
  expect(of('a')).toBe(first)
  for (const query of ['d', 'e', 'f']) of(query)
  expect(of('a')).toBe(first)
  for (const query of ['g', 'h', 'i', 'j']) of(query)
  const second = of('a')
  expect(second).not.toBe(first)
  expect(of('a', { world: {} })).not.toBe(second)
})
