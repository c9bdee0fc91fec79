/** Snapshots and exports over HTTP; here snapshots have names. */
import { expect, test } from 'vitest'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const open = (options: MockOptions = {}) => createMock({ auth: 'off', ...options })

function tell(mock: Mock, method: string, target: string) {
  const { status, body } = mock.control({ method, host: 'localhost', target, headers: {} })
  return { status, json: body === '' ? undefined : JSON.parse(body) }
}

function addVendor(mock: Mock, tenant: number): string {
  const target = `/inventory/v2/tenant/${tenant}/vendors`
  return mock.handle({ method: 'POST', host: 'api.servicetitan.io', target, headers: {}, body: JSON.stringify(vendor()) }).body
}

test('a named snapshot of the mock is restored with every tenant and the clock', () => {
  const mock = open()
  addVendor(mock, 1)
  expect(tell(mock, 'PUT', '/_mock/snapshots/before').status).toBe(204)
  const [one, two, time] = [addVendor(mock, 1), addVendor(mock, 2), mock.clock.time]
  mock.clock.advance('1h')
  expect(tell(mock, 'POST', '/_mock/snapshots/before/restore').status).toBe(204)
  expect([addVendor(mock, 1), addVendor(mock, 2), mock.clock.time]).toEqual([one, two, time])
})

test('a snapshot can be restored again and again, also after a reset', () => {
  const mock = open()
  addVendor(mock, 1)
  tell(mock, 'PUT', '/_mock/snapshots/one%20vendor')
  const next = addVendor(mock, 1)
  for (const verb of ['/_mock/reset', '/_mock/tenants/1/reset']) {
    tell(mock, 'POST', verb)
    tell(mock, 'POST', '/_mock/snapshots/one%20vendor/restore')
    expect(addVendor(mock, 1)).toBe(next)
  }
})

test('a snapshot of the same name is replaced', () => {
  const mock = open()
  tell(mock, 'PUT', '/_mock/tenants/1/snapshots/s')
  addVendor(mock, 1)
  tell(mock, 'PUT', '/_mock/tenants/1/snapshots/s')
  const next = addVendor(mock, 1)
  tell(mock, 'POST', '/_mock/tenants/1/snapshots/s/restore')
  expect(addVendor(mock, 1)).toBe(next)
})

test('a snapshot of a tenant restores only that tenant, also after its reset', () => {
  const mock = open()
  tell(mock, 'PUT', '/_mock/tenants/01/snapshots/s')
  const first = [addVendor(mock, 1), addVendor(mock, 2)]
  tell(mock, 'POST', '/_mock/tenants/1/reset')
  addVendor(mock, 1)
  expect(tell(mock, 'POST', '/_mock/tenants/1/snapshots/s/restore').status).toBe(204)
  expect(addVendor(mock, 1)).toBe(first[0])
  expect(addVendor(mock, 2)).not.toBe(first[1])
})

for (const [kept, message] of [
  [[], "Unknown snapshot 'befor'. There are none yet."],
  [['before', 'x'], "Unknown snapshot 'befor'. Did you mean 'before'?"],
  [['a long name', 'quite another'], "Unknown snapshot 'befor'. The snapshots are a long name, quite another."],
] as const) {
  test(`of ${kept.length} snapshots an unknown one is 404 from the mock itself, and the message lists the known ones`, () => {
    for (const of of ['', '/tenants/7']) {
      const mock = open()
      for (const name of kept) tell(mock, 'PUT', `/_mock${of}/snapshots/${encodeURIComponent(name)}`)
      expect(tell(mock, 'POST', `/_mock${of}/snapshots/befor/restore`)).toEqual({ status: 404, json: { mock: 'mocktitan', message } })
    }
  })
}

test('a snapshot of one tenant does not exist for another', () => {
  const mock = open()
  tell(mock, 'PUT', '/_mock/tenants/1/snapshots/s')
  expect(tell(mock, 'POST', '/_mock/tenants/2/snapshots/s/restore').status).toBe(404)
})

test('an export over HTTP is the same as in code', () => {
  const mock = open({ seed: 9 })
  addVendor(mock, 1)
  const plain = (data: unknown) => JSON.parse(JSON.stringify(data))
  expect(tell(mock, 'GET', '/_mock/export')).toEqual({ status: 200, json: plain(mock.export()) })
  expect(tell(mock, 'GET', '/_mock/tenants/1/export')).toEqual({ status: 200, json: plain(mock.tenant(1).export()) })
})

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
const compared = (mock: Mock, target: string): any => {
  const { data, hasMore } = tell(mock, 'GET', target).json
  return {
    hasMore,
    found: data.map(({ tenant, collection, id, before, after }: Record<string, unknown>) => ({
      tenant,
      collection,
      id,
      before: before !== null,
      after: after !== null,
    })),
  }
}

test('two snapshots of the whole mock are compared record by record, tenant by tenant', () => {
  const mock = open()
  addVendor(mock, 1)
  tell(mock, 'PUT', '/_mock/snapshots/one')
  const { id } = JSON.parse(addVendor(mock, 2))
  tell(mock, 'PUT', '/_mock/snapshots/two')
  addVendor(mock, 1)
  const record = { tenant: '2', collection: 'vendors', id, before: false, after: true }
  expect(compared(mock, '/_mock/snapshots/one/compare?with=two')).toEqual({ hasMore: false, found: [record] })
  expect(compared(mock, '/_mock/snapshots/two/compare?with=one').found).toEqual([{ ...record, before: true, after: false }])
  expect(compared(mock, '/_mock/snapshots/one/compare').found).toMatchObject([{ tenant: '1' }, { tenant: '2' }])
})

test('a comparison of the whole mock lists at most 1000 records, whatever tenants they are in', () => {
  const mock = open()
  tell(mock, 'PUT', '/_mock/snapshots/before')
  for (const tenant of [1, 2])
    mock.tenant(tenant).merge({ vendors: Array.from({ length: 600 }, (_each, i) => ({ id: 90_000 + i, name: `V${i}` })) })
  const { found, hasMore } = compared(mock, '/_mock/snapshots/before/compare')
  expect([found.length, found.at(-1).tenant, hasMore]).toEqual([1000, '2', true])
})
