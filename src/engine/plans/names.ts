/** The names of the failures of each operation: the general failures, the rules that can refuse it, and its declared statuses. */
import { type AnyOperationId, type OperationId, refusals } from '../../api.ts'
import { isSimulated } from '../../contract/unsimulated.ts'
import { type GeneralFailure, general, generalFailures, type TokenFailure } from './general.ts'
import type { RefusingRule } from './refusing.ts'

/** A rule that can refuse this operation: `'PO-14'`. */
type RefusalOf<Id extends OperationId> = Extract<(typeof refusals)[Id]['rules'][number], RefusingRule>

/** A status other than 200 that the document declares for this operation: `409`. */
export type StatusOf<Id extends OperationId> = (typeof refusals)[Id]['statuses'][number]

/** The failures of this operation; with `'*'`, the failures that any operation may have. */
export type FailureName<Id extends AnyOperationId | '*'> = Id extends OperationId
  ? (Id extends 'Connect_Token' ? Exclude<GeneralFailure, TokenFailure> : GeneralFailure) | RefusalOf<Id> | StatusOf<Id>
  : GeneralFailure

interface Refusals {
  readonly rules: readonly RefusingRule[]
  readonly statuses: readonly number[]
}

export const refusalsOf = (operation: OperationId): Refusals => refusals[operation] as unknown as Refusals

/** Whether a general failure can happen to an operation. */
export const canHappenTo = (name: GeneralFailure, operation: AnyOperationId): boolean =>
  operation !== 'Connect_Token' || !('needsToken' in general[name])

/** The names as text, statuses included: first general failures, then rules, then statuses. */
export function failureNames(operation: AnyOperationId | '*'): string[] {
  if (operation === '*' || !isSimulated(operation)) return generalFailures
  const { rules, statuses } = refusalsOf(operation)
  return [...generalFailures.filter((name) => canHappenTo(name, operation)), ...rules, ...statuses.map(String)]
}
