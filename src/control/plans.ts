/** What a tester plans for calls to come, of the whole mock or of one tenant: failures by name, and answers in the API's place. */
import type { OperationId } from '../api.ts'
import { isObject } from '../contract/read.ts'
import type { Engine } from '../engine/engine.ts'
import { type FailureOptions, failurePlan } from '../engine/plans/failure.ts'
import type { Plan, Plans } from '../engine/plans/plans.ts'
import { type ResponseOptions, responsePlan } from '../engine/plans/response.ts'
import type { TenantScope } from '../engine/plans/scope.ts'
import { OptionError } from '../options.ts'

/** A failure or an overridden answer that was planned. */
export interface Planned {
  /** Its number among the failures, or the overridden answers, of the mock. */
  readonly id: number
  /** How many calls it has struck. */
  readonly hits: number
  /** No further call is struck. */
  stop(): void
}

/** A plan as it is shown: its options as they were given, and how often it struck. */
export interface PlanView {
  readonly id: number
  readonly operation: OperationId | '*'
  /** Null where it is about every tenant. */
  readonly tenant: string | null
  readonly hits: number
  readonly [option: string]: unknown
}

export interface PlanList {
  /** Oldest first, those that have struck as often as they may among them. */
  entries(): PlanView[]
  /** Ends them all. */
  clear(): void
}

export class PlanControl {
  private readonly engine: Engine
  private readonly tenant: string | null

  /** Null for the whole mock. */
  constructor(engine: Engine, tenant: string | null) {
    this.engine = engine
    this.tenant = tenant
  }

  fail<Id extends OperationId | '*'>(operation: Id, failure: FailureOptions<Id> & TenantScope): Planned {
    return planned(planFailure(this.engine, this.tenant, operation, failure), this.engine.failures)
  }

  respond<Id extends OperationId>(operation: Id, response: ResponseOptions<Id> & TenantScope): Planned {
    return planned(planResponse(this.engine, this.tenant, operation, response), this.engine.responses)
  }

  get failures(): PlanList {
    return this.list(this.engine.failures)
  }

  get responses(): PlanList {
    return this.list(this.engine.responses)
  }

  private list(plans: Plans): PlanList {
    return {
      entries: () => plans.of(this.tenant).map((plan) => planView(plan, plans)),
      clear: () => plans.remove(plans.of(this.tenant)),
    }
  }
}

export function planFailure(engine: Engine, tenant: string | null, operation: string, options: unknown): Plan {
  return engine.failures.add(failurePlan(operation, ofTenant(tenant, options), engine.quirks))
}

export function planResponse(engine: Engine, tenant: string | null, operation: string, options: unknown): Plan {
  return engine.responses.add(responsePlan(operation, ofTenant(tenant, options)))
}

/** With the tenant whose plan it is; what names one itself says it twice, or contradicts. */
function ofTenant(tenant: string | null, options: unknown): unknown {
  if (tenant === null || !isObject(options)) return options
  if ('tenant' in options) throw new OptionError(`the tenant is ${tenant} already: leave option tenant out`)
  return { ...options, tenant }
}

const planned = (plan: Plan, plans: Plans): Planned => ({
  id: plan.id,
  get hits() {
    return plans.hits(plan)
  },
  stop: () => plans.remove([plan]),
})

export const planView = (plan: Plan, plans: Plans): PlanView => {
  const { id, operation, tenant, told } = plan
  return { id, operation, tenant, ...told, hits: plans.hits(plan) }
}
