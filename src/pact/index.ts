/** `mocktitan/pact`: checks, verifies and records consumers' pacts. */
import { requireNode } from '../node-version.ts'

export { type CheckReport, check, type Finding, type PactSource } from './check/check.ts'
export type { Severity } from './check/note.ts'
export { PactError } from './pact-part.ts'
export type { RecordedInteraction } from './record/interactions.ts'
export type { LeftOut } from './record/left-out.ts'
export { RecordError, type Recorded, type RecordedPact, type Recording, type RecordOptions, record } from './record/record.ts'
export { givenState, type StateName, type StateParameters } from './states/catalogue.ts'
export { type CustomScene, type CustomState, type CustomStates, defineStates, loadStates } from './states/custom.ts'
export type { Returned } from './states/state.ts'
export { StateError } from './states/state-error.ts'
export { type ContractCoverage, coverageOf, coverageText } from './verify/coverage.ts'
export { type Broker, type Publishing, type Selector, VerifyError, type VerifyOptions } from './verify/options.ts'
export type { Mismatch, Verification, VerifiedInteraction } from './verify/results.ts'
export { verify } from './verify/verify.ts'

requireNode()
