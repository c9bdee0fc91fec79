import { request as httpRequest } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { type Client, createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

const NO_MATCH = {
  type: expect.stringMatching(/^https:/),
  title: 'Unable to match incoming request to an operation.',
  status: 404,
  traceId: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
}
const TENANT_PATH = `/inventory/v2/tenant/${TENANT}`

describeEachFace('The gateway', (open, face) => {
  test.each([
    ['GET', '/inventory-locations'],
    ['GET', '/purchase-orders/4001/items'],
    ['GET', '/export/receipts'],
    ['POST', '/transfers'],
    ['POST', '/purchase-orders/4173/cancellation'],
    ['POST', '/purchase-orders/requests'],
    ['PUT', '/vendors/2101'],
    ['PUT', '/purchase-orders/4173'],
    ['DELETE', '/vendors/2101'],
    ['DELETE', '/purchase-orders/4173'],
    ['PATCH', '/vendors'],
    ['POST', '/vendors/2101'],
    ['GET', '/receipts/4004'],
    ['GET', '/purchase-order-types/1801'],
    ['GET', '/warehouses/1601'],
    ['GET', '/receipts/custom-fields'],
    ['GET', '/vendors/2101/contacts'],
    ['GET', '/vendor'],
    ['GET', ''],
    ['GET', '/'],
    ['OPTIONS', '/vendors'],
  ])('GATE-01 %s %s is unknown to it', async (method, path) => {
    const { status, json, rule } = await (await open()).send(method, path)
    expect([status, json, rule]).toEqual([404, NO_MATCH, 'GATE-01'])
  })

  test.each([
    '/',
    '/inventory',
    '/inventory/v2',
    '/inventory/v3/tenant/1001/vendors',
    '/v2/tenant/1001/vendors',
    '/inventory/v2/tenant/1001',
    '/crm/v2/tenant/1001/clients',
    '/crm/v2/tenant/abc/customers',
  ])('GATE-01 GET %s is unknown to it', async (path) => {
    const { status, json } = await (await open()).get(`raw:${path}`)
    expect([status, json]).toEqual([404, NO_MATCH])
  })

  test.each(['GET', 'PATCH', 'PUT'])('GATE-01 %s /connect/token is unknown to it', async (method) => {
    const { status, json } = await (await open()).send(method, 'raw:/connect/token')
    expect([status, json]).toEqual([404, NO_MATCH])
  })

  test('GATE-01 an unknown route needs no token to be unknown', async () => {
    const { status, json } = await (await open({ auth: 'any' })).get('/inventory-locations')
    expect([status, json]).toEqual([404, NO_MATCH])
  })

  test('GATE-01 quirk gatewayNotFound plain: status code and message', async () => {
    const { json } = await (await open({ quirks: { gatewayNotFound: 'plain' } })).get('/nowhere')
    expect(json).toEqual({ statusCode: 404, message: NO_MATCH.title })
  })

  test('GATE-01 the answer is JSON', async () => {
    const { headers } = await (await open()).get('/nowhere')
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
  })

  test('GATE-01 an unsupported verb changes nothing', async () => {
    const api = await open()
    const before = api.mock.tenant(TENANT).export()
    await api.send('PUT', '/vendors/2101', { body: vendor() })
    await api.send('DELETE', '/purchase-orders/4173')
    expect(api.mock.tenant(TENANT).export()).toEqual(before)
  })

  test('GATE-03 an unknown query parameter is ignored: the whole list comes back', async () => {
    const api = await open()
    expect((await api.read('/vendors?nmae=Scioto&color=red')).data).toEqual((await api.read('/vendors')).data)
  })

  test('GATE-03 ?jobNumber= on purchase orders is unknown and ignored', async () => {
    const api = await open()
    expect((await api.read('/purchase-orders?jobNumber=61002&includeTotal=true')).totalCount).toBe(30)
  })

  test('GATE-03 an unknown parameter on a read by id is ignored', async () => {
    expect((await (await open()).read('/vendors/2101?expand=all')).id).toBe(2101)
  })

  test.each(['/VENDORS/2101', '/Vendors/2101', '/vendors/2101/'])('GATE-04 %s reads the vendor', async (path) => {
    expect((await (await open()).read(path)).id).toBe(2101)
  })

  test('GATE-04 the whole path matches, ignoring case', async () => {
    expect((await (await open()).read('raw:/Inventory/V2/Tenant/1001/Purchase-Orders/4001')).id).toBe(4001)
  })

  test('GATE-04 a trailing slash may come before the query', async () => {
    expect((await (await open()).read('/vendors/?pageSize=1')).pageSize).toBe(1)
  })

  test.each([
    ['from the page', '/vendors?page='],
    ['from the page size', '/vendors?pageSize='],
    ['from a date', '/vendors?createdOnOrAfter='],
    ['from ids', '/vendors?ids='],
    ['from active', '/vendors?active='],
    ['from a sort', '/vendors?sort='],
    ['from a guid', '/vendors?externalDataApplicationGuid='],
    ['without the equals sign', '/vendors?createdOnOrAfter'],
  ])('GATE-05 a value left out %s counts as absent', async (_, path) => {
    const api = await open()
    expect(await api.read(path)).toEqual(await api.read('/vendors'))
  })

  test('GATE-05 an unknown header and a Content-Type on GET are tolerated', async () => {
    const headers = { 'x-whatever': '1', 'content-type': 'text/plain', accept: 'text/html' }
    expect((await (await open()).send('GET', '/vendors/2101', { headers })).status).toBe(200)
  })

  test('GATE-05 a JSON body on GET is tolerated', async (context) => {
    if (face.name !== 'express') context.skip('Fetch cannot send a GET with a body')
    const { status, json } = await (await open()).send('GET', '/vendors/2101', { body: { name: 'x' } })
    expect([status, json.id]).toEqual([200, 2101])
  })

  test('GATE-05 a body on GET that is not JSON is tolerated', async (context) => {
    if (face.name !== 'express') context.skip('Fetch cannot send a GET with a body')
    expect((await (await open()).send('GET', '/vendors/2101', { body: '{' })).status).toBe(200)
  })

  test.each(['true', 'True', 'TRUE', '1'])('GATE-05 includeTotal=%s is true', async (value) => {
    expect((await (await open()).read(`/vendors?includeTotal=${value}`)).totalCount).toBe(11)
  })

  test.each(['false', 'False', '0'])('GATE-05 includeTotal=%s is false', async (value) => {
    expect((await (await open()).read(`/vendors?includeTotal=${value}`)).totalCount).toBeNull()
  })

  test.each(['yes', '2', 'null'])('GATE-05 includeTotal=%s is 400', async (value) => {
    const { status, json } = await (await open()).get(`/vendors?includeTotal=${value}`)
    expect([status, Object.keys(json.errors)]).toEqual([400, ['includeTotal']])
  })

  test('GATE-05 repeated query keys are one list', async () => {
    const { data } = await (await open()).read('/purchase-orders?ids=4001&ids=4008,4018')
    expect(data.map((row: { id: number }) => row.id)).toEqual([4018, 4008, 4001])
  })

  test.each(['pageSize', 'PageSize', 'PAGESIZE', 'pagesize'])('GATE-08 %s sets the page size', async (name) => {
    expect((await (await open()).read(`/purchase-orders?${name}=2`)).pageSize).toBe(2)
  })

  test.each([
    ['vendors, which have custom fields', '/vendors?ids=2101&IDS=2102&Ids=2103', 3],
    ['purchase orders', '/purchase-orders?ids=4001&IDS=4008&Ids=4018', 3],
  ])('GATE-08 one list may be spelled in several cases: %s', async (_, path, count) => {
    expect((await (await open()).read(path)).data.length).toBe(count)
  })

  test('GATE-08 an unknown value is keyed by the name as declared', async () => {
    const { json } = await (await open()).get('/vendors?ACTIVE=perhaps')
    expect(Object.keys(json.errors)).toEqual(['active'])
  })

  test.each([
    'abc',
    '21.5',
    '1e3',
    '+2101',
    '0x835',
    '2101x',
    '2101%20',
    '9223372036854775808',
    '-9223372036854775809',
    '%E0%A5%A7',
    '2101%00',
  ])('GATE-07 path id %s is 400 keyed by id', async (id) => {
    const { status, json, rule } = await (await open()).get(`/vendors/${id}`)
    expect([status, Object.keys(json.errors), rule]).toEqual([400, ['id'], 'GATE-07'])
  })

  test.each(['0', '-1', '99', '-2101', '9007199254740992', '9007199254740993', '9223372036854775807', '-9223372036854775808'])(
    'GATE-07 path id %s is a number that no record has: 404',
    async (id) => {
      const { status, json, rule } = await (await open()).get(`/vendors/${id}`)
      expect([status, json.title, rule]).toEqual([404, `Vendor with id ${id} was not found.`, 'ERR-09'])
    },
  )

  test.each(['002101', `${'0'.repeat(40)}2101`])('GATE-07 path id %s is 2101 with leading zeros', async (id) => {
    expect((await (await open()).read(`/vendors/${id}`)).id).toBe(2101)
  })

  test('GATE-07 a percent-encoded id is the id', async () => {
    expect((await (await open()).read('/vendors/%32101')).id).toBe(2101)
  })

  test('GATE-07 a percent-encoded letter of a path is that letter', async () => {
    expect((await (await open()).read('/%76endors/2101')).id).toBe(2101)
  })

  test.each(['abc', '10a1', '-1001', '1001.0', '%201001', '%EF%BC%91', 'null', '%7Btenant%7D', '1001,1002'])(
    'GATE-10 tenant %s is not a tenant: 404 of the gateway',
    async (tenant) => {
      const { status, json } = await (await open()).get(`raw:/inventory/v2/tenant/${tenant}/vendors`)
      expect([status, json]).toEqual([404, NO_MATCH])
    },
  )

  test('GATE-07 a tenant with leading zeros is that tenant', async () => {
    const api = await open()
    const id = await api.create('raw:/inventory/v2/tenant/0001001/vendors', vendor())
    expect((await api.read(`/vendors/${id}`)).id).toBe(id)
  })

  test('GATE-07 tenants do not share records', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor())
    expect((await api.get(`raw:/inventory/v2/tenant/1002/vendors/${id}`)).status).toBe(404)
  })

  // FAILS through fetch: src/fetch.ts gives the Response to HEAD a body, which no answer to HEAD can have.
  test('GATE-10 HEAD is unknown and has no body', async () => {
    const { status, text } = await (await open()).send('HEAD', '/vendors/2101')
    expect([status, text]).toEqual([404, ''])
  })

  test.each([
    '/inventory/v2/tenant/1001//vendors',
    '/inventory//v2/tenant/1001/vendors',
    '//inventory/v2/tenant/1001/vendors',
    '/inventory/v2/tenant/1001/vendors//',
    '/inventory/v2/tenant//vendors',
    '/inventory/v2/tenant/1001/vendors%2F2101',
    '/inventory/v2/tenant/1001/vendors/%zz',
    '/inventory/v2/tenant/1001/vendors/2101%2F',
  ])('GATE-10 %s matches no route', async (path) => {
    const { status, json } = await (await open()).get(`raw:${path}`)
    expect([status, json]).toEqual([404, NO_MATCH])
  })

  test.for([
    '/inventory/v2/tenant/1001/vendors/../vendors',
    '/inventory/v2/tenant/1001/./vendors',
    '/inventory/v2/tenant/1001/vendors/.',
    '/inventory/v2/tenant/1001/vendors/%2e%2e/vendors',
    '/inventory/v2/tenant/1001\\vendors',
  ])('GATE-10 %s matches no route', async (path, context) => {
    if (!face.keepsTarget) context.skip('a URL folds dots and backslashes away before they are sent')
    const { status, json } = await (await open()).get(`raw:${path}`)
    expect([status, json]).toEqual([404, NO_MATCH])
  })

  test('GATE-11 the last of duplicate JSON keys counts', async () => {
    const api = await open()
    await api.patch('/vendors/2101', '{"memo":"first","memo":"last"}')
    expect((await api.read('/vendors/2101')).memo).toBe('last')
  })

  test('GATE-11 without a Content-Type a body is read as JSON', async () => {
    const api = await open()
    const { status } = await api.send('PATCH', '/vendors/2101', { headers: { 'content-type': '' }, body: '{"memo":"read"}' })
    expect([status, (await api.read('/vendors/2101')).memo]).toEqual([200, 'read'])
  })
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const CLIENT: Client = { id: 'cid', secret: 'cs', appKey: 'ak', tenant: TENANT, scopes: ['tn.inv.vendors:r', 'tn.inv.vendors:w'] }
const LONG = 'x'.repeat(1024 * 1024)

describeEachFace('The order of refusals', (open, face) => {
  /** An API for which the client has a token with the scope of vendors only, after one call of its app. */
  async function strict(options: MockOptions = {}) {
    const api = await open({ auth: 'registered', clients: [CLIENT], ...options })
    const host = face.name === 'express' ? 'localhost' : 'auth.servicetitan.io'
    const body = 'grant_type=client_credentials&client_id=cid&client_secret=cs'
    const issued = api.tell((mock) => mock.handle({ method: 'POST', host, target: '/connect/token', headers: FORM, body }))
    const keys = { authorization: JSON.parse(issued.body).access_token as string, 'st-app-key': 'ak' }
    await api.send('GET', '/vendors/2101', { headers: keys })
    return { ...api, keys }
  }

  test('GATE-06 an unknown route comes before 401', async () => {
    expect((await (await strict()).get('/nowhere')).rule).toBe('GATE-01')
  })

  test('GATE-06 an unknown route comes before 429', async () => {
    const api = await strict({ rateLimit: 1 })
    expect((await api.send('GET', '/nowhere', { headers: api.keys })).rule).toBe('GATE-01')
  })

  test('GATE-06 401 comes before 403', async () => {
    const { status } = await (await strict()).get('raw:/inventory/v2/tenant/1002/receipts')
    expect(status).toBe(401)
  })

  test('GATE-06 401 comes before 413', async () => {
    expect((await (await strict()).patch('/vendors/abc', LONG)).status).toBe(401)
  })

  test('GATE-06 403 comes before 429', async () => {
    const api = await strict({ rateLimit: 1 })
    expect((await api.send('GET', '/receipts', { headers: api.keys })).status).toBe(403)
  })

  test('GATE-06 403 comes before 501', async () => {
    const api = await strict()
    expect((await api.send('GET', '/returns', { headers: api.keys })).status).toBe(403)
  })

  test('GATE-06 429 comes before 413', async () => {
    const api = await strict({ rateLimit: 1 })
    expect((await api.send('PATCH', '/vendors/2101', { headers: api.keys, body: `${LONG}x` })).status).toBe(429)
  })

  test('GATE-06 429 comes before 415', async () => {
    const api = await strict({ rateLimit: 1 })
    const headers = { ...api.keys, 'content-type': 'text/plain' }
    expect((await api.send('PATCH', '/vendors/2101', { headers, body: '{}' })).status).toBe(429)
  })

  test('GATE-06 413 comes before a body that is not JSON', async () => {
    expect((await (await open()).patch('/vendors/2101', `${LONG}x`)).status).toBe(413)
  })

  test('GATE-06 415 comes before a body that is not JSON', async () => {
    const { status } = await (await open()).send('PATCH', '/vendors/99', { headers: { 'content-type': 'text/plain' }, body: '{' })
    expect(status).toBe(415)
  })

  test('GATE-06 415 comes before a path id that is not a number', async () => {
    const { status } = await (await open()).send('PATCH', '/vendors/abc', { headers: { 'content-type': 'text/plain' }, body: '{}' })
    expect(status).toBe(415)
  })

  test('GATE-06 a misshapen body comes before an unknown id in the path', async () => {
    const { status, rule } = await (await open()).patch('/vendors/99', { taxRate: 'Ground' })
    expect([status, rule]).toEqual([400, 'ERR-04'])
  })

  test('GATE-06 an unreadable parameter comes before an unknown id in the path', async () => {
    const { status } = await (await open()).get('/vendors/99?externalDataApplicationGuid=none')
    expect(status).toBe(400)
  })

  test('GATE-06 half an external data filter comes before an unknown id in the path', async () => {
    const { status } = await (await open()).get('/vendors/99?externalDataKey=erpVendorId')
    expect(status).toBe(400)
  })

  test('GATE-06 an unknown id in the path comes before references', async () => {
    const { status, rule } = await (await open()).patch('/vendors/99', { remittanceVendorId: 98 })
    expect([status, rule]).toEqual([404, 'ERR-09'])
  })

  test('GATE-06 references come before business rules: vendors', async () => {
    const { json } = await (await open()).patch('/vendors/2101', { remittanceVendorId: 98, taxRate: -1 })
    expect(Object.keys(json.errors)).toEqual(['remittanceVendorId'])
  })

  test('GATE-06 references come before business rules: a locked order', async () => {
    const { rule } = await (await open()).patch('/purchase-orders/4001', { vendorId: 98 })
    expect(rule).toBe('REF-01')
  })

  test('GATE-06 references come before business rules: an order’s lines', async () => {
    const { json } = await (await open()).post('/purchase-orders', purchaseOrder({ tax: -1, items: [item({ skuId: 98, quantity: 0 })] }))
    expect(Object.keys(json.errors)).toEqual(['items[0].skuId'])
  })
})

describe('CORS on the Express face', () => {
  const ORIGIN = 'https://app.example.com'

  async function served(options: { cors?: boolean }, mock: Mock = createMock({ auth: 'off' })) {
    const { port, close } = await serve(mock, { port: 0, ...options })
    onTestFinished(() => close())
    return (method: string, path: string, headers: Record<string, string> = {}) =>
      new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
        const request = httpRequest(
          { port, host: '127.0.0.1', method, path, headers: { origin: ORIGIN, ...headers }, agent: false },
          (answer) => {
            answer.resume()
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }))
          },
        )
        request.on('error', reject)
        request.end()
      })
  }

  const PREFLIGHT = { 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization,st-app-key,content-type' }

  test('GATE-10 without the option, OPTIONS gets the gateway’s 404 and allows nothing', async () => {
    const { status, headers } = await (await served({}))('OPTIONS', `${TENANT_PATH}/vendors`, PREFLIGHT)
    expect([status, headers['access-control-allow-origin']]).toEqual([404, undefined])
  })

  test('GATE-07 without the option, an answer allows no other origin', async () => {
    const { status, headers } = await (await served({}))('GET', `${TENANT_PATH}/vendors`)
    expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined])
  })

  test('GATE-07 with the option a preflight is answered', async () => {
    const { status, headers } = await (await served({ cors: true }))('OPTIONS', `${TENANT_PATH}/vendors/2101`, PREFLIGHT)
    expect([status, headers['access-control-allow-origin'], headers['access-control-allow-headers']]).toEqual([
      204,
      '*',
      'authorization,st-app-key,content-type',
    ])
  })

  test('GATE-07 with the option a preflight allows PATCH', async () => {
    const { headers } = await (await served({ cors: true }))('OPTIONS', `${TENANT_PATH}/vendors/2101`, PREFLIGHT)
    expect(String(headers['access-control-allow-methods']).split(',')).toContain('PATCH')
  })

  test.each([
    ['an answer', `${TENANT_PATH}/vendors/2101`, 200],
    ['a refusal', `${TENANT_PATH}/vendors/99`, 404],
    ['the gateway', '/nowhere', 404],
  ])('GATE-07 with the option %s may be read by any origin', async (_, path, expected) => {
    const { status, headers } = await (await served({ cors: true }))('GET', path)
    expect([status, headers['access-control-allow-origin']]).toEqual([expected, '*'])
  })

  test('GATE-07 with the option a preflight does not count as a call: the journal stays empty', async () => {
    const mock = createMock({ auth: 'off' })
    await (await served({ cors: true }, mock))('OPTIONS', `${TENANT_PATH}/vendors`, PREFLIGHT)
    expect(mock.journal.entries()).toEqual([])
  })

  test.each([true, false])('GATE-07 cors %s: a page from another origin cannot use /_mock', async (cors) => {
    const { status, headers } = await (await served({ cors }))('POST', '/_mock/reset')
    expect([status, headers['access-control-allow-origin']]).toEqual([403, undefined])
  })

  test('GATE-07 with the option, a preflight for /_mock is not allowed', async () => {
    const { headers } = await (await served({ cors: true }))('OPTIONS', '/_mock/reset', PREFLIGHT)
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test.each(['/_MOCK/reset', '/%5Fmock/reset', '//_mock/reset', '/x/../_mock/reset'])(
    'GATE-07 %s does not reach the control API',
    async (path) => {
      const { status } = await (await served({ cors: true }))('POST', path)
      expect(status).toBe(404)
    },
  )
})
