/** A server stops within its grace period whatever its clients do, and sends its pending answers. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { type Served, type ServeOptions, serve } from '../../src/faces/express.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'
const HOST = 'Host: localhost\r\n'

const newMock = (): Mock => createMock({ auth: 'off' })

async function served(mock = newMock(), options: ServeOptions = {}): Promise<Served> {
  const one = await serve(mock, { port: 0, ...options })
  onTestFinished(() => one.close())
  return one
}

/** A client that has sent these bytes, after the server has read them. */
async function client({ port }: Served, bytes = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  if (bytes !== '') socket.write(bytes)
  // The server handles connections and bytes in the order in which they arrive.
  await (await fetch(`http://127.0.0.1:${port}/_mock/health`)).text()
  return socket
}

const head = (method: string, more = ''): string => `${method} ${VENDORS} HTTP/1.1\r\n${HOST}${more}\r\n`

const BODY = JSON.stringify(vendor())
const posted = `${head('POST', `Content-Type: application/json\r\nContent-Length: ${BODY.length}\r\n`)}`

/** So long that no test would wait for it. */
const FOREVER = { grace: '10m' }

test.each([
  ['is silent', ''],
  ['has sent half a head', `GET ${VENDORS} HTTP/1.1\r\nHost: loc`],
  ['has sent half a second head', `${head('GET')}GET ${VENDORS} HTTP/1.1\r\nHo`],
  ['keeps its connection', head('GET')],
])('close immediately drops a client that %s', async (_, bytes) => {
  const server = await served(newMock(), FOREVER)
  const socket = await client(server, bytes)
  if (bytes.startsWith('GET') && bytes.includes('\r\n\r\n')) await once(socket, 'readable')
  const closed = once(socket.resume(), 'close')
  await server.close()
  await closed
})

test('close waits for the other half of a body, and answers it', async () => {
  const mock = newMock()
  const server = await served(mock, FOREVER)
  const socket = await client(server, posted + BODY.slice(0, 20))
  const closing = server.close()
  socket.write(BODY.slice(20))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n(.+\r\n)*connection: close\r\n/i)
  await closing
  expect(mock.journal.entries({ operation: 'Vendors_Create' })).toHaveLength(1)
})

test('close waits for the other half of a body only for the grace period, and the call changes nothing', async () => {
  const mock = newMock()
  const server = await served(mock, { grace: '50ms' })
  const socket = await client(server, posted + BODY.slice(0, 20))
  const closed = once(socket.resume(), 'close')
  await server.close()
  await closed
  expect(mock.journal.entries({ operation: 'Vendors_Create' })).toEqual([])
})

test('close waits for a client that has stopped reading only for the grace period', async () => {
  const large = { ...newMock(), answer: () => ({ status: 200, headers: {}, body: 'x'.repeat(20_000_000) }) }
  const server = await served(large, { grace: '50ms' })
  const socket = await client(server, head('GET'))
  await once(socket, 'readable')
  await server.close()
})

test('close ends an answer that waits for a frozen clock', async () => {
  const mock = createMock({ auth: 'off', clock: '2026-01-05' })
  const server = await served(mock, FOREVER)
  mock.fail('Vendors_GetList', { with: 'slow' })
  const socket = await client(server, head('GET'))
  await server.close()
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /)
})

test('with a grace period of 0s close waits for nothing', async () => {
  const server = await served(newMock(), { grace: '0s' })
  const socket = await client(server, posted)
  const closed = once(socket.resume(), 'close')
  await server.close()
  await closed
})

test('close ends an event stream immediately', async () => {
  const server = await served(newMock(), FOREVER)
  const events = await fetch(`${server.url}/_mock/events`)
  expect([events.status, events.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/event-stream')])
  await server.close()
  await events.text().catch(() => {})
})

test('close may be called twice', async () => {
  const server = await served()
  await Promise.all([server.close(), server.close()])
  await server.close()
})

test('the port is free while close still waits', async () => {
  const server = await served(newMock(), FOREVER)
  const socket = await client(server, posted)
  const closing = server.close()
  await (await serve(newMock(), { port: server.port })).close()
  socket.destroy()
  await closing
})

test.each([
  ['a head', `GET ${VENDORS} HTTP/1.1\r\nHost: loc`],
  ['a body', posted + BODY.slice(0, 20)],
])('a client that does not continue with %s is answered 408', async (_, bytes) => {
  const server = await served(newMock(), { headersTimeout: '50ms', requestTimeout: '50ms' })
  const socket = await client(server, bytes)
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /)
})

test.each([
  [{ grace: 'soon' }, 'grace must be a duration such as 500ms, 5s or 2m'],
  [{ grace: '60d' }, 'grace must be a duration such as 500ms, 5s or 2m, up to 24 days'],
  [{ headersTimeout: '5' }, "headersTimeout must be a duration such as 500ms, 5s or 2m, up to 24 days, not '5'"],
  [{ headersTimeout: '3m' }, 'headersTimeout must not be longer than requestTimeout'],
])('serve refuses %o', async (options, message) => {
  await expect(serve(newMock(), { port: 0, ...options })).rejects.toThrow(message)
})
