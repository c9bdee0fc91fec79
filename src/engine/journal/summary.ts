/** The figures and details of the coverage report: what was exercised, compared with everything that could be. */
import { documentRules, type OperationId, operationIds, operationTable } from '../../api.ts'
import { catalogue } from '../../catalogue.ts'
import { type LifecycleName, lifecycleNames } from '../../domain/lifecycles.ts'
import type { RuleId } from '../../domain/outcome.ts'
import { refusalsOf } from '../plans/names.ts'
import type { CoverageData } from './tally.ts'
import { transitionTexts } from './transitions.ts'

/** A share of a total. The percentage is rounded down, so it is 100 only if nothing is missing. */
export interface Share {
  readonly exercised: number
  readonly total: number
  readonly percent: number
}

export interface Exercised<What> {
  readonly what: What
  /** How often it was exercised; 0 means never. */
  readonly count: number
}

export interface OperationSummary {
  readonly id: OperationId
  readonly method: string
  readonly path: string
  readonly calls: number
  /** 200 and the statuses that the document declares, then others that occurred. */
  readonly statuses: readonly (Exercised<number> & { readonly declared: boolean })[]
  /** The rules that can refuse this operation. */
  readonly rules: readonly Exercised<RuleId>[]
}

export interface RuleSummary extends Exercised<RuleId> {
  readonly says: string
  /** The operations whose calls the rule refused. */
  readonly at: readonly OperationId[]
}

export interface Summary {
  readonly calls: number
  readonly files: number
  readonly shares: { readonly operations: Share; readonly statuses: Share; readonly rules: Share; readonly transitions: Share }
  readonly operations: readonly OperationSummary[]
  /** The rules that can refuse a call to the API. */
  readonly rules: readonly RuleSummary[]
  /** The other rules, whose effect cannot be counted from outside. `inForce`: an operation with the rule was called successfully. */
  readonly others: readonly { readonly id: RuleId; readonly says: string; readonly inForce: boolean }[]
  readonly transitions: readonly (Exercised<string> & { readonly of: LifecycleName })[]
}

/** The counts, and the number of files that they were read from. */
export interface Collected {
  readonly data: CoverageData
  readonly files: number
}

export function summaryOf({ data, files }: Collected): Summary {
  const operations = operationIds.map((id) => operationSummary(id, data.operations[id]))
  const rules = rulesOf(operations)
  const refusing = new Set(rules.map(({ what }) => what))
  const answered = new Set(operations.filter(isAnswered).flatMap(({ id }) => [...operationTable(id).rules, ...documentRules]))
  const transitions = lifecycleNames.flatMap((of) =>
    transitionTexts(of).map((what) => ({ of, what, count: data.transitions[of]?.[what] ?? 0 })),
  )
  return {
    calls: operations.reduce((sum, { calls }) => sum + calls, 0),
    files,
    shares: {
      operations: share(operations.map(({ calls }) => calls)),
      statuses: share(operations.flatMap(({ statuses }) => statuses.filter(({ declared }) => declared).map(({ count }) => count))),
      rules: share(rules.map(({ count }) => count)),
      transitions: share(transitions.map(({ count }) => count)),
    },
    operations,
    rules,
    others: catalogue.filter(({ id }) => !refusing.has(id)).map(({ id, says }) => ({ id, says, inForce: answered.has(id) })),
    transitions,
  }
}

type Counted = { readonly statuses: Readonly<Record<string, number>>; readonly rules: Readonly<Record<string, number>> } | undefined

function operationSummary(id: OperationId, counted: Counted): OperationSummary {
  const { method, path } = operationTable(id)
  const declared = [200, ...refusalsOf(id).statuses.filter((status) => status !== 501)]
  const occurred = Object.keys(counted?.statuses ?? {}).map(Number)
  const statuses = [...declared, ...occurred.filter((status) => !declared.includes(status))]
  return {
    id,
    method,
    path,
    calls: Object.values(counted?.statuses ?? {}).reduce((sum, count) => sum + count, 0),
    statuses: statuses.map((what) => ({ what, count: counted?.statuses[what] ?? 0, declared: declared.includes(what) })),
    rules: refusalsOf(id)
      .rules.filter((rule) => rule !== OF_THE_MOCK)
      .map((what) => ({ what, count: counted?.rules[what] ?? 0 })),
  }
}

/** The mock's own 501 is not a refusal by the API. */
const OF_THE_MOCK = 'ERR-12'

/** The rules in the order of the catalogue. */
function rulesOf(operations: readonly OperationSummary[]): RuleSummary[] {
  return catalogue.flatMap(({ id, says }) => {
    const places = operations.flatMap((operation) =>
      operation.rules.filter(({ what }) => what === id).map(({ count }) => ({ operation: operation.id, count })),
    )
    const at = places.filter(({ count }) => count > 0).map(({ operation }) => operation)
    return places.length === 0 ? [] : [{ what: id, says, at, count: places.reduce((sum, { count }) => sum + count, 0) }]
  })
}

const isAnswered = ({ statuses }: OperationSummary): boolean => statuses.some(({ what, count }) => what < 300 && count > 0)

function share(counts: readonly number[]): Share {
  const exercised = counts.filter((count) => count > 0).length
  return { exercised, total: counts.length, percent: Math.floor((100 * exercised) / counts.length) }
}
