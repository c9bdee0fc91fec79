/** ADV-05: whole lists that are read repeatedly although a feed gives only the changes. */
import type { OperationId } from '../../api.ts'
import { TICKS_PER_DAY } from '../../domain/time.ts'
import type { ClientMemory } from './client.ts'
import type { ObservedCall } from './observed-call.ts'
import { polling } from './rules.ts'

/** The lists whose collection has an export feed (EXP-01). */
const FEEDS: ReadonlyMap<OperationId, OperationId> = new Map([
  ['PurchaseOrders_GetList', 'Export_PurchaseOrders'],
  ['Returns_GetList', 'Export_Returns'],
  ['Transfers_GetList', 'Export_Transfers'],
  ['Adjustments_GetList', 'Export_Adjustments'],
  ['Employees_GetList', 'Export_Employees'],
  ['Technicians_GetList', 'Export_Technicians'],
  ['BusinessUnits_GetList', 'Export_BusinessUnits'],
  ['TagTypes_GetList', 'Export_TagTypes'],
  ['Jobs_GetList', 'Export_Jobs'],
  ['Projects_GetList', 'Export_Projects'],
  ['Equipment_GetList', 'Export_Equipment'],
  ['Materials_GetList', 'Export_Materials'],
  ['InventoryBills_GetList', 'Export_InventoryBills'],
  ['InventoryBills_GetListPaginated', 'Export_InventoryBills'],
])

/** Parameters that do not count as filters. A list with any other parameter is only part of what the feed has. */
const NOT_NARROWING = new Set(['page', 'pageSize', 'includeTotal', 'sort', 'active', 'externalDataApplicationGuid'])

/** The feed to read instead, if this call completes one whole read more than `polling` allows within a day. */
export function feedInstead(
  { wholeReads }: ClientMemory,
  operation: OperationId,
  { query = {}, answer, now }: ObservedCall,
): OperationId | undefined {
  const feed = FEEDS.get(operation)
  if (feed === undefined || answer?.kind !== 'page' || !Object.keys(query).every((name) => NOT_NARROWING.has(name))) return undefined
  const { page, hasMore, ids } = answer.page
  const reads = wholeReads.get(operation) ?? { isOn: false, ended: [] }
  wholeReads.set(operation, reads)
  if (page === 1) reads.isOn = ids.length > 0
  if (!reads.isOn || hasMore) return undefined
  const before = reads.ended.filter((ended) => ended <= now && now - ended < TICKS_PER_DAY)
  reads.isOn = false
  reads.ended = [...before, now].slice(-polling.value.times)
  return before.length < polling.value.times ? undefined : feed
}
