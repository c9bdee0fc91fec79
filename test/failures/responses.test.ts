/** Overridden answers: which ones are valid, and which calls get them. */
import { describe, expect, test } from 'vitest'
import { createMock, type Mock, type OperationId, OptionError, type ResponseOptions, type Schemas } from '../../src/index.ts'
import { TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { vendor } from '../support/requests.ts'

const at = (path: string) => `/inventory/v2/tenant/${TENANT}${path}`

const ask = (mock: Mock, method: string, target: string, body?: object) => {
  const reply = mock.handle({ method, host: 'localhost', target, headers: {}, ...(body && { body: JSON.stringify(body) }) })
  return { ...reply, json: reply.body === '' ? undefined : JSON.parse(reply.body) }
}

const newMock = () => createMock({ auth: 'off' })
const vendorOf = (mock: Mock, id = 2101): Schemas['Inventory.V2.VendorResponse'] => ask(mock, 'GET', at(`/vendors/${id}`)).json

describeEachFace('an overridden answer', (open) => {
  test('is sent with its status and headers instead of what the API would answer', async () => {
    const api = await open()
    const body = { ...vendorOf(api.mock), name: 'Of my own' }
    api.tell((mock) => mock.respond('Vendors_GetById', { body, headers: { 'X-Own': 'yes' } }))
    const { status, headers, json } = await api.get('/vendors/1')
    expect([status, headers['content-type'], headers['x-own'], json]).toEqual([200, 'application/json; charset=utf-8', 'yes', body])
    expect(headers['x-mock-failure']).toBeUndefined()
  })

  test('that is unchecked may be anything: a string is sent unchanged', async () => {
    const api = await open()
    api.tell((mock) =>
      mock.respond('Vendors_GetById', { unchecked: true, status: 418, body: '<teapot>', headers: { 'content-type': 'text/xml' } }),
    )
    const { status, headers, text } = await api.get('/vendors/1')
    expect([status, headers['content-type'], text]).toEqual([418, 'text/xml', '<teapot>'])
  })

  test('without a body has none', async () => {
    const api = await open({ quirks: { emptyAnswer: '204' } })
    api.tell((mock) => mock.respond('Vendors_UpdateCustomFields', { unchecked: true, status: 204 }))
    const { status, headers, text } = await api.patch('/vendors/custom-fields', {})
    expect([status, headers['content-type'], text]).toEqual([204, undefined, ''])
  })
})

test('only the answer is sent, nothing changes, and the journal says that it was overridden', () => {
  const mock = newMock()
  mock.respond('Vendors_Create', { body: { id: 5 }, times: 1 })
  const before = mock.tenant(TENANT).export()
  expect(ask(mock, 'POST', at('/vendors'), vendor()).json).toEqual({ id: 5 })
  expect(mock.tenant(TENANT).export()).toEqual(before)
  expect(mock.journal.entries()[0]).toMatchObject({ failure: 'overridden', status: 200, rule: null, changes: [], duration: 0 })
  expect(ask(mock, 'POST', at('/vendors'), vendor()).json.id).toBeGreaterThan(5)
})

test('answers with times are sent in their order, then the last one without times; a failure comes before all of them', () => {
  const mock = newMock()
  const one = vendorOf(mock)
  const withName = (name: string) => ({ ...one, name })
  for (const name of ['always', 'always now']) mock.respond('Vendors_GetById', { body: withName(name) })
  for (const name of ['first', 'second']) mock.respond('Vendors_GetById', { body: withName(name), unchecked: false, times: 1 })
  mock.fail('Vendors_GetById', { with: 'server-error', skip: 1, times: 1 })
  const names = Array.from({ length: 5 }, () => vendorOf(mock)).map((answer) => answer.name ?? 'error')
  expect(names).toEqual(['first', 'error', 'second', 'always now', 'always now'])
})

test('is narrowed by a scope as a failure is: tenant, match, delay', () => {
  const mock = createMock({ auth: 'off', clock: '2026-01-05T09:00:00Z' })
  const body = { ...vendorOf(mock), name: 'Of my own' }
  const planned = mock.tenant(TENANT).respond('Vendors_GetById', { body, match: { path: { id: 2102 } }, delay: '2s' })
  expect(vendorOf(mock).name).not.toBe('Of my own')
  expect(ask(mock, 'GET', `/inventory/v2/tenant/2002/vendors/2102`).json.name).not.toBe('Of my own')
  expect(vendorOf(mock, 2102).name).toBe('Of my own')
  expect([planned.hits, mock.journal.entries().at(-1)?.duration]).toEqual([1, 2000])
  expect(mock.tenant(TENANT).responses.entries()).toEqual([
    { id: 1, operation: 'Vendors_GetById', tenant: '1001', body, match: { path: { id: 2102 } }, delay: '2s', hits: 1 },
  ])
  planned.stop()
  expect(vendorOf(mock, 2102).name).not.toBe('Of my own')
})

describe('an answer that does not match the document is refused', () => {
  const OF = (operation: string) => `respond('${operation}'): the answer does not match the document: `
  const END = '. Use { unchecked: true } to send it anyway'

  test.each<[OperationId, object, string]>([
    ['Vendors_Create', { body: { id: '5' } }, 'id must be a whole number, not "5"'],
    ['Vendors_Create', { body: {} }, 'the body must have id'],
    ['Vendors_Create', {}, 'there must be a body'],
    ['Vendors_Create', { body: null }, 'the body must not be null'],
    ['Vendors_Create', { body: [5] }, 'the body must be an object, not [5]'],
    ['Vendors_Create', { body: { id: 5, ids: 6 } }, "the body has no property 'ids' (did you mean 'id'?)"],
    ['Vendors_Create', { status: 404, body: {} }, 'status 404 is not declared; use 200, 400, 401, 403, 413, 415, 429, 501'],
    [
      'Vendors_Create',
      { status: 400, body: { id: 5 } },
      "the body has no property 'id' (known: type, title, status, traceId, errors, data); the body must have type, title, status, traceId, errors, data",
    ],
    ['Vendors_UpdateCustomFields', { body: {} }, 'there must be no body, but it is {}'],
    ['Connect_Token', { status: 400, body: { error: 5 } }, 'error must be a string, not 5'],
    [
      'Export_Returns',
      { body: { hasMore: 'no', continueFrom: 'x', data: [{}] } },
      'hasMore must be true or false, not "no"; data[0] must have ',
    ],
  ])('%s %j: %s', (operation, response, message) => {
    const respond = () => newMock().respond(operation as 'Vendors_Create', response as never)
    expect(respond).toThrow(OptionError)
    expect(respond).toThrow(`${OF(operation)}${message}`)
    expect(respond).toThrow(END)
  })

  test.each<[string, unknown, string]>([
    ['name', null, 'name must not be null'],
    ['active', 'true', 'active must be true or false, not "true"'],
    ['deliveryOption', 3, 'deliveryOption must be a string, not 3'],
    ['defaultTaxRate', '0.1', 'defaultTaxRate must be a number, not "0.1"'],
    ['createdOn', '2026-01-05', 'createdOn must be a date-time such as 2026-01-05T09:00:00Z, not "2026-01-05"'],
    ['address', { street: 5 }, 'address.street must be a string, not 5'],
    ['customFields', [{ typeId: 1, name: 'a', value: 'b' }, 7], 'customFields[1] must be an object, not 7'],
  ])('a vendor whose %s is %j: %s', (name, value, message) => {
    const mock = newMock()
    const body = { ...vendorOf(mock), [name]: value }
    expect(() => mock.respond('Vendors_GetById', { body } as never)).toThrow(message)
  })

  test('an enum accepts only its own values, in their own case', () => {
    const mock = newMock()
    const [term] = ask(mock, 'GET', '/accounting/v2/tenant/1001/payment-terms').json.data
    const respond = (dueDayType: string) => () => mock.respond('PaymentTerms_GetPaymentTermModel', { body: { ...term, dueDayType } })
    const values = 'NumberOfDays, CertainDayOfCurrentMonth, CertainDayOfFollowingMonth'
    expect(respond('Someday')).toThrow(`dueDayType must be one of ${values}, not "Someday"`)
    expect(respond('numberOfDays')).toThrow('not "numberOfDays"')
    expect(respond('NumberOfDays')).not.toThrow()
  })

  test('a whole number that the document limits to 32 bits must not be larger', () => {
    const body = (totalCount: number) => ({ page: 1, pageSize: 50, hasMore: false, totalCount, data: [] })
    const wrong = 'totalCount must be a whole number that fits in 32 bits'
    expect(() => newMock().respond('Vendors_GetList', { body: body(2 ** 40) })).toThrow(wrong)
    expect(() => newMock().respond('Vendors_GetList', { body: body(7) })).not.toThrow()
  })

  test('the first five of many findings are listed', () => {
    const mock = newMock()
    const data = Array.from({ length: 8 }, () => 5)
    expect(() => mock.respond('Export_Returns', { body: { hasMore: false, continueFrom: 'x', data } } as never)).toThrow(
      'data[4] must be an object, not 5; and more',
    )
  })

  test('options are checked like those of a failure', () => {
    const respond = (options: object) => () => newMock().respond('Vendors_Create', options as never)
    expect(respond({ bdy: {} })).toThrow("Unknown option 'bdy' of respond('Vendors_Create'). Did you mean 'body'?")
    expect(respond({ status: 99, unchecked: true })).toThrow('option status of respond')
    expect(respond({ headers: { a: 1 }, body: { id: 5 } })).toThrow('must be an object of strings, not {"a":1}')
    expect(() => newMock().respond('*' as 'Vendors_Create', { unchecked: true })).toThrow("Unknown operation '*'")
  })

  test('the compiler knows the answer of each operation', () => {
    const mock = newMock()
    // @ts-expect-error an id is a number
    expect(() => mock.respond('Vendors_Create', { body: { id: 'x' } })).toThrow()
    // @ts-expect-error no such status
    expect(() => mock.respond('Vendors_Create', { status: 404, body: {} })).toThrow()
    // @ts-expect-error no body
    expect(() => mock.respond('Vendors_UpdateCustomFields', { body: {} })).toThrow()
    const fine: ResponseOptions<'Vendors_UpdateCustomFields'> = { times: 1 }
    mock.respond('Vendors_UpdateCustomFields', fine)
    mock.respond('Vendors_Create', { unchecked: true, body: { id: 'x' } })
    mock.respond('Connect_Token', { status: 400, body: { error: 'invalid_client' } })
  })
})
