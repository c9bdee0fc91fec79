/** RET: sending goods back to a vendor. */

import type { Inside } from '../../api.ts'
import { isUnposted, returnLifecycle, statusesBefore } from '../lifecycles.ts'
import { compare, type Decimal, minus, plus, zero } from '../money.ts'
import { refusal } from '../outcome.ts'
import { firstNegative, invalidLine } from '../purchase-orders/rules.ts'
import {
  budgetCodeReference,
  businessUnitReference,
  jobReference,
  locationReference,
  type Reference,
  skuReference,
  vendorReference,
} from '../references.ts'
import type { Guard, Rule } from '../rule.ts'
import type { PurchaseOrder, Return, World } from '../world.ts'

export type CreateReturn = Inside['Inventory.V2.CreateInventoryReturnRequest']
export type UpdateReturn = Inside['Inventory.V2.UpdateReturnRequest']

interface Line {
  readonly skuId: number
  readonly quantity: Decimal
  readonly cost: Decimal
}

/** What a create or an update would result in, for the rules to check. */
interface ReturnFacts {
  readonly body: CreateReturn | UpdateReturn
  /** The lines that the return would have. */
  readonly lines: readonly Line[]
  readonly vendorId: number
  readonly order: PurchaseOrder | undefined
  readonly world: World
  /** The return to update; undefined for a create. */
  readonly record?: Return
}

const amountsAreNotNegative: Guard<ReturnFacts> = {
  id: 'RET-08',
  says: 'Quantities must be above 0. Costs, tax, shipping and the restocking fee must not be negative.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body, lines }) => firstNegative(given(body), ['tax', 'shipping', 'restockingFee']) ?? invalidLine(lines),
}

const given = ({ tax, shipping, restockingFee }: CreateReturn | UpdateReturn) => ({
  tax: tax ?? zero,
  shipping: shipping ?? zero,
  restockingFee: restockingFee ?? zero,
})

const goodsCameWithTheOrder: Guard<ReturnFacts> = {
  id: 'RET-04',
  says: "A return with a purchaseOrderId must name the order's vendor and only SKUs that were received on the order, in quantities no greater than what was received and not yet returned. An unknown order gets a 404.",
  basis: { documented: 'help center; the refusals are assumed' },
  refuses: ({ order, lines, vendorId, world, record }) => {
    if (!order) return false
    if (order.vendorId !== vendorId) return refusal(`Purchase order ${order.number} belongs to another vendor.`, { at: 'vendorId' })
    const left = returnable(world, order, record?.id)
    for (const [i, line] of lines.entries()) {
      const known = left.get(line.skuId)
      if (known === undefined)
        return refusal(`SKU ${line.skuId} was not received on purchase order ${order.number}.`, { at: `items[${i}].skuId` })
      if (compare(line.quantity, known) > 0) return refusal(`Only ${known} can still be returned.`, { at: `items[${i}].quantity` })
      left.set(line.skuId, minus(known, line.quantity))
    }
    return false
  },
}

/** How much of each SKU that was received on an order has not been returned yet. */
export function returnable(world: World, order: PurchaseOrder, except?: number): Map<number, Decimal> {
  const left = new Map<number, Decimal>()
  for (const receipt of world.receipts.under('purchaseOrderId', order.id)) {
    if (!receipt.active) continue
    for (const item of receipt.items) left.set(item.skuId, plus(left.get(item.skuId) ?? zero, item.quantity))
  }
  for (const record of world.returns.under('purchaseOrderId', order.id)) {
    if (!record.active || record.id === except) continue
    for (const item of record.items) if (item.active) left.set(item.skuId, minus(left.get(item.skuId) ?? zero, item.quantity))
  }
  return left
}

const receiptLineFits: Guard<ReturnFacts> = {
  id: 'RET-09',
  says: 'If an item of a return names a receipt line (shipmentItemId), the line must have the same SKU, and its order must have the same vendor as the return.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body, order, vendorId, world }) => {
    const receiptLineIds = (body.items ?? []).map((item) => ('shipmentItemId' in item ? (item.shipmentItemId ?? null) : null))
    if (receiptLineIds.every((id) => id === null)) return false
    const receipts = order ? world.receipts.under('purchaseOrderId', order.id) : world.receipts.under('vendorId', vendorId)
    const received = [...receipts].flatMap((receipt) => (receipt.active ? receipt.items : []))
    const skus = new Map(received.map((line) => [line.id, line.skuId]))
    for (const [i, item] of (body.items ?? []).entries()) {
      const id = receiptLineIds[i] ?? null
      if (id !== null && skus.get(id) !== item.skuId)
        return refusal(`Receipt item with id ${id} does not exist for this SKU.`, { at: `items[${i}].shipmentItemId` })
    }
    return false
  },
}

export const returnGuards: readonly Guard<ReturnFacts>[] = [amountsAreNotNegative, receiptLineFits, goodsCameWithTheOrder]

interface RecordFacts {
  readonly record: Return
}

const postedReturnIsLocked: Guard<RecordFacts> = {
  id: 'RET-06',
  says: 'Only a CreditReceived return can be batched. A posted or exported return cannot be edited (409) or canceled (400).',
  basis: { observed: 'captured bodies; the refusals are assumed' },
  refuses: ({ record }) => !isUnposted(record) && refusal(`Return ${record.number} is ${record.syncStatus} and can no longer be changed.`),
}

const pendingReturnIsEdited: Guard<RecordFacts> = {
  id: 'RET-07',
  says: "Only a Pending return can be edited (otherwise 409). The items of a PATCH replace the return's list, as in PO-16. A Pending or Returned return can be canceled, and then becomes inactive.",
  basis: { documented: 'API document; the statuses are assumed' },
  refuses: ({ record }) =>
    record.status !== 'Pending' && refusal(`Return ${record.number} is ${record.status} and can no longer be edited.`, { status: 409 }),
}

const cancelable = statusesBefore('returns', 'Returns_Cancel')

const openReturnIsCanceled: Guard<RecordFacts> = {
  ...pendingReturnIsEdited,
  refuses: ({ record }) =>
    !cancelable.includes(record.status) && refusal(`Return ${record.number} is ${record.status} and cannot be canceled.`),
}

const conflict = (guard: Guard<RecordFacts>): Guard<RecordFacts> => ({
  ...guard,
  refuses: (facts, env) => {
    const refused = guard.refuses(facts, env)
    return refused && { ...refused, status: 409 }
  },
})

export const editGuards: readonly Guard<RecordFacts>[] = [conflict(postedReturnIsLocked), pendingReturnIsEdited]
export const cancelGuards: readonly Guard<RecordFacts>[] = [postedReturnIsLocked, openReturnIsCanceled]

interface ItemsFacts {
  readonly record: Return
  readonly body: UpdateReturn
}

export const listedItemsBelongToTheReturn: Guard<ItemsFacts> = {
  ...pendingReturnIsEdited,
  refuses: ({ record, body: { items: updates } }) => {
    const own = new Set(record.items.filter((item) => item.active).map((item) => item.id))
    const listed = new Set<number>()
    for (const [i, { id }] of (updates ?? []).entries()) {
      if (!id) continue
      if (!own.has(id)) return refusal(`Item with id ${id} does not exist on this return.`, { at: `items[${i}].id` })
      if (listed.has(id)) return refusal(`Item with id ${id} is given twice.`, { at: `items[${i}].id` })
      listed.add(id)
    }
    return false
  },
}

/** The references to check. Most references that an update does not change are left out: their records may be inactive by now (REF-05). */
export function returnReferences(body: CreateReturn | UpdateReturn, record?: Return): Reference[] {
  const known = new Set(record?.items.map((item) => item.skuId))
  const fresh = <T>(value: T, before: unknown): T | undefined => (value === before ? undefined : value)
  return [
    ...('vendorId' in body ? [vendorReference(body.vendorId), jobReference(body.jobId)] : []),
    {
      at: 'returnTypeId',
      entity: 'Return type',
      id: fresh(body.returnTypeId, record?.returnTypeId),
      in: ['returnTypes'],
      inactive: 'quirk inactiveReference',
    },
    businessUnitReference(fresh(body.businessUnitId, record?.businessUnitId)),
    locationReference(fresh(body.inventoryLocationId ?? undefined, record?.inventoryLocationId)),
    budgetCodeReference(body.budgetCodeId),
    ...(body.items ?? []).flatMap((item, i) => [
      ...(known.has(item.skuId) ? [] : [skuReference(item.skuId, `items[${i}].skuId`)]),
      budgetCodeReference(item.budgetCodeId, `items[${i}].budgetCodeId`),
    ]),
  ]
}

export const rules: readonly Rule[] = [
  {
    id: 'RET-01',
    says: "A return's number is a string from a sequence per tenant that begins at 1.",
    basis: { observed: 'a captured body' },
  },
  returnLifecycle,
  {
    id: 'RET-03',
    says: 'returnAmount = sum of quantity × cost, plus tax and shipping, less the restocking fee.',
    basis: { observed: 'captured bodies' },
  },
  goodsCameWithTheOrder,
  {
    id: 'RET-05',
    says: 'A new return is CreditReceived immediately if its type has automaticallyReceiveVendorCredit.',
    basis: { documented: 'help center' },
  },
  postedReturnIsLocked,
  pendingReturnIsEdited,
  amountsAreNotNegative,
  receiptLineFits,
]
