/** RCP-11: the bill for a receipt, in a tenant that creates bills on receipt. */
import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { type Change, put } from '../outcome.ts'
import { knownSku } from '../references.ts'
import { businessDate, dayOfMonth, type Instant, isWritable, TICKS_PER_DAY } from '../time.ts'
import type { Bill, PaymentTerm, Receipt, ReceiptItem, Records, World } from '../world.ts'

type BillItem = Inside['Accounting.V2.InventoryBillItemResponse']
type Account = Inside['Inventory.V2.GLAccountResponse']

/** The bill for a receipt. Its amounts, costs and quantities are strings. */
export function newBill(receipt: Receipt, id: number, world: World, createdOn: Instant): Bill {
  const vendor = world.vendors.get(receipt.vendorId)
  const term = world.paymentTerms.get(vendor?.paymentTermId)
  const location = (world.warehouses.get(receipt.inventoryLocationId) ?? world.trucks.get(receipt.inventoryLocationId))?.name ?? null
  return {
    id,
    purchaseOrderId: receipt.purchaseOrderId,
    syncStatus: 'Pending',
    referenceNumber: receipt.number,
    vendorNumber: receipt.vendorInvoiceNumber,
    summary: receipt.memo,
    billDate: receipt.receivedOn,
    billAmount: receipt.receiptAmount,
    taxAmount: receipt.taxAmount,
    shippingAmount: receipt.shippingAmount,
    landedCostMethod: receipt.landedCostMethod,
    otherAmount: receipt.otherAmount,
    createdBy: 'Integration',
    createdOn,
    modifiedOn: createdOn,
    termName: term?.name ?? null,
    dueDate: dueDate(receipt.receivedOn, term),
    shipToDescription: receipt.shipToDescription,
    postDate: null,
    batch: null,
    businessUnit: reference(world.businessUnits.get(receipt.businessUnitId)),
    taxZone: null,
    vendor: reference(vendor),
    shipTo: receipt.shipTo,
    budgetCodeId: receipt.budgetCodeId,
    items: receipt.items.map((item, i) => billItem(item, i + 1, location, world)),
    customFields: null,
    jobId: receipt.jobId,
    jobNumber: world.jobs.get(receipt.jobId)?.jobNumber ?? null,
    dateReconciled: null,
    billType: 'Procurement',
    threeWayMatchDiscrepancy: 'NoDiscrepancy',
    active: true,
  }
}

const reference = (record: { readonly id: number; readonly name: string } | undefined) =>
  record ? { id: record.id, name: record.name } : null

function billItem(item: ReceiptItem, order: number, inventoryLocation: string | null, world: World): BillItem {
  const sku = knownSku(world, item.skuId)
  return {
    order,
    name: item.name,
    description: item.description,
    quantity: item.quantity,
    cost: item.cost,
    allocatedTax: item.allocatedTax,
    allocatedShipping: item.allocatedShipping,
    allocatedOtherCosts: item.allocatedOtherCosts,
    fullyLandedUnitCost: item.fullyLandedUnitCost,
    inventoryLocation,
    serialNumber: null,
    generalLedgerAccount: withId(item.generalLedgerAccount, sku.generalLedgerAccountId),
    costOfSaleAccount: withId(item.costOfSaleAccount, sku.costOfSaleAccountId),
    assetAccount: withId(item.assetAccount, sku.assetAccountId),
    id: item.id,
    skuId: item.skuId,
    receiptItemId: item.id,
    skuType: sku.type,
    skuCode: item.code,
    budgetCodeId: item.budgetCodeId,
  }
}

/** Adds an id to an account, because accounts have ids only on bills. The id is 0 if the world has none for the account. */
const withId = (account: Account | null, id: number | null) => account && { id: id ?? 0, ...account }

function dueDate(billDate: Instant | null, term: PaymentTerm | undefined): Instant | null {
  if (billDate === null || !term || term.dueDay === null) return null
  const { dueDayType, dueDay } = term
  const due =
    dueDayType === 'NumberOfDays'
      ? billDate + BigInt(dueDay) * TICKS_PER_DAY
      : dayOfMonth(billDate, dueDayType === 'CertainDayOfFollowingMonth' ? 1 : 0, dueDay)
  return isWritable(due) ? due : null
}

/** The change that puts a receipt's bill into the receipt's batch. */
export function billedIn(batch: Records['batches'], receipt: Receipt, world: World, env: Env): Change[] {
  const bill = world.bills.get(receipt.billId)
  if (!bill) return []
  const { id, number, name, syncStatus } = batch
  const postDate = bill.postDate ?? businessDate(env.now)
  return [put('bills', { ...bill, syncStatus, batch: { id, number, name }, postDate, modifiedOn: env.tick() })]
}

/** The change that makes the bill of a canceled receipt inactive. The feed still includes the bill (EXP-06). */
export function unbilled({ billId }: Receipt, world: World, env: Env): Change[] {
  const bill = world.bills.get(billId)
  return bill ? [put('bills', { ...bill, active: false, modifiedOn: env.tick() })] : []
}
