/** Answers that are late, truncated or missing: on real sockets, and the closest equivalent in the other faces. */
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import https from 'node:https'
import { connect } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import express from 'express'
import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { app, type Served, serve } from '../../src/faces/express.ts'
import { handlers } from '../../src/faces/msw.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { allFaces, type Door, type RawAnswer } from '../support/faces.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'
const BRANCHES = '/inventory/v2/tenant/1001/warehouses'
const AT = '2026-01-05T09:00:00Z'

const newMock = (options: MockOptions = {}): Mock => createMock({ auth: 'off', clock: { at: AT, source: Date.now }, ...options })

const get = (door: Door, target = VENDORS): Promise<RawAnswer> => door.send({ method: 'GET', target, headers: {}, body: undefined })

/** A mock that counts the listeners that wait for its clock. */
function counted(mock: Mock): { mock: Mock; waiting: () => number } {
  let waiting = 0
  const onMove = (listener: () => void) => {
    const stop = mock.clock.onMove(listener)
    waiting++
    return () => {
      waiting--
      stop()
    }
  }
  const clock = new Proxy(mock.clock, { get: (target, name) => (name === 'onMove' ? onMove : bound(target, name)) })
  return { mock: { ...mock, clock }, waiting: () => waiting }
}

function bound(target: object, name: string | symbol): unknown {
  const value = Reflect.get(target, name, target)
  return typeof value === 'function' ? value.bind(target) : value
}

/** Whether a promise is still pending after everything that was sent has arrived. */
async function isOpen(promise: Promise<unknown>, door: Door): Promise<boolean> {
  let open = true
  promise.then(
    () => (open = false),
    () => (open = false),
  )
  await get(door, BRANCHES)
  return open
}

for (const face of allFaces) {
  describe(`through ${face.name}`, () => {
    async function open(mock: Mock): Promise<Door> {
      const door = await face.open(mock)
      onTestFinished(() => door.close())
      return door
    }

    test('a delay with a frozen clock ends when the clock is advanced far enough', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.fail('Vendors_GetList', { with: 'slow', delay: '30s' })
      const answer = get(door)
      expect(await isOpen(answer, door)).toBe(true)
      mock.clock.advance('29s')
      expect(await isOpen(answer, door)).toBe(true)
      mock.clock.advance('1s')
      expect((await answer).status).toBe(200)
    })

    test('a delay ends when the clock is set beyond it', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.fail('Vendors_GetList', { with: 'slow' })
      const answer = get(door)
      expect(await isOpen(answer, door)).toBe(true)
      mock.clock.set('2026-02-01')
      expect((await answer).status).toBe(200)
    })

    test('a delay with a clock that runs faster takes less time', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.clock.run(10_000)
      mock.fail('Vendors_GetList', { with: 'slow', delay: '10m' })
      const before = performance.now()
      expect((await get(door)).status).toBe(200)
      expect(performance.now() - before).toBeGreaterThanOrEqual(55)
    })

    test('a delay that began with a frozen clock ends once the clock runs', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.fail('Vendors_GetList', { with: 'slow' })
      const answer = get(door)
      expect(await isOpen(answer, door)).toBe(true)
      mock.clock.run(100_000)
      expect((await answer).status).toBe(200)
    })

    test('a connection that is reset is a network error to the client', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
      await expect(get(door)).rejects.toThrow()
      expect((await get(door)).status).toBe(200)
    })

    test('a timeout keeps the call waiting for five minutes, then resets the connection', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.fail('Vendors_GetList', { with: 'timeout' })
      const answer = get(door).then(
        () => 'answered',
        () => 'reset',
      )
      expect(await isOpen(answer, door)).toBe(true)
      mock.clock.advance('299s')
      expect(await isOpen(answer, door)).toBe(true)
      mock.clock.advance('1s')
      expect(await answer).toBe('reset')
    })

    test('with a truncated body the headers arrive, and then the connection is lost', async () => {
      const mock = newMock()
      const door = await open(mock)
      mock.fail('Vendors_GetList', { with: 'truncated-body', times: 1 })
      await expect(get(door)).rejects.toThrow()
      expect(JSON.parse((await get(door)).bytes.toString()).data.length).toBeGreaterThan(0)
    })

    test('calls that wait for different times are answered in the order of these times', async () => {
      const mock = newMock()
      const door = await open(mock)
      const pages = [3, 1, 2]
      for (const page of pages) mock.fail('Vendors_GetList', { with: 'slow', delay: `${page}s`, match: { query: { page } } })
      const come: number[] = []
      const all = pages.map((page) => get(door, `${VENDORS}?page=${page}`).then(() => come.push(page)))
      for (const page of [1, 2, 3]) {
        expect(await isOpen(Promise.all(all), door)).toBe(true)
        mock.clock.advance('1s')
        await expect.poll(() => come.length).toBe(page)
      }
      expect(come).toEqual([1, 2, 3])
    })
  })
}

async function listening(mock: Mock): Promise<Served> {
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  return served
}

/** The first bytes of an answer and how it ended. */
function cut(port: number, path = VENDORS): Promise<{ status: number; length: number; bytes: Buffer; code: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, agent: false, path }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', (fault: NodeJS.ErrnoException) =>
        resolve({
          status: response.statusCode ?? 0,
          length: Number(response.headers['content-length']),
          bytes: Buffer.concat(chunks),
          code: fault.code ?? '',
        }),
      )
      response.on('end', () => reject(new Error('the answer came whole')))
    })
    request.on('error', reject)
    request.end()
  })
}

test('on a socket, truncated-body announces the whole body, sends half of its bytes, and closes', async () => {
  const mock = newMock()
  const { port, url } = await listening(mock)
  const whole = await (await fetch(`${url}${VENDORS}`)).bytes()
  mock.fail('Vendors_GetList', { with: 'truncated-body' })
  const { status, length, bytes, code } = await cut(port)
  expect([status, length, code]).toEqual([200, whole.length, 'ECONNRESET'])
  expect(bytes).toEqual(Buffer.from(whole).subarray(0, Math.floor(whole.length / 2)))
})

test('on a socket, truncated-body sends a body of megabytes up to the middle', async () => {
  const mock = newMock()
  const served = await listening({
    ...mock,
    answer: () => ({ status: 200, headers: {}, body: 'x'.repeat(8_000_000), delivery: { truncateAt: 4_000_000 } }),
  })
  const { length, bytes } = await cut(served.port)
  expect([length, bytes.length]).toEqual([8_000_000, 4_000_000])
})

test('on a socket, connection-reset is a TCP reset without a byte', async () => {
  const mock = newMock()
  const { port } = await listening(mock)
  mock.fail('Vendors_GetList', { with: 'connection-reset' })
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${VENDORS} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  const got = text(socket)
  await expect(got).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(socket.bytesRead).toBe(0)
})

test('fetch sees a reset of the server like that of any other server', async () => {
  const mock = newMock()
  const { url } = await listening(mock)
  mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
  const fault = await fetch(`${url}${VENDORS}`).catch((each: unknown) => each)
  expect(fault).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
})

test('mock.fetch rejects with the same error as fetch of a server', async () => {
  const mock = newMock()
  mock.fail('Vendors_GetList', { with: 'connection-reset' })
  const fault = await mock.fetch(new Request(`https://api.servicetitan.io${VENDORS}`)).catch((each: unknown) => each)
  expect(fault).toBeInstanceOf(TypeError)
  expect(fault).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
})

test('mock.fetch answers a truncated body with its headers and first bytes; reading the rest rejects as with fetch', async () => {
  const mock = newMock()
  const request = () => new Request(`https://api.servicetitan.io${VENDORS}`)
  const whole = await (await mock.fetch(request())).bytes()
  mock.fail('Vendors_GetList', { with: 'truncated-body' })
  const answer = await mock.fetch(request())
  expect([answer.status, Number(answer.headers.get('content-length'))]).toEqual([200, whole.length])
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  expect((await reader.read()).value).toEqual(whole.slice(0, Math.floor(whole.length / 2)))
  await expect(reader.read()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated' })
})

function intercepted(mock: Mock): void {
  const server = setupServer(...handlers(mock))
  server.listen({ onUnhandledFrame: 'error' } as Parameters<typeof server.listen>[0])
  onTestFinished(() => server.close())
}

test('under MSW fetch gets the headers and the first bytes of a truncated body, and then no more', async () => {
  const mock = newMock()
  const server = setupServer(...handlers(mock))
  server.listen()
  onTestFinished(() => server.close())
  mock.fail('Vendors_GetList', { with: 'truncated-body' })
  const answer = await fetch(`https://api.servicetitan.io${VENDORS}`)
  expect(answer.status).toBe(200)
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  expect((await reader.read()).value?.length).toBeGreaterThan(0)
  await expect(reader.read()).rejects.toThrow('terminated')
})

test('under MSW a client of node:https gets an error too, for a reset and for a truncated body', async () => {
  const mock = newMock()
  intercepted(mock)
  const outcome = () =>
    new Promise<string>((resolve) => {
      const request = https.request(`https://api.servicetitan.io${VENDORS}`, (response) => {
        buffer(response).then(
          () => resolve('whole'),
          () => resolve('error'),
        )
      })
      request.on('error', () => resolve('error'))
      request.end()
    })
  mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
  mock.fail('Vendors_GetList', { with: 'truncated-body', times: 1 })
  expect([await outcome(), await outcome(), await outcome()]).toEqual(['error', 'error', 'whole'])
})

test('a client that disconnects while it waits leaves no listener behind', async () => {
  const { mock, waiting } = counted(newMock())
  const { port } = await listening(mock)
  mock.fail('Vendors_GetList', { with: 'slow' })
  const request = httpRequest({ host: '127.0.0.1', port, agent: false, path: VENDORS }).on('error', () => {})
  request.end()
  await expect.poll(waiting).toBe(1)
  request.destroy()
  await expect.poll(waiting).toBe(0)
})

test('a request of mock.fetch that is aborted while it waits rejects with its reason and leaves no listener behind', async () => {
  const mock = newMock()
  let waiting = 0
  const { onMove } = mock.clock
  mock.clock.onMove = (listener) => {
    waiting++
    const stop = onMove.call(mock.clock, listener)
    return () => {
      waiting--
      stop()
    }
  }
  mock.fail('Vendors_GetList', { with: 'slow' })
  const ours = new AbortController()
  const answer = mock.fetch(new Request(`https://api.servicetitan.io${VENDORS}`, { signal: ours.signal }))
  await expect.poll(() => waiting).toBe(1)
  ours.abort(new Error('no longer'))
  await expect(answer).rejects.toThrow('no longer')
  expect(waiting).toBe(0)
})

test('fetch under MSW that is aborted while it waits rejects, and the mock continues', async () => {
  const mock = newMock()
  intercepted(mock)
  mock.fail('Vendors_GetList', { with: 'slow', times: 1 })
  const answer = fetch(`https://api.servicetitan.io${VENDORS}`, { signal: AbortSignal.timeout(20) })
  await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
  expect((await fetch(`https://api.servicetitan.io${VENDORS}`)).status).toBe(200)
})

test('close sends waiting answers immediately, and resets the connections that would have been reset', async () => {
  const { mock, waiting } = counted(newMock())
  const served = await serve(mock, { port: 0 })
  mock.fail('Vendors_GetList', { with: 'slow' })
  mock.fail('Warehouses_GetList', { with: 'timeout' })
  const slow = fetch(`${served.url}${VENDORS}`)
  const lost = fetch(`${served.url}${BRANCHES}`).catch((fault: Error) => fault.message)
  await expect.poll(waiting).toBe(2)
  await served.close()
  expect([(await slow).status, await lost, waiting()]).toEqual([200, 'fetch failed', 0])
})

test('an answer does not begin to wait while the server closes', async () => {
  const mock = newMock()
  const served = await serve(mock, { port: 0 })
  mock.fail('Vendors_Create', { with: 'slow' })
  const request = httpRequest({ host: '127.0.0.1', port: served.port, agent: false, method: 'POST', path: VENDORS })
  const answer = once(request, 'response')
  request.write('{')
  await (await fetch(`${served.url}${BRANCHES}`)).text()
  const closing = served.close()
  request.end('}')
  const [response] = await answer
  expect(response.statusCode).toBe(400)
  response.resume()
  await closing
})

test('an app mounted in another server delays and resets as well', async () => {
  const mock = newMock()
  const own = express()
  own.use(app(mock))
  const server = own.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close().closeAllConnections())
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  mock.fail('Vendors_GetList', { with: 'server-error', delay: '5s', times: 1 })
  mock.fail('Vendors_GetList', { with: 'connection-reset', times: 1 })
  const late = fetch(`http://127.0.0.1:${port}${VENDORS}`)
  await expect.poll(() => mock.journal.entries().length).toBe(1)
  mock.clock.advance('5s')
  expect((await late).status).toBe(500)
  await expect(fetch(`http://127.0.0.1:${port}${VENDORS}`)).rejects.toThrow('fetch failed')
})

test('the answer of a call and its delay are in the journal as soon as it is made', () => {
  const mock = newMock()
  mock.fail('Vendors_GetList', { with: 'slow', delay: '1500ms', times: 1 })
  const call = { method: 'GET', host: 'localhost', target: VENDORS, headers: {} }
  mock.handle(call)
  mock.handle(call)
  expect(mock.journal.entries().map(({ status, failure, duration }) => [status, failure, duration])).toEqual([
    [200, 'slow', 1500],
    [200, null, 0],
  ])
})
