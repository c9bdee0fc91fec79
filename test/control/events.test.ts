/** GET /_mock/events: events as they happen, over HTTP. */
import { get, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Events } from '../../src/control/events.ts'
import { serve } from '../../src/faces/express.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'

interface Event {
  readonly id: string
  readonly event: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  readonly data: any
}

const open = (options: MockOptions = {}): Mock => createMock({ auth: 'off', ...options })

const read = (mock: Mock, tenant: number | string, id = 2101) =>
  mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/${tenant}/vendors/${id}`, headers: {} })

const eventOf = (text: string): Event => {
  const [, id = '', event = '', data = ''] = /^id: (.*)\nevent: (.*)\ndata: (.*)\n\n$/.exec(text) ?? []
  return { id, event, data: JSON.parse(data) }
}

/** The events that a reader gets from a mock until the test ends. */
function listen(mock: Mock, { query = '', after }: { query?: string; after?: string } = {}): { received: Event[]; stop: () => void } {
  const received: Event[] = []
  const headers = after === undefined ? {} : { 'last-event-id': after }
  const { events } = mock.control({ method: 'GET', host: 'localhost', target: `/_mock/events${query}`, headers })
  const stop = events?.((text) => received.push(eventOf(text))) ?? (() => {})
  return { received, stop }
}

const kinds = (received: readonly Event[]) => received.map(({ event }) => event)

test('a call is sent as an event, as in the journal', () => {
  const mock = open()
  const { received } = listen(mock)
  read(mock, 7)
  const { body } = mock.control({ method: 'GET', host: 'localhost', target: '/_mock/journal', headers: {} })
  expect(received.map(({ event, data }) => [event, data])).toEqual([['exchange', JSON.parse(body).exchanges[0]]])
})

test.each(['\n', '\r\n', '\r'])('a body that is written on several lines (%j) is one event', (end) => {
  const mock = open()
  const { received } = listen(mock)
  const body = `{${end}  "name": "Scioto"${end}}`
  mock.handle({ method: 'POST', host: 'localhost', target: '/inventory/v2/tenant/7/vendors', headers: {}, body })
  expect(received.map(({ data }) => data.request.body)).toEqual([{ name: 'Scioto' }])
})

test('a body that is too long for an event is left out, and its length is given', () => {
  const mock = open()
  const { received } = listen(mock)
  mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/7/purchase-orders?pageSize=500', headers: {} })
  expect(received[0]?.data.response).toMatchObject({ body: null, cut: expect.any(Number) })
})

test('changes by verbs and the typed API are sent with their verb', () => {
  const mock = open()
  const { received } = listen(mock)
  mock.tenant(7).purchaseOrders.send(4161)
  mock.clock.advance('1m')
  mock.tenant(7).fail('Vendors_GetList', { with: 'timeout' })
  mock.tenant(7).reset()
  mock.control({ method: 'PUT', host: 'localhost', target: '/_mock/snapshots/a', headers: {} })
  mock.reset()
  expect(received.map(({ event, data }) => [event, data.by ?? data.time])).toEqual([
    ['change', 'PurchaseOrders_Send'],
    ['clock', mock.clock.time],
    ['plans', 'Failures_Create'],
    ['tenant', 'Tenants_Reset'],
    ['snapshots', 'Mock_Snapshot'],
    ['mock', 'Mock_Reset'],
  ])
  expect(received[0]?.data).toEqual({ tenant: '7', by: 'PurchaseOrders_Send', changes: [{ put: 'purchaseOrders', id: 4161 }] })
})

test('a refused verb and a dry run send no event', () => {
  const mock = open()
  const { received } = listen(mock)
  expect(() => mock.tenant(7).purchaseOrders.send(4133)).toThrow('PO-11')
  mock.control({ method: 'POST', host: 'localhost', target: '/_mock/tenants/7/purchase-orders/4161/send?dryRun=true', headers: {} })
  expect(received).toEqual([])
})

test('advice on a call is sent after the call', () => {
  const mock = open()
  const { received } = listen(mock)
  mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/7/vendors?nam=x', headers: {} })
  expect(received.map(({ event, data }) => [event, data.rule, data.subject])).toEqual([
    ['exchange', null, undefined],
    ['advice', 'ADV-01', 'nam'],
  ])
})

test('a reader of one tenant gets the events of that one, and those about the whole mock', () => {
  const mock = open()
  const { received } = listen(mock, { query: '?tenant=007' })
  read(mock, 7)
  read(mock, 8)
  mock.clock.advance('1m')
  expect(received.map(({ event, data }) => [event, data.tenant])).toEqual([
    ['exchange', '7'],
    ['clock', undefined],
  ])
})

test('a reader that comes back with its last event id gets what it missed', () => {
  const mock = open()
  const first = listen(mock)
  read(mock, 7)
  first.stop()
  read(mock, 8)
  mock.clock.advance('1m')
  const again = listen(mock, { after: first.received[0]?.id as string })
  expect(again.received.map(({ event, data }) => [event, data.tenant])).toEqual([
    ['exchange', '8'],
    ['clock', undefined],
  ])
})

test.each(['x', '', 'x-1', '1-0'])('a reader with an id that this mock did not give (%j) learns that events are lost', (after) => {
  const mock = open()
  listen(mock)
  read(mock, 7)
  expect(kinds(listen(mock, { after }).received)).toEqual(['lost'])
})

test('a reader that was away for too long learns that events are lost', () => {
  const mock = open({ journal: 2 })
  const first = listen(mock)
  read(mock, 7)
  first.stop()
  for (let i = 0; i < 3; i++) read(mock, 7)
  const again = listen(mock, { after: first.received[0]?.id as string })
  expect(kinds(again.received)).toEqual(['lost'])
  read(mock, 7)
  expect(kinds(again.received)).toEqual(['lost', 'exchange'])
})

test('a tenant that is not digits is a mistake', () => {
  const { status } = open().control({ method: 'GET', host: 'localhost', target: '/_mock/events?tenant=acme', headers: {} })
  expect(status).toBe(400)
})

/** The stream over HTTP, as the text that arrives. */
async function connect(mock: Mock): Promise<{ response: IncomingMessage; text: () => string; close: () => Promise<void> }> {
  const served = await serve(mock, { port: 0 })
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= served.close()
    return closed
  }
  onTestFinished(close)
  const response = await new Promise<IncomingMessage>((resolve) => get(`${served.url}/_mock/events`, { agent: false }, resolve))
  let text = ''
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  response.on('error', () => {})
  return { response, text: () => text, close }
}

test('over HTTP events arrive as they happen', async () => {
  const mock = open()
  const { response, text } = await connect(mock)
  onTestFinished(() => void response.destroy())
  read(mock, 7)
  await expect.poll(text).toContain('event: exchange\n')
  expect([response.statusCode, response.headers['content-type'], response.headers['cache-control']]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store',
  ])
})

test('the stream ends when the server stops', async () => {
  const { response, close } = await connect(open())
  const ended = new Promise((resolve) => response.once('close', resolve))
  await close()
  await ended
  expect(response.complete).toBe(true)
})

test('a reader that does not read is disconnected, and the mock continues', async () => {
  const mock = open()
  const { response } = await connect(mock)
  response.pause()
  response.removeAllListeners('data')
  const gone = new Promise((resolve) => response.once('close', resolve))
  const body = JSON.stringify({ name: 'x'.repeat(12_000) })
  for (let i = 0; i < 2000; i++) {
    mock.handle({ method: 'POST', host: 'localhost', target: '/inventory/v2/tenant/7/vendors', headers: {}, body })
    if (i % 100 === 0) await new Promise((resolve) => void setImmediate(resolve))
  }
  response.resume()
  await gone
  expect([response.complete, read(mock, 7).status]).toEqual([false, 200])
})

test('an event is serialized once for all readers', () => {
  const mock = open()
  const texts: string[][] = [[], []]
  for (const received of texts)
    mock.control({ method: 'GET', host: 'localhost', target: '/_mock/events', headers: {} }).events?.((text) => received.push(text))
  read(mock, 7)
  const spy = vi.spyOn(JSON, 'stringify')
  onTestFinished(() => spy.mockRestore())
  read(mock, 7)
  const made = spy.mock.calls.length
  for (let i = 0; i < 50; i++) listen(mock)
  spy.mockClear()
  read(mock, 7)
  expect([texts[0], spy.mock.calls.length]).toEqual([texts[1], made])
})

test('one reader too many is refused until another stops', () => {
  const mock = open()
  const readers = Array.from({ length: 100 }, () => listen(mock))
  const ask = () => mock.control({ method: 'GET', host: 'localhost', target: '/_mock/events', headers: {} })
  expect([ask().status, ask().body]).toEqual([400, expect.stringContaining('100 readers')])
  readers[0]?.stop()
  readers[0]?.stop()
  expect([ask().status, listen(mock).received]).toEqual([200, []])
  expect(ask().status).toBe(400)
})

test('events that are too large to keep are lost for a reader that comes back', () => {
  const events = new Events(100, 'origin', () => {})
  const received: string[] = []
  events.listen(undefined, undefined, () => {})
  for (let i = 0; i < 3; i++) events.emit('change', '1', () => '{}', 3_000_000)
  events.listen('origin-1', undefined, (text) => received.push(text))
  events.listen('origin-2', undefined, (text) => received.push(text))
  expect(received.map((text) => /event: (\w+)/.exec(text)?.[1])).toEqual(['lost', 'change'])
})
