import { expect, test } from 'vitest'
import { operationIds, operationTable } from '../../src/api.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { ADDRESS, item, purchaseOrder, purchaseOrderType, receipt, vendor } from '../support/requests.ts'

const KEYS = ['type', 'title', 'status', 'traceId', 'errors', 'data']
const TITLE = 'One or more validation errors occurred.'
const VENDOR_REQUIRED = ['name', 'active', 'isTruckReplenishment', 'taxRate', 'restrictedMobileCreation', 'address']
const LEVELS = 100_000
const deepList = '['.repeat(LEVELS) + ']'.repeat(LEVELS)
const deepObject = `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`
const json = JSON.stringify
const without = (body: Record<string, unknown>, ...names: string[]) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))

const many = (line: object): object[] => Array.from({ length: 2000 }, () => line)

/** A description, the request, and the status, rule and error keys of its answer. */
type Bad = [what: string, method: string, path: string, body: unknown, status: number, rule: string, keys: string[]]

const MALFORMED: Bad[] = [
  ['an empty body', 'POST', '/vendors', '', 400, 'ERR-08', ['', 'request']],
  ['a body of blanks', 'POST', '/vendors', ' \r\n', 400, 'ERR-08', ['', 'request']],
  ['an open brace', 'POST', '/vendors', '{', 400, 'ERR-08', ['request']],
  ['half a body', 'POST', '/vendors', json(vendor()).slice(0, -5), 400, 'ERR-08', ['request']],
  ['single quotes', 'POST', '/vendors', "{'name':'x'}", 400, 'ERR-08', ['request']],
  ['a trailing comma', 'POST', '/vendors', '{"name":"x",}', 400, 'ERR-08', ['request']],
  ['a comment', 'POST', '/vendors', '{"name":"x"/* */}', 400, 'ERR-08', ['request']],
  ['NaN', 'PATCH', '/vendors/2101', '{"taxRate":NaN}', 400, 'ERR-08', ['request']],
  ['two values', 'PATCH', '/vendors/2101', '{}{}', 400, 'ERR-08', ['request']],
  ['a form', 'POST', '/vendors', 'name=x&active=true', 400, 'ERR-08', ['request']],
  ['a list for the body', 'POST', '/vendors', [vendor()], 400, 'ERR-08', ['request']],
  ['an empty list for the body', 'PATCH', '/vendors/2101', '[]', 400, 'ERR-08', ['request']],
  ['text for the body', 'PATCH', '/vendors/2101', '"memo"', 400, 'ERR-08', ['request']],
  ['a number for the body', 'PATCH', '/vendors/2101', '5', 400, 'ERR-08', ['request']],
  ['null for the body', 'PATCH', '/vendors/2101', 'null', 400, 'ERR-08', ['', 'request']],
  ['a list for an optional body', 'PATCH', '/purchase-orders/4173/cancellation', '[]', 400, 'ERR-08', ['request']],
  ['a body that opens 100,000 lists and closes none', 'POST', '/vendors', '['.repeat(LEVELS), 400, 'ERR-08', ['request']],
  ['a body of 100,000 lists', 'POST', '/vendors', deepList, 400, 'ERR-08', ['request']],
  ['100,000 lists for text', 'POST', '/vendors', json(vendor()).replace('"Wharf Street Supply"', deepList), 400, 'ERR-08', ['request']],
  ['100,000 objects for text', 'PATCH', '/vendors/2101', `{"name":${deepObject}}`, 400, 'ERR-08', ['request']],
  ['100,000 lists in an unknown property', 'PATCH', '/vendors/2101', `{"memo":"x","deep":${deepList}}`, 400, 'ERR-08', ['request']],
  [
    '100,000 lists next to a long number',
    'PATCH',
    '/vendors/2101',
    `{"taxRate":0.12345678901234567,"deep":${deepList}}`,
    400,
    'ERR-08',
    ['request'],
  ],
  ['65 levels', 'PATCH', '/vendors/2101', `{"deep":${'['.repeat(64)}${']'.repeat(64)}}`, 400, 'ERR-08', ['request']],
]

const MISSHAPEN: Bad[] = [
  ['a list for an object', 'POST', '/vendors', vendor({ address: [] }), 400, 'ERR-04', ['address']],
  ['text for an object', 'PATCH', '/vendors/2101', { address: '1 Wharf Street' }, 400, 'ERR-04', ['address']],
  ['an object for a list', 'POST', '/purchase-orders', purchaseOrder({ items: item() }), 400, 'ERR-04', ['items']],
  ['text for a line', 'POST', '/purchase-orders', purchaseOrder({ items: ['x'] }), 400, 'ERR-04', ['items[0]']],
  ['a list for text', 'POST', '/vendors', vendor({ name: ['x'] }), 400, 'ERR-04', ['name']],
  ['an object for a number', 'POST', '/vendors', vendor({ taxRate: {} }), 400, 'ERR-04', ['taxRate']],
  ['text for a decimal', 'POST', '/purchase-orders', purchaseOrder({ shipping: 'Ground' }), 400, 'ERR-04', ['shipping']],
  ['empty text for a decimal', 'POST', '/vendors', vendor({ taxRate: '' }), 400, 'ERR-04', ['taxRate']],
  ['true for a decimal', 'POST', '/vendors', vendor({ taxRate: true }), 400, 'ERR-04', ['taxRate']],
  [
    'a decimal that no machine can store',
    'POST',
    '/vendors',
    json(vendor({ taxRate: 7 })).replace('7', '1e400'),
    400,
    'ERR-04',
    ['taxRate'],
  ],
  [
    'a decimal of 300,000 digits',
    'POST',
    '/purchase-orders',
    purchaseOrder({ items: [item({ quantity: '9'.repeat(3e5), cost: '9'.repeat(3e5) })] }),
    400,
    'ERR-04',
    ['items[0].quantity', 'items[0].cost'],
  ],
  ['a decimal of 10^29', 'POST', '/purchase-orders', purchaseOrder({ tax: '1e29' }), 400, 'ERR-04', ['tax']],
  ['text for an id', 'POST', '/purchase-orders', purchaseOrder({ vendorId: 'Scioto' }), 400, 'ERR-04', ['vendorId']],
  ['a fraction for an id', 'POST', '/purchase-orders', purchaseOrder({ vendorId: 2101.5 }), 400, 'ERR-04', ['vendorId']],
  [
    'an id beyond int64',
    'POST',
    '/purchase-orders',
    json(purchaseOrder({ vendorId: 7777 })).replace('7777', '9223372036854775808'),
    400,
    'ERR-04',
    ['vendorId'],
  ],
  [
    'days beyond int32',
    'POST',
    '/purchase-order-types',
    purchaseOrderType({ defaultRequiredDateDaysOffset: 2 ** 31 }),
    400,
    'ERR-04',
    ['defaultRequiredDateDaysOffset'],
  ],
  ['text for a boolean', 'POST', '/vendors', vendor({ active: 'yes' }), 400, 'ERR-04', ['active']],
  ['2 for a boolean', 'POST', '/vendors', vendor({ active: 2 }), 400, 'ERR-04', ['active']],
  ['month 13, day 45', 'POST', '/purchase-orders', purchaseOrder({ date: '2026-13-45' }), 400, 'ERR-04', ['date']],
  ['30 February', 'POST', '/purchase-orders', purchaseOrder({ date: '2026-02-30' }), 400, 'ERR-04', ['date']],
  ['hour 25', 'POST', '/purchase-orders', purchaseOrder({ requiredOn: '2026-01-05T25:00:00Z' }), 400, 'ERR-04', ['requiredOn']],
  ['a word for a date', 'POST', '/purchase-orders', purchaseOrder({ date: 'tomorrow' }), 400, 'ERR-04', ['date']],
  ['an empty date', 'POST', '/purchase-orders', purchaseOrder({ date: '' }), 400, 'ERR-04', ['date']],
  ['a number for a date', 'POST', '/purchase-orders', purchaseOrder({ date: 1767571200000 }), 400, 'ERR-04', ['date']],
  ['an unknown delivery option', 'POST', '/vendors', vendor({ deliveryOption: 'Pigeon' }), 400, 'ERR-04', ['deliveryOption']],
  ['an unknown reason', 'PATCH', '/purchase-orders/4173/cancellation', { canceledReason: 'Whim' }, 400, 'ERR-04', ['canceledReason']],
  [
    'an invalid GUID',
    'POST',
    '/vendors',
    vendor({ externalData: { applicationGuid: 'mine', externalData: [] } }),
    400,
    'ERR-04',
    ['externalData.applicationGuid'],
  ],
  ['null for text', 'PATCH', '/vendors/2101', { name: null }, 400, 'ERR-05', ['name']],
  ['null for a part of the address', 'POST', '/vendors', vendor({ address: { ...ADDRESS, unit: null } }), 400, 'ERR-05', ['address.Unit']],
  ['null for a line', 'POST', '/purchase-orders', purchaseOrder({ items: [null] }), 400, 'ERR-05', ['items[0]']],
  [
    'null for a quantity',
    'POST',
    '/purchase-orders',
    purchaseOrder({ items: [item({ quantity: null })] }),
    400,
    'ERR-05',
    ['items[0].Quantity'],
  ],
  ['a body without anything', 'POST', '/vendors', {}, 400, 'ERR-02', [...VENDOR_REQUIRED, 'request']],
]

const REFUSED: Bad[] = [
  [
    'a reference of 2^53 + 1',
    'POST',
    '/purchase-orders',
    json(purchaseOrder({ vendorId: 7777 })).replace('7777', '9007199254740993'),
    400,
    'REF-01',
    ['vendorId'],
  ],
  ['a negative reference', 'POST', '/purchase-orders', purchaseOrder({ vendorId: -2101 }), 400, 'REF-01', ['vendorId']],
  [
    'an unknown SKU in the second line',
    'POST',
    '/purchase-orders',
    purchaseOrder({ items: [item(), item({ skuId: 99 })] }),
    400,
    'REF-04',
    ['items[1].skuId'],
  ],
  ['an unknown payment term', 'POST', '/vendors', vendor({ paymentTermId: 99 }), 400, 'VEN-07', ['paymentTermId']],
  ['a receipt of no order', 'POST', '/receipts', receipt(99), 404, 'RCP-01', []],
  ['a receipt of order 2^53 + 1', 'POST', '/receipts', json(receipt(7777)).replace('7777', '9007199254740993'), 404, 'RCP-01', []],
  ['an edit of an exported order', 'PATCH', '/purchase-orders/4001', { memo: 'late' }, 400, 'PO-14', ['']],
  ['an existing type name', 'PATCH', '/purchase-order-types/1802', { name: 'STANDARD' }, 409, 'POT-03', ['']],
  [
    'one bad custom field among good ones',
    'PATCH',
    '/vendors/custom-fields',
    {
      operations: [
        { objectId: 2101, customFields: [{ name: 'Pricing Tier', value: 'Gold' }] },
        { objectId: 99, customFields: [] },
      ],
    },
    400,
    'CF-01',
    ['operations[1].objectId'],
  ],
  ['an unknown vendor', 'PATCH', '/vendors/99', { memo: 'x' }, 404, 'ERR-09', []],
  ['vendor 2^53 + 1', 'PATCH', '/vendors/9007199254740993', { memo: 'x' }, 404, 'ERR-09', []],
]

const BAD = [...MALFORMED, ...MISSHAPEN, ...REFUSED]

const answerOf = (mock: Mock, method: string, path: string, body?: unknown) => {
  const text = typeof body === 'string' || body === undefined ? body : json(body)
  return mock.handle({ method, host: 'localhost', target: `/inventory/v2/tenant/${TENANT}${path}`, headers: {}, body: text })
}

/** The first order of a mock, if nothing was refused before. */
const firstOrder = (() => {
  const mock = createMock({ auth: 'off' })
  const { id } = JSON.parse(answerOf(mock, 'POST', '/purchase-orders', purchaseOrder()).body)
  return answerOf(mock, 'GET', `/purchase-orders/${id}`).body
})()

describeEachFace('Refusals', (open) => {
  test.each(BAD)('ERR-06 %s is refused', async (_, method, path, body, status, rule, keys) => {
    const answer = await (await open()).send(method, path, { body })
    expect([answer.status, answer.rule, Object.keys(answer.json.errors)]).toEqual([status, rule, keys])
  })

  test.each([...MALFORMED.slice(0, 1), ...MISSHAPEN.slice(-3), ...REFUSED])(
    'ERR-01 the answer to %s has every key and is JSON',
    async (_, method, path, body, status) => {
      const { json: answer, headers } = await (await open()).send(method, path, { body })
      expect([Object.keys(answer), answer.status, answer.data, headers['content-type']]).toEqual([
        KEYS,
        status,
        {},
        'application/json; charset=utf-8',
      ])
    },
  )

  test('ERR-01 errors maps a path to a list of messages', async () => {
    const { errors } = (await (await open()).post('/purchase-orders', purchaseOrder({ shipping: 'Ground', tax: 'None' }))).json
    expect(Object.values(errors).every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'))).toBe(true)
  })

  test('ERR-01 every call has its own traceId, in the form of a trace parent', async () => {
    const api = await open()
    const ids = [(await api.get('/vendors/99')).json.traceId, (await api.get('/vendors/99')).json.traceId]
    expect([new Set(ids).size, ids]).toEqual([2, ids.map(() => expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/))])
  })

  test('ERR-02 every missing property has its own key', async () => {
    const { errors, title } = (await (await open()).post('/vendors', {})).json
    expect([title, Object.keys(errors)]).toEqual([TITLE, [...VENDOR_REQUIRED, 'request']])
    expect(errors.taxRate).toEqual(["Required property 'taxRate' not found in JSON. Path '', line 1, position 2."])
  })

  test('ERR-02 while a line is incomplete, the top level’s own missing properties are not listed', async () => {
    const { errors } = (
      await (await open()).post('/purchase-orders', '{"items":[{"description":"a",\n"vendorPartNumber":"b","quantity":1}]}')
    ).json
    expect(errors).toEqual({
      'items[0].skuId': ["Required property 'skuId' not found in JSON. Path 'items[0]', line 2, position 36."],
      'items[0].cost': ["Required property 'cost' not found in JSON. Path 'items[0]', line 2, position 36."],
      request: ['The request field is required.'],
    })
  })

  test('ERR-02 every incomplete line has its message', async () => {
    const items = [without(item(), 'cost'), item(), without(item(), 'quantity')]
    const { errors } = (await (await open()).post('/purchase-orders', purchaseOrder({ items }))).json
    expect(Object.keys(errors)).toEqual(['items[0].cost', 'items[2].quantity', 'request'])
  })

  test('ERR-02 in an incomplete shipTo, an incomplete address is reported first', async () => {
    const shipTo = { address: without(ADDRESS, 'zip') }
    const { errors } = (await (await open()).post('/purchase-orders', without(purchaseOrder({ shipTo }), 'vendorId'))).json
    expect(Object.keys(errors)).toEqual(['shipTo.address.zip', 'request'])
  })

  test('ERR-02 once the lines are complete, the top level is reported', async () => {
    const { errors } = (await (await open()).post('/purchase-orders', without(purchaseOrder(), 'vendorId', 'date'))).json
    expect(Object.keys(errors)).toEqual(['vendorId', 'date', 'request'])
  })

  test('ERR-18 with more than 200 errors, the last one says that there are more', async () => {
    const items = Array.from({ length: 300 }, () => ({ ...item(), quantity: '3,5' }))
    const { errors } = (await (await open()).post('/purchase-orders', purchaseOrder({ items }))).json
    expect([Object.keys(errors).length, errors['']]).toEqual([200, ['The maximum number of allowed model errors has been reached.']])
  })

  test.each([
    ['wrong types', 'ERR-04', () => purchaseOrder({ items: many({ ...item(), quantity: 'x', cost: 'x' }) })],
    ['short lines', 'ERR-02', () => purchaseOrder({ items: many({}) })],
    ['nulls', 'ERR-05', () => purchaseOrder({ items: many({ ...item(), skuId: null }) })],
    ['unknown properties', 'ERR-07', () => purchaseOrder({ items: many({ ...item(), price: 1 }) })],
  ])('ERR-18 2,000 lines with %s get at most 200 messages', async (_, rule, body) => {
    const api = await open({ quirks: { unknownBody: 'reject' } })
    const answer = await api.post('/purchase-orders', body())
    expect([answer.rule, Object.values(answer.json.errors).flat().length]).toEqual([rule, rule === 'ERR-02' ? 201 : 200])
  })

  test('ERR-03 an incomplete request is also reported as required', async () => {
    const { errors } = (await (await open()).post('/vendors', without(vendor(), 'name'))).json
    expect(errors.request).toEqual(['The request field is required.'])
  })

  test.each([
    ['{"shipping":"Ground"}', 'shipping', "Could not convert string to decimal: Ground. Path 'shipping', line 1, position 20."],
    ['{\n  "shipping": "Ground"\n}', 'shipping', "Could not convert string to decimal: Ground. Path 'shipping', line 2, position 22."],
    [
      '{"tax":1,"items":[{},{"cost" : "dear"}]}',
      'items[1].cost',
      "Could not convert string to decimal: dear. Path 'items[1].cost', line 1, position 37.",
    ],
    ['{"tax":1,"Tax":"much"}', 'tax', "Could not convert string to decimal: much. Path 'tax', line 1, position 21."],
    ['{"vendorId":"Scioto"}', 'vendorId', "Could not convert string to integer: Scioto. Path 'vendorId', line 1, position 20."],
    [
      '{"impactsTechnicianPayroll":"maybe"}',
      'impactsTechnicianPayroll',
      "Could not convert string to boolean: maybe. Path 'impactsTechnicianPayroll', line 1, position 35.",
    ],
    ['{"date":"2026-13-45"}', 'date', "Could not convert string to DateTime: 2026-13-45. Path 'date', line 1, position 20."],
    ['\ufeff{"shipping":"Ground"}', 'shipping', "Could not convert string to decimal: Ground. Path 'shipping', line 1, position 20."],
  ])('ERR-04 %j says what and where', async (body, key, message) => {
    const { errors } = (await (await open()).patch('/purchase-orders/4173', body)).json
    expect(errors[key]).toEqual([message])
  })

  test('ERR-04 a wrong type is reported before missing properties', async () => {
    const { errors } = (await (await open()).post('/vendors', { taxRate: 'high' })).json
    expect(Object.keys(errors)).toEqual(['taxRate'])
  })

  test('ERR-05 null in the ship-to address: first segment camel case, later ones Pascal', async () => {
    const shipTo = { description: 'x', address: { ...ADDRESS, unit: null } }
    const { errors } = (await (await open()).post('/purchase-orders', purchaseOrder({ shipTo }))).json
    expect(errors).toEqual({ 'shipTo.Address.Unit': ['The Unit field is required.'] })
  })

  test('ERR-05 the empty string is accepted', async () => {
    const empty = Object.fromEntries(Object.keys(ADDRESS).map((part) => [part, '']))
    const { status } = await (await open()).post('/vendors', vendor({ address: empty }))
    expect(status).toBe(200)
  })

  test.each(BAD)('ERR-06 %s changes nothing', async (_, method, path, body) => {
    const api = await open()
    const before = api.mock.tenant(TENANT).export()
    await api.send(method, path, { body })
    expect(api.mock.tenant(TENANT).export()).toEqual(before)
  })

  test.each(BAD)('ERR-06 %s uses no id, number or tick', async (_, method, path, body) => {
    const api = await open()
    await api.send(method, path, { body })
    const id = await api.create('/purchase-orders', purchaseOrder())
    expect((await api.get(`/purchase-orders/${id}`)).text).toBe(firstOrder)
  })

  test('ERR-07 an unknown property is dropped and the call succeeds', async () => {
    const api = await open()
    const { status } = await api.patch('/vendors/2101', { memo: 'kept', colour: 'red' })
    const record = await api.read('/vendors/2101')
    expect([status, record.memo, 'colour' in record]).toEqual([200, 'kept', false])
  })

  test('ERR-07 an unknown property inside a line is dropped too', async () => {
    const { status } = await (await open()).post('/purchase-orders', purchaseOrder({ items: [item({ price: 1 })] }))
    expect(status).toBe(200)
  })

  test('ERR-07 the value of an unknown property is not checked', async () => {
    const { status } = await (await open()).patch('/vendors/2101', `{"memo":"x","deep":${'['.repeat(63)}${']'.repeat(63)}}`)
    expect(status).toBe(200)
  })

  test('ERR-08 brackets within strings are not levels', async () => {
    const { status } = await (await open()).patch('/vendors/2101', { memo: `"\\"${'[{'.repeat(1000)}` })
    expect(status).toBe(200)
  })

  test('ERR-08 a list may be long without being deep', async () => {
    const { status } = await (await open()).post('/purchase-orders', purchaseOrder({ items: Array.from({ length: 500 }, () => item()) }))
    expect(status).toBe(200)
  })

  test('ERR-07 quirk unknownBody reject: 400 keyed by its path', async () => {
    const api = await open({ quirks: { unknownBody: 'reject' } })
    const { status, json: answer, rule } = await api.post('/purchase-orders', purchaseOrder({ colour: 'red', items: [item({ price: 1 })] }))
    expect([status, Object.keys(answer.errors), rule]).toEqual([400, ['items[0].price', 'colour'].toSorted().toReversed(), 'ERR-07'])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'ERR-07 quirk unknownBody reject: a property called %s is refused like any other',
    async (name) => {
      const api = await open({ quirks: { unknownBody: 'reject' } })
      const { status, text, rule } = await api.patch('/vendors/2101', `{"memo":"x","${name}":1}`)
      expect([status, text.includes(`"errors":{"${name}":["Could not find member '${name}' on the request."]}`), rule]).toEqual([
        400,
        true,
        'ERR-07',
      ])
    },
  )

  test.each([
    ['__proto__ at the top', '{"__proto__":{"memo":"polluted"},"name":"Clean"}', 'ADV-02 __proto__'],
    ['__proto__ in an object', json(vendor()).replace('"street"', '"__proto__":{"polluted":true},"street"'), 'ADV-02 address.__proto__'],
    ['constructor.prototype', '{"constructor":{"prototype":{"polluted":true}},"name":"Clean"}', 'ADV-02 constructor'],
    ['__proto__ next to a long number', '{"__proto__":{"polluted":true},"taxRate":0.12345678901234567}', 'ADV-02 __proto__'],
  ])('ERR-07 %s is dropped, advised, and reaches no prototype', async (_, body, advice) => {
    const api = await open()
    const { status, headers } = await api.patch('/vendors/2101', body)
    expect([status, headers['x-mock-advice'], 'polluted' in {}, 'memo' in {}]).toEqual([200, advice, false, false])
  })

  test('ERR-07 properties inside __proto__ do not count as given', async () => {
    const api = await open()
    const before = (await api.read('/vendors/2101')).memo
    await api.patch('/vendors/2101', '{"__proto__":{"memo":"polluted"}}')
    expect((await api.read('/vendors/2101')).memo).toBe(before)
  })

  test('ERR-08 a body is not required if the document makes it optional', async () => {
    expect((await (await open()).patch('/purchase-orders/4173/cancellation')).status).toBe(200)
  })

  test('ERR-08 a byte order mark before the body is skipped', async () => {
    const api = await open()
    await api.patch('/vendors/2101', '\ufeff{"memo":"marked"}')
    expect((await api.read('/vendors/2101')).memo).toBe('marked')
  })

  test.each([
    ['GET', '/vendors/99', 'Vendor with id 99 was not found.'],
    ['PATCH', '/vendors/99', 'Vendor with id 99 was not found.'],
    ['GET', '/purchase-orders/99', 'Purchase order with id 99 was not found.'],
    ['PATCH', '/purchase-orders/99', 'Purchase order with id 99 was not found.'],
    ['PATCH', '/purchase-orders/99/cancellation', 'Purchase order with id 99 was not found.'],
    ['PATCH', '/purchase-order-types/99', 'Purchase order type with id 99 was not found.'],
    ['GET', '/purchase-orders/2101', 'Purchase order with id 2101 was not found.'],
  ])('ERR-09 %s %s is 404 and its title names it', async (method, path, title) => {
    const { status, json: answer, rule } = await (await open()).send(method, path, method === 'GET' ? {} : { body: {} })
    expect([status, answer.title, answer.errors, rule]).toEqual([404, title, {}, 'ERR-09'])
  })

  test('ERR-10 a refused business rule is 400 with its message as the title and under the empty key', async () => {
    const { status, json: answer } = await (await open()).patch('/purchase-orders/4001', { memo: 'late' })
    expect([status, answer.title]).toEqual([400, expect.stringContaining('can no longer be edited')])
    expect(answer.errors).toEqual({ '': [answer.title] })
  })

  test('ERR-10 a conflict is 409 if the document declares it', async () => {
    const { status, json: answer } = await (await open()).patch('/purchase-order-types/1802', { name: 'Standard' })
    expect([status, answer.status]).toEqual([409, 409])
  })

  test('ERR-10 the same conflict is 400 if the document declares no 409', async () => {
    expect((await (await open()).post('/purchase-order-types', purchaseOrderType({ name: 'Standard' }))).status).toBe(400)
  })

  test.each([
    ['vendorId', { vendorId: 99 }],
    ['typeId', { typeId: 99 }],
    ['businessUnitId', { businessUnitId: 99 }],
    ['inventoryLocationId', { inventoryLocationId: 99 }],
    ['jobId', { jobId: 99 }],
    ['technicianId', { technicianId: 99 }],
    ['projectId', { projectId: 99 }],
    ['budgetCodeId', { budgetCodeId: 99 }],
    ['items[0].skuId', { items: [item({ skuId: 99 })] }],
    ['items[0].budgetCodeId', { items: [item({ budgetCodeId: 99 })] }],
  ])('ERR-11 a %s that does not exist is 400 keyed by it', async (key, given) => {
    const { status, json: answer } = await (await open()).post('/purchase-orders', purchaseOrder(given))
    expect([status, answer.title, Object.keys(answer.errors)]).toEqual([400, TITLE, [key]])
  })

  test.each(['404', '500'] as const)('ERR-11 quirk missingReference %s: that status, in the same shape', async (missingReference) => {
    const api = await open({ quirks: { missingReference } })
    const { status, json: answer } = await api.post('/purchase-orders', purchaseOrder({ vendorId: 99 }))
    expect([status, Object.keys(answer), answer.status]).toEqual([Number(missingReference), KEYS, Number(missingReference)])
  })

  test.each(['404', '500'] as const)('ERR-11 with quirk missingReference %s a refused receipt is still 404', async (missingReference) => {
    expect((await (await open({ quirks: { missingReference } })).post('/receipts', receipt(99))).status).toBe(404)
  })

  test('ERR-11 an id of 2^53 + 1 is named as it was sent', async () => {
    const body = json(purchaseOrder({ vendorId: 7777 })).replace('7777', '9007199254740993')
    const { errors } = (await (await open()).post('/purchase-orders', body)).json
    expect(errors.vendorId).toEqual(['Vendor with id 9007199254740993 does not exist.'])
  })

  test.each(operationIds.filter((id) => id !== 'Connect_Token'))('ERR-12 %s is simulated', async (id) => {
    const { method, path } = operationTable(id)
    const target = `raw:${path.replace('{tenant}', String(TENANT)).replace('{id}', '1')}`
    const { status } = await (await open()).send(method, target, method === 'GET' ? {} : { body: {} })
    expect(status).not.toBe(501)
  })

  test('ERR-13 a body of exactly 1 MiB is read', async () => {
    const api = await open()
    const frame = json({ memo: '' }).length
    expect((await api.patch('/vendors/2101', { memo: 'x'.repeat(1024 * 1024 - frame) })).status).toBe(200)
  })

  test.each([
    ['one byte more', 1024 * 1024 + 1],
    ['2 MiB', 2 * 1024 * 1024],
  ])('ERR-13 %s is 413 and changes nothing', async (_, size) => {
    const api = await open()
    const before = api.mock.tenant(TENANT).export()
    const { status, rule } = await api.patch('/vendors/2101', { memo: 'x'.repeat(size - json({ memo: '' }).length) })
    expect([status, rule, api.mock.tenant(TENANT).export()]).toEqual([413, 'ERR-13', before])
  })

  test('ERR-13 the limit is in bytes, not characters', async () => {
    expect((await (await open()).patch('/vendors/2101', { memo: '🚰'.repeat(300_000) })).status).toBe(413)
  })

  test('ERR-13 after a body that was too large the next call is answered', async () => {
    const api = await open()
    await api.patch('/vendors/2101', { memo: 'x'.repeat(2 * 1024 * 1024) })
    expect((await api.get('/vendors/2101')).status).toBe(200)
  })

  test('ERR-13 the limit is an option', async () => {
    expect((await (await open({ bodyLimit: 20 })).patch('/vendors/2101', { memo: 'longer than twenty' })).status).toBe(413)
  })

  test.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'json',
  ])('ERR-13 %s is 415', async (type) => {
    const { status, rule } = await (await open()).send('PATCH', '/vendors/2101', {
      headers: { 'content-type': type },
      body: '{"memo":"x"}',
    })
    expect([status, rule]).toEqual([415, 'ERR-13'])
  })

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset=UTF-8',
    'text/json',
    'application/merge-patch+json',
  ])('ERR-13 %s is read', async (type) => {
    const { status } = await (await open()).send('PATCH', '/vendors/2101', { headers: { 'content-type': type }, body: '{"memo":"x"}' })
    expect(status).toBe(200)
  })

  test('ERR-12 a compressed body is answered 501 from the mock itself', async () => {
    const headers = { 'content-encoding': 'gzip' }
    const { status, json: answer, rule } = await (await open()).send('PATCH', '/vendors/2101', { headers, body: '{"memo":"x"}' })
    expect([status, answer, rule]).toEqual([
      501,
      { mock: 'mocktitan', message: 'Mocktitan does not simulate compressed request bodies.', operation: 'Vendors_Update' },
      'ERR-12',
    ])
  })

  test('ERR-14 a refusal names its rule in the header, never in the body', async () => {
    const { headers, text } = await (await open()).patch('/purchase-orders/4001', { memo: 'late' })
    expect([headers['x-mock-rule'], text.includes('PO-14')]).toEqual(['PO-14', false])
  })

  test('ERR-14 an accepted call names no rule', async () => {
    expect((await (await open()).get('/vendors/2101')).rule).toBeUndefined()
  })

  test.each([
    ['a refusal', '/vendors/99'],
    ['the gateway', '/nowhere'],
  ])('ERR-14 option ruleHeader off: %s names no rule', async (_, path) => {
    expect((await (await open({ ruleHeader: false })).get(path)).rule).toBeUndefined()
  })

  test.each([
    ['a decimal as text', { taxRate: '2.50' }, { defaultTaxRate: 2.5 }],
    ['a decimal as text with a sign and an exponent', { taxRate: '+25e-1' }, { defaultTaxRate: 2.5 }],
    ['a boolean as text', { active: 'False' }, { active: false }],
    ['a boolean as a number', { active: 0 }, { active: false }],
    ['a number as text', { name: 4711 }, { name: '4711' }],
    ['an enum value in another case', { deliveryOption: 'emailASpdf' }, { deliveryOption: 'EmailAsPdf' }],
  ])('ERR-15 %s is accepted', async (_, given, kept) => {
    const api = await open()
    const { status } = await api.patch('/vendors/2101', given)
    expect([status, await api.read('/vendors/2101')]).toMatchObject([200, kept])
  })

  test.each([
    ['an id as text', { vendorId: '2102' }, { vendorId: 2102 }],
    ['a date without a time', { date: '2026-01-07' }, { date: '2026-01-07T00:00:00Z' }],
    [
      'a date with an offset, which is applied before the time is cut',
      { date: '2026-01-07T23:30:00-02:00' },
      { date: '2026-01-08T00:00:00Z' },
    ],
    [
      'a line’s numbers as text',
      { items: [item({ skuId: '3007', quantity: '4.5', cost: '2' })] },
      { items: [{ skuId: 3007, quantity: 4.5, cost: 2, total: 9 }] },
    ],
  ])('ERR-15 %s is accepted', async (_, given, kept) => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder(given))
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject(kept)
  })

  test.each(['name', 'Name', 'NAME', 'nAmE'])('ERR-16 %s matches the name', async (name) => {
    const api = await open()
    const { headers } = await api.patch('/vendors/2101', { [name]: 'Renamed' })
    expect([(await api.read('/vendors/2101')).name, headers['x-mock-advice']]).toEqual(['Renamed', undefined])
  })

  test('ERR-16 names match, ignoring case, inside objects and lists too', async () => {
    const api = await open()
    const line = Object.fromEntries(Object.entries(item()).map(([name, value]) => [name.toUpperCase(), value]))
    expect((await api.post('/purchase-orders', purchaseOrder({ items: [line] }))).status).toBe(200)
  })

  test('ERR-16 of two spellings the last counts', async () => {
    const api = await open()
    await api.patch('/vendors/2101', '{"memo":"first","Memo":"last"}')
    expect((await api.read('/vendors/2101')).memo).toBe('last')
  })

  test.each(['memo', 'firstName', 'lastName', 'phone', 'email', 'fax', 'vendorQuickbooksItem', 'paymentTermId', 'remittanceVendorId'])(
    'ERR-17 null in a PATCH clears %s of a vendor',
    async (name) => {
      const api = await open()
      await api.patch('/vendors/2101', {
        memo: 'x',
        firstName: 'x',
        lastName: 'x',
        phone: 'x',
        email: 'x',
        fax: 'x',
        vendorQuickbooksItem: 'x',
        paymentTermId: 1301,
        remittanceVendorId: 2102,
      })
      await api.patch('/vendors/2101', { [name]: null })
      const kept = (api.mock.tenant(TENANT).export().vendors as { id: number }[]).find(({ id }) => id === 2101) as Record<string, unknown>
      expect({ ...kept, ...(kept.contactInfo as object) }).toMatchObject({ [name]: null })
    },
  )

  test.each([
    ['jobId', { jobId: null }, { jobId: null, invoiceId: null }],
    ['technicianId', { technicianId: null }, { technicianId: null }],
    ['memo', { memo: null }, { summary: null }],
    ['vendorInvoiceNumber', { vendorInvoiceNumber: null }, { vendorDocumentNumber: null }],
    ['budgetCodeId', { budgetCodeId: null }, { budgetCodeId: null }],
  ])('ERR-17 null in a PATCH clears %s of an order', async (_, given, kept) => {
    const api = await open()
    const id = await api.create(
      '/purchase-orders',
      purchaseOrder({ jobId: 2001, technicianId: 1101, memo: 'x', vendorInvoiceNumber: 'x', budgetCodeId: 1401 }),
    )
    await api.patch(`/purchase-orders/${id}`, given)
    expect(await api.read(`/purchase-orders/${id}`)).toMatchObject(kept)
  })

  test.each([
    'name',
    'active',
    'taxRate',
    'deliveryOption',
    'address',
    'isTruckReplenishment',
    'restrictedMobileCreation',
    'tags',
    'vendorContacts',
    'externalData',
  ])('ERR-17 null for %s of a vendor is 400 keyed by it', async (name) => {
    const { status, json: answer } = await (await open()).patch('/vendors/2101', { [name]: null })
    expect([status, Object.keys(answer.errors)]).toEqual([400, [name]])
  })

  test.each([
    'vendorId',
    'typeId',
    'businessUnitId',
    'inventoryLocationId',
    'date',
    'requiredOn',
    'tax',
    'shipping',
    'items',
    'shipTo',
    'impactsTechnicianPayroll',
  ])('ERR-17 null for %s of an order is 400 keyed by it', async (name) => {
    const { status, json: answer } = await (await open()).patch('/purchase-orders/4173', { [name]: null })
    expect([status, Object.keys(answer.errors)]).toEqual([400, [name]])
  })

  test.each([
    ['an emoji', '🚰 Supply 🏚️'],
    ['letters of many scripts', 'Ünïcode 水道屋 سباكة'],
    ['a right-to-left mark and a zero-width joiner', '\u200fA\u200dB'],
    ['half of a surrogate pair', '\ud83d'],
    ['a null character', 'A\u0000B'],
    ['quotes and backslashes', '"\\"/\b\u2028'],
    ['__proto__', '__proto__'],
  ])('ERR-06 %s is a name like any other', async (_, name) => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ name }))
    expect((await api.read(`/vendors/${id}`)).name).toBe(name)
  })

  test.each([
    ['a quantity of 19 decimals', '"quantity":4', '"quantity":0.1234567890123456789'],
    ['a quantity of 29 digits', '"quantity":4', '"quantity":1234567890.1234567890123456789'],
    ['a quantity that no double can store', '"quantity":4', '"quantity":9007199254740993'],
    ['a cost of 10 decimals', '"cost":14.2', '"cost":1234567890.0123456789'],
    ['a tax that no double can store', '"tax":3', '"tax":9007199254740993.01'],
  ])('VAL-05 %s is kept to the last digit', async (_, plain, exact) => {
    const api = await open()
    const id = await api.create('/purchase-orders', json(purchaseOrder()).replace(plain, exact))
    expect((await api.get(`/purchase-orders/${id}`)).text).toMatch(new RegExp(`${exact.replace('.', '\\.')}(\\.0+)?,`))
  })

  test('VAL-05 line and total are exact, although doubles would not be', async () => {
    const api = await open()
    const items = [item({ quantity: 3, cost: 0.1 }), item({ quantity: 1, cost: 0.7 })]
    const id = await api.create('/purchase-orders', purchaseOrder({ tax: 0, shipping: 0.2, items }))
    const order = await api.read(`/purchase-orders/${id}`)
    expect([order.total, order.items[0].total]).toEqual([1.2, 0.3])
  })

  test('VAL-02 the first possible day is answered unchanged', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ date: '0001-01-01T00:00:00Z' }))
    expect((await api.read(`/purchase-orders/${id}`)).date).toBe('0001-01-01T00:00:00Z')
  })
})

test('ERR-06 a mock that got every bad request has the same state as one that got none', () => {
  const [mock, fresh] = [createMock({ auth: 'off' }), createMock({ auth: 'off' })]
  for (const [, method, path, body] of BAD) answerOf(mock, method, path, body)
  expect(mock.tenant(TENANT).export()).toEqual(fresh.tenant(TENANT).export())
})
