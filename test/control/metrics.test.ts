/** /_mock/metrics: the format of Prometheus, what is counted, and that the number of tenants does not make it longer. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { connect } from '../../src/client/index.ts'
import { serve } from '../../src/faces/express.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { sqliteStore } from '../../src/store.ts'
import { readMetrics } from '../support/prometheus.ts'
import { vendor } from '../support/requests.ts'

const call = (mock: Mock, target: string, body?: object) =>
  mock.handle({
    method: body ? 'POST' : 'GET',
    host: '127.0.0.1',
    target,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

const vendors = (tenant: number) => `/inventory/v2/tenant/${tenant}/vendors`
const metricsOf = (mock: Mock) => readMetrics(mock.verb('Mock_Metrics'))
const firstOf = (mock: Mock, name: string) => metricsOf(mock).get(name)?.samples[0]?.value
const countOf = (mock: Mock, name: string) =>
  metricsOf(mock)
    .get(name)
    ?.samples.find((each) => each.name === `${name}_count`)?.value

const callsOf = (mock: Mock) =>
  metricsOf(mock)
    .get('mocktitan_calls_total')
    ?.samples.map(({ labels, value }) => [labels.operation, labels.status, labels.rule, value])

test('calls are counted by operation, status and rule, those before the first request too', () => {
  const mock = createMock({ auth: 'off' })
  mock.fail('Trucks_GetList', { with: 'connection-reset' })
  call(mock, vendors(1))
  call(mock, vendors(2))
  call(mock, vendors(1), { name: 'A' })
  call(mock, '/nowhere')
  call(mock, '/crm/v2/tenant/1/customers')
  call(mock, '/inventory/v2/tenant/1/trucks')
  const counted = [
    ['Vendors_GetList', '200', '', 2],
    ['Vendors_Create', '400', 'ERR-02', 1],
    ['', '404', 'GATE-01', 1],
    ['Customers_GetList', '501', 'GATE-09', 1],
    ['Trucks_GetList', '0', '', 1],
  ]
  expect(callsOf(mock)).toEqual(counted)
  call(mock, vendors(1))
  expect(callsOf(mock)?.[0]).toEqual(['Vendors_GetList', '200', '', 3])
})

test('a reset does not reset the counters: they only grow', () => {
  const mock = createMock({ auth: 'off' })
  call(mock, vendors(1))
  metricsOf(mock)
  mock.reset()
  call(mock, vendors(1))
  expect(callsOf(mock)).toEqual([['Vendors_GetList', '200', '', 2]])
})

test('more tenants do not add lines', () => {
  const mock = createMock({ auth: 'off' })
  const linesAfter = (tenants: number) => {
    for (let tenant = 1; tenant <= tenants; tenant++) call(mock, vendors(tenant), vendor())
    return mock.verb('Mock_Metrics').split('\n').length
  }
  expect(linesAfter(200)).toBe(linesAfter(1))
})

test('tenants, the journal and the version', () => {
  const mock = createMock({ auth: 'off', journal: 2 })
  for (const tenant of [1, 2, 3]) call(mock, vendors(tenant))
  call(mock, vendors(3), vendor())
  const values = ['tenants_changed', 'tenants_known', 'journal_exchanges', 'journal_dropped_total'].map((name) =>
    firstOf(mock, `mocktitan_${name}`),
  )
  expect(values).toEqual([1, 3, 2, 2])
  expect(firstOf(mock, 'mocktitan_journal_bytes')).toBeGreaterThan(2000)
  expect(metricsOf(mock).get('mocktitan_info')?.samples).toEqual([
    { name: 'mocktitan_info', labels: { version: manifest.version }, value: 1 },
  ])
})

test('faces measure how long calls take, once the metrics have been requested', async () => {
  const mock = createMock({ auth: 'off' })
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  const both = async () => {
    await (await fetch(served.url + vendors(1))).text()
    await mock.fetch(new Request(`https://api.servicetitan.io${vendors(1)}`))
  }
  await both()
  expect(countOf(mock, 'mocktitan_call_duration_seconds')).toBe(0)
  await both()
  await expect.poll(() => countOf(mock, 'mocktitan_call_duration_seconds')).toBe(2)
})

test('over HTTP the content type is that of the format', async () => {
  const served = await serve(createMock({ auth: 'off' }), { port: 0 })
  onTestFinished(() => served.close())
  const answer = await fetch(`${served.url}/_mock/metrics`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect([...readMetrics(await answer.text()).keys()]).toContain('mocktitan_calls_total')
  expect(await connect(served.url).verb('Mock_Metrics')).toMatch(/^# HELP mocktitan_info /)
})

test('a store counts its transactions, and says whether the last one failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-metrics-'))
  const mock = createMock({ auth: 'off', store: sqliteStore(join(folder, 'mock.db')) })
  onTestFinished(() => {
    mock.close()
    rmSync(folder, { recursive: true })
  })
  call(mock, vendors(1), vendor())
  call(mock, vendors(1))
  expect([countOf(mock, 'mocktitan_store_write_seconds'), firstOf(mock, 'mocktitan_store_up')]).toEqual([1, 1])
})

test('without a store there are no metrics of one', () => {
  expect([...metricsOf(createMock()).keys()].filter((name) => name.includes('store'))).toEqual([])
})
