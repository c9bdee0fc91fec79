/** The engine's input and output as plain data, so that every face (Fetch, MSW or Express) needs only a few lines. */
import type { Instant } from './api.ts'

export interface Call {
  readonly method: string
  /** The requested host, with or without a port. It decides which of the vendor's environments the call goes to (AUTH-11). */
  readonly host: string
  /** The raw request target (path and query) as it was sent. */
  readonly target: string
  /** The header values, by lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body?: string | Uint8Array | undefined
}

export interface Reply {
  /** 0 if no answer is sent at all; see `delivery`. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Empty if the answer has no body. */
  readonly body: string
  /** The body in parts; set if the body may be long. A server sends the parts one after another. */
  readonly parts?: () => Iterable<string>
  /** Set if the body is an event stream. Calls `onEvent` for each event. Returns a function that ends the stream. */
  readonly events?: (onEvent: (text: string) => void) => () => void
  /** How to send the answer. If missing, the answer is sent immediately and completely. */
  readonly delivery?: Delivery
}

/** How a face sends an answer: it first waits until `at`, then does what the other properties say. */
export interface Delivery {
  /** Wait until the mock's clock reaches this time. */
  readonly at?: Instant
  /** Close the connection instead of sending an answer. */
  readonly reset?: true
  /** Close the connection after this many bytes of the body. The headers describe the complete body. */
  readonly truncateAt?: number
}

/** The media type of an HTML form, which the token endpoint takes. */
export const FORM = 'application/x-www-form-urlencoded'

export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return typeof value === 'string' || value === undefined ? value : value[0]
}

/** The media type in a `content-type` header, in lower case and without parameters; undefined if there is no header. */
export const mediaTypeIn = (header: string | undefined): string | undefined => header?.split(';')[0]?.trim().toLowerCase()

export const mediaTypeOf = (call: Call): string | undefined => mediaTypeIn(headerOf(call, 'content-type'))
