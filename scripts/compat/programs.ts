/** The tests that the projects run, as their owners would write them. */

export const URL_OF_VENDORS = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'

export const esm = `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'
import 'mocktitan/answers'
import 'mocktitan/coverage'

test('the mock answers in the process', async () => {
  const answer = await createMock({ auth: 'off' }).fetch(new Request('${URL_OF_VENDORS}'))
  assert.equal((await answer.json()).data.length, 11)
})

test('the mock answers over HTTP', async () => {
  const { url, close } = await serve(createMock({ auth: 'off' }), { port: 0 })
  assert.equal((await fetch(url + '/inventory/v2/tenant/1001/vendors')).status, 200)
  await close()
})
`

export const commonjs = `
const assert = require('node:assert/strict')
const { test } = require('node:test')
const { createMock } = require('mocktitan')
const { intercept } = require('mocktitan/fetch')

test('a CommonJS program gets the mock by require', async () => {
  const stop = intercept(createMock({ auth: 'off' }))
  assert.equal((await fetch('${URL_OF_VENDORS}')).status, 200)
  stop()
})
`

/** Without a test runner, so that it also runs in Bun and Deno. */
export const fetchTest = `
import { createMock } from 'mocktitan'
import { intercept } from 'mocktitan/fetch'
import { serve } from 'mocktitan/express'

const check = (what, got, wanted) => {
  if (got !== wanted) throw new Error(what + ': ' + got + ' instead of ' + wanted)
}
const mock = createMock({ auth: 'off' })
const before = globalThis.fetch
const stop = intercept(mock)
const answer = await fetch('${URL_OF_VENDORS}', { headers: { accept: 'application/json' } })
check('status', answer.status, 200)
check('vendors', (await answer.json()).data.length, 11)
const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' })
check('token', (await fetch('https://auth.servicetitan.io/connect/token', { method: 'POST', body: form })).status, 200)
mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
check('reset', await fetch('${URL_OF_VENDORS}').catch((error) => error.name), 'TypeError')
const { url, close } = await serve(mock, { port: 0 })
check('other hosts pass', (await fetch(url + '/_mock/health')).status, 200)
await close()
stop()
check('the real fetch is back', globalThis.fetch, before)
`

export const vitestTest = `
import { vendorRequest } from 'mocktitan/fixtures'
import { createTest } from 'mocktitan/vitest'
import { expect } from 'vitest'

const VENDORS = '/inventory/v2/tenant/{tenant}/vendors'
for (const over of ['msw', 'fetch', 'server']) {
  const test = createTest({ over })
  for (const name of ['Riverbend', 'Millrace']) {
    test(over + ': ' + name + ' is the 13th vendor', async ({ api, tenant }) => {
      await api.POST(VENDORS, { body: vendorRequest({ name }) })
      const { data } = await api.GET(VENDORS, { params: { query: { active: 'Any' } } })
      expect(data.data).toHaveLength(13)
      tenant.journal.expect('Vendors_Create').toHaveBeenCalledTimes(1)
    })
  }
}
`

export const mswTest = `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMock } from 'mocktitan'
import { handlers } from 'mocktitan/msw'
import { setupServer } from 'msw/node'

test('the handlers answer at the vendor hosts', async () => {
  const mock = createMock({ auth: 'off' })
  const server = setupServer(...handlers(mock))
  server.listen()
  const body = JSON.stringify({ name: 5 })
  const refused = await fetch('${URL_OF_VENDORS}', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  assert.equal(refused.status, 400)
  assert.equal((await (await fetch('${URL_OF_VENDORS}')).json()).data.length, 11)
  mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
  await assert.rejects(fetch('${URL_OF_VENDORS}'))
  server.close()
})
`

export const faker = `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMock } from 'mocktitan'
import { collectionsOf, factories, vendorRequest } from 'mocktitan/fixtures'

test('the factories make bodies that the API accepts, the same ones for the same seed', async () => {
  const mock = createMock({ auth: 'off' })
  const body = JSON.stringify(vendorRequest())
  const answer = await mock.fetch(new Request('${URL_OF_VENDORS}', { method: 'POST', body, headers: { 'content-type': 'application/json' } }))
  assert.equal(answer.status, 200)
  assert.deepEqual(factories({ seed: 7 }).vendor(), factories({ seed: 7 }).vendor())
})

test('a tenant is a set of collections', async () => {
  const { purchaseOrders } = await collectionsOf(createMock().tenant(1001))
  assert.equal(purchaseOrders.findFirst((q) => q.where({ id: 4161 })).status, 'Pending')
})
`

export const typescript = `
import { createMock } from 'mocktitan'
import 'mocktitan/answers'
import 'mocktitan/coverage'
import { app, serve } from 'mocktitan/express'
import { intercept } from 'mocktitan/fetch'
import { collectionsOf, vendorRequest } from 'mocktitan/fixtures'
import { handlers } from 'mocktitan/msw'
import type { components } from 'mocktitan/types'
import { createTest } from 'mocktitan/vitest'
import { setupServer } from 'msw/node'

const mock = createMock()
export const stop: () => void = intercept(mock)
export const face = app(mock)
export const name: string = vendorRequest().name
export const served: Promise<{ url: string }> = serve(mock, { port: 0 })
setupServer(...handlers(mock))
export type Vendor = components['schemas']['Inventory.V2.VendorResponse']
export const taxRate = (vendor: Vendor): number => vendor.defaultTaxRate
export const first = async () => (await collectionsOf(mock.tenant(1001))).vendors.findFirst()?.name
// @ts-expect-error a number is not a world
createMock({ world: 42 })
createTest({ over: 'fetch' })('a test', async ({ api, tenant }) => {
  const { data } = await api.GET('/inventory/v2/tenant/{tenant}/vendors/{id}', { params: { path: { id: 2101 } } })
  const found: string | undefined = data?.name
  tenant.journal.expect('Vendors_GetById').toHaveBeenCalledTimes(found ? 1 : 0)
})
`

export const pact = `
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { check, verify } from 'mocktitan/pact'

const response = { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } }
const request = { method: 'GET', path: '/inventory/v2/tenant/1001/vendors/2101' }
const contract = (status) => ({
  consumer: { name: 'consumer' },
  provider: { name: 'servicetitan-inventory' },
  interactions: [{ description: 'a vendor', request, response: { ...response, status } }],
  metadata: { pactSpecification: { version: '2.0.0' } },
})

test('a correct contract passes, and a wrong one fails', async () => {
  mkdirSync('good', { recursive: true })
  mkdirSync('bad', { recursive: true })
  writeFileSync('good/a.json', JSON.stringify(contract(200)))
  writeFileSync('bad/a.json', JSON.stringify(contract(404)))
  assert.equal((await verify({ pacts: 'good' })).passed, true)
  assert.equal((await verify({ pacts: 'bad' })).passed, false)
  assert.equal(typeof check('good').errors, 'number')
})
`

export const tracing = `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trace } from '@opentelemetry/api'
import { createMock } from 'mocktitan'
import { traced } from 'mocktitan/tracing'

test('a call is a span', async () => {
  const names = []
  const noop = trace.getTracer('none')
  const tracer = {
    startSpan: (...given) => {
      const span = noop.startSpan(...given)
      return new Proxy(span, { get: (_, name) => (name === 'updateName' ? (text) => names.push(text) : span[name]) })
    },
  }
  const answer = await traced(createMock({ auth: 'off' }), { tracer }).fetch(new Request('${URL_OF_VENDORS}'))
  assert.deepEqual([answer.status, names], [200, ['Vendors_GetList']])
})
`

/** There is no database here: this shows only that the client loads and connects as the store expects. The suites use a real database. */
export const postgres = `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openMock } from 'mocktitan'
import { postgresStore } from 'mocktitan/store'

test('a database that does not answer is named', async () => {
  const opening = openMock({ store: postgresStore('postgres://user@127.0.0.1:1/db') })
  await assert.rejects(opening, /cannot be reached/)
})
`

export const tooOldVitest = `
import { test } from 'mocktitan/vitest'

test('never runs', () => {})
`
