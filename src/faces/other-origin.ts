/** CORS, so that web pages can call the mock. The real API has no CORS, so a browser cannot call it. */

/** Response headers that a page may read in addition to the standard ones. */
export const SEEN_BY_PAGES = ['x-mock-rule', 'x-mock-advice', 'x-mock-failure', 'retry-after']

/**
 * The answer to a preflight; undefined for any other request. Every OPTIONS request counts as a preflight: the API has no OPTIONS,
 * and happy-dom does not show the headers by which a preflight could be recognised.
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

/** Lets the page that sent this request read the answer. A network error is returned unchanged. */
export function openToPage({ headers }: Request, response: Response): Response {
  if (response.type === 'error') return response
  for (const [name, value] of Object.entries(allowed(headers))) response.headers.set(name, value)
  response.headers.set('access-control-expose-headers', SEEN_BY_PAGES.join(', '))
  return response
}

/** Browsers do not accept `*` with credentials, so name the origin. */
function allowed(headers: Headers): Record<string, string> {
  const origin = headers.get('origin') ?? globalThis.location?.origin
  if (!origin) return { 'access-control-allow-origin': '*' }
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'origin' }
}
