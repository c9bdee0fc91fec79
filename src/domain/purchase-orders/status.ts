/** PO-12, PO-18: what quantities say about the status of an order and of its items. */
import { compare, isPositive } from '../money.ts'
import type { Instant } from '../time.ts'
import type { PurchaseOrder, PurchaseOrderItem } from '../world.ts'

type Status = PurchaseOrder['status']
type ItemStatus = PurchaseOrderItem['status']

export const activeItems = (order: PurchaseOrder): PurchaseOrderItem[] => order.items.filter((item) => item.active)

const isComplete = (item: PurchaseOrderItem): boolean => compare(item.quantityReceived, item.quantity) >= 0

export const isOpen = (item: PurchaseOrderItem): boolean => item.active && !isComplete(item)

/** What an item says of which nothing has come: the same as its order, or as that did before goods came. */
export const openStatus = ({ status, sentOn }: PurchaseOrder): 'Pending' | 'Sent' =>
  status === 'Pending' || (status !== 'Sent' && sentOn === null) ? 'Pending' : 'Sent'

/** The order with its status, and that of its items, as the received quantities have it; `untouched` while there are none. */
export function settled(order: PurchaseOrder, untouched: 'Pending' | 'Sent', receivedOn: Instant | null): PurchaseOrder {
  const items = activeItems(order)
  const any = items.some((item) => isPositive(item.quantityReceived))
  const complete = any && (order.outstandingCanceled || items.every(isComplete))
  const status = complete ? 'Received' : any ? 'PartiallyReceived' : untouched
  return withStatus({ ...order, receivedOn: complete ? receivedOn : null }, status, untouched)
}

/** The order in this status, its items following; `open` is what an item with nothing received says. */
export function withStatus(order: PurchaseOrder, status: Status, open: 'Pending' | 'Sent' | 'Canceled'): PurchaseOrder {
  return { ...order, status, items: order.items.map((item) => (item.active ? { ...item, status: itemStatus(order, item, open) } : item)) }
}

function itemStatus(order: PurchaseOrder, item: PurchaseOrderItem, open: ItemStatus): ItemStatus {
  if (!isPositive(item.quantityReceived)) return order.outstandingCanceled ? 'Canceled' : open
  return order.outstandingCanceled || isComplete(item) ? 'Received' : 'PartiallyReceived'
}
