/** The Fetch-shaped door: a Request in, a Response out. */
import type { Call, Reply } from './call.ts'

export const fetchFace =
  (handle: (call: Call) => Reply) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
    const headers = Object.fromEntries(request.headers)
    const reply = handle({ method: request.method, host: url.host, target: url.pathname + url.search, headers, body })
    return new Response(mayHaveBody(request, reply) ? reply.body : null, { status: reply.status, headers: reply.headers })
  }

const mayHaveBody = ({ method }: Request, { status, body }: Reply): boolean => method !== 'HEAD' && status !== 204 && body !== ''
