/** What a web page needs to see an answer of another origin (CORS). The mock's own: a browser cannot call the real API. */

/** Headers that a page sees beside the usual ones. */
export const SEEN_BY_PAGES = ['x-mock-rule', 'x-mock-advice', 'x-mock-failure', 'retry-after']

/**
 * The answer to the question whether a page may send a request; undefined for any other request. The API has no OPTIONS of its
 * own, and happy-dom does not show which headers the question came with.
 */
export function preflightAnswer({ method, headers }: Request): Response | undefined {
  if (method !== 'OPTIONS') return undefined
  return new Response(null, {
    status: 204,
    headers: {
      ...allowed(headers),
      'access-control-allow-methods': headers.get('access-control-request-method') ?? 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*',
    },
  })
}

/** Lets the page of this request see its answer. A network error stays one. */
export function openToPage({ headers }: Request, response: Response): Response {
  if (response.type === 'error') return response
  for (const [name, value] of Object.entries(allowed(headers))) response.headers.set(name, value)
  response.headers.set('access-control-expose-headers', SEEN_BY_PAGES.join(', '))
  return response
}

/** With credentials a page does not take `*` for its origin. */
function allowed(headers: Headers): Record<string, string> {
  const origin = headers.get('origin') ?? globalThis.location?.origin
  if (!origin) return { 'access-control-allow-origin': '*' }
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'origin' }
}
