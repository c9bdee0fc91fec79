import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { adviceLines, newClient } from './client.ts'

test('ADV-03 a second token is reported if the first is still valid for long', () => {
  const mock = createMock()
  const client = newClient(mock)
  expect(client.fetchToken()).toMatchObject({ status: 200, advice: ['ADV-03'], headers: { 'x-mock-advice': 'ADV-03 expires_in' } })
  expect(adviceLines(mock.advice())).toEqual(['ADV-03 Connect_Token expires_in ×1'])
})

test.each([
  ['9m59s', ['ADV-03']],
  ['10m', []],
  ['15m', []],
  ['1h', []],
])('ADV-03 the next token %s after the last one', (after, advice) => {
  const mock = createMock()
  const client = newClient(mock)
  for (const step of after.match(/\d+[a-z]/g) ?? []) mock.clock.advance(step)
  expect(client.fetchToken().advice).toEqual(advice)
})

test('ADV-03 a token every quarter of an hour gets no advice', () => {
  const mock = createMock()
  const client = newClient(mock)
  for (let i = 0; i < 20; i++) {
    mock.clock.advance('15m')
    client.fetchToken()
    client.get('/vendors/2101')
  }
  expect(mock.advice()).toEqual([])
})

test('ADV-03 each client needs its own token', () => {
  const mock = createMock()
  newClient(mock, 'one')
  newClient(mock, 'two')
  expect(mock.advice()).toEqual([])
})

test('ADV-03 each environment and each scope needs its own token', () => {
  const mock = createMock()
  const form = 'grant_type=client_credentials&client_id=acme&client_secret=s'
  const fetchFrom = (host: string, scope: string) =>
    mock.handle({ method: 'POST', host, target: '/connect/token', headers: {}, body: form + scope }).headers['x-mock-advice']
  const advice = [
    fetchFrom('auth.servicetitan.io', ''),
    fetchFrom('auth-integration.servicetitan.io', ''),
    fetchFrom('auth.servicetitan.io', '&scope=tn.inv.vendors:r'),
  ]
  expect(advice).toEqual([undefined, undefined, undefined])
  expect(fetchFrom('auth.servicetitan.io', '')).toBe('ADV-03 expires_in')
})

test.each(['unauthorized', 'token-expired'] as const)('ADV-03 after a 401 (%s) another token gets no advice', (failure) => {
  const mock = createMock()
  const client = newClient(mock)
  mock.fail('Vendors_GetById', { with: failure, times: 1 })
  expect(client.get('/vendors/2101').status).toBe(401)
  expect(client.fetchToken().advice).toEqual([])
  expect(client.fetchToken().advice).toEqual(['ADV-03'])
})

test.each(['connection-reset', 'timeout', 'server-error', 'truncated-body', 'malformed-json', 'empty-body'] as const)(
  'ADV-03 a token whose answer was lost (%s) does not count',
  (failure) => {
    const mock = createMock()
    mock.fail('Connect_Token', { with: failure, times: 1, applied: true })
    expect(newClient(mock).fetchToken().advice).toEqual([])
    expect(mock.advice()).toEqual([])
  },
)

test('ADV-03 a refused token request does not count', () => {
  const mock = createMock()
  newClient(mock)
  const body = 'grant_type=password&client_id=acme&client_secret=s'
  const reply = mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: {}, body })
  expect([reply.status, reply.headers['x-mock-advice']]).toEqual([400, undefined])
})

test('ADV-03 fetching a token again after a restore is not too early', () => {
  const mock = createMock()
  const snapshot = mock.snapshot()
  newClient(mock)
  mock.restore(snapshot)
  newClient(mock)
  expect(mock.advice()).toEqual([])
})
