/** Makes plans, and the data that answers show about them. */
import { isObject } from '../contract/read.ts'
import type { Engine } from '../engine/engine.ts'
import { failurePlan } from '../engine/plans/failure.ts'
import type { Plan } from '../engine/plans/plan.ts'
import type { Plans } from '../engine/plans/plans.ts'
import { responsePlan } from '../engine/plans/response.ts'
import { OptionError } from '../options.ts'

/** The two groups of plans, named as in the operationIds of their verbs, such as `Failures_Create`. */
export type PlanGroup = 'Failures' | 'Responses'

export const plansOf = (engine: Engine, group: PlanGroup): Plans => (group === 'Failures' ? engine.failures : engine.responses)

/**
 * If `tenant` is null, the plan is for the tenant that the options name, or for every tenant if they name none. Throws an OptionError for
 * an invalid plan.
 */
export function makePlan(engine: Engine, group: PlanGroup, tenant: string | null, operation: string, options: unknown): Plan {
  const given = ofTenant(tenant, options)
  return group === 'Failures'
    ? engine.failures.add(failurePlan(operation, given, engine.options.quirks))
    : engine.responses.add(responsePlan(operation, given))
}

/** Adds the tenant to the options, which must not name a tenant themselves. */
function ofTenant(tenant: string | null, options: unknown): unknown {
  if (tenant === null || !isObject(options)) return options
  if ('tenant' in options) throw new OptionError(`option tenant is not allowed here: the plan is for tenant ${tenant}. Leave it out`)
  return { ...options, tenant }
}

export const planView = (plan: Plan, plans: Plans) => {
  const { id, operation, tenant, displayOptions } = plan
  return { id, operation, tenant, ...displayOptions, hits: plans.hits(plan) }
}
