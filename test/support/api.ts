/**
 * One API to test through any face. On request, a second mock gets the same calls through `mock.handle`; their replies must have
 * the same bytes.
 */
import { isUtf8 } from 'node:buffer'
import { expect, onTestFinished } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import type { Face, RawAnswer, RawCall } from './faces.ts'

export const TENANT = 1001
export const BASE = `/inventory/v2/tenant/${TENANT}`

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly bytes: Buffer
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  readonly json: any
  /** The rule behind a refusal (ERR-14). */
  readonly rule: string | undefined
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  /** One of the vendor's hosts, if it is not that of the API. */
  readonly host?: string
  /** An object is sent as JSON; strings and bytes are sent unchanged. */
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
  /** Changes the mock behind the face, and the second mock if there is one: clock, control verbs, restore. */
  tell<T>(what: (mock: Mock) => T): T
  /** The mock behind the face, for reading. */
  readonly mock: Mock
}

/** Headers that only a connection has. All others are the same through every face, including the length. */
const CONNECTION = new Set(['date', 'connection', 'keep-alive'])

/** A fresh mock behind a face, closed when the test is over. Without options: the demo world, no token needed. */
export async function openApi(face: Face, options: MockOptions = {}, hasTwin = false): Promise<Api> {
  const settings: MockOptions = { auth: 'off', checkAnswer, ...options }
  const mock = createMock(settings)
  const twin = hasTwin ? createMock(settings) : undefined
  const door = await face.open(mock)
  onTestFinished(() => door.close())

  const send: Api['send'] = async (method, path, sent = {}) => {
    const target = path.startsWith('raw:') ? path.slice(4) : BASE + path
    const body = bodyOf(sent.body)
    const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...lowered(sent.headers ?? {}) }
    const call: RawCall = { host: sent.host, method, target, headers, body }
    const answer = await door.send(call)
    if (twin) expect(visible(method, answer)).toEqual(expected(twin, { ...call, host: door.hostOf(call) }))
    const { status, headers: all, bytes } = answer
    const text = bytes.toString('utf8')
    const json = parsed(text)
    expect(wordless(json)).toEqual([])
    return { status, headers: all, bytes, text, json, rule: all['x-mock-rule'] }
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
      if (twin) what(twin)
      return what(mock)
    },
    mock,
  }
}

const bodyOf = (body: unknown): RawCall['body'] =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array ? (body as RawCall['body']) : JSON.stringify(body)

/** An answer without the headers of its connection; the body is hexadecimal if text would not distinguish all bytes. */
function visible(method: string, { status, headers, bytes }: RawAnswer) {
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !CONNECTION.has(name)))
  return { status, headers: own, body: method === 'HEAD' ? '' : readable(bytes) }
}

const readable = (bytes: Buffer): string => (isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('hex'))

function expected(twin: Mock, call: RawCall & { readonly host: string }) {
  const { status, headers, body } = twin.handle(call)
  const bytes = Buffer.from(body)
  const length: Record<string, string> = status === 204 ? {} : { 'content-length': String(bytes.length) }
  return visible(call.method, { status, headers: { ...headers, ...length }, bytes })
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

/** Messages of a refusal that have only a place (ERR-10) and do not say what is wrong. */
export function wordless(json: unknown): string[] {
  const { errors = {}, title = 'None' } = (json ?? {}) as { readonly errors?: Errors; readonly title?: string }
  return [title, ...Object.values(errors).flat()].filter((message) => !/^\S.*\p{L}/su.test(message.replace(PLACE, '')))
}

const PLACE = /^([a-zA-Z][\w.[\]]*): /

/** The places that a refusal is about: its keys, or for a business rule the beginning of its message (ERR-10). */
export function placesOf(json: { readonly errors?: Errors } | undefined): string[] {
  const place = (message: string) => PLACE.exec(message)?.[1] ?? ''
  return Object.entries(json?.errors ?? {}).flatMap(([at, messages]) => (at === '' ? messages.map(place) : [at]))
}
