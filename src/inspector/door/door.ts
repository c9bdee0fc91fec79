/** How the page reaches the mock: over HTTP, or directly if the mock runs in the same page. */

// biome-ignore lint/suspicious/noExplicitAny: JSON of the control API, whose shapes control.yaml describes
export type Json = any

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The parsed body; undefined if it is not JSON. */
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
  /** The address of the API, for commands to copy: `http://127.0.0.1:4010`. */
  readonly origin: string
  /** Whether commands in a terminal can reach this mock. */
  readonly hasServer: boolean
  /** Sends one call to the control API; rejects if the mock cannot be reached. */
  send(method: string, path: string, body?: unknown): Promise<Answer>
  /** Listens to the mock's events. Returns a function that stops listening. */
  listen(listener: Listener): () => void
}

/** The message of a refusal: the control API's message, or the errors in the API's answer. */
export function messageOf({ status, data, text }: Answer): string {
  if (typeof data?.message === 'string') return data.message
  const errors = Object.entries<string[]>(data?.errors ?? {}).flatMap(([at, messages]) =>
    messages.map((message) => (at === '' || message.startsWith(at) ? message : `${at}: ${message}`)),
  )
  return errors.join('\n') || data?.title || text || `The mock answered ${status}.`
}

export const isDone = ({ status }: Pick<Answer, 'status'>): boolean => status >= 200 && status < 300
