/** The standalone server: an Express app to mount or to listen with. */
import { once } from 'node:events'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import cors from 'cors'
import express from 'express'
import { vendorHosts } from '../admission/clients.ts'
import type { Call, Reply } from '../call.ts'
import { isControl } from '../control/door.ts'
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
  /** Lets running requests finish, then closes. */
  close(): Promise<void>
}

/** An Express app by what it is used for, so that its types are needed only by those who have them. */
export interface MockApp extends RequestListener {
  listen(port: number, host?: string, listening?: (fault?: Error) => void): Server
}

/** An Express 5 app that answers everything: `server.use(app(mock))` in front of body parsers, or `app(mock).listen(4010)`. */
export function app(mock: Mock, options: AppOptions = {}): MockApp {
  const made = express()
  made.disable('x-powered-by')
  if (options.cors) made.use((request, response, next) => (isControl(request.url) ? next() : anyOrigin(request, response, next)))
  made.use((request, response) => {
    answer(mock, request, response, request.url, options).catch((fault: unknown) => fail(response, fault))
  })
  return made
}

/** A page sees only such headers as are named, beside the body's. */
const anyOrigin = cors({ exposedHeaders: ['x-mock-rule', 'x-mock-advice', 'retry-after'] })

/** Listens on 127.0.0.1 unless told otherwise. Rejects with a clear message when the port is taken. */
export async function serve(mock: Mock, options: ServeOptions = {}): Promise<Served> {
  const { port = 4010, host = '127.0.0.1' } = options
  const server = await listening(app(mock, options), port, host)
  const running = new Set<ServerResponse>()
  server.on('request', (_, response) => {
    running.add(response)
    response.on('close', () => running.delete(response))
  })
  const { port: bound } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, port: bound, close: () => closed(server, running) }
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

/** `server.close` would cut answers that are still on their way, and wait for clients that keep the connection: so it comes last. */
async function closed(server: Server, running: ReadonlySet<ServerResponse>): Promise<void> {
  for (const response of running) if (!response.headersSent) response.setHeader('connection', 'close')
  await Promise.all([...running].map((response) => once(response, 'close')))
  await new Promise<void>((resolve, reject) => server.close((fault) => (fault ? reject(fault) : resolve())))
}

async function answer(mock: Mock, request: IncomingMessage, response: ServerResponse, target: string, options: AppOptions): Promise<void> {
  const { body, whole } = await bodyOf(request, mock.bodyLimit)
  if (!whole) return
  const host = request.headers.host ?? ''
  const call: Call = { method: request.method ?? 'GET', host: vendorHostOf(request) ?? host, target, headers: request.headers, body }
  if (!isControl(target)) return send(response, mock.handle(call))
  const stranger = foreign(host, request.headers.origin, options.host ?? '127.0.0.1')
  send(response, stranger ? turnedAway(stranger) : mock.control(call))
}

/** Set by mocktitan/redirect: the vendor's host that the program believes it talks to (AUTH-11). */
function vendorHostOf({ headers }: IncomingMessage): string | undefined {
  const forwarded = headers['x-forwarded-host']
  return typeof forwarded === 'string' && vendorHosts.includes(forwarded.toLowerCase()) ? forwarded : undefined
}

/** The body, drained to its end but kept only as far as it may count. Not whole when the client went away. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<{ body: Uint8Array | undefined; whole: boolean }> {
  if ((request as { body?: unknown }).body !== undefined)
    throw new Error('the body was read before it came here. Mount app(mock) in front of body parsers such as express.json().')
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if (size <= limit) chunks.push(chunk)
      size += chunk.length
    }
  } catch {
    return { body: undefined, whole: false }
  }
  if (chunks.length === 0) return { body: undefined, whole: true }
  return { body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks), whole: true }
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...headers, ...length }).end(body)
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
