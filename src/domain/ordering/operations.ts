/** Creates an order, which may become a request for approval or be received immediately, so this module imports all three resources. */
import type { Operations } from '../operation.ts'
import { accept, put } from '../outcome.ts'
import { requestOf } from '../purchase-order-requests/requests.ts'
import { needsApproval } from '../purchase-order-requests/rules.ts'
import { orderNumber } from '../purchase-orders/numbers.ts'
import { newOrder, orderRefusal } from '../purchase-orders/operations.ts'
import { autoReceipt, autoReceiptRefusal } from '../receipts/auto-receipt.ts'
import type { PurchaseOrderType } from '../world.ts'

export const orderingOperations: Operations<'PurchaseOrders_Create'> = {
  PurchaseOrders_Create: ({ body }, world, env) => {
    const refused = orderRefusal(body, world, env) ?? autoReceiptRefusal(body, world, env)
    if (refused) return refused

    const draft = newOrder(body, world, env)
    if (needsApproval(draft.total, world.settings)) return accept({ id: draft.id }, put('purchaseOrderRequests', requestOf(draft, env)))

    const order = { ...draft, number: orderNumber(world, env, draft.jobId) }
    const type = world.purchaseOrderTypes.get(body.typeId) as PurchaseOrderType

    return accept({ id: order.id }, ...(type.automaticallyReceive ? autoReceipt(order, world, env) : [put('purchaseOrders', order)]))
  },
}
