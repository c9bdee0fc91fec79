/** Calls for which a face could differ: every status, kind of header and kind of byte. */
import type { Mock, MockOptions } from '../../src/index.ts'
import type { Sent } from '../support/api.ts'
import { purchaseOrder, vendor } from '../support/requests.ts'

export interface Exchange extends Sent {
  readonly name: string
  /** Default GET. */
  readonly method?: string
  /** Below the tenant's root; `raw:/…` is the whole target. */
  readonly path: string
  readonly options?: MockOptions
  readonly before?: (mock: Mock) => void
  /** How often it is sent; the checks below are for the last answer. Default once. */
  readonly times?: number
  readonly status: number
  /** A header that the answer must have, and its content. */
  readonly header?: readonly [name: string, value: RegExp]
  /** A part of the body. */
  readonly contains?: string
  /** Only a face that keeps targets unchanged can send it. */
  readonly rawTarget?: true
}

const get = (name: string, path: string, status: number, more: Partial<Exchange> = {}): Exchange => ({ name, path, status, ...more })
const post = (name: string, path: string, body: unknown, status: number, more: Partial<Exchange> = {}): Exchange => ({
  name,
  method: 'POST',
  path,
  body,
  status,
  ...more,
})

const fail = (failure: string, more: object = {}) => ({
  before: (mock: Mock) => void mock.fail('Vendors_GetList', { with: failure, ...more } as never),
})
const respond = (more: object) => ({
  before: (mock: Mock) => void mock.respond('Vendors_GetList', { unchecked: true, ...more } as never),
})

const FIELDS = { operations: [{ objectId: 2101, customFields: [] }] }
const AUTH = 'auth.servicetitan.io'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const CLIENTS = [{ id: 'one', secret: 'secret', appKey: 'key', tenant: 77 }]
const token = (name: string, body: string, status: number, more: Partial<Exchange> = {}) =>
  post(name, 'raw:/connect/token', body, status, { host: AUTH, headers: FORM, ...more })

const MANY = { vendors: Array.from({ length: 600 }, (_, i) => ({ id: i + 1, name: `Supplier ${i + 1}` })) }

export const statuses: readonly Exchange[] = [
  get('200 a page', '/vendors', 200),
  get('200 a page with a filter, an order and a count', '/purchase-orders?status=Sent&sort=-Id&includeTotal=true&pageSize=3', 200),
  get('200 a page beyond the end', '/vendors?page=900', 200),
  get('200 a page of five hundred rows', '/vendors?pageSize=500', 200, { options: { world: MANY }, contains: 'Supplier 500' }),
  get('200 a record', '/vendors/2101', 200),
  get('200 a bare list', 'raw:/accounting/v2/tenant/1001/inventory-bills', 200),
  get('200 a feed', '/export/purchase-orders?from=2025-01-01', 200),
  post('200 a new record', '/vendors', vendor(), 200),
  { name: '200 a change', method: 'PATCH', path: '/vendors/2101', body: { name: 'Renamed' }, status: 200 },
  { name: '200 without a body', method: 'PATCH', path: '/vendors/custom-fields', body: FIELDS, status: 200 },
  { name: '200 after a DELETE', method: 'DELETE', path: '/purchase-order-markups/4204', status: 200 },
  { name: '204', method: 'PATCH', path: '/vendors/custom-fields', body: FIELDS, status: 204, options: { quirks: { emptyAnswer: '204' } } },
  get('400 a wrong value in the query', '/vendors?page=x', 400),
  post('400 no JSON', '/vendors', '{"name":', 400),
  post('400 a property of the wrong type', '/vendors', vendor({ active: 'perhaps' }), 400),
  post('400 a missing property', '/vendors', { name: 'No address' }, 400),
  post('400 an empty body', '/vendors', '', 400),
  post('400 a rule', '/purchase-orders', purchaseOrder({ vendorId: 5 }), 400),
  get('401 without a token', '/vendors', 401, { options: { auth: 'any' } }),
  get('401 with an unknown token', '/vendors', 401, {
    options: { auth: 'any' },
    headers: { authorization: 'Bearer x', 'st-app-key': 'k' },
  }),
  get('401 a planned failure', '/vendors', 401, fail('unauthorized')),
  get('403 a planned failure', '/vendors', 403, fail('forbidden')),
  get('404 unknown record', '/vendors/999999', 404),
  get('404 unknown route', '/nowhere', 404),
  { name: '404 unsupported method', method: 'PUT', path: '/vendors/2101', body: vendor(), status: 404 },
  { name: '404 OPTIONS', method: 'OPTIONS', path: '/vendors', status: 404 },
  { name: '404 HEAD', method: 'HEAD', path: '/vendors', status: 404 },
  get('400 an id that is not a number', '/vendors/abc', 400),
  {
    name: '409',
    method: 'PATCH',
    path: '/return-types/4201',
    body: { id: 4201 },
    status: 409,
    before: (mock) => void mock.fail('ReturnTypes_Update', { with: 409 }),
  },
  post('413', '/vendors', vendor({ memo: 'x'.repeat(2000) }), 413, { options: { bodyLimit: 1000 } }),
  post('413 by one byte', '/vendors', `"${'x'.repeat(999)}"`, 413, { options: { bodyLimit: 1000 } }),
  post('415', '/vendors', 'name=x', 415, { headers: { 'content-type': 'text/plain' } }),
  get('429 a planned failure', '/vendors', 429, { ...fail('rate-limited', { retryAfter: '7s' }), header: ['retry-after', /^7$/] }),
  get('500 a planned failure', '/vendors', 500, fail('server-error')),
  post('501 a compressed body', '/vendors', vendor(), 501, { headers: { 'content-encoding': 'gzip' } }),
  get('502', '/vendors', 502, { ...fail('bad-gateway'), contains: 'Bad Gateway' }),
  get('503 a page of HTML', '/vendors', 503, { ...fail('html-error-page'), header: ['content-type', /^text\/html/] }),
  get('504 of your own', '/vendors', 504, respond({ status: 504, body: 'Gateway Timeout' })),
  get('418 of your own', '/vendors', 418, respond({ status: 418, body: '<teapot/>', headers: { 'content-type': 'text/xml' } })),
  get('200 of your own, without a body', '/vendors', 200, respond({ status: 200 })),
  get('204 of your own', '/vendors', 204, respond({ status: 204 })),
  get('205 of your own', '/vendors', 205, respond({ status: 205 })),
  token('200 a token', 'grant_type=client_credentials&client_id=a&client_secret=b', 200, { header: ['cache-control', /^no-store$/] }),
  token('400 a token without a client', 'grant_type=client_credentials', 400),
  token('400 a token by another grant', 'grant_type=password&client_id=a&client_secret=b', 400),
  post('400 a token requested in JSON', 'raw:/connect/token', { grant_type: 'client_credentials' }, 400, { host: AUTH }),
  token('400 a token for an unknown client', 'grant_type=client_credentials&client_id=x&client_secret=b', 400, {
    options: { auth: 'registered', clients: CLIENTS },
  }),
]

export const headers: readonly Exchange[] = [
  get('x-mock-rule', '/vendors/999999', 404, { header: ['x-mock-rule', /^LIST-02$|^VAL|^REF|^ERR|^VEN/] }),
  get('no x-mock-rule', '/vendors/999999', 404, { options: { ruleHeader: false } }),
  get('x-mock-advice', '/vendors?nmae=x', 200, { header: ['x-mock-advice', /nmae/] }),
  get('no x-mock-advice', '/vendors?nmae=x', 200, { options: { adviceHeader: false } }),
  get('x-mock-advice that is not ASCII', '/vendors?n%C3%A4me=x', 200),
  get('x-mock-failure', '/vendors', 500, { ...fail('server-error'), header: ['x-mock-failure', /^server-error$/] }),
  get('retry-after of the rate limit', '/vendors', 429, {
    options: { rateLimit: 1 },
    times: 2,
    header: ['retry-after', /^\d+$/],
  }),
  get('JSON', '/vendors', 200, { header: ['content-type', /^application\/json; charset=utf-8$/] }),
  get('headers of your own', '/vendors', 200, {
    ...respond({ body: {}, headers: { 'X-Own': 'a, b', 'Cache-Control': 'no-cache', ETag: '"1"' } }),
    header: ['x-own', /^a, b$/],
  }),
  get('a content type of your own', '/vendors', 200, {
    ...respond({ body: 'a;b', headers: { 'content-type': 'text/csv; charset=utf-8' } }),
    header: ['content-type', /^text\/csv/],
  }),
  get('names in upper case, and headers that are not read', '/vendors', 200, { headers: { 'X-WHATEVER': '1', Accept: 'text/html' } }),
  get('a content type on a GET', '/vendors', 200, { headers: { 'content-type': 'text/plain' } }),
  post('a charset in capitals', '/vendors', vendor(), 200, { headers: { 'content-type': 'Application/JSON; Charset=UTF-8' } }),
  post('text/json', '/vendors', vendor(), 200, { headers: { 'content-type': 'text/json' } }),
  post('an empty content type', '/vendors', vendor(), 200, { headers: { 'content-type': '' } }),
  get('HTTP Basic in a token request', '/vendors', 401, { options: { auth: 'any' }, headers: { authorization: 'Basic YTpi' } }),
  get('an app key of two kinds of letters', '/vendors', 401, { options: { auth: 'any' }, headers: { 'st-app-key': 'ak1.Ab_~' } }),
]

const withName = (name: string, title: string, more: Partial<Exchange> = {}) => post(title, '/vendors', vendor({ name }), 200, more)
const raw = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const listByName = (name: string, title: string) =>
  get(title, '/vendors?pageSize=1&sort=-Id', 200, {
    before: (mock) =>
      void mock.handle({
        method: 'POST',
        host: 'localhost',
        target: '/inventory/v2/tenant/1001/vendors',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(vendor({ name })),
      }),
    contains: JSON.stringify(name).slice(1, -1),
  })

export const bytes: readonly Exchange[] = [
  listByName('Björk & Søn', 'two bytes a letter in an answer'),
  listByName('配管工事 有限会社', 'three bytes a letter in an answer'),
  listByName('Rohr 🔧 👩🏽‍🔧', 'four bytes a letter in an answer'),
  listByName('a\u2028b\u0000c\u007f\u0085', 'separators and control characters in an answer'),
  listByName('"\\/\b\f\n\r\t', 'escapes in an answer'),
  withName('\ud800', 'half a surrogate pair in a body'),
  withName('é'.normalize('NFD'), 'a letter made of two'),
  withName('x'.repeat(100_000), 'a body of 100 kB'),
  post('a byte order mark', '/vendors', `\ufeff${JSON.stringify(vendor())}`, 200),
  post('white space around a body', '/vendors', `\r\n\t ${JSON.stringify(vendor())} \n`, 200),
  post('bytes that are not UTF-8', '/vendors', raw(JSON.stringify(vendor({ name: 'Bj\u00f6rk' }))), 200),
  post('a body of one NUL', '/vendors', raw('\u0000'), 400),
  post('keys that come twice', '/vendors', `{"name":"first",${JSON.stringify(vendor()).slice(1)}`, 200),
  post(
    'numbers with more digits than a double',
    '/purchase-orders',
    JSON.stringify(purchaseOrder({ tax: 0 })).replace('"tax":0', '"tax":9007199254740993.01'),
    200,
  ),
  post('null as a body', '/vendors', 'null', 400),
  post('a list as a body', '/vendors', [], 400),
  { name: 'a PATCH without a body', method: 'PATCH', path: '/purchase-orders/4173/cancellation', status: 200 },
  get('an escaped letter in a path', '/vendor%73/2101', 200),
  get('an escaped slash in a path', '/vendors%2F2101', 404),
  get('a trailing slash', '/vendors/', 200),
  get('another case', 'raw:/Inventory/V2/Tenant/1001/VENDORS', 200),
  get('leading zeros', 'raw:/inventory/v2/tenant/0001001/vendors/02101', 200),
  get('an empty query', '/vendors?', 200),
  get('plus and %20 in a query', '/vendors?sort=%2BId&x=a+b%20c', 200),
  get('a parameter that comes twice', '/vendors?ids=2101&ids=2102', 200),
  get('letters in a query that are not ASCII', '/vendors?x=%C3%A9%E9', 200),
  get('a long query', `/vendors?ids=${Array.from({ length: 45 }, (_, i) => 2101 + i).join(',')}`, 200),
  get('a broken escape', '/vendors?x=%zz', 200),
  get('doubled slashes', 'raw:/inventory/v2/tenant/1001//vendors', 404),
  get('dots in a path', 'raw:/inventory/v2/tenant/1001/../1001/vendors', 404, { rawTarget: true }),
  get('half an answer', '/vendors', 200, fail('malformed-json')),
  get('an answer without its body', '/vendors', 200, fail('empty-body')),
]
