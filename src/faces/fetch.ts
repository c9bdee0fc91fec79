/** Replaces `globalThis.fetch`, for tests of programs that call the API with `fetch`. Works without MSW, in Node, Bun, Deno and browsers. */
import { vendorHosts } from '../engine/admission/clients.ts'
import type { Mock } from '../mock.ts'
import { requireNode } from '../node-version.ts'
import { OptionError } from '../options.ts'

requireNode()

export interface InterceptOptions {
  /** Base URLs of your client, besides the vendor's hosts. For example: `http://localhost:4010`. */
  readonly baseUrls?: readonly string[]
}

type Fetch = typeof globalThis.fetch

/**
 * From now on, the mock answers calls that `globalThis.fetch` makes to the vendor's API and token hosts and to `baseUrls`. All other calls
 * are passed on unchanged. Returns a function that stops this: `const stop = intercept(mock)`.
 *
 * Only `fetch` is intercepted: axios in Node, `http.request` and XMLHttpRequest are not (use `mocktitan/msw` or `mocktitan/redirect`).
 * A program that copied `fetch` earlier, such as a client that was created before this call, still uses the copy.
 * Throws an OptionError for an invalid base URL.
 */
export function intercept(mock: Pick<Mock, 'fetch'>, { baseUrls = [] }: InterceptOptions = {}): () => void {
  const bases = baseUrls.map(readBase)
  const passOn = globalThis.fetch
  let active = true

  const fetch: Fetch = async (input, init) => {
    const url = active ? urlOf(input) : undefined
    if (url === undefined || !isMocked(url, bases)) return passOn(input, init)
    // The request is copied only if necessary: making a copy takes as long as answering it.
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    return answered(mock, request, url)
  }
  globalThis.fetch = fetch

  return () => {
    active = false
    // If other code has wrapped this function in the meantime, the wrapper still calls this function, which then only passes calls on.
    if (globalThis.fetch === fetch) globalThis.fetch = passOn
  }
}

async function answered(mock: Pick<Mock, 'fetch'>, request: Request, url: URL): Promise<Response> {
  refuseAborted(request)
  const response = await mock.fetch(request)
  refuseAborted(request)
  // Sets the URL, because a response that was created in code has none.
  return Object.defineProperty(response, 'url', { value: withoutFragment(url) })
}

/** If the client has aborted, throws the client's own reason, even if the mock has already answered. */
function refuseAborted({ signal }: Request): void {
  if (signal.aborted) throw signal.reason
}

function withoutFragment({ href, hash }: URL): string {
  return hash === '' ? href : href.slice(0, -hash.length)
}

/** Undefined if the input is not a URL: the real fetch then reports that. */
function urlOf(input: Parameters<Fetch>[0]): URL | undefined {
  const text = input instanceof Request ? input.url : String(input)
  const page = globalThis.location?.href
  return URL.parse(text, page && URL.canParse(page) ? page : undefined) ?? undefined
}

/** A dot at the end of a host's name is ignored, because the name means the same host with or without it. */
const isMocked = ({ protocol, hostname, href }: URL, bases: readonly string[]): boolean =>
  (vendorHosts.includes(hostname.endsWith('.') ? hostname.slice(0, -1) : hostname) && WEB.includes(protocol)) ||
  bases.some((base) => href.startsWith(base))

const WEB = ['http:', 'https:']

/** The result ends with a slash, so that `http://localhost:401` does not match `http://localhost:4010`. */
function readBase(text: string): string {
  const url = URL.parse(text)
  if (!url || !WEB.includes(url.protocol) || url.search !== '' || url.hash !== '')
    throw new OptionError(`option baseUrls: ${JSON.stringify(text)} is not a base URL. An example: http://localhost:4010`)
  return `${url.href.replace(/\/{1,9}$/, '')}/`
}
