import { describe, expect, test } from 'vitest'
import { found, onAnswer, onBody, onRequest, pactWith, ROOT } from './pacts.ts'

const ORDER = '/purchase-orders/7001'
const body = '/response/body'

const rules = (matchers: Record<string, object>) => ({
  matchingRules: { body: Object.fromEntries(Object.entries(matchers).map(([path, each]) => [path, { matchers: [each] }])) },
})

describe('the status', () => {
  test.each([
    [201, 'VAL-07'],
    [202, 'VAL-07'],
    [404, 'LIST-02'],
    [409, 'ERR-10'],
    [418, 'document'],
    [501, 'ERR-12'],
  ])('%i of a list is refused by %s', (status, rule) => {
    expect(onRequest({}, { status })).toEqual([`error ${rule} /response/status`])
  })

  test.each([200, 400, 401, 403, 429, 500, 502, 503, 504])('%i is allowed for a list', (status) => {
    expect(onRequest({}, { status })).toEqual([])
  })

  test('VAL-07 204 is an open question if there is no body', () => {
    const update = { operations: [{ objectId: 1, customFields: [{ name: 'a', value: 'b' }] }] }
    expect(onBody('PATCH', '/vendors/custom-fields', update, { status: 204 })).toEqual(['warning VAL-07 /response/status'])
  })

  test('a missing status means 200', () => {
    expect(onRequest({}, { status: undefined })).toEqual([])
  })
})

describe('the envelope', () => {
  test('an example may leave properties out', () => {
    expect(onAnswer(ORDER, {})).toEqual([])
    expect(onAnswer('/vendors', { data: [] })).toEqual([])
  })

  test('EXP-01 a feed is neither a page nor a list', () => {
    expect(onAnswer('/export/returns', [])).toEqual([`error EXP-01 ${body}`])
    expect(onAnswer('/export/returns', { page: 1 })).toEqual([`error document ${body}/page`])
  })

  test('VAL-07 an answer without a body must have none, and an answer with one must have it', () => {
    const update = { operations: [{ objectId: 1, customFields: [{ name: 'a', value: 'b' }] }] }
    expect(onBody('PATCH', '/vendors/custom-fields', update, { body: { ok: true } })).toEqual([`error VAL-07 ${body}`])
    expect(onBody('PATCH', '/vendors/custom-fields', update, { body: null })).toEqual([])
    expect(onAnswer(ORDER, null)).toEqual([`error document ${body}`])
  })

  test('ERR-01 refusals have a shape too', () => {
    expect(onRequest({ path: `${ROOT}/vendors/1` }, { status: 404, body: { error: 'not found' } })).toEqual([
      `error document ${body}/error`,
    ])
    expect(onRequest({}, { status: 400, body: { errors: { pageSize: 'wrong' } } })).toEqual([`error document ${body}/errors/pageSize`])
  })

  test('the bodies of outages do not matter', () => {
    expect(onRequest({}, { status: 502, body: '<html>Bad gateway</html>' })).toEqual([])
  })

  test('LIST-01 a total is present only on request', () => {
    expect(onAnswer(`${ROOT}/vendors?includeTotal=true`, { totalCount: null })).toEqual([`error LIST-01 ${body}/totalCount`])
    expect(onAnswer(`${ROOT}/vendors?includeTotal=true`, { totalCount: 3 })).toEqual([])
  })
})

describe('values', () => {
  test.each<[rule: string, value: object]>([
    ['VAL-04', { id: 7001.5 }],
    ['VAL-04', { vendorId: '2101' }],
    ['VAL-06', { id: null }],
    ['VAL-05', { shipping: '5.00' }],
    ['VAL-05', { shipping: 5.005 }],
    ['PO-05', { tax: 0.0825 }],
    ['VAL-02', { requiredOn: '2026-01-05T15:00:00Z' }],
    ['VAL-02', { sentOn: '2026-01-05T00:00:00' }],
    ['VAL-02', { date: 'tomorrow' }],
    ['VAL-01', { createdOn: 1767603600 }],
    ['VAL-01', { modifiedOn: '2026-01-05T09:00:00+01:00' }],
    ['PO-10', { status: 'sent' }],
    ['VAL-06', { customFields: [] }],
    ['document', { number: 1001 }],
    ['document', { shipTo: 'Main Warehouse' }],
    ['document', { items: {} }],
  ])('%s refuses %j of an order', (rule, value) => {
    expect(onAnswer(ORDER, value)).toEqual([`error ${rule} ${body}/${Object.keys(value)[0]}`])
  })

  test('PO-18 RET-02 TRF-02 ADJ-01 POR-02 RCP-07 sets that the document leaves open', () => {
    const row = (path: string, value: object) => onAnswer(path, { data: [value] })
    expect(onAnswer(ORDER, { items: [{ status: 'Exported' }] })).toEqual([`error PO-18 ${body}/items/0/status`])
    expect(row('/returns', { status: 'Open' })).toEqual([`error RET-02 ${body}/data/0/status`])
    expect(row('/transfers', { status: 'Sent' })).toEqual([`error TRF-02 ${body}/data/0/status`])
    expect(row('/adjustments', { type: 'Count' })).toEqual([`error ADJ-01 ${body}/data/0/type`])
    expect(row('/purchase-orders/requests', { requestStatus: 'Pending' })).toEqual([`error POR-02 ${body}/data/0/requestStatus`])
    expect(row('/receipts', { syncStatus: 'Done' })).toEqual([`error RCP-07 ${body}/data/0/syncStatus`])
    expect(row('/export/purchase-orders', { status: 'Open' })).toEqual([`error PO-10 ${body}/data/0/status`])
  })

  test('VAL-01 trailing zeros, as toISOString writes them, are a warning', () => {
    expect(onAnswer(ORDER, { createdOn: '2026-01-05T09:00:00.000Z' })).toEqual([`warning VAL-01 ${body}/createdOn`])
    expect(onAnswer(ORDER, { createdOn: '2026-01-05T09:00:00.120Z' })).toEqual([`warning VAL-01 ${body}/createdOn`])
    expect(onAnswer(ORDER, { createdOn: '2026-01-05T09:00:00.12Z' })).toEqual([])
  })

  test('VAL-06 a key that is left out when empty is never null or empty', () => {
    expect(onAnswer('/vendors/2101', { customFields: null })).toEqual([`error VAL-06 ${body}/customFields`])
    expect(onAnswer('/vendors/2101', { customFields: [] })).toEqual([`error VAL-06 ${body}/customFields`])
  })

  test('PO-08 in answers, shipTo is only the address', () => {
    expect(onAnswer(ORDER, { shipTo: { description: 'Main', city: 'Columbus' } })).toEqual([`error PO-08 ${body}/shipTo/description`])
  })
})

describe('matchers', () => {
  const matched = (name: string, value: unknown, matcher: object) => onAnswer(ORDER, { [name]: value }, rules({ [`$.${name}`]: matcher }))

  test.each<[finding: string, name: string, value: unknown, matcher: object]>([
    ['error VAL-04', 'id', 7001, { match: 'decimal' }],
    ['warning VAL-05', 'total', 5.5, { match: 'decimal' }],
    ['warning VAL-05', 'total', 5, { match: 'integer' }],
    ['error VAL-02', 'date', '2026-01-05T00:00:00Z', { match: 'date', date: 'yyyy-MM-dd' }],
    ['warning VAL-01', 'createdOn', '2026-01-05T09:00:00.12Z', { match: 'datetime', format: "yyyy-MM-dd'T'HH:mm:ss.SSX" }],
    ['error VAL-01', 'createdOn', '2026-01-05T09:00:00.12Z', { match: 'regex', regex: '\\.\\d{2}Z$' }],
  ])('%s for %s, %j, by %j', (finding, name, value, matcher) => {
    expect(matched(name, value, matcher)).toEqual([`${finding} ${body}/${name}`])
  })

  test('a pattern that matches all possible values is accepted', () => {
    expect(matched('createdOn', '2026-01-05T09:00:00Z', { match: 'regex', regex: '^[\\d-]+T[\\d:]+(\\.\\d{1,7})?Z$' })).toEqual([])
    expect(matched('total', 5.5, { match: 'number' })).toEqual([])
  })

  test('a pattern that JavaScript cannot parse is not checked', () => {
    expect(matched('createdOn', '2026-01-05T09:00:00Z', { match: 'regex', regex: '(?<x' })).toEqual([])
  })

  test('a matching rule in brackets or with a star applies to its places', () => {
    const value = { items: [{ id: 1 }] }
    expect(onAnswer(ORDER, value, rules({ "$['items'][*]['id']": { match: 'decimal' } }))).toEqual([`error VAL-04 ${body}/items/0/id`])
  })

  test('the most specific matching rule applies, and those of other places do not', () => {
    const value = { items: [{ id: 1 }] }
    const both = rules({ '$.items': { match: 'type' }, '$.items[*].id': { match: 'integer' }, '$.id': { match: 'decimal' } })
    expect(onAnswer(ORDER, value, both)).toEqual([])
  })
})

describe('sums', () => {
  const order = { tax: 10, shipping: 5, items: [{ quantity: 2, cost: 62.4 }] }

  test('PO-05 the total is the sum of items, tax and shipping', () => {
    expect(onAnswer(ORDER, { ...order, total: 139.8 })).toEqual([])
    expect(onAnswer(ORDER, { ...order, total: 140 })).toEqual([`error PO-05 ${body}/total`])
  })

  test('PO-05 an example that only shows a type proves nothing, but a rate is reported', () => {
    const typed = rules({ $: { match: 'type' } })
    expect(onAnswer(ORDER, { ...order, total: 1 }, typed)).toEqual([])
    expect(onAnswer(ORDER, { ...order, tax: 0.1, total: 142.28 }, typed)).toEqual([`error PO-05 ${body}/total`])
  })

  test('RCP-03 a receipt in a list too', () => {
    const receipt = { taxAmount: 1, shippingAmount: 0, receiptAmount: 5, items: [{ quantity: 1, cost: 3 }] }
    expect(onAnswer('/receipts', { data: [receipt] })).toEqual([`error RCP-03 ${body}/data/0/receiptAmount`])
  })
})

describe('lists and their requests', () => {
  test('LIST-06 inactive rows are allowed only on request', () => {
    const data = [{ active: false }]
    expect(onAnswer('/vendors', { data })).toEqual([`error LIST-06 ${body}/data/0/active`])
    expect(onAnswer(`${ROOT}/vendors?active=Any`, { data })).toEqual([])
    expect(onAnswer(`${ROOT}/vendors?active=False`, { data: [{ active: true }] })).toEqual([`error LIST-06 ${body}/data/0/active`])
  })

  test('LIST-08 a row must match the filter, ignoring case', () => {
    expect(onAnswer(`${ROOT}/purchase-orders?status=sent&jobId=5`, { data: [{ status: 'Sent', jobId: 6 }] })).toEqual([
      `error LIST-08 ${body}/data/0/jobId`,
    ])
  })
})

describe('headers', () => {
  const headers = (name: string, value: string, status = 200) => onRequest({}, { status, headers: { [name]: value } })

  test('ERR-01 answers are JSON', () => {
    expect(headers('Content-Type', 'text/html')).toEqual(['error ERR-01 /response/headers/Content-Type'])
    expect(headers('content-type', 'application/json; charset=utf-8')).toEqual([])
  })

  test('GATE-02 Retry-After belongs to 429', () => {
    expect(headers('Retry-After', '1', 429)).toEqual([])
    expect(headers('Retry-After', '1')).toEqual(['warning document /response/headers/Retry-After'])
  })

  test("ERR-14 the mock's own headers are not the vendor's", () => {
    expect(headers('x-mock-rule', 'PO-14', 400)).toEqual(['error ERR-14 /response/headers/x-mock-rule'])
  })

  test('an unknown header is a warning', () => {
    expect(found(pactWith({}, { headers: { Location: '/vendors/1' } }))).toEqual(['warning document /response/headers/Location'])
  })
})
