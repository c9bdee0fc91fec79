/** Calls one verb over HTTP, as control.yaml describes it. Returns the answer as a value, and throws a refusal as an error. */
import { type ControlId, controlTable } from '../api.ts'
import type { Given } from '../control/call.ts'

export type Send = (id: ControlId, input?: Given) => Promise<unknown>

/** The server refused a verb because of a rule of the API or a mistake in the request. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  readonly status: number
  /** The rule that refused the verb, such as `PO-11`; null for a mistake in the request. */
  readonly rule: string | null

  constructor(message: string, status: number, rule: string | null) {
    super(message)
    this.status = status
    this.rule = rule
  }
}

export const sender =
  (base: string, fetch: typeof globalThis.fetch): Send =>
  async (id, { path = {}, query = {}, body } = {}) => {
    const { method } = controlTable(id)
    const request = { method, ...(body !== undefined && { body: JSON.stringify(body), headers: JSON_BODY }) }
    const answer = await fetch(`${base}${targetOf(id, path, query)}`, request).catch((cause: unknown) => {
      throw new Error(`Cannot reach Mocktitan at ${base}. Start it with \`npx mocktitan serve\`, or set MOCKTITAN_URL to its address.`, {
        cause,
      })
    })
    const text = await answer.text()
    if (answer.ok) return answerIn(text, answer.headers.get('content-type'))
    throw refusalOf(`${method} ${controlTable(id).path}`, answer, text)
  }

function answerIn(text: string, type: string | null): unknown {
  if (type?.startsWith('text/plain')) return text
  return text === '' ? undefined : JSON.parse(text)
}

const JSON_BODY = { 'content-type': 'application/json' }

function targetOf(id: ControlId, path: Readonly<Record<string, unknown>>, query: Readonly<Record<string, unknown>>): string {
  const target = controlTable(id).path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (path[name] === undefined) throw new TypeError(`${id} needs path.${name}`)
    return encodeURIComponent(String(path[name]))
  })
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return given.length === 0 ? target : `${target}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

interface Problem {
  readonly message?: string
  readonly title?: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
}

function refusalOf(call: string, { status, headers }: Response, text: string): ControlError {
  const { message, title, errors = {} } = problemIn(text)
  const rule = headers.get('x-mock-rule')
  const says = message ?? (Object.values(errors).flat().join(' ') || title || text.slice(0, 200))
  return new ControlError(rule ? `${rule}: ${says}` : `${call} answered ${status}: ${says}`, status, rule)
}

function problemIn(text: string): Problem {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
