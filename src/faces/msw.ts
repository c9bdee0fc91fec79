/** Handlers for MSW: one catch-all for each of the vendor's hosts. */
import { type HttpHandler, http, passthrough } from 'msw'
import { ConnectionLost } from '../delivery.ts'
import { vendorHosts } from '../engine/admission/clients.ts'
import type { Mock } from '../mock.ts'
import { requireNode } from '../node-version.ts'
import { openToPage, preflightAnswer } from './other-origin.ts'

requireNode()

export interface HandlerOptions {
  /** Base URLs beside the vendor's hosts that a client is configured with: `http://localhost:4010`. */
  readonly baseUrls?: readonly string[]
  /**
   * Answer preflights and send CORS headers, as browsers, happy-dom and jsdom want for calls of another origin. The mock's own:
   * browsers cannot call the real API. Default: on where there is a DOM.
   */
  readonly cors?: boolean
  /**
   * What becomes of the vendor's routes that the mock does not simulate (GATE-09), unless `mock.respond` or `mock.fail` has
   * planned their answer: the mock's 501 (the default), a call of the real API, or nothing, so that handlers after these
   * and `onUnhandledRequest` have their turn.
   */
  readonly unsimulated?: '501' | 'passthrough' | 'unhandled'
}

/**
 * `setupServer(...handlers(mock))` in Node, `setupWorker(...handlers(mock))` in a browser. They answer whatever is sent
 * to the vendor's API and token hosts, and to `baseUrls`. MSW asks handlers in their order: put your own, for routes that
 * the mock does not simulate, before these.
 * A connection that is reset is a network error here. Of a body that is cut short, fetch gets headers and first bytes before
 * reading fails; other clients get the error at once.
 */
export function handlers(mock: Mock, options: HandlerOptions = {}): HttpHandler[] {
  const { baseUrls = [], cors = 'document' in globalThis, unsimulated = '501' } = options
  const bases = [...vendorHosts.map((host) => `https://${host}`), ...baseUrls.map((url) => url.replace(/\/{1,9}$/, ''))]
  const answer = (request: Request) => mock.fetch(request).catch((fault) => unanswered(fault, request))
  const answerPage = async (request: Request) => preflightAnswer(request) ?? openToPage(request, await answer(request))
  return bases.map((base) =>
    http.all(`${base}/*`, ({ request }) => {
      if (unsimulated !== '501' && !isSimulated(mock, request)) return unsimulated === 'passthrough' ? passthrough() : undefined
      return cors ? answerPage(request) : answer(request)
    }),
  )
}

function isSimulated(mock: Mock, { method, url, headers }: Request): boolean {
  const { host, pathname, search } = new URL(url)
  return mock.simulates({ method, host, target: pathname + search, headers: Object.fromEntries(headers) })
}

/** A connection that is lost is a network error to the client; a client that has gone away gets none either. */
function unanswered(fault: unknown, { signal }: Request): Response {
  if (!(fault instanceof ConnectionLost) && !signal.aborted) throw fault
  if (signal.aborted || !isNode) return Response.error()
  throw connectionReset()
}

/** A web page sees no codes, and its worker takes no errors. */
const isNode = typeof process !== 'undefined' && process.versions?.node !== undefined

/**
 * Clients retry by the `code`, which `Response.error()` has not: MSW hands on only what is thrown. It also prints that, for a
 * lack of listeners to `unhandledException`; one line that says what it is about.
 */
function connectionReset(): Error {
  const error = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' })
  error.stack = 'read ECONNRESET: a failure that was planned, such as connection-reset. No fault of the handler.'
  return error
}
