/** The Fetch face: takes a Request, returns a Response. */
import type { Call, Delivery, Reply } from './call.ts'
import { lengthInBytes } from './contract/utf8.ts'
import type { Timings } from './control/meter.ts'
import { ConnectionLost, firstBytes, nextTurn, reached, timed } from './delivery.ts'
import type { ClockControl } from './store/clock.ts'

type Answer = (call: Call) => Reply | Promise<Reply>
type WaitedClock = Pick<ClockControl, 'remaining' | 'onMove'>

/** The parts of a Fetch request that the mock reads. The request may be of any class, such as those of node-fetch, happy-dom and jsdom. */
export interface RequestLike {
  readonly url: string
  readonly method: string
  readonly headers: Iterable<readonly [name: string, value: string]> | Readonly<Record<string, string>> | Pick<Headers, 'forEach'>
  /** Null if there is no body. Some classes do not have this property. */
  readonly body?: unknown
  readonly bodyUsed?: boolean
  readonly signal?: AbortSignal | null
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * If no answer is sent, the promise rejects with the same TypeError as Node's fetch. A truncated answer has its headers and
 * first bytes, and reading the rest rejects. Aborting the request's signal ends any wait.
 */
export const fetchFace =
  (answer: Answer, clock: WaitedClock, timings: Timings, bodyLimit: number) =>
  (request: RequestLike): Promise<Response> =>
    timings.isOn ? timed(timings, () => answered(request, answer, clock, bodyLimit)) : answered(request, answer, clock, bodyLimit)

async function answered(request: RequestLike, answer: Answer, clock: WaitedClock, bodyLimit: number): Promise<Response> {
  const url = new URL(request.url)
  const body = await bodyOf(request, bodyLimit + 1)
  const reply = await answer({
    method: request.method,
    host: url.host,
    target: url.pathname + url.search,
    headers: headersOf(request),
    body,
  })
  return reply.delivery ? delivered(reply, reply.delivery, request, clock) : responseOf(request, reply)
}

const headersOf = ({ headers }: RequestLike): Record<string, string> =>
  Symbol.iterator in headers
    ? Object.fromEntries(headers as Iterable<readonly [string, string]>)
    : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

async function bodyOf(request: RequestLike, most: number): Promise<Uint8Array | undefined> {
  if (request.body === null || ['GET', 'HEAD'].includes(request.method)) return undefined
  if (request.bodyUsed) throw new TypeError('mock.fetch: the body of this request was already read. Pass request.clone() instead.')
  if (isStream(request.body)) return bytesOf(request.body, most, request.signal ?? undefined)
  const bytes = new Uint8Array(await request.arrayBuffer())
  return request.body === undefined && bytes.length === 0 ? undefined : bytes
}

const isStream = (body: unknown): body is ReadableStream<Uint8Array> =>
  typeof (body as ReadableStream | undefined)?.getReader === 'function'

/** Reads at most this many bytes, because a stream may never end. The signal ends the wait for a stream that sends nothing. */
async function bytesOf(stream: ReadableStream<Uint8Array>, most: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const reader = stream.getReader()
  const stop = () => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (let next = await reader.read(); !next.done && length < most; next = await reader.read()) {
      if (!ArrayBuffer.isView(next.value)) throw new TypeError('mock.fetch: the body of this request has a chunk that is not bytes.')
      chunks.push(next.value)
      length += next.value.length
    }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
  if (signal?.aborted) throw signal.reason
  if (length >= most) stop()
  return joined(chunks, Math.min(length, most))
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks
  if (first && first.length === length) return first
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, length - at), at)
    at += chunk.length
  }
  return bytes
}

/**
 * Sets a content length, as the server does. Without one, MSW keeps the socket of the answer open.
 * The bytes are made once, for the length and for the body.
 */
function responseOf({ method }: { readonly method: string }, { status, headers, body }: Reply): Response {
  const bytes = utf8.encode(body)
  const isSent = method !== 'HEAD' && !BODILESS.includes(status) && bytes.length > 0
  return new Response(isSent ? bytes : null, {
    status,
    headers: status === 204 ? headers : { ...headers, 'content-length': String(bytes.length) },
  })
}

const utf8 = new TextEncoder()

const BODILESS = [204, 205, 304]

async function delivered(reply: Reply, { at, reset, truncateAt }: Delivery, request: RequestLike, clock: WaitedClock): Promise<Response> {
  const { signal } = request
  if (at !== undefined) await reached(clock, at, ...(signal ? [signal] : []))
  if (signal?.aborted) throw signal.reason
  if (reset) throw new ConnectionLost('before')
  return truncateAt === undefined ? responseOf(request, reply) : cutShort(reply, truncateAt)
}

function cutShort({ status, headers, body }: Reply, bytes: number): Response {
  let sent = false
  const broken = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (!sent) controller.enqueue(firstBytes(body, bytes))
      else {
        // If the stream fails before the headers and bytes are sent, MSW drops them.
        await nextTurn()
        controller.error(new ConnectionLost('within'))
      }
      sent = true
    },
  })
  return new Response(broken, { status, headers: { ...headers, 'content-length': String(lengthInBytes(body)) } })
}
