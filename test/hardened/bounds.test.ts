/** Everything that grows stays within its bound, and a reached bound is reported once. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { bounds } from '../../src/engine/limits.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const json = { 'content-type': 'application/json' }

function quiet(options: MockOptions): { readonly mock: Mock; readonly warnings: string[] } {
  const warnings: string[] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((text: string) => void warnings.push(text))
  onTestFinished(() => spy.mockRestore())
  return { mock: createMock({ auth: 'off', ...options }), warnings }
}

const create = (mock: Mock, tenant: number, body: string = JSON.stringify(vendor())) =>
  mock.handle({ method: 'POST', host: 'localhost', target: `/inventory/v2/tenant/${tenant}/vendors`, headers: json, body })
const read = (mock: Mock, tenant: number, headers = {}) =>
  mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/${tenant}/vendors?pageSize=1`, headers })
const control = (mock: Mock, method: string, target: string, body?: unknown) =>
  mock.control({ method, host: 'localhost', target, headers: json, ...(body !== undefined && { body: JSON.stringify(body) }) })
const warned = (mock: Mock): string[] => mock.warnings().map(({ about }) => about)

test('the journal keeps a limited number of bytes', () => {
  const { mock, warnings } = quiet({ journalBytes: 1_000_000 })
  for (let i = 0; i < 50; i++) create(mock, 1, JSON.stringify(vendor({ memo: 'x'.repeat(10_000) })))
  const kept = mock.journal.entries()
  expect([kept.length, mock.journal.dropped]).toEqual([15, 35])
  expect(kept.at(-1)?.id).toBe(50)
  expect([warned(mock), warnings.length]).toEqual([['bound journalBytes'], 1])
})

test('the journal keeps the latest exchange, however large it is', () => {
  const { mock } = quiet({ journalBytes: 10 })
  for (let i = 0; i < 3; i++) create(mock, 1)
  expect(mock.journal.entries().map(({ id }) => id)).toEqual([3])
})

test('the journal keeps a limited number of exchanges, and knows how many of each tenant it has dropped', () => {
  const { mock } = quiet({ journal: 3 })
  for (let i = 0; i < 5; i++) read(mock, 1 + (i % 2))
  const dropped = [mock.journal.dropped, mock.tenant(1).journal.dropped, mock.tenant(2).journal.dropped]
  expect([mock.journal.entries().map(({ id }) => id), dropped]).toEqual([
    [3, 4, 5],
    [2, 1, 1],
  ])
  expect(warned(mock)).toEqual([])
})

test('ERR-12 a call that would change one tenant too many is 503 from the mock itself, and changes nothing', () => {
  const { mock, warnings } = quiet({ maxTenants: 2 })
  expect([1, 2, 3, 3, 1].map((tenant) => create(mock, tenant).status)).toEqual([200, 200, 503, 503, 200])
  expect(create(mock, 3).body).toContain('maxTenants')
  expect(create(mock, 3).body).toContain('mocktitan')
  expect([read(mock, 3).status, read(mock, 3).body]).toEqual([200, read(mock, 4).body])
  expect([warned(mock), warnings.length]).toEqual([['bound maxTenants'], 1])
})

test('a reset makes room for another tenant', () => {
  const { mock } = quiet({ maxTenants: 1 })
  create(mock, 1)
  mock.tenant(1).reset()
  expect(create(mock, 2).status).toBe(200)
})

test('a verb that would change one tenant too many is refused', () => {
  const { mock } = quiet({ maxTenants: 1 })
  create(mock, 1)
  expect(control(mock, 'POST', '/_mock/tenants/2/technicians', { name: 'x' }).status).toBe(400)
  expect(control(mock, 'POST', '/_mock/tenants/1/technicians', { name: 'x' }).status).toBe(200)
})

test('tenants that are only read, or refused by the gateway, take no room', () => {
  const { mock } = quiet({ maxTenants: 1, auth: 'any' })
  for (let tenant = 1; tenant <= 20; tenant++) expect(read(mock, tenant).status).toBe(401)
  const { data } = JSON.parse(control(mock, 'GET', '/_mock/tenants').body)
  expect(data.filter(({ changed }: { changed: boolean }) => changed)).toEqual([])
  expect(control(mock, 'POST', '/_mock/tenants/21/technicians', { name: 'x' }).status).toBe(200)
})

test('the oldest plan that is used up makes room for the next', () => {
  const { mock } = quiet({ maxPlans: 3 })
  const used = mock.tenant(1).fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
  read(mock, 1)
  const kept = [1, 2].map(() => mock.tenant(1).fail('Trucks_GetList', { with: 'rate-limited' }))
  const last = mock.tenant(1).fail('Trucks_GetList', { with: 'rate-limited' })
  expect(
    mock
      .tenant(1)
      .failures.entries()
      .map(({ id }) => id),
  ).toEqual([...kept, last].map(({ id }) => id))
  expect([used.hits, warned(mock)]).toEqual([1, ['bound maxPlans']])
})

test('if no plan is used up, the next is refused', () => {
  const { mock } = quiet({ maxPlans: 1 })
  mock.fail('Trucks_GetList', { with: 'rate-limited' })
  const answer = control(mock, 'POST', '/_mock/failures', { operation: 'Trucks_GetList', with: 'rate-limited' })
  expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('maxPlans')])
  expect(mock.failures.entries().length).toBe(1)
})

test('the oldest used-up plans are dropped to make room for the bytes of the next', () => {
  const { mock } = quiet({ planBytes: 30_000 })
  const plan = (text: string) => mock.tenant(1).respond('Vendors_GetList', { unchecked: true, times: 1, body: text.repeat(5000) })
  for (const text of ['a', 'b']) plan(text)
  for (let i = 0; i < 2; i++) read(mock, 1)
  const kept = [plan('c'), plan('d')]
  const left = mock.tenant(1).responses.entries()
  expect([left.map(({ id }) => id), warned(mock)]).toEqual([kept.map(({ id }) => id), ['bound planBytes']])
})

test('if too few plans are used up for the bytes of the next, it is refused', () => {
  const { mock } = quiet({ planBytes: 30_000 })
  const body = { operation: 'Vendors_GetById', unchecked: true, body: 'a'.repeat(8000) }
  const answers = [1, 2].map(() => control(mock, 'POST', '/_mock/responses', body))
  expect([answers.map(({ status }) => status), answers[1]?.body]).toEqual([[200, 400], expect.stringContaining('planBytes')])
})

test('one plan may be larger than the limit for all of them', () => {
  const { mock } = quiet({ planBytes: 10 })
  expect(control(mock, 'POST', '/_mock/responses', { operation: 'Vendors_GetById', unchecked: true, body: 'a' }).status).toBe(200)
})

test('snapshots of the whole mock have a limited number of tenants in all', () => {
  const { mock } = quiet({ maxSnapshotTenants: 25 })
  for (let tenant = 1; tenant <= 10; tenant++) read(mock, tenant)
  const keep = (name: string) => control(mock, 'PUT', `/_mock/snapshots/${name}`).status
  expect([keep('a'), keep('b'), keep('c'), keep('b')]).toEqual([204, 204, 400, 204])
  const { body } = control(mock, 'PUT', '/_mock/snapshots/c')
  expect(body).toContain('would contain more than 25 tenants, the limit of option maxSnapshotTenants. Delete some snapshots first.')
  control(mock, 'DELETE', '/_mock/snapshots/a')
  expect([keep('c'), warned(mock)]).toEqual([204, ['bound maxSnapshotTenants']])
})

test('calls are counted for a limited number of tenants', () => {
  const { mock } = quiet({ maxCountedTenants: 3 })
  for (let tenant = 1; tenant <= 5; tenant++) read(mock, tenant)
  const { data } = JSON.parse(control(mock, 'GET', '/_mock/tenants').body)
  expect([data.map(({ id }: { id: string }) => id), warned(mock)]).toEqual([['3', '4', '5'], ['bound maxCountedTenants']])
})

test('ADV-01 advice keeps a limited number of findings, and says so', () => {
  const { mock } = quiet({ maxFindings: 2 })
  for (let i = 0; i < 5; i++)
    mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/1/vendors?n${i}=1`, headers: {} })
  expect([mock.advice().map(({ subject, count }) => [subject, count]), warned(mock)]).toEqual([
    [
      ['(others)', 3],
      ['n0', 1],
      ['n1', 1],
    ],
    ['bound maxFindings'],
  ])
})

test('one snapshot too many is refused until one is deleted', () => {
  const { mock } = quiet({ maxSnapshots: 2 })
  const keep = (name: string) => control(mock, 'PUT', `/_mock/snapshots/${name}`).status
  expect([keep('a'), keep('b'), keep('c'), keep('a')]).toEqual([204, 204, 400, 204])
  control(mock, 'DELETE', '/_mock/snapshots/a')
  expect(keep('c')).toBe(204)
})

test('GATE-02 past windows of apps are dropped', () => {
  const { mock } = quiet({ rateLimit: 2, clock: '2026-01-05T09:00:00Z' })
  for (let app = 0; app < 3000; app++) read(mock, 1, { 'st-app-key': `app ${app}` })
  const { mock: exported } = mock.export() as { mock: { tenants: readonly { windows: readonly unknown[] }[] } }
  const windows = exported.tenants.flatMap((tenant) => tenant.windows)
  expect([windows.length <= 1000, warned(mock)]).toEqual([true, ['bound maxApps']])
})

test('the docs have every bound with its option and default', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/security.md', import.meta.url)), 'utf8')
  const wanted = Object.entries(bounds).map(
    ([name, { usual }]) => `| \`${name}\` | ${name.endsWith('Bytes') ? `${usual / 2 ** 20} MiB` : usual} |`,
  )
  expect(wanted.filter((cells) => !page.includes(cells))).toEqual([])
})

test('a tenant whose calls were all refused by the gateway does not appear', () => {
  const { mock } = quiet({ auth: 'any' })
  expect([read(mock, 7).status, read(mock, 8).status]).toEqual([401, 401])
  expect(JSON.parse(control(mock, 'GET', '/_mock/tenants').body).data).toEqual([])
})

test('calls refused by the gateway have their own trace ids', () => {
  const { mock } = quiet({ auth: 'any' })
  const traces = [7, 7, 8].map((tenant) => JSON.parse(read(mock, tenant).body).traceId)
  expect(new Set(traces).size).toBe(3)
})

test('a planned answer has a limited number of headers, and a match a limited number of names', () => {
  const { mock } = quiet({})
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`x-${i}`, 'a']))
  const plan = { operation: 'Vendors_GetById', unchecked: true, body: {} }
  const matched = { operation: 'Vendors_GetById', with: 'rate-limited', match: { headers: many } }
  expect(control(mock, 'POST', '/_mock/responses', { ...plan, headers: many }).status).toBe(400)
  expect(control(mock, 'POST', '/_mock/failures', matched).status).toBe(400)
})
