/** A line of a transfer or an adjustment as the control API takes it, and as the record keeps it. */
import type { Inside } from '../api.ts'
import type { Env } from './env.ts'
import { times } from './money.ts'
import { knownSku } from './references.ts'
import type { Instant } from './time.ts'
import type { Adjustment, World } from './world.ts'

export type NewStockLine = Inside['Control.NewStockLine']

export function stockLine(line: NewStockLine, createdOn: Instant, world: World, env: Env): Adjustment['items'][number] {
  const sku = knownSku(world, line.skuId)
  const cost = line.cost ?? sku.cost
  return {
    id: env.id(),
    skuId: sku.id,
    description: line.description ?? sku.name,
    createdOn,
    modifiedOn: createdOn,
    name: sku.name,
    code: sku.code,
    quantity: line.quantity,
    cost,
    totalCost: times(line.quantity, cost),
    createdById: world.settings.integrationUserId,
    active: true,
    budgetCodeId: null,
    serialNumbers: null,
  }
}
