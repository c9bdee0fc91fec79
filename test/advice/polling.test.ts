import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { type ApiClient, adviceLines, newClient } from './client.ts'

/** Reads from the first page to the last. */
function readWhole(client: ApiClient, path: string, pageSize = 50): string[] {
  const advice: string[] = []
  for (let page = 1; ; page++) {
    const answer = client.get(`${path}${path.includes('?') ? '&' : '?'}page=${page}&pageSize=${pageSize}`)
    advice.push(...answer.advice)
    if (!answer.json.hasMore) return advice
  }
}

test.each([
  ['/purchase-orders', 'PurchaseOrders_GetList', 'Export_PurchaseOrders'],
  ['/returns', 'Returns_GetList', 'Export_Returns'],
  ['/transfers', 'Transfers_GetList', 'Export_Transfers'],
  ['/adjustments', 'Adjustments_GetList', 'Export_Adjustments'],
  ['/adjustments?active=Any', 'Adjustments_GetList', 'Export_Adjustments'],
  ['/returns?sort=-ModifiedOn&includeTotal=true', 'Returns_GetList', 'Export_Returns'],
])('ADV-05 %s read whole a third time', (path, list, feed) => {
  const mock = createMock()
  const client = newClient(mock)
  expect([1, 2, 3, 4].map(() => readWhole(client, path))).toEqual([[], [], ['ADV-05'], ['ADV-05']])
  expect(adviceLines(mock.advice())).toEqual([`ADV-05 ${list} ${feed} ×2`])
})

test.each(['/vendors', '/receipts', '/trucks', '/purchase-order-types'])('ADV-05 %s has no feed to read instead', (path) => {
  const mock = createMock()
  const client = newClient(mock)
  for (let i = 0; i < 5; i++) readWhole(client, path)
  expect(mock.advice()).toEqual([])
})

test.each([
  ['/purchase-orders?modifiedOnOrAfter=2020-01-01'],
  ['/purchase-orders?status=Sent'],
  ['/purchase-orders?ids=4021,4022'],
  ['/returns?syncStatuses=Pending'],
])('ADV-05 %s is not the whole list', (path) => {
  const mock = createMock()
  const client = newClient(mock)
  for (let i = 0; i < 5; i++) readWhole(client, path)
  expect(mock.advice()).toEqual([])
})

test('ADV-05 the first page alone is not the whole list', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let i = 0; i < 5; i++) client.get('/purchase-orders?pageSize=9')
  expect(mock.advice()).toEqual([])
})

test('ADV-05 a reconciliation each night gets no advice, nor do two within a day', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let night = 0; night < 4; night++) {
    readWhole(client, '/purchase-orders')
    mock.clock.advance('12h')
    client.fetchToken()
  }
  expect(mock.advice()).toEqual([])
})

test('ADV-05 each client and each tenant is counted separately', () => {
  const mock = createMock()
  const clients = [newClient(mock, 'one'), newClient(mock, 'two'), newClient(mock, 'one', 2002)]
  for (const client of clients) for (let i = 0; i < 2; i++) readWhole(client, '/transfers')
  expect(mock.advice().filter(({ rule }) => rule === 'ADV-05')).toEqual([])
})

test('ADV-05 a feed may be read any number of times', () => {
  const mock = createMock()
  const client = newClient(mock)
  let { continueFrom } = client.get('/export/purchase-orders').json
  for (let i = 0; i < 50; i++)
    continueFrom = client.get(`/export/purchase-orders?from=${encodeURIComponent(continueFrom)}`).json.continueFrom
  expect(mock.advice()).toEqual([])
})

test('ADV-05 an empty list costs nothing', () => {
  const mock = createMock({ world: 'empty' })
  const client = newClient(mock)
  for (let i = 0; i < 5; i++) client.get('/transfers')
  expect(mock.advice()).toEqual([])
})
