/** One recorded exchange, or why it cannot go into a pact. */
import { type OperationId, operationTable } from '../../api.ts'
import { bodyText } from '../../contract/body.ts'
import { isObject } from '../../contract/read.ts'
import type { Exchange } from '../../engine/journal/journal.ts'
import type { WorldState } from '../../store/world-state.ts'
import { partsOf } from './request.ts'

export interface RecordedExchange {
  readonly exchange: Exchange
  readonly operation: OperationId
  /** The tenant's state before the request; null if the request has no tenant. */
  readonly before: WorldState | null
  /** The ids in the request's path, query and body. */
  readonly ids: readonly number[]
  /** Whether the answer can contain many records. */
  readonly isList: boolean
}

/** The exchange, or the reason why it cannot go into a pact. */
export function recordedExchange(exchange: Exchange, before: WorldState | null): RecordedExchange | string {
  const { operation, reply, status, failure, call } = exchange
  if (operation === null) return 'the API has no such operation'
  if (reply.delivery?.reset || reply.delivery?.truncateAt !== undefined) return 'the connection was lost before the whole answer arrived'
  if (failure === 'overridden') return 'the test wrote the answer itself'
  if (status === 501) return 'the mock does not simulate this request'
  const { body: due, answer } = operationTable(operation)
  const body = due === undefined ? undefined : parsed(bodyText(call.body))
  if (due !== undefined && body === undefined && bodyText(call.body) !== '') return 'the body of the request is not JSON'
  const { path, query } = partsOf(exchange.target)
  const inPath = path.split('/').slice(5).filter(isDigits).map(Number)
  const ids = [...inPath, ...idsIn(Object.fromEntries(query.map(([name, value]) => [name, value.split(',')]))), ...idsIn(body)]
  return { exchange, operation, before, ids: [...new Set(ids)], isList: answer.kind !== 'one' && answer.kind !== 'empty' }
}

const isDigits = (text: string): boolean => /^\d{1,15}$/.test(text)

/** Every id in a value: under `id`, `vendorId`, `technicianIds` and the like. */
export function idsIn(value: unknown, name = ''): number[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, name))
  if (isObject(value)) return Object.entries(value).flatMap(([key, each]) => idsIn(each, key))
  const isId = /^ids?$|Ids?$/.test(name) && (typeof value === 'number' || (typeof value === 'string' && isDigits(value)))
  return isId ? [Number(value)] : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
