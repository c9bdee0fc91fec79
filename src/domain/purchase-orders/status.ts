/** PO-12, PO-18: the status of an order and its items, from the received quantities. */
import { compare, isPositive } from '../money.ts'
import type { Instant } from '../time.ts'
import type { PurchaseOrder, PurchaseOrderItem } from '../world.ts'

type Status = PurchaseOrder['status']
type ItemStatus = PurchaseOrderItem['status']

export const activeItems = (order: PurchaseOrder): PurchaseOrderItem[] => order.items.filter((item) => item.active)

const isComplete = (item: PurchaseOrderItem): boolean => compare(item.quantityReceived, item.quantity) >= 0

export const isOpen = (item: PurchaseOrderItem): boolean => item.active && !isComplete(item)

/** The status of items without receipts: the order's own status or, if the order has receipts, its status before the first receipt. */
export const openStatus = ({ status, sentOn }: PurchaseOrder): 'Pending' | 'Sent' =>
  status === 'Pending' || (status !== 'Sent' && sentOn === null) ? 'Pending' : 'Sent'

/** The order and its items with statuses that follow from the received quantities. If nothing was received, the order gets `untouched`. */
export function withReceivedStatus(order: PurchaseOrder, untouched: 'Pending' | 'Sent', receivedOn: Instant | null): PurchaseOrder {
  const items = activeItems(order)
  const any = items.some((item) => isPositive(item.quantityReceived))
  const complete = any && (order.outstandingCanceled || items.every(isComplete))
  const status = complete ? 'Received' : any ? 'PartiallyReceived' : untouched
  return withStatus({ ...order, receivedOn: complete ? receivedOn : null }, status, untouched)
}

/** The order with this status, and its items with their own statuses; `open` is the status of items without receipts. */
export function withStatus(order: PurchaseOrder, status: Status, open: 'Pending' | 'Sent' | 'Canceled'): PurchaseOrder {
  return { ...order, status, items: order.items.map((item) => (item.active ? { ...item, status: itemStatus(order, item, open) } : item)) }
}

function itemStatus(order: PurchaseOrder, item: PurchaseOrderItem, open: ItemStatus): ItemStatus {
  if (!isPositive(item.quantityReceived)) return order.outstandingCanceled ? 'Canceled' : open
  return order.outstandingCanceled || isComplete(item) ? 'Received' : 'PartiallyReceived'
}
