/** A body of a control verb may have 16 MiB: errors in it must not cost far more than its size, and a valid one must not fail. */
import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'

const control = (method: string, path: string, body: string, options = {}) =>
  createMock({ auth: 'off', journal: 0, ...options }).control({
    method,
    host: 'localhost',
    target: `/_mock${path}`,
    headers: { 'content-type': 'application/json' },
    body,
  })

const many = (count: number, each: (i: number) => string): string => Array.from({ length: count }, (_, i) => each(i)).join(',')

test('a merge of more records than a call can have arguments', () => {
  // Batches are the smallest records: reading 130,000 technicians takes four times as long.
  const body = `{"batches":[${many(130_000, (i) => `{"id":${10_000_000 + i},"number":"1","name":"x"}`)}]}`
  expect(control('PATCH', '/tenants/1', body, { recordBytes: 1e9 }).status).toBe(204)
}, 60_000)

test.each([
  ['PUT', '/tenants/1'],
  ['PATCH', '/tenants/1'],
])(
  '%s of a world of many empty records stops at the first thousand, and reads none if there are too many',
  (method, path) => {
    const before = process.memoryUsage().heapUsed
    const [some, more] = [150_000, 1_000_000].map((count) => control(method, path, `{"purchaseOrders":[${many(count, () => '{}')}]}`))
    expect([some?.status, more?.status, process.memoryUsage().heapUsed - before < 250e6]).toEqual([400, 400, true])
    if (method === 'PUT') expect(JSON.parse(some?.body ?? '').message).toContain('… and more than 990 more')
    expect(JSON.parse(more?.body ?? '').message).toBe('the body has more than 200000 objects and lists')
  },
  60_000,
)

test('an object with too many properties is refused', () => {
  const wide = `{${many(20_001, (i) => `"p${i}":1`)}}`
  const bodies = [wide, `{"technicians":[${wide}]}`]
  expect(bodies.map((body) => JSON.parse(control('PUT', '/tenants/1', body).body).message)).toEqual(
    bodies.map(() => 'the body has an object with more than 20000 properties'),
  )
})
