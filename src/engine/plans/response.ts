/** A planned answer that replaces the API's: `mock.respond('Vendors_GetById', { body, times: 1 })`. */
import { type AnyOperationId, type OperationId, operationTable, type WireOperations } from '../../api.ts'
import { DEEPEST, isTooDeep } from '../../contract/depth.ts'
import { answerMisfits } from '../../contract/fits.ts'
import { isObject } from '../../contract/read.ts'
import { isSimulated } from '../../contract/unsimulated.ts'
import { OptionError } from '../../options.ts'
import { displayData } from './failure.ts'
import { usableHeaders } from './headers.ts'
import { refusalsOf, type StatusOf } from './names.ts'
import type { PlanDraft } from './plan.ts'
import { type Demands, demandOptions, operationByName, type Scope, scoped, type TenantScope } from './scope.ts'

/** The body that the document declares for a status; undefined if it declares none. */
type AnswerOf<Id extends OperationId, Status = 200> = WireOperations[Id] extends { responses: infer All }
  ? Status extends keyof All
    ? All[Status] extends { content: { 'application/json': infer Body } }
      ? Body
      : undefined
    : never
  : never

interface Answered<Status, Body> {
  readonly status: Status
  readonly body: Body
}

type Declared<Id extends OperationId> =
  | (AnswerOf<Id> extends undefined
      ? Partial<Answered<200, undefined>>
      : Pick<Answered<200, AnswerOf<Id>>, 'body'> & { readonly status?: 200 })
  | { [Status in StatusOf<Id>]: Answered<Status, AnswerOf<Id, Status>> }[StatusOf<Id>]

/** An operation that the mock does not simulate has no document to check against, so it takes only `unchecked` answers. */
export type ResponseOptions<Id extends AnyOperationId> = Scope & {
  /** Headers in addition to the content type, which they may replace. */
  readonly headers?: Readonly<Record<string, string>>
} & (
    | (Id extends OperationId ? Declared<Id> & { readonly unchecked?: false } : never)
    | {
        /** The body, sent as JSON; a string is sent unchanged. */
        readonly body?: unknown
        /** The status. Default 200. */
        readonly status?: number
        /** Send the answer even if the document does not allow it. */
        readonly unchecked: true
      }
  )

const isStatus = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599

const demands: Demands = {
  status: { holds: isStatus, what: 'an HTTP status from 200 to 599' },
  body: { holds: () => true, what: 'anything' },
  headers: {
    holds: (value) => isObject(value) && Object.values(value).every((each) => typeof each === 'string'),
    what: 'an object of strings',
  },
  unchecked: { holds: (value) => typeof value === 'boolean', what: 'true or false' },
}

interface Options extends TenantScope {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly unchecked?: boolean
}

/**
 * Checks the options, since callers without TypeScript may pass anything. Throws an OptionError for an answer that the document
 * does not allow.
 */
export function responsePlan(operationName: string, options: unknown): PlanDraft {
  const operation = operationByName(operationName)
  const what = `respond('${operation}')`
  demandOptions(what, options, demands)
  const { status = 200, body, headers = {}, unchecked = false, ...scope } = options as Options
  if (isTooDeep(body)) throw new OptionError(`${what}: the body is nested more than ${DEEPEST} levels deep`)
  const usable = usableHeaders(what, headers)
  if (!unchecked) demandFit(what, operation, status, body)
  const text = body === undefined ? '' : unchecked && typeof body === 'string' ? body : JSON.stringify(body)
  const type: Record<string, string> = text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const reply = { status, headers: { ...type, ...usable }, body: text }
  return {
    ...scoped(operation, scope),
    name: OVERRIDDEN,
    options,
    displayOptions: displayData(options),
    applied: false,
    effect: { kind: 'send', reply },
  }
}

/** The journal's name for a planned answer. */
export const OVERRIDDEN = 'overridden'

/** The maximum number of errors that a message lists. */
const MOST = 5

function demandFit(what: string, operation: AnyOperationId, status: number, body: unknown): void {
  if (!isSimulated(operation))
    throw new OptionError(`${what}: the mock has no document for ${operation}. Use { unchecked: true } to send any answer`)
  const { statuses } = refusalsOf(operation)
  const declared = operationTable(operation).answer.kind === 'empty' ? [200, 204, ...statuses] : [200, ...statuses]
  const findings = declared.includes(status)
    ? answerMisfits(operation, status === 204 ? 200 : status, body, MOST + 1)
    : [`status ${status} is not declared; use ${declared.join(', ')}`]
  if (findings.length === 0) return
  const more = findings.length > MOST ? '; and more' : ''
  const found = `${findings.slice(0, MOST).join('; ')}${more}`
  throw new OptionError(`${what}: the answer does not match the document: ${found}. Use { unchecked: true } to send it anyway`)
}
