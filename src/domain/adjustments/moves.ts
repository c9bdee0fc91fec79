/** ADJ-01, ADJ-02: what people and the product itself do with adjustments. */
import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { move } from '../move.ts'
import { accept, type Outcome, put, refusal } from '../outcome.ts'
import { businessUnitReference, firstMissing, locationReference, skuReference } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal, type Guard } from '../rule.ts'
import type { World } from '../world.ts'
import { newAdjustment } from './adjustment.ts'
import { linesChangeSomething, openAdjustmentIsCanceled } from './rules.ts'

export type NewAdjustment = Inside['Control.NewAdjustment']

/** Refuses an adjustment without lines, because the product does not save an empty form. */
const hasLines: Guard<{ readonly lines: NewAdjustment['items'] }> = {
  ...linesChangeSomething,
  refuses: ({ lines }) => lines.length === 0 && refusal('At least one item is required.', { at: 'items' }),
}

export function createAdjustment(world: World, env: Env, body: NewAdjustment): Outcome {
  const references = [
    locationReference(body.inventoryLocationId),
    businessUnitReference(body.businessUnitId),
    ...body.items.map((item, i) => skuReference(item.skuId, `items[${i}].skuId`)),
  ]
  const refused = firstMissing(references, world, env) ?? firstRefusal([hasLines, linesChangeSomething], { lines: body.items }, env)
  if (refused) return refused
  const adjustment = newAdjustment({ ...body, type: body.type ?? 'Inventory Quantity Adjustment' }, world, env)
  return accept({ id: adjustment.id }, put('adjustments', adjustment))
}

export const cancelAdjustment = move('adjustments', 'Adjustment', [openAdjustmentIsCanceled], (record, world, env) => {
  const canceled = { canceledReason: 'Other', canceledById: world.settings.integrationUserId, dateCanceled: env.now } as const
  return revise('adjustments', record, { ...record, ...canceled, active: false }, env)
})
