/** The control API: the typed verbs, and the same over HTTP under /_mock. */
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { type AppOptions, serve } from '../../src/faces/express.ts'
import { createMock, type Mock, type MockOptions, RefusedError } from '../../src/index.ts'
import { purchaseOrder, receipt, vendor } from '../support/requests.ts'

const TENANT = 1001
const ORDERS = `/inventory/v2/tenant/${TENANT}/purchase-orders`
const ERROR_KEYS = ['type', 'title', 'status', 'traceId', 'errors', 'data']

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  readonly json: any
}

type Send = (method: string, path: string, more?: { headers?: OutgoingHttpHeaders; body?: unknown }) => Promise<Answer>

const newMock = (options: MockOptions = {}): Mock => createMock({ auth: 'off', checkAnswer, ...options })

/** A mock behind Express, and calls to it. */
async function open(options: AppOptions = {}, mock = newMock()): Promise<{ mock: Mock; send: Send; port: number }> {
  const served = await serve(mock, { port: 0, ...options })
  onTestFinished(() => served.close())
  const send: Send = (method, path, { headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const call = httpRequest({ port: served.port, host: '127.0.0.1', method, path, headers, agent: false }, async (response) => {
        const got = await text(response)
        const isJson = String(response.headers['content-type']).startsWith('application/json')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, json: isJson ? JSON.parse(got) : got })
      })
      call.on('error', reject)
      call.end(body === undefined ? undefined : JSON.stringify(body))
    })
  return { mock, send, port: served.port }
}

/** An order of the demo world in each status. */
const DEMO = { Pending: 4161, Sent: 4133, PartiallyReceived: 4086, Received: 4021, Exported: 4001, Canceled: 4117 } as const
type Status = keyof typeof DEMO

const MOVES = [
  { verb: 'send', typed: 'send', rule: 'PO-11', from: 'Pending', to: 'Sent' },
  { verb: 'unsend', typed: 'unsend', rule: 'PO-11', from: 'Sent', to: 'Pending' },
  { verb: 'export', typed: 'export', rule: 'PO-13', from: 'Received', to: 'Exported' },
  { verb: 'cancel-outstanding', typed: 'cancelOutstanding', rule: 'PO-20', from: 'PartiallyReceived', to: 'Received' },
] as const

const orders = (mock: Mock) => mock.tenant(TENANT).purchaseOrders
const pathOf = (id: number | string, verb: string) => `/_mock/tenants/${TENANT}/purchase-orders/${id}/${verb}`

describe('typed verbs', () => {
  for (const { typed, rule, from, to } of MOVES) {
    test(`${rule} ${typed} leads from ${from} to ${to} and answers with the record that the API reads`, () => {
      const mock = newMock()
      const record = orders(mock)[typed](DEMO[from])
      const { body } = mock.handle({ method: 'GET', host: 'localhost', target: `${ORDERS}/${DEMO[from]}`, headers: {} })
      expect([record.status, record]).toEqual([to, JSON.parse(body)])
    })

    test.each((Object.keys(DEMO) as Status[]).filter((status) => status !== from))(`${rule} ${typed} is refused when %s`, (status) => {
      const mock = newMock()
      const before = mock.tenant(TENANT).export()
      const move = () => orders(mock)[typed](DEMO[status])
      expect(move).toThrow(RefusedError)
      expect(move).toThrow(expect.objectContaining({ rule, status: 400, message: expect.stringContaining(status) }))
      expect(mock.tenant(TENANT).export()).toEqual(before)
    })

    test(`ERR-09 ${typed} of an unknown order is refused`, () => {
      expect(() => orders(newMock())[typed](1)).toThrow(expect.objectContaining({ rule: 'ERR-09', status: 404 }))
    })
  }

  test('a move in one tenant does not change the others', () => {
    const mock = newMock()
    orders(mock).send(DEMO.Pending)
    expect(mock.tenant(2002).purchaseOrders.send(DEMO.Pending).status).toBe('Sent')
  })

  test('a tenant id with leading zeros is the same tenant', () => {
    const mock = newMock()
    orders(mock).send(DEMO.Pending)
    expect(() => mock.tenant('0001001').purchaseOrders.send(DEMO.Pending)).toThrow('PO-11')
  })

  test.each(['acme', '', '-1', '1.5', '12345678901234567890'])('GATE-07 %j is not a tenant', (id) => {
    expect(() => newMock().tenant(id)).toThrow(TypeError)
  })

  test('PO-13 an exported order can be neither unsent nor sent again', () => {
    const mock = newMock()
    orders(mock).export(DEMO.Received)
    expect(() => orders(mock).unsend(DEMO.Received)).toThrow('PO-11')
    expect(() => orders(mock).send(DEMO.Received)).toThrow('PO-11')
  })

  test('reset puts a tenant back to its starting world, and only that one', () => {
    const mock = newMock()
    const start = mock.tenant(TENANT).export()
    for (const tenant of [TENANT, 2002]) mock.tenant(tenant).purchaseOrders.send(DEMO.Pending)
    mock.tenant(TENANT).reset()
    expect(mock.tenant(TENANT).export()).toEqual(start)
    expect(() => mock.tenant(2002).purchaseOrders.send(DEMO.Pending)).toThrow('PO-11')
  })

  test('restore puts a tenant back exactly to its snapshot', () => {
    const mock = newMock()
    orders(mock).send(DEMO.Pending)
    const [snapshot, then] = [mock.tenant(TENANT).snapshot(), mock.tenant(TENANT).export()]
    orders(mock).unsend(DEMO.Pending)
    mock.tenant(TENANT).restore(snapshot)
    expect(mock.tenant(TENANT).export()).toEqual(then)
    expect(orders(mock).unsend(DEMO.Pending).status).toBe('Pending')
  })
})

describe('over HTTP', () => {
  for (const { verb, rule, from, to } of MOVES) {
    test(`${rule} POST ${verb} answers 200 with the record`, async () => {
      const { send } = await open()
      const moved = await send('POST', pathOf(DEMO[from], verb))
      expect([moved.status, moved.headers['content-type'], moved.json.status]).toEqual([200, 'application/json; charset=utf-8', to])
      expect((await send('GET', `${ORDERS}/${DEMO[from]}`)).json).toEqual(moved.json)
    })

    test(`${rule} POST ${verb} from another status is 400 in the shape of ERR-01, with the rule in a header`, async () => {
      const { send } = await open()
      const refused = await send('POST', pathOf(DEMO.Canceled, verb))
      expect([refused.status, refused.headers['x-mock-rule'], Object.keys(refused.json)]).toEqual([400, rule, ERROR_KEYS])
      expect(refused.json.errors[''][0]).toContain('Canceled')
    })
  }

  test('PO-11 moves of an unknown order are 404 in the shape of ERR-01', async () => {
    const { send } = await open()
    const refused = await send('POST', pathOf(1, 'send'))
    expect([refused.status, refused.headers['x-mock-rule'], Object.keys(refused.json)]).toEqual([404, 'ERR-09', ERROR_KEYS])
    expect(refused.json.title).toBe('Purchase order with id 1 was not found.')
  })

  test.each(['4161x', '1.5', '99999999999999999999'])('GATE-07 an order id that is not a number (%s) is 400 keyed by it', async (id) => {
    const { send } = await open()
    const refused = await send('POST', pathOf(id, 'send'))
    expect([refused.status, refused.headers['x-mock-rule'], Object.keys(refused.json.errors)]).toEqual([400, 'GATE-07', ['id']])
  })

  test('PO-20 the whole lifecycle: create, send, receive some, cancel the rest, export', async () => {
    const { send } = await open()
    const { id } = (await send('POST', ORDERS, { body: purchaseOrder() })).json
    await send('POST', pathOf(id, 'send'))
    await send('POST', `/inventory/v2/tenant/${TENANT}/receipts`, {
      body: receipt(id, { items: [{ skuId: 3007, quantity: 1, cost: 14.2 }] }),
    })
    const closed = await send('POST', pathOf(id, 'cancel-outstanding'))
    const exported = await send('POST', pathOf(id, 'export'))
    expect([closed.json.status, exported.json.status]).toEqual(['Received', 'Exported'])
  })

  test('ERR-14 without the rule header a refused move names no rule', async () => {
    const { send } = await open({}, newMock({ ruleHeader: false }))
    expect((await send('POST', pathOf(1, 'send'))).headers).not.toHaveProperty('x-mock-rule')
  })

  test('the control API requires no token in any mode', async () => {
    const { send } = await open({}, newMock({ auth: 'any' }))
    expect((await send('POST', pathOf(DEMO.Pending, 'send'))).status).toBe(200)
  })

  test('health reports that the mock is up, and the time on its clock', async () => {
    const { send } = await open({}, newMock({ clock: '2026-02-03T04:05:06Z' }))
    expect(await send('GET', '/_mock/health')).toMatchObject({ status: 200, json: { status: 'ok', time: '2026-02-03T04:05:06Z' } })
  })

  test('POST /_mock/reset resets every tenant', async () => {
    const { send, mock } = await open()
    for (const tenant of [TENANT, 2002]) mock.tenant(tenant).purchaseOrders.send(DEMO.Pending)
    expect(await send('POST', '/_mock/reset')).toMatchObject({ status: 204, json: '' })
    const sent = [TENANT, 2002].map((tenant) => mock.tenant(tenant).purchaseOrders.send(DEMO.Pending).status)
    expect(sent).toEqual(['Sent', 'Sent'])
  })

  test('POST /_mock/tenants/{tenant}/reset resets only that one', async () => {
    const { send, mock } = await open()
    for (const tenant of [TENANT, 2002]) mock.tenant(tenant).purchaseOrders.send(DEMO.Pending)
    expect((await send('POST', `/_mock/tenants/${TENANT}/reset`)).status).toBe(204)
    expect(orders(mock).send(DEMO.Pending).status).toBe('Sent')
    expect(() => mock.tenant(2002).purchaseOrders.send(DEMO.Pending)).toThrow('PO-11')
  })

  test('a slash at the end does not matter', async () => {
    const { send } = await open()
    expect((await send('POST', `${pathOf(DEMO.Pending, 'send')}/`)).status).toBe(200)
  })

  test.each(['x=1', 'dryrun=true', '__proto__=1', 'dryRun=maybe', 'dryRun=true&dryRun=true'])(
    'the query ?%s is a mistake that changes nothing',
    async (query) => {
      const { send, mock } = await open()
      const refused = await send('POST', `${pathOf(DEMO.Pending, 'send')}?${query}`)
      expect([refused.status, refused.json.mock]).toEqual([400, 'mocktitan'])
      expect(orders(mock).send(DEMO.Pending).status).toBe('Sent')
    },
  )

  test('a tenant that is not digits is a mistake', async () => {
    const { send } = await open()
    expect(await send('POST', '/_mock/tenants/acme/reset')).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining("'acme'") },
    })
  })

  test.each([
    ['GET', '/_mock/nothing'],
    ['GET', '/_mock/reset'],
    ['POST', '/_mock/health'],
    ['DELETE', '/_mock/reset'],
    ['GET', pathOf(4161, 'send')],
    ['POST', pathOf(4161, 'receive')],
    ['POST', pathOf(4161, 'constructor')],
    ['POST', '/_mock/../_mock/reset'],
  ])('%s %s is 404 from the mock itself, with the existing routes', async (method, path) => {
    const { send } = await open()
    const { status, json } = await send(method, path)
    expect([status, json.mock]).toEqual([404, 'mocktitan'])
    expect(json.message).toContain(`${method} ${path}`)
    expect(json.routes).toEqual(
      expect.arrayContaining([
        'GET /_mock/health',
        'POST /_mock/reset',
        'POST /_mock/tenants/{tenant}/reset',
        'POST /_mock/tenants/{tenant}/purchase-orders/{id}/send',
        'POST /_mock/tenants/{tenant}/purchase-orders/{id}/unsend',
        'POST /_mock/tenants/{tenant}/purchase-orders/{id}/export',
        'POST /_mock/tenants/{tenant}/purchase-orders/{id}/cancel-outstanding',
      ]),
    )
  })

  test('GATE-01 a path that only begins like the control API is the gateway’s', async () => {
    const { send } = await open()
    expect((await send('GET', '/_mockery')).json.title).toBe('Unable to match incoming request to an operation.')
  })

  test('calls of the control API are not in the journal of API calls', async () => {
    const { send, mock } = await open()
    await send('GET', '/_mock/health')
    expect(mock.journal.entries()).toEqual([])
  })
})

describe('other origins and hosts', () => {
  const asks = (send: Send, headers: OutgoingHttpHeaders, path = '/_mock/reset') => send('POST', path, { headers })

  test.each([['https://evil.example'], ['http://localhost:3000'], ['http://127.0.0.1'], ['null'], ['file://']])(
    'a page of origin %s gets 403 and changes nothing',
    async (origin) => {
      const { send, mock } = await open()
      orders(mock).send(DEMO.Pending)
      const { status, json } = await asks(send, { origin })
      expect([status, json.mock, json.message.includes(origin)]).toEqual([403, 'mocktitan', true])
      expect(() => orders(mock).send(DEMO.Pending)).toThrow('PO-11')
    },
  )

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4010', 'evil.example:4010'])(
    'a request for host %s gets 403: a page may have made its own name resolve to this machine',
    async (host) => {
      const { send } = await open()
      expect((await asks(send, { host })).status).toBe(403)
      expect((await send('GET', '/_mock/health', { headers: { host } })).status).toBe(403)
    },
  )

  test.each(['localhost', 'localhost:4010', '127.0.0.1:9', '[::1]:4010', 'LOCALHOST', '192.168.1.20:4010'])(
    'a program that calls host %s is served',
    async (host) => {
      const { send } = await open()
      expect((await asks(send, { host })).status).toBe(204)
    },
  )

  test('a page from the same origin is served', async () => {
    const { send, port } = await open()
    expect((await asks(send, { origin: `http://127.0.0.1:${port}` })).status).toBe(204)
  })

  test('the host name that the server listens on is accepted', async () => {
    const { send } = await open({ host: 'localhost' }, newMock())
    expect((await asks(send, { host: 'localhost:1' })).status).toBe(204)
  })

  test('a path in another case or encoded does not bypass the check', async () => {
    const { send, mock } = await open()
    orders(mock).send(DEMO.Pending)
    const headers = { origin: 'https://evil.example' }
    for (const path of ['/_MOCK/reset', '/%5fmock/reset', '//_mock/reset', '/./_mock/reset', 'http://localhost/_mock/reset'])
      expect((await asks(send, headers, path)).status).toBeGreaterThanOrEqual(400)
    expect(() => orders(mock).send(DEMO.Pending)).toThrow('PO-11')
  })

  test('with CORS for the API there is still none under /_mock', async () => {
    const { send } = await open({ cors: true })
    const origin = 'https://app.example'
    const api = await send('GET', ORDERS, { headers: { origin } })
    const control = await send('GET', '/_mock/health', { headers: { origin } })
    const preflight = await send('OPTIONS', '/_mock/reset', { headers: { origin, 'access-control-request-method': 'POST' } })
    expect([api.status, api.headers['access-control-allow-origin']]).toEqual([200, '*'])
    expect([control.status, control.headers['access-control-allow-origin']]).toEqual([403, undefined])
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined])
  })

  test('without the option the API allows no CORS', async () => {
    const { send } = await open()
    const { headers } = await send('GET', ORDERS, { headers: { origin: 'https://app.example' } })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('with CORS a preflight for the API is answered, and a page can read the rule and the advice', async () => {
    const { send } = await open({ cors: true })
    const preflightHeaders = {
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,st-app-key,content-type',
    }
    const preflight = await send('OPTIONS', `${ORDERS}/1`, { headers: { origin: 'https://app.example', ...preflightHeaders } })
    const refused = await send('POST', '/inventory/v2/tenant/1001/vendors', {
      headers: { origin: 'https://app.example' },
      body: vendor({ taxRate: -1 }),
    })
    expect([preflight.status, preflight.headers['access-control-allow-headers']]).toEqual([
      204,
      preflightHeaders['access-control-request-headers'],
    ])
    expect(String(preflight.headers['access-control-allow-methods'])).toContain('PATCH')
    expect(String(refused.headers['access-control-expose-headers'])).toBe('x-mock-rule,x-mock-advice,x-mock-failure,retry-after')
  })
})

test('loading a world keeps what is planned for the tenant; without a world, the tenant is reset', () => {
  const mock = newMock()
  mock.tenant(TENANT).fail('Vendors_GetList', { with: 'rate-limited' })
  mock.verb('Tenants_Load', { path: { tenant: TENANT }, body: { vendors: [{ id: 7, name: 'Only' }] } })
  expect(mock.tenant(TENANT).export().vendors).toHaveLength(1)
  expect(mock.tenant(TENANT).failures.entries()).toHaveLength(1)
  mock.verb('Tenants_Load', { path: { tenant: TENANT } })
  expect(mock.tenant(TENANT).export()).toEqual(newMock().tenant(TENANT).export())
  expect(mock.tenant(TENANT).failures.entries()).toEqual([])
})

describe('the moves of a record', () => {
  const moves = (mock: Mock, collection: string, id: number) =>
    mock.verb('Records_GetById', { path: { tenant: TENANT, collection, id } }).moves

  const allowed = (mock: Mock, collection: string, id: number) =>
    moves(mock, collection, id)
      .filter(({ refused }) => refused === null)
      .map(({ by }) => by)

  test('ADJ-02 RCP-07 an adjustment can be posted or canceled, then exported', () => {
    const mock = newMock()
    const tenant = mock.tenant(TENANT)
    const { id } = tenant.adjustments.create({ inventoryLocationId: 1601, items: [{ skuId: 3001, quantity: 1 }] })
    expect(allowed(mock, 'adjustments', id)).toEqual(['Batches_Post', 'Adjustments_Cancel'])
    const batch = tenant.batches.post({ adjustmentIds: [id] })
    expect(allowed(mock, 'adjustments', id)).toEqual(['Batches_Export'])
    tenant.batches.export(batch.id)
    expect(allowed(mock, 'adjustments', id)).toEqual([])
    expect(moves(mock, 'adjustments', id)).toHaveLength(3)
  })
})
