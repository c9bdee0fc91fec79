/** The events in the world `busy` other than orders: returns, transfers, adjustments, requests for approval, and batches. */
import { createAdjustment } from '../domain/adjustments/moves.ts'
import { exportBatch, postBatch } from '../domain/batches.ts'
import type { Env } from '../domain/env.ts'
import { type Decimal, zero } from '../domain/money.ts'
import type { Move } from '../domain/move.ts'
import type { Outcome } from '../domain/outcome.ts'
import { purchaseOrderRequestOperations } from '../domain/purchase-order-requests/operations.ts'
import { returnMoves } from '../domain/returns/moves.ts'
import { returnOperations } from '../domain/returns/operations.ts'
import { businessDate, type Instant, TICKS_PER_DAY, TICKS_PER_SECOND } from '../domain/time.ts'
import { createTransfer, transferMoves } from '../domain/transfers/moves.ts'
import type { World } from '../domain/world.ts'
import type { Event } from './play.ts'

/** Draws whole numbers below a bound. */
export type Draw = (below: number) => number

export const unchanged: Outcome = { refused: false, answer: { kind: 'empty' }, changes: [] }

/** Makes a record, and applies each move to it some days later. If no record could be made, the moves do nothing. */
function story(
  at: Instant,
  made: (world: World, env: Env) => Outcome,
  ...later: readonly (readonly [days: number, next: Move])[]
): Event[] {
  let id: number | undefined
  const begin = (world: World, env: Env): Outcome => {
    const outcome = made(world, env)
    id = !outcome.refused && outcome.answer.kind === 'value' ? (outcome.answer.value as { id: number }).id : undefined
    return outcome
  }
  const follow = (next: Move) => (world: World, env: Env) => (id === undefined ? unchanged : next(world, env, id))
  return [{ at, decide: begin }, ...later.map(([days, next]) => ({ at: at + BigInt(days) * TICKS_PER_DAY, decide: follow(next) }))]
}

/** What happens alongside the n-th order: a return every tenth time, a transfer every eighth, an adjustment every fifteenth. */
export function historyBesides(n: number, orderId: number, at: Instant, draw: Draw): Event[] {
  const after = (days: number) => at + BigInt(days) * TICKS_PER_DAY + BigInt(draw(8 * 3600)) * TICKS_PER_SECOND
  return [
    ...(n % 10 === 0 ? returned(orderId, n, after(70), draw) : []),
    ...(n % 8 === 0 ? transferred(n, after(0), draw) : []),
    ...(n % 15 === 0 ? adjustment(n, after(1), draw) : []),
  ]
}

/** Returns one item of the first receipt. Half of the returns have the order's number as their reference number. */
function returned(orderId: number, n: number, at: Instant, draw: Draw): Event[] {
  const make = (world: World, env: Env): Outcome => {
    const order = world.purchaseOrders.get(orderId)
    const [receipt] = world.receipts.under('purchaseOrderId', orderId)
    const [type] = world.returnTypes.all()
    if (!order || !receipt || !type) return unchanged
    const [{ skuId, cost } = { skuId: 0, cost: zero }] = receipt.items
    const body = {
      returnTypeId: type.id,
      vendorId: order.vendorId,
      purchaseOrderId: orderId,
      businessUnitId: order.businessUnitId,
      inventoryLocationId: order.inventoryLocationId,
      referenceNumber: n % 20 === 0 ? order.number : `RMA-${80_000 + n}`,
      returnDate: businessDate(env.now),
      tax: zero,
      shipping: zero,
      restockingFee: zero,
      items: [{ skuId, quantity: '1' as Decimal, cost }],
    }
    return returnOperations.Returns_CreateReturn({ path: { id: 0 }, query: {}, body }, world, env)
  }
  const cancel: Move = (world, env, id) =>
    returnOperations.Returns_Cancel({ path: { id }, query: {}, body: { canceledReason: 'Accidental' } }, world, env)
  const which = draw(10)
  if (which === 0) return story(at, make, [1, cancel])
  if (which === 1) return story(at, make)
  return story(at, make, [3, returnMoves.markReturned], [12, returnMoves.receiveCredit])
}

function transferred(n: number, at: Instant, draw: Draw): Event[] {
  const make = (world: World, env: Env): Outcome =>
    createTransfer(world, env, {
      fromLocationId: oneOf(world.warehouses.all(), draw).id,
      toLocationId: oneOf(world.trucks.all(), draw).id,
      referenceNumber: `TR-${n}`,
      items: [{ skuId: oneOf(world.skus.all(), draw).id, quantity: amount(draw(6) + 1) }],
    })
  const which = draw(12)
  if (which === 0) return story(at, make, [1, transferMoves.cancel])
  if (which === 1) return story(at, make, [1, transferMoves.pick])
  return story(at, make, [1, transferMoves.pick], [2, transferMoves.receive])
}

/** An adjustment, in most cases for a shortage. */
const adjustment = (n: number, at: Instant, draw: Draw): Event[] =>
  story(at, (world, env) =>
    createAdjustment(world, env, {
      inventoryLocationId: oneOf(world.warehouses.all(), draw).id,
      businessUnitId: oneOf(world.businessUnits.all(), draw).id,
      referenceNumber: `COUNT-${n}`,
      items: [{ skuId: oneOf(world.skus.all(), draw).id, quantity: amount(draw(3) === 0 ? draw(4) + 1 : -1 - draw(4)) }],
    }),
  )

/** A request for approval, made by `ask`; every second one is rejected a day later. */
export const approvalRequest = (n: number, at: Instant, ask: (world: World, env: Env) => Outcome): Event[] =>
  n % 2 === 0
    ? story(at, ask)
    : story(at, ask, [
        1,
        (world, env, id) =>
          purchaseOrderRequestOperations.PurchaseOrders_RejectRequest(
            { path: { id }, query: {}, body: { rejectionReason: 'CostTooHigh' } },
            world,
            env,
          ),
      ])

/** Everything that can be posted goes into one batch, which is exported a day later. */
export function batchOf(at: Instant): Event[] {
  const ids = (records: Iterable<Postable>, ready: (record: Postable) => boolean = () => true) =>
    [...records].filter((each) => each.active && each.syncStatus === 'Pending' && ready(each)).map(({ id }) => id)
  const make = (world: World, env: Env): Outcome => {
    const body = {
      receiptIds: ids(world.receipts.all()),
      returnIds: ids(world.returns.all(), ({ status }) => status === 'CreditReceived'),
      transferIds: ids(world.transfers.all(), ({ status }) => status === 'Received'),
      adjustmentIds: ids(world.adjustments.all()),
    }
    return Object.values(body).every((each) => each.length === 0) ? unchanged : postBatch(world, env, body)
  }
  return story(at, make, [1, (world, env, id) => exportBatch(world, env, id)])
}

interface Postable {
  readonly id: number
  readonly active: boolean
  readonly syncStatus: string
  readonly status?: string
}

/** An active record of a collection. */
export function oneOf<T extends object>(records: Iterable<T>, draw: Draw): T {
  const active = [...records].filter((record) => !('active' in record) || record.active === true)
  return active[draw(active.length)] as T
}

const amount = (whole: number): Decimal => String(whole) as Decimal
