/** A named failure as a plan: `mock.fail('PurchaseOrders_Create', { with: 'rate-limited', times: 2 })`. */
import type { AnyOperationId, OperationId } from '../../api.ts'
import { unknownName } from '../../domain/nearest.ts'
import type { Quirks } from '../../domain/quirks.ts'
import { duration } from '../../domain/time.ts'
import { OptionError } from '../../options.ts'
import { valueWithoutSecrets } from '../journal/secrets.ts'
import { DEFAULT_RETRY, type GeneralFailure, general, generalFailure } from './general.ts'
import { canHappenTo, type FailureName, failureNames } from './names.ts'
import type { Effect, PlanDraft } from './plan.ts'
import { refusalByRule, refusalByStatus } from './refusals.ts'
import { type RefusingRule, refusing } from './refusing.ts'
import { type Demands, demandOptions, isDuration, operationByName, type Scope, scoped, type TenantScope } from './scope.ts'

export interface FailureOptions<Id extends AnyOperationId | '*'> extends Scope {
  /** The name of the failure: a general one, a rule that can refuse this operation, or a status that the document declares for it. */
  readonly with: FailureName<Id>
  /**
   * The request is carried out first, and then the failure replaces its answer. This exposes careless retries. Allowed for
   * server-error, bad-gateway, timeout, connection-reset, truncated-body, malformed-json, empty-body and html-error-page. Default false:
   * the request is not carried out. With `slow`, it is always carried out.
   */
  readonly applied?: boolean
  /** The value of Retry-After, in whole seconds: `30s`. Allowed for rate-limited, GATE-02 and 429. Default `1s`. */
  readonly retryAfter?: string
}

const demands: Demands = {
  with: { holds: (value) => ['string', 'number'].includes(typeof value), what: 'the name of a failure' },
  applied: { holds: (value) => typeof value === 'boolean', what: 'true or false' },
  retryAfter: {
    ...isDuration,
    holds: (value) => isDuration.holds(value) && isWholeSeconds(value as string),
    what: 'whole seconds such as 30s',
  },
}

const isWholeSeconds = (text: string): boolean => (duration(text) as bigint) % DEFAULT_RETRY === 0n

type Options = Omit<FailureOptions<'*'>, 'with'> & TenantScope & { readonly with: string | number }

/**
 * Checks the options, since callers without TypeScript may pass anything. Throws an OptionError with the nearest name for an
 * unknown failure.
 */
export function failurePlan(operationName: string, options: unknown, quirks: Quirks): PlanDraft {
  const operation = operationName === '*' ? operationName : operationByName(operationName)
  const what = `fail('${operation}')`
  demandOptions(what, options, demands)
  if (options.with === undefined) throw new OptionError(`${what} needs the name of a failure: { with: 'server-error' }`)
  const { with: failure, applied, retryAfter, ...scope } = options as unknown as Options
  const name = String(failure)
  const names = failureNames(operation)
  if (!names.includes(name))
    throw new OptionError(unknownName(name, 'failure', names, `of ${operation === '*' ? 'every operation' : operation}`))
  demandSense(what, name, { applied, retryAfter })
  const known = name in general ? generalFailure(name as GeneralFailure) : undefined
  const wait = retryAfter === undefined ? DEFAULT_RETRY : (duration(retryAfter) as bigint)
  const effect = known ? known.effect(wait) : refusalEffect(name, operation as OperationId, quirks, wait)
  const { concerns, ...about } = scoped(operation, { ...(known?.delay !== undefined && { delay: known.delay }), ...scope })
  return {
    ...about,
    name,
    options,
    displayOptions: { with: name, ...displayData(options) },
    concerns: (facts) => (!known || canHappenTo(name as GeneralFailure, facts.operation)) && concerns(facts),
    applied: applied === true || known?.alwaysApplied === true,
    effect,
  }
}

const refusalEffect = (name: string, operation: OperationId, quirks: Quirks, wait: bigint): Effect => ({
  kind: 'refuse',
  refusal:
    name in refusing
      ? refusalByRule(name as RefusingRule, operation, quirks, wait)
      : refusalByStatus(Number(name), operation, quirks, wait),
})

export const LIMITED = ['rate-limited', 'GATE-02', '429']

/** Options that not every failure allows: a refused request is never carried out (ERR-06), and only a rate limit has Retry-After. */
interface Limits {
  readonly applied: boolean | undefined
  readonly retryAfter: string | undefined
}

function demandSense(what: string, name: string, { applied, retryAfter }: Limits): void {
  const { mayComeAfter, alwaysApplied } = name in general ? generalFailure(name as GeneralFailure) : {}
  if (applied === true && !mayComeAfter && !alwaysApplied)
    throw new OptionError(`${what}: ${name} refuses the request, so the request is never carried out; leave out \`applied\``)
  if (applied === false && alwaysApplied)
    throw new OptionError(`${what}: ${name} always carries out the request; leave out \`applied\`, or use timeout`)
  if (retryAfter !== undefined && !LIMITED.includes(name))
    throw new OptionError(`${what}: ${name} has no Retry-After; only ${LIMITED.join(', ')} have one`)
}

/** The options for display. A function is shown as the words "a function". */
export function displayData({ with: _, tenant: __, when, ...data }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options = when === undefined ? data : { ...data, when: 'a function' }
  return valueWithoutSecrets(options) as Record<string, unknown>
}
