/** Failures, overridden answers and the clock over HTTP: the same verbs as in code, refused with the same messages. */
import { describe, expect, test } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'

const AT = '2026-01-05T09:00:00Z'
const VENDORS = '/inventory/v2/tenant/1001/vendors'

function controlOf(options: MockOptions = {}) {
  const mock = createMock({ auth: 'off', checkAnswer, clock: AT, ...options })
  const tell = (method: string, target: string, body?: unknown) => {
    const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const reply = mock.control({ method, host: 'localhost', target, headers: {}, ...text })
    return { status: reply.status, json: reply.body === '' ? undefined : JSON.parse(reply.body) }
  }
  const status = (target = VENDORS) => mock.handle({ method: 'GET', host: 'localhost', target, headers: {} }).status
  return { mock, tell, status }
}

/** The error that the same call in code throws. */
function thrown(what: (mock: Mock) => unknown): string {
  try {
    what(createMock())
  } catch (fault) {
    return (fault as Error).message
  }
  throw new Error('nothing was thrown')
}

describe('failures', () => {
  test('are planned, listed with their hits, and removed one by one or all at once', () => {
    const { tell, status } = controlOf()
    const options = { operation: 'Vendors_GetList', with: 'rate-limited', times: 2, match: { query: { page: 2 } } }
    const first = { id: 1, tenant: null, hits: 0, ...options }
    expect(tell('POST', '/_mock/failures', options)).toEqual({ status: 200, json: first })
    expect([status(), status(`${VENDORS}?page=2`)]).toEqual([200, 429])
    tell('POST', '/_mock/failures', { operation: '*', with: 'server-error', tenant: 2002 })
    const second = { id: 2, operation: '*', tenant: '2002', with: 'server-error', hits: 0 }
    expect(tell('GET', '/_mock/failures').json).toEqual({ data: [{ ...first, hits: 1 }, second] })
    expect(tell('DELETE', '/_mock/failures/1').status).toBe(204)
    expect(tell('DELETE', '/_mock/failures/1')).toEqual({
      status: 404,
      json: { mock: 'mocktitan', message: "Unknown failure '1'." },
    })
    expect(status(`${VENDORS}?page=2`)).toBe(200)
    expect(tell('DELETE', '/_mock/failures').status).toBe(204)
    expect(tell('GET', '/_mock/failures').json).toEqual({ data: [] })
  })

  test('of one tenant belong to it alone', () => {
    const { tell, status } = controlOf()
    const other = VENDORS.replace('1001', '2002')
    tell('POST', '/_mock/tenants/01001/failures', { operation: 'Vendors_GetList', with: 'server-error' })
    tell('POST', '/_mock/tenants/2002/failures', { operation: 'Vendors_GetList', with: 'bad-gateway' })
    expect([status(), status(other)]).toEqual([500, 502])
    expect(tell('GET', '/_mock/tenants/1001/failures').json.data.map((each: { id: number }) => each.id)).toEqual([1])
    expect(tell('DELETE', '/_mock/tenants/1001/failures/2').status).toBe(404)
    expect(tell('DELETE', '/_mock/tenants/1001/failures/1').status).toBe(204)
    expect([status(), status(other)]).toEqual([200, 502])
    tell('DELETE', '/_mock/tenants/2002/failures')
    expect(status(other)).toBe(200)
  })

  test('a status may be written as a number or as text', () => {
    const { tell, status } = controlOf()
    for (const name of [429, '401']) tell('POST', '/_mock/failures', { operation: 'Vendors_GetList', with: name, times: 1 })
    expect([status(), status(), status()]).toEqual([429, 401, 200])
  })

  test.each([
    { operation: 'Vendors_GetLst', with: 'slow' },
    { operation: 'Vendors_Create', with: 'PO-14' },
    { operation: 'Vendors_Create', with: 'slow', tmes: 2 },
    { operation: 'Vendors_Create', with: 'slow', when: 'always' },
    { operation: 'Vendors_Create', with: 'slow', match: { qery: {} } },
    { operation: 'Vendors_Create' },
  ])('%j is refused with the message that code throws', ({ operation, ...options }) => {
    const { tell } = controlOf()
    const message = thrown((mock) => mock.fail(operation as '*', options as never))
    expect(tell('POST', '/_mock/failures', { operation, ...options })).toEqual({ status: 400, json: { mock: 'mocktitan', message } })
    expect(tell('GET', '/_mock/failures').json).toEqual({ data: [] })
  })

  test.each([
    ['', 'the body must be a JSON object, but is empty'],
    ['[1]', 'the body must be a JSON object, but is [1]'],
    ['{', expect.stringContaining('the body is not valid JSON: ')],
    ['{"with":"slow"}', 'The operation is missing. Name it in the body: { "operation": "Vendors_GetById", … }'],
  ])('the body %j is refused', (body, message) => {
    expect(controlOf().tell('POST', '/_mock/failures', body)).toEqual({ status: 400, json: { mock: 'mocktitan', message } })
  })
})

describe('responses', () => {
  test('are planned, listed and removed', () => {
    const { mock, tell, status } = controlOf()
    const options = { operation: 'Vendors_GetById', unchecked: true, status: 418, body: 'short and stout', times: 3 }
    expect(tell('POST', '/_mock/tenants/1001/responses', options)).toEqual({
      status: 200,
      json: { id: 1, tenant: '1001', hits: 0, ...options },
    })
    expect([status(`${VENDORS}/2101`), mock.responses.entries()[0]?.hits]).toEqual([418, 1])
    expect(tell('GET', '/_mock/responses').json.data).toHaveLength(1)
    expect(tell('DELETE', '/_mock/responses/1').status).toBe(204)
    expect(status(`${VENDORS}/2101`)).toBe(200)
  })

  test('one that does not match the document is refused with the message that code throws', () => {
    const message = thrown((mock) => mock.respond('Vendors_Create', { body: { id: 'x' } } as never))
    const { status, json } = controlOf().tell('POST', '/_mock/responses', { operation: 'Vendors_Create', body: { id: 'x' } })
    expect([status, json]).toEqual([400, { mock: 'mocktitan', message }])
  })
})

describe('clock', () => {
  test('is read, set, advanced, run and frozen', () => {
    let now = 0
    const { tell } = controlOf({ clock: { at: AT, source: () => now } })
    expect(tell('GET', '/_mock/clock')).toEqual({ status: 200, json: { time: AT, rate: 0 } })
    expect(tell('PUT', '/_mock/clock', { time: '2026-03-01' }).json).toEqual({ time: '2026-03-01T00:00:00Z', rate: 0 })
    expect(tell('POST', '/_mock/clock/advance', { by: '15m' }).json).toEqual({ time: '2026-03-01T00:15:00Z', rate: 0 })
    expect(tell('POST', '/_mock/clock/run', { rate: 60 }).json).toEqual({ time: '2026-03-01T00:15:00Z', rate: 60 })
    now += 1000
    expect(tell('POST', '/_mock/clock/stand').json).toEqual({ time: '2026-03-01T00:16:00Z', rate: 0 })
    expect(tell('POST', '/_mock/clock/run').json.rate).toBe(1)
  })

  test.each([
    ['PUT', '', {}, "the body must be an object whose property 'time' is a string, but is {}"],
    ['PUT', '', { time: 'noon' }, "'noon' is not a date or date-time such as '2026-01-05T09:00:00Z'"],
    ['PUT', '', { tme: 'noon' }, "Unknown property 'tme' of the body. Did you mean 'time'?"],
    ['POST', '/advance', undefined, "the body must be an object whose property 'by' is a string, but is empty"],
    ['POST', '/advance', { by: 5 }, `the body must be an object whose property 'by' is a string, but is {"by":5}`],
    ['POST', '/advance', { by: 'long' }, "'long' is not a duration such as '90s', '15m', '2h' or '1d'"],
    ['POST', '/run', { rate: 0 }, 'The rate must be a number above 0, up to 1000000, not 0. Use freeze() to stop the clock'],
    ['POST', '/run', { rate: '2' }, 'The rate must be a number above 0, up to 1000000, not 2. Use freeze() to stop the clock'],
    ['POST', '/run', 'x', expect.stringContaining('the body is not valid JSON: ')],
  ])('%s %s %j is refused', (method, path, body, message) => {
    const { tell } = controlOf({ clock: { at: AT, source: () => 0 } })
    expect(tell(method, `/_mock/clock${path}`, body)).toEqual({ status: 400, json: { mock: 'mocktitan', message } })
  })

  test('one without a source cannot run', () => {
    expect(controlOf().tell('POST', '/_mock/clock/run').json.message).toMatch('This clock cannot run without a time source')
  })
})
