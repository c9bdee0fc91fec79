/** ADV-06: lists and feeds that were not read to their end. The next page may still be requested, so only the report shows them. */
import type { OperationId } from '../../api.ts'
import type { Call } from '../../call.ts'
import { readQuery } from '../../contract/query.ts'
import type { Instant } from '../../domain/time.ts'
import { brief, briefTarget } from '../brief.ts'
import type { ClientMemory, Unfinished } from './client.ts'
import type { ObservedCall } from './observed-call.ts'
import { unreadPages } from './rules.ts'

export const isUnfinished = ({ requested, more }: Unfinished): boolean => more >= requested

type Query = Readonly<Record<string, unknown>>

/** Notes which page was requested and whether more pages follow. A page counts as requested even if the request was refused. */
export function notePage(memory: ClientMemory, operation: OperationId, observed: ObservedCall): void {
  const query = observed.query ?? readAgain(operation, observed.queryText)
  if (operation.startsWith('Export_')) noteFeedPage(memory, operation, observed, query)
  else noteListPage(memory, operation, observed, query)
}

function noteFeedPage(
  { unfinished }: ClientMemory,
  operation: OperationId,
  { answer, call, now }: ObservedCall,
  { from = '' }: Query,
): void {
  unfinished.delete(`${operation} ${String(from).trim()}`)
  if (answer?.kind !== 'feed' || !answer.feed.hasMore) return
  unfinished.set(`${operation} ${answer.feed.continueFrom}`, { operation, requested: 1, more: 1, ...placeOf(call, now) })
}

function noteListPage({ unfinished }: ClientMemory, operation: OperationId, { answer, call, now }: ObservedCall, query: Query): void {
  const page = Math.max(1, Number(query.page ?? 1))
  // A client that asks for fewer rows than the minimum in ADV-06 wants only the first few, such as the newest order, or the total count.
  const isLeft = answer?.kind === 'page' && answer.page.hasMore && (page > 1 || answer.page.pageSize >= unreadPages.value.rows)
  if (!isLeft && page === 1 && unfinished.size === 0) return
  const key = brief(`${operation} ${filtersOf(query)}`)
  if (answer?.kind === 'page' && page === 1 && !answer.page.hasMore) unfinished.delete(key)
  if (!isLeft && page === 1) return
  const known = unfinished.get(key)
  if (known) {
    known.requested = Math.max(known.requested, page)
    if (isLeft && page > known.more) Object.assign(known, { more: page, ...placeOf(call, now) })
  } else unfinished.set(key, { operation, requested: page, more: isLeft ? page : 0, ...placeOf(call, now) })
}

/** Keeps only the method and the target, because the body may be large. */
const placeOf = ({ method, target }: Call, at: Instant) => ({ call: { method, target: briefTarget(target) }, at })

/** Reads the query of a call that was refused before its query was read. */
function readAgain(operation: OperationId, text: string): Query {
  const read = readQuery(operation, text)
  return 'refused' in read ? {} : read.query
}

const PAGING = new Set(['page', 'pageSize', 'includeTotal'])

/** Identifies the list that a page belongs to. The order of the filters makes no difference. */
function filtersOf(query: Query): string {
  const filters = Object.entries(query).filter(([name]) => !PAGING.has(name))
  return filters
    .map(([name, value]) => `${name}=${textOf(value)}`)
    .sort()
    .join('&')
}

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)) : String(value)
