/** One API to test through any face, beside a twin that hears the same through the plain door: their replies must be the same bytes. */
import { expect, onTestFinished } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import type { Face } from './faces.ts'

export const TENANT = 1001
export const BASE = `/inventory/v2/tenant/${TENANT}`

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  readonly json: any
  /** The rule behind a refusal (ERR-14). */
  readonly rule: string | undefined
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  /** An object travels as JSON, text as it is. */
  readonly body?: unknown
}

export interface Api {
  /** A path that begins with / is below the tenant's root; `raw:/…` is the whole target. */
  send(method: string, path: string, sent?: Sent): Promise<Answer>
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body?: unknown): Promise<Answer>
  /** The record's JSON; fails unless the answer is 200. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  read(path: string): Promise<any>
  /** The id of what was created; fails unless the answer is 200. */
  create(path: string, body: unknown): Promise<number>
  /** Does something to the mock behind the face and to the twin alike: clock, control verbs, restore. */
  tell<T>(what: (mock: Mock) => T): T
  /** The mock behind the face, to look into. */
  readonly mock: Mock
}

/** Headers that only a connection has. All others are the same through every face, the length too. */
const CONNECTION = new Set(['date', 'connection', 'keep-alive'])

const lengthOf = (body: string) => ({ 'content-length': String(Buffer.byteLength(body)) })

/** A fresh mock behind a face, closed when the test is over. Without options: the demo world, no token needed. */
export async function openApi(face: Face, options: MockOptions = {}): Promise<Api> {
  const settings: MockOptions = { auth: 'off', checkAnswer, ...options }
  const [mock, twin] = [createMock(settings), createMock(settings)]
  const door = await face.open(mock)
  onTestFinished(() => door.close())

  const send: Api['send'] = async (method, path, sent = {}) => {
    const target = path.startsWith('raw:') ? path.slice(4) : BASE + path
    const body = sent.body === undefined ? undefined : typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body)
    const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...lowered(sent.headers ?? {}) }
    const answer = await door.send({ method, target, headers, body })
    const expected = twin.handle({ method, host: door.host, target, headers, body })
    const own = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !CONNECTION.has(name)))
    const isHead = method === 'HEAD'
    expect({ status: answer.status, headers: own, text: answer.text }).toEqual({
      status: expected.status,
      headers: { ...expected.headers, ...(expected.status !== 204 && lengthOf(expected.body)) },
      text: isHead ? '' : expected.body,
    })
    const json = parsed(answer.text)
    expect(wordless(json)).toEqual([])
    return { ...answer, json, rule: answer.headers['x-mock-rule'] }
  }

  const must = async (answer: Promise<Answer>) => {
    const { status, text, json } = await answer
    expect(`${status} ${text}`).toMatch(/^200 /)
    return json
  }

  return {
    send,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, { body }),
    patch: (path, body) => send('PATCH', path, { body }),
    read: (path) => must(send('GET', path)),
    create: async (path, body) => (await must(send('POST', path, { body }))).id,
    tell: (what) => {
      what(twin)
      return what(mock)
    },
    mock,
  }
}

const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Errors = Readonly<Record<string, readonly string[]>>

/** Messages of a refusal that do not say in words what is wrong, beyond the place that they begin with (ERR-10). */
export function wordless(json: unknown): string[] {
  const { errors = {}, title = 'None' } = (json ?? {}) as { readonly errors?: Errors; readonly title?: string }
  return [title, ...Object.values(errors).flat()].filter((message) => !/^\S.*\p{L}/su.test(message.replace(PLACE, '')))
}

const PLACE = /^([a-zA-Z][\w.[\]]*): /

/** The places that a refusal is about: its keys, or for a business rule what its message begins with (ERR-10). */
export function placesOf(json: { readonly errors?: Errors } | undefined): string[] {
  const place = (message: string) => PLACE.exec(message)?.[1] ?? ''
  return Object.entries(json?.errors ?? {}).flatMap(([at, messages]) => (at === '' ? messages.map(place) : [at]))
}
