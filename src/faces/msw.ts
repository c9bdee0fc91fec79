/** Handlers for MSW: one catch-all for each of the vendor's hosts. */
import { type HttpHandler, http } from 'msw'
import { vendorHosts } from '../admission/clients.ts'
import type { Mock } from '../mock.ts'

/**
 * `setupServer(...handlers(mock))` in Node, `setupWorker(...handlers(mock))` in a browser. They answer whatever is sent
 * to the vendor's API and token hosts, and to `baseUrls` (`http://localhost:4010`) where a client is configured so.
 */
export function handlers(mock: Mock, options: { readonly baseUrls?: readonly string[] } = {}): HttpHandler[] {
  const bases = [...vendorHosts.map((host) => `https://${host}`), ...(options.baseUrls ?? []).map((url) => url.replace(/\/+$/, ''))]
  return bases.map((base) => http.all(`${base}/*`, ({ request }) => mock.fetch(request)))
}
