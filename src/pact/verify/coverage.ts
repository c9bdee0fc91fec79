/** The operations and rules that a set of pacts exercised. */
import { type OperationId, operationIds } from '../../api.ts'
import { catalogue } from '../../catalogue.ts'
import type { RuleId } from '../../domain/outcome.ts'
import type { Verification } from './results.ts'

export interface ContractCoverage {
  /** The operations with interactions, in the order of the document. */
  readonly operations: readonly CoveredOperation[]
  /** Operations without an interaction. */
  readonly untouched: readonly OperationId[]
  /** Every rule that refused something, once. */
  readonly rules: readonly RuleId[]
}

export interface CoveredOperation {
  readonly operation: OperationId
  readonly interactions: number
  readonly statuses: readonly number[]
  readonly rules: readonly RuleId[]
}

export function coverageOf({ interactions }: Verification): ContractCoverage {
  const by = Map.groupBy(interactions, ({ operation }) => operation)
  const operations = operationIds.flatMap((operation) => {
    const own = by.get(operation)
    if (!own) return []
    const statuses = distinct(own.flatMap(({ status }) => status ?? [])).sort((a, b) => a - b)
    return { operation, interactions: own.length, statuses, rules: distinct(own.flatMap(({ rule }) => rule ?? [])).sort() }
  })
  return {
    operations,
    untouched: operationIds.filter((operation) => !by.has(operation)),
    rules: distinct(interactions.flatMap(({ rule }) => rule ?? [])).sort(),
  }
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

export function coverageText({ operations, untouched, rules }: ContractCoverage): string {
  const width = Math.max(9, ...operations.map(({ operation }) => operation.length))
  const rows = operations.map(({ operation, interactions, statuses, rules }) =>
    `  ${operation.padEnd(width)}  ${String(interactions).padStart(12)}  ${statuses.join(', ').padEnd(12)}  ${rules.join(', ')}`.trimEnd(),
  )
  return [
    `  ${'operation'.padEnd(width)}  interactions  ${'statuses'.padEnd(12)}  rules`,
    ...rows,
    '',
    `${operations.length} of ${operationIds.length} operations, ${rules.length} of ${catalogue.length} rules.`,
    ...(untouched.length > 0 ? [`Not called: ${untouched.join(', ')}`] : []),
    '',
  ].join('\n')
}
