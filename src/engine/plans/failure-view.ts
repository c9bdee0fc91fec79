/** Failures to choose from: the names that are valid for an operation, what each failure does, and its options. */
import type { OperationId } from '../../api.ts'
import { LIMITED } from './failure.ts'
import { type GeneralFailure, general, generalFailure } from './general.ts'
import { failureNames } from './names.ts'
import { type Refusing, type RefusingRule, refusing } from './refusing.ts'

interface FailureView {
  readonly name: string
  readonly kind: 'general' | 'rule' | 'status'
  /** Null if no answer is sent, or if the normal answer is damaged. */
  readonly status: number | null
  readonly says: string
  /** The options that this failure has in addition to those of every plan. */
  readonly options: readonly string[]
}

export const failureViews = (operation: OperationId): FailureView[] => failureNames(operation).map(viewOf)

function viewOf(name: string): FailureView {
  const retry = LIMITED.includes(name) ? ['retryAfter'] : []
  if (Object.hasOwn(general, name)) {
    const { says, status, mayComeAfter } = generalFailure(name as GeneralFailure)
    return { name, kind: 'general', status, says, options: [...(mayComeAfter ? ['applied'] : []), ...retry] }
  }
  if (Object.hasOwn(refusing, name)) {
    const { status, message }: Refusing = refusing[name as RefusingRule]
    return { name, kind: 'rule', status, says: `Refused: ${message}`, options: retry }
  }
  return { name, kind: 'status', status: Number(name), says: `The status ${name} as the vendor's document declares it.`, options: retry }
}
