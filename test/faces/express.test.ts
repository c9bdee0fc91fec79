/** What the server does besides answering: listening, stopping, bodies, mounting, faults. */
import { once } from 'node:events'
import { Agent, request as httpRequest, type RequestOptions } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { app, type Served, serve } from '../../src/faces/express.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'
const MIB = 1024 * 1024

const newMock = (): Mock => createMock({ auth: 'off' })

async function listening(mock: Mock = newMock()): Promise<Served> {
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  return served
}

/** A request that the test ends itself, and its answer. */
function call(port: number, options: RequestOptions) {
  const request = httpRequest({ host: '127.0.0.1', port, agent: false, ...options })
  const answer = once(request, 'response').then(async ([response]) => ({
    status: response.statusCode as number,
    headers: response.headers,
    socket: response.socket,
    json: JSON.parse(await text(response)),
  }))
  return { request, answer }
}

function post(port: number, body: string, options: RequestOptions = {}) {
  const { request, answer } = call(port, { method: 'POST', path: VENDORS, headers: { 'content-type': 'application/json' }, ...options })
  request.end(body)
  return answer
}

/** Sends these bytes; gives everything that is received until the server closes. */
async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  return text(socket)
}

test('headers and body arrive unchanged, whatever case the other header names have', async () => {
  const mock = newMock()
  const { port } = await listening(mock)
  for (const name of ['Cafe', 'Café', 'Кафе 🚰', 'é🚰'.repeat(100_000)]) {
    mock.respond('Vendors_GetById', { unchecked: true, body: { name }, headers: { 'x-note': 'café' }, times: 1 })
    const { request, answer } = call(port, { path: `${VENDORS}/2101` })
    request.end()
    const { headers, json } = await answer
    expect([headers['x-note'], json.name]).toEqual(['café', name])
  }
})

test('port 0 picks a free port, on the loopback address only', async () => {
  const served = await listening()
  expect(served.port).toBeGreaterThan(1023)
  expect(served.url).toBe(`http://127.0.0.1:${served.port}`)
  expect((await fetch(`${served.url}${VENDORS}`)).status).toBe(200)
})

test('a port in use is an error that says so and what to do', async () => {
  const { port } = await listening()
  await expect(serve(newMock(), { port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use. Choose another with --port, or --port 0 for any free one.`,
  )
})

test('a host that is not on this machine is an error that names it', async () => {
  await expect(serve(newMock(), { port: 0, host: '192.0.2.1' })).rejects.toThrow('Cannot listen on 192.0.2.1:0')
})

test('a closed server no longer answers, and its port is free', async () => {
  const served = await serve(newMock(), { port: 0 })
  await served.close()
  await expect(fetch(`${served.url}${VENDORS}`)).rejects.toThrow()
  await (await serve(newMock(), { port: served.port })).close()
})

test('close lets a pending request finish, and does not wait for a client that keeps its connection open', async () => {
  const mock = newMock()
  const served = await serve(mock, { port: 0 })
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const body = JSON.stringify(vendor())
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
  const { request, answer } = call(served.port, { method: 'POST', path: VENDORS, agent, headers })
  request.write(body.slice(0, 20))
  await started(served.port)
  const closing = served.close()
  request.end(body.slice(20))
  expect(await answer).toMatchObject({ status: 200, headers: { connection: 'close' } })
  await closing
})

test('close lets a large answer reach a slow client completely', async () => {
  const size = 20 * MIB
  const large = { ...newMock(), answer: () => ({ status: 200, headers: {}, body: 'x'.repeat(size) }) }
  const served = await serve(large, { port: 0 })
  const { request, answer } = slow(served.port)
  request.end()
  const response = await answer
  const closing = served.close()
  const got = await text(response)
  expect(got.length).toBe(size)
  await closing
})

test('close ends idle connections', async () => {
  const served = await serve(newMock(), { port: 0 })
  const agent = new Agent({ keepAlive: true })
  const { request, answer } = call(served.port, { path: VENDORS, agent })
  request.end()
  const { socket } = await answer
  const ended = once(socket, 'close')
  await served.close()
  await ended
})

test('ERR-13 a body of 2 MiB is 413 once it has been read, and the connection can be used again', async () => {
  const { port } = await listening()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const tooLarge = await post(port, JSON.stringify(vendor({ memo: 'x'.repeat(2 * MIB) })), { agent })
  const next = await post(port, JSON.stringify(vendor()), { agent })
  expect([tooLarge.status, tooLarge.headers['x-mock-rule'], next.status]).toEqual([413, 'ERR-13', 200])
  expect(next.socket).toBe(tooLarge.socket)
})

test('ERR-13 a body of exactly 1 MiB is read, one byte more is not', async () => {
  const { port } = await listening()
  const sized = (bytes: number) => {
    const rest = JSON.stringify(vendor({ memo: '' })).length
    return JSON.stringify(vendor({ memo: 'x'.repeat(bytes - rest) }))
  }
  expect([(await post(port, sized(MIB))).status, (await post(port, sized(MIB + 1))).status]).toEqual([200, 413])
})

test('ERR-13 a chunked body without a length is limited too', async () => {
  const { port } = await listening()
  const { request, answer } = call(port, { method: 'POST', path: VENDORS, headers: { 'content-type': 'application/json' } })
  for (let i = 0; i < 32; i++) request.write('x'.repeat(MIB / 16))
  request.end()
  expect((await answer).status).toBe(413)
})

test('ERR-13 the limit can be changed', async () => {
  const { port } = await listening(createMock({ auth: 'off', bodyLimit: 3 * MIB }))
  expect((await post(port, JSON.stringify(vendor({ memo: 'x'.repeat(2 * MIB) })))).status).toBe(200)
})

test('a body that arrives in parts, split inside a character, is read completely', async () => {
  const { port } = await listening()
  const bytes = Buffer.from(JSON.stringify(vendor({ name: 'Größe 🚰' })))
  const { request, answer } = call(port, { method: 'POST', path: VENDORS, headers: { 'content-type': 'application/json' } })
  const middle = bytes.indexOf(Buffer.from('🚰')) + 2
  request.write(bytes.subarray(0, middle))
  request.end(bytes.subarray(middle))
  const { id } = (await answer).json
  const read = call(port, { path: `${VENDORS}/${id}` })
  read.request.end()
  expect((await read.answer).json.name).toBe('Größe 🚰')
})

test.each([
  ['/inventory/v2/tenant/1001/vendors', 200],
  ['/INVENTORY/v2/Tenant/1001/vendors/', 200],
  ['/inventory/v2/tenant/1001/%76endors', 200],
  ['http://api.example/inventory/v2/tenant/1001/vendors', 200],
  ['/inventory/v2/tenant/1001//vendors', 404],
  ['//inventory/v2/tenant/1001/vendors', 404],
  ['/inventory/v2/tenant/1001/x/../vendors', 404],
  ['/inventory/v2/tenant/1001/./vendors', 404],
  ['/inventory/v2/tenant/1001/vendors%2F', 404],
  ['/inventory/v2/tenant/1001/%E0%A4%A', 404],
  ['/inventory\\v2\\tenant\\1001\\vendors', 404],
  ['/', 404],
])('GATE-07 the target %s reaches the mock unchanged: %i', async (path, status) => {
  const { port } = await listening()
  const { request, answer } = call(port, { path })
  request.end()
  expect((await answer).status).toBe(status)
})

test('the answer has no headers of a framework, and no ETag', async () => {
  const { url } = await listening()
  const { headers } = await fetch(`${url}${VENDORS}`)
  expect([headers.get('x-powered-by'), headers.get('etag')]).toEqual([null, null])
})

test('a conditional GET is answered in full', async () => {
  const { url } = await listening()
  const { status } = await fetch(`${url}${VENDORS}`, { headers: { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() } })
  expect(status).toBe(200)
})

test('GATE-07 HEAD is the gateway’s 404, without a body', async () => {
  const { port } = await listening()
  const answer = await raw(port, `HEAD ${VENDORS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 404 /)
  expect(answer.split('\r\n\r\n')[1]).toBe('')
})

test('mounted in another Express app, the mock answers there, next to the app’s own routes', async () => {
  const own = express()
  own.get('/own', (_, response) => void response.send('own'))
  own.use(app(newMock()))
  const url = await listen(own)
  expect(await (await fetch(`${url}/own`)).text()).toBe('own')
  expect((await fetch(`${url}${VENDORS}`)).status).toBe(200)
})

test('mounted under a path, the mock answers below that path, and so does the control API', async () => {
  const own = express()
  own.use('/mock', app(newMock()))
  const url = await listen(own)
  expect((await fetch(`${url}/mock${VENDORS}`)).status).toBe(200)
  expect((await fetch(`${url}/mock/_mock/health`)).status).toBe(200)
  expect((await fetch(`${url}/mock/_mock/health`, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
})

test('mounted behind a body parser, the mock reports that, instead of finding no body', async () => {
  const own = express()
  own.use(express.json(), app(newMock()))
  const url = await listen(own)
  const answer = await fetch(`${url}${VENDORS}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([500, expect.stringContaining('body parsers')])
})

test('a client that disconnects in the middle of its body changes nothing and does no harm', async () => {
  const mock = newMock()
  const { port } = await listening(mock)
  const before = mock.tenant(1001).export()
  const gone = connect(port, '127.0.0.1')
  gone.write(`POST ${VENDORS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"name":`)
  await started(port)
  gone.destroy()
  await once(gone, 'close')
  expect((await post(port, '')).status).toBe(400)
  expect(mock.tenant(1001).export()).toEqual(before)
})

test('a client that disconnects before its answer does no harm', async () => {
  const { port } = await listening()
  const gone = connect(port, '127.0.0.1')
  gone.write(`GET ${VENDORS} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  gone.destroy()
  await once(gone, 'close')
  expect((await post(port, JSON.stringify(vendor()))).status).toBe(200)
})

test('input that is not HTTP is refused, and the server continues', async () => {
  const { port } = await listening()
  expect(await raw(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  expect((await post(port, JSON.stringify(vendor()))).status).toBe(200)
})

test('ERR-12 a fault of the engine is 500 from the mock itself, and the request changes nothing', async () => {
  const mock = createMock({
    auth: 'off',
    checkAnswer: (operation) => {
      if (operation === 'Vendors_Create') throw new Error('the answer does not fit')
    },
  })
  const { port } = await listening(mock)
  const before = mock.tenant(1001).export()
  const { status, headers, json } = await post(port, JSON.stringify(vendor()))
  expect([status, headers['content-type']]).toEqual([500, 'application/json; charset=utf-8'])
  expect(json).toEqual({ mock: 'mocktitan', message: 'This is a fault in the mock, not in your request: the answer does not fit' })
  expect(mock.tenant(1001).export()).toEqual(before)
})

test('AUTH-11 x-forwarded-host names the vendor’s host that a redirected program meant, and no other name', async () => {
  const { port } = await listening(createMock())
  const token = async (meant: string, target: string) => {
    const { request, answer } = call(port, {
      method: 'POST',
      path: '/connect/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-host': meant },
    })
    request.end('grant_type=client_credentials&client_id=a&client_secret=b')
    const authorization = `Bearer ${(await answer).json.access_token}`
    const read = call(port, { path: VENDORS, headers: { authorization, 'st-app-key': 'k', 'x-forwarded-host': target } })
    read.request.end()
    return (await read.answer).status
  }
  expect([
    await token('auth.servicetitan.io', 'api.servicetitan.io'),
    await token('auth.servicetitan.io', 'api-integration.servicetitan.io'),
    await token('evil.example', 'other.example'),
  ]).toEqual([200, 401, 200])
})

/** Waits until the server has seen what was sent before, because it answers connections in order. */
async function started(port: number): Promise<void> {
  const { request, answer } = call(port, { path: VENDORS })
  request.end()
  await answer
}

/** A client that does not read its answer until the test says so. */
function slow(port: number) {
  const request = httpRequest({ host: '127.0.0.1', port, agent: false, path: '/' })
  return { request, answer: once(request, 'response').then(([response]) => response) }
}

async function listen(own: express.Express): Promise<string> {
  const server = own.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close().closeAllConnections())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a port that another program uses is reported as in use', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(serve(newMock(), { port })).rejects.toThrow('is in use')
})
