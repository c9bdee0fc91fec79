/** Makes the refusals of planned failures. No mistake in a request causes these, so they have example messages. */

import type { OperationId } from '../../api.ts'
import { type Refusal, refuse } from '../../domain/outcome.ts'
import type { Quirks } from '../../domain/quirks.ts'
import { tooMany } from '../admission/rate.ts'
import { gatewayNotFound } from '../gateway.ts'
import { refusedWith, TOO_LARGE, WRONG_TYPE } from '../input.ts'
import { refusalsOf } from './names.ts'
import { type Refusing, type RefusingRule, refusing } from './refusing.ts'

/** A refusal of this operation by a rule, with an example message. */
export function refusalByRule(rule: RefusingRule, operation: OperationId, quirks: Quirks, retryAfter: bigint): Refusal {
  const { message, at, also = {}, ...known }: Refusing = refusing[rule]
  const status = statusOf(known, operation, quirks)
  switch (rule) {
    case 'AUTH-03':
      return refusedWith(status, rule, message, { voice: 'token' })
    case 'AUTH-07':
      return quirks.missingScope === '404' ? gatewayNotFound(rule) : refusedWith(status, rule, message, { voice: 'gateway' })
    case 'GATE-02':
      return tooMany(retryAfter)
    case 'ERR-12':
      return refusedWith(status, rule, message, { voice: 'mock', errors: { operation: [operation] } })
    case 'AUTH-06':
      return refusedWith(status, rule, message, { voice: 'gateway' })
    case 'ERR-09':
    case 'ERR-13':
      return refusedWith(status, rule, message)
    default: {
      const refusal = refuse(rule, { message, status, ...(at !== undefined && { at }) })
      const others = Object.entries(also).map(([path, each]) => [path, [each]] as const)
      return { ...refusal, errors: { ...refusal.errors, ...Object.fromEntries(others) } }
    }
  }
}

function statusOf({ status, conflict, reference }: Omit<Refusing, 'message'>, operation: OperationId, quirks: Quirks): number {
  if (reference) return Number(quirks.missingReference)
  return conflict && refusalsOf(operation).statuses.includes(409) ? 409 : status
}

/** A refusal with a status that the document declares, by the most common rule for that status. */
export function refusalByStatus(status: number, operation: OperationId, quirks: Quirks, retryAfter: bigint): Refusal {
  const by = (rule: RefusingRule) => refusalByRule(rule, operation, quirks, retryAfter)
  switch (status) {
    case 400:
      return operation === 'Connect_Token' ? by('AUTH-03') : refuse('ERR-10', { message: 'The request cannot be carried out.' })
    case 401:
      return by('AUTH-06')
    case 403:
      return refusedWith(403, 'AUTH-07', refusing['AUTH-07'].message, { voice: 'gateway' })
    case 404:
      return by('ERR-09')
    case 409:
      return refuse('ERR-10', { message: "The request conflicts with the record's state.", status })
    case 413:
      return TOO_LARGE
    case 415:
      return WRONG_TYPE
    case 429:
      return by('GATE-02')
    case 501:
      return by('ERR-12')
    default:
      throw new Error(`no rule refuses ${operation} with its declared status ${status}`)
  }
}
