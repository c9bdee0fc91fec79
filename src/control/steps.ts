/** The decisions that make the transitions of the lifecycle table: one for each verb or operation that changes the status of a record. */
import { cancelAdjustment } from '../domain/adjustments/moves.ts'
import { type Batched, exportBatchOf, postAlone } from '../domain/batches.ts'
import { type LifecycleName, lifecycles, nextTransition, statusOf, type Transition } from '../domain/lifecycles.ts'
import { type Decimal, dividedBy, isPositive, minus } from '../domain/money.ts'
import { purchaseOrderMoves } from '../domain/purchase-orders/moves.ts'
import { returnMoves } from '../domain/returns/moves.ts'
import { businessDate, instantText } from '../domain/time.ts'
import { transferMoves } from '../domain/transfers/moves.ts'
import { collection, type PurchaseOrder, type PurchaseOrderItem } from '../domain/world.ts'
import type { Decision } from '../engine/decide.ts'
import { OptionError } from '../options.ts'
import type { DecisionChain } from './decision-chain.ts'
import { asOperation } from './decisions.ts'

/** Returns the decision that makes the transition for the record with this id. */
type Step = (id: number, to: string) => Decision

/** A step of the records of any kind that batches post. */
type BatchStep = (of: Batched) => Step

interface Line {
  readonly item: PurchaseOrderItem
  readonly quantity: Decimal
}

const TWO = '2' as Decimal

/** Each line that is still open, with its open quantity. */
const rest = ({ items }: PurchaseOrder): Line[] =>
  items
    .map((item) => ({ item, quantity: minus(item.quantity, item.quantityReceived) }))
    .filter(({ item, quantity }) => item.active && isPositive(quantity))

/** The first open line, with half of its open quantity. */
const half = (order: PurchaseOrder): Line[] =>
  rest(order)
    .slice(0, 1)
    .map(({ item, quantity }) => ({ item, quantity: dividedBy(quantity, TWO) }))

const receiptLines = (lines: readonly Line[]) =>
  lines.map(({ item, quantity }) => ({ purchaseOrderItemId: item.id, skuId: item.skuId, quantity, cost: item.cost }))

/** The lines of a receipt that brings an order to a status: half of the order's first open line, or everything that is open. */
export const linesTowards = (order: PurchaseOrder, to: string) => receiptLines(to === 'PartiallyReceived' ? half(order) : rest(order))

/** The required properties of a receipt, except its order and lines. */
const receiptBody = (today: string) => ({ dateReceived: today, vendorDocumentNumber: 'INV-1', tax: 0, shipping: 0 })

const receive: Step = (id, to) => (world, env) => {
  const order = world.purchaseOrders.get(id)
  const lines = order ? linesTowards(order, to) : []
  const body = { ...receiptBody(dayOf(env.now)), purchaseOrderId: id, items: lines }
  return asOperation('Receipts_CreateReceipt', { body })(world, env)
}

export const dayOf = (now: bigint): string => instantText(businessDate(now)).slice(0, 10)

const steps: { readonly [By in Transition['by']]?: Step } = {
  PurchaseOrders_Send: (id) => (world, env) => purchaseOrderMoves.send(world, env, id),
  PurchaseOrders_Unsend: (id) => (world, env) => purchaseOrderMoves.unsend(world, env, id),
  PurchaseOrders_Export: (id) => (world, env) => purchaseOrderMoves.export(world, env, id),
  PurchaseOrders_CancelOutstanding: (id) => (world, env) => purchaseOrderMoves.cancelOutstanding(world, env, id),
  PurchaseOrders_Cancel: (id) => asOperation('PurchaseOrders_Cancel', { path: id }),
  PurchaseOrders_ApproveRequest: (id) => asOperation('PurchaseOrders_ApproveRequest', { path: id }),
  PurchaseOrders_RejectRequest: (id) => asOperation('PurchaseOrders_RejectRequest', { path: id, body: { rejectionReason: 'CostTooHigh' } }),
  Receipts_CreateReceipt: receive,
  Receipts_CancelReceipts: (id) => asOperation('Receipts_CancelReceipts', { path: id }),
  Returns_MarkReturned: (id) => (world, env) => returnMoves.markReturned(world, env, id),
  Returns_ReceiveCredit: (id) => (world, env) => returnMoves.receiveCredit(world, env, id),
  Returns_Cancel: (id) => asOperation('Returns_Cancel', { path: id }),
  Transfers_Pick: (id) => (world, env) => transferMoves.pick(world, env, id),
  Transfers_Receive: (id) => (world, env) => transferMoves.receive(world, env, id),
  Transfers_Cancel: (id) => (world, env) => transferMoves.cancel(world, env, id),
  Adjustments_Cancel: (id) => (world, env) => cancelAdjustment(world, env, id),
}

const batchSteps: { readonly [By in Transition['by']]?: BatchStep } = {
  Batches_Post: (of) => (id) => (world, env) => postAlone(of, id, world, env),
  Batches_Export: (of) => (id) => (world, env) => exportBatchOf(of, id, world, env),
}

/**
 * Undefined if a transition of another record causes this one: canceling an order's receipts returns the order to an earlier status.
 */
export function stepOf(of: LifecycleName, { by }: Transition): Step | undefined {
  if (by === 'Receipts_CancelReceipts' && of !== 'receipts') return undefined
  return batchSteps[by]?.(of as Batched) ?? steps[by]
}

/**
 * Brings a record to a status by the moves that lead there, so that totals, receipts and lines follow the rules. Throws an
 * OptionError if no moves lead there.
 */
export function moveTo(chain: DecisionChain, of: LifecycleName, id: number, to: string): void {
  for (;;) {
    const from = statusOf(of, collection(chain.world, of).get(id) as never)
    if (from === undefined || from === to) return
    const next = nextTransition(of, from, to, (each) => stepOf(of, each) !== undefined)
    if (!next) throw new OptionError(`${lifecycles[of].entity} ${id} is ${from} and cannot become ${to}`)
    chain.run((stepOf(of, next) as Step)(id, next.to))
  }
}
