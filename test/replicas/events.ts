/** The requests and answers of all clients, with times: the history that is checked. */

export interface Request {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * `done`: answered, or refused, by the mock. `unchanged`: 503, and its message promises that nothing was changed. `unknown`: no
 * answer, or a message that says so.
 */
export type Outcome = 'done' | 'unchanged' | 'unknown'

export interface Event {
  readonly tenant: string
  readonly request: Request
  /** A string that only this request has written into a record; '' for one that writes none. */
  readonly mark: string
  readonly from: number
  readonly to: number
  readonly outcome: Outcome
  readonly status: number
  readonly text: string
  /** The planned failure that replaced the answer. */
  readonly failure: string | null
}

export class Events {
  readonly all: Event[] = []
  /** How long a client waits for an answer, in milliseconds; without an answer the outcome is unknown. */
  patience = 700
  private marks = 0

  mark(): string {
    return `mark-${++this.marks}`
  }

  async send(url: string, tenant: string, request: Request, mark = ''): Promise<Event> {
    const from = performance.now()
    const { method, path, body, headers = {} } = request
    const sent = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.timeout(this.patience),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
      .then(async (response) => ({ response, text: await response.text() }))
      .catch(() => undefined)
    const status = sent?.response.status ?? 0
    const text = sent?.text ?? ''
    const failure = sent?.response.headers.get('x-mock-failure') ?? null
    const event = { tenant, request, mark, from, to: performance.now(), outcome: outcomeOf(status, text), status, text, failure }
    this.all.push(event)
    return event
  }
}

function outcomeOf(status: number, text: string): Outcome {
  if (status === 0) return 'unknown'
  if (status !== 503 || !text.includes('"mock":"mocktitan"')) return 'done'
  return text.includes('Nothing was changed') ? 'unchanged' : 'unknown'
}
