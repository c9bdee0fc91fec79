/** Handlers for MSW: one catch-all for each of the vendor's hosts. */
import { type HttpHandler, http, passthrough } from 'msw'
import { ConnectionLost } from '../delivery.ts'
import { vendorHosts } from '../engine/admission/clients.ts'
import type { Mock } from '../mock.ts'
import { requireNode } from '../node-version.ts'
import { openToPage, preflightAnswer } from './other-origin.ts'

requireNode()

export interface HandlerOptions {
  /** Base URLs of your client, besides the vendor's hosts: `http://localhost:4010`. */
  readonly baseUrls?: readonly string[]
  /**
   * Answer preflights and send CORS headers, which browsers, happy-dom and jsdom need for calls to another origin. Only the mock does so:
   * browsers cannot call the real API. Default: on if there is a DOM.
   */
  readonly cors?: boolean
  /**
   * What happens to calls to vendor routes that the mock does not simulate (GATE-09), unless `mock.respond` or `mock.fail` has
   * planned their answer: the mock's 501 (the default), a call to the real API, or nothing, so that later handlers
   * and `onUnhandledRequest` apply.
   */
  readonly unsimulated?: '501' | 'passthrough' | 'unhandled'
}

/**
 * `setupServer(...handlers(mock))` in Node, `setupWorker(...handlers(mock))` in a browser. The handlers answer all calls
 * to the vendor's API and token hosts, and to `baseUrls`. MSW tries handlers in order: put your own, for routes that
 * the mock does not simulate, before these.
 * A connection reset is a network error here. With a truncated body, fetch gets the headers and first bytes before
 * reading fails; other clients get the error immediately.
 */
export function handlers(mock: Pick<Mock, 'fetch' | 'simulates'>, options: HandlerOptions = {}): HttpHandler[] {
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

function isSimulated(mock: Pick<Mock, 'simulates'>, { method, url, headers }: Request): boolean {
  const { host, pathname, search } = new URL(url)
  return mock.simulates({ method, host, target: pathname + search, headers: Object.fromEntries(headers) })
}

/** A lost connection is a network error for the client; a client that has aborted gets no answer. */
function unanswered(fault: unknown, { signal }: Request): Response {
  if (!(fault instanceof ConnectionLost) && !signal.aborted) throw fault
  if (signal.aborted || !isNode) return Response.error()
  throw connectionReset()
}

/** Error codes are used only in Node: a web page cannot see them, and its worker cannot receive errors. */
const isNode = typeof process !== 'undefined' && process.versions?.node !== undefined

/**
 * Clients use the `code` to decide whether to retry. `Response.error()` has none, so the error is thrown. If there is no listener for
 * `unhandledException`, MSW also prints the error, so its stack is one line that explains it.
 */
function connectionReset(): Error {
  const error = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' })
  error.stack = 'read ECONNRESET: a planned failure, such as connection-reset. The handler is not at fault.'
  return error
}
