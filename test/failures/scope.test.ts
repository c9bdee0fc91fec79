/** Which calls a failure applies to, and in which order failures are tried. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import { createMock, type FailureOptions, type MockOptions, OptionError, type Scope } from '../../src/index.ts'
import { purchaseOrder, vendor } from '../support/requests.ts'

const of = (tenant: number | string, path = '/vendors') => `/inventory/v2/tenant/${tenant}${path}`

function plain(options: MockOptions = {}) {
  const mock = createMock({ auth: 'off', ...options })
  const send = (method: string, target: string, body?: unknown, headers = {}) => {
    const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    return mock.handle({ method, host: 'localhost', target, headers, ...text }).status
  }
  const times = (count: number, target = of(1001)) => Array.from({ length: count }, () => send('GET', target))
  return { mock, send, times }
}

const broken = (scope: Scope = {}): FailureOptions<'*'> => ({ with: 'server-error', ...scope })

test('a failure applies to every call of its operation until it is stopped, and to no other', () => {
  const { mock, send, times } = plain()
  const failure = mock.fail('Vendors_GetList', broken())
  expect([...times(3), send('GET', of(1001, '/trucks'))]).toEqual([500, 500, 500, 200])
  failure.stop()
  expect(times(1)).toEqual([200])
  expect(failure.hits).toBe(3)
})

test('times says how many calls it applies to, skip how many pass first', () => {
  const { mock, times } = plain()
  const failure = mock.fail('Vendors_GetList', broken({ skip: 2, times: 2 }))
  expect(times(6)).toEqual([200, 200, 500, 500, 200, 200])
  expect(failure.hits).toBe(2)
})

test('only matching calls count for skip and times', () => {
  const { mock, times } = plain()
  mock.fail('Vendors_GetList', broken({ match: { query: { page: 2 } }, skip: 1, times: 1 }))
  const page = (number: number) => times(1, of(1001, `/vendors?page=${number}`))[0]
  expect([page(1), page(2), page(3), page(2), page(2)]).toEqual([200, 200, 200, 500, 200])
})

describe('match', () => {
  test.each([
    [{ query: { page: 2 } }, '?page=2', 500],
    [{ query: { page: '2' } }, '?PAGE=2&pageSize=5', 500],
    [{ query: { page: 2 } }, '?page=1', 200],
    [{ query: { page: 2 } }, '', 200],
    [{ query: { page: 2, active: true } }, '?page=2&active=True', 500],
    [{ query: { page: 2, active: true } }, '?page=2', 200],
    [{ headers: { 'X-Run': 'nightly' } }, '', 500],
    [{ headers: { 'x-run': 'daily' } }, '', 200],
    [{}, '', 500],
  ] as const)('%o, asked %s: %i', (match, query, status) => {
    const { mock, send } = plain()
    mock.fail('Vendors_GetList', broken({ match }))
    expect(send('GET', of(1001, `/vendors${query}`), undefined, { 'x-run': 'nightly' })).toBe(status)
  })

  test.each([
    [{ id: 4161 }, 500],
    [{ id: '4161' }, 500],
    [{ id: 4133 }, 200],
  ])('path %o: %i', (path, status) => {
    const { mock, send } = plain()
    mock.fail('PurchaseOrders_GetById', broken({ match: { path } }))
    expect(send('GET', of(1001, '/purchase-orders/4161'))).toBe(status)
  })

  test.each([
    [{ vendorId: 2101 }, 500],
    [{ vendorId: '2101' }, 200],
    [{ shipTo: { address: { city: 'Columbus' } } }, 500],
    [{ shipTo: { address: { city: 'Dayton' } } }, 200],
    [{ items: [{ skuId: 3007 }] }, 500],
    [{ items: [] }, 200],
    [{ items: { length: 1 } }, 200],
    [{ memo: null }, 200],
  ])('body %o: %i', (body, status) => {
    const { mock, send } = plain()
    mock.fail('PurchaseOrders_Create', broken({ match: { body } }))
    expect(send('POST', of(1001, '/purchase-orders'), purchaseOrder())).toBe(status)
  })

  test('a body that is not JSON has no parts', () => {
    const { mock, send } = plain()
    mock.fail('Vendors_Create', broken({ match: { body: {} } }))
    expect([send('POST', of(1001), '{'), send('POST', of(1001)), send('POST', of(1001), {})]).toEqual([400, 400, 500])
  })
})

test('when is a function of the call: operation, tenant, path, query, body, headers', () => {
  const { mock, send } = plain()
  const received: unknown[] = []
  mock.fail('Vendors_Update', {
    with: 'server-error',
    when: ({ operation, tenant, path, query, body, header }) => {
      received.push([operation, tenant, path, query, body])
      return (body as { name?: string } | undefined)?.name === 'Fails' && header !== undefined
    },
  })
  expect(send('PATCH', of(1001, '/vendors/2101?Why=Not'), { name: 'Fails' })).toBe(500)
  expect(send('PATCH', of(1001, '/vendors/2101'), { name: 'Works' })).toBe(200)
  expect(received).toEqual([
    ['Vendors_Update', '1001', { id: '2101' }, { why: 'Not' }, { name: 'Fails' }],
    ['Vendors_Update', '1001', { id: '2101' }, {}, { name: 'Works' }],
  ])
})

test('probability applies about as often as it says, and to the same calls for the same seed', () => {
  const run = (seed: number, probability: number) => {
    const { mock, times } = plain({ seed })
    mock.fail('Vendors_GetList', broken({ probability }))
    return times(400)
  }
  const count = (statuses: readonly number[]) => statuses.filter((status) => status === 500).length
  expect(run(7, 0.3)).toEqual(run(7, 0.3))
  expect(run(7, 0.3)).not.toEqual(run(8, 0.3))
  expect(count(run(7, 0.3))).toBeGreaterThan(80)
  expect(count(run(7, 0.3))).toBeLessThan(160)
  expect([count(run(7, 0)), count(run(7, 1))]).toEqual([0, 400])
})

describe('of one tenant', () => {
  test('a tenant’s failure does not affect the others', () => {
    const { mock, times } = plain()
    mock.tenant(1001).fail('Vendors_GetList', broken())
    mock.fail('Trucks_GetList', { ...broken(), tenant: '02002' })
    expect([times(1), times(1, of(2002)), times(1, of(2002, '/trucks')), times(1, of(1001, '/trucks'))]).toEqual([
      [500],
      [200],
      [500],
      [200],
    ])
  })

  test('a tenant’s own failures come before those of the whole mock', () => {
    const { mock, times } = plain()
    mock.fail('Vendors_GetList', { with: 'bad-gateway', times: 1 })
    mock.tenant(1001).fail('Vendors_GetList', broken({ times: 1 }))
    expect(times(3)).toEqual([500, 502, 200])
  })

  test('the reset of a tenant ends its own failures only, that of the mock all', () => {
    const { mock, times } = plain()
    mock.tenant(1001).fail('*', broken())
    mock.tenant(2002).fail('*', broken())
    mock.fail('Vendors_GetList', { with: 'bad-gateway' })
    mock.tenant(1001).reset()
    expect([times(1), times(1, of(2002))]).toEqual([[502], [500]])
    mock.reset()
    expect([times(1), times(1, of(2002)), mock.failures.entries()]).toEqual([[200], [200], []])
  })

  test('AUTH-12 the token endpoint belongs to no tenant', () => {
    const { mock } = plain()
    const message = 'Connect_Token belongs to no tenant: leave out the tenant, and name a client instead'
    expect(() => mock.tenant(1001).fail('Connect_Token' as '*', broken())).toThrow(new OptionError(message))
    mock.tenant(1001).fail('*', broken())
    expect(mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: {} }).status).toBe(400)
  })
})

test('of one client: the client that the token was issued to, or that requests a token', () => {
  const mock = createMock()
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const ask = (id: string) => {
    const body = `grant_type=client_credentials&client_id=${id}&client_secret=s`
    return mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: form, body })
  }
  const read = (token: string) =>
    mock.handle({ method: 'GET', host: 'localhost', target: of(1001), headers: { authorization: `Bearer ${token}`, 'st-app-key': 'k' } })
  const [erp, app] = ['erp', 'app'].map((id) => JSON.parse(ask(id).body).access_token)
  mock.fail('*', { ...broken(), client: 'erp' })
  expect([read(erp), read(app), read('unknown'), ask('erp'), ask('app')].map(({ status }) => status)).toEqual([500, 200, 401, 500, 200])
  expect(
    mock.journal
      .entries()
      .slice(2)
      .map(({ client, failure }) => [client, failure]),
  ).toEqual([
    ['erp', 'server-error'],
    ['app', null],
    [null, null],
    ['erp', 'server-error'],
    ['app', null],
  ])
})

describe('several', () => {
  test('failures for a limited number of calls apply first, in the order in which they were planned; then the latest of the others', () => {
    const { mock, times } = plain()
    mock.fail('Vendors_GetList', { with: 'html-error-page' })
    mock.fail('Vendors_GetList', broken())
    mock.fail('Vendors_GetList', { with: 'bad-gateway', times: 1 })
    mock.fail('*', { with: 'rate-limited', times: 1 })
    expect(times(4)).toEqual([502, 429, 500, 500])
  })

  test('a call that one failure applies to does not count for the next', () => {
    const { mock, times } = plain()
    mock.fail('Vendors_GetList', { with: 'bad-gateway', times: 2 })
    mock.fail('Vendors_GetList', { with: 'server-error', skip: 1, times: 1 })
    expect(times(5)).toEqual([502, 502, 200, 500, 200])
  })
})

describe('lists, snapshots', () => {
  test('entries show what was planned and how often it was applied, for the mock or for one tenant', () => {
    const { mock, times } = plain()
    mock.fail('Vendors_GetList', { with: 'slow', delay: '5s', when: () => false })
    mock.tenant(1001).fail('Vendors_GetList', broken({ times: 1, match: { query: {} } }))
    times(2)
    const own = { id: 2, operation: 'Vendors_GetList', tenant: '1001', with: 'server-error', times: 1, match: { query: {} }, hits: 1 }
    const first = { id: 1, operation: 'Vendors_GetList', tenant: null, with: 'slow', delay: '5s', when: 'a function', hits: 0 }
    expect(mock.failures.entries()).toEqual([first, own])
    expect([mock.tenant(1001).failures.entries(), mock.tenant(2002).failures.entries()]).toEqual([[own], []])
  })

  test('clear ends the failures of the mock, or of one tenant', () => {
    const { mock, times } = plain()
    mock.fail('Vendors_GetList', { with: 'bad-gateway' })
    mock.tenant(1001).fail('Vendors_GetList', broken())
    mock.tenant(1001).failures.clear()
    expect(times(1)).toEqual([502])
    mock.tenant(1001).fail('Vendors_GetList', broken())
    mock.failures.clear()
    expect(times(1)).toEqual([200])
  })

  test('a snapshot keeps failures with their counts: after a restore the same calls get the same again', () => {
    const { mock, times } = plain()
    const counted = mock.fail('Vendors_GetList', broken({ skip: 1, times: 2 }))
    mock.fail('Vendors_GetList', { with: 'bad-gateway', probability: 0.5 })
    times(2)
    const kept = mock.snapshot()
    const before = [times(20), counted.hits]
    const later = mock.fail('Vendors_GetList', { with: 'forbidden' })
    expect(times(1)).toEqual([403])
    mock.restore(kept)
    expect([counted.hits, later.hits]).toEqual([1, 1])
    expect([times(20), counted.hits]).toEqual(before)
  })

  test('a failure that was stopped comes back with a snapshot that has it', () => {
    const { mock, times } = plain()
    const failure = mock.fail('Vendors_GetList', broken())
    const kept = mock.snapshot()
    failure.stop()
    expect(times(1)).toEqual([200])
    mock.restore(kept)
    expect(times(1)).toEqual([500])
  })
})

const OF = "fail('Vendors_GetList')"

test.each([
  [['Vendors_GetLst', { with: 'slow' }], "Unknown operation 'Vendors_GetLst'. Did you mean 'Vendors_GetList'?"],
  [['Vendors_GetList', {}], `${OF} needs the name of a failure: { with: 'server-error' }`],
  [['Vendors_GetList', undefined], `${OF} needs an object of options, not undefined`],
  [['Vendors_GetList', 'slow'], `${OF} needs an object of options, not "slow"`],
  [['Vendors_GetList', { with: 'rate-limit' }], "Unknown failure 'rate-limit' of Vendors_GetList. Did you mean 'rate-limited'?"],
  [['*', { with: 'servererror' }], "Unknown failure 'servererror' of every operation. Did you mean 'server-error'?"],
  [['Vendors_GetList', { with: 'slow', time: 1 }], `Unknown option 'time' of ${OF}. Did you mean 'times'?`],
  [['Vendors_GetList', { with: 'slow', times: 0 }], `option times of ${OF} must be a positive whole number, not 0`],
  [['Vendors_GetList', { with: 'slow', skip: -1 }], `option skip of ${OF} must be a non-negative whole number, not -1`],
  [['Vendors_GetList', { with: 'slow', probability: 30 }], `option probability of ${OF} must be a number from 0 to 1, not 30`],
  [['Vendors_GetList', { with: 'slow', delay: 'soon' }], `option delay of ${OF} must be a duration such as 500ms, 30s or 5m, not "soon"`],
  [['Vendors_GetList', { with: 'slow', tenant: 'x' }], `option tenant of ${OF} must be a tenant id, digits only, not "x"`],
  [
    ['Vendors_GetList', { with: 'slow', match: { qery: {} } }],
    `Unknown part 'qery' of a call in option match of ${OF}. Did you mean 'query'?`,
  ],
  [['Vendors_GetList', { with: 'slow', match: { query: 2 } }], `match.query of ${OF} must be an object of values, not 2`],
  [['Vendors_GetById', { with: 'slow', match: { path: { ID: 2 } } }], "Unknown path parameter 'ID' of Vendors_GetById. Did you mean 'id'?"],
  [
    ['Vendors_GetList', { with: 'rate-limited', retryAfter: '1500ms' }],
    `option retryAfter of ${OF} must be whole seconds such as 30s, not "1500ms"`,
  ],
  [['Vendors_GetList', { with: 'slow', retryAfter: '5s' }], `${OF}: slow has no Retry-After; only rate-limited, GATE-02, 429 have one`],
] as const)('%j is refused', ([operation, options], message) => {
  const { mock } = plain()
  expect(() => mock.fail(operation as '*', options as never)).toThrow(new OptionError(message))
  expect(mock.failures.entries()).toEqual([])
})

test('a tenant’s own failure must not name a tenant', () => {
  const options = { ...broken(), tenant: 2002 } as FailureOptions<'*'>
  expect(() => plain().mock.tenant(1001).fail('*', options)).toThrow(
    new OptionError('option tenant is not allowed here: the plan is for tenant 1001. Leave it out'),
  )
})

test('the compiler knows which failures an operation has', () => {
  const { mock } = plain()
  mock.fail('PurchaseOrders_Update', { with: 'PO-14' })
  mock.fail('PurchaseOrderTypes_Update', { with: 409 })
  mock.fail('Connect_Token', { with: 'AUTH-03' })
  mock.tenant(1001).fail('Vendors_Create', { with: 'VEN-09' })
  // @ts-expect-error vendors are not locked by the status of orders
  expect(() => mock.fail('Vendors_Create', { with: 'PO-14' })).toThrow()
  // @ts-expect-error the document declares no conflict for orders
  expect(() => mock.fail('PurchaseOrders_Update', { with: 409 })).toThrow()
  // @ts-expect-error a rule is of one operation, not of all
  expect(() => mock.fail('*', { with: 'PO-14' })).toThrow()
  // @ts-expect-error the token endpoint asks for no token
  expect(() => mock.fail('Connect_Token', { with: 'token-expired' })).toThrow()
  // @ts-expect-error there is no such operation
  expect(() => mock.fail('Vendors_Get', { with: 'slow' })).toThrow()
  // @ts-expect-error nor such an option
  expect(() => mock.fail('Vendors_GetList', { with: 'slow', time: 1 })).toThrow()
  // @ts-expect-error the token endpoint belongs to no tenant
  expect(() => mock.tenant(1001).fail('Connect_Token', { with: 'slow' })).toThrow()
  expectTypeOf<FailureOptions<'Vendors_Create'>['with']>().extract<'VEN-09'>().toEqualTypeOf<'VEN-09'>()
})

test('a predicate that throws is a fault of the test, and the error is thrown', () => {
  const { mock, send } = plain()
  mock.fail('Vendors_Create', {
    with: 'slow',
    when: () => {
      throw new Error('of my own')
    },
  })
  expect(() => send('POST', of(1001), vendor())).toThrow('of my own')
})
