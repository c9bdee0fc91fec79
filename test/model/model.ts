/**
 * The lifecycle of purchase orders, written a second time from the rules only: whole numbers, plain objects, no code of the
 * engine. Money is in cents.
 */
export interface Item {
  id: number
  readonly sku: number
  quantity: number
  cost: number
  received: number
  active: boolean
  /** The receipt that added an extra line. */
  readonly addedBy: number | null
}

export interface Receipt {
  id: number
  readonly lines: readonly { readonly item: Item; readonly quantity: number; readonly cost: number }[]
  active: boolean
  exported: boolean
  billId: number
}

export interface Order {
  id: number
  status: 'Pending' | 'Sent' | 'PartiallyReceived' | 'Received' | 'Exported' | 'Canceled'
  sent: boolean
  givenUp: boolean
  memo: string | null
  readonly tax: number
  readonly items: Item[]
  readonly receipts: Receipt[]
}

/** The rule that refuses, or undefined if the step is accepted. */
export type Verdict = string | undefined

export interface Line {
  readonly sku: number
  readonly quantity: number
  readonly cost: number
}

/** PO-01, PO-04. Ids are filled in from what the API answers. */
export function create(lines: readonly Line[], tax: number, receivesAtOnce: boolean): Order {
  const items = lines.map((line): Item => ({ ...line, id: 0, received: 0, active: true, addedBy: null }))
  const order: Order = { id: 0, status: 'Pending', sent: false, givenUp: false, memo: null, tax, items, receipts: [] }
  if (receivesAtOnce) {
    order.receipts.push({ ...newReceipt(), lines: items.map((item) => ({ item, quantity: item.quantity, cost: item.cost })) })
    for (const item of items) item.received = item.quantity
    settle(order)
  }
  return order
}

export const listed = (order: Order): Item[] => order.items.filter((item) => item.active)

/** PO-05, in cents. */
export const total = (order: Order): number => listed(order).reduce((sum, item) => sum + item.quantity * item.cost, order.tax)

/** PO-18. */
export function itemStatus(order: Order, item: Item): string {
  if (order.status === 'Canceled') return 'Canceled'
  if (item.received === 0) return order.givenUp ? 'Canceled' : order.sent ? 'Sent' : 'Pending'
  return order.givenUp || item.received >= item.quantity ? 'Received' : 'PartiallyReceived'
}

/** PO-12, RCP-05, RCP-06: the status that follows from the quantities. */
function settle(order: Order): void {
  const items = listed(order)
  const some = items.some((item) => item.received > 0)
  const all = some && (order.givenUp || items.every((item) => item.received >= item.quantity))
  order.status = all ? 'Received' : some ? 'PartiallyReceived' : order.sent ? 'Sent' : 'Pending'
}

/** PO-11. */
export function send(order: Order): Verdict {
  if (order.status !== 'Pending') return 'PO-11'
  order.status = 'Sent'
  order.sent = true
  return undefined
}

export function unsend(order: Order): Verdict {
  if (order.status !== 'Sent') return 'PO-11'
  order.status = 'Pending'
  order.sent = false
  return undefined
}

/** PO-13. */
export function exportOrder(order: Order): Verdict {
  if (order.status !== 'Received') return 'PO-13'
  order.status = 'Exported'
  return undefined
}

/** PO-20. */
export function giveUp(order: Order): Verdict {
  if (order.status !== 'PartiallyReceived') return 'PO-20'
  order.givenUp = true
  order.status = 'Received'
  return undefined
}

/** PO-14, PO-17. */
export function cancel(order: Order): Verdict {
  if (order.status === 'Received' || order.status === 'Exported') return 'PO-14'
  if (order.status === 'PartiallyReceived' || order.status === 'Canceled') return 'PO-17'
  order.status = 'Canceled'
  return undefined
}

export interface ReceivedLine extends Line {
  /** The position of the line in the list; by SKU alone if there is none. */
  readonly position: number | null
}

/** RCP-01, RCP-02, RCP-09. */
export function receive(order: Order, lines: readonly ReceivedLine[]): Verdict {
  if (!['Pending', 'Sent', 'PartiallyReceived'].includes(order.status)) return 'RCP-01'
  const items = listed(order)
  const updated = lines.map((line) => (line.position === null ? undefined : items[line.position]))
  if (updated.some((item, i) => item && updated.indexOf(item) < i)) return 'RCP-09'
  const updatedItems = new Set(updated.filter((item) => item !== undefined))
  const added: Item[] = []
  const matched = lines.map((line, i) => {
    const open = items.find((item) => item.sku === line.sku && item.received < item.quantity && !updatedItems.has(item))
    const item = updated[i] ?? open ?? { id: 0, ...withoutPosition(line), received: 0, active: true, addedBy: order.receipts.length }
    if (!updated[i] && !open) added.push(item)
    updatedItems.add(item)
    return { item, quantity: line.quantity, cost: line.cost }
  })
  order.items.push(...added)
  for (const { item, quantity } of matched) item.received += quantity
  order.receipts.push({ ...newReceipt(), lines: matched })
  settle(order)
  return undefined
}

const newReceipt = () => ({ id: 0, active: true, exported: false, billId: 0 })

const withoutPosition = ({ sku, quantity, cost }: ReceivedLine): Line => ({ sku, quantity, cost })

/** RCP-06. */
export function cancelReceipt(order: Order, which: number): Verdict {
  const receipt = order.receipts[which]
  if (!receipt?.active || receipt.exported || order.status === 'Exported') return 'RCP-06'
  receipt.active = false
  for (const { item, quantity } of receipt.lines) {
    item.received -= quantity
    if (item.received === 0 && item.addedBy !== null && !order.receipts[item.addedBy]?.active) item.active = false
  }
  order.givenUp = false
  settle(order)
  return undefined
}

/** BILL-01, BILL-02: always answered with 200; a bill that cannot be marked changes nothing. */
export function markExported(order: Order, which: number): Verdict {
  const receipt = order.receipts[which]
  if (!receipt?.active || receipt.exported) return undefined
  receipt.exported = true
  const isDone = order.receipts.every((each) => !each.active || each.exported)
  if (order.status === 'Received' && isDone) order.status = 'Exported'
  return undefined
}

const isLocked = (order: Order): boolean => ['Received', 'Exported', 'Canceled'].includes(order.status)

/** PO-14. */
export function note(order: Order, memo: string): Verdict {
  if (isLocked(order)) return 'PO-14'
  order.memo = memo
  return undefined
}

/** PO-15: quantities may change until the order is Received, but not below what was received. */
export function requantify(order: Order, position: number, quantity: number): Verdict {
  if (isLocked(order)) return 'PO-14'
  const item = listed(order)[position] as Item
  if (quantity !== item.quantity && quantity < item.received) return 'PO-15'
  item.quantity = quantity
  settle(order)
  return undefined
}

/** PO-16: lines may be left out while Pending; one with receipts never. */
export function leaveOut(order: Order, position: number): Verdict {
  if (isLocked(order)) return 'PO-14'
  const item = listed(order)[position] as Item
  if (item.received > 0) return 'PO-16'
  if (order.status !== 'Pending') return 'PO-15'
  if (listed(order).length === 1) return 'PO-06'
  item.active = false
  return undefined
}
