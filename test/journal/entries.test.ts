import { describe, expect, test } from 'vitest'
import { createMock, type Exchange, FilterError, type JournalFilter, type Mock } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const send = (mock: Mock, method: string, path: string, body?: unknown, tenant = 1001) =>
  mock.handle({
    method,
    host: 'localhost',
    target: `/inventory/v2/tenant/${tenant}${path}`,
    headers: {},
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/** Seven calls, one second after the other; auth is off. */
function journey(): Mock {
  const mock = createMock({ auth: 'off', clock: '2026-01-05T09:00:00Z' })
  const then = (call: () => unknown) => {
    call()
    mock.clock.advance('1s')
  }
  then(() => send(mock, 'POST', '/vendors', vendor({ colour: 'red' })))
  then(() => send(mock, 'POST', '/vendors', vendor({ taxRate: -1 })))
  then(() => send(mock, 'GET', '/vendors/2101'))
  then(() => send(mock, 'GET', '/vendors/2101', undefined, 2002))
  then(() => mock.handle({ method: 'GET', host: 'localhost', target: '/nowhere', headers: {} }))
  then(() => mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: {}, body: 'client_id=acme' }))
  mock.fail('Vendors_GetById', { with: 'connection-reset', times: 1 })
  then(() => send(mock, 'get', '/vendors/2102'))
  return mock
}

const brief = ({ method, status, target }: Exchange) => `${method} ${status} ${target.split('/').at(-1)}`

const ALL = ['POST 200 vendors', 'POST 400 vendors', 'GET 200 2101', 'GET 200 2101', 'GET 404 nowhere', 'POST 400 token', 'get 0 2102']

test.each<[JournalFilter, readonly string[]]>([
  [{}, ALL],
  [{ operation: 'Vendors_Create' }, ALL.slice(0, 2)],
  [{ tenant: 2002 }, ['GET 200 2101']],
  [{ tenant: '0002002' }, ['GET 200 2101']],
  [{ client: 'acme' }, ['POST 400 token']],
  [{ status: 400 }, ['POST 400 vendors', 'POST 400 token']],
  [{ status: '4xx' }, ['POST 400 vendors', 'GET 404 nowhere', 'POST 400 token']],
  [{ status: 0 }, ['get 0 2102']],
  [{ rule: 'VEN-06' }, ['POST 400 vendors']],
  [{ rule: 'ADV-02' }, ['POST 200 vendors']],
  [{ failure: 'connection-reset' }, ['get 0 2102']],
  [{ method: 'GET' }, ['GET 200 2101', 'GET 200 2101', 'GET 404 nowhere', 'get 0 2102']],
  [{ since: '2026-01-05T09:00:04Z' }, ALL.slice(4)],
  [{ since: '2026-01-05T09:00:01Z', before: '2026-01-05T09:00:03Z' }, ALL.slice(1, 3)],
  [{ limit: 2 }, ALL.slice(-2)],
  [{ operation: 'Vendors_GetById', status: '2xx', limit: 1 }, ['GET 200 2101']],
  [{ operation: 'Trucks_GetList' }, []],
])('entries that match %j', (filter, passing) => {
  expect(journey().journal.entries(filter).map(brief)).toEqual(passing)
})

test.each([
  [{ operations: 'Vendors_Create' }, "Unknown filter 'operations' of the journal. Did you mean 'operation'?"],
  [{ operation: 'Vendor_Create' }, "Unknown operation 'Vendor_Create'. Did you mean 'Vendors_Create'?"],
  [{ tenant: 'acme' }, "the filter tenant must be the digits of a tenant id, not 'acme'"],
  [{ status: 'ok' }, "the filter status must be a status such as 404, or a class such as 4xx, not 'ok'"],
  [{ status: 99 }, 'the filter status must be a status'],
  [{ rule: 'VEN6' }, "the filter rule must be the id of a rule such as PO-14, not 'VEN6'"],
  [{ method: '' }, 'the filter method must be a method such as GET'],
  [{ since: 'yesterday' }, "the filter since must be a date or date-time such as 2026-01-05T09:00:00Z, not 'yesterday'"],
  [{ limit: 0 }, "the filter limit must be a positive whole number, not '0'"],
  [{ toString: 1 }, 'of the journal. Known: operation'],
])('the filter %j is refused', (filter, message) => {
  const { journal } = journey()
  const ask = () => journal.entries(filter as unknown as JournalFilter)
  expect(ask).toThrow(FilterError)
  expect(ask).toThrow(message)
})

describe('one tenant', () => {
  test('sees only its own exchanges', () => {
    const mock = journey()
    expect([mock.tenant(1001), mock.tenant(2002)].map(({ journal }) => journal.entries().length)).toEqual([4, 1])
    expect(mock.tenant(1001).journal.entries({ status: 200 }).map(brief)).toEqual(['POST 200 vendors', 'GET 200 2101'])
  })

  test('clears only its own', () => {
    const mock = journey()
    mock.tenant(1001).journal.clear()
    expect(mock.journal.entries().map(brief)).toEqual(['GET 200 2101', 'GET 404 nowhere', 'POST 400 token'])
    send(mock, 'GET', '/vendors/2103')
    expect(mock.tenant(1001).journal.entries().map(brief)).toEqual(['GET 200 2103'])
  })

  test('its listener gets only its own', () => {
    const mock = createMock({ auth: 'off' })
    const received: string[] = []
    const stop = mock.tenant(1001).journal.listen((exchange) => received.push(brief(exchange)))
    for (const tenant of [1001, 2002]) send(mock, 'GET', `/vendors/2101`, undefined, tenant)
    stop()
    send(mock, 'GET', '/vendors/2102')
    expect(received).toEqual(['GET 200 2101'])
  })
})

describe('dropped exchanges', () => {
  test('are counted, in total and for each tenant', () => {
    const mock = createMock({ auth: 'off', journal: 3 })
    for (const tenant of [1001, 1001, 2002, 1001, 1001]) send(mock, 'GET', '/vendors/2101', undefined, tenant)
    const { journal } = mock
    expect([journal.entries().length, journal.dropped, mock.tenant(1001).journal.dropped, mock.tenant(2002).journal.dropped]).toEqual([
      3, 2, 2, 0,
    ])
  })

  test('are counted from 0 after clear', () => {
    const mock = createMock({ auth: 'off', journal: 2 })
    for (let i = 0; i < 5; i++) send(mock, 'GET', '/vendors/2101')
    mock.journal.clear()
    expect([mock.journal.entries(), mock.journal.dropped]).toEqual([[], 0])
    for (const id of [2101, 2102, 2103]) send(mock, 'GET', `/vendors/${id}`)
    expect([mock.journal.entries().map(brief), mock.journal.dropped]).toEqual([['GET 200 2102', 'GET 200 2103'], 1])
  })

  test('are counted correctly after a tenant was cleared in the middle', () => {
    const mock = createMock({ auth: 'off', journal: 4 })
    for (const [id, tenant] of [
      [2101, 1],
      [2102, 2],
      [2103, 1],
      [2104, 2],
      [2105, 2],
    ] as const)
      send(mock, 'GET', `/vendors/${id}`, undefined, tenant)
    mock.tenant(1).journal.clear()
    for (const id of [2106, 2107]) send(mock, 'GET', `/vendors/${id}`, undefined, 3)
    expect(mock.journal.entries().map(brief)).toEqual(['GET 200 2104', 'GET 200 2105', 'GET 200 2106', 'GET 200 2107'])
    expect([mock.journal.dropped, mock.tenant(1).journal.dropped, mock.tenant(2).journal.dropped]).toEqual([1, 0, 1])
  })

  test('are all exchanges with the option journal: 0', () => {
    const mock = createMock({ auth: 'off', journal: 0 })
    send(mock, 'GET', '/vendors/2101')
    expect([mock.journal.entries(), mock.journal.dropped]).toEqual([[], 1])
  })
})
