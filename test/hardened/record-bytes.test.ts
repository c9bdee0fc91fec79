/** The bytes of records that are added to the starting worlds are limited (option recordBytes). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'
import { sqliteStore } from '../../src/store.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

/** Reached by ten records of 100 KB. */
const recordBytes = 11_800_000
const json = { 'content-type': 'application/json' }
const memo = (length: number) => 'x'.repeat(length)

let said: string[]

beforeEach(() => {
  said = []
  const spy = vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
  onTestFinished(() => spy.mockRestore())
})

const open = (bytes = recordBytes): Mock => createMock({ auth: 'off', recordBytes: bytes })

const send = (mock: Mock, method: string, path: string, body?: unknown, tenant = 1) =>
  mock.handle({ method, host: 'localhost', target: `/inventory/v2/tenant/${tenant}${path}`, headers: json, body: JSON.stringify(body) })
const control = (mock: Mock, method: string, path: string, body?: unknown) =>
  mock.control({
    method,
    host: 'localhost',
    target: `/_mock${path}`,
    headers: json,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

const create = (mock: Mock, length: number, tenant = 1) => send(mock, 'POST', '/vendors', vendor({ memo: memo(length) }), tenant)

/** Creates vendors of 100 KB until one is refused; gives the number of accepted ones. */
function fill(mock: Mock, tenantOf = (_: number) => 1): number {
  for (let i = 0; i < 100; i++) if (create(mock, 100_000, tenantOf(i)).status !== 200) return i
  return 100
}

test('ERR-12 above the limit, a call that would add records is 503 from the mock itself, and changes nothing', () => {
  const mock = open()
  expect(fill(mock)).toBe(10)
  const before = JSON.stringify(mock.tenant(1).export())
  expect(JSON.parse(create(mock, 10).body)).toMatchObject({ mock: 'mocktitan', message: expect.stringContaining('recordBytes') })
  expect(JSON.stringify(mock.tenant(1).export())).toBe(before)
})

test('the log and the health report once that the limit of bytes is reached', () => {
  const mock = open()
  fill(mock)
  create(mock, 10)
  const { warnings } = JSON.parse(control(mock, 'GET', '/health').body)
  expect(warnings.map(({ about }: { about: string }) => about)).toContain('bound recordBytes')
  expect(said.filter((line) => line.includes('recordBytes')).length).toBe(1)
})

test('the part of a record beyond 64 KiB counts 32 times', () => {
  const accepted = (length: number) => {
    const mock = open(2_000_000)
    let count = 0
    while (create(mock, length).status === 200) count++
    return count
  }
  expect([accepted(20_000), accepted(100_000), accepted(400_000)]).toEqual([97, 2, 1])
})

test('the records of all tenants are counted together', () => {
  expect(fill(open(), (i) => i + 1)).toBe(10)
})

test('many lines count like long strings', () => {
  const mock = open()
  const items = Array.from({ length: 500 }, () => item())
  const statuses = Array.from({ length: 20 }, () => send(mock, 'POST', '/purchase-orders', purchaseOrder({ items })).status)
  expect(statuses.filter((status) => status === 200).length).toBeLessThan(15)
})

test('reads, and edits that make a record smaller, are answered as usual', () => {
  const mock = open()
  const { id } = JSON.parse(create(mock, 200_000).body)
  fill(mock)
  const edit = (length: number) => send(mock, 'PATCH', `/vendors/${id}`, { memo: memo(length) }).status
  expect([edit(300_000), send(mock, 'GET', `/vendors/${id}`).status, edit(10), edit(20)]).toEqual([503, 200, 200, 200])
})

test('a reset makes room', () => {
  const mock = open()
  fill(mock, (i) => 1 + (i % 2))
  mock.tenant(1).reset()
  expect(fill(mock)).toBe(5)
  mock.reset()
  expect(fill(mock)).toBe(10)
})

test('the records that tenants begin with do not count', () => {
  const mock = createMock({ auth: 'off', world: 'busy', recordBytes })
  expect(fill(mock)).toBe(10)
})

test('a verb that would exceed the limit is refused, and changes nothing', () => {
  const mock = open()
  const technician = (length: number) => control(mock, 'POST', '/tenants/1/technicians', { name: memo(length) })
  expect([technician(400_000).status, technician(400_000).status, technician(10).status]).toEqual([200, 400, 200])
  expect(technician(400_000).body).toContain('recordBytes')
})

test('a world that is too large is not loaded', () => {
  const mock = open()
  const load = (length: number, tenant: number) =>
    control(mock, 'PUT', `/tenants/${tenant}`, { technicians: [{ id: 1, name: memo(length) }] }).status
  expect([load(300_000, 1), load(300_000, 2), load(400_000, 1), load(200_000, 2)]).toEqual([204, 400, 204, 400])
})

test('a restored snapshot replaces the counted records', () => {
  const mock = open()
  fill(mock)
  const full = mock.snapshot()
  mock.reset()
  fill(mock, () => 2)
  mock.restore(full)
  expect([create(mock, 10, 1).status, create(mock, 10, 2).status]).toEqual([503, 503])
  mock.reset()
  expect(fill(mock)).toBe(10)
})

test('in a SQLite store each tenant is counted separately, also after a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const reopened = <Value>(use: (mock: Mock) => Value): Value => {
    const mock = createMock({ auth: 'off', recordBytes, store: sqliteStore(join(folder, 'mock.db'), { tenants: 1 }) })
    try {
      return use(mock)
    } finally {
      mock.close()
    }
  }
  expect(reopened((mock) => [fill(mock), fill(mock, () => 2), fill(mock)])).toEqual([10, 10, 0])
  expect(reopened((mock) => [fill(mock), fill(mock, () => 3)])).toEqual([0, 10])
})
