/** The body of a request over HTTP. */
import { isAscii } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Call } from '../call.ts'

type Body = Call['body']

/** Goes on with the body, drained to its end but kept only as far as it may count; not at all when the client goes away before. */
export function withBody(request: IncomingMessage, limit: number, goOn: (body: Body) => void): void {
  const { headers, body } = request as IncomingMessage & { body?: unknown }
  if (body !== undefined) throw READ_BEFORE
  // Most calls have no body, and are answered at once.
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) goOn(undefined)
  else gather(request, limit, goOn)
}

/**
 * As text where all of it is ASCII, which is the same whatever the encoding, and as bytes otherwise. Chunks are let go as they come:
 * kept until the end, and in the journal as one buffer, many large bodies take several times their room.
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

const READ_BEFORE = new Error('the body was read before it came here. Mount app(mock) in front of body parsers such as express.json().')
