/** Purchase orders and requests for them, in every status of their lifecycles. */
import { linesTowards } from '../../control/steps.ts'
import type { PurchaseOrder } from '../../domain/world.ts'
import { isAbsent } from './existence.ts'
import { kinds } from './kinds.ts'
import { isInStatus, type Lifecycle } from './lifecycle.ts'

/** PO-10. A step that receives goods creates a receipt, which later states can refer to. */
const orders: Lifecycle<'purchaseOrders'> = {
  kind: kinds.purchaseOrders,
  of: 'purchaseOrders',
  steps: {
    Receipts_CreateReceipt: (builder, id, to) => {
      const order = builder.find('purchaseOrders', id) as PurchaseOrder
      return builder.create(kinds.receipts, undefined, { purchaseOrderId: id, items: linesTowards(order, to) })
    },
  },
}

/** POR-02. */
const requests: Lifecycle<'purchaseOrderRequests'> = { kind: kinds.purchaseOrderRequests, of: 'purchaseOrderRequests' }

export const purchaseOrderStates = {
  'purchase order {id} is {status}': isInStatus(orders, {
    says: 'An order with one line of quantity 2, which reaches this status through the same steps that people take: send, receive, export, cancel.',
    rules: 'PO-10',
    returns: ['purchaseOrderId', 'number', 'vendorId', 'itemId', 'skuId'],
    gives: ({ id, number, vendorId, items }) => {
      const line = items.find((item) => item.active)
      return { purchaseOrderId: id, number, vendorId, ...(line && { itemId: line.id, skuId: line.skuId }) }
    },
  }),
  'no purchase order {id}': isAbsent(kinds.purchaseOrders),
  'purchase order request {id} is {status}': isInStatus(requests, {
    says: 'A request that waits for approval, is approved (and has an order), or is rejected.',
    rules: 'POR-02',
    returns: ['requestId', 'requestNumber', 'purchaseOrderId'],
    gives: ({ id, requestNumber, purchaseOrderId }) => ({
      requestId: id,
      requestNumber,
      ...(purchaseOrderId !== null && { purchaseOrderId }),
    }),
  }),
  'no purchase order request {id}': isAbsent(kinds.purchaseOrderRequests),
} as const
