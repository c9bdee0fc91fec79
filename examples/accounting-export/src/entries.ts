/** The properties of an order that the books need. */
import type { Order } from './feed.ts'

/** A commitment to a vendor, or its release: the amount is negative if an order was canceled after it was booked. */
export interface Entry {
  readonly date: string
  readonly order: string
  readonly vendorId: number
  readonly amount: string
}

/** Orders that were booked, by id, with the amount in cents. */
export type Booked = Readonly<Record<string, number>>

/** The entry for an order, given the amounts booked so far; undefined if nothing has changed for the books. */
export function entryFor(order: Order, booked: Booked): Entry | undefined {
  const due = isCommitment(order) ? Math.round(order.total * 100) : 0
  const change = due - (booked[order.id] ?? 0)
  if (change === 0) return undefined
  return { date: order.date.slice(0, 10), order: order.number, vendorId: order.vendorId, amount: (change / 100).toFixed(2) }
}

/** The booked amounts, including this order. */
export const withOrder = (booked: Booked, order: Order): Booked => ({
  ...booked,
  [order.id]: isCommitment(order) ? Math.round(order.total * 100) : 0,
})

/** An order is binding once it is sent; a pending one may still be changed. */
const isCommitment = ({ status }: Order): boolean => status !== 'Pending' && status !== 'Canceled'

export const csvOf = (entries: readonly Entry[]): string =>
  entries.map(({ date, order, vendorId, amount }) => `${[date, order, vendorId, amount].join(',')}\n`).join('')
