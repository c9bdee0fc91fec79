/** The control API over HTTP, under /_mock, for tests in any language. control.yaml describes it. */

import { type ControlId, controlIds, controlTable } from '../api.ts'
import { type Call, headerOf, type Reply } from '../call.ts'
import { bodyText, exceeds } from '../contract/body.ts'
import { router, tenantKey } from '../contract/route.ts'
import { targetOf } from '../contract/target.ts'
import { shortened } from '../domain/nearest.ts'
import { unavailable } from '../engine/written.ts'
import { controlDocument } from '../generated/control-document.ts'
import { StoreError } from '../store/durable.ts'
import type { Answer } from './answer.ts'
import { CONTROL_BODY_LIMIT } from './body-limits.ts'
import type { Control } from './control.ts'
import { bodyOfText } from './input.ts'
import { runVerb } from './run.ts'

export const isControl = (target: string): boolean => /^\/_mock(\/|\?|$)/.test(target)

const find = router(controlIds.map((id) => ({ id, ...controlTable(id) })))

/** The verb of a call, and the tenant in its path. */
export function verbOf(call: Call): { readonly id: ControlId; readonly tenant: string | undefined } | undefined {
  const found = find(call.method.toUpperCase(), targetOf(call.target).path)
  return found && { id: found.id, tenant: found.tenant }
}

/** Answers a call whose target is under /_mock. */
export function controlDoor(control: Control, call: Call): Reply {
  const { path, query } = targetOf(call.target)
  const method = call.method.toUpperCase()
  if (method === 'GET' && path === '/_mock/openapi.json') return json(200, controlDocument)
  const found = find(method, path)
  if (!found) return unknownRoute(`${method} ${path}`)
  if (exceeds(call.body, CONTROL_BODY_LIMIT)) return mistake(413, `The body is larger than ${CONTROL_BODY_LIMIT} bytes.`)
  const parameters = parametersIn(query)
  if (typeof parameters === 'string') return mistake(400, parameters)
  const { id, tenant } = found
  const places = tenant === undefined ? found.parameters : { tenant, ...found.parameters }
  const lastEventId = headerOf(call, 'last-event-id')
  try {
    const answer = runVerb(control, id, { path: places, query: parameters, body: bodyOfText(bodyText(call.body), id), lastEventId })
    return replyOf(control, tenantKey(tenant ?? '0') ?? '0', answer)
  } catch (fault) {
    if (fault instanceof StoreError) return unavailable(fault)
    throw fault
  }
}

/** The query parameters by name, or an error message. */
function parametersIn(text: string): Readonly<Record<string, string>> | string {
  const found = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (found.has(name)) return `The query parameter ${shortened(name)} is given twice.`
    found.set(name, value)
  }
  return Object.fromEntries(found)
}

function replyOf(control: Control, tenant: string, answer: Answer): Reply {
  switch (answer.kind) {
    case 'done':
      return { status: 204, headers: {}, body: '' }
    case 'data':
      return json(200, JSON.stringify(answer.data))
    case 'text':
      return inParts(answer.parts)
    case 'plain':
      return { status: 200, headers: { 'content-type': answer.type, 'cache-control': 'no-store' }, body: answer.text }
    case 'events':
      return { status: 200, headers: EVENT_HEADERS, body: '', events: answer.listen }
    case 'refused':
      return control.engine.refusal(tenant, answer.refusal)
    case 'missing':
      return mistake(404, answer.message)
    case 'mistake':
      return mistake(400, answer.error.message)
  }
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' }

const EVENT_HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' }

const json = (status: number, body: string): Reply => ({ status, headers: JSON_HEADERS, body })

/** A server sends the parts one after the other. They are joined only if something reads `body`. */
const inParts = (parts: () => Iterable<string>): Reply => ({
  status: 200,
  headers: JSON_HEADERS,
  parts,
  get body() {
    return [...parts()].join('')
  },
})

const mistake = (status: number, message: string): Reply => json(status, JSON.stringify({ mock: 'mocktitan', message }))

const routes = ['GET /_mock/openapi.json', ...controlIds.map((id) => `${controlTable(id).method} ${controlTable(id).path}`)]

const unknownRoute = (request: string): Reply =>
  json(404, JSON.stringify({ mock: 'mocktitan', message: `The control API has no route ${request}.`, routes }))
