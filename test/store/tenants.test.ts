import { expect, test } from 'vitest'
import { createMock, type Mock, type MockOptions, type Reply } from '../../src/index.ts'
import { purchaseOrder, receipt, vendor } from '../support/requests.ts'

const open = (options: MockOptions = {}) => createMock({ auth: 'off', ...options })

function ask(mock: Mock, method: string, path: string, body?: unknown, tenant: number | string = 1): Reply {
  const target = `/inventory/v2/tenant/${tenant}${path}`
  return mock.handle({
    method,
    host: 'api.servicetitan.io',
    target,
    headers: {},
    body: body === undefined ? undefined : JSON.stringify(body),
  })
}

function create(mock: Mock, path: string, body: unknown, tenant?: number | string): number {
  const reply = ask(mock, 'POST', path, body, tenant)
  expect(reply.status).toBe(200)
  return JSON.parse(reply.body).id
}

/** Some calls of every kind: creates, changes, refusals, moves, lists. Gives all replies as one text. */
function play(mock: Mock, tenant = 1): string {
  const order = create(mock, '/purchase-orders', purchaseOrder({ jobId: 2008 }), tenant)
  mock.tenant(tenant).purchaseOrders.send(order)
  const replies = [
    ask(mock, 'POST', '/vendors', vendor(), tenant),
    ask(mock, 'POST', '/vendors', vendor({ taxRate: -1 }), tenant),
    ask(mock, 'PATCH', '/vendors/2101', { memo: 'x' }, tenant),
    ask(mock, 'POST', '/receipts', receipt(order), tenant),
    ask(mock, 'GET', `/purchase-orders/${order}`, undefined, tenant),
    ask(mock, 'GET', '/purchase-orders/99', undefined, tenant),
    ask(mock, 'GET', '/purchase-orders?includeTotal=true', undefined, tenant),
  ]
  // A call without a route belongs to no tenant, so its trace id continues (GATE-01).
  return JSON.stringify([order, replies, ask(mock, 'GET', '/nowhere', undefined, tenant).status])
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const token = (mock: Mock, body = 'grant_type=client_credentials&client_id=a&client_secret=b') =>
  mock.handle({ method: 'POST', host: 'auth.servicetitan.io', target: '/connect/token', headers: form, body })

test('a tenant does not see what another creates', () => {
  const mock = open()
  const id = create(mock, '/vendors', vendor(), 1)
  expect([ask(mock, 'GET', `/vendors/${id}`, undefined, 1).status, ask(mock, 'GET', `/vendors/${id}`, undefined, 2).status]).toEqual([
    200, 404,
  ])
})

test('a tenant does not see what another changes', () => {
  const mock = open()
  const before = ask(mock, 'GET', '/vendors/2101', undefined, 2).body
  ask(mock, 'PATCH', '/vendors/2101', { memo: 'x' }, 1)
  expect(ask(mock, 'GET', '/vendors/2101', undefined, 2).body).toBe(before)
})

test('VAL-04 each tenant has its own sequence of ids', () => {
  const mock = open()
  expect(create(mock, '/vendors', vendor(), 1)).toBe(create(mock, '/vendors', vendor(), 2))
})

test('PO-07 each tenant has its own sequence of order numbers', () => {
  const mock = open()
  const numbers = [1, 2].map((tenant) => {
    const id = create(mock, '/purchase-orders', purchaseOrder(), tenant)
    return JSON.parse(ask(mock, 'GET', `/purchase-orders/${id}`, undefined, tenant).body).number
  })
  expect(numbers[0]).toBe(numbers[1])
})

test('two tenants have different trace ids', () => {
  const mock = open()
  const [first, second] = [1, 2].map((tenant) => JSON.parse(ask(mock, 'GET', '/vendors/99', undefined, tenant).body).traceId)
  expect(first).not.toBe(second)
})

test('a tenant is the same with leading zeros', () => {
  const mock = open()
  const id = create(mock, '/vendors', vendor(), '001')
  expect([ask(mock, 'GET', `/vendors/${id}`, undefined, 1).status, mock.tenant('01').export()]).toEqual([200, mock.tenant(1).export()])
})

test('two mocks share nothing', () => {
  const [first, second] = [open(), open()]
  const id = create(first, '/vendors', vendor())
  expect(ask(second, 'GET', `/vendors/${id}`).status).toBe(404)
})

test('mocks that share a world write its records by their own quirks, even if another mock wrote them first', () => {
  const [fixed, trimmed] = [open(), open({ quirks: { decimalText: 'trimmed' } })]
  const bodies = [fixed, trimmed, open(), fixed].map((mock) => ask(mock, 'GET', '/purchase-orders/4001').body)
  const [first, second] = bodies
  expect(bodies).toEqual([first, second, first, first])
  expect(first).not.toBe(second)
})

test('the same seed and the same calls give the same bytes', () => {
  expect(play(open({ seed: 7 }))).toBe(play(open({ seed: 7 })))
})

test('another seed gives other trace ids', () => {
  const [first, second] = [1, 2].map((seed) => JSON.parse(ask(open({ seed }), 'GET', '/vendors/99').body).traceId)
  expect(first).not.toBe(second)
})

test('another seed gives the same records', () => {
  const [first, second] = [1, 2].map((seed) => {
    const mock = open({ seed })
    play(mock)
    return mock.tenant(1).export()
  })
  expect(first).toEqual(second)
})

test('each refusal has its own trace id', () => {
  const mock = open()
  const ids = Array.from({ length: 100 }, () => JSON.parse(ask(mock, 'GET', '/vendors/99').body).traceId)
  expect(new Set(ids).size).toBe(100)
})

test('the same seed gives the same tokens', () => {
  expect(token(open({ auth: 'any' })).body).toBe(token(open({ auth: 'any' })).body)
})

test('after a restore a tenant answers as it did: records, ids, numbers, times and trace ids', () => {
  const mock = open()
  play(mock)
  const snapshot = mock.tenant(1).snapshot()
  const first = play(mock)
  mock.tenant(1).restore(snapshot)
  expect(play(mock)).toBe(first)
})

test('a snapshot can be restored more than once', () => {
  const mock = open()
  const snapshot = mock.tenant(1).snapshot()
  const plays = [1, 2, 3].map(() => {
    mock.tenant(1).restore(snapshot)
    return play(mock)
  })
  expect(new Set(plays).size).toBe(1)
})

test('a restore of one tenant does not change the others', () => {
  const mock = open()
  const snapshot = mock.tenant(1).snapshot()
  const id = create(mock, '/vendors', vendor(), 2)
  mock.tenant(1).restore(snapshot)
  expect(ask(mock, 'GET', `/vendors/${id}`, undefined, 2).status).toBe(200)
})

test('after a restore of the mock all tenants answer as they did', () => {
  const mock = open()
  play(mock, 1)
  const snapshot = mock.snapshot()
  const first = [play(mock, 1), play(mock, 2)]
  mock.restore(snapshot)
  expect([play(mock, 1), play(mock, 2)]).toEqual(first)
})

test('after a restore of the mock, tokens issued since are unknown, and the next ones are the same', () => {
  const mock = open({ auth: 'any' })
  const snapshot = mock.snapshot()
  const issued = token(mock).body
  mock.restore(snapshot)
  const headers = { authorization: JSON.parse(issued).access_token, 'st-app-key': 'k' }
  const { status } = mock.handle({ method: 'GET', host: 'api.servicetitan.io', target: '/inventory/v2/tenant/1/vendors', headers })
  expect([status, token(mock).body]).toEqual([401, issued])
})

test('after a restore of the mock the trace ids of calls without a tenant continue from the snapshot', () => {
  const mock = open({ bodyLimit: 10 })
  const snapshot = mock.snapshot()
  const first = token(mock)
  mock.restore(snapshot)
  expect([first.status, token(mock).body]).toEqual([413, first.body])
})

test('VAL-08 after a restore lists lag behind as they did', () => {
  const mock = open({ quirks: { readLag: '30s' } })
  create(mock, '/vendors', vendor())
  const snapshot = mock.tenant(1).snapshot()
  const listed = ask(mock, 'GET', '/vendors').body
  create(mock, '/vendors', vendor())
  mock.tenant(1).restore(snapshot)
  expect(ask(mock, 'GET', '/vendors').body).toBe(listed)
})

test('GATE-02 after a restore the calls of this second count as they did', () => {
  const mock = open({ rateLimit: 2 })
  ask(mock, 'GET', '/vendors')
  const snapshot = mock.tenant(1).snapshot()
  const statuses = () => [1, 2].map(() => ask(mock, 'GET', '/vendors').status)
  const first = statuses()
  mock.tenant(1).restore(snapshot)
  expect([first, statuses()]).toEqual([
    [200, 429],
    [200, 429],
  ])
})

test('after a reset a tenant is as in the world', () => {
  const mock = open()
  const first = play(mock)
  mock.tenant(1).reset()
  expect(play(mock)).toBe(first)
})

test('after a reset of the mock all tenants are as in the world', () => {
  const mock = open()
  const first = [play(mock, 1), play(mock, 2)]
  mock.reset()
  expect([play(mock, 1), play(mock, 2)]).toEqual(first)
})

test('a refused call changes no record', () => {
  const mock = open()
  const before = mock.tenant(1).export()
  ask(mock, 'POST', '/vendors', vendor({ taxRate: -1 }))
  ask(mock, 'POST', '/purchase-orders', purchaseOrder({ vendorId: 99 }))
  ask(mock, 'PATCH', '/purchase-orders/4001', { memo: 'x' })
  expect(mock.tenant(1).export()).toEqual(before)
})

test('a fault during a call commits nothing', () => {
  let faulty = false
  const checkAnswer = () => {
    if (faulty) throw new Error('a fault')
  }
  const mock = open({ checkAnswer })
  const before = mock.tenant(1).export()
  faulty = true
  for (const [path, body] of [
    ['/vendors', vendor()],
    ['/purchase-orders', purchaseOrder({ typeId: 1803 })],
    ['/receipts', receipt(4161)],
  ] as const)
    expect(() => ask(mock, 'POST', path, body)).toThrow('a fault')
  expect(mock.tenant(1).export()).toEqual(before)
})

test('after a fault the next create uses the id that was not used', () => {
  let faulty = true
  const checkAnswer = () => {
    if (faulty) throw new Error('a fault')
  }
  const [mock, other] = [open({ checkAnswer }), open()]
  expect(() => ask(mock, 'POST', '/vendors', vendor())).toThrow('a fault')
  faulty = false
  expect(create(mock, '/vendors', vendor())).toBe(create(other, '/vendors', vendor()))
})

for (const id of ['', 'mine', '-1', '1.5', 1e21]) {
  test(`${JSON.stringify(id)} is not a tenant`, () => {
    expect(() => open().tenant(id)).toThrow(TypeError)
  })
}

for (const [verb, given] of [
  ['set', 'noon'],
  ['set', '2026-02-30'],
  ['advance', '5 minutes'],
  ['advance', '-5m'],
  ['advance', '99999999d'],
] as const) {
  test(`the clock refuses to ${verb} ${given} and stays where it is`, () => {
    const { clock } = open()
    expect(() => clock[verb](given)).toThrow(TypeError)
    expect(clock.time).toBe('2026-01-05T09:00:00Z')
  })
}
