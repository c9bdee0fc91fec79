/** Plans for the next calls to one tenant or to any tenant. A plan is a failure, or an answer that replaces the API's. */
import type { AnyOperationId } from '../api.ts'
import type { FailureOptions } from '../engine/plans/failure.ts'
import type { Plan } from '../engine/plans/plan.ts'
import type { ResponseOptions } from '../engine/plans/response.ts'
import { demandObject, type TenantScope } from '../engine/plans/scope.ts'
import { callVerb } from './call.ts'
import type { Control } from './control.ts'
import { type PlanGroup, plansOf } from './plan-view.ts'

/** A planned failure or an overridden answer. */
export interface Planned {
  /** Unique among the mock's planned failures or, for an overridden answer, among its overridden answers. */
  readonly id: number
  /** The number of calls that the plan was applied to. */
  readonly hits: number
  /** Ends the plan: it is not applied to any more calls. */
  stop(): void
}

/** A plan for display: its options as given, and how often it was applied. */
export interface PlanView {
  readonly id: number
  readonly operation: AnyOperationId | '*'
  /** Null if the plan is for every tenant. */
  readonly tenant: string | null
  readonly hits: number
  readonly [option: string]: unknown
}

export interface PlanList {
  /** The plans, oldest first, including those that are used up. */
  entries(): PlanView[]
  /** Ends all plans in the list. */
  clear(): void
}

export class PlanControl {
  private readonly control: Control
  private readonly tenant: string | null

  /** If `tenant` is null, lists all plans, and makes plans for every tenant or for the tenant that their options name. */
  constructor(control: Control, tenant: string | null) {
    this.control = control
    this.tenant = tenant
  }

  fail<Id extends AnyOperationId | '*'>(operation: Id, failure: FailureOptions<Id> & TenantScope): Planned {
    return this.make('Failures', operation, failure)
  }

  respond<Id extends AnyOperationId>(operation: Id, response: ResponseOptions<Id> & TenantScope): Planned {
    return this.make('Responses', operation, response)
  }

  get failures(): PlanList {
    return this.list('Failures')
  }

  get responses(): PlanList {
    return this.list('Responses')
  }

  private make(group: PlanGroup, operation: string, options: object): Planned {
    demandObject(`${group === 'Failures' ? 'fail' : 'respond'}('${operation}')`, options)
    const { id, tenant } = this.call(group, 'Create', {}, { ...options, operation }) as PlanView
    const plans = plansOf(this.control.engine, group)
    const plan = plans.find(tenant, id) as Plan
    return {
      id,
      get hits() {
        return plans.hits(plan)
      },
      stop: () => {
        // After a restore, another plan may have this number.
        if (plans.find(tenant, id) === plan) this.call(group, 'Stop', { id: String(id) })
      },
    }
  }

  private list(group: PlanGroup): PlanList {
    return {
      entries: () => (this.call(group, 'GetList') as { data: PlanView[] }).data,
      clear: () => void this.call(group, 'Clear'),
    }
  }

  private call(group: PlanGroup, action: 'Create' | 'GetList' | 'Clear' | 'Stop', path = {}, body?: object): unknown {
    const { control, tenant } = this
    return tenant === null
      ? callVerb(control, `${group}_${action}`, { path, body })
      : callVerb(control, `Tenant${group}_${action}`, { path: { ...path, tenant }, body })
  }
}
