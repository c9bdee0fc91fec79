/** Failures and overridden answers over HTTP: the same options by the same names, refused in the same words. */
import type { ControlId } from '../api.ts'
import type { Engine } from '../engine/engine.ts'
import { OptionError } from '../options.ts'
import { planFailure, planResponse, planView } from './plans.ts'
import { type Told, toldBy } from './told.ts'

export type PlanVerb = Extract<ControlId, `${'Tenant' | ''}${'Failures' | 'Responses'}_${string}`>

export const isPlanVerb = (id: ControlId): id is PlanVerb => /^(Tenant)?(Failures|Responses)_/.test(id)

/** Throws an OptionError for a plan that cannot be made. */
export function runPlanVerb(engine: Engine, verb: PlanVerb, tenantId: string, id: string, body: string): Told {
  const tenant = verb.startsWith('Tenant') ? tenantId : null
  const isFailure = verb.includes('Failures')
  const [plans, make] = isFailure ? [engine.failures, planFailure] : [engine.responses, planResponse]
  const deed = verb.slice(verb.indexOf('_') + 1)
  if (deed === 'Create') {
    const { operation, ...options } = toldBy(body)
    if (typeof operation !== 'string') throw new OptionError('the operation is missing: { "operation": "Vendors_GetById", … }')
    return { data: planView(make(engine, tenant, operation, options), plans) }
  }
  const known = plans.of(tenant)
  if (deed === 'GetList') return { data: { data: known.map((plan) => planView(plan, plans)) } }
  const ended = deed === 'Clear' ? known : known.filter((plan) => String(plan.id) === id)
  plans.remove(ended)
  return deed === 'Stop' && ended.length === 0 ? { missing: `There is no ${id} among the ${isFailure ? 'failures' : 'responses'}.` } : {}
}
