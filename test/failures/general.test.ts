/** The failures that any call can have: what the client sees, and whether the request took effect. */
import { describe, expect, test } from 'vitest'
import { generalFailures } from '../../src/engine/plans/general.ts'
import { createMock, type MockOptions } from '../../src/index.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { purchaseOrder, vendor } from '../support/requests.ts'

const ERROR_KEYS = ['type', 'title', 'status', 'traceId', 'errors', 'data']

const fail = (api: Api, options: Parameters<Api['mock']['fail']>[1]) => api.tell((mock) => mock.fail('Vendors_GetList', options as never))

describeEachFace('what is sent instead of an answer', (open) => {
  test.each([
    ['unauthorized', 401, 'AUTH-06', 'The access token is missing, malformed, unknown or expired.'],
    ['token-expired', 401, 'AUTH-06', 'The access token is missing, malformed, unknown or expired.'],
    ['forbidden', 403, 'AUTH-07', 'Scope validation failed'],
  ] as const)('AUTH-06 %s is %i in the gateway’s shape', async (name, status, rule, title) => {
    const api = await open()
    fail(api, { with: name })
    const answer = await api.get('/vendors')
    expect([answer.status, answer.rule, answer.headers['x-mock-failure']]).toEqual([status, rule, name])
    expect([Object.keys(answer.json), answer.json.title]).toEqual([ERROR_KEYS.slice(0, 4), title])
  })

  test.each([
    ['rate-limited', 429, 'GATE-02', 'Rate limit is exceeded. Try again in 1 seconds.'],
    ['server-error', 500, 'ERR-01', 'An error occurred while processing your request.'],
  ] as const)('ERR-01 %s is %i in the API’s own shape', async (name, status, rule, title) => {
    const api = await open()
    fail(api, { with: name })
    const answer = await api.get('/vendors')
    expect([answer.status, answer.rule, answer.headers['x-mock-failure']]).toEqual([status, rule, name])
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect([Object.keys(answer.json), answer.json.title, answer.json.status]).toEqual([ERROR_KEYS, title, status])
    expect(answer.json.traceId).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
  })

  test.each([
    ['bad-gateway', 502, 'application/json', '{"statusCode":502,"message":"Bad Gateway"}'],
    ['html-error-page', 503, 'text/html; charset=utf-8', /^<!DOCTYPE html>[\s\S]*<h1>Service Unavailable<\/h1>/],
  ] as const)('%s is a %i from something in front of the API', async (name, status, type, body) => {
    const api = await open()
    fail(api, { with: name })
    const { text, rule, ...answer } = await api.get('/vendors')
    expect([answer.status, answer.headers['content-type'], rule]).toEqual([status, type, undefined])
    expect(text).toMatch(body)
  })

  test('GATE-02 rate-limited says in its header and its title when to try again', async () => {
    const api = await open()
    fail(api, { with: 'rate-limited', retryAfter: '2m' })
    const { headers, json } = await api.get('/vendors')
    expect([headers['retry-after'], json.title]).toEqual(['120', 'Rate limit is exceeded. Try again in 120 seconds.'])
  })

  test('malformed-json is the first half of the right answer: right status and headers, invalid JSON', async () => {
    const api = await open()
    const whole = await api.get('/vendors')
    fail(api, { with: 'malformed-json' })
    const { status, headers, text, json } = await api.get('/vendors')
    expect([status, headers['content-type'], json]).toEqual([200, 'application/json; charset=utf-8', undefined])
    expect(whole.text.startsWith(text)).toBe(true)
    expect(text.length).toBe(Math.floor(whole.text.length / 2))
  })

  test('empty-body is the right status and headers without a body', async () => {
    const api = await open()
    fail(api, { with: 'empty-body' })
    const { status, headers, text } = await api.get('/vendors')
    expect([status, headers['content-type'], text]).toEqual([200, 'application/json; charset=utf-8', ''])
  })

  test('a failure that damages an answer damages a refusal too', async () => {
    const api = await open()
    api.tell((mock) => mock.fail('Vendors_GetById', { with: 'empty-body' }))
    const { status, rule, text } = await api.get('/vendors/1')
    expect([status, rule, text]).toEqual([404, 'ERR-09', ''])
  })

  test.each([
    ['plain', '{"statusCode":401,"message":"The access token is missing, malformed, unknown or expired."}'],
    ['empty', ''],
  ] as const)('AUTH-06 unauthorized follows the quirk authErrorBody: %s', async (authErrorBody, body) => {
    const api = await open({ quirks: { authErrorBody } })
    fail(api, { with: 'unauthorized' })
    expect((await api.get('/vendors')).text).toBe(body)
  })

  test('ERR-14 without rule headers no header names a failure', async () => {
    const api = await open({ ruleHeader: false })
    fail(api, { with: 'server-error' })
    expect(Object.keys((await api.get('/vendors')).headers).filter((name) => name.startsWith('x-mock'))).toEqual([])
  })

  test('GATE-06 a failure comes before token, rate limit, shape and rules, but after the route', async () => {
    const api = await open({ auth: 'any', rateLimit: 1 })
    api.tell((mock) => mock.fail('*', { with: 'server-error' }))
    const statuses = [await api.post('/vendors', 'no JSON'), await api.get('/vendors?page=x'), await api.get('/nowhere')]
    expect(statuses.map(({ status }) => status)).toEqual([500, 500, 404])
  })

  test('PO-19 a retry after a lost answer makes two orders', async () => {
    const api = await open()
    api.tell((mock) => mock.fail('PurchaseOrders_Create', { with: 'server-error', applied: true, times: 1 }))
    const total = async () => (await api.read('/purchase-orders?includeTotal=true')).totalCount
    const before = await total()

    const first = await api.post('/purchase-orders', purchaseOrder())
    const retry = first.status >= 500 ? await api.post('/purchase-orders', purchaseOrder()) : first

    expect([first.status, retry.status, (await total()) - before]).toEqual([500, 200, 2])
  })
})

const VENDORS = `/inventory/v2/tenant/${TENANT}/vendors`

/** One mock, and calls of `mock.handle`. */
function plain(options: MockOptions = {}) {
  const mock = createMock({ auth: 'off', ...options })
  const send = (method: string, target: string, body?: unknown, headers = {}) =>
    mock.handle({ method, host: 'localhost', target, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  return { mock, send }
}

const REFUSING = ['unauthorized', 'token-expired', 'forbidden', 'rate-limited']
const LOSSY = generalFailures.filter((name) => !REFUSING.includes(name) && name !== 'slow')

describe('whether the request takes effect', () => {
  test.each(generalFailures.filter((name) => name !== 'slow'))(
    'ERR-06 with %s nothing changes: the next call gets what this one would have got',
    (name) => {
      const [{ mock, send }, untouched] = [plain(), plain()]
      mock.fail('Vendors_Create', { with: name, times: 1 })
      send('POST', VENDORS, vendor())
      expect(mock.tenant(TENANT).export()).toEqual(untouched.mock.tenant(TENANT).export())
      expect(mock.journal.entries().at(-1)).toMatchObject({ failure: name, changes: [] })
      expect(send('POST', VENDORS, vendor()).body).toBe(untouched.send('POST', VENDORS, vendor()).body)
    },
  )

  test.each([...LOSSY, 'slow'] as const)('with an applied %s, the request has taken effect', (name) => {
    const { mock, send } = plain()
    const applied = name === 'slow' ? {} : { applied: true }
    mock.fail('Vendors_Create', { with: name, ...applied })
    send('POST', VENDORS, vendor({ name: 'Made all the same' }))
    expect(JSON.stringify(mock.tenant(TENANT).export())).toContain('Made all the same')
    const exchange = mock.journal.entries().at(-1)
    expect([exchange?.failure, exchange?.changes.length]).toEqual([name, 1])
  })

  test.each(REFUSING)('ERR-06 %s refuses, so it cannot be applied after the request', (name) => {
    const options = { with: name, applied: true } as never
    expect(() => plain().mock.fail('Vendors_Create', options)).toThrow(
      `fail('Vendors_Create'): ${name} refuses the request, so the request is never carried out; leave out \`applied\``,
    )
  })

  test('slow always carries out the request', () => {
    expect(() => plain().mock.fail('*', { with: 'slow', applied: false })).toThrow(
      "fail('*'): slow always carries out the request; leave out `applied`, or use timeout",
    )
  })

  test('GATE-02 a call whose answer is only damaged, with nothing applied, does not count towards a limit', () => {
    const { mock, send } = plain({ rateLimit: 1 })
    mock.fail('Vendors_GetList', { with: 'malformed-json', times: 1 })
    expect([send('GET', VENDORS), send('GET', VENDORS), send('GET', VENDORS)].map(({ status }) => status)).toEqual([200, 200, 429])
  })

  test('a reply that never comes has the status 0 and says how it is delivered', () => {
    const { mock, send } = plain({ clock: '2026-01-05T09:00:00Z' })
    mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
    mock.fail('Vendors_GetList', { with: 'timeout', times: 1 })
    expect(send('GET', VENDORS)).toEqual({ status: 0, headers: {}, body: '', delivery: { reset: true } })
    expect(send('GET', VENDORS).delivery).toEqual({ reset: true, at: BigInt(Date.parse('2026-01-05T09:05:00Z')) * 10_000n })
  })

  test('a truncated answer without a body is a reset', () => {
    const { mock, send } = plain()
    mock.fail('Vendors_UpdateCustomFields', { with: 'truncated-body' })
    expect(send('PATCH', `${VENDORS}/custom-fields`, { operations: [] }).delivery).toEqual({ reset: true })
  })
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

function authorized() {
  const mock = createMock()
  const token = (id = 'a') => {
    const body = `grant_type=client_credentials&client_id=${id}&client_secret=b`
    const reply = mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: FORM, body })
    return { status: reply.status, body: reply.body, text: reply.body && JSON.parse(reply.body).access_token }
  }
  const read = (text: string) =>
    mock.handle({ method: 'GET', host: 'localhost', target: VENDORS, headers: { authorization: text, 'st-app-key': 'k' } }).status
  return { mock, token, read }
}

describe('tokens', () => {
  test('AUTH-09 token-expired revokes the token: only a new one works', () => {
    const { mock, token, read } = authorized()
    const [old, other] = [token().text, token().text]
    mock.fail('Vendors_GetList', { with: 'token-expired', times: 1 })
    expect([read(old), read(old), read(other), read(token().text)]).toEqual([401, 401, 200, 200])
  })

  test('AUTH-06 unauthorized leaves the token valid', () => {
    const { mock, token, read } = authorized()
    const { text } = token()
    mock.fail('Vendors_GetList', { with: 'unauthorized', times: 1 })
    expect([read(text), read(text)]).toEqual([401, 200])
  })

  test.each([
    ['rate-limited', 429],
    ['server-error', 500],
    ['bad-gateway', 502],
    ['html-error-page', 503],
    ['AUTH-03', 400],
    [413, 413],
  ] as const)('AUTH-12 the token endpoint fails like an operation: %s', (name, status) => {
    const { mock, token, read } = authorized()
    mock.fail('Connect_Token', { with: name, times: 1 })
    expect(mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: FORM }).status).toBe(status)
    expect(read(token().text)).toBe(200)
  })

  test('AUTH-03 a refused token request has the token endpoint’s own shape', () => {
    const { mock, token } = authorized()
    mock.fail('Connect_Token', { with: 400, times: 1 })
    expect(token().body).toBe('{"error":"invalid_client"}')
  })

  test('AUTH-12 an answer of the token endpoint that is lost before the request was applied issues no token', () => {
    const [{ mock, token }, untouched] = [authorized(), authorized()]
    mock.fail('Connect_Token', { with: 'empty-body', times: 1 })
    mock.handle({
      method: 'POST',
      host: 'localhost',
      target: '/connect/token',
      headers: FORM,
      body: 'grant_type=client_credentials&client_id=a&client_secret=b',
    })
    expect(token().body).toBe(untouched.token().body)
  })

  test('AUTH-12 an answer of the token endpoint that is lost afterwards still issues its token', () => {
    const [{ mock, token }, untouched] = [authorized(), authorized()]
    mock.fail('Connect_Token', { with: 'connection-reset', applied: true, times: 1 })
    mock.handle({
      method: 'POST',
      host: 'localhost',
      target: '/connect/token',
      headers: FORM,
      body: 'grant_type=client_credentials&client_id=a&client_secret=b',
    })
    untouched.token()
    expect(token().body).toBe(untouched.token().body)
  })

  test.each(['unauthorized', 'token-expired', 'forbidden'])(
    '%s of every operation leaves out the token endpoint, which requires no token',
    (name) => {
      const { mock, token, read } = authorized()
      mock.fail('*', { with: name as 'unauthorized' })
      const { status, text } = token()
      expect([status, read(text) >= 401]).toEqual([200, true])
      expect(() => mock.fail('Connect_Token', { with: name } as never)).toThrow(`Unknown failure '${name}' of Connect_Token`)
    },
  )

  test('other failures of every operation also apply to the token endpoint', () => {
    const { mock, token } = authorized()
    mock.fail('*', { with: 'server-error' })
    expect(token().status).toBe(500)
  })
})
