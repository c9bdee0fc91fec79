/** Handlers for MSW: one catch-all for each of the vendor's hosts. */
import { type HttpHandler, http } from 'msw'
import { ConnectionLost } from '../delivery.ts'
import { vendorHosts } from '../engine/admission/clients.ts'
import type { Mock } from '../mock.ts'
import { openToPage, preflightAnswer } from './other-origin.ts'

export interface HandlerOptions {
  /** Base URLs beside the vendor's hosts that a client is configured with: `http://localhost:4010`. */
  readonly baseUrls?: readonly string[]
  /**
   * Answer preflights and send CORS headers, as browsers, happy-dom and jsdom want for calls of another origin. The mock's own:
   * browsers cannot call the real API. Default: on where there is a DOM.
   */
  readonly cors?: boolean
}

/**
 * `setupServer(...handlers(mock))` in Node, `setupWorker(...handlers(mock))` in a browser. They answer whatever is sent
 * to the vendor's API and token hosts, and to `baseUrls` (`http://localhost:4010`) where a client is configured so.
 * A connection that is reset is a network error here. Of a body that is cut short, fetch gets headers and first bytes before
 * reading fails; other clients get the error at once.
 */
export function handlers(mock: Mock, { baseUrls = [], cors = 'document' in globalThis }: HandlerOptions = {}): HttpHandler[] {
  const bases = [...vendorHosts.map((host) => `https://${host}`), ...baseUrls.map((url) => url.replace(/\/{1,9}$/, ''))]
  const answer = (request: Request) => mock.fetch(request).catch((fault) => unanswered(fault, request))
  const answerPage = async (request: Request) => preflightAnswer(request) ?? openToPage(request, await answer(request))
  return bases.map((base) => http.all(`${base}/*`, ({ request }) => (cors ? answerPage(request) : answer(request))))
}

/** A connection that is lost is a network error to the client; a client that has gone away gets none either. */
function unanswered(fault: unknown, { signal }: Request): Response {
  if (fault instanceof ConnectionLost || signal.aborted) return Response.error()
  throw fault
}
