/** The body of a request over HTTP. */
import { isAscii } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Call } from '../call.ts'

type Body = Call['body']

/** Calls `goOn` with the body, unless the client disconnects. The body is read to its end, but kept only up to the limit. */
export function onBody(request: IncomingMessage, limit: number, goOn: (body: Body) => void): void {
  const { headers, body } = request as IncomingMessage & { body?: unknown }
  if (body !== undefined) throw READ_BEFORE
  // Most calls have no body and are answered immediately.
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) goOn(undefined)
  else gather(request, limit, goOn)
}

/**
 * Collects the body as a string if it is all ASCII, because then the encoding does not matter; otherwise as bytes. Chunks are released as
 * they arrive: if they were kept until the end, many large bodies would take several times their size.
 */
function gather(request: IncomingMessage, limit: number, goOn: (body: Body) => void): void {
  let text = ''
  let size = 0
  let isPlain = true
  request.on('data', (chunk: Buffer) => {
    if (size <= limit) {
      text += chunk.toString('latin1')
      isPlain &&= isAscii(chunk)
    }
    size += chunk.length
  })
  request.on('end', () => goOn(size === 0 ? undefined : isPlain ? text : Buffer.from(text, 'latin1')))
}

const READ_BEFORE = new Error(
  'the body was already read by other middleware. Mount app(mock) in front of body parsers such as express.json().',
)
