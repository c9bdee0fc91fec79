/** How single exchanges are recorded. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { check, RecordError, type RecordedInteraction, record, verify } from '../../src/pact/index.ts'
import { arrangeState } from '../../src/pact/states/find.ts'
import { Round } from '../../src/pact/verify/round.ts'
import { purchaseOrder, receipt, vendor } from '../support/requests.ts'

const INV = '/inventory/v2/tenant/1001'
const CREDENTIALS = { authorization: 'Bearer whatever', 'st-app-key': 'whatever' }

type Body = Record<string, unknown>

interface Sent {
  readonly body?: Body | string
  readonly headers?: Readonly<Record<string, string>>
  readonly tenant?: number
}

/** A mock that requires no token by default, and a consumer whose calls are recorded. */
function consumer(options: MockOptions = {}) {
  const mock = createMock({ auth: 'off', ...options })
  const recording = record({ consumer: 'web', mock })
  const send = (method: string, path: string, { body, headers = CREDENTIALS, tenant = 1001 }: Sent = {}) => {
    const target = path.startsWith('raw:') ? path.slice(4) : INV.replace('1001', String(tenant)) + path
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const reply = mock.handle({ method, host: 'localhost', target, headers, body: text })
    return { status: reply.status, json: parsed(reply.body) as { readonly id: number; readonly access_token: string } }
  }
  const interactions = async () => (await recording.pact()).pact.interactions
  return { mock, recording, send, interactions }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const names = ({ providerStates = [] }: RecordedInteraction): string[] => providerStates.map(({ name }) => name)
const titles = (interactions: readonly RecordedInteraction[]): string[] => interactions.map(({ description }) => description)
const bodyRules = ({ response }: RecordedInteraction) => response.matchingRules?.body ?? {}

/** A folder of the test's own. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mocktitan-record-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a record of the world is recorded as a named state', async () => {
  const { send, interactions } = consumer()
  send('GET', '/purchase-orders/4133')
  send('GET', '/vendors/2111')
  send('GET', '/vendors/999999')
  const found = await interactions()
  expect(found.map((each) => [each.description, ...names(each)])).toEqual([
    ['PurchaseOrders_GetById: 200', 'purchase order 4133 is Sent'],
    ['Vendors_GetById: 200', 'an inactive vendor 2111 exists'],
    ['Vendors_GetById: 404 ERR-09', 'no vendor 999999'],
  ])
})

test('an adjustment is recorded in its status, also if the tests changed it before the request', async () => {
  const { mock, send, interactions } = consumer()
  mock.tenant(1001).batches.post({ adjustmentIds: [4605] })
  send('PATCH', '/adjustments/4605', { body: { memo: 'Counted again' } })
  send('PATCH', '/adjustments/4601', { body: { memo: 'Counted again' } })
  expect((await interactions()).map((each) => [each.description, ...names(each)])).toEqual([
    ['Adjustments_Update: 200', 'adjustment 4601 is Pending'],
    ['Adjustments_Update: 400 ADJ-02', 'adjustment 4605 is Posted'],
  ])
})

test('records that the tests made before a request are among its states', async () => {
  const { mock, send, interactions } = consumer()
  const { id } = send('POST', '/purchase-orders', { body: purchaseOrder() }).json
  mock.tenant(1001).purchaseOrders.send(id)
  send('GET', `/purchase-orders/${id}`)
  send('POST', '/receipts', { body: receipt(id) })
  const [created, read, received] = await interactions()
  expect(created && names(created)).toContain('a vendor 2101 exists')
  expect(read && names(read)).toEqual([`purchase order ${id} is Sent`])
  expect(received && names(received)).toEqual(['a material 3007 exists', `purchase order ${id} is Sent`])
})

test('if no other state gives the same answer, the exact records are listed', async () => {
  const { send, interactions } = consumer()
  const { id } = send('POST', '/purchase-orders', { body: purchaseOrder({ memo: 'Ring twice', jobId: 2001 }) }).json
  send('GET', `/purchase-orders/${id}`)
  const read = (await interactions()).at(-1)
  expect(read && names(read)).toEqual(['the world is demo', 'these records exist'])
  const { purchaseOrders } = (read?.providerStates?.[1]?.params ?? {}) as { purchaseOrders?: object[] }
  expect(purchaseOrders).toEqual([expect.objectContaining({ id, jobId: 2001 })])
})

test('a record that the tests removed is recorded as missing', async () => {
  const { send, interactions } = consumer()
  send('DELETE', '/purchase-order-markups/4204')
  send('GET', '/purchase-order-markups/4204')
  const found = await interactions()
  expect(found.map((each) => [each.description, ...names(each)])).toEqual([
    ['PurchaseOrdersMarkup_GetById: 404 ERR-09', 'no markup 4204'],
    ['PurchaseOrdersMarkup_Delete: 200', 'a markup 4204 exists'],
  ])
})

test.each<[params: object, says: RegExp]>([
  [{ vendor: [] }, /Unknown parameter 'vendor' of this state. Did you mean 'vendors'\?/],
  [{ clock: '2026-01-05T09:00:00Z' }, /Unknown collection 'clock'. Known: vendors, /],
  [{ vendors: [{ id: 7, nam: 'Apex' }] }, /nam/],
])('invalid exact records are refused: %j', async (params, says) => {
  const round = new Round(createMock(), '1')
  await expect(arrangeState({ name: 'these records exist', params: { ...params } }, round, {})).rejects.toThrow(says)
})

test('settings that the tests changed are among the states', async () => {
  const { mock, send, interactions } = consumer()
  mock.tenant(1001).settings.update({ approvalThreshold: 10 })
  send('POST', '/purchase-orders', { body: purchaseOrder() })
  const [created] = await interactions()
  expect(created && names(created)[0]).toBe('orders above 10 need approval')
})

test('the empty world is recorded if the tests began with it', async () => {
  const { send, interactions } = consumer({ world: 'empty' })
  send('GET', '/vendors')
  const [list] = await interactions()
  expect(list && [list.description, ...names(list)]).toEqual(['Vendors_GetList: 200, no rows', 'the world is empty'])
})

test('a custom world is recorded record by record', async () => {
  const world = { vendors: [{ id: 7, name: 'Apex' }] }
  const { send, recording } = consumer({ world })
  send('GET', '/vendors/7')
  const { pact, leftOut } = await recording.pact()
  expect([pact.interactions.map(names), leftOut]).toEqual([[['the world is empty', 'these records exist']], []])
})

test('types come from the document: ids, amounts, timestamps, dates, enums, and null', async () => {
  const { send, interactions } = consumer()
  send('GET', '/purchase-orders/4133')
  const [order] = await interactions()
  const rules = order ? bodyRules(order) : {}
  const matcher = (path: string) => rules[path]?.matchers[0]
  expect(matcher('$')).toEqual({ match: 'type' })
  expect(matcher('$.id')).toEqual({ match: 'integer' })
  expect(matcher('$.total')).toEqual({ match: 'number' })
  expect(matcher('$.status')).toEqual({ match: 'regex', regex: '^(Pending|Sent|PartiallyReceived|Received|Exported|Canceled)$' })
  expect(matcher('$.createdOn')).toEqual({ match: 'regex', regex: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?Z$' })
  expect(matcher('$.date')).toEqual({ match: 'regex', regex: '^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$' })
  expect(matcher('$.items')).toEqual({ match: 'type', min: 1 })
  expect(matcher('$.items[*].id')).toEqual({ match: 'integer' })
  expect([order?.response.body?.content, matcher('$.budgetCodeId')]).toEqual([expect.objectContaining({ budgetCodeId: null }), undefined])
})

test('a property that is null in some rows may be either', async () => {
  const { send, interactions } = consumer()
  send('GET', '/purchase-orders?ids=4001,4133')
  const [list] = await interactions()
  const rule = list && bodyRules(list)['$.data[*].receivedOn']
  expect(rule).toEqual({ combine: 'OR', matchers: [{ match: 'regex', regex: expect.any(String) }, { match: 'null' }] })
})

test('rows with an object and rows with null are expected as separate kinds', async () => {
  const { recording, send, interactions } = consumer()
  send('GET', '/returns')
  const [list] = await interactions()
  expect(list && bodyRules(list)['$.data']?.matchers[0]?.match).toBe('arrayContains')
  const { passed } = await verify({ pacts: (await recording.pact()).pact })
  expect(passed).toBe(true)
})

test('a refusal is expected with its exact status and its errors by name', async () => {
  const { send, interactions } = consumer()
  send('PATCH', '/purchase-orders/4001', { body: { memo: 'Too late' } })
  const [refused] = await interactions()
  expect(refused?.description).toBe('PurchaseOrders_Update: 400 PO-14')
  expect(refused && bodyRules(refused)['$.status']).toEqual({ combine: 'AND', matchers: [{ match: 'equality' }] })
  expect(refused?.response.body?.content).toMatchObject({ status: 400, traceId: expect.stringMatching(/^00-0+1-0+1-00$/) })
})

test('interactions that differ only in ids and values are merged', async () => {
  const { send, interactions } = consumer()
  for (const name of ['Apex', 'Buckeye', 'Cardinal']) {
    const { id } = send('POST', '/vendors', { body: vendor({ name }) }).json
    send('GET', `/vendors/${id}`)
  }
  expect(titles(await interactions())).toEqual(['Vendors_Create: 200', 'Vendors_GetById: 200'])
})

test('the pact does not depend on the tenants or the order of the tests', async () => {
  const calls = [
    ['GET', '/vendors/2101'],
    ['GET', '/purchase-orders/4133'],
    ['GET', '/vendors'],
  ] as const
  const one = consumer()
  for (const [method, path] of calls) one.send(method, path)
  const other = consumer()
  for (const [i, [method, path]] of calls.toReversed().entries()) other.send(method, path, { tenant: 7000 + i })
  expect(JSON.stringify(await other.interactions())).toBe(JSON.stringify(await one.interactions()))
})

test('secrets are left out wherever they are', async () => {
  const { recording, send } = consumer()
  const headers = { authorization: 'Bearer tok-secret', 'st-app-key': 'key-secret', 'x-client-secret': 'more-secret' }
  send('GET', '/vendors?ServiceTitanApplicationKey=key-secret', { headers })
  send('POST', '/vendors', { headers, body: vendor({ access_token: 'tok-secret' }) })
  const form = 'grant_type=client_credentials&client_id=id-secret&client_secret=client-secret'
  send('POST', 'raw:/connect/token', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form })
  const { pact } = await recording.pact()
  expect(pact.interactions).toHaveLength(3)
  expect(JSON.stringify(pact)).not.toContain('-secret')
  expect(JSON.stringify(pact)).not.toMatch(/"access_token":"(?!\*\*\*)/)
})

test('refusals for missing credentials, a missing scope or too many calls are recorded and verified', async () => {
  const { mock, recording, send } = consumer({ auth: 'any' })
  const token = (more = '') => {
    const body = `grant_type=client_credentials&client_id=a&client_secret=b${more}`
    return send('POST', 'raw:/connect/token', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }).json.access_token
  }
  const bearing = (text: string) => ({ headers: { authorization: `Bearer ${text}`, 'st-app-key': 'a' } })
  send('GET', '/vendors', { headers: {} })
  send('GET', '/vendors', { headers: { authorization: `Bearer ${token()}` } })
  send('GET', '/trucks', bearing('never-issued'))
  send('GET', '/vendors', bearing(token('&scope=tn.inv.trucks:r')))
  mock.fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
  send('GET', '/vendors', bearing(token()))
  const { pact, leftOut } = await recording.pact()
  expect(pact.interactions.map((each) => [each.response.status, ...names(each)])).toEqual([
    [200],
    [401],
    [401, 'the token is missing'],
    [403, 'the app lacks scope tn.inv.vendors:r'],
    [429, 'the rate limit is exhausted'],
    [401, 'the token is expired'],
  ])
  const { interactions } = await verify({ pacts: pact })
  expect([leftOut, check(pact).findings, interactions.filter(({ result }) => result !== 'passed')]).toEqual([[], [], []])
})

test('failures with an answer are recorded as states; those without one are left out', async () => {
  const { mock, recording, send } = consumer()
  for (const failure of [
    'server-error',
    'bad-gateway',
    'html-error-page',
    'malformed-json',
    'empty-body',
    'connection-reset',
    'truncated-body',
  ] as const) {
    mock.fail('Vendors_GetById', { with: failure, times: 1 })
    send('GET', '/vendors/2101')
  }
  const { pact, leftOut } = await recording.pact()
  expect(pact.interactions.map((each) => [each.response.status, ...names(each)])).toEqual([
    [200, 'the API fails with empty-body'],
    [200, 'the API fails with malformed-json'],
    [500, 'the API fails with server-error'],
    [502, 'the API fails with bad-gateway'],
    [503, 'the API fails with html-error-page'],
  ])
  expect(leftOut.map(({ why }) => why)).toEqual(Array(2).fill('the connection was lost before the whole answer arrived'))
  const { interactions } = await verify({ pacts: pact })
  expect(interactions.filter(({ result }) => result !== 'passed')).toEqual([])
})

test('an exchange that cannot be in a pact is left out, with the reason', async () => {
  const { mock, recording, send } = consumer({ quirks: { emptyAnswer: '204' } })
  send('GET', 'raw:/inventory/v2/tenant/1001/gadgets?client_secret=s')
  send('POST', '/vendors', { body: '{"name":' })
  mock.respond('Vendors_GetById', { status: 200, body: { id: 1 } as never, times: 1, unchecked: true })
  send('GET', '/vendors/2101')
  send('DELETE', '/purchase-order-markups/4204')
  const { pact, leftOut } = await recording.pact()
  expect(pact.interactions).toEqual([])
  expect(leftOut.map(({ method, target, why }) => [method, target, why])).toEqual([
    ['GET', '/inventory/v2/tenant/1001/gadgets?client_secret=***', 'the API has no such operation'],
    ['POST', '/inventory/v2/tenant/1001/vendors', 'the body of the request is not JSON'],
    ['GET', '/inventory/v2/tenant/1001/vendors/2101', 'the test wrote the answer itself'],
    [
      'DELETE',
      '/inventory/v2/tenant/1001/purchase-order-markups/4204',
      'no provider state leads to this answer: is it a quirk of this mock?',
    ],
  ])
})

test('the file is named after the consumer and the provider, and replaces an earlier one', async () => {
  const into = join(folder(), 'contracts')
  const { recording, send, interactions } = consumer()
  send('GET', '/vendors/2101')
  await recording.write(into)
  send('GET', '/vendors/2102')
  send('GET', '/trucks')
  const { file } = await recording.write(into)
  expect(file).toBe(join(into, 'web-servicetitan-inventory.json'))
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    consumer: { name: 'web' },
    interactions: JSON.parse(JSON.stringify(await interactions())),
    metadata: { pactSpecification: { version: '4.0' } },
    provider: { name: 'servicetitan-inventory' },
  })
})

test('one recording may listen to several mocks, and stops on request', async () => {
  const recording = record({ consumer: 'web' })
  const mocks = [createMock({ auth: 'off' }), createMock({ auth: 'off' }), createMock({ auth: 'off' })]
  const get = (mock: Mock | undefined, path: string) => mock?.handle({ method: 'GET', host: 'localhost', target: INV + path, headers: {} })
  for (const mock of mocks.slice(0, 2)) recording.listenTo(mock)
  for (const [i, mock] of mocks.entries()) get(mock, ['/vendors', '/trucks', '/warehouses'][i] as string)
  recording.stop()
  get(mocks[0], '/adjustments')
  expect(titles((await recording.pact()).pact.interactions)).toEqual(['Vendors_GetList: 200', 'Trucks_GetList: 200'])
})

test('an empty recording writes no pact', async () => {
  const { recording } = consumer()
  await expect(recording.write(folder())).rejects.toThrow(RecordError)
  await expect(recording.write(folder())).rejects.toThrow('nothing was recorded for web')
})

test.each(['', '  ', '..', 'a/b', 'what?'])('a consumer cannot be named %j', (name) => {
  expect(() => record({ consumer: name })).toThrow(RecordError)
})
