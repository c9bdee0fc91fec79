/** The contract: the program's requests and the properties that it reads, including refusals after which it waits. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchersV3, PactV3 } from '@pact-foundation/pact'
import { vendorsApi } from '../src/api.js'
import { vendorOf } from '../src/import.js'

const { boolean, eachLike, integer, like, regex, string } = MatchersV3

const TENANT = 1001
const VENDORS = `/inventory/v2/tenant/${TENANT}/vendors`
const headers = { Authorization: regex('Bearer .+', 'Bearer a-token'), 'ST-App-Key': like('an-app-key') }
const json = { 'Content-Type': regex('application/json.*', 'application/json') }

const pact = new PactV3({
  consumer: 'vendor-import',
  provider: 'servicetitan-inventory',
  dir: process.env.CONTRACTS ?? '../../contracts',
  logLevel: 'error',
})

const enough = new Error('waited')

/** A client that stops at its first wait, because the next call would be another interaction. */
const apiAt = ({ url }) =>
  vendorsApi({
    baseUrl: url,
    tenant: TENANT,
    token: 'a-token',
    appKey: 'an-app-key',
    wait: async () => {
      throw enough
    },
  })

const vendor = vendorOf({ name: 'Hocking Valve', street: '12 Canal Street', city: 'Logan', state: 'OH', zip: '43138', taxPercent: '7.25' })

const list = (more) =>
  pact
    .uponReceiving('a request for all vendors')
    .withRequest({ method: 'GET', path: VENDORS, query: { active: 'Any', page: '1', pageSize: '500' }, headers, ...more })

const creation = (description) =>
  pact
    .uponReceiving(description)
    .withRequest({ method: 'POST', path: VENDORS, headers: { ...headers, 'Content-Type': 'application/json' }, body: vendor })

test('all vendors are listed with their names', () => {
  pact.given('a vendor 2101 exists')
  list().willRespondWith({
    status: 200,
    headers: json,
    body: { hasMore: boolean(false), data: eachLike({ name: string('Scioto Supply House') }) },
  })
  return pact.executeTest(async (server) => assert.deepEqual(await apiAt(server).names(), ['Scioto Supply House']))
})

test('a vendor is created, and the answer has only its id', () => {
  creation('a new vendor').willRespondWith({ status: 200, headers: json, body: { id: integer(4701) } })
  return pact.executeTest(async (server) => assert.equal(await apiAt(server).create(vendor), 4701))
})

test('a vendor without a name is refused with a reason', () => {
  const { name, ...nameless } = vendor
  pact
    .uponReceiving('a new vendor without a name')
    .withRequest({ method: 'POST', path: VENDORS, headers: { ...headers, 'Content-Type': 'application/json' }, body: nameless })
    .willRespondWith({ status: 400, headers: json, body: { title: string('One or more validation errors occurred.') } })
  return pact.executeTest(async (server) => assert.rejects(apiAt(server).create(nameless), /400 One or more/))
})

test('an app over its rate limit learns how long to wait', () => {
  pact.given('the rate limit is exhausted')
  creation('a new vendor').willRespondWith({ status: 429, headers: { ...json, 'Retry-After': regex('\\d+', '1') } })
  return pact.executeTest(async (server) => assert.rejects(apiAt(server).create(vendor), enough))
})

test('a failing API answers 500', () => {
  pact.given('the API fails with server-error')
  creation('a new vendor').willRespondWith({ status: 500 })
  return pact.executeTest(async (server) => assert.rejects(apiAt(server).create(vendor), { name: 'UnsureError' }))
})
