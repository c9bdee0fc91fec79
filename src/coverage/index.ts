/** What a suite exercises of the API: collected from a mock, merged, summed up. */
export { type Collector, collectCoverage } from './collect.ts'
export { type Collected, CoverageError, readCoverage } from './files.ts'
export type { LifecycleName } from './lifecycles.ts'
export { pageOf } from './page.ts'
export { type Met, type OperationSummary, type RuleSummary, type Share, type Summary, summaryOf } from './summary.ts'
export { tableOf } from './table.ts'
export type { CoverageData } from './tally.ts'
