import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'
import { adviceLines, newClient } from './client.ts'

/** A mock whose clock is moved by the test. */
function running() {
  let time = Date.UTC(2026, 0, 5)
  const mock = createMock({ clock: () => time })
  return { mock, client: newClient(mock), wait: (milliseconds: number) => (time += milliseconds) }
}

test.each([
  [0, ['ADV-04']],
  [1999, ['ADV-04']],
  [2000, []],
  [60_000, []],
])('ADV-04 a repeated call %d ms after a 429 with 2 seconds', (milliseconds, advice) => {
  const { mock, client, wait } = running()
  mock.fail('Vendors_GetById', { with: 'rate-limited', retryAfter: '2s', times: 1 })
  expect(client.get('/vendors/2101').status).toBe(429)
  wait(milliseconds)
  expect(client.get('/vendors/2101').advice).toEqual(advice)
})

test('ADV-04 every early retry is reported', () => {
  const { mock, client, wait } = running()
  mock.fail('Vendors_GetById', { with: 'rate-limited', times: 3 })
  for (let i = 0; i < 4; i++) {
    client.get('/vendors/2101')
    wait(10)
  }
  client.get('/vendors/2101')
  expect(adviceLines(mock.advice())).toEqual(['ADV-04 Vendors_GetById retry-after ×3'])
})

test('ADV-04 an early retry is also reported if the rate limit itself refused the call', () => {
  let time = Date.UTC(2026, 0, 5)
  const mock = createMock({ clock: () => time, rateLimit: 1 })
  const client = newClient(mock)
  const first = [client.get('/vendors/2101'), client.get('/vendors/2101')]
  expect(first.map(({ status, advice }) => [status, advice])).toEqual([
    [200, []],
    [429, []],
  ])
  time += 500
  expect(client.get('/vendors/2101')).toMatchObject({ status: 429, advice: ['ADV-04'] })
  time += 1000
  expect(client.get('/vendors/2101')).toMatchObject({ status: 200, advice: [] })
})

test('ADV-04 other pending calls are not retries', () => {
  const { mock, client } = running()
  mock.fail('*', { with: 'rate-limited', times: 4 })
  client.get('/vendors/2101')
  client.get('/vendors/2102')
  client.post('/vendors', vendor({ name: 'One' }))
  client.post('/vendors', vendor({ name: 'Two' }))
  newClient(mock, 'another').get('/vendors/2101')
  expect(mock.advice()).toEqual([])
})

test('ADV-04 a write with the same body is the same call', () => {
  const { mock, client } = running()
  mock.fail('Vendors_Create', { with: 'rate-limited', times: 1 })
  client.post('/vendors', vendor())
  expect(client.post('/vendors', vendor()).advice).toEqual(['ADV-04'])
})

test('ADV-04 the token endpoint is watched too', () => {
  const { mock, client } = running()
  mock.fail('Connect_Token', { with: 'rate-limited', times: 1 })
  expect([client.fetchToken().status, client.fetchToken().advice]).toEqual([429, ['ADV-04', 'ADV-03']])
})

test('ADV-04 while the clock is frozen it is unknown whether the client waited; once it has moved, it is known', () => {
  const mock = createMock()
  const client = newClient(mock)
  mock.fail('Vendors_GetById', { with: 'rate-limited', retryAfter: '30s', times: 2 })
  client.get('/vendors/2101')
  expect(client.get('/vendors/2101').advice).toEqual([])
  mock.clock.advance('29s')
  expect(client.get('/vendors/2101').advice).toEqual(['ADV-04'])
})

test('ADV-04 after the clock is set back, a call is not an early retry', () => {
  const { mock, client } = running()
  mock.fail('Vendors_GetById', { with: 'rate-limited', times: 1 })
  client.get('/vendors/2101')
  mock.clock.set('2020-01-01')
  expect(client.get('/vendors/2101').advice).toEqual([])
})
