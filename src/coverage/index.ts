/** API coverage of a suite: collects, merges and summarizes it. */
import { requireNode } from '../node-version.ts'

export type { LifecycleName } from '../domain/lifecycles.ts'
export {
  type Collected,
  type Met,
  type OperationSummary,
  type RuleSummary,
  type Share,
  type Summary,
  summaryOf,
} from '../engine/journal/summary.ts'
export type { CoverageData } from '../engine/journal/tally.ts'
export { type Collector, collectCoverage } from './collect.ts'
export { CoverageError, readCoverage } from './files.ts'
export { pageOf } from './page.ts'
export { tableOf } from './table.ts'

requireNode()
