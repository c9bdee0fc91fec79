/** The Express app for the API, the control API and the inspector. */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import cors from 'cors'
import express from 'express'
import type { Instant } from '../api.ts'
import type { Call, Delivery, Reply } from '../call.ts'
import { CONTROL_BODY_LIMIT } from '../control/body-limits.ts'
import { isControl } from '../control/door.ts'
import { firstBytes, reached } from '../delivery.ts'
import { vendorHosts } from '../engine/admission/clients.ts'
import type { ServedMock } from '../mock.ts'
import { onBody } from './body.ts'
import { type ControlAccess, type ControlGuard, controlGuard } from './control-access.ts'
import { SEEN_BY_PAGES } from './other-origin.ts'
import { pageReply, rootReply } from './page.ts'
import { CHUNK, sendEvents, sendParts } from './streams.ts'
import { UnreadAnswers } from './unread.ts'

export interface AppOptions extends ControlAccess {
  /** Let web pages from any origin call the API (never /_mock). Default off. */
  readonly cors?: boolean
}

/** The part of an Express app that you may use, declared here so that you don't need Express's types. */
export interface MockApp extends RequestListener {
  listen(port: number, host?: string, listening?: (fault?: Error) => void): Server
}

/** An Express 5 app that answers every request: `server.use(app(mock))` before any body parsers, or `app(mock).listen(4010)`. */
export function app(mock: ServedMock, options: AppOptions = {}): MockApp {
  return appOf({ mock, options, closing: new AbortController().signal })
}

export function appOf({ mock, options, closing }: AppSettings): MockApp {
  const answering: Answering = { mock, closing, guard: controlGuard(options), unread: new UnreadAnswers(mock.unreadRoom) }
  const made = express()
  made.disable('x-powered-by')
  if (options.cors) made.use((request, response, next) => (isControl(request.url) ? next() : anyOrigin(request, response, next)))
  made.use((request, response) => {
    const limit = isControl(request.url) ? CONTROL_BODY_LIMIT : mock.bodyLimit
    orFail(response, () => onBody(request, limit, (body) => orFail(response, () => answer(answering, request, response, body))))
  })
  return made
}

/** A page from another origin can read only the standard headers and those that are named here. */
const anyOrigin = cors({ exposedHeaders: SEEN_BY_PAGES })

interface AppSettings {
  readonly mock: ServedMock
  readonly options: AppOptions
  /** When it aborts, waiting answers are sent immediately, and their connections are closed. */
  readonly closing: AbortSignal
}

interface Answering {
  readonly mock: ServedMock
  readonly closing: AbortSignal
  readonly guard: ControlGuard
  readonly unread: UnreadAnswers
  /** The `authorization` of the last call. */
  token?: string | undefined
}

function answer(answering: Answering, request: IncomingMessage, response: ServerResponse, body: Call['body']): void {
  const { mock, guard, closing } = answering
  if (closing.aborted) response.setHeader('connection', 'close')
  if (hasTwoHosts(request)) {
    send(response, TWO_HOSTS)
    return
  }
  shareToken(answering, request)
  const target = request.url ?? '/'
  const host = request.headers.host ?? ''
  const call: Call = { method: request.method ?? 'GET', host: vendorHostOf(request) ?? host, target, headers: request.headers, body }
  const toPage = rootReply(call)
  if (toPage) {
    send(response, toPage)
    return
  }
  if (!isControl(target)) {
    if (mock.timings.isOn) timeUntilClosed(mock, response)
    whenAnswered(response, mock.answer(call), (reply) => sendOrDeliver(answering, response, reply))
    return
  }
  const stranger = guard(request)
  if (stranger) send(response, turnedAway(stranger))
  else whenAnswered(response, pageReply(mock, call) ?? mock.control(call), (reply) => sendControl(answering, response, reply))
}

/** Calls `sent` synchronously unless the answer is a promise. */
function whenAnswered(response: ServerResponse, reply: Reply | Promise<Reply>, sent: (reply: Reply) => void): void {
  if (reply instanceof Promise) reply.then(sent).catch((fault: unknown) => fail(response, fault))
  else sent(reply)
}

function timeUntilClosed({ timings }: ServedMock, response: ServerResponse): void {
  const started = performance.now()
  response.once('close', () => timings.observe((performance.now() - started) / 1000))
}

function sendOrDeliver(answering: Answering, response: ServerResponse, reply: Reply): void {
  if (!reply.delivery) sendWhole(answering, response, reply)
  else deliver(response, reply, reply.delivery, answering).catch((fault: unknown) => fail(response, fault))
}

function sendControl(answering: Answering, response: ServerResponse, reply: Reply): void {
  const { status, headers, parts, events } = reply
  const { closing, unread } = answering
  const whole = (body: string) => sendWatched(unread, response, { status, headers, body })
  if (events) sendEvents(response, headers, events, closing)
  else if (!parts) sendWhole(answering, response, reply)
  else sendParts(response, reply, parts(), unread, whole).catch((fault: unknown) => fail(response, fault))
}

/** Node keeps only the first Host header, but a proxy may have used another one (RFC 9112, 3.2). */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.length === 4 && rawHeaders[i]?.toLowerCase() === 'host') hosts++
  return hosts > 1
}

/** Each call has a new string of nearly 2 KB for the same token. The journal keeps calls, so this shares one string among them. */
function shareToken(answering: Answering, { headers }: IncomingMessage): void {
  if (headers.authorization === undefined) return
  if (headers.authorization === answering.token) headers.authorization = answering.token
  else answering.token = headers.authorization
}

/** The vendor's host that the program called, if mocktitan/redirect has sent the call here instead (AUTH-11). */
function vendorHostOf({ headers }: IncomingMessage): string | undefined {
  const forwarded = headers['x-forwarded-host']
  return typeof forwarded === 'string' && vendorHosts.includes(forwarded.toLowerCase()) ? forwarded : undefined
}

/** An answer that is longer than a chunk waits while there is no room for unread answers. */
function sendWhole({ unread }: Answering, response: ServerResponse, reply: Reply): void {
  const send = () => sendWatched(unread, response, reply)
  if (unread.isFull && reply.body.length > CHUNK)
    unread
      .nextRoom(response)
      .then(send)
      .catch((fault: unknown) => fail(response, fault))
  else send()
}

function sendWatched(unread: UnreadAnswers, response: ServerResponse, reply: Reply): void {
  send(response, reply)
  unread.watch(response)
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = bytesOf(body)
  response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': length })
  // ASCII text has the same bytes in Latin-1 as in UTF-8, and Latin-1 is faster to write.
  response.end(length === body.length ? body : Buffer.from(body), 'latin1')
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(256 * 1024)

/** Counts by encoding, which takes a quarter of the time that `Buffer.byteLength` takes, if the text fits into `scratch`. */
function bytesOf(text: string): number {
  const { read, written } = encoder.encodeInto(text, scratch)
  return read === text.length ? written : Buffer.byteLength(text)
}

async function deliver(response: ServerResponse, reply: Reply, { at, reset, truncateAt }: Delivery, answering: Answering): Promise<void> {
  if (at !== undefined) await due(response, at, answering)
  if (response.closed) return
  if (answering.closing.aborted) response.setHeader('connection', 'close')
  if (reset) closeAtOnce(response)
  else if (truncateAt === undefined) sendWhole(answering, response, reply)
  else {
    response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) })
    response.write(firstBytes(reply.body, truncateAt), () => response.destroy())
  }
}

/** Waits until the mock's clock reaches the time, the client disconnects, or the server closes. */
async function due(response: ServerResponse, at: Instant, { mock, closing }: Answering): Promise<void> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  await reached(mock.clock, at, gone.signal, closing)
  response.off('close', leave)
}

/** Sends a TCP reset on a plain socket; any other kind can only be closed. */
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

const turnedAway = (who: string): Reply => json(403, { mock: 'mocktitan', message: `The control API does not answer ${who}.` })

const TWO_HOSTS = json(400, { mock: 'mocktitan', message: 'The request has more than one Host header.' })

function orFail(response: ServerResponse, action: () => void): void {
  try {
    action()
  } catch (fault) {
    fail(response, fault)
  }
}

/** An error that is thrown is a fault in the mock; the answer says so (ERR-12). */
function fail(response: ServerResponse, fault: unknown): void {
  const message = fault instanceof Error ? fault.message : String(fault)
  if (response.headersSent) response.destroy()
  else send(response, json(500, { mock: 'mocktitan', message: `This is a fault in the mock, not in your request: ${message}` }))
}
