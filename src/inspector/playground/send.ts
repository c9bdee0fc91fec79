/** Calls the mock in the page as a client would, signed in. */
import type { Mock } from '../../index.ts'
import type { Json } from '../door/door.ts'
import { readJson } from '../door/json.ts'
import { HOST } from './door.ts'

export interface Sent {
  readonly method: string
  readonly path: string
  readonly body?: string
}

export interface Answered {
  readonly status: number
  readonly rule: string | null
  readonly advice: string | null
  readonly text: string
  readonly data: Json
}

const CLIENT = { grant_type: 'client_credentials', client_id: 'playground', client_secret: 'playground' }

let token: string | undefined

async function signIn(mock: Mock): Promise<string> {
  const response = await mock.fetch(
    new Request(`https://auth.servicetitan.io/connect/token`, { method: 'POST', body: new URLSearchParams(CLIENT) }),
  )
  const { access_token } = await response.json()
  return access_token
}

/** Gets a token first, and a new one when the clock has made it too old, as a client does. */
export async function send(mock: Mock, sent: Sent): Promise<Answered> {
  token ??= await signIn(mock)
  const first = await once(mock, sent, token)
  if (first.status !== 401) return first
  token = await signIn(mock)
  return once(mock, sent, token)
}

async function once(mock: Mock, { method, path, body }: Sent, bearer: string): Promise<Answered> {
  const headers = { authorization: `Bearer ${bearer}`, 'st-app-key': 'playground', 'content-type': 'application/json' }
  const hasBody = body !== undefined && body.trim() !== '' && method !== 'GET'
  const response = await mock.fetch(new Request(`https://${HOST}${path}`, { method, headers, ...(hasBody && { body }) }))
  const text = await response.text()
  return {
    status: response.status,
    rule: response.headers.get('x-mock-rule'),
    advice: response.headers.get('x-mock-advice'),
    text,
    data: readJson(text),
  }
}

/** A move that people make in the product; here the control API makes it. */
export function control(mock: Mock, path: string): Answered {
  const { status, headers, body } = mock.control({ method: 'POST', host: HOST, target: path, headers: {}, body: undefined })
  return { status, rule: headers['x-mock-rule'] ?? null, advice: null, text: body, data: readJson(body) }
}
