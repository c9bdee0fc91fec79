/** What an answer must look like: the envelope of a list or a feed, a record, or a refusal. */
import { type OperationId, operationTable, shapes } from '../../api.ts'
import { answerBody } from '../../contract/fits.ts'
import type { Property } from '../../tables.ts'

export interface AnswerShape {
  readonly kind: 'empty' | 'one' | 'page' | 'list' | 'feed' | 'refusal'
  /** The schema of the record or of the refusal, by its name in openapi.yaml. */
  readonly shape: string
  /** The schema of the whole answer, by its name in openapi.yaml; empty if the answer is a bare list or has no body. */
  readonly whole: string
  readonly properties: readonly Property[]
}

/** What this operation answers with this status; undefined if the body does not matter. */
export function answerShape(operation: OperationId, status: number): AnswerShape | undefined {
  if (status >= 500) return undefined
  const whole = answerBody(operation, status >= 400 ? status : 200)?.shape ?? ''
  if (status >= 400) return refusalShape(whole)
  const { answer } = operationTable(operation)
  return { ...answer, shape: answer.kind === 'empty' ? '' : answer.shape, whole, properties: shapes[whole] ?? [] }
}

/** The shape of a refusal whose schema has this name in openapi.yaml. */
export const refusalShape = (shape: string): AnswerShape => ({
  kind: 'refusal',
  shape,
  whole: shape,
  properties: shapes[shape] ?? [],
})
