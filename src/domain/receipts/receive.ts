/** RCP-02, RCP-03: a receipt, and its effect on the order. */

import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { dividedBy, plus, rounded, shares, sum, times, zero } from '../money.ts'
import { type Change, put } from '../outcome.ts'
import { newItem, withTotal } from '../purchase-orders/items.ts'
import { activeItems, isOpen, openStatus, withReceivedStatus } from '../purchase-orders/status.ts'
import { knownSku } from '../references.ts'
import { fill, type ValueRule } from '../rule.ts'
import type { Instant } from '../time.ts'
import type { PurchaseOrder, PurchaseOrderItem, PurchaseOrderType, Receipt, ReceiptItem, World } from '../world.ts'
import { newBill } from './bill.ts'
import { receiptNumbers } from './numbers.ts'

export type ReceiptRequest = Inside['Inventory.V2.ReceivePurchaseOrderRequest']
type ReceiptLine = ReceiptRequest['items'][number]

/** A line of a receipt, and the item of the order that it matches. The item is null if the receipt adds a new one to the order (RCP-02). */
interface MatchedLine {
  readonly line: ReceiptLine
  readonly item: PurchaseOrderItem | null
}

/** Matches a line with an item id to that item, and any other line to the first open item with its SKU that has no match yet. */
export function matchLines(order: PurchaseOrder, lines: readonly ReceiptLine[]): MatchedLine[] {
  const receivedIds = new Set(lines.map((line) => line.purchaseOrderItemId ?? 0))
  const active = new Map(activeItems(order).map((item) => [item.id, item]))
  const open = Map.groupBy(
    order.items.filter((item) => isOpen(item) && !receivedIds.has(item.id)),
    (item) => item.skuId,
  )
  const next = new Map([...open].map(([skuId, items]) => [skuId, items.values()]))
  return lines.map((line) => {
    const item = line.purchaseOrderItemId ? active.get(line.purchaseOrderItemId) : next.get(line.skuId)?.next().value
    return { line, item: item ?? null }
  })
}

/** The changes that a valid receipt makes: the receipt, its order and, if the tenant's settings require it, a bill (RCP-08). */
export function receive(order: PurchaseOrder, request: ReceiptRequest, world: World, env: Env): { id: number; changes: Change[] } {
  const id = env.id()
  const createdOn = env.tick()
  const matched = matchLines(order, request.items)
  const lineIds = matched.map(() => env.id())
  const billId = world.settings.billsOnReceipt ? env.id() : null
  const orderItems = matched.map(({ line, item }) => item ?? addedItem(order, line, id, createdOn, world, env))
  const receipt = newReceipt({ order, request, id, lineIds, billId, orderItems, createdOn }, world)
  const changes: Change[] = [put('receipts', receipt), put('purchaseOrders', received(order, orderItems, request, env))]
  if (billId !== null) changes.push(put('bills', newBill(receipt, billId, world, env.tick())))
  return { id, changes }
}

function addedItem(
  order: PurchaseOrder,
  line: ReceiptLine,
  receiptId: number,
  createdOn: Instant,
  world: World,
  env: Env,
): PurchaseOrderItem {
  const request = {
    ...line,
    description: line.description ?? knownSku(world, line.skuId).name,
    vendorPartNumber: line.vendorPartNumber ?? '',
    addedByReceiptId: receiptId,
  }
  return newItem(request, openStatus(order), createdOn, world, env)
}

interface Parts {
  readonly order: PurchaseOrder
  readonly request: ReceiptRequest
  readonly id: number
  readonly lineIds: readonly number[]
  readonly billId: number | null
  readonly orderItems: readonly PurchaseOrderItem[]
  readonly createdOn: Instant
}

function newReceipt({ order, request, id, lineIds, billId, orderItems, createdOn }: Parts, world: World): Receipt {
  const type = world.purchaseOrderTypes.get(order.typeId)
  const landed = landedCosts(request, type)
  const amount = plus(sum(request.items.map((line) => times(line.quantity, line.cost))), plus(request.tax, request.shipping))
  return {
    id,
    active: true,
    number: fill(receiptNumbers.value, { order: order.number, n: world.receipts.count('purchaseOrderId', order.id) + 1 }),
    vendorInvoiceNumber: request.vendorDocumentNumber ?? null,
    createdById: world.settings.integrationUserId,
    memo: request.memo ?? null,
    purchaseOrderId: order.id,
    billId,
    jobId: request.jobId ?? order.jobId,
    businessUnitId: order.businessUnitId,
    vendorId: order.vendorId,
    technicianId: order.technicianId,
    inventoryLocationId: order.inventoryLocationId,
    shipTo: order.shipTo,
    shipToDescription: order.shipToDescription,
    receiptAmount: rounded(amount, 2),
    taxAmount: request.tax,
    shippingAmount: request.shipping,
    receivedOn: request.dateReceived,
    createdOn,
    modifiedOn: createdOn,
    batchId: null,
    syncStatus: 'Pending',
    budgetCodeId: request.budgetCodeId ?? null,
    landedCostMethod: type?.landedCostMethod ?? 'None',
    otherAmount: zero,
    items: request.items.map((line, i) =>
      receiptItem(line, lineIds[i] as number, orderItems[i] as PurchaseOrderItem, landed[i] as Landed, world),
    ),
    customFields: null,
  }
}

function receiptItem(line: ReceiptLine, id: number, orderItem: PurchaseOrderItem, landed: Landed, world: World): ReceiptItem {
  const sku = knownSku(world, line.skuId)
  return {
    id,
    skuId: sku.id,
    name: sku.name,
    code: sku.code,
    description: line.description ?? orderItem.description,
    quantity: line.quantity,
    cost: line.cost,
    generalLedgerAccount: sku.generalLedgerAccount,
    costOfSaleAccount: sku.costOfSaleAccount,
    assetAccount: sku.assetAccount,
    purchaseOrderItemId: orderItem.id,
    budgetCodeId: line.budgetCodeId ?? null,
    ...landed,
  }
}

export const landedCostRule = {
  id: 'RCP-10',
  says: "If the order's type has this landedCostMethod, a receipt spreads its shipping (and its tax, with includeTaxInFullyLandedCost) over its lines in proportion to their value. Otherwise nothing is allocated.",
  basis: { assumed: 'no source says how the amounts are computed' },
  value: { landedCostMethod: 'ByValue', unitCostDecimals: 10 },
} as const satisfies ValueRule<Readonly<Record<string, string | number>>>

type Landed = Pick<ReceiptItem, 'allocatedShipping' | 'allocatedTax' | 'allocatedOtherCosts' | 'fullyLandedUnitCost'>

/** RCP-10: with landed cost ByValue in the order's type, the lines share shipping, and optionally tax, in proportion to their value. */
function landedCosts(request: ReceiptRequest, type: PurchaseOrderType | undefined): Landed[] {
  const { landedCostMethod, unitCostDecimals } = landedCostRule.value
  const byValue = type?.landedCostMethod === landedCostMethod
  const values = request.items.map((line) => times(line.quantity, line.cost))
  const shipping = shares(byValue ? request.shipping : zero, values)
  const tax = shares(byValue && type?.includeTaxInFullyLandedCost ? request.tax : zero, values)
  return request.items.map((line, i) => {
    const [allocatedShipping = zero, allocatedTax = zero] = [shipping[i], tax[i]]
    const extra = rounded(dividedBy(plus(allocatedShipping, allocatedTax), line.quantity), unitCostDecimals)
    return { allocatedShipping, allocatedTax, allocatedOtherCosts: zero, fullyLandedUnitCost: plus(line.cost, extra) }
  })
}

/** RCP-05: the order with the new received quantities and the resulting status. */
function received(order: PurchaseOrder, orderItems: readonly PurchaseOrderItem[], request: ReceiptRequest, env: Env): PurchaseOrder {
  const modifiedOn = env.tick()
  const quantities = new Map(orderItems.map((item, i) => [item.id, request.items[i]?.quantity]))
  const known = new Set(order.items.map((item) => item.id))
  const added = orderItems.filter((item) => !known.has(item.id))
  const items = [...order.items, ...added].map((item) => {
    const quantity = quantities.get(item.id)
    return quantity ? { ...item, quantityReceived: plus(item.quantityReceived, quantity), modifiedOn } : item
  })
  return { ...withReceivedStatus(withTotal({ ...order, items }), openStatus(order), request.dateReceived), modifiedOn }
}
