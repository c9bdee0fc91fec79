import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { adviceLines, newClient } from './client.ts'

/** Ids of the demo world. */
const idsOf = (collection: 'purchaseOrders' | 'vendors', count: number): number[] =>
  createMock()
    .tenant(1001)
    .look((world) => [...world[collection].all()].map(({ id }) => id))
    .slice(0, count)

test('ADV-07 the tenth record within a minute is reported, and the twentieth', () => {
  const mock = createMock()
  const client = newClient(mock)
  const advice = idsOf('purchaseOrders', 20).map((id) => client.get(`/purchase-orders/${id}`).advice.join())
  expect(advice.flatMap((rule, i) => (rule ? [`${i + 1} ${rule}`] : []))).toEqual(['10 ADV-07', '20 ADV-07'])
  expect(adviceLines(mock.advice())).toEqual(['ADV-07 PurchaseOrders_GetById ids ×2'])
  expect(mock.advice()[0]?.instead).toContain('PurchaseOrders_GetList')
})

test('ADV-07 nine records read again and again get no advice', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let i = 0; i < 5; i++) for (const id of idsOf('purchaseOrders', 9)) client.get(`/purchase-orders/${id}`)
  expect(mock.advice()).toEqual([])
})

test.each([
  ['6s', ['ADV-07', 'ADV-07']],
  ['7s', []],
])('ADV-07 a record every %s', (pause, rules) => {
  const mock = createMock()
  const client = newClient(mock)
  const advice = idsOf('purchaseOrders', 20).flatMap((id) => {
    mock.clock.advance(pause)
    return client.get(`/purchase-orders/${id}`).advice
  })
  expect(advice).toEqual(rules)
})

test('ADV-07 records that are read to be written get no advice', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (const id of idsOf('vendors', 11)) {
    expect(client.get(`/vendors/${id}`).status).toBe(200)
    client.patch(`/vendors/${id}`, { memo: 'seen' })
  }
  expect(mock.advice()).toEqual([])
})

test('ADV-07 unknown records do not count', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let id = 1; id <= 20; id++) expect(client.get(`/purchase-orders/${id}`).status).toBe(404)
  expect(mock.advice()).toEqual([])
})

test('ADV-07 two clients with nine records each, and two collections with nine each, get no advice', () => {
  const mock = createMock()
  const [one, two] = [newClient(mock, 'one'), newClient(mock, 'two')]
  for (const id of idsOf('purchaseOrders', 9)) for (const client of [one, two]) client.get(`/purchase-orders/${id}`)
  for (const id of idsOf('vendors', 9)) one.get(`/vendors/${id}`)
  expect(mock.advice()).toEqual([])
})

test('ADV-07 one call with ids gets no advice', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let i = 0; i < 20; i++) client.get(`/purchase-orders?ids=${idsOf('purchaseOrders', 10).join()}`)
  expect(mock.advice()).toEqual([])
})
