/** What an answer must look like: the envelope of a list or a feed, a record, or a refusal. */
import { type OperationId, operationTable, shapes } from '../../api.ts'
import type { Property } from '../../tables.ts'

const property = (name: string, kind: Property['kind'], more: Partial<Property> = {}): Property => ({ name, kind, required: true, ...more })

const textsOf = (name: string): Property => property(name, 'list', { of: property('', 'text') })

const ERROR: readonly Property[] = [
  property('type', 'text'),
  property('title', 'text'),
  property('status', 'integer', { small: true }),
  property('traceId', 'text'),
  property('errors', 'map', { of: textsOf('') }),
  property('data', 'map', { of: property('', 'any', { nullable: true }) }),
]

const GATEWAY: readonly Property[] = [property('statusCode', 'integer', { small: true }), property('message', 'text')]
const TOKEN_ERROR: readonly Property[] = [property('error', 'text')]

/** The properties of a refusal's body, by openapi.yaml's name of it. */
export const refusalShapes = { ApiErrorResponse: ERROR, GatewayError: GATEWAY, TokenError: TOKEN_ERROR }

/** LIST-01. */
const pageOf = (rows: Property): readonly Property[] => [
  property('page', 'integer', { small: true }),
  property('pageSize', 'integer', { small: true }),
  property('hasMore', 'boolean'),
  property('totalCount', 'integer', { small: true, nullable: true }),
  property('data', 'list', { of: rows }),
]

/** EXP-01. */
const feedOf = (rows: Property): readonly Property[] => [
  property('hasMore', 'boolean'),
  property('continueFrom', 'text'),
  property('data', 'list', { of: rows }),
]

export interface AnswerShape {
  readonly kind: 'empty' | 'one' | 'page' | 'list' | 'feed' | 'refusal'
  /** openapi.yaml's name of the record, or of the refusal. */
  readonly shape: string
  /** The properties of the answer as a whole; none where it is a bare list. */
  readonly properties: readonly Property[]
}

/** What this operation answers with this status; undefined where the body is nobody's business. */
export function answerShape(operation: OperationId, status: number): AnswerShape | undefined {
  if (status >= 500) return undefined
  if (status >= 400) {
    const shape = operation === 'Connect_Token' && status === 400 ? 'TokenError' : 'ApiErrorResponse'
    return { kind: 'refusal', shape, properties: refusalShapes[shape] }
  }
  const { answer } = operationTable(operation)
  if (answer.kind === 'empty') return { kind: 'empty', shape: '', properties: [] }
  const { kind, shape } = answer
  const rows = property('', 'object', { shape })
  return { kind, shape, properties: { page: pageOf(rows), feed: feedOf(rows), list: [], one: shapes[shape] ?? [] }[kind] }
}
