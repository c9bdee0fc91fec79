/** The body of a request over HTTP. */
import type { IncomingMessage } from 'node:http'

/** Goes on with the body, drained to its end but kept only as far as it may count; not at all when the client goes away before. */
export function withBody(request: IncomingMessage, limit: number, goOn: (body: Uint8Array | undefined) => void): void {
  const { headers, body } = request as IncomingMessage & { body?: unknown }
  if (body !== undefined) throw READ_BEFORE
  // Most calls have no body, and are answered at once.
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) goOn(undefined)
  else gather(request, limit, goOn)
}

function gather(request: IncomingMessage, limit: number, goOn: (body: Uint8Array | undefined) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    if (size <= limit) chunks.push(chunk)
    size += chunk.length
  })
  request.on('end', () => goOn(chunks.length > 1 ? Buffer.concat(chunks) : chunks[0]))
}

const READ_BEFORE = new Error('the body was read before it came here. Mount app(mock) in front of body parsers such as express.json().')
