/** The control API over HTTP, under /_mock: for testers in any language. control.yaml describes it. */
import { type ControlId, controlIds, controlTable } from '../api.ts'
import type { Call, Reply } from '../call.ts'
import { bodyText } from '../contract/body.ts'
import { readPathId } from '../contract/query.ts'
import { router, tenantKey } from '../contract/route.ts'
import type { Engine } from '../engine/engine.ts'
import { controlDocument } from '../generated/control-document.ts'
import { OptionError } from '../options.ts'
import { type ClockVerb, isClockVerb, runClockVerb } from './clock-verbs.ts'
import { runVerb } from './control.ts'
import { isJournalVerb, type JournalVerb, runJournalVerb } from './journal.ts'
import { isPlanVerb, type PlanVerb, runPlanVerb } from './plan-verbs.ts'
import { isSnapshotVerb, runSnapshotVerb, type SnapshotVerb } from './snapshots.ts'
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
  if (isSnapshotVerb(found.id)) return keeping(engine, found.id, tenant, found.parameters.name ?? '')
  if (isJournalVerb(found.id)) return told(engine, found.id, call)
  if (isPlanVerb(found.id) || isClockVerb(found.id)) return planning(engine, found.id, tenant, found.parameters.id ?? '', call)
  return answer(engine, found.id, tenant, found.parameters.id, call)
}

function answer(
  engine: Engine,
  id: Exclude<ControlId, SnapshotVerb | JournalVerb | PlanVerb | ClockVerb>,
  tenant: string,
  record: string | undefined,
  call: Call,
): Reply {
  switch (id) {
    case 'Mock_Health':
      return json(200, JSON.stringify({ status: 'ok', time: engine.clock.time, warnings: engine.warnings.list() }))
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

function keeping(engine: Engine, verb: SnapshotVerb, tenant: string, name: string): Reply {
  const { data, missing } = runSnapshotVerb(engine, verb, tenant, name)
  if (missing !== undefined) return json(404, JSON.stringify({ mock: 'mocktitan', message: missing }))
  return data ? json(200, JSON.stringify(data)) : empty
}

function told(engine: Engine, verb: JournalVerb, { target }: Call): Reply {
  const { text, wrong } = runJournalVerb(engine, verb, target)
  if (wrong !== undefined) return json(400, JSON.stringify({ mock: 'mocktitan', message: wrong }))
  return text === undefined ? empty : json(200, text)
}

/** What cannot be is refused in the words that the same call in code throws. */
function planning(engine: Engine, verb: PlanVerb | ClockVerb, tenant: string, id: string, call: Call): Reply {
  try {
    const body = bodyText(call.body)
    const { data, missing } = isClockVerb(verb) ? runClockVerb(engine.clock, verb, body) : runPlanVerb(engine, verb, tenant, id, body)
    if (missing !== undefined) return json(404, JSON.stringify({ mock: 'mocktitan', message: missing }))
    return data === undefined ? empty : json(200, JSON.stringify(data))
  } catch (fault) {
    const isMistake = isClockVerb(verb) ? fault instanceof TypeError : fault instanceof OptionError
    if (isMistake) return json(400, JSON.stringify({ mock: 'mocktitan', message: (fault as Error).message }))
    throw fault
  }
}

const empty: Reply = { status: 204, headers: {}, body: '' }

const json = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'application/json; charset=utf-8' }, body })

const routes = ['GET /_mock/openapi.json', ...controlIds.map((id) => `${controlTable(id).method} ${controlTable(id).path}`)]

const notHere = (asked: string): Reply => json(404, JSON.stringify({ mock: 'mocktitan', message: `There is no ${asked}.`, routes }))
