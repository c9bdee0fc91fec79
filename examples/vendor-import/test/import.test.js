/** The program against the mock over HTTP, with failing calls. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, beforeEach, test } from 'node:test'
import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'
import { vendorsApi } from '../src/api.js'
import { rowsOf } from '../src/csv.js'
import { importVendors } from '../src/import.js'

const TENANT = 1001
const mock = createMock({ auth: 'off' })
const rows = rowsOf(readFileSync(new URL('../vendors.csv', import.meta.url), 'utf8'))
const waits = []
let served
let api

before(async () => {
  served = await serve(mock, { port: 0 })
  api = vendorsApi({
    baseUrl: served.url,
    tenant: TENANT,
    token: 'any',
    appKey: 'any',
    wait: async (milliseconds) => void waits.push(milliseconds),
  })
})

beforeEach(() => {
  mock.reset()
  waits.length = 0
})

after(() => served.close())

const importedTwice = async () => {
  const names = (await api.names()).map((name) => name.toLowerCase())
  return names.filter((name, i) => names.indexOf(name) < i)
}

test('quotes, commas and empty fields in a file are read', () => {
  assert.deepEqual(
    rows.map(({ name, unit }) => [name, unit]),
    [
      ['Hocking Valve, Inc.', ''],
      ['Scioto Supply House', ''],
      ['The "Old" Foundry', 'Yard B'],
    ],
  )
})

test('new vendors are created, known ones are not changed', async () => {
  const outcomes = await importVendors(rows, api)
  assert.deepEqual(
    outcomes.map(({ result }) => result),
    ['created', 'known', 'created'],
  )
})

test('a percentage in the file is a rate in the API', async () => {
  await importVendors(rows, api)
  mock.journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { name: 'Hocking Valve, Inc.', taxRate: 0.0725 } })
})

test('after a 429 the import waits as long as the API says', async () => {
  mock.fail('Vendors_Create', { with: 'rate-limited', times: 2, retryAfter: '3s' })
  const outcomes = await importVendors(rows, api)
  assert.deepEqual([outcomes[0].result, waits], ['created', [3_000, 3_000]])
})

test('after a 500 for a call that took effect, the vendor is not created again', async () => {
  mock.fail('Vendors_Create', { with: 'server-error', times: 1, applied: true })
  const outcomes = await importVendors(rows, api)
  assert.deepEqual([outcomes[0].result, await importedTwice()], ['created', []])
  mock.journal.expect('Vendors_Create').toHaveBeenCalledTimes(2)
})

test('after a 500 for a call without effect, the vendor is created again', async () => {
  mock.fail('Vendors_Create', { with: 'server-error', times: 1 })
  const outcomes = await importVendors(rows, api)
  assert.deepEqual([outcomes[0].result, await importedTwice()], ['created', []])
  mock.journal.expect('Vendors_Create').toHaveBeenCalledTimes(3)
})

test('a vendor that the API refuses does not stop the others', async () => {
  const [first, ...others] = rows
  const outcomes = await importVendors([{ ...first, name: '' }, ...others], api)
  assert.deepEqual(
    outcomes.map(({ result }) => result),
    ['failed', 'known', 'created'],
  )
  assert.match(outcomes[0].why, /name/i)
})
