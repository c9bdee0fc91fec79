/** RCP: receiving goods against a purchase order. */

import { statusesBefore } from '../lifecycles.ts'
import { compare, plus } from '../money.ts'
import { refusal } from '../outcome.ts'
import { firstNegative, invalidLine } from '../purchase-orders/rules.ts'
import { budgetCodeReference, jobReference, type Reference, skuReference } from '../references.ts'
import { firstRepeated } from '../repeated.ts'
import type { Guard, Rule } from '../rule.ts'
import type { PurchaseOrder, PurchaseOrderType, World } from '../world.ts'
import { receiptNumbers } from './numbers.ts'
import { landedCostRule, matchLines, type ReceiptRequest } from './receive.ts'

interface ReceiptFacts {
  readonly order: PurchaseOrder
  readonly body: ReceiptRequest
  readonly world: World
}

const receivable = statusesBefore('purchaseOrders', 'Receipts_CreateReceipt')

const orderIsReceivable: Guard<ReceiptFacts> = {
  id: 'RCP-01',
  says: 'A receipt names one order by id; an unknown id gets a 404. The order must be Sent, PartiallyReceived or Pending (quirk receivePending); otherwise the request gets a 400.',
  basis: { documented: 'API document; the list of allowed statuses is assumed' },
  refuses: ({ order }, env) => {
    const allowed = receivable.includes(order.status) && (order.status !== 'Pending' || env.quirks.receivePending === 'allow')
    return !allowed && refusal(`Purchase order ${order.number} is ${order.status} and cannot be received.`, { at: 'purchaseOrderId' })
  },
}

const linesBelongToTheOrder: Guard<ReceiptFacts> = {
  id: 'RCP-02',
  says: 'An item names an active line of the order, or only a SKU. An item with only a SKU goes to the first open line of that SKU; if there is none, a line is added to the order.',
  basis: { documented: 'API document, help center; the choice of the first open line is assumed' },
  refuses: ({ order, body }) => {
    const unknown = matchLines(order, body.items).findIndex(({ line, item }) => line.purchaseOrderItemId && !item)
    if (unknown < 0) return false
    const id = body.items[unknown]?.purchaseOrderItemId
    return refusal(`Item with id ${id} does not exist on purchase order ${order.number}.`, { at: `items[${unknown}].purchaseOrderItemId` })
  },
}

const linesAreValid: Guard<ReceiptFacts> = {
  id: 'RCP-09',
  says: 'A receipt needs at least one item. Each item needs a quantity above 0, a cost that is not negative, and a skuId that matches its line. A line may appear once per receipt. Otherwise the request gets a 400.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ order, body }) => {
    const negative = firstNegative(body, ['tax', 'shipping'])
    if (negative) return negative
    if (body.items.length === 0) return refusal('At least one item is required.', { at: 'items' })
    const invalid = invalidLine(body.items)
    if (invalid) return invalid
    const ids = body.items.map((line) => line.purchaseOrderItemId || null)
    const repeated = firstRepeated(ids)
    if (repeated >= 0) return refusal(`Item with id ${ids[repeated]} is given twice.`, { at: `items[${repeated}].purchaseOrderItemId` })
    const other = matchLines(order, body.items).findIndex(({ line, item }) => item && item.skuId !== line.skuId)
    return other >= 0 && refusal(`Item with id ${ids[other]} has a different SKU.`, { at: `items[${other}].skuId` })
  },
}

const noMoreThanOrdered: Guard<ReceiptFacts> = {
  id: 'RCP-04',
  says: 'More may be received than was ordered, and the line then becomes Received (quirk overReceipt).',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ order, body }, env) => {
    if (env.quirks.overReceipt === 'allow') return false
    const over = matchLines(order, body.items).findIndex(
      ({ line, item }) => item && compare(plus(item.quantityReceived, line.quantity), item.quantity) > 0,
    )
    return over >= 0 && refusal('The quantity exceeds what is still to be received.', { at: `items[${over}].quantity` })
  },
}

/** RCP-08, for receipts and for orders that are received when they are created. */
export const documentNumberIsGiven: Guard<{ readonly number: string | null | undefined; readonly at: string; readonly world: World }> = {
  id: 'RCP-08',
  says: 'A tenant setting can make vendorDocumentNumber required. billId is set if the tenant makes bills on receipt.',
  basis: { documented: 'help center' },
  refuses: ({ number, at, world }) =>
    world.settings.vendorDocumentNumberRequired && !number?.trim() && refusal('The vendor document number is required.', { at }),
}

/** POT-05, for receipts and for orders that are received when they are created. */
export const jobIsGiven: Guard<{ readonly type: PurchaseOrderType | undefined; readonly jobId: number | null }> = {
  id: 'POT-05',
  says: 'automaticallyReceive has the effect of PO-04. With requireJobBeforeReceipt, a receipt is refused if neither it nor its order names a job. The required-date settings only prefill the UI.',
  basis: { documented: 'help center' },
  refuses: ({ type, jobId }) =>
    type?.requireJobBeforeReceipt &&
    jobId === null &&
    refusal(`Purchase orders of type ${type.name} need a job before they are received.`, { at: 'jobId' }),
}

export const receiptGuards: readonly Guard<ReceiptFacts>[] = [orderIsReceivable, linesBelongToTheOrder, linesAreValid, noMoreThanOrdered]

export function receiptReferences(body: ReceiptRequest): Reference[] {
  return [
    jobReference(body.jobId),
    budgetCodeReference(body.budgetCodeId),
    ...body.items.map((line, i) => skuReference(line.skuId, `items[${i}].skuId`)),
    ...body.items.map((line, i) => budgetCodeReference(line.budgetCodeId, `items[${i}].budgetCodeId`)),
  ]
}

export const rules: readonly Rule[] = [
  ...receiptGuards,
  jobIsGiven,
  documentNumberIsGiven,
  receiptNumbers,
  { id: 'RCP-05', says: 'What was received determines the statuses of the order and its items.', basis: { documented: 'help center' } },
  {
    id: 'RCP-11',
    says: "A bill made on receipt has the receipt's number, date, amounts and lines, including the ids of the lines. Its due date follows the vendor's payment term.",
    basis: { assumed: 'no source says anything about it' },
  },
  {
    id: 'RCP-12',
    says: "A canceled receipt is inactive and no longer counts. The order's status follows from what is still received: Received, PartiallyReceived or, if nothing, Sent (Pending if never sent; quirk receiptCancelTo). Only a Received order keeps receivedOn. sentOn stays.",
    basis: { documented: 'help center' },
  },
  {
    id: 'RCP-13',
    says: "A line that a receipt adds becomes one of the order's items and counts in its total. It becomes inactive when the receipt is canceled. An auto-receipt takes the order's date, tax and shipping.",
    basis: { assumed: 'no source says anything about it' },
  },
  {
    id: 'RCP-14',
    says: 'A bill has the sync status and batch of its receipt. It becomes inactive when the receipt is canceled (EXP-06).',
    basis: { assumed: 'no source says anything about it' },
  },
  landedCostRule,
]
