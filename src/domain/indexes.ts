/** The indexes of collections, on the fields that filters, sort orders and rules use. */
import type {
  Adjustment,
  Bill,
  Category,
  CollectionName,
  Employee,
  Job,
  Project,
  PurchaseOrder,
  PurchaseOrderRequest,
  PurchaseOrderType,
  Receipt,
  Records,
  Return,
  ReturnType,
  Sku,
  Technician,
  Transfer,
  Vendor,
} from './records.ts'
import type { Instant } from './time.ts'

export type IndexKey = number | bigint | string

/** The key of a record in an index; null leaves the record out. */
type KeyOf<R> = (record: R) => IndexKey | null

/** The form of a string that is compared when case is ignored (LIST-03, LIST-10). It is the same in every locale. */
export const folded = (text: string): string => text.toLowerCase()

const changed = {
  createdOn: (record: { createdOn: Instant }) => record.createdOn,
  modifiedOn: (record: { modifiedOn: Instant }) => record.modifiedOn,
}

/** The indexes that filters, sort orders and rules need. Sorting by id needs no index. */
export const indexes = {
  vendors: { ...changed, name: (vendor: Vendor) => folded(vendor.name) },
  vendorCustomFields: { ...changed, name: (field: Records['vendorCustomFields']) => folded(field.name) },
  purchaseOrderTypes: { ...changed, name: (type: PurchaseOrderType) => folded(type.name) },
  purchaseOrders: {
    ...changed,
    number: (order: PurchaseOrder) => folded(order.number),
    status: (order: PurchaseOrder) => order.status,
    jobId: (order: PurchaseOrder) => order.jobId,
    technicianId: (order: PurchaseOrder) => order.technicianId,
    projectId: (order: PurchaseOrder) => order.projectId,
    date: (order: PurchaseOrder) => order.date,
    sentOn: (order: PurchaseOrder) => order.sentOn,
  },
  receipts: {
    ...changed,
    number: (receipt: Receipt) => folded(receipt.number),
    purchaseOrderId: (receipt: Receipt) => receipt.purchaseOrderId,
    vendorId: (receipt: Receipt) => receipt.vendorId,
    billId: (receipt: Receipt) => receipt.billId,
    batchId: (receipt: Receipt) => receipt.batchId,
    vendorInvoiceNumber: (receipt: Receipt) => receipt.vendorInvoiceNumber && folded(receipt.vendorInvoiceNumber),
    receivedOn: (receipt: Receipt) => receipt.receivedOn,
  },
  purchaseOrderCustomFields: {},
  purchaseOrderRequests: {
    ...changed,
    requestNumber: (request: PurchaseOrderRequest) => folded(request.requestNumber),
    requestStatus: (request: PurchaseOrderRequest) => request.requestStatus,
    jobId: (request: PurchaseOrderRequest) => request.jobId,
  },
  markups: {
    ...changed,
    from: (markup: Records['markups']) => Number(markup.from),
    to: (markup: Records['markups']) => Number(markup.to),
    percent: (markup: Records['markups']) => Number(markup.percent),
  },
  receiptCustomFields: {},
  returnTypes: { ...changed, name: (type: ReturnType) => folded(type.name) },
  returns: {
    ...changed,
    number: (record: Return) => folded(record.number),
    purchaseOrderId: (record: Return) => record.purchaseOrderId,
    vendorId: (record: Return) => record.vendorId,
    jobId: (record: Return) => record.jobId,
    batchId: (record: Return) => record.batchId,
    returnDate: (record: Return) => record.returnDate,
  },
  returnCustomFields: {},
  transfers: {
    ...changed,
    number: (transfer: Transfer) => folded(transfer.number),
    batchId: (transfer: Transfer) => transfer.batchId,
    transferTypeId: (transfer: Transfer) => transfer.transferTypeId,
    date: (transfer: Transfer) => transfer.date,
  },
  transferCustomFields: {},
  adjustments: {
    ...changed,
    number: (adjustment: Adjustment) => folded(adjustment.number),
    batchId: (adjustment: Adjustment) => adjustment.batchId,
    date: (adjustment: Adjustment) => adjustment.date,
  },
  adjustmentCustomFields: {},
  bills: {
    ...changed,
    purchaseOrderId: (bill: Bill) => bill.purchaseOrderId,
    referenceNumber: (bill: Bill) => bill.referenceNumber && folded(bill.referenceNumber),
    jobNumber: (bill: Bill) => bill.jobNumber && folded(bill.jobNumber),
    billDate: (bill: Bill) => bill.billDate,
  },
  billCustomFields: changed,
  batches: {},
  templates: changed,
  warehouses: changed,
  trucks: { ...changed, name: (truck: Records['trucks']) => folded(truck.name) },
  businessUnits: { ...changed, name: (unit: Records['businessUnits']) => folded(unit.name) },
  technicians: { ...changed, name: (technician: Technician) => folded(technician.name) },
  employees: {
    ...changed,
    name: (employee: Employee) => folded(employee.name),
    email: (employee: Employee) => employee.email && folded(employee.email),
  },
  projects: { ...changed, number: (project: Project) => folded(project.number) },
  jobs: {
    ...changed,
    jobNumber: (job: Job) => folded(job.jobNumber),
    projectId: (job: Job) => job.projectId,
    invoiceId: (job: Job) => job.invoiceId,
  },
  skus: { ...changed, type: (sku: Sku) => sku.type },
  services: changed,
  categories: { ...changed, parentId: (category: Category) => category.parentId },
  tagTypes: { ...changed, name: (tag: Records['tagTypes']) => folded(tag.name) },
  paymentTerms: changed,
  budgetCodes: {},
} as const satisfies { [Name in CollectionName]: Record<string, KeyOf<Records[Name]>> }
