/** The expectations that a recorded answer puts into the pact. */
import type { OperationId } from '../../api.ts'
import type { Reply } from '../../call.ts'
import { isObject } from '../../contract/read.ts'
import { answerShape, refusalShape } from '../check/answer-shapes.ts'
import { fits } from './fits.ts'
import { all, matching, type Rule, type Rules } from './matching.ts'
import { listOf, objectOf, type Pattern, patternOf } from './pattern.ts'

interface Claim {
  readonly status: number
  /** The media type; undefined if there is no body. */
  readonly type: string | undefined
  /** Undefined if there is no body, or if the body is not JSON. */
  readonly body: Pattern | undefined
  readonly mayRetry: boolean
}

export function claimOf(operation: OperationId, { status, headers, body }: Reply): Claim {
  const type = headers['content-type']?.split(';')[0]
  const value = type === 'application/json' ? parsed(body) : undefined
  return { status, type, mayRetry: 'retry-after' in headers, body: value === undefined ? undefined : bodyPattern(operation, status, value) }
}

export function isClaimed(claim: Claim, operation: OperationId, reply: Reply): boolean {
  const { status, type, body, mayRetry } = claimOf(operation, reply)
  if (status !== claim.status || type !== claim.type || mayRetry !== claim.mayRetry) return false
  return claim.body === undefined ? body === undefined : body !== undefined && fits(claim.body, parsed(reply.body))
}

function bodyPattern(operation: OperationId, status: number, value: unknown): Pattern {
  const shape = answerShape(operation, status)
  if (shape?.kind === 'list' && Array.isArray(value))
    return listOf(value.map((row) => patternOf(row, { name: '', kind: 'object', shape: shape.shape })))
  if (!isObject(value)) return { kind: 'like', example: value }
  if (shape && shape.kind !== 'refusal') return objectOf(value, shape.properties, shape.kind === 'one' ? shape.shape : '')
  return refusalPattern(value, 'traceId' in value ? refusalShape('ApiErrorResponse').properties : (shape?.properties ?? []))
}

/** The body of a refusal repeats the status. That value is matched exactly. */
function refusalPattern(value: object, properties: Parameters<typeof objectOf>[1]): Pattern {
  const pattern = objectOf(value, properties)
  if (pattern.kind !== 'object' || !('status' in pattern.fields)) return pattern
  const { status } = value as { status?: unknown }
  return {
    ...pattern,
    fields: { ...pattern.fields, status: { kind: 'scalar', matcher: { match: 'equality' }, example: status, isNullable: false } },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export interface RecordedResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, readonly string[]>>
  readonly body?: { readonly content: unknown; readonly contentType: string; readonly encoded: false }
  readonly matchingRules?: { readonly body?: Rules; readonly header?: Readonly<Record<string, Rule>> }
}

/** The response of a V4 interaction. */
export function responseOf({ status, type, body, mayRetry }: Claim): RecordedResponse {
  if (type === undefined && !mayRetry) return { status }
  const { example, rules } = body ? matching(body) : { example: undefined, rules: undefined }
  const header: Record<string, Rule> = {}
  if (type !== undefined) header['content-type'] = all({ match: 'regex', regex: `^${type.replace(/[.+]/g, '\\$&')}(;.*)?$` })
  if (mayRetry) header['retry-after'] = all({ match: 'regex', regex: '^\\d+$' })
  return {
    ...(body && { body: { content: example, contentType: 'application/json', encoded: false } }),
    headers: { ...(type !== undefined && { 'content-type': [type] }), ...(mayRetry && { 'retry-after': ['1'] }) },
    matchingRules: { ...(rules && { body: rules }), header },
    status,
  }
}
