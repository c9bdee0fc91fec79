/** Failures as testers choose them: the names that are valid for an operation, what each does, and what it takes. */
import type { OperationId } from '../../api.ts'
import { LIMITED } from './failure.ts'
import { type GeneralFailure, general, generalFailure } from './general.ts'
import { failureNames } from './names.ts'
import { type Refusing, type RefusingRule, refusing } from './refusing.ts'

interface FailureView {
  readonly name: string
  readonly kind: 'general' | 'rule' | 'status'
  /** Null where no answer comes, or where the right answer is spoiled. */
  readonly status: number | null
  readonly says: string
  /** The options that it takes beside those of every plan. */
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
