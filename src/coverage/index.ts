/** API coverage of a test suite: collects, merges and summarizes it. */
import type { Exercised } from '../engine/journal/summary.ts'
import { requireNode } from '../node-version.ts'

export type { LifecycleName } from '../domain/lifecycles.ts'
export {
  type Collected,
  type Exercised,
  type OperationSummary,
  type RuleSummary,
  type Share,
  type Summary,
  summaryOf,
} from '../engine/journal/summary.ts'
export type { CoverageData } from '../engine/journal/tally.ts'
/** @deprecated Use `Exercised`. */
export type Met<What> = Exercised<What>
export { type Collector, collectCoverage } from './collect.ts'
export { CoverageError, readCoverage } from './files.ts'
export { pageOf } from './page.ts'
export { tableOf } from './table.ts'

requireNode()
