/**
 * The world `busy`: the reference data of `demo`, and 2,000 orders from the two years before the time on its clock, with returns,
 * transfers, adjustments, requests for approval and batches, to test paging and feeds. The orders are not stored, but generated from a
 * seed: each event follows the same rules as a call and happens at its own time.
 */
import type { Inside } from '../api.ts'
import type { Env } from '../domain/env.ts'
import { type Decimal, decimal, zero } from '../domain/money.ts'
import { orderingOperations } from '../domain/ordering/operations.ts'
import type { Acceptance, Outcome } from '../domain/outcome.ts'
import { createRequest } from '../domain/purchase-order-requests/operations.ts'
import { purchaseOrderMoves } from '../domain/purchase-orders/moves.ts'
import { purchaseOrderOperations } from '../domain/purchase-orders/operations.ts'
import { receiptOperations } from '../domain/receipts/operations.ts'
import { businessDate, type Instant, TICKS_PER_DAY, TICKS_PER_SECOND } from '../domain/time.ts'
import type { CollectionName, PurchaseOrder, Records, World } from '../domain/world.ts'
import { generator } from '../store/random.ts'
import { Table } from '../store/tables/table.ts'
import type { WorldState } from '../store/world-state.ts'
import { approvalRequest, batchOf, type Draw, historyBesides, oneOf, unchanged } from './busy-stock.ts'
import { type Event, play } from './play.ts'
import type { WorldData } from './world-data.ts'
import { type LoadedWorld, loadWorld } from './world-file.ts'

const ORDERS = 2_000
const DAYS = 730n
const MONTH = 30n

type CreateOrder = Inside['Inventory.V2.CreatePurchaseOrderRequest']

export function busyWorld(demo: WorldData, seed: string): LoadedWorld {
  const next = generator(`${seed}/busy`)
  const start = loadWorld({ ...demo, ...NO_HISTORY })
  const aside = generator(`${seed}/busy/stock`)
  const history = new History(
    aged(start.state),
    (below) => next() % below,
    (below) => aside() % below,
  )
  const first = start.clock - DAYS * TICKS_PER_DAY
  const step = (start.clock - first) / BigInt(ORDERS + 1)
  for (let day = MONTH; day < DAYS; day += MONTH) history.expect(batchOf(first + day * TICKS_PER_DAY), start.clock)
  for (let n = 1; n <= ORDERS; n++) history.order(n, first + BigInt(n) * step, start.clock)
  return { clock: start.clock, state: history.played() }
}

/** The collections that the history fills. */
const NO_HISTORY = {
  purchaseOrders: [],
  purchaseOrderRequests: [],
  receipts: [],
  bills: [],
  returns: [],
  transfers: [],
  adjustments: [],
  batches: [],
} as const satisfies { readonly [Name in CollectionName]?: readonly [] }

/** Moves the reference data back to before the history: a change must have a later timestamp than every change made before it (VAL-03). */
function aged({ tables, lastChange, ...state }: WorldState): WorldState {
  const ago = DAYS * TICKS_PER_DAY
  const older = (record: Records[CollectionName]) =>
    'modifiedOn' in record ? { ...record, createdOn: record.createdOn - ago, modifiedOn: record.modifiedOn - ago } : record
  const all = Object.values(tables as unknown as Record<string, Table>).map((table) => [
    table.name,
    Table.of(table.name, [...table.all()].map(older)),
  ])
  return { ...state, tables: Object.fromEntries(all), lastChange: lastChange - ago }
}

/** Plays the events in chronological order, because a change must have a later timestamp than every change made before it (VAL-03). */
class History {
  private state: WorldState
  private readonly draw: Draw
  /** The upcoming events, soonest first. */
  private ahead: Event[] = []

  /** A separate random generator for everything except orders, so that the orders do not depend on it. */
  private readonly aside: Draw

  constructor(state: WorldState, draw: Draw, aside: Draw) {
    this.state = state
    this.draw = draw
    this.aside = aside
  }

  /** Adds upcoming events, except those after the end. */
  expect(events: readonly Event[], end: Instant): void {
    this.ahead.push(...events.filter((event) => event.at < end))
    this.ahead.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  }

  /** Makes an order at this time, and adds the events that follow from it, except those after the end. */
  order(n: number, at: Instant, end: Instant): void {
    this.playUntil(at)
    const made = this.play({
      at,
      decide: (world, env) =>
        orderingOperations.PurchaseOrders_Create({ path: { id: 0 }, query: {}, body: this.request(world, at) }, world, env),
    })
    const { id } = (made.answer as { value: { id: number } }).value
    this.expect([...this.outcome(id, at), ...historyBesides(n, id, at, this.aside), ...this.requests(n, at)], end)
  }

  played(): WorldState {
    this.playUntil(undefined)
    return { ...this.state, room: 0 }
  }

  private playUntil(at: Instant | undefined): void {
    let due = 0
    while (this.ahead[due] && (at === undefined || (this.ahead[due] as Event).at < at)) this.play(this.ahead[due++] as Event)
    this.ahead = this.ahead.slice(due)
  }

  private play(event: Event): Acceptance {
    const { state, outcome } = play(this.state, event)
    this.state = state
    return outcome
  }

  /** One order in twenty is canceled. The others are sent, received in one or two parts, and exported. */
  private outcome(id: number, at: Instant): Event[] {
    const after = (days: number) => at + BigInt(days) * TICKS_PER_DAY + BigInt(this.draw(8 * 3600)) * TICKS_PER_SECOND
    const move = (days: number, verb: keyof typeof purchaseOrderMoves): Event => ({
      at: after(days),
      decide: (world, env) => movable(world, env, id, verb),
    })
    if (this.draw(20) === 0) return [{ at: after(1), decide: (world, env) => canceled(world, env, id) }]
    const send = move(this.draw(3) + 1, 'send')
    const part: Event = { at: after(this.draw(10) + 5), decide: (world, env) => received(world, env, id, this.draw(2) === 0) }
    const rest: Event = { at: after(this.draw(20) + 20), decide: (world, env) => received(world, env, id, true) }
    return [send, part, rest, move(45, 'export')]
  }

  /** With every fortieth order, a technician also requests another order. */
  private requests(n: number, at: Instant): Event[] {
    const ask = (world: World, env: Env) => createRequest(world, env, this.request(world, at, this.aside))
    return n % 40 === 0 ? approvalRequest(n / 40, at + TICKS_PER_DAY / 2n, ask) : []
  }

  private request(world: World, at: Instant, draw: Draw = this.draw): CreateOrder {
    const pick = <T extends object>(records: Iterable<T>): T => oneOf(records, draw)
    const vendor = pick(world.vendors.all())
    const warehouse = pick(world.warehouses.all())
    const job = draw(2) === 0 ? pick(world.jobs.all()) : undefined
    const { street, unit, city, state, zip, country } = warehouse.address
    const date = businessDate(at)
    return {
      vendorId: vendor.id,
      typeId: ordinaryType(world, draw),
      businessUnitId: pick(world.businessUnits.all()).id,
      inventoryLocationId: warehouse.id,
      ...(job && { jobId: job.id }),
      shipTo: {
        description: warehouse.name,
        address: { street: street ?? '', unit: unit ?? '', city: city ?? '', state: state ?? '', zip: zip ?? '', country: country ?? '' },
      },
      impactsTechnicianPayroll: false,
      date,
      requiredOn: date + TICKS_PER_DAY * BigInt(draw(14) + 1),
      tax: cents(draw(5_000)),
      shipping: cents(draw(3) === 0 ? draw(4_000) : 0),
      items: Array.from({ length: draw(4) + 1 }, () => {
        const sku = pick(world.skus.all())
        return {
          skuId: sku.id,
          description: sku.name,
          vendorPartNumber: sku.code,
          quantity: String(draw(12) + 1) as Decimal,
          cost: sku.cost,
        }
      }),
    }
  }
}

/** An order type that neither receives automatically nor requires a job. */
function ordinaryType(world: World, draw: Draw): number {
  const ordinary = [...world.purchaseOrderTypes.all()].filter(
    (type) => type.active && !type.automaticallyReceive && !type.requireJobBeforeReceipt,
  )
  return (ordinary[draw(ordinary.length)] as { id: number }).id
}

const cents = (amount: number): Decimal => decimal(amount / 100) as Decimal

/** Makes the move if earlier events allow it; otherwise changes nothing. */
function movable(world: World, env: Env, id: number, verb: keyof typeof purchaseOrderMoves): Outcome {
  const outcome = purchaseOrderMoves[verb](world, env, id)
  return outcome.refused ? unchanged : outcome
}

const canceled = (world: World, env: Env, id: number): Outcome =>
  purchaseOrderOperations.PurchaseOrders_Cancel({ path: { id }, query: {}, body: { canceledReason: 'NotRequired' } }, world, env)

/** Receives all open lines, or only the first. The last receipt also has the order's tax and shipping. */
function received(world: World, env: Env, id: number, all: boolean): Outcome {
  const order = world.purchaseOrders.get(id) as PurchaseOrder
  const open = order.items.filter((item) => item.status !== 'Received')
  const lines = all ? open : open.slice(0, 1)
  if (lines.length === 0) return unchanged
  const items = lines.map(({ id: purchaseOrderItemId, skuId, quantity, cost }) => ({ purchaseOrderItemId, skuId, quantity, cost }))
  const { tax, shipping } = lines.length === open.length ? order : { tax: zero, shipping: zero }
  const body = { purchaseOrderId: id, dateReceived: businessDate(env.now), tax, shipping, items }
  return receiptOperations.Receipts_CreateReceipt({ path: { id: 0 }, query: {}, body }, world, env)
}
