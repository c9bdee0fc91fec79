/** PO-11, PO-13, PO-20: what people do to an order in the product. */
import { type Move, move, onlyFrom } from '../move.ts'
import { revise } from '../revise.ts'
import type { Guard, Rule } from '../rule.ts'
import { businessDate } from '../time.ts'
import type { PurchaseOrder } from '../world.ts'
import { withReceivedStatus, withStatus } from './status.ts'

const peopleSendOrders: Rule = {
  id: 'PO-11',
  says:
    'In the product, people send, unsend and export orders and cancel outstanding quantities; the API cannot. Sending sets sentOn and unsending clears it. ' +
    'Unsending is refused once anything has been received.',
  basis: { documented: 'help center; the refusals are assumed' },
}

const onlyReceivedIsExported: Rule = {
  id: 'PO-13',
  says: 'Only a Received order can be exported. The export gives it a batch and cannot be undone.',
  basis: { documented: 'developer portal; help center' },
}

const outstandingCanBeGivenUp: Rule = {
  id: 'PO-20',
  says: 'Canceling the outstanding quantities of a PartiallyReceived order makes it Received. Lines without any receipt become Canceled.',
  basis: { documented: 'help center; the status of the lines is assumed' },
}

const from = onlyFrom({ of: 'purchaseOrders', entity: 'Purchase order', noun: 'order' })

const orderMove = (guard: Guard<{ readonly record: PurchaseOrder }>, moved: (order: PurchaseOrder, now: bigint) => PurchaseOrder): Move =>
  move('purchaseOrders', 'Purchase order', [guard], (order, _, env) => revise('purchaseOrders', order, moved(order, env.now), env))

export const purchaseOrderMoves = {
  /** Pending → Sent. */
  send: orderMove(from(peopleSendOrders, 'PurchaseOrders_Send', 'sent'), (order, now) =>
    withStatus({ ...order, sentOn: businessDate(now) }, 'Sent', 'Sent'),
  ),
  /** Sent → Pending. */
  unsend: orderMove(from(peopleSendOrders, 'PurchaseOrders_Unsend', 'unsent'), (order) =>
    withStatus({ ...order, sentOn: null }, 'Pending', 'Pending'),
  ),
  /** Received → Exported. */
  export: move('purchaseOrders', 'Purchase order', [from(onlyReceivedIsExported, 'PurchaseOrders_Export', 'exported')], (order, _, env) =>
    revise('purchaseOrders', order, { ...order, status: 'Exported', batchId: env.id() }, env),
  ),
  /** PartiallyReceived → Received: gives up the quantities that are still open. */
  cancelOutstanding: orderMove(from(outstandingCanBeGivenUp, 'PurchaseOrders_CancelOutstanding', 'closed'), (order, now) =>
    withReceivedStatus({ ...order, outstandingCanceled: true }, order.sentOn === null ? 'Pending' : 'Sent', businessDate(now)),
  ),
} as const satisfies Record<string, Move>

export const rules: readonly Rule[] = [peopleSendOrders, onlyReceivedIsExported, outstandingCanBeGivenUp]
