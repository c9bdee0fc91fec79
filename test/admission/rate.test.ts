import { describe, expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'

const HOST = 'localhost'

/** One call of an app in a tenant; of many at the same time, the last answer is returned. */
function call(mock: Mock, { app = 'ak1', tenant = 1001, host = HOST, path = '/vendors/2101', method = 'GET' } = {}) {
  return mock.handle({ method, host, target: `/inventory/v2/tenant/${tenant}${path}`, headers: { 'st-app-key': app } })
}

const times = <T>(count: number, what: () => T): T[] => Array.from({ length: count }, what)

const limited = (rateLimit: boolean | number = true) => createMock({ auth: 'off', rateLimit, clock: '2026-01-05T09:00:00Z' })

describe('The rate limit', () => {
  test('GATE-02 the 60th call of a second passes', () => {
    const mock = limited()
    expect(times(60, () => call(mock).status).at(-1)).toBe(200)
  })

  test('GATE-02 the 61st call of a second is 429', () => {
    const mock = limited()
    expect(times(61, () => call(mock).status).at(-1)).toBe(429)
  })

  test('GATE-02 the limit is off by default', () => {
    const mock = createMock({ auth: 'off' })
    expect(times(200, () => call(mock).status).at(-1)).toBe(200)
  })

  test('GATE-02 the number of calls is an option', () => {
    const mock = limited(2)
    expect(times(3, () => call(mock).status)).toEqual([200, 200, 429])
  })

  test('GATE-02 a 429 is the API error with a traceId, and its title has the seconds', () => {
    const mock = limited(1)
    const { body } = times(2, () => call(mock)).at(-1) as { body: string }
    const { type, traceId, ...rest } = JSON.parse(body)
    expect([rest, typeof type, traceId]).toEqual([
      { title: 'Rate limit is exceeded. Try again in 1 seconds.', status: 429, errors: {}, data: {} },
      'string',
      expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
    ])
  })

  test('GATE-02 Retry-After is whole seconds, the same as in the title', () => {
    const mock = limited(1)
    call(mock)
    mock.clock.advance('400ms')
    const { headers, body } = call(mock)
    expect([headers['retry-after'], JSON.parse(body).title]).toEqual(['1', 'Rate limit is exceeded. Try again in 1 seconds.'])
  })

  test('GATE-02 the rule is named', () => {
    const mock = limited(1)
    expect(times(2, () => call(mock)).at(-1)?.headers['x-mock-rule']).toBe('GATE-02')
  })

  test('GATE-02 every app has its own count', () => {
    const mock = limited(1)
    expect([call(mock, { app: 'ak1' }).status, call(mock, { app: 'ak2' }).status]).toEqual([200, 200])
  })

  test('GATE-02 every tenant has its own count', () => {
    const mock = limited(1)
    expect([call(mock, { tenant: 1001 }).status, call(mock, { tenant: 1002 }).status]).toEqual([200, 200])
  })

  test('GATE-02 all operations of an app count together', () => {
    const mock = limited(2)
    const paths = ['/vendors', '/warehouses', '/trucks']
    expect(paths.map((path) => call(mock, { path }).status)).toEqual([200, 200, 429])
  })

  test('GATE-02 the two environments count separately', () => {
    const mock = limited(1)
    expect(['api.servicetitan.io', 'api-integration.servicetitan.io'].map((host) => call(mock, { host }).status)).toEqual([200, 200])
  })

  test('GATE-02 the limit still applies just before the second is over', () => {
    const mock = limited(1)
    call(mock)
    mock.clock.advance('999ms')
    expect(call(mock).status).toBe(429)
  })

  test('GATE-02 once Retry-After has passed on the mock’s clock, calls pass again', () => {
    const mock = limited(1)
    times(2, () => call(mock))
    mock.clock.advance('1s')
    expect(call(mock).status).toBe(200)
  })

  test('GATE-02 refused calls do not make the wait longer', () => {
    const mock = limited(1)
    call(mock)
    mock.clock.advance('900ms')
    times(100, () => call(mock))
    mock.clock.advance('100ms')
    expect(call(mock).status).toBe(200)
  })

  test('GATE-02 refusals by the API count like any call', () => {
    const mock = limited(2)
    expect(['/vendors/99', '/vendors/abc', '/vendors/2101'].map((path) => call(mock, { path }).status)).toEqual([404, 400, 429])
  })

  test('GATE-02 a call that the gateway cannot match does not count', () => {
    const mock = limited(1)
    times(5, () => call(mock, { path: '/no-such-thing' }))
    expect(call(mock).status).toBe(200)
  })

  test('GATE-02 a call that was refused with 401 does not count', () => {
    const mock = createMock({ rateLimit: 1 })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'grant_type=client_credentials&client_id=a&client_secret=b'
    const issued = mock.handle({ method: 'POST', host: HOST, target: '/connect/token', headers: form, body })
    times(5, () => call(mock))
    const headers = { authorization: `Bearer ${JSON.parse(issued.body).access_token}`, 'st-app-key': 'ak1' }
    expect(mock.handle({ method: 'GET', host: HOST, target: '/inventory/v2/tenant/1001/vendors', headers }).status).toBe(200)
  })

  test('GATE-02 a write beyond the limit changes nothing', () => {
    const mock = limited(1)
    call(mock)
    const before = mock.tenant(1001).export()
    const headers = { 'st-app-key': 'ak1', 'content-type': 'application/json' }
    mock.handle({ method: 'PATCH', host: HOST, target: '/inventory/v2/tenant/1001/vendors/2101', headers, body: '{"memo":"changed"}' })
    expect(mock.tenant(1001).export()).toEqual(before)
  })

  test('GATE-02 a snapshot keeps the count', () => {
    const mock = limited(2)
    call(mock)
    const snapshot = mock.snapshot()
    call(mock)
    mock.restore(snapshot)
    expect(times(2, () => call(mock).status)).toEqual([200, 429])
  })

  test('GATE-02 the journal has refused calls with their rule', () => {
    const mock = limited(1)
    times(2, () => call(mock))
    expect(mock.journal.entries().map(({ status, rule }) => [status, rule])).toEqual([
      [200, null],
      [429, 'GATE-02'],
    ])
  })

  const tokens = (mock: Mock) => () =>
    mock.handle({
      method: 'POST',
      host: HOST,
      target: '/connect/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&client_id=a&client_secret=b',
    }).status

  test("AUTH-12 the API's limit does not count token requests, however many", () => {
    expect(new Set(times(50, tokens(limited(2))))).toEqual(new Set([200]))
  })

  test('AUTH-12 option tokenRateLimit limits the token requests of each client', () => {
    expect(times(3, tokens(createMock({ auth: 'any', tokenRateLimit: 2 })))).toEqual([200, 200, 429])
  })
})
