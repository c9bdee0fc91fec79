/** The columns of the board, and which moves lead from one column to another. */
import { orderLifecycle, type StatusOf, statusesIn } from '../../../domain/lifecycles.ts'
import type { Json } from '../../door/door.ts'
import type { Move } from '../record/moves.ts'

export type Status = StatusOf<'purchaseOrders'>

/** The statuses of orders, in the order of PO-10. */
export const STATUSES = statusesIn(orderLifecycle.value) as readonly Status[]

export interface Order {
  readonly id: number
  readonly number: string
  readonly status: Status
  readonly vendorId: number
  readonly jobId: number | null
  readonly total: number
  readonly date: string
  readonly items: readonly Json[]
}

/** The quantities of all items, added up: how much has arrived, and how much was ordered. */
export function received({ items }: Order): { readonly arrived: number; readonly ordered: number } {
  const sum = (name: string) => items.reduce((all: number, item) => all + Number(item[name]), 0)
  return { arrived: sum('quantityReceived'), ordered: sum('quantity') }
}

/** The move that leads to this status: an allowed move if possible, otherwise a refused move, which has the reason. */
export function moveTo(moves: readonly Move[], status: Status): Move | undefined {
  const leading = moves.filter(({ to }) => to === status)
  return leading.find(({ refused }) => refused === null) ?? leading[0]
}
