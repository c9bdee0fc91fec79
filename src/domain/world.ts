/** One tenant's state as operations see it: collections to look at, and the indexes kept on them. */
import type { Inside } from '../api.ts'
import type { Instant } from './time.ts'

export type Vendor = Inside['Vendor']
export type PurchaseOrderType = Inside['PurchaseOrderType']
export type PurchaseOrder = Inside['PurchaseOrder']
export type PurchaseOrderItem = Inside['PurchaseOrderItem']
export type Receipt = Inside['Receipt']
export type ReceiptItem = Inside['ReceiptItem']
export type Return = Inside['Return']
export type ReturnItem = Inside['ReturnItem']
export type ReturnType = Inside['ReturnType']
export type PurchaseOrderRequest = Inside['PurchaseOrderRequest']
export type Transfer = Inside['Transfer']
export type Adjustment = Inside['Adjustment']
export type CustomFieldType = Inside['CustomFieldType']
export type Sku = Inside['Sku']
export type Bill = Inside['Bill']
export type Job = Inside['Job']
export type Appointment = Inside['Appointment']
export type Project = Inside['Project']
export type Technician = Inside['Technician']
export type PaymentTerm = Inside['PaymentTerm']
export type Settings = Inside['Settings']

export interface Records {
  vendors: Vendor
  vendorCustomFields: CustomFieldType
  purchaseOrderTypes: PurchaseOrderType
  purchaseOrders: PurchaseOrder
  purchaseOrderCustomFields: CustomFieldType
  purchaseOrderRequests: PurchaseOrderRequest
  markups: Inside['Markup']
  receipts: Receipt
  receiptCustomFields: CustomFieldType
  returnTypes: ReturnType
  returns: Return
  returnCustomFields: CustomFieldType
  transfers: Transfer
  transferCustomFields: CustomFieldType
  adjustments: Adjustment
  adjustmentCustomFields: CustomFieldType
  bills: Bill
  batches: Inside['Batch']
  templates: Inside['Template']
  warehouses: Inside['Warehouse']
  trucks: Inside['Truck']
  businessUnits: Inside['BusinessUnit']
  technicians: Technician
  projects: Project
  jobs: Job
  skus: Sku
  tagTypes: Inside['TagType']
  paymentTerms: PaymentTerm
  budgetCodes: Inside['BudgetCode']
}

export type CollectionName = keyof Records

export type IndexKey = number | bigint | string

/** What an index is ordered by; null leaves a record out of it. */
type KeyOf<R> = (record: R) => IndexKey | null

/** Text as it is compared where case does not matter (LIST-03, LIST-10): by code units, no locale. */
export const folded = (text: string): string => text.toLowerCase()

const changed = {
  createdOn: (record: { createdOn: Instant }) => record.createdOn,
  modifiedOn: (record: { modifiedOn: Instant }) => record.modifiedOn,
}

/** The indexes that filters, orders and rules need. Order by id needs none. */
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
  batches: {},
  templates: changed,
  warehouses: changed,
  trucks: { ...changed, name: (truck: Records['trucks']) => folded(truck.name) },
  businessUnits: { ...changed, name: (unit: Records['businessUnits']) => folded(unit.name) },
  technicians: { ...changed, name: (technician: Technician) => folded(technician.name) },
  projects: changed,
  jobs: {
    ...changed,
    jobNumber: (job: Job) => folded(job.jobNumber),
    projectId: (job: Job) => job.projectId,
    invoiceId: (job: Job) => job.invoiceId,
  },
  skus: { ...changed, type: (sku: Sku) => sku.type },
  tagTypes: changed,
  paymentTerms: changed,
  budgetCodes: {},
} as const satisfies { [Name in CollectionName]: Record<string, KeyOf<Records[Name]>> }

export type IndexName<Name extends CollectionName> = keyof (typeof indexes)[Name] & string

/** The lists of a record whose entries have ids of their own. */
export const NESTED = ['items', 'vendorContacts', 'appointments'] as const

export const nested = (record: object, list: (typeof NESTED)[number]): readonly { readonly id: number }[] =>
  (record as { readonly [L in typeof list]?: readonly { readonly id: number }[] | null })[list] ?? []

/** A condition on records, and where an index can answer it, which keys to look under. */
export interface Condition<R> {
  readonly test: (record: R) => boolean
  readonly under?: Under
}

export type Under =
  | { readonly index: string; readonly keys: readonly IndexKey[] }
  | { readonly index: string; readonly from?: IndexKey | undefined; readonly before?: IndexKey | undefined }
  | { readonly ids: readonly number[] }

export interface Selection<R> {
  readonly where: readonly Condition<R>[]
  /** An index name, or `id`. */
  readonly by: string
  readonly descending: boolean
  readonly skip: number
  readonly take: number
  readonly count: boolean
  /** What all pages of one list have in common; given for all pages but the first. */
  readonly paging?: ListId
}

/** Which list it is: what is asked, of which world, and what else decides which records match. */
export interface ListId {
  readonly world: object
  readonly list: object
  readonly quirks: object
  readonly query: () => string
}

export interface Selected {
  readonly ids: readonly number[]
  readonly hasMore: boolean
  /** How many there are in all, where that was asked. */
  readonly total: number | null
}

export interface Collection<Name extends CollectionName> {
  readonly size: number
  get(id: number | null | undefined): Records[Name] | undefined
  /** The records under this key of an index, in order of id. */
  under(index: IndexName<Name>, key: IndexKey): Iterable<Records[Name]>
  /** How many records stand under this key. */
  count(index: IndexName<Name>, key: IndexKey): number
  all(): Iterable<Records[Name]>
  select(selection: Selection<Records[Name]>): Selected
  /** What changed after a position and not after `end`, in the order of change; kept only where there is an index on modifiedOn. */
  changes(after: Change, end: IndexKey | undefined, most: number): Changes
}

interface Change {
  readonly modifiedOn: bigint
  readonly id: number
}

interface Changes {
  readonly ids: readonly number[]
  readonly hasMore: boolean
  /** The last of them. */
  readonly last: Change | undefined
}

/** A collection by a name that is only known as one of many. */
export const collection = <Name extends CollectionName>(world: World, name: Name): Collection<Name> =>
  world[name] as unknown as Collection<Name>

export type World = { readonly [Name in CollectionName]: Collection<Name> } & {
  readonly settings: Settings
  /** The world as lists show it: behind by `readLag` (VAL-08). */
  readonly listed: World
}
