/** RCP-06: cancels a receipt and updates its order. */
import type { Env } from '../env.ts'
import { statusesBefore } from '../lifecycles.ts'
import { compare, isPositive, minus, zero } from '../money.ts'
import { type Change, put, refusal } from '../outcome.ts'
import { withTotal } from '../purchase-orders/items.ts'
import { withReceivedStatus } from '../purchase-orders/status.ts'
import { returnable } from '../returns/rules.ts'
import type { Guard } from '../rule.ts'
import type { Instant } from '../time.ts'
import type { PurchaseOrder, Receipt, ReturnItem, World } from '../world.ts'
import { unbilled } from './bill.ts'

const cancelable = statusesBefore('receipts', 'Receipts_CancelReceipts')

export const receiptIsFree: Guard<{ readonly record: Receipt; readonly world: World }> = {
  id: 'RCP-06',
  says: 'A receipt cannot be canceled if it is posted, exported or already canceled, or if a return depends on it. The cancellation reasons are those of PO-17. The query parameter `id` is ignored.',
  basis: { documented: 'help center; API document; the refusals are assumed' },
  refuses: ({ record, world }) => {
    if (!record.active) return refusal(`Receipt ${record.number} is already canceled.`)
    if (!cancelable.includes(record.syncStatus))
      return refusal(`Receipt ${record.number} is ${record.syncStatus} and can no longer be canceled.`)
    const order = world.purchaseOrders.get(record.purchaseOrderId)
    if (order?.status === 'Exported') return refusal(`Purchase order ${order.number} is Exported; its receipts can no longer be canceled.`)
    return (
      order &&
      isReturned(record, order, world) &&
      refusal(`Goods from receipt ${record.number} have been returned, so it cannot be canceled.`)
    )
  },
}

/** Whether a return needs the receipt's goods or refers to its lines. All returns count, since they need not name the order (RET-09). */
function isReturned(receipt: Receipt, order: PurchaseOrder, world: World): boolean {
  const lines = new Set(receipt.items.map((item) => item.id))
  const names = (item: ReturnItem) => item.active && item.receiptItemId !== null && lines.has(item.receiptItemId)
  for (const record of world.returns.all()) {
    if (record.active && record.items.some(names)) return true
  }
  const left = returnable(world, order)
  for (const item of receipt.items) left.set(item.skuId, minus(left.get(item.skuId) ?? zero, item.quantity))
  return [...left.values()].some((quantity) => compare(quantity, zero) < 0)
}

export function cancelReceipt(receipt: Receipt, world: World, env: Env): Change[] {
  const canceled: Receipt = { ...receipt, active: false, modifiedOn: env.tick() }
  const order = world.purchaseOrders.get(receipt.purchaseOrderId)
  const rest = order ? [put('purchaseOrders', without(receipt, order, world, env))] : []
  return [put('receipts', canceled), ...rest, ...unbilled(receipt, world, env)]
}

function without(receipt: Receipt, order: PurchaseOrder, world: World, env: Env): PurchaseOrder {
  const modifiedOn = env.tick()
  const lines = new Map(receipt.items.map((line) => [line.purchaseOrderItemId, line]))
  const items = order.items.map((item) => {
    const line = lines.get(item.id)
    if (!line) return item
    const quantityReceived = minus(item.quantityReceived, line.quantity)
    const goes = item.addedByReceiptId !== null && !isPositive(quantityReceived)
    return { ...item, quantityReceived, active: item.active && !goes, modifiedOn }
  })
  const anyLeft = items.some((item) => item.active && isPositive(item.quantityReceived))
  const backToPending = order.sentOn === null || (!anyLeft && env.quirks.receiptCancelTo === 'pending')
  const rest = withTotal({ ...order, items, outstandingCanceled: false })
  return { ...withReceivedStatus(rest, backToPending ? 'Pending' : 'Sent', order.receivedOn ?? lastReceivedOn(receipt, world)), modifiedOn }
}

/** The date of the last of the order's other receipts. If the order is complete without this receipt, it became Received on that date. */
function lastReceivedOn(without: Receipt, world: World): Instant | null {
  const others = [...world.receipts.under('purchaseOrderId', without.purchaseOrderId)].filter(
    (each) => each.active && each.id !== without.id,
  )
  return others.reduce<Instant | null>(
    (last, { receivedOn }) => (receivedOn !== null && (last === null || receivedOn > last) ? receivedOn : last),
    null,
  )
}
