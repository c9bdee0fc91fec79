/** What goes into the engine and what comes out, as plain data, so that every face is a few lines. */
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
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Empty where the answer has no body. */
  readonly body: string
}

export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return typeof value === 'string' || value === undefined ? value : value[0]
}
