/** PO-15: the changes in an update, and which of them the order's status allows. */
import { dequal } from 'dequal'
import type { Inside } from '../../api.ts'
import type { PurchaseOrder } from '../world.ts'
import { changedItemFields } from './items.ts'
import { activeItems } from './status.ts'

export type Update = Inside['Inventory.V2.UpdatePurchaseOrderRequest']

/** One change that an update would make. */
export interface Edit {
  /** The path in the body, such as `items[0].cost`. */
  readonly at: string
  /** The path without the index, such as `items.cost`, as in the lists of PO-15. For an added or removed item, it is `items`. */
  readonly field: string
}

/** The order's value for each property of the request. The order may have a different name for the property (PO-08). */
const kept = {
  vendorId: (order) => order.vendorId,
  typeId: (order) => order.typeId,
  businessUnitId: (order) => order.businessUnitId,
  inventoryLocationId: (order) => order.inventoryLocationId,
  jobId: (order) => order.jobId,
  technicianId: (order) => order.technicianId,
  projectId: (order) => order.projectId,
  budgetCodeId: (order) => order.budgetCodeId,
  shipTo: (order) => ({ description: order.shipToDescription, address: order.shipTo }),
  vendorInvoiceNumber: (order) => order.vendorDocumentNumber,
  impactsTechnicianPayroll: (order) => order.impactsTechnicianPayroll,
  memo: (order) => order.summary,
  date: (order) => order.date,
  requiredOn: (order) => order.requiredOn,
  tax: (order) => order.tax,
  shipping: (order) => order.shipping,
} satisfies { [Field in Exclude<keyof Update, 'items'>]-?: (order: PurchaseOrder) => unknown }

export function editsOf(order: PurchaseOrder, body: Update): Edit[] {
  const header = (Object.keys(kept) as (keyof typeof kept)[]).filter(
    (field) => body[field] !== undefined && !dequal(body[field], kept[field](order)),
  )
  return [...header.map((field) => ({ at: field, field })), ...itemEdits(order, body)]
}

function itemEdits(order: PurchaseOrder, { items: updates }: Update): Edit[] {
  if (!updates) return []
  const items = new Map(activeItems(order).map((item) => [item.id, item]))
  const edits = updates.flatMap((update, i): Edit[] => {
    const item = items.get(update.id ?? 0)
    if (!item) return [{ at: `items[${i}]`, field: 'items' }]
    return changedItemFields(item, update).map((field) => ({ at: `items[${i}].${field}`, field: `items.${field}` }))
  })
  const updatedIds = new Set(updates.map((update) => update.id))
  const leftOut = [...items.keys()].some((id) => !updatedIds.has(id))
  return leftOut ? [...edits, { at: 'items', field: 'items' }] : edits
}

const PARTIALLY_RECEIVED = ['technicianId', 'inventoryLocationId', 'memo', 'shipping', 'tax', 'items.cost', 'items.quantity']

export const editable = {
  Sent: [...PARTIALLY_RECEIVED, 'businessUnitId', 'typeId'],
  PartiallyReceived: PARTIALLY_RECEIVED,
}

/** The first edit that the web UI does not offer in this status. */
export function forbiddenEdit(order: PurchaseOrder, edits: readonly Edit[]): Edit | undefined {
  const fields = (editable as Partial<Record<string, readonly string[]>>)[order.status]
  return fields && edits.find((edit) => !fields.includes(edit.field))
}
