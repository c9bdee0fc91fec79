// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
import type { Validator } from '../tables.ts'

export declare const PurchaseOrders_Create: Validator
export declare const PurchaseOrders_Update: Validator
export declare const PurchaseOrders_Cancel: Validator
export declare const PurchaseOrders_RejectRequest: Validator
export declare const PurchaseOrdersMarkup_Create: Validator
export declare const PurchaseOrdersMarkup_Update: Validator
export declare const PurchaseOrderTypes_Create: Validator
export declare const PurchaseOrderTypes_Update: Validator
export declare const Receipts_CreateReceipt: Validator
export declare const Receipts_UpdateCustomFields: Validator
export declare const Receipts_CancelReceipts: Validator
export declare const Returns_CreateReturn: Validator
export declare const Returns_UpdateCustomFields: Validator
export declare const Returns_Update: Validator
export declare const Returns_Cancel: Validator
export declare const ReturnTypes_Create: Validator
export declare const ReturnTypes_Update: Validator
export declare const Vendors_Create: Validator
export declare const Vendors_UpdateCustomFields: Validator
export declare const Vendors_Update: Validator
export declare const Trucks_Create: Validator
export declare const Trucks_Update: Validator
export declare const Warehouses_Update: Validator
export declare const Transfers_UpdateCustomFields: Validator
export declare const Transfers_Update: Validator
export declare const Adjustments_UpdateCustomFields: Validator
export declare const Adjustments_Update: Validator
