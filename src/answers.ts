/**
 * Holds answers against openapi.yaml. An entry of its own, since the validators are large: a mock that is not asked to
 * check does not load them.
 */

import type { OperationId } from './api.ts'
import * as validators from './generated/answers.js'
import type { AnswerCheck } from './options.ts'
import type { Finding, Validator } from './tables.ts'

/** An answer that the document does not allow: a fault of the mock. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError'
}

const known = validators as unknown as Readonly<Record<string, Validator | undefined>>

/** `createMock({ checkAnswer })`: throws an AnswerError for an answer that does not fit the document. */
export const checkAnswer: AnswerCheck = (operation, { status, body }) => {
  const name = operation ?? refusalShape(body)
  const validate = known[name]
  if (!validate || body === '') return
  const value: unknown = JSON.parse(body)
  if (!validate(value)) throw new AnswerError(`The ${status} answer does not fit ${name}: ${describe(validate.errors ?? [], value)}`)
}

function refusalShape(body: string): OperationId | string {
  if (body.startsWith('{"mock"')) return 'MockLimit'
  if (body.startsWith('{"statusCode"')) return 'GatewayError'
  return body.startsWith('{"error"') ? 'TokenError' : 'ApiErrorResponse'
}

function describe(findings: readonly Finding[], value: unknown): string {
  return findings
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message}, but is ${brief(at(value, instancePath))}`)
    .join('; ')
}

function at(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  return keys.reduce((each, key) => (each as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], value)
}

const brief = (value: unknown): string => JSON.stringify(value)?.slice(0, 100) ?? 'absent'
