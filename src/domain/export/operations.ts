/** EXP: feeds of everything that changes in a collection, in the order of change. */
import type { OperationId } from '../../api.ts'
import type { Env } from '../env.ts'
import type { Operations } from '../operation.ts'
import { type Outcome, type Refusal, refuse } from '../outcome.ts'
import { fill, type Rule, type ValueRule } from '../rule.ts'
import { equipment, material } from '../skus.ts'
import { duration, type Instant, instant } from '../time.ts'
import { type CollectionName, type Condition, collection, type Records, type World } from '../world.ts'
import { type Position, positionOf, tokenOf } from './token.ts'

interface FeedInput {
  readonly query: { readonly from?: string; readonly includeRecentChanges?: boolean }
}

/** A position before every valid timestamp. */
const START: Position = { modifiedOn: -(10n ** 18n), id: 0 }

/** The feed of a collection. `only` restricts it if the collection also has records that do not belong to the feed. */
const feed =
  <Name extends CollectionName>(of: Name, only?: Condition<Records[Name]>) =>
  ({ query }: FeedInput, world: World, env: Env): Outcome => {
    const from = startOf(query.from)
    if ('refused' in from) return from

    const holdBack = duration(env.quirks.exportHoldBack) ?? 0n
    const boundary = holdBack === 0n ? undefined : env.now - holdBack
    const end = query.includeRecentChanges ? undefined : boundary
    const { ids, hasMore, last } = collection(world.listed, of).changes(from, end, env.exportPageSize, only)
    const lastRead = last ?? from
    const isAhead = !hasMore && boundary !== undefined && lastRead.modifiedOn > boundary
    const continueFrom = tokenOf(isAhead ? notBeyond(boundary, from) : lastRead)

    return { refused: false, answer: { kind: 'feed', of, feed: { hasMore, continueFrom, ids } }, changes: [] }
  }

/**
 * A feed does not continue beyond the hold-back boundary, unless the request already began beyond it. So a client that includes recent
 * changes may get some rows twice.
 */
const notBeyond = (boundary: Instant, from: Position): Position =>
  from.modifiedOn > boundary ? from : { modifiedOn: boundary, id: Number.MAX_SAFE_INTEGER - 1 }

/** EXP-02: where to start. `from` is empty (the beginning), a date or date-time, or the continueFrom of an earlier answer. */
function startOf(from: string | undefined): Position | Refusal {
  if (from === undefined || from.trim() === '') return START
  const moment = instant(from)
  if (moment !== undefined) return { modifiedOn: moment, id: 0 }
  return positionOf(from) ?? refuse(unreadableToken.id, { at: 'from', message: fill(unreadableToken.value, { from }) })
}

export const exportOperations: Operations<Extract<OperationId, `Export_${string}`>> = {
  Export_Adjustments: feed('adjustments'),
  Export_PurchaseOrders: feed('purchaseOrders'),
  Export_Returns: feed('returns'),
  Export_Transfers: feed('transfers'),
  Export_Employees: feed('employees'),
  Export_Technicians: feed('technicians'),
  Export_BusinessUnits: feed('businessUnits'),
  Export_TagTypes: feed('tagTypes'),
  Export_Jobs: feed('jobs'),
  Export_Projects: feed('projects'),
  Export_Equipment: feed('skus', equipment),
  Export_Materials: feed('skus', material),
  Export_InventoryBills: feed('bills'),
}

const unreadableToken = {
  id: 'EXP-05',
  says: 'A `from` that is neither a date nor a continueFrom value gets a 400.',
  basis: { assumed: 'no source says anything about it' },
  value: "'{from}' is neither a date nor a token to continue from.",
} as const satisfies ValueRule<string>

export const feedPages = {
  id: 'EXP-04',
  says: 'The default number of rows per page (option exportPageSize). Very recent changes may be held back (quirk exportHoldBack). includeRecentChanges=true includes them, and may repeat rows.',
  basis: { documented: 'API document; the hold-back is assumed' },
  value: { rows: 1000 as number },
} as const satisfies ValueRule<Readonly<Record<string, number>>>

export const rules: readonly Rule[] = [
  {
    id: 'EXP-01',
    says: 'A feed has active, inactive and deleted rows in order of modifiedOn, as {hasMore, continueFrom, data}. Inventory has four feeds: adjustments, purchase orders, returns and transfers. The nine feeds of other modules follow the same rules.',
    basis: { documented: 'developer portal; API document' },
  },
  {
    id: 'EXP-02',
    says: 'Without `from`, a feed begins at the first row. `from` is a date or date-time (modified on or after it) or a continueFrom value. A row that changes later appears again, in its new place.',
    basis: { documented: 'developer portal' },
  },
  {
    id: 'EXP-03',
    says: 'continueFrom is opaque and always present, even without data. A request with this value as `from` gets only the rows that have changed since.',
    basis: { documented: 'API document' },
  },
  feedPages,
  unreadableToken,
  {
    id: 'EXP-06',
    says: 'A job, project or bill whose `active` is false appears only in its feed. Lists leave it out and have no filter for it.',
    basis: { documented: 'the API document has the property active; the omission of inactive records from lists is assumed' },
  },
]
