/** The Fetch-shaped door: a Request in, a Response out. */
import type { Call, Delivery, Reply } from './call.ts'
import { ConnectionLost, firstBytes, lengthInBytes, nextTurn, reached } from './delivery.ts'
import type { ClockControl } from './store/clock.ts'

/**
 * An answer that never comes rejects with the TypeError of Node's fetch; of one that is cut short the headers and the first
 * bytes arrive, and reading the rest rejects. A signal of the request ends a wait.
 */
export const fetchFace =
  (handle: (call: Call) => Reply, clock: ClockControl) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
    const headers = Object.fromEntries(request.headers)
    const reply = handle({ method: request.method, host: url.host, target: url.pathname + url.search, headers, body })
    return reply.delivery ? delivered(reply, reply.delivery, request, clock) : responseOf(request, reply)
  }

const responseOf = (request: Request, reply: Reply): Response =>
  new Response(mayHaveBody(request, reply) ? reply.body : null, { status: reply.status, headers: reply.headers })

const BODILESS = [204, 205, 304]

const mayHaveBody = ({ method }: Request, { status, body }: Reply): boolean =>
  method !== 'HEAD' && !BODILESS.includes(status) && body !== ''

async function delivered(reply: Reply, { at, reset, truncateAt }: Delivery, request: Request, clock: ClockControl): Promise<Response> {
  if (at !== undefined) await reached(clock, at, request.signal)
  request.signal.throwIfAborted()
  if (reset) throw new ConnectionLost('before')
  return truncateAt === undefined ? responseOf(request, reply) : cutShort(reply, truncateAt)
}

function cutShort({ status, headers, body }: Reply, bytes: number): Response {
  let sent = false
  const broken = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (!sent) controller.enqueue(firstBytes(body, bytes))
      else {
        // MSW would drop the headers and the bytes with a stream that breaks before they have left.
        await nextTurn()
        controller.error(new ConnectionLost('within'))
      }
      sent = true
    },
  })
  return new Response(broken, { status, headers: { ...headers, 'content-length': String(lengthInBytes(body)) } })
}
