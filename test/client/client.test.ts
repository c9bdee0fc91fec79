/** The typed client of a mock in another process, against a server. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { ControlError, connect, type MockClient } from '../../src/client/index.ts'
import { VERBS } from '../../src/client/tenant.ts'
import { type Served, serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'

let served: Served
let client: MockClient
beforeAll(async () => {
  served = await serve(createMock({ auth: 'off', clock: { at: '2026-01-05T09:00:00Z', source: Date.now } }), { port: 0 })
  client = connect(served.url)
})
afterAll(() => served.close())

const vendors = (tenant: number, query = '') => fetch(`${served.url}/inventory/v2/tenant/${tenant}/vendors${query}`)

test('every group of verbs has the same verbs as mock.tenant(id)', () => {
  const [remote, local] = [client.tenant(1), createMock().tenant(1)]
  const groups = Object.keys(VERBS) as (keyof typeof VERBS)[]
  expect(groups.map((group) => [group, Object.keys(remote[group])])).toEqual(groups.map((group) => [group, Object.keys(local[group])]))
})

test('a verb for an action of the product answers with the record', async () => {
  expect((await client.tenant(11).purchaseOrders.send(4161)).status).toBe('Sent')
  const order = await client.tenant(11).purchaseOrders.create({ status: 'Received' })
  expect((await client.tenant(11).purchaseOrders.export(order.id)).status).toBe('Exported')
  expect((await client.tenant(11).vendors.create()).id).toBeGreaterThan(4600)
  expect(await client.tenant(11).settings.update({ approvalThreshold: 9.5 })).toEqual(await client.tenant(11).settings.get())
})

test('PO-11 a verb that a rule refuses rejects with the rule', async () => {
  const fault = await client
    .tenant(12)
    .purchaseOrders.send(4133)
    .catch((error) => error)
  expect(fault).toBeInstanceOf(ControlError)
  expect([fault.rule, fault.status]).toEqual(['PO-11', 400])
  expect(fault.message).toMatch(/^PO-11: /)
})

test('a mistake rejects and says what is wrong and what would be valid', async () => {
  await expect(client.fail('Vendors_GetList', { with: 'rate-limitted' as never })).rejects.toThrow(/rate-limitted.*rate-limited/)
})

test('a failure of a tenant is planned, counted and stopped', async () => {
  const plan = await client.tenant(13).fail('Vendors_GetList', { with: 'rate-limited' })
  expect([(await vendors(13)).status, (await vendors(14)).status, await plan.hits()]).toEqual([429, 200, 1])
  await plan.stop()
  expect([(await vendors(13)).status, await client.tenant(13).failures.entries()]).toEqual([200, []])
})

test('a failure and an answer of the whole mock are planned and cleared', async () => {
  await client.fail('Trucks_GetList', { with: 'server-error' })
  await client.respond('Warehouses_GetList', { unchecked: true, body: { own: true } })
  const get = (path: string) => fetch(`${served.url}/inventory/v2/tenant/15/${path}`)
  expect([(await get('trucks')).status, await (await get('warehouses')).json()]).toEqual([500, { own: true }])
  await client.failures.clear()
  await client.responses.clear()
  expect([(await get('trucks')).status, await client.responses.entries()]).toEqual([200, []])
})

test('`when` is refused and not silently dropped', async () => {
  await expect(client.tenant(13).fail('Vendors_GetList', { with: 'timeout', when: () => true } as never)).rejects.toThrow('use `match`')
})

test('the journal and the advice of a tenant are its own', async () => {
  await vendors(16, '?pagesise=5')
  await vendors(17)
  const tenant = client.tenant(16)
  expect((await tenant.journal.entries({ operation: 'Vendors_GetList' })).map(({ status }) => status)).toEqual([200])
  expect((await tenant.advice()).map(({ rule }) => rule)).toContain('ADV-01')
  expect((await client.journal.har({ tenant: '16' }))?.log).toMatchObject({ entries: [{}] })
  await tenant.journal.clear()
  expect([(await tenant.journal.entries()).length, (await client.tenant(17).journal.entries()).length]).toEqual([0, 1])
})

test('the clock is set, advanced and frozen', async () => {
  await client.clock.set('2026-02-01T00:00:00Z')
  await client.clock.advance('15m')
  expect(await client.clock.time()).toBe('2026-02-01T00:15:00Z')
})

test('a tenant is saved and restored, exported, loaded and reset', async () => {
  const tenant = client.tenant(18)
  const size = async () => ((await tenant.export()).vendors as object[] | undefined)?.length
  await tenant.snapshot('before')
  await tenant.vendors.create()
  const changed = await tenant.export()
  expect(await size()).toBe(13)
  await tenant.restore('before')
  expect(await size()).toBe(12)
  await tenant.load(changed)
  expect(await size()).toBe(13)
  await tenant.reset()
  expect(await size()).toBe(12)
})

test('ready resolves with a server, and says what is wrong without one', async () => {
  await client.ready({ seconds: 5 })
  const gone = await serve(createMock(), { port: 0 })
  await gone.close()
  await expect(connect(gone.url).ready({ seconds: 0 })).rejects.toThrow(`No healthy Mocktitan at ${gone.url} after 0 s: ECONNREFUSED`)
  const other = createServer((_, response) => response.end('"hello"'))
  await new Promise<void>((open) => other.listen(0, open))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  await expect(connect(`http://127.0.0.1:${port}`).ready({ seconds: 0 })).rejects.toThrow('something other than Mocktitan')
})

test('a verb without a server says how to start one', async () => {
  await expect(connect('http://127.0.0.1:1').reset()).rejects.toThrow('npx mocktitan serve')
})

test('an address with a password is refused without repeating the password', () => {
  expect(() => connect('http://me:secret@host:4010')).toThrow('The address http://host:4010 contains a user name or a password')
  expect(() => connect('ftp://me:secret@host')).not.toThrow('secret')
})

test.each(['localhost:4010', '', 'http://x/?a=1'])('the address %j is refused', (url) => {
  expect(() => connect(url)).toThrow('is not the address of a server')
})
