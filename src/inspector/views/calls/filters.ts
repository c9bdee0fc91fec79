/** Filters the calls by the parameters in the page's URL. */
import type { CallLine } from '../../state/calls.ts'

type Params = Readonly<Record<string, string>>

type Test = (call: CallLine, value: string) => boolean

/** The values of the parameter `only`. */
export const ONLY = {
  refused: { label: 'refused by a rule', test: (call) => call.rule !== null },
  failure: { label: 'planned', test: (call) => call.failure !== null },
  advice: { label: 'with advice', test: (call) => call.advice.length > 0 },
  changes: { label: 'changed records', test: (call) => call.changes > 0 },
} as const satisfies Record<string, { readonly label: string; readonly test: (call: CallLine) => boolean }>

export type OnlyName = keyof typeof ONLY

export const STATUSES = ['2xx', '4xx', '5xx', '0'] as const

const isStatus = ({ status }: CallLine, value: string): boolean =>
  value.split(',').some((each) => (each.endsWith('xx') ? Math.floor(status / 100) === Number(each[0]) : status === Number(each)))

const contains: Test = ({ method, target, operation, rule, failure, client, tenant }, value) => {
  const text = `${method} ${target} ${operation ?? ''} ${rule ?? ''} ${failure ?? ''} ${client ?? ''} ${tenant ?? ''}`.toLowerCase()
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const tests: Readonly<Record<string, Test>> = {
  status: isStatus,
  only: (call, value) => value.split(',').every((name) => ONLY[name as OnlyName]?.test(call) ?? true),
  operation: (call, value) => call.operation === value,
  rule: (call, value) => call.rule === value || call.advice.some(({ rule }) => rule === value),
  client: (call, value) => call.client === value,
  of: (call, value) => call.tenant === value,
  q: contains,
}

/** Filters whose value is set by a click on a call. */
export const VALUES = ['operation', 'rule', 'client', 'of'] as const

/** The calls that pass all filters, newest first. */
export function passing(calls: readonly CallLine[], params: Params): CallLine[] {
  const given = Object.entries(params).flatMap(([name, value]) => (tests[name] ? [[tests[name], value] as const] : []))
  const kept = given.length === 0 ? [...calls] : calls.filter((call) => given.every(([test, value]) => test(call, value)))
  return kept.reverse()
}

/** Adds a value to the list in a parameter, or removes it. */
export function toggled(list: string, value: string): string {
  const values = list.split(',').filter((each) => each !== '')
  return (values.includes(value) ? values.filter((each) => each !== value) : [...values, value]).join(',')
}
