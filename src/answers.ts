/** `createMock({ checkAnswer })`: checks every answer against openapi.yaml. */
import { answerMisfits, misfitsOf, shaped } from './contract/fits.ts'
import { requireNode } from './node-version.ts'
import type { AnswerCheck } from './options.ts'

requireNode()

/** An answer of the mock does not match openapi.yaml. This is a bug in the mock. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError'
}

/** Throws an AnswerError for an answer that does not match the document. */
export const checkAnswer: AnswerCheck = (operation, { status, body }) => {
  if (body === '') return
  const value: unknown = JSON.parse(body)
  const shape = refusalShape(value as object)
  if (shape === undefined) return
  const misfits = operation === null ? misfitsOf(shaped(shape), value).map(({ says }) => says) : answerMisfits(operation, 200, value)
  if (misfits.length > 0) throw new AnswerError(`The ${status} answer does not match ${operation ?? shape}: ${misfits.join('; ')}`)
}

/** The name of a refusal's schema. Undefined for a body with a statusCode (quirks gatewayNotFound, authErrorBody), which has no schema. */
function refusalShape(value: object): string | undefined {
  if ('mock' in value) return 'MockLimit'
  if ('statusCode' in value) return undefined
  if ('error' in value) return 'TokenError'
  return 'errors' in value ? 'ApiErrorResponse' : 'GatewayError'
}
