/** Clients that do not read their answers: how many bytes wait for them, and for how long. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { UnreadAnswers } from '../../src/faces/unread.ts'

/** More than the buffers of a loopback connection take. */
const LARGE = 'x'.repeat(16 * 1024 * 1024)

interface Served {
  readonly answers: UnreadAnswers
  readonly full: () => number
  /** A client that requests the large answer; it reads only if it is resumed. */
  readonly client: () => Socket
  readonly responses: ServerResponse[]
}

async function served(bytes: number, patience: { readonly usual: number; readonly short: number }): Promise<Served> {
  let full = 0
  const answers = new UnreadAnswers({ bytes, onFull: () => full++ }, patience)
  const responses: ServerResponse[] = []
  const server = createServer(async (_, response) => {
    responses.push(response)
    if (answers.isFull) await answers.nextRoom(response)
    response.end(LARGE)
    answers.watch(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const client = () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    onTestFinished(() => void socket.destroy())
    socket.pause().write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    return socket
  }
  return { answers, full: () => full, client, responses }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5)
}

test('a client that reads nothing is disconnected after a while', async () => {
  const { client, responses, full } = await served(1e9, { usual: 100, short: 1e6 })
  client()
  await until(() => responses[0]?.destroyed === true)
  expect(full()).toBe(0)
})

test('a client that reads slowly, but reads, gets all of its answer', async () => {
  const { client } = await served(1, { usual: 1e6, short: 1000 })
  const socket = client()
  let length = 0
  while (length < LARGE.length && !socket.destroyed) {
    await wait(10)
    length += (socket.read() as Buffer | null)?.length ?? 0
  }
  expect(length).toBeGreaterThan(LARGE.length)
})

test('once an answer was read, its connection has the time limit that Node gives it', async () => {
  const { client, responses } = await served(1e9, { usual: 1e6, short: 1e6 })
  const socket = client()
  await until(() => responses[0] !== undefined)
  const connection = responses[0]?.socket
  expect(connection?.timeout).toBe(1e6)
  socket.resume()
  await until(() => responses[0]?.closed === true)
  expect(connection?.timeout).toBeLessThan(1e5)
})

test('if there is no room, answers wait, readers that stopped are dropped, and the others get theirs', async () => {
  const { answers, client, responses, full } = await served(LARGE.length, { usual: 1e6, short: 300 })
  client()
  await until(() => answers.isFull)
  const waiting = [client(), client(), client()]
  await until(() => responses.length === 4)
  await wait(20)
  expect(responses.map(({ headersSent }) => headersSent)).toEqual([true, false, false, false])
  for (const socket of waiting) socket.resume()
  await until(() => responses.slice(1).every((response) => response.closed && response.writableFinished))
  expect([responses[0]?.writableFinished, full() > 0]).toEqual([false, true])
  expect(answers.isFull).toBe(false)
})

test('a client that is gone before there is room does not hold up the next', async () => {
  const { answers, client, responses } = await served(LARGE.length, { usual: 1e6, short: 1e6 })
  const first = client()
  await until(() => answers.isFull)
  const gone = client()
  await until(() => responses.length === 2)
  const last = client()
  await until(() => responses.length === 3)
  gone.destroy()
  await until(() => responses[1]?.closed === true)
  first.destroy()
  last.resume()
  await until(() => responses[2]?.writableFinished === true)
})

test('an answer whose client is gone takes no room', async () => {
  const { answers, client, responses } = await served(1, { usual: 1e6, short: 1e6 })
  const socket = client()
  await until(() => responses[0] !== undefined)
  socket.destroy()
  const [response] = responses as [ServerResponse]
  await until(() => response.closed)
  answers.reserve(response)
  answers.watch(response)
  expect(answers.isFull).toBe(false)
})
