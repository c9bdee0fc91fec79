/**
 * `node --import mocktitan/redirect app.js`: calls that the program makes to the vendor's four hosts go to a running mock instead
 * (`MOCKTITAN_URL`, default http://127.0.0.1:4010). This works with any HTTP/1.1 client. All other traffic stays unchanged.
 *
 * It intercepts sockets, not `fetch` or `http.request`, so the request keeps its raw path and header case, the answer
 * keeps its bytes, and a reset stays a reset. The original host is sent as `x-forwarded-host`.
 */
import http, { type IncomingMessage, type RequestOptions, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { type Duplex, duplexPair } from 'node:stream'
import { SocketInterceptor } from '@mswjs/interceptors/net'
import { vendorHosts } from '../engine/admission/clients.ts'
import { requireNode } from '../node-version.ts'

requireNode()

// This is above any limit of the mock, so that the mock itself refuses headers that are too large.
const HEAD_LIMIT = 16 * 1024 * 1024

// An open connection breaks because of a planned failure, or because the mock has stopped. The client gets that error unchanged.
const BROKEN_CONNECTION = new Set(['ECONNRESET', 'EPIPE'])

const mockUrl = readMockUrl(process.env.MOCKTITAN_URL || 'http://127.0.0.1:4010')

const connections = http.createServer({
  maxHeaderSize: HEAD_LIMIT,
  requireHostHeader: false,
  headersTimeout: 0,
  requestTimeout: 0,
  keepAliveTimeout: 0,
})
const hostOf = new WeakMap<object, string>()

connections.on('request', relay)

const interceptor = new SocketInterceptor()

interceptor.on('connection', ({ socket, connectionOptions, controller }) => {
  const host = connectionOptions.host?.toLowerCase().replace(/\.$/, '')
  if (host === undefined || !vendorHosts.includes(host)) return controller.passthrough()

  // The interceptor would accept any protocol that the client prefers, but the mock speaks only HTTP/1.1.
  if ('ALPNProtocols' in connectionOptions) {
    if (isHttp2Only(connectionOptions.ALPNProtocols)) return refuseHttp2(socket, controller)
    connectionOptions.ALPNProtocols = ['http/1.1']
  }

  const serverEnd = serverEndOf(socket)
  hostOf.set(serverEnd, host)
  controller.claim()
  connections.emit('connection', serverEnd)
})

interceptor.apply()

const isHttp2Only = (protocols: unknown): boolean =>
  Array.isArray(protocols) && protocols.length > 0 && protocols.every((each) => each === 'h2')

/** `node:http2` reads from the socket in native code, which cannot be intercepted: without this error the client would wait forever. */
function refuseHttp2(socket: Socket, controller: { claim(): void }): void {
  controller.claim()
  const message =
    'mocktitan/redirect: node:http2 cannot be redirected. Use HTTP/1.1 (fetch, node:https), or give the client the address of the mock.'
  setImmediate(() => socket.destroy(Object.assign(new Error(message), { code: 'ERR_MOCKTITAN_HTTP2' })))
}

/** Turns the program's intercepted socket into a stream from which a `node:http` server reads requests. */
function serverEndOf(socket: Socket): Duplex {
  const [ours, serverEnd] = duplexPair()
  socket.on('data', (chunk) => void ours.write(chunk))
  socket.on('close', () => serverEnd.destroy())
  ours.on('data', (chunk) => {
    if (!socket.write(chunk)) {
      ours.pause()
      socket.once('drain', () => ours.resume())
    }
  })
  ours.on('end', () => socket.end())
  serverEnd.on('error', (error) => socket.destroy(error))
  return serverEnd
}

function relay(request: IncomingMessage, response: ServerResponse): void {
  const outgoing = (mockUrl.protocol === 'https:' ? https : http).request(requestToMock(request))
  const cutOff = (error: Error) => response.socket?.destroy(error)

  outgoing.on('response', (answer) => {
    // Node must not add headers that the mock did not send.
    response.sendDate = false
    for (const added of ['connection', 'transfer-encoding']) response.removeHeader(added)

    response.writeHead(answer.statusCode as number, answer.statusMessage, answer.rawHeaders)
    response.flushHeaders()
    answer.on('error', cutOff)
    answer.pipe(response)
  })
  outgoing.on('error', (error: NodeJS.ErrnoException) => cutOff(BROKEN_CONNECTION.has(error.code ?? '') ? error : noMock(error)))
  response.on('close', () => outgoing.destroy())

  request.pipe(outgoing)
}

function requestToMock(request: IncomingMessage): RequestOptions {
  const { method, url: path = '/', rawHeaders, socket } = request
  const headers: string[] = []
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name, value] = rawHeaders.slice(i, i + 2) as [string, string]
    if (!['host', 'x-forwarded-host'].includes(name.toLowerCase())) headers.push(name, value)
  }
  headers.push('Host', mockUrl.host, 'x-forwarded-host', hostOf.get(socket) as string)

  return {
    protocol: mockUrl.protocol,
    hostname: mockUrl.hostname.replace(/^\[|\]$/g, ''),
    port: mockUrl.port,
    agent: false,
    maxHeaderSize: HEAD_LIMIT,
    method,
    path: mockUrl.pathname.replace(/\/$/, '') + path,
    headers,
  }
}

function noMock(cause: NodeJS.ErrnoException): Error {
  const message =
    `mocktitan/redirect: cannot reach Mocktitan at ${mockUrl.href} (${cause.code ?? cause.message}). ` +
    'Start it with `npx mocktitan serve`, or set MOCKTITAN_URL to its address.'
  return Object.assign(new Error(message, { cause }), { code: 'ERR_MOCKTITAN_UNREACHABLE' })
}

function readMockUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const refuse = (reason: string) => new Error(`mocktitan/redirect: MOCKTITAN_URL is ${JSON.stringify(text)}, ${reason}`)

  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw refuse('which is not an http or https URL. An example: MOCKTITAN_URL=http://localhost:4010')
  }
  if (vendorHosts.includes(url.hostname)) throw refuse("the vendor's own host. Give the address of a running Mocktitan.")
  if (url.username || url.password || url.search || url.hash) throw refuse('but it can have only a scheme, a host, a port and a path.')
  return url
}
