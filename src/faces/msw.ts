/** Handlers for MSW: one catch-all for each of the vendor's hosts. */
import { type HttpHandler, http } from 'msw'
import { ConnectionLost } from '../delivery.ts'
import { vendorHosts } from '../engine/admission/clients.ts'
import type { Mock } from '../mock.ts'

/**
 * `setupServer(...handlers(mock))` in Node, `setupWorker(...handlers(mock))` in a browser. They answer whatever is sent
 * to the vendor's API and token hosts, and to `baseUrls` (`http://localhost:4010`) where a client is configured so.
 * A connection that is reset is a network error here. Of a body that is cut short, fetch gets headers and first bytes before
 * reading fails; other clients get the error at once.
 */
export function handlers(mock: Mock, options: { readonly baseUrls?: readonly string[] } = {}): HttpHandler[] {
  const bases = [...vendorHosts.map((host) => `https://${host}`), ...(options.baseUrls ?? []).map((url) => url.replace(/\/{1,9}$/, ''))]
  return bases.map((base) => http.all(`${base}/*`, ({ request }) => mock.fetch(request).catch((fault) => unanswered(fault, request))))
}

/** A connection that is lost is a network error to the client; a client that has gone away gets none either. */
function unanswered(fault: unknown, { signal }: Request): Response {
  if (fault instanceof ConnectionLost || signal.aborted) return Response.error()
  throw fault
}
