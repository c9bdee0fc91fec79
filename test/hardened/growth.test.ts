/** Work that once grew with the square of the input grows linearly. */
import { expect, test } from 'vitest'
import { bodyWithoutSecrets } from '../../src/engine/journal/secrets.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { item, purchaseOrder, receipt, vendor } from '../support/requests.ts'
import { BAR, growth } from './growth.ts'

const send = (mock: Mock, method: string, path: string, body: unknown) =>
  mock.handle({
    method,
    host: 'localhost',
    target: `/inventory/v2/tenant/1${path}`,
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const many = <T>(count: number, each: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i))
const guid = '0f8fad5b-d9cb-469f-a165-70867728950e'

/** An order with this many lines, in its own mock. */
function orderOf(lines: number): { readonly mock: Mock; readonly id: number; readonly ids: readonly number[] } {
  const mock = createMock({ auth: 'off', journal: 0 })
  const { id } = JSON.parse(send(mock, 'POST', '/purchase-orders', purchaseOrder({ items: many(lines, () => item()) })).body)
  const order = mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/1/purchase-orders/${id}`, headers: {} })
  return { mock, id, ids: JSON.parse(order.body).items.map((line: { id: number }) => line.id) }
}

const sizes = { 1: 500, 4: 2000 } as const

/** What is prepared once for each size, and what is measured. */
function grown<Made>(make: (count: number) => Made, work: (made: Made, count: number) => void): number {
  const made = { 1: make(sizes[1]), 4: make(sizes[4]) }
  return growth((n) => work(made[n], sizes[n]))
}

const line = { skuId: 3007, quantity: 1, cost: 1 }

test('RCP-02 a receipt by SKU of an order with many lines of that SKU', () => {
  const ratio = grown(
    orderOf,
    ({ mock, id }, count) => void send(mock, 'POST', '/receipts', receipt(id, { items: many(count, () => line) })),
  )
  expect(ratio).toBeLessThan(BAR)
}, 60_000)

test('PO-16 an edit of an order with many lines', () => {
  const ratio = grown(
    orderOf,
    ({ mock, id, ids }, count) =>
      void send(mock, 'PATCH', `/purchase-orders/${id}`, { items: ids.map((each) => item({ id: each, quantity: 1 + (count % 7) })) }),
  )
  expect(ratio).toBeLessThan(BAR)
}, 60_000)

const plain = (work: (mock: Mock, count: number) => void, factor: number): number =>
  grown(
    () => createMock({ auth: 'off', journal: 0 }),
    (mock, count) => work(mock, count * factor),
  )

test('EXT-03 many keys of external data', () => {
  const keys = (count: number) => ({ applicationGuid: guid, externalData: many(count, (i) => ({ key: `k${i}`, value: 'a' })) })
  expect(plain((mock, count) => void send(mock, 'POST', '/vendors', vendor({ externalData: keys(count) })), 10)).toBeLessThan(BAR)
}, 60_000)

test('ERR-15 a number of many digits', () => {
  const work = (mock: Mock, count: number) => void send(mock, 'POST', '/vendors', vendor({ taxRate: `${'1'.repeat(count)}x` }))
  expect(plain(work, 200)).toBeLessThan(BAR)
}, 60_000)

test('ERR-04 many wrong values', () => {
  const work = (mock: Mock, count: number) =>
    void send(mock, 'POST', '/purchase-orders', purchaseOrder({ items: many(count, () => item({ quantity: '3,5', cost: '6,2' })) }))
  expect(plain(work, 1)).toBeLessThan(BAR)
}, 60_000)

test('VAL-04 many ids that a tester chooses', () => {
  const visits = (count: number) => many(count, (i) => ({ id: 10_000_000 + i, startsOn: '2026-01-05T09:00:00Z' }))
  const work = (mock: Mock, count: number) =>
    void mock.control({
      method: 'POST',
      host: 'localhost',
      target: '/_mock/tenants/1/jobs?dryRun=true',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jobNumber: '1', appointments: visits(count) }),
    })
  expect(plain(work, 4)).toBeLessThan(BAR)
}, 60_000)

test('secrets are searched in a body of unclosed quotes', () => {
  const ratio = grown(
    (count) => `{"key":1,${'\\"'.repeat(count * 100)}`,
    (text) => void bodyWithoutSecrets(text),
  )
  expect(ratio).toBeLessThan(BAR)
}, 60_000)
