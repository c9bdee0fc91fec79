/** The engine's input and output as plain data, so that every face needs only a few lines. */
import type { Instant } from './api.ts'

export interface Call {
  readonly method: string
  /** The requested host, with or without a port. It selects the vendor's environment (AUTH-11). */
  readonly host: string
  /** The raw request target, path and query, as it was sent. */
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
  /** The body in parts, if it may be long. A server sends one after the other. */
  readonly parts?: () => Iterable<string>
  /** An event stream as the body: calls the listener for each event. Returns a function that ends the stream. */
  readonly events?: (onEvent: (text: string) => void) => () => void
  /** How to send the answer. If missing, it is sent immediately and completely. */
  readonly delivery?: Delivery
}

/** How a face sends an answer. It first waits for `at`, then applies the other properties. */
export interface Delivery {
  /** Sent only once the mock's clock has reached this time. */
  readonly at?: Instant
  /** Close the connection instead of sending an answer. */
  readonly reset?: true
  /** Close the connection after this many bytes of the body. The headers describe the complete body. */
  readonly truncateAt?: number
}

export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return typeof value === 'string' || value === undefined ? value : value[0]
}
