/** What goes into the engine and what comes out, as plain data, so that every face is a few lines. */
import type { Instant } from './api.ts'

export interface Call {
  readonly method: string
  /** The host asked for, with or without a port; it tells the vendor's environments apart (AUTH-11). */
  readonly host: string
  /** The raw request target, path and query, as it was sent. */
  readonly target: string
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body?: string | Uint8Array | undefined
}

export interface Reply {
  /** 0 where no answer comes at all: `delivery` says so. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Empty where the answer has no body. */
  readonly body: string
  /** The body in parts, where it may be long: a server sends them one after the other. */
  readonly parts?: () => Iterable<string>
  /** The body as it comes about, event by event; what comes back ends that. */
  readonly events?: (hear: (text: string) => void) => () => void
  /** How it is to travel, where it does not simply go out at once and whole. */
  readonly delivery?: Delivery
}

/** What a face does with an answer: first the wait, then the rest. */
export interface Delivery {
  /** Not before the mock's clock shows this moment. */
  readonly at?: Instant
  /** The connection is closed instead of an answer. */
  readonly reset?: true
  /** After so many bytes of the body the connection is closed; the headers speak of the whole. */
  readonly truncateAt?: number
}

export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return typeof value === 'string' || value === undefined ? value : value[0]
}
