/** Purchase orders and requests for them, in every status of their lifecycles. */
import { type Decimal, dividedBy, isPositive, minus } from '../../domain/money.ts'
import { purchaseOrderMoves } from '../../domain/purchase-orders/moves.ts'
import type { PurchaseOrder, PurchaseOrderItem, PurchaseOrderRequest } from '../../domain/world.ts'
import { isAbsent } from './existence.ts'
import type { Hands } from './hands.ts'
import { kinds } from './kinds.ts'
import { byMove, byOperation, isInStatus, type Lifecycle } from './lifecycle.ts'

interface Line {
  readonly item: PurchaseOrderItem
  readonly quantity: Decimal
}

/** What is still to come of each line. */
const rest = ({ items }: PurchaseOrder): Line[] =>
  items
    .map((item) => ({ item, quantity: minus(item.quantity, item.quantityReceived) }))
    .filter(({ item, quantity }) => item.active && isPositive(quantity))

/** Half of the first line. */
const half = (order: PurchaseOrder): Line[] =>
  rest(order)
    .slice(0, 1)
    .map(({ item, quantity }) => ({ item, quantity: dividedBy(quantity, TWO) }))

const TWO = '2' as Decimal

const receiptLines = (lines: readonly Line[]) =>
  lines.map(({ item, quantity }) => ({ purchaseOrderItemId: item.id, skuId: item.skuId, quantity, cost: item.cost }))

/** All that is still to come of an order, as the lines of a receipt. */
export const linesToCome = (order: PurchaseOrder) => receiptLines(rest(order))

const receive = (of: (order: PurchaseOrder) => Line[]) => (hands: Hands, id: number) => {
  const order = hands.find('purchaseOrders', id) as PurchaseOrder
  return hands.create(kinds.receipts, undefined, { purchaseOrderId: id, items: receiptLines(of(order)) })
}

const send = byMove(purchaseOrderMoves.send)
const cancel = byOperation('PurchaseOrders_Cancel')
const [receivePart, receiveRest] = [receive(half), receive(rest)]

/** PO-10. */
const orders: Lifecycle<'purchaseOrders', PurchaseOrder['status']> = {
  kind: kinds.purchaseOrders,
  statusOf: (order) => order.status,
  ways: {
    Pending: { Sent: send, PartiallyReceived: send, Received: send, Exported: send, Canceled: cancel },
    Sent: {
      Pending: byMove(purchaseOrderMoves.unsend),
      PartiallyReceived: receivePart,
      Received: receiveRest,
      Exported: receiveRest,
      Canceled: cancel,
    },
    PartiallyReceived: { Received: receiveRest, Exported: receiveRest },
    Received: { Exported: byMove(purchaseOrderMoves.export) },
    Exported: {},
    Canceled: {},
  },
}

const approve = byOperation('PurchaseOrders_ApproveRequest')
const reject = byOperation('PurchaseOrders_RejectRequest', { rejectionReason: 'CostTooHigh' })

/** POR-02. */
const requests: Lifecycle<'purchaseOrderRequests', PurchaseOrderRequest['requestStatus']> = {
  kind: kinds.purchaseOrderRequests,
  statusOf: (request) => request.requestStatus,
  ways: { PendingApproval: { Approved: approve, Rejected: reject }, Approved: {}, Rejected: {} },
}

export const purchaseOrderStates = {
  'purchase order {id} is {status}': isInStatus(orders, {
    says: 'An order of one line, two pieces, brought to this status by what people do with it: it is sent, received, exported, canceled.',
    rules: 'PO-10',
    returns: ['purchaseOrderId', 'number', 'vendorId', 'itemId', 'skuId'],
    gives: ({ id, number, vendorId, items }) => {
      const line = items.find((item) => item.active)
      return { purchaseOrderId: id, number, vendorId, ...(line && { itemId: line.id, skuId: line.skuId }) }
    },
  }),
  'no purchase order {id}': isAbsent(kinds.purchaseOrders),
  'purchase order request {id} is {status}': isInStatus(requests, {
    says: 'An order that waits for approval, was approved (then there is an order too), or was rejected.',
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
