/** Receipts, returns, transfers and adjustments, as far as they have come. */
import type { PlainBody } from '../../control/decisions.ts'
import { linesTowards } from '../../control/steps.ts'
import type { PurchaseOrder } from '../../domain/world.ts'
import { exists, isAbsent } from './existence.ts'
import type { Hands } from './hands.ts'
import { kinds } from './kinds.ts'
import { isInStatus, type Lifecycle } from './lifecycle.ts'

/** RCP-06, RCP-07. */
const receipts: Lifecycle<'receipts'> = {
  kind: kinds.receipts,
  of: 'receipts',
  ready: (hands, more) => {
    const order = orderToReceive(hands, more)
    return { purchaseOrderId: order.id, items: linesTowards(order, 'Received'), ...more }
  },
}

/** The order named, else the one that an earlier state brought about, where something is still to come of it; else a new one. */
function orderToReceive(hands: Hands, { purchaseOrderId }: PlainBody): PurchaseOrder {
  const known = purchaseOrderId === undefined ? hands.arranged('purchaseOrders') : hands.find('purchaseOrders', Number(purchaseOrderId))
  if (known && (purchaseOrderId !== undefined || canBeReceived(known))) return known
  return hands.find('purchaseOrders', hands.create(kinds.purchaseOrders, undefined)) as PurchaseOrder
}

const canBeReceived = ({ status }: PurchaseOrder): boolean => ['Pending', 'Sent', 'PartiallyReceived'].includes(status)

/** RET-02. */
const returns: Lifecycle<'returns'> = { kind: kinds.returns, of: 'returns' }

/** TRF-02. */
const transfers: Lifecycle<'transfers'> = { kind: kinds.transfers, of: 'transfers' }

export const stockStates = {
  'receipt {id} is {status}': isInStatus(receipts, {
    says: 'A receipt of all that is to come of an order: of the one that an earlier state brought about, else of a new one.',
    rules: 'RCP-06 and RCP-07',
    returns: ['receiptId', 'purchaseOrderId'],
    gives: ({ id, purchaseOrderId }) => ({ receiptId: id, purchaseOrderId }),
  }),
  'no receipt {id}': isAbsent(kinds.receipts),
  'return {id} is {status}': isInStatus(returns, {
    says: 'A return of two pieces.',
    rules: 'RET-02',
    returns: ['returnId', 'number', 'vendorId'],
    gives: ({ id, number, vendorId }) => ({ returnId: id, number, vendorId }),
  }),
  'no return {id}': isAbsent(kinds.returns),
  'transfer {id} is {status}': isInStatus(transfers, {
    says: 'A transfer of two pieces from a warehouse to a truck.',
    rules: 'TRF-02',
    returns: ['transferId', 'number'],
    gives: ({ id, number }) => ({ transferId: id, number }),
  }),
  'no transfer {id}': isAbsent(kinds.transfers),
  'an adjustment {id} exists': exists(kinds.adjustments, 'adjustmentId', 'An adjustment of two pieces.'),
  'no adjustment {id}': isAbsent(kinds.adjustments),
} as const
