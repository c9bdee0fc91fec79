import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { adviceLines, newClient } from './client.ts'

const ORDERS = 'ADV-06 PurchaseOrders_GetList hasMore ×1'

test('ADV-06 a list that was not read beyond its first page is only in the report', () => {
  const mock = createMock()
  expect(newClient(mock).get('/purchase-orders?pageSize=10')).toMatchObject({ advice: [], json: { hasMore: true } })
  expect(adviceLines(mock.advice())).toEqual([ORDERS])
})

test('ADV-06 the report names the first call, its tenant and its client', () => {
  const mock = createMock()
  const client = newClient(mock)
  mock.clock.advance('5s')
  client.get('/purchase-orders?page=1&pageSize=25')
  client.get('/vendors')
  expect(mock.advice()).toMatchObject([
    { first: { method: 'GET', target: '/inventory/v2/tenant/1001/purchase-orders?page=1&pageSize=25', tenant: '1001', client: 'acme' } },
  ])
})

test.each([
  ['read to the end', [1, 2, 3], []],
  ['all pages at once, in any order', [3, 1, 2], []],
  ['left after the second page', [1, 2], [ORDERS]],
  ['requested beyond the end', [1, 2, 3, 4], []],
])('ADV-06 a list %s', (_, pages, findings) => {
  const mock = createMock()
  const client = newClient(mock)
  for (const page of pages) client.get(`/purchase-orders?pageSize=10&page=${page}${page === 1 ? '&includeTotal=true' : ''}`)
  expect(adviceLines(mock.advice())).toEqual(findings)
})

test.each(['/purchase-orders?pageSize=1&sort=-Id', '/purchase-orders?pageSize=9', '/purchase-orders?pageSize=1&includeTotal=true'])(
  'ADV-06 %s requests only the first rows',
  (path) => {
    const mock = createMock()
    newClient(mock).get(path)
    expect(mock.advice()).toEqual([])
  },
)

test('ADV-06 a list that was read in small pages, but not to the end, is reported', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (const page of [1, 2, 3]) client.get(`/purchase-orders?pageSize=9&page=${page}`)
  expect(adviceLines(mock.advice())).toEqual([ORDERS])
})

test.each(['server-error', 'rate-limited', 'connection-reset', 'unauthorized'] as const)(
  'ADV-06 a next page that was refused (%s) still counts as requested',
  (failure) => {
    const mock = createMock()
    const client = newClient(mock)
    client.get('/purchase-orders?pageSize=10')
    mock.fail('PurchaseOrders_GetList', { with: failure, times: 1 })
    client.get('/purchase-orders?page=2&pageSize=10')
    expect(mock.advice()).toEqual([])
  },
)

test('ADV-06 an answer that never arrived does not count', () => {
  const mock = createMock()
  const client = newClient(mock)
  mock.fail('PurchaseOrders_GetList', { with: 'connection-reset', applied: true, times: 1 })
  client.get('/purchase-orders?pageSize=10')
  expect(mock.advice()).toEqual([])
})

test('ADV-06 a list whose first page was read before one large page', () => {
  const mock = createMock()
  const client = newClient(mock)
  client.get('/purchase-orders?pageSize=10')
  client.get('/purchase-orders?pageSize=5000')
  expect(mock.advice()).toEqual([])
})

test('ADV-06 another filter is another list', () => {
  const mock = createMock()
  const client = newClient(mock)
  client.get('/purchase-orders?pageSize=10')
  client.get('/purchase-orders?page=2&pageSize=10&status=Received')
  expect(adviceLines(mock.advice())).toEqual([ORDERS])
})

test('ADV-06 a filter in another order and case is the same list', () => {
  const mock = createMock()
  const client = newClient(mock)
  client.get('/purchase-orders?modifiedOnOrAfter=2020-01-01&sort=-Id&pageSize=10')
  for (const page of [2, 3]) client.get(`/purchase-orders?Sort=-id&pageSize=10&page=${page}&MODIFIEDONORAFTER=2020-01-01T00:00:00Z`)
  expect(mock.advice()).toEqual([])
})

test('ADV-06 a feed that was not read to its end', () => {
  const mock = createMock({ exportPageSize: 10 })
  const client = newClient(mock)
  const first = client.get('/export/purchase-orders').json
  client.get(`/export/purchase-orders?from=${encodeURIComponent(first.continueFrom)}`)
  expect(adviceLines(mock.advice())).toEqual(['ADV-06 Export_PurchaseOrders hasMore ×1'])
  expect(mock.advice()[0]?.instead).toContain('from=<continueFrom>')
})

test('ADV-06 a feed that was read to its end, twice', () => {
  const mock = createMock({ exportPageSize: 10 })
  const client = newClient(mock)
  for (let pass = 0; pass < 2; pass++) {
    let page = client.get('/export/purchase-orders').json
    while (page.hasMore) page = client.get(`/export/purchase-orders?from=${encodeURIComponent(page.continueFrom)}`).json
  }
  expect(mock.advice()).toEqual([])
})

test('ADV-06 a restore keeps the findings', () => {
  const mock = createMock()
  const client = newClient(mock)
  const [snapshot, ofTenant] = [mock.snapshot(), mock.tenant(1001).snapshot()]
  client.get('/purchase-orders?pageSize=10')
  mock.tenant(1001).restore(ofTenant)
  expect(adviceLines(mock.advice())).toEqual([ORDERS])
  mock.restore(snapshot)
  expect(adviceLines(mock.advice())).toEqual([ORDERS])
})
