import { describe, expect, test } from 'vitest'
import { check } from '../../src/pact/index.ts'
import { ADDRESS, item, purchaseOrder, vendor } from '../support/requests.ts'
import { found, onBody, onRequest, pactWith, ROOT } from './pacts.ts'

describe('the route', () => {
  test('GATE-01 the tenant of a consumer does not matter', () => {
    expect(onRequest({ path: '/inventory/v2/tenant/TENANT-ID/vendors' })).toEqual([])
  })

  test('GATE-01 a pact may expect the 404 of an unknown route', () => {
    expect(onRequest({ path: `${ROOT}/inventory-locations` }, { status: 404, body: { status: 404 } })).toEqual([])
  })

  test('GATE-01 that 404 has its own shape', () => {
    expect(onRequest({ path: `${ROOT}/inventory-locations` }, { status: 404, body: { errors: {} } })).toEqual([
      'error document /response/body/errors',
    ])
  })

  test('GATE-01 the nearest path is suggested', () => {
    const { findings } = check(pactWith({ path: `${ROOT}/purchase-order/7001` }))
    expect(findings[0]?.instead).toBe('Did you mean /inventory/v2/tenant/{tenant}/purchase-orders/{id}?')
  })

  test('GATE-04 a path in another case is a path', () => {
    expect(onRequest({ path: `${ROOT}/Vendors/` })).toEqual([])
  })

  test('GATE-07 an id of the path is digits', () => {
    expect(onRequest({ path: `${ROOT}/vendors/abc` })).toEqual(['error GATE-07 /request/path'])
  })
})

describe('security', () => {
  const authorization = { Authorization: 'Bearer a-token' }

  test('AUTH-05 ADV-08 the app key may be in the query, where logs store it', () => {
    expect(onRequest({ headers: authorization, query: { servicetitanapplicationkey: ['a-key'] } })).toEqual([
      'warning ADV-08 /request/query/servicetitanapplicationkey',
    ])
  })

  test('AUTH-05 neither token nor key', () => {
    expect(onRequest({ headers: undefined })).toEqual(['error AUTH-05 /request', 'error AUTH-05 /request'])
  })

  test('AUTH-05 Basic credentials are not a token', () => {
    expect(onRequest({ headers: { authorization: 'Basic YTpi', 'st-app-key': 'k' } })).toEqual(['error AUTH-05 /request/headers'])
  })

  test('AUTH-06 a pact that expects 401 may leave them out', () => {
    expect(onRequest({ headers: {} }, { status: 401 })).toEqual([])
  })

  test('AUTH-03 a form with both credentials, or with Basic', () => {
    const form = (body: string, headers: object = {}) =>
      onRequest({
        method: 'POST',
        path: '/connect/token',
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      })
    expect(form('grant_type=client_credentials&client_id=a&client_secret=b')).toEqual([])
    expect(form('grant_type=client_credentials', { Authorization: 'Basic YTpi' })).toEqual([])
    expect(form('grant_type=client_credentials&client_id=a')).toEqual(['error AUTH-03 /request/body'])
    expect(form('grant_type=password&client_id=a&client_secret=b')).toEqual(['error AUTH-03 /request/body'])
  })
})

describe('the query', () => {
  const onQuery = (query: Record<string, string[]>, path = `${ROOT}/vendors`) => onRequest({ path, query })

  test.each<[string, Record<string, string[]>]>([
    ['LIST-02', { pageSize: ['0'] }],
    ['LIST-02', { page: ['-1'] }],
    ['LIST-04', { sort: ['Name'] }],
    ['LIST-05', { ids: [Array.from({ length: 51 }, (_, i) => i + 1).join(',')] }],
    ['LIST-06', { active: ['yes'] }],
    ['LIST-07', { modifiedOnOrAfter: ['yesterday'] }],
  ])('%s refuses %j', (rule, query) => {
    expect(onQuery(query)).toEqual([`error ${rule} /request/query/${Object.keys(query)[0]}`])
  })

  test('LIST-12 a key without values', () => {
    expect(onQuery({ externalDataKey: ['k'] })).toEqual(['error LIST-12 /request/query'])
  })

  test('LIST-06 a required parameter left out', () => {
    expect(onQuery({}, `${ROOT}/return-types`)).toEqual(['error LIST-06 /request'])
  })

  test('EXP-05 a feed token that the API never gave', () => {
    expect(onQuery({ from: ['not a token'] }, `${ROOT}/export/purchase-orders`)).toEqual(['error EXP-05 /request/query/from'])
  })

  test.each<[Record<string, string[]>]>([
    [{ PAGESIZE: ['5'] }],
    [{ active: [''] }],
    [{ sort: ['+Id'] }],
    [{ ids: ['1', '2'] }],
    [{ 'customField.Fields[Tier]': ['Gold'] }],
  ])('GATE-05 GATE-08 LIST-11 accepts %j', (query) => {
    expect(onQuery(query)).toEqual([])
  })

  test('ADV-01 ignored parameters are reported in addition to refused ones', () => {
    expect(onQuery({ pageSize: ['x'], colour: ['red'] })).toEqual([
      'error LIST-02 /request/query/pageSize',
      'error ADV-01 /request/query/colour',
    ])
  })

  test('ADV-01 an expected refusal does not hide ignored parameters', () => {
    expect(onRequest({ query: { colour: ['red'] } }, { status: 400 })).toEqual(['error ADV-01 /request/query/colour'])
  })

  test('ADV-01 a query inside the path is read too', () => {
    expect(onRequest({ path: `${ROOT}/vendors?colour=red` })).toEqual(['error ADV-01 /request/path'])
  })
})

describe('the body', () => {
  test('a valid body has no findings', () => {
    expect(onBody('POST', '/vendors', vendor())).toEqual([])
    expect(onBody('POST', '/purchase-orders', purchaseOrder())).toEqual([])
  })

  test('ERR-08 no body where one is required, or a list', () => {
    expect(onBody('POST', '/vendors', undefined)).toEqual(['error ERR-08 /request'])
    expect(onBody('POST', '/vendors', [vendor()])).toEqual(['error ERR-08 /request/body'])
  })

  test('ERR-13 another media type', () => {
    const headers = { Authorization: 'Bearer a', 'ST-App-Key': 'k', 'Content-Type': 'text/xml' }
    expect(onRequest({ method: 'POST', path: `${ROOT}/vendors`, headers, body: '<vendor/>' })).toEqual(['error ERR-13 /request/body'])
  })

  test('ERR-02 ERR-04 ERR-05 all mistakes are reported at once', () => {
    const { city: _, ...address } = { ...ADDRESS, unit: null }
    expect(onBody('POST', '/vendors', vendor({ taxRate: 'high', address }))).toEqual([
      'error ERR-04 /request/body/taxRate',
      'error ERR-05 /request/body/address/unit',
      'error ERR-02 /request/body/address',
    ])
  })

  test('ERR-17 null in a PATCH for a property that cannot be cleared', () => {
    expect(onBody('PATCH', '/vendors/2101', { name: null })).toEqual(['error ERR-17 /request/body/name'])
    expect(onBody('PATCH', '/vendors/2101', { memo: null })).toEqual([])
  })

  test('ADV-02 a dropped property deep inside, with the nearest name', () => {
    const { findings } = check(
      pactWith({ method: 'POST', path: `${ROOT}/purchase-orders`, body: purchaseOrder({ items: [item({ prize: 1 })] }) }),
    )
    expect(findings).toMatchObject([{ rule: 'ADV-02', pointer: '/interactions/0/request/body/items/0/prize' }])
  })

  test('ERR-15 ERR-16 a value that is accepted only by leniency is a warning', () => {
    expect(onBody('PATCH', '/vendors/2101', { TaxRate: '0.5', active: 1 })).toEqual([
      'warning ERR-16 /request/body/TaxRate',
      'warning ERR-15 /request/body/TaxRate',
      'warning ERR-15 /request/body/active',
    ])
  })

  test('PO-05 VAL-05 digits that are not stored; in tax they suggest a rate', () => {
    expect(onBody('POST', '/purchase-orders', purchaseOrder({ tax: 0.0825, shipping: 1.005 }))).toEqual([
      'error PO-05 /request/body/tax',
      'warning VAL-05 /request/body/shipping',
    ])
  })
})

describe('what no world could accept', () => {
  const line = { skuId: 3001, quantity: 1, cost: 1 }

  test.each<[rule: string, method: string, path: string, body: object, at: string]>([
    ['PO-05', 'POST', '/purchase-orders', purchaseOrder({ tax: -1 }), '/tax'],
    ['PO-06', 'POST', '/purchase-orders', purchaseOrder({ items: [] }), '/items'],
    ['PO-06', 'PATCH', '/purchase-orders/7001', { items: [item({ id: 1, cost: -1 })] }, '/items/0/cost'],
    ['VEN-02', 'POST', '/vendors', vendor({ name: ' ' }), '/name'],
    ['VEN-06', 'PATCH', '/vendors/2101', { taxRate: -1 }, '/taxRate'],
    ['POM-01', 'POST', '/purchase-order-markups', { from: 5, to: 5, percent: 1 }, '/from'],
    ['RCP-09', 'POST', '/receipts', { purchaseOrderId: 1, dateReceived: '2026-01-08', tax: 0, shipping: 0, items: [] }, '/items'],
    ['RET-08', 'PATCH', '/returns/1', { items: [{ ...line, id: 1, quantity: 0 }] }, '/items/0/quantity'],
    ['EXT-03', 'PATCH', '/warehouses/1', { externalData: patch('k', 'k') }, '/externalData/externalData/1/key'],
  ])('%s %s %s', (rule, method, path, body, at) => {
    expect(onBody(method, path, body)).toEqual([`error ${rule} /request/body${at}`])
  })

  test('VEN-08 RCP-02 conditions on the record are left to the verification', () => {
    expect(onBody('PATCH', '/vendors/2101', { vendorContacts: [{ id: 5, name: 'Ann', email: 'ann@example.com' }] })).toEqual([])
    const items = [{ ...line, purchaseOrderItemId: 5 }]
    expect(onBody('POST', '/receipts', { purchaseOrderId: 1, dateReceived: '2026-01-08', tax: 0, shipping: 0, items })).toEqual([])
  })
})

const patch = (...keys: string[]) => ({
  patchMode: 'Merge',
  applicationGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  externalData: keys.map((key) => ({ key, value: 'v' })),
})

describe('a refusal that the consumer expects', () => {
  const { name: _, ...nameless } = vendor()

  test('GATE-06 the request may be invalid on purpose if that refusal, or an earlier one, is expected', () => {
    for (const status of [400, 401, 403, 429, 500, 503]) expect(onBody('POST', '/vendors', nameless, { status })).toEqual([])
  })

  test('GATE-06 an invalid request is reported if the expected refusal comes from a later check', () => {
    const body = { isDefault: 'perhaps' }
    expect(onBody('PATCH', '/purchase-order-types/1801', body, { status: 404 })).toEqual(['error ERR-04 /request/body/isDefault'])
  })

  test('a pending interaction of Pact 4 only warns', () => {
    expect(found(pactWith({ query: { colour: ['red'] } }, {}, { pending: true }))).toEqual(['warning ADV-01 /request/query/colour'])
  })
})
