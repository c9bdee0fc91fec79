/** A client of the API that knows how to get a token. */
import type { Advice, Mock } from '../../src/index.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  readonly json: any
  /** The rules of the advice on the exchange. */
  readonly advice: readonly Advice['rule'][]
}

export interface ApiClient {
  fetchToken(): Answer
  get(path: string): Answer
  post(path: string, body: unknown): Answer
  patch(path: string, body: unknown): Answer
}

export function newClient(mock: Mock, id = 'acme', tenant = 1001): ApiClient {
  let authorization = ''
  const send = (method: string, target: string, headers: Record<string, string>, body?: string): Answer => {
    const reply = mock.handle({ method, host: 'localhost', target, headers, ...(body !== undefined && { body }) })
    const advice = mock.journal.entries().at(-1)?.advice ?? []
    return { status: reply.status, headers: reply.headers, json: parsed(reply.body), advice: advice.map(({ rule }) => rule) }
  }
  const call = (method: string, path: string, body?: unknown) =>
    send(
      method,
      `/inventory/v2/tenant/${tenant}${path}`,
      { authorization, 'st-app-key': 'ak' },
      body === undefined ? undefined : JSON.stringify(body),
    )
  const fetchToken = () => {
    const form = `grant_type=client_credentials&client_id=${id}&client_secret=s`
    const answer = send('POST', '/connect/token', { 'content-type': 'application/x-www-form-urlencoded' }, form)
    if (answer.status === 200) authorization = `Bearer ${answer.json?.access_token}`
    return answer
  }
  fetchToken()
  return {
    fetchToken,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `ADV-07 PurchaseOrders_GetById ids ×2` */
export const adviceLines = (findings: ReturnType<Mock['advice']>): string[] =>
  findings.map(({ rule, operation, subject, count }) => `${rule} ${operation} ${subject} ×${count}`)
