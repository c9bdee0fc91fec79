/** Calls the mock in the page as a signed-in client would. */
import { isControl } from '../../control/door.ts'
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

/** Calls the API or the control API. If there is no answer, the text says why. */
export async function send(mock: Mock, sent: Sent): Promise<Answered> {
  try {
    return isControl(sent.path) ? control(mock, sent) : await signedIn(mock, sent)
  } catch (fault) {
    return { status: 0, rule: null, advice: null, text: String(fault), data: undefined }
  }
}

/** Gets a token first, and a new one after a 401, as a client does when its token has expired. */
async function signedIn(mock: Mock, sent: Sent): Promise<Answered> {
  token ??= await signIn(mock)
  const first = await once(mock, sent, token)
  if (first.status !== 401) return first
  token = await signIn(mock)
  return once(mock, sent, token)
}

async function once(mock: Mock, { method, path, body }: Sent, bearer: string): Promise<Answered> {
  const headers = { authorization: `Bearer ${bearer}`, 'st-app-key': 'playground', 'content-type': 'application/json' }
  const hasBody = body !== undefined && body.trim() !== '' && method !== 'GET'
  const response = await mock.fetch(
    new Request(new URL(path.replace(/^\/*/, '/'), `https://${HOST}`), { method, headers, ...(hasBody && { body }) }),
  )
  const text = await response.text()
  return {
    status: response.status,
    rule: response.headers.get('x-mock-rule'),
    advice: response.headers.get('x-mock-advice'),
    text,
    data: readJson(text),
  }
}

/** Calls a verb of the control API. A stream of events is not followed. */
function control(mock: Mock, { method, path, body }: Sent): Answered {
  const sent = body === undefined || body.trim() === '' ? undefined : body
  const headers = { 'content-type': 'application/json' }
  const reply = mock.control({ method, host: HOST, target: path, headers, body: method === 'GET' ? undefined : sent })
  const { status, body: text } = reply
  return { status, rule: reply.headers['x-mock-rule'] ?? null, advice: null, text, data: readJson(text) }
}
