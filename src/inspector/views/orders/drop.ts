/** Handles the drop of a card on a column. */
import { say } from '../../state/notices.ts'
import { makeMove, readSheet } from '../record/moves.ts'
import { moveTo, type Order, type Status } from './columns.ts'

/** Receipts are entered in a form; every other move is made immediately. */
export async function dropOn(status: Status, order: Order, receive: (id: number) => void): Promise<void> {
  if (order.status === status) return
  const { moves } = await readSheet('purchaseOrders', order.id)
  const move = moveTo(moves, status)
  if (!move) return say(`No move leads from ${order.status} to ${status} (PO-10).`, { kind: 'refused', rule: 'PO-10' })
  if (move.refused) return say(move.refused.message, { kind: 'refused', rule: move.refused.rule })
  if (move.by === 'Receipts_CreateReceipt') receive(order.id)
  else await makeMove(move.by, 'purchaseOrders', order, order.number)
}
