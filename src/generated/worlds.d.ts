// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
import type { Validator } from '../tables.ts'

export declare const World: Validator
export declare const Settings: Validator
export declare const Vendor: Validator
export declare const VendorContact: Validator
export declare const ExternalDataByApplication: Validator
export declare const CustomFieldType: Validator
export declare const PurchaseOrderType: Validator
export declare const AlertSettings: Validator
export declare const PurchaseOrder: Validator
export declare const PurchaseOrderItem: Validator
export declare const PurchaseOrderRequest: Validator
export declare const Markup: Validator
export declare const Receipt: Validator
export declare const ReceiptItem: Validator
export declare const ReturnType: Validator
export declare const Return: Validator
export declare const ReturnItem: Validator
export declare const Transfer: Validator
export declare const TransferItem: Validator
export declare const Adjustment: Validator
export declare const AdjustmentItem: Validator
export declare const Batch: Validator
export declare const Template: Validator
export declare const Warehouse: Validator
export declare const Truck: Validator
export declare const BusinessUnit: Validator
export declare const Technician: Validator
export declare const Project: Validator
export declare const Job: Validator
export declare const Sku: Validator
export declare const TagType: Validator
export declare const PaymentTerm: Validator
export declare const BudgetCode: Validator
