/** The journal under /_mock, as programs in any language read it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const control = (mock: Mock, method: string, target: string) => {
  const { status, headers, body } = mock.control({ method, host: 'localhost', target, headers: {} })
  return { status, headers, text: body, json: body === '' ? undefined : JSON.parse(body) }
}

function recorded(options: MockOptions = {}): Mock {
  const mock = createMock({ clock: '2026-01-05T09:00:00Z', ...options })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = 'grant_type=client_credentials&client_id=acme&client_secret=hush'
  const answer = mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: form, body })
  const headers = { authorization: `Bearer ${JSON.parse(answer.body).access_token}`, 'st-app-key': 'hush', accept: '*/*' }
  const send = (method: string, path: string, text?: string, tenant = 1001) =>
    mock.handle({ method, host: 'localhost', target: `/inventory/v2/tenant/${tenant}${path}`, headers, ...(text && { body: text }) })
  send('POST', '/vendors?servicetitanapplicationkey=hush', JSON.stringify(vendor({ name: 'Scioto', access_token: 'hush' })))
  send('POST', '/vendors', '{"name":9007199254740993,')
  send('GET', '/vendors/2101', undefined, 2002)
  send('PATCH', '/vendors/2101', '{"memo":9007199254740993}')
  return mock
}

test('GET /_mock/journal answers what control.yaml says', () => {
  const mock = recorded()
  mock.tenant(1001).purchaseOrders.send(4161)
  const { components } = control(mock, 'GET', '/_mock/openapi.json').json
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema({ $id: 'mock', components })
  const validate = ajv.compile({ $ref: 'mock#/components/schemas/Control.Journal' })
  const { status, json } = control(mock, 'GET', '/_mock/journal')
  validate(json)
  expect([status, json.exchanges.length, json.dropped, validate.errors]).toEqual([200, 5, 0, null])
  // Only rows of a shared store name the replica.
  const declared = Object.keys(components.schemas['Control.Exchange'].properties).filter((name) => name !== 'replica')
  expect(Object.keys(json.exchanges[0]).toSorted()).toEqual(declared.toSorted())
})

test('bodies=false leaves the bodies out and gives their length', () => {
  const { exchanges } = control(recorded(), 'GET', '/_mock/journal?operation=Vendors_GetById&bodies=false').json
  expect(exchanges).toMatchObject([{ status: 200, request: { body: null }, response: { body: null, cut: expect.any(Number) } }])
  expect(control(recorded(), 'GET', '/_mock/journal?bodies=perhaps')).toMatchObject({ status: 400 })
})

test('JSON bodies are shown as JSON, others as text', () => {
  const { exchanges } = control(recorded(), 'GET', '/_mock/journal?operation=Vendors_Create').json
  expect(exchanges).toMatchObject([
    { status: 200, request: { host: 'localhost', body: { name: 'Scioto' } }, response: { body: { id: expect.any(Number) } } },
    { status: 400, rule: 'ERR-08', request: { body: '{"name":9007199254740993,' }, response: { body: { status: 400 } } },
  ])
})

test('a missing body stays missing', () => {
  const { exchanges } = control(recorded(), 'GET', '/_mock/journal?tenant=2002').json
  expect(exchanges).toMatchObject([{ operation: 'Vendors_GetById', tenant: '2002', client: 'acme', request: { body: null } }])
})

test('a long number keeps its digits', () => {
  expect(control(recorded(), 'GET', '/_mock/journal?limit=1').text).toContain('"body":{"memo":9007199254740993}')
})

test('a form is shown as text', () => {
  const { exchanges } = control(recorded(), 'GET', '/_mock/journal?operation=Connect_Token').json
  expect(exchanges[0].request.body).toBe('grant_type=client_credentials&client_id=acme&client_secret=***')
})

test('changed records are named', () => {
  const mock = recorded()
  const { exchanges } = control(mock, 'GET', '/_mock/journal?operation=Vendors_Create&status=2xx').json
  expect(exchanges[0].changes).toEqual([{ put: 'vendors', id: exchanges[0].response.body.id }])
})

test.each(['/_mock/journal', '/_mock/journal.har', '/_mock/advice'])('%s shows no secret', (path) => {
  const mock = recorded()
  mock.fail('Connect_Token', { with: 'malformed-json', applied: true, times: 1 })
  mock.handle({
    method: 'POST',
    host: 'localhost',
    target: '/connect/token',
    headers: {},
    body: 'grant_type=client_credentials&client_id=acme&client_secret=hush',
  })
  expect(control(mock, 'GET', path).text).not.toMatch(/hush|eyJ/)
})

test.each([
  ['operation=Vendors_GetById', 1],
  ['tenant=1001', 3],
  ['status=400', 1],
  ['status=2xx&method=post', 2],
  ['rule=ADV-08', 1],
  ['client=acme', 5],
  ['since=2026-01-05', 5],
  ['before=2026-01-05', 0],
  ['limit=2', 2],
])('?%s leaves %d', (filter, count) => {
  const mock = recorded()
  expect(control(mock, 'GET', `/_mock/journal?${filter}`).json.exchanges.length).toBe(count)
  expect(control(mock, 'GET', `/_mock/journal.har?${filter}`).json.log.entries.length).toBe(count)
})

test.each([
  ['opperation=Vendors_GetById', "Unknown query parameter 'opperation' of this verb. Did you mean 'operation'?"],
  ['operation=Vendors_Creat', "Unknown operation 'Vendors_Creat'. Did you mean 'Vendors_Create'?"],
  ['status=many', "the filter status must be a status such as 404, or a class such as 4xx, not 'many'"],
  ['status=', "the filter status must be a status such as 404, or a class such as 4xx, not ''"],
  ['limit=all', "the filter limit must be a positive whole number, not 'all'"],
  ['status=200&status=400', 'The query parameter status is given twice.'],
])('?%s is refused', (filter, message) => {
  for (const path of ['/_mock/journal', '/_mock/journal.har'])
    expect(control(recorded(), 'GET', `${path}?${filter}`)).toMatchObject({ status: 400, json: { mock: 'mocktitan', message } })
})

test('the last hundred are the default', () => {
  const mock = createMock({ auth: 'off' })
  for (let i = 0; i < 120; i++)
    mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/1/vendors/${i}`, headers: {} })
  const counts = ['', '?limit=110'].map((query) => control(mock, 'GET', `/_mock/journal${query}`).json.exchanges.length)
  expect(counts).toEqual([100, 110])
})

test('the number of dropped exchanges is reported', () => {
  expect(control(recorded({ journal: 2 }), 'GET', '/_mock/journal').json).toMatchObject({ dropped: 3, exchanges: { length: 2 } })
})

test('DELETE /_mock/journal empties it, or its exchanges of one tenant', () => {
  const mock = recorded()
  expect(control(mock, 'DELETE', '/_mock/journal?tenant=1001').status).toBe(204)
  expect(mock.journal.entries().map(({ tenant }) => tenant)).toEqual([null, '2002'])
  expect(control(mock, 'DELETE', '/_mock/journal?status=200')).toMatchObject({
    status: 400,
    json: { message: "Unknown query parameter 'status' of this verb. Known: tenant." },
  })
  expect(control(mock, 'DELETE', '/_mock/journal').status).toBe(204)
  expect(mock.journal.entries()).toEqual([])
})

test('GET /_mock/journal.har is the same archive as in code', () => {
  const mock = recorded()
  expect(control(mock, 'GET', '/_mock/journal.har').json).toEqual(JSON.parse(JSON.stringify(mock.journal.har())))
})
