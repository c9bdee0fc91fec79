/** The record types of a tenant's collections. */
import type { Inside } from '../api.ts'

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
export type Service = Inside['Service']
export type Category = Inside['Category']
export type Bill = Inside['Bill']
export type Job = Inside['Job']
export type Appointment = Inside['Appointment']
export type Project = Inside['Project']
export type Technician = Inside['Technician']
export type Employee = Inside['Employee']
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
  billCustomFields: CustomFieldType
  batches: Inside['Batch']
  templates: Inside['Template']
  warehouses: Inside['Warehouse']
  trucks: Inside['Truck']
  businessUnits: Inside['BusinessUnit']
  technicians: Technician
  employees: Employee
  projects: Project
  jobs: Job
  skus: Sku
  services: Service
  categories: Category
  tagTypes: Inside['TagType']
  paymentTerms: PaymentTerm
  budgetCodes: Inside['BudgetCode']
}

export type CollectionName = keyof Records
