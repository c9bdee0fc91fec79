/** What the books need of an order. */
import type { Order } from './feed.ts'

/** A commitment to a vendor, or its release: the amount is negative where an order was canceled after it had been booked. */
export interface Entry {
  readonly date: string
  readonly order: string
  readonly vendorId: number
  readonly amount: string
}

/** Orders that were booked, by id, with the amount in cents. */
export type Booked = Readonly<Record<string, number>>

/** The entry that an order calls for after what was booked of it before; none where nothing has changed for the books. */
export function entryFor(order: Order, booked: Booked): Entry | undefined {
  const due = isCommitment(order) ? Math.round(order.total * 100) : 0
  const change = due - (booked[order.id] ?? 0)
  if (change === 0) return undefined
  return { date: order.date.slice(0, 10), order: order.number, vendorId: order.vendorId, amount: (change / 100).toFixed(2) }
}

/** What was booked, this order included. */
export const withOrder = (booked: Booked, order: Order): Booked => ({
  ...booked,
  [order.id]: isCommitment(order) ? Math.round(order.total * 100) : 0,
})

/** From the day that it is sent, an order binds; a pending one may still be changed. */
const isCommitment = ({ status }: Order): boolean => status !== 'Pending' && status !== 'Canceled'

export const csvOf = (entries: readonly Entry[]): string =>
  entries.map(({ date, order, vendorId, amount }) => `${[date, order, vendorId, amount].join(',')}\n`).join('')
