/** Which calls a plan applies to, and to how many: the options that failures and overridden answers share. */
import type { AnyOperationId } from '../../api.ts'
import { DEEPEST, isTooDeep } from '../../contract/depth.ts'
import { isObject } from '../../contract/read.ts'
import { tenantKey } from '../../contract/route.ts'
import { anyOperationIds, pathOf } from '../../contract/unsimulated.ts'
import { shortened, unknownName } from '../../domain/nearest.ts'
import { duration } from '../../domain/time.ts'
import { OptionError } from '../../options.ts'
import type { Facts } from './facts.ts'
import { type Match, matches, matchParts } from './matching.ts'
import type { PlanDraft } from './plan.ts'

export interface Scope {
  /** How many calls the plan applies to. Default: all. */
  readonly times?: number
  /** How many matching calls to skip before the plan applies. Default 0. */
  readonly skip?: number
  /** The probability that the plan applies, from 0 to 1. The mock's seed chooses the calls: the same ones in each run. Default 1. */
  readonly probability?: number
  /** Only calls of the client with this id: the client that the token was issued to, or that requests a token. */
  readonly client?: string
  /** Only calls with these parts, for example `{ query: { page: 2 } }`. */
  readonly match?: Match
  /** Only calls for which this returns true. Not available over HTTP. */
  readonly when?: (call: Facts) => boolean
  /** How long to wait, on the mock's clock, before the answer, for example `30s`. */
  readonly delay?: string
}

/** The scope of a plan that is made for the whole mock. It may be narrowed to a tenant. */
export interface TenantScope extends Scope {
  /** Only calls to this tenant. */
  readonly tenant?: number | string
}

interface Demand {
  readonly holds: (value: unknown) => boolean
  readonly what: string
}

const isCount = (least: number) => (value: unknown) => Number.isSafeInteger(value) && (value as number) >= least
const isText = (value: unknown) => typeof value === 'string' && value !== ''

export const isDuration: Demand = {
  holds: (value) => typeof value === 'string' && duration(value) !== undefined,
  what: 'a duration such as 500ms, 30s or 5m',
}

const demands: { readonly [Option in keyof TenantScope]-?: Demand } = {
  tenant: {
    holds: (value) => ['number', 'string'].includes(typeof value) && tenantKey(String(value)) !== undefined,
    what: 'a tenant id, digits only',
  },
  times: { holds: isCount(1), what: 'a positive whole number' },
  skip: { holds: isCount(0), what: 'a non-negative whole number' },
  probability: { holds: (value) => typeof value === 'number' && value >= 0 && value <= 1, what: 'a number from 0 to 1' },
  client: { holds: isText, what: 'a client id' },
  match: { holds: isObject, what: `parts of a call by name: ${matchParts.join(', ')}` },
  when: { holds: (value) => typeof value === 'function', what: 'a function of the call' },
  delay: isDuration,
}

export type Demands = Readonly<Record<string, Demand>>

export function demandObject(what: string, given: unknown): asserts given is object {
  if (!isObject(given)) throw new OptionError(`${what} needs an object of options, not ${JSON.stringify(given)}`)
}

/** Throws an OptionError for an unknown option or an invalid value. */
export function demandOptions(what: string, given: unknown, own: Demands): asserts given is Record<string, unknown> {
  demandObject(what, given)
  const known: Demands = { ...own, ...demands }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const demand = Object.hasOwn(known, name) ? known[name] : undefined
    if (!demand) throw new OptionError(unknownName(name, 'option', Object.keys(known), `of ${what}`))
    if (!demand.holds(value))
      throw new OptionError(`option ${name} of ${what} must be ${demand.what}, not ${shortened(JSON.stringify(value))}`)
  }
  demandMatch(what, (given as Scope).match ?? {})
}

/** Real calls have fewer parameters and headers. */
const MOST_NAMES = 100

function demandMatch(what: string, match: Match): void {
  if (isTooDeep(match)) throw new OptionError(`option match of ${what} is nested more than ${DEEPEST} levels deep`)
  for (const [name, value] of Object.entries(match)) {
    if (!matchParts.includes(name as keyof Match))
      throw new OptionError(unknownName(name, 'part', matchParts, `of a call in option match of ${what}`))
    if (name === 'body') continue
    if (!isObject(value))
      throw new OptionError(`match.${name} of ${what} must be an object of values, not ${shortened(JSON.stringify(value))}`)
    if (Object.keys(value).length > MOST_NAMES) throw new OptionError(`match.${name} of ${what} has more than ${MOST_NAMES} names`)
  }
}

/** Throws an OptionError with the nearest name for an unknown operation. */
export function operationByName(name: string): AnyOperationId {
  if (!anyOperationIds.includes(name as AnyOperationId)) throw new OptionError(unknownName(name, 'operation', anyOperationIds))
  return name as AnyOperationId
}

/** Parses a scope. The names in `match.path` must be path parameters of the operation. */
export function scoped(
  operation: AnyOperationId | '*',
  scope: TenantScope,
): Omit<PlanDraft, 'name' | 'options' | 'displayOptions' | 'applied' | 'effect'> {
  const { tenant, times = Number.POSITIVE_INFINITY, skip = 0, probability = 1, client, match, when, delay } = scope
  if (operation === 'Connect_Token' && tenant !== undefined)
    throw new OptionError('Connect_Token belongs to no tenant: leave out the tenant, and name a client instead')
  if (operation !== '*') demandParameters(operation, match)
  const concerns = (facts: Facts) =>
    (client === undefined || facts.client === client) &&
    (match === undefined || matches(match, facts)) &&
    (when === undefined || when(facts))
  return {
    operation,
    tenant: tenant === undefined ? null : (tenantKey(String(tenant)) as string),
    concerns,
    times,
    skip,
    probability,
    delay: delay === undefined ? 0n : (duration(delay) as bigint),
  }
}

function demandParameters(operation: AnyOperationId, { path = {} }: Match = {}): void {
  const declared = [...pathOf(operation).matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).filter((name) => name !== 'tenant')
  const unknown = Object.keys(path).find((name) => !declared.includes(name))
  if (unknown !== undefined) throw new OptionError(unknownName(unknown, 'path parameter', declared, `of ${operation}`))
}
