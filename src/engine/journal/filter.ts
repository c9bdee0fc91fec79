/** Filters for exchanges, the same in code and under /_mock/journal. */
import type { AnyOperationId } from '../../api.ts'
import { tenantKey } from '../../contract/route.ts'
import { anyOperationIds } from '../../contract/unsimulated.ts'
import { unknownName } from '../../domain/nearest.ts'
import { instant } from '../../domain/time.ts'
import type { Exchange } from './journal.ts'

/** An exchange must match all given filters. */
export interface JournalFilter {
  readonly operation?: AnyOperationId
  readonly tenant?: number | string
  /** The client id. */
  readonly client?: string
  /** A status such as `404`, a class such as `'4xx'`, or 0 for no answer at all. */
  readonly status?: number | string
  /** The rule of a refusal or of advice: `'PO-14'`, `'ADV-01'`. */
  readonly rule?: string
  /** The name of a planned failure, or `overridden`. */
  readonly failure?: string
  readonly method?: string
  /** On or after this time on the mock's clock: `2026-01-05T09:00:00Z`. */
  readonly since?: string
  /** Before this time on the mock's clock. */
  readonly before?: string
  /** At most this many exchanges, the latest ones. */
  readonly limit?: number | string
}

/** An unknown filter, or an invalid value of a filter. */
export class FilterError extends TypeError {
  override readonly name = 'FilterError'
}

type Test = (exchange: Exchange) => boolean

interface Filter {
  /** Undefined for a value that is not valid. */
  readonly test: (value: string) => Test | undefined
  readonly what: string
}

const A_TIME = 'a date or date-time such as 2026-01-05T09:00:00Z'

const filters: { readonly [Name in Exclude<keyof JournalFilter, 'limit'>]-?: Filter } = {
  operation: { test: byOperation, what: 'the name of an operation such as Vendors_Create' },
  tenant: { test: byTenant, what: 'the digits of a tenant id' },
  client: { test: (value) => (exchange) => exchange.client === value, what: 'a client id' },
  status: { test: byStatus, what: 'a status such as 404, or a class such as 4xx' },
  rule: { test: byRule, what: 'the id of a rule such as PO-14' },
  failure: { test: (value) => (exchange) => exchange.failure === value, what: 'the name of a failure such as rate-limited' },
  method: { test: byMethod, what: 'a method such as GET' },
  since: { test: (value) => byTime(value, (at, time) => at >= time), what: A_TIME },
  before: { test: (value) => byTime(value, (at, time) => at < time), what: A_TIME },
}

const filterNames: readonly string[] = [...Object.keys(filters), 'limit']

/** The matching exchanges, in order. Throws a FilterError that says what would be valid. */
export function filtered(exchanges: readonly Exchange[], filter: JournalFilter): readonly Exchange[] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  const tests = given.filter(([name]) => name !== 'limit').map(([name, value]) => testOf(name, String(value)))
  const passing = tests.length === 0 ? exchanges : exchanges.filter((exchange) => tests.every((test) => test(exchange)))
  return filter.limit === undefined ? passing : passing.slice(-limitOf(String(filter.limit)))
}

function testOf(name: string, value: string): Test {
  if (!Object.hasOwn(filters, name)) throw new FilterError(unknownName(name, 'filter', filterNames, 'of the journal'))
  const { test, what } = filters[name as keyof typeof filters]
  const made = test(value)
  if (!made) throw new FilterError(`the filter ${name} must be ${what}, not '${value}'`)
  return made
}

function limitOf(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new FilterError(`the filter limit must be a positive whole number, not '${value}'`)
  return Number(value)
}

function byOperation(value: string): Test {
  if (!anyOperationIds.includes(value as AnyOperationId)) throw new FilterError(unknownName(value, 'operation', anyOperationIds))
  return ({ operation, unsimulated }) => (operation ?? unsimulated) === value
}

function byTenant(value: string): Test | undefined {
  const key = tenantKey(value)
  return key === undefined ? undefined : ({ tenant }) => tenant === key
}

function byStatus(value: string): Test | undefined {
  if (!/^(0|[1-5](\d\d|xx))$/i.test(value)) return undefined
  return ({ status }) => (/x/i.test(value) ? Math.floor(status / 100) === Number(value[0]) : status === Number(value))
}

function byRule(value: string): Test | undefined {
  if (!/^[A-Z]{2,4}-\d{2}$/.test(value)) return undefined
  return ({ rule, advice }) => rule === value || advice.some((each) => each.rule === value)
}

function byMethod(value: string): Test | undefined {
  if (!/^[a-z]+$/i.test(value)) return undefined
  return ({ method }) => method.toUpperCase() === value.toUpperCase()
}

function byTime(value: string, holds: (at: bigint, time: bigint) => boolean): Test | undefined {
  const time = instant(value)
  return time === undefined ? undefined : ({ at }) => holds(instant(at) as bigint, time)
}
