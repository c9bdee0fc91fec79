/** Receipts, returns, transfers and adjustments in each status. */
import type { PlainBody } from '../../control/decisions.ts'
import { linesTowards } from '../../control/steps.ts'
import { statusesBefore } from '../../domain/lifecycles.ts'
import type { PurchaseOrder } from '../../domain/world.ts'
import { exists, isAbsent } from './existence.ts'
import { kinds } from './kinds.ts'
import { isInStatus, type Lifecycle } from './lifecycle.ts'
import type { StateBuilder } from './state-builder.ts'

/** RCP-06, RCP-07. */
const receipts: Lifecycle<'receipts'> = {
  kind: kinds.receipts,
  of: 'receipts',
  ready: (builder, more) => {
    const order = orderToReceive(builder, more)
    return { purchaseOrderId: order.id, items: linesTowards(order, 'Received'), ...more }
  },
}

/**
 * Returns the order with the given id, if it exists. If no id is given, returns the order that an earlier provider state set up, provided
 * that it can still be received. Otherwise, returns a new order.
 */
function orderToReceive(builder: StateBuilder, { purchaseOrderId }: PlainBody): PurchaseOrder {
  const known = purchaseOrderId === undefined ? builder.latestOf('purchaseOrders') : builder.find('purchaseOrders', Number(purchaseOrderId))
  if (known && (purchaseOrderId !== undefined || canBeReceived(known))) return known
  return builder.find('purchaseOrders', builder.create(kinds.purchaseOrders, undefined)) as PurchaseOrder
}

const receivable = statusesBefore('purchaseOrders', 'Receipts_CreateReceipt')

const canBeReceived = ({ status }: PurchaseOrder): boolean => receivable.includes(status)

/** RET-02. */
const returns: Lifecycle<'returns'> = { kind: kinds.returns, of: 'returns' }

/** TRF-02. */
const transfers: Lifecycle<'transfers'> = { kind: kinds.transfers, of: 'transfers' }

/** ADJ-02, RCP-07. */
const adjustments: Lifecycle<'adjustments'> = { kind: kinds.adjustments, of: 'adjustments' }

export const stockStates = {
  'receipt {id} is {status}': isInStatus(receipts, {
    says: 'A receipt of everything that is still open on an order. The order is the one that an earlier state set up, or else a new one.',
    rules: 'RCP-06 and RCP-07',
    returns: ['receiptId', 'purchaseOrderId'],
    gives: ({ id, purchaseOrderId }) => ({ receiptId: id, purchaseOrderId }),
  }),
  'no receipt {id}': isAbsent(kinds.receipts),
  'return {id} is {status}': isInStatus(returns, {
    says: 'A return with quantity 2.',
    rules: 'RET-02',
    returns: ['returnId', 'number', 'vendorId'],
    gives: ({ id, number, vendorId }) => ({ returnId: id, number, vendorId }),
  }),
  'no return {id}': isAbsent(kinds.returns),
  'transfer {id} is {status}': isInStatus(transfers, {
    says: 'A transfer of quantity 2 from a warehouse to a truck.',
    rules: 'TRF-02',
    returns: ['transferId', 'number'],
    gives: ({ id, number }) => ({ transferId: id, number }),
  }),
  'no transfer {id}': isAbsent(kinds.transfers),
  'adjustment {id} is {status}': isInStatus(adjustments, {
    says: 'An adjustment with quantity 2.',
    rules: 'ADJ-02 and RCP-07',
    returns: ['adjustmentId', 'number'],
    gives: ({ id, number }) => ({ adjustmentId: id, number }),
  }),
  'an adjustment {id} exists': exists(kinds.adjustments, 'adjustmentId', 'An adjustment with quantity 2.'),
  'no adjustment {id}': isAbsent(kinds.adjustments),
} as const
