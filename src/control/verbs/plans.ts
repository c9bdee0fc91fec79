/** Planned failures and overridden answers, for the whole mock or for one tenant. */
import { OptionError } from '../../options.ts'
import { type Answer, DONE, data, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import { type ControlInput, objectIn } from '../input.ts'
import { makePlan, type PlanGroup, plansOf, planView } from '../plan-view.ts'

type Scope = (input: ControlInput) => string | null

const mock: Scope = () => null
const tenant: Scope = ({ path }) => path.tenant as string

const list =
  (group: PlanGroup, scope: Scope) =>
  (control: Control, input: ControlInput): Answer => {
    const plans = plansOf(control.engine, group)
    return data({ data: plans.of(scope(input)).map((plan) => planView(plan, plans)) })
  }

const create =
  (group: PlanGroup, scope: Scope) =>
  (control: Control, input: ControlInput): Answer => {
    const { operation, ...options } = objectIn(input.body)
    if (typeof operation !== 'string')
      throw new OptionError('The operation is missing. Name it in the body: { "operation": "Vendors_GetById", … }')
    const plan = makePlan(control.engine, group, scope(input), operation, options)
    control.emit('plans', plan.tenant, { tenant: plan.tenant, by: `${group}_Create` })
    return data(planView(plan, plansOf(control.engine, group)))
  }

const clear =
  (group: PlanGroup, scope: Scope) =>
  (control: Control, input: ControlInput): Answer => {
    const plans = plansOf(control.engine, group)
    plans.remove(plans.of(scope(input)))
    control.emit('plans', scope(input), { tenant: scope(input), by: `${group}_Clear` })
    return DONE
  }

const stop =
  (group: PlanGroup, scope: Scope) =>
  (control: Control, input: ControlInput): Answer => {
    const plans = plansOf(control.engine, group)
    const id = input.path.id as string
    const ended = plans.of(scope(input)).filter((plan) => String(plan.id) === id)
    if (ended.length === 0) return missing(`Unknown ${group === 'Failures' ? 'failure' : 'overridden answer'} '${id}'.`)
    plans.remove(ended)
    control.emit('plans', scope(input), { tenant: scope(input), by: `${group}_Stop` })
    return DONE
  }

export const planVerbs = {
  Failures_GetList: list('Failures', mock),
  Failures_Create: create('Failures', mock),
  Failures_Clear: clear('Failures', mock),
  Failures_Stop: stop('Failures', mock),
  Responses_GetList: list('Responses', mock),
  Responses_Create: create('Responses', mock),
  Responses_Clear: clear('Responses', mock),
  Responses_Stop: stop('Responses', mock),
  TenantFailures_GetList: list('Failures', tenant),
  TenantFailures_Create: create('Failures', tenant),
  TenantFailures_Clear: clear('Failures', tenant),
  TenantFailures_Stop: stop('Failures', tenant),
  TenantResponses_GetList: list('Responses', tenant),
  TenantResponses_Create: create('Responses', tenant),
  TenantResponses_Clear: clear('Responses', tenant),
  TenantResponses_Stop: stop('Responses', tenant),
}
