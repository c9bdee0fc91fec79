/** Input of a client or a tester is not kept beyond its bound, however long it is. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { roomOfRecord } from '../../src/store/record-room.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const MB = 1e6

/** The live memory, in megabytes. */
function alive(): number {
  collect()
  collect()
  return process.memoryUsage().heapUsed / MB
}

const INVENTORY = '/inventory/v2/tenant'
const JSON_BODY = { 'content-type': 'application/json' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

const send = (mock: Mock, method: string, target: string, body?: string, headers: Record<string, string> = JSON_BODY) =>
  mock[target.startsWith('/_mock') ? 'control' : 'handle']({
    method,
    host: 'localhost',
    target,
    headers,
    ...(body !== undefined && { body }),
  })

/** A new string of this length. */
const long = (i: number, length: number): string => Buffer.alloc(length, `${i} `).toString('latin1')
/** The same with letters and digits only. */
const name = (i: number, length: number): string => Buffer.alloc(length, `n${i}x`).toString('latin1')

interface Sent {
  readonly times: number
  readonly one: (mock: Mock, i: number) => { readonly status: number }
  readonly options?: MockOptions
}

const LARGE = 400_000
/** Node accepts no longer headers. */
const HEAD = 15_000

const sent: Readonly<Record<string, Sent>> = {
  'edits of a long text': {
    times: 100,
    one: (mock, i) => send(mock, 'PATCH', `${INVENTORY}/1/vendors/2101`, JSON.stringify({ memo: long(i, LARGE) })),
  },
  'edits of a long text by a verb': {
    times: 100,
    one: (mock, i) => send(mock, 'PATCH', '/_mock/tenants/1', JSON.stringify({ technicians: [{ id: 3301, name: long(i, LARGE) }] })),
  },
  'long names of properties': {
    times: 100,
    one: (mock, i) => send(mock, 'POST', `${INVENTORY}/1/vendors`, JSON.stringify({ ...vendor(), [name(i, LARGE)]: 1 })),
  },
  'long ids of clients': {
    times: 100,
    one: (mock, i) =>
      send(mock, 'POST', '/connect/token', `grant_type=client_credentials&client_id=${name(i, LARGE)}&client_secret=s`, FORM),
  },
  'long bodies that are refused': {
    times: 100,
    one: (mock, i) => send(mock, 'POST', `${INVENTORY}/1/vendors`, JSON.stringify({ name: 1, memo: long(i, LARGE) })),
  },
  'long filters of lists that are left in the middle': {
    times: 3000,
    one: (mock, i) => send(mock, 'GET', `${INVENTORY}/${1 + (i % 100)}/vendors?page=2&externalDataKey=${name(i, HEAD)}`),
  },
  'long unknown parameters': {
    times: 3000,
    one: (mock, i) => send(mock, 'GET', `${INVENTORY}/${1 + (i % 100)}/vendors?${name(i, HEAD)}=1`),
  },
  'long tokens that are refused': {
    times: 3000,
    options: { auth: 'any' },
    one: (mock, i) =>
      send(mock, 'GET', `${INVENTORY}/1/vendors`, undefined, { authorization: `Bearer ${name(i, HEAD)}`, 'st-app-key': 'a' }),
  },
  'long headers': {
    times: 3000,
    one: (mock, i) => send(mock, 'GET', `${INVENTORY}/1/vendors`, undefined, { 'x-long': name(i, HEAD) }),
  },
  'retries of long targets': {
    times: 3000,
    options: { rateLimit: 1, clock: '2026-01-05T09:00:00Z' },
    one: (mock, i) => send(mock, 'GET', `${INVENTORY}/${1 + (i % 100)}/vendors?name=${name(i, HEAD)}`),
  },
}

test.each(Object.entries(sent))('%s are not kept', (_, { times, one, options }) => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => quiet.mockRestore())
  const mock = createMock({ auth: 'off', journalBytes: 1_000_000, ...options })
  const statuses = new Set(Array.from({ length: 10 }, (_, i) => one(mock, i).status))
  const before = alive()
  for (let i = 10; i < times; i++) one(mock, i)
  // About 40 MB were sent.
  expect(alive() - before).toBeLessThan(8)
  expect([...statuses].every((status) => status < 500)).toBe(true)
})

test('the text of a record with a long text is not kept once it was read', () => {
  const mock = createMock({ auth: 'off', journal: 0 })
  for (let i = 0; i < 20; i++) send(mock, 'POST', `${INVENTORY}/1/vendors`, JSON.stringify(vendor({ memo: long(i, LARGE) })))
  const before = alive()
  expect(send(mock, 'GET', `${INVENTORY}/1/vendors`).body.length).toBeGreaterThan(20 * LARGE)
  expect(alive() - before).toBeLessThan(4)
})

/** The same after earlier garbage is collected; weak references keep it until the current job ends. */
async function settledAlive(): Promise<number> {
  let [before, now] = [Number.POSITIVE_INFINITY, alive()]
  while (before - now > 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    ;[before, now] = [now, alive()]
  }
  return now
}

/** The counted bytes of records, divided by the memory that they take. */
async function countedForTaken(count: number, path: string, body: (i: number) => unknown, name: 'vendors' | 'purchaseOrders') {
  const mock = createMock({ auth: 'off', journal: 0, recordBytes: 1e9 })
  const create = (i: number) => JSON.parse(send(mock, 'POST', `${INVENTORY}/1${path}`, JSON.stringify(body(i))).body).id as number
  for (let i = 0; i < 10; i++) create(i)
  const before = await settledAlive()
  let id = 0
  for (let i = 0; i < count; i++) id = create(i)
  const counted = count * mock.tenant(1).look((world) => roomOfRecord(world[name].get(id) as object))
  return counted / MB / ((await settledAlive()) - before)
}

const manyLines = purchaseOrder({ items: Array.from({ length: 200 }, () => item()) })

/** Each is a separate test, so that the garbage of one is collected before the next begins. */
test.each<[string, ...Parameters<typeof countedForTaken>]>([
  ['vendors', 5000, '/vendors', () => vendor(), 'vendors'],
  ['orders of 200 lines', 200, '/purchase-orders', () => manyLines, 'purchaseOrders'],
  ['vendors with a long memo', 200, '/vendors', (i) => vendor({ memo: long(i, 60_000) }), 'vendors'],
  ['vendors with a memo of wide characters', 200, '/vendors', (i) => vendor({ memo: `Ω${long(i, 30_000)}` }), 'vendors'],
])('%s are counted with about the memory that they take', async (_, ...sent) => {
  const ratio = await countedForTaken(...sent)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('records of many properties that are loaded are counted with about the memory that they take', async () => {
  const mock = createMock({ auth: 'off', journal: 0, recordBytes: 1e9 })
  const technicians = Array.from({ length: 5000 }, (_, i) => ({ id: 10_000_000 + i, name: 'x' }))
  const before = await settledAlive()
  expect(send(mock, 'PUT', '/_mock/tenants/1', JSON.stringify({ technicians })).status).toBe(204)
  const counted = 5000 * mock.tenant(1).look((world) => roomOfRecord(world.technicians.get(10_000_000) as object))
  expect((await settledAlive()) - before).toBeLessThan((2 * counted) / MB)
})
