/** Creates an adjustment, both for calls to the API and for actions in the product. */
import type { Env } from '../env.ts'
import { type NewStockLine, stockLine } from '../stock-line.ts'
import { businessDate, type Instant } from '../time.ts'
import type { Adjustment, World } from '../world.ts'
import type { AdjustmentType } from './types.ts'

interface NewAdjustment {
  readonly type: AdjustmentType
  readonly inventoryLocationId: number
  readonly businessUnitId?: number | undefined
  readonly invoiceId?: number | null | undefined
  readonly referenceNumber?: string | null | undefined
  readonly memo?: string | null | undefined
  readonly date?: Instant | null | undefined
  readonly items?: readonly NewStockLine[] | null | undefined
}

export function newAdjustment(given: NewAdjustment, world: World, env: Env): Adjustment {
  const id = env.id()
  const createdOn = env.tick()
  const createdById = world.settings.integrationUserId
  return {
    id,
    active: true,
    number: String(env.number('adjustmentNumber')),
    referenceNumber: given.referenceNumber ?? '',
    type: given.type,
    inventoryLocationId: given.inventoryLocationId,
    businessUnitId: given.businessUnitId ?? null,
    projectId: null,
    invoiceId: given.invoiceId ?? null,
    createdById,
    memo: given.memo ?? '',
    date: given.date ?? businessDate(env.now),
    createdOn,
    modifiedOn: createdOn,
    batchId: null,
    batch: null,
    syncStatus: 'Pending',
    canceledReason: null,
    canceledById: null,
    dateCanceled: null,
    items: (given.items ?? []).map((line) => stockLine(line, createdOn, world, env)),
    customFields: [],
    externalDataByApplication: {},
  }
}
