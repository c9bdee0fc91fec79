/** How the page reaches the mock: over HTTP, or in the same page. */

// biome-ignore lint/suspicious/noExplicitAny: JSON of the control API, whose shapes control.yaml describes
export type Json = any

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body where it is JSON, else undefined. */
  readonly data: Json
  /** The rule behind a refusal. */
  readonly rule: string | null
}

export type LinkState = 'connecting' | 'live' | 'lost'

export interface Listener {
  /** An event of `GET /_mock/events`. */
  onEvent(name: string, data: Json): void
  onLink(state: LinkState): void
}

export interface Door {
  /** Where the API is, for commands to copy: `http://127.0.0.1:4010`. */
  readonly origin: string
  /** Whether commands in a terminal reach this mock. */
  readonly hasServer: boolean
  /** Sends one call of the control API; rejects if the mock cannot be reached. */
  send(method: string, path: string, body?: unknown): Promise<Answer>
  /** Follows the events until the function that it gives back is called. */
  listen(listener: Listener): () => void
}

/** A refusal in words, of whichever shape: the control API's own message, or the API's errors. */
export function messageOf({ status, data, text }: Answer): string {
  if (typeof data?.message === 'string') return data.message
  const errors = Object.entries<string[]>(data?.errors ?? {}).flatMap(([at, messages]) =>
    messages.map((message) => (at === '' || message.startsWith(at) ? message : `${at}: ${message}`)),
  )
  return errors.join('\n') || data?.title || text || `The mock answered ${status}.`
}

export const isDone = ({ status }: Pick<Answer, 'status'>): boolean => status >= 200 && status < 300
