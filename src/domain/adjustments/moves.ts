/** TRF-01, ADJ-01: adjustments are made by people in the product. */
import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { compare, isNegative, zero } from '../money.ts'
import { accept, type Outcome, put, refusal } from '../outcome.ts'
import { businessUnitReference, firstMissing, locationReference, type Reference, skuReference } from '../references.ts'
import { firstRefusal, type Guard } from '../rule.ts'
import { stockLine } from '../stock-line.ts'
import { businessDate } from '../time.ts'
import type { Adjustment, World } from '../world.ts'
import { types } from './operations.ts'

export type NewAdjustment = Inside['Control.NewAdjustment']

const linesChangeSomething: Guard<{ readonly body: NewAdjustment }> = {
  ...types,
  refuses: ({ body: { items } }) => {
    if (items.length === 0) return refusal('At least one item is required.', { at: 'items' })
    const idle = items.findIndex((item) => compare(item.quantity, zero) === 0)
    if (idle >= 0) return refusal('The quantity must not be 0.', { at: `items[${idle}].quantity` })
    const negative = items.findIndex((item) => item.cost !== undefined && isNegative(item.cost))
    return negative >= 0 && refusal('The cost must not be negative.', { at: `items[${negative}].cost` })
  },
}

export function createAdjustment(world: World, env: Env, body: NewAdjustment): Outcome {
  const refused = firstMissing(references(body), world, env) ?? firstRefusal([linesChangeSomething], { body }, env)
  if (refused) return refused
  const adjustment = newAdjustment(body, world, env)
  return accept({ id: adjustment.id }, put('adjustments', adjustment))
}

const references = (body: NewAdjustment): Reference[] => [
  locationReference(body.inventoryLocationId),
  businessUnitReference(body.businessUnitId),
  ...body.items.map((item, i) => skuReference(item.skuId, `items[${i}].skuId`)),
]

function newAdjustment(body: NewAdjustment, world: World, env: Env): Adjustment {
  const id = env.id()
  const createdOn = env.tick()
  const createdById = world.settings.integrationUserId
  return {
    id,
    active: true,
    number: String(env.number('adjustmentNumber')),
    referenceNumber: body.referenceNumber ?? '',
    type: body.type ?? 'Inventory Quantity Adjustment',
    inventoryLocationId: body.inventoryLocationId,
    businessUnitId: body.businessUnitId ?? null,
    projectId: null,
    invoiceId: body.invoiceId ?? null,
    createdById,
    memo: body.memo ?? '',
    date: body.date ?? businessDate(env.now),
    createdOn,
    modifiedOn: createdOn,
    batchId: null,
    batch: null,
    syncStatus: 'Pending',
    canceledReason: null,
    canceledById: null,
    dateCanceled: null,
    items: body.items.map((line) => stockLine(line, createdOn, world, env)),
    customFields: [],
    externalDataByApplication: {},
  }
}
