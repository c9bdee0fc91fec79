/** PO-16, PO-22: the lines of an order. */
import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { plus, rounded, sum, times, zero } from '../money.ts'
import { knownSku } from '../references.ts'
import type { Instant } from '../time.ts'
import type { PurchaseOrder, PurchaseOrderItem, World } from '../world.ts'
import { activeItems, openStatus } from './status.ts'

type ItemRequest = Inside['Inventory.V2.CreatePurchaseOrderItemRequest']
type ItemUpdate = Inside['Inventory.V2.UpdatePurchaseOrderItemRequest']

interface NewItem extends Omit<ItemRequest, 'vendorPartNumber'> {
  readonly vendorPartNumber: string | null
  readonly addedByReceiptId?: number
}

export function newItem(
  request: NewItem,
  status: PurchaseOrderItem['status'],
  createdOn: Instant,
  world: World,
  env: Env,
): PurchaseOrderItem {
  const sku = knownSku(world, request.skuId)
  return {
    id: env.id(),
    skuId: sku.id,
    description: request.description,
    createdOn,
    modifiedOn: createdOn,
    skuName: sku.name,
    skuCode: sku.code,
    skuType: sku.type,
    vendorPartNumber: request.vendorPartNumber,
    quantity: request.quantity,
    quantityReceived: zero,
    cost: request.cost,
    total: times(request.quantity, request.cost),
    serialNumbers: null,
    status,
    chargeable: false,
    budgetCodeId: request.budgetCodeId ?? null,
    active: true,
    addedByReceiptId: request.addedByReceiptId ?? null,
  }
}

/** PO-16: all items of the order after a valid update. Items with an id are updated, new ones are added, and all others become inactive. */
export function itemsAfter(order: PurchaseOrder, updates: readonly ItemUpdate[], world: World, env: Env): PurchaseOrderItem[] {
  const now = env.tick()
  const byItem = new Map(updates.map((update) => [update.id, update]))
  const kept = order.items.map((item) => {
    if (!item.active) return item
    const update = byItem.get(item.id)
    return update ? changedItem(item, update, now, world) : { ...item, active: false, modifiedOn: now }
  })
  const added = updates.filter((update) => !update.id)
  return [...kept, ...added.map((update) => newItem(update, openStatus(order), now, world, env))]
}

function changedItem(item: PurchaseOrderItem, update: ItemUpdate, now: Instant, world: World): PurchaseOrderItem {
  if (changedItemFields(item, update).length === 0) return item
  const { skuId, description, vendorPartNumber, quantity, cost } = update
  const sku = skuId === item.skuId ? undefined : knownSku(world, skuId)
  return {
    ...item,
    ...(sku && { skuId, skuName: sku.name, skuCode: sku.code, skuType: sku.type }),
    description,
    vendorPartNumber,
    quantity,
    cost,
    total: times(quantity, cost),
    budgetCodeId: update.budgetCodeId === undefined ? item.budgetCodeId : update.budgetCodeId,
    modifiedOn: now,
  }
}

const ITEM_FIELDS = ['skuId', 'description', 'vendorPartNumber', 'quantity', 'cost', 'budgetCodeId'] as const

/** The fields of the item that the update would change. */
export const changedItemFields = (item: PurchaseOrderItem, update: ItemUpdate) =>
  ITEM_FIELDS.filter((field) => update[field] !== undefined && update[field] !== item[field])

/** PO-05: total = Σ quantity × cost + tax + shipping, over active items. */
export function withTotal(order: PurchaseOrder): PurchaseOrder {
  const lines = sum(activeItems(order).map((item) => item.total))
  return { ...order, total: rounded(plus(lines, plus(order.tax, order.shipping)), 2) }
}
