import { updateCustomFields } from '../custom-field-updates.ts'
import type { Env } from '../env.ts'
import { statusesBefore } from '../lifecycles.ts'
import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { type Change, put } from '../outcome.ts'
import { businessDate } from '../time.ts'
import type { Bill, PurchaseOrder, Receipt, World } from '../world.ts'
import { notExportable } from './rules.ts'

export const billExportOperations: Operations<
  'InventoryBills_MarkAsExported' | 'InventoryBills_GetCustomFieldTypes' | 'InventoryBills_UpdateCustomFields'
> = {
  InventoryBills_MarkAsExported: ({ body: { inventoryBillIds } }, world, env) => {
    const marked = new Map<number, Bill>()
    const value = inventoryBillIds.map((inventoryBillId) => {
      const bill = world.bills.get(inventoryBillId)
      const errorMessage = notExportable(inventoryBillId, bill, marked.has(inventoryBillId))
      if (bill && errorMessage === null) marked.set(inventoryBillId, bill)
      return { inventoryBillId, success: errorMessage === null, errorMessage }
    })

    const receipts = receiptsOf(marked, world)
    const orders = ordersDone(receipts, world)

    return {
      refused: false,
      answer: { kind: 'value', value },
      changes: [...exportedBills([...marked.values()], env), ...exportedReceipts(receipts, env), ...exportedOrders(orders, env)],
    }
  },

  InventoryBills_GetCustomFieldTypes: list('billCustomFields', { filters: {} }),

  InventoryBills_UpdateCustomFields: updateCustomFields('bills', 'Inventory bill'),
}

const receiptsOf = (bills: ReadonlyMap<number, Bill>, world: World): Receipt[] =>
  [...bills.keys()].flatMap((id) => [...world.receipts.under('billId', id)].filter((receipt) => receipt.active))

const exportable = statusesBefore('purchaseOrders', 'InventoryBills_MarkAsExported')

/**
 * Returns the orders that these receipts belong to, but only if an order is Received and has no other receipt left to export. Each
 * order gets the batch of its last receipt.
 */
function ordersDone(receipts: readonly Receipt[], world: World): PurchaseOrder[] {
  const exported = new Set(receipts.map((receipt) => receipt.id))
  const ids = new Set(receipts.map((receipt) => receipt.purchaseOrderId))
  return [...ids].flatMap((id) => {
    const order = world.purchaseOrders.get(id)
    const all = [...world.receipts.under('purchaseOrderId', id)].filter((receipt) => receipt.active)
    const isDone = all.every((receipt) => receipt.syncStatus === 'Exported' || exported.has(receipt.id))
    return order && exportable.includes(order.status) && isDone ? [{ ...order, batchId: all.at(-1)?.batchId ?? null }] : []
  })
}

const exportedBills = (bills: readonly Bill[], env: Env): Change[] =>
  bills.map((bill) =>
    put('bills', { ...bill, syncStatus: 'Exported', postDate: bill.postDate ?? businessDate(env.now), modifiedOn: env.tick() }),
  )

const exportedReceipts = (receipts: readonly Receipt[], env: Env): Change[] =>
  receipts.map((receipt) => put('receipts', { ...receipt, syncStatus: 'Exported', modifiedOn: env.tick() }))

const exportedOrders = (orders: readonly PurchaseOrder[], env: Env): Change[] =>
  orders.map((order) => put('purchaseOrders', { ...order, status: 'Exported', modifiedOn: env.tick() }))
