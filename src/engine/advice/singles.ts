/** ADV-07: records that are read one by one although a single call could return them all. */
import { type OperationId, operationIds, operationTable } from '../../api.ts'
import { TICKS_PER_SECOND } from '../../domain/time.ts'
import { brief } from '../brief.ts'
import type { ClientMemory } from './client.ts'
import type { ObservedCall } from './observed-call.ts'
import { manySingleReads } from './rules.ts'

const WITHIN = BigInt(manySingleReads.value.seconds) * TICKS_PER_SECOND

interface Single {
  /** The operation that lists the same records and takes `ids`. */
  readonly list: OperationId
  /** The path parameter that names the record. */
  readonly id: string
}

/** The operations that read one record by id and whose collection has a list with the parameter `ids`. */
export const SINGLES: ReadonlyMap<OperationId, Single> = new Map(operationIds.flatMap((id) => entryOf(id)))

function entryOf(operation: OperationId): [OperationId, Single][] {
  const { method, path } = operationTable(operation)
  const [, collection, id] = /^(.+)\/\{(\w+)\}$/.exec(path) ?? []
  const list = operationIds.find((each) => operationTable(each).method === 'GET' && operationTable(each).path === collection)
  if (method !== 'GET' || id === undefined || list === undefined) return []
  return operationTable(list).query.some(({ name }) => name === 'ids') ? [[operation, { list, id }]] : []
}

/** Whether, with this call, the client has read so many different records within a minute that ADV-07 reports it. */
export function isOneOfMany(
  { singleReads }: ClientMemory,
  operation: OperationId,
  { id }: Single,
  { parameters, now }: ObservedCall,
): boolean {
  const read = brief(parameters[id] as string)
  const reads = singleReads.get(operation)
  if (reads === undefined || now < reads.from || now - reads.from > WITHIN) {
    singleReads.set(operation, { from: now, ids: [read] })
    return false
  }
  if (reads.ids.includes(read)) return false
  reads.ids.push(read)
  if (reads.ids.length < manySingleReads.value.records) return false
  singleReads.delete(operation)
  return true
}
