/** The standalone server: an Express app to mount or to listen with. */
import { once } from 'node:events'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import cors from 'cors'
import express from 'express'
import type { Instant } from '../api.ts'
import type { Call, Delivery, Reply } from '../call.ts'
import { isControl } from '../control/door.ts'
import { firstBytes, reached } from '../delivery.ts'
import { vendorHosts } from '../engine/admission/clients.ts'
import type { Mock } from '../mock.ts'
import { foreign } from './own.ts'

export interface AppOptions {
  /** Let web pages of any origin call the API (never /_mock). Default off. */
  readonly cors?: boolean
  /** The host name under which the control API may be reached beside loopback names and plain addresses. */
  readonly host?: string
}

export interface ServeOptions extends AppOptions {
  /** 0 picks a free one. Default 4010. */
  readonly port?: number
}

export interface Served {
  /** `http://127.0.0.1:4010` */
  readonly url: string
  readonly port: number
  /** Lets running requests finish, then closes; an answer that waits for the mock's clock waits no longer. */
  close(): Promise<void>
}

/** An Express app by what it is used for, so that its types are needed only by those who have them. */
export interface MockApp extends RequestListener {
  listen(port: number, host?: string, listening?: (fault?: Error) => void): Server
}

/** An Express 5 app that answers everything: `server.use(app(mock))` in front of body parsers, or `app(mock).listen(4010)`. */
export function app(mock: Mock, options: AppOptions = {}): MockApp {
  return appOf({ mock, options, closing: new AbortController().signal })
}

function appOf(answering: Answering): MockApp {
  const made = express()
  made.disable('x-powered-by')
  if (answering.options.cors) made.use((request, response, next) => (isControl(request.url) ? next() : anyOrigin(request, response, next)))
  made.use((request, response) => {
    heard(request, response, answering.mock.bodyLimit, (body) => answer(answering, request, response, body))
  })
  return made
}

/** A page sees only such headers as are named, beside the body's. */
const anyOrigin = cors({ exposedHeaders: ['x-mock-rule', 'x-mock-advice', 'x-mock-failure', 'retry-after'] })

/** Listens on 127.0.0.1 unless told otherwise. Rejects with a clear message when the port is taken. */
export async function serve(mock: Mock, options: ServeOptions = {}): Promise<Served> {
  const { port = 4010, host = '127.0.0.1' } = options
  const closing = new AbortController()
  const server = await listening(appOf({ mock, options, closing: closing.signal }), port, host)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const { port: bound } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, port: bound, close: () => closed(server, sockets, closing) }
}

function listening(made: MockApp, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = made.listen(port, host, (fault?: Error) => (fault ? reject(explained(fault, port, host)) : resolve(server)))
  })
}

function explained(fault: NodeJS.ErrnoException, port: number, host: string): Error {
  if (fault.code === 'EADDRINUSE')
    return new Error(`Port ${port} on ${host} is taken. Choose another with --port, or --port 0 for any free one.`, { cause: fault })
  if (fault.code === 'EACCES')
    return new Error(`Port ${port} on ${host} may not be opened by this user. Choose one above 1023 with --port.`, { cause: fault })
  return new Error(`Cannot listen on ${host}:${port}: ${fault.message}`, { cause: fault })
}

/** `server.close` lets calls be answered that it has heard, but would cut answers that are still on their way: so it comes after those. */
async function closed(server: Server, sockets: ReadonlySet<Socket>, closing: AbortController): Promise<void> {
  closing.abort()
  const sending = () => [...sockets].filter((socket) => socket.writableLength > 0)
  for (let busy = sending(); busy.length > 0; busy = sending()) await Promise.all(busy.map(sent))
  await new Promise<void>((resolve, reject) => server.close((fault) => (fault ? reject(fault) : resolve())))
}

const sent = (socket: Socket): Promise<unknown> => Promise.race([once(socket, 'drain'), once(socket, 'close')])

interface Answering {
  readonly mock: Mock
  readonly options: AppOptions
  /** From then on answers wait for nothing any more, and are the last of their connections. */
  readonly closing: AbortSignal
  /** The `authorization` of the last call. */
  token?: string | undefined
}

function answer(answering: Answering, request: IncomingMessage, response: ServerResponse, body: Uint8Array | undefined): void {
  const { mock, options, closing } = answering
  shareToken(answering, request)
  if (closing.aborted) response.setHeader('connection', 'close')
  const target = request.url ?? '/'
  const host = request.headers.host ?? ''
  const call: Call = { method: request.method ?? 'GET', host: vendorHostOf(request) ?? host, target, headers: request.headers, body }
  if (!isControl(target)) {
    const reply = mock.handle(call)
    if (!reply.delivery) send(response, reply)
    else deliver(response, reply, reply.delivery, answering).catch((fault: unknown) => fail(response, fault))
    return
  }
  const stranger = foreign(host, request.headers.origin, options.host ?? '127.0.0.1')
  send(response, stranger ? turnedAway(stranger) : mock.control(call))
}

/** A token comes as a new text with each call, of nearly 2 KB, and the journal keeps calls: it need not keep the same text of all. */
function shareToken(answering: Answering, { headers }: IncomingMessage): void {
  if (headers.authorization === undefined) return
  if (headers.authorization === answering.token) headers.authorization = answering.token
  else answering.token = headers.authorization
}

/** Set by mocktitan/redirect: the vendor's host that the program believes it talks to (AUTH-11). */
function vendorHostOf({ headers }: IncomingMessage): string | undefined {
  const forwarded = headers['x-forwarded-host']
  return typeof forwarded === 'string' && vendorHosts.includes(forwarded.toLowerCase()) ? forwarded : undefined
}

/** Goes on with the body, drained to its end but kept only as far as it may count; not at all when the client goes away before. */
function heard(request: IncomingMessage, response: ServerResponse, limit: number, goOn: (body: Uint8Array | undefined) => void): void {
  const go = (body: Uint8Array | undefined) => {
    try {
      goOn(body)
    } catch (fault) {
      fail(response, fault)
    }
  }
  const { headers, body } = request as IncomingMessage & { body?: unknown }
  if (body !== undefined) fail(response, READ_BEFORE)
  // Most calls have no body, and are answered at once.
  else if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) go(undefined)
  else gather(request, limit, go)
}

function gather(request: IncomingMessage, limit: number, go: (body: Uint8Array | undefined) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    if (size <= limit) chunks.push(chunk)
    size += chunk.length
  })
  request.on('end', () => go(chunks.length > 1 ? Buffer.concat(chunks) : chunks[0]))
}

const READ_BEFORE = new Error('the body was read before it came here. Mount app(mock) in front of body parsers such as express.json().')

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = Buffer.byteLength(body)
  response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': length })
  // Text of ASCII alone is the same bytes in this encoding, and is copied without being looked at again.
  response.end(length === body.length ? body : Buffer.from(body), 'latin1')
}

async function deliver(response: ServerResponse, reply: Reply, { at, reset, truncateAt }: Delivery, answering: Answering): Promise<void> {
  if (at !== undefined) await due(response, at, answering)
  if (response.closed) return
  if (answering.closing.aborted) response.setHeader('connection', 'close')
  if (reset) closeAtOnce(response)
  else if (truncateAt === undefined) send(response, reply)
  else {
    response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) })
    response.write(firstBytes(reply.body, truncateAt), () => response.destroy())
  }
}

/** Until the mock's clock is there, the client has gone, or the server closes. */
async function due(response: ServerResponse, at: Instant, { mock, closing }: Answering): Promise<void> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  await reached(mock.clock, at, gone.signal, closing)
  response.off('close', leave)
}

/** A plain socket says so to its peer by a TCP reset; one of another kind cannot, and is just closed. */
function closeAtOnce(response: ServerResponse): void {
  try {
    response.socket?.resetAndDestroy()
  } catch {
    response.destroy()
  }
}

const json = (status: number, value: object): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
})

const turnedAway = (who: string): Reply =>
  json(403, { mock: 'mocktitan', message: `The control API does not answer ${who}: it is for programs on this machine.` })

/** A throw is a fault of the mock, and says so (ERR-12). */
function fail(response: ServerResponse, fault: unknown): void {
  const message = fault instanceof Error ? fault.message : String(fault)
  if (response.headersSent) response.destroy()
  else send(response, json(500, { mock: 'mocktitan', message: `A fault of the mock, not of your request: ${message}` }))
}
