/** The control API over HTTP, under /_mock: for testers in any language. control.yaml describes it. */
import { type ControlId, controlIds, controlTable } from '../api.ts'
import type { Call, Reply } from '../call.ts'
import { bodyText } from '../contract/body.ts'
import { readPathId } from '../contract/query.ts'
import { router, tenantKey } from '../contract/route.ts'
import type { Engine } from '../engine.ts'
import { controlDocument } from '../generated/control-document.ts'
import { runVerb } from './control.ts'
import type { TenantVerb } from './verbs.ts'

export const isControl = (target: string): boolean => /^\/_mock(\/|\?|$)/.test(target)

const find = router(controlIds.map((id) => ({ id, ...controlTable(id) })))

/** Answers a call whose target is under /_mock. */
export function controlDoor(engine: Engine, call: Call): Reply {
  const [path = ''] = call.target.split('?', 1)
  const method = call.method.toUpperCase()
  if (method === 'GET' && path === '/_mock/openapi.json') return json(200, controlDocument)
  const found = find(method, path)
  const tenant = tenantKey(found?.parameters.tenant ?? '0')
  if (!found || tenant === undefined) return notHere(`${method} ${path}`)
  return answer(engine, found.id, tenant, found.parameters.id, call)
}

function answer(engine: Engine, id: ControlId, tenant: string, record: string | undefined, call: Call): Reply {
  switch (id) {
    case 'Mock_Health':
      return json(200, JSON.stringify({ status: 'ok', time: engine.clock.time }))
    case 'Mock_Reset':
      engine.reset()
      return empty
    case 'Tenants_Reset':
      engine.resetTenant(tenant)
      return empty
    default:
      return tenantVerb(engine, id, tenant, record, call)
  }
}

function tenantVerb(engine: Engine, verb: TenantVerb, tenant: string, record: string | undefined, call: Call): Reply {
  const id = readPathId('id', record ?? '0')
  const done = typeof id === 'object' ? id : runVerb(engine, tenant, verb, id as number, bodyText(call.body))
  return typeof done === 'string' ? json(200, done) : engine.refusal(tenant, done)
}

const empty: Reply = { status: 204, headers: {}, body: '' }

const json = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'application/json; charset=utf-8' }, body })

const routes = ['GET /_mock/openapi.json', ...controlIds.map((id) => `${controlTable(id).method} ${controlTable(id).path}`)]

const notHere = (asked: string): Reply => json(404, JSON.stringify({ mock: 'mocktitan', message: `There is no ${asked}.`, routes }))
