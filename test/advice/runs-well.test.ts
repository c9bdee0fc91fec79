/** A client that does everything right gets no advice. */
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'
import { purchaseOrder, receipt, vendor } from '../support/requests.ts'
import { type ApiClient, newClient } from './client.ts'

/** Every 15 minutes for a day: fetches a token, continues the feed, reads the changed records by ids, and writes some. */
function sync(mock: Mock, client: ApiClient): void {
  let from = ''
  for (let i = 0; i < 96; i++) {
    const changed: number[] = []
    for (;;) {
      const page = client.get(`/export/purchase-orders?from=${encodeURIComponent(from)}`).json
      changed.push(...page.data.map(({ id }: { id: number }) => id))
      from = page.continueFrom
      if (!page.hasMore) break
    }
    for (let at = 0; at < changed.length; at += 50) client.get(`/purchase-orders?ids=${changed.slice(at, at + 50).join()}&pageSize=50`)
    const { id } = client.post('/purchase-orders', purchaseOrder()).json
    client.get(`/purchase-orders/${id}`)
    client.post('/receipts', receipt(id))
    client.get(`/purchase-orders/${id}`)
    mock.clock.advance('15m')
    client.fetchToken()
  }
}

test('ADV-03 a day of syncing by the feed needs no advice', () => {
  const mock = createMock({ exportPageSize: 10 })
  sync(mock, newClient(mock))
  expect(mock.advice()).toEqual([])
})

test('ADV-05 two clients of one tenant, and one of another, need no advice either', () => {
  const mock = createMock({ exportPageSize: 10 })
  for (const [client, tenant] of [
    ['one', 1001],
    ['two', 1001],
    ['three', 2002],
  ] as const)
    sync(mock, newClient(mock, client, tenant))
  expect(mock.advice()).toEqual([])
})

test('ADV-06 reference data that is read completely once a day needs no advice', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let day = 0; day < 7; day++) {
    for (const list of ['/vendors', '/trucks', '/warehouses', '/purchase-order-types', '/purchase-orders', '/returns'])
      for (let page = 1; client.get(`${list}?page=${page}&pageSize=10`).json.hasMore; page++);
    mock.clock.advance('1d')
    client.fetchToken()
  }
  expect(mock.advice()).toEqual([])
})

test('ADV-04 a client that waits for Retry-After, and fetches a new token after a 401, gets no advice', () => {
  let time = Date.UTC(2026, 0, 5)
  const mock = createMock({ clock: () => time, rateLimit: 3 })
  const client = newClient(mock)
  const patiently = (call: () => ReturnType<ApiClient['get']>) => {
    for (;;) {
      const answer = call()
      if (answer.status === 429) time += Number(answer.headers['retry-after']) * 1000
      else if (answer.status === 401) client.fetchToken()
      else return answer
    }
  }
  mock.fail('Vendors_GetById', { with: 'token-expired', times: 2 })
  for (let i = 0; i < 20; i++) {
    patiently(() => client.post('/vendors', vendor({ name: `Vendor ${i}` })))
    patiently(() => client.get('/vendors/2101'))
  }
  expect(mock.advice()).toEqual([])
})
