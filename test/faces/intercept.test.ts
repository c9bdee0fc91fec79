/** What `intercept` does besides answering: what it passes on, how it stops, and how it behaves like a real fetch. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type InterceptOptions, intercept } from '../../src/faces/fetch.ts'
import { createMock, OptionError } from '../../src/index.ts'

const VENDORS = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'

let elsewhere: string
const other = createServer((request, response) => response.end(`${request.method} ${request.url}`))
beforeAll(async () => {
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
})
afterAll(() => other.close())

function intercepted(options?: InterceptOptions) {
  const mock = createMock({ auth: 'off' })
  const stop = intercept(mock, options)
  onTestFinished(stop)
  return { mock, stop }
}

test('calls to other hosts are passed on, with their options', async () => {
  intercepted()
  expect(await (await fetch(`${elsewhere}/a?b`, { method: 'PUT', body: 'x' })).text()).toBe('PUT /a?b')
})

test('a call to a host with a similar name is passed on', async () => {
  const { mock } = intercepted()
  await expect(fetch('https://api.servicetitan.io.invalid/')).rejects.toThrow('fetch failed')
  await expect(fetch('https://x.invalid/?https://api.servicetitan.io/')).rejects.toThrow('fetch failed')
  expect(mock.journal.entries()).toEqual([])
})

test.each([
  ['a string', () => fetch(VENDORS)],
  ['a URL', () => fetch(new URL(VENDORS))],
  ['a Request', () => fetch(new Request(VENDORS))],
  ['a Request with options', () => fetch(new Request(VENDORS, { method: 'POST' }), { method: 'GET' })],
  ['capitals and a default port', () => fetch('HTTPS://API.ServiceTitan.io:443/inventory/v2/tenant/1001/vendors')],
])('%s is answered, and the answer knows its URL', async (_, call) => {
  intercepted()
  const answer = await call()
  expect([answer.status, answer.url]).toEqual([200, VENDORS])
})

test('a form is sent as a form', async () => {
  intercepted()
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' })
  const answer = await fetch('https://auth.servicetitan.io/connect/token', { method: 'POST', body })
  expect(await answer.json()).toMatchObject({ token_type: 'Bearer' })
})

test('base URLs are answered too, but not a longer port or another path', async () => {
  const { mock } = intercepted({ baseUrls: ['http://localhost:401', `${elsewhere}/mock/`] })
  expect((await fetch('http://localhost:401/inventory/v2/tenant/1001/vendors')).status).toBe(200)
  await expect(fetch('http://localhost:4010/inventory/v2/tenant/1001/vendors', { signal: AbortSignal.timeout(500) })).rejects.toThrow()
  expect(await (await fetch(`${elsewhere}/mocked`)).text()).toBe('GET /mocked')
  expect(mock.journal.entries()).toHaveLength(1)
})

test.each(['localhost:4010', 'ftp://localhost', 'http://localhost/?a=1', ''])('the base URL %j is refused', (base) => {
  const before = globalThis.fetch
  expect(() => intercept(createMock(), { baseUrls: [base] })).toThrow(OptionError)
  expect(globalThis.fetch).toBe(before)
})

test('stop restores the earlier fetch', () => {
  const before = globalThis.fetch
  const { stop } = intercepted()
  expect(globalThis.fetch).not.toBe(before)
  stop()
  expect(globalThis.fetch).toBe(before)
})

test('the later of two mocks answers; stopping one in any order keeps the other', async () => {
  const before = globalThis.fetch
  const [first, second] = [intercepted(), intercepted()]
  await fetch(VENDORS)
  first.stop()
  await fetch(VENDORS)
  expect([first, second].map(({ mock }) => mock.journal.entries().length)).toEqual([0, 2])
  second.stop()
  // The first is still in the chain, and only passes on.
  expect(await (await fetch(elsewhere)).text()).toBe('GET /')
  globalThis.fetch = before
})

test('a call that is already aborted is not sent, and rejects with its reason', async () => {
  const { mock } = intercepted()
  await expect(fetch(VENDORS, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
  expect(mock.journal.entries()).toEqual([])
})

test('a call that is aborted while it is pending rejects with its reason', async () => {
  const { mock } = intercepted()
  mock.fail('Vendors_GetList', { with: 'slow', delay: '30s' })
  const going = new AbortController()
  const answer = fetch(VENDORS, { signal: going.signal })
  going.abort(new Error('no longer needed'))
  await expect(answer).rejects.toThrow('no longer needed')
})

test('a call is not sent when its client gives up while the body is on its way', async () => {
  const { mock } = intercepted()
  const going = new AbortController()
  const body = new ReadableStream({ pull: () => new Promise(() => {}) })
  const answer = fetch(VENDORS, { method: 'POST', body, duplex: 'half', signal: going.signal } as RequestInit)
  setImmediate(() => going.abort(new Error('no longer needed')))
  await expect(answer).rejects.toThrow('no longer needed')
  expect(body.locked).toBe(true)
  expect(mock.journal.entries()).toEqual([])
})

test('a body that fails rejects the call with its error', async () => {
  const { mock } = intercepted()
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('the disk is gone')) })
  await expect(fetch(VENDORS, { method: 'POST', body, duplex: 'half' } as RequestInit)).rejects.toThrow('the disk is gone')
  expect(mock.journal.entries()).toEqual([])
})

test('ERR-13 a body that never ends is read up to the limit, and then cancelled', async () => {
  intercepted()
  let [sent, isCancelled] = [0, false]
  const pull = (controller: ReadableStreamDefaultController) => {
    controller.enqueue(new Uint8Array(65_536))
    sent++
  }
  const cancel = () => {
    isCancelled = true
  }
  const answer = await fetch(VENDORS, { method: 'POST', body: new ReadableStream({ pull, cancel }), duplex: 'half' } as RequestInit)
  expect([answer.status, isCancelled]).toEqual([413, true])
  expect(sent).toBeLessThan(25)
})

test('a body in many parts arrives whole', async () => {
  const { mock } = intercepted()
  const parts = [...JSON.stringify({ memo: 'Grüße 🚰' })].map((each) => new TextEncoder().encode(each))
  const pull = (controller: ReadableStreamDefaultController) => (parts.length > 0 ? controller.enqueue(parts.shift()) : controller.close())
  await fetch(`${VENDORS}/2101`, { method: 'PATCH', body: new ReadableStream({ pull }), duplex: 'half' } as RequestInit)
  expect(JSON.parse(await (await fetch(`${VENDORS}/2101`)).text()).memo).toBe('Grüße 🚰')
  expect(mock.journal.entries().length).toBe(2)
})

test('a dot at the end of the host does not lead to the real API', async () => {
  const { mock } = intercepted()
  const token = { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' }) }
  expect((await fetch('https://api.servicetitan.io./inventory/v2/tenant/1001/vendors')).status).toBe(200)
  expect((await fetch('https://auth.servicetitan.io./connect/token', token)).status).toBe(200)
  expect((await fetch('https://api.servicetitan.io./connect/token', token)).status).toBe(404)
  expect(mock.journal.entries()).toHaveLength(3)
})

test('another protocol is left to the real fetch', async () => {
  const { mock } = intercepted()
  await expect(fetch('ftp://api.servicetitan.io/')).rejects.toThrow('fetch failed')
  expect(mock.journal.entries()).toEqual([])
})

test.each([204, 205, 304])('a planned %i has no body', async (status) => {
  const { mock } = intercepted()
  mock.respond('Vendors_GetList', { status, unchecked: true })
  const answer = await fetch(VENDORS)
  expect([answer.status, await answer.text()]).toEqual([status, ''])
})

test('an invalid URL is refused by the real fetch', async () => {
  intercepted()
  await expect(fetch('not a url')).rejects.toThrow('Failed to parse URL')
})
