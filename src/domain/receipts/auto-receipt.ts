/** PO-04: if the type of an order has automaticallyReceive, the order is received when it is created. */
import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import type { Change, Refusal } from '../outcome.ts'
import { put } from '../outcome.ts'
import { firstRefusal } from '../rule.ts'
import type { PurchaseOrder, World } from '../world.ts'
import { receive } from './receive.ts'
import { documentNumberIsGiven, jobIsGiven } from './rules.ts'

type Create = Inside['Inventory.V2.CreatePurchaseOrderRequest']

/** The refusal of an order whose automatic receipt is not possible; undefined otherwise. */
export function autoReceiptRefusal(body: Create, world: World, env: Env): Refusal | undefined {
  const type = world.purchaseOrderTypes.get(body.typeId)
  if (!type?.automaticallyReceive) return undefined
  return (
    firstRefusal([documentNumberIsGiven], { number: body.vendorInvoiceNumber, at: 'vendorInvoiceNumber', world }, env) ??
    firstRefusal([jobIsGiven], { type, jobId: body.jobId ?? null }, env)
  )
}

/** The order and a receipt for all of it, on the order's date and with its tax and shipping (RCP-13). */
export function autoReceipt(order: PurchaseOrder, world: World, env: Env): Change[] {
  if (order.items.length === 0) return [put('purchaseOrders', order)]
  const { changes } = receive(
    order,
    {
      purchaseOrderId: order.id,
      dateReceived: order.date,
      vendorDocumentNumber: order.vendorDocumentNumber,
      tax: order.tax,
      shipping: order.shipping,
      budgetCodeId: order.budgetCodeId,
      items: order.items.map(({ id, skuId, quantity, cost, budgetCodeId }) => ({
        purchaseOrderItemId: id,
        skuId,
        quantity,
        cost,
        budgetCodeId,
      })),
    },
    world,
    env,
  )
  return changes
}
