/** Every operation of the document: the handler of each that is built, and the names of those that are not. */
import type { OperationId } from '../api.ts'
import { locationOperations } from './locations.ts'
import type { Operations } from './operation.ts'
import { purchaseOrderTypeOperations } from './purchase-order-types/operations.ts'
import { purchaseOrderOperations } from './purchase-orders/operations.ts'
import { receiptOperations } from './receipts/operations.ts'
import { vendorOperations } from './vendors/operations.ts'

/** Not built yet: answered 501 in the mock's own name (ERR-12). */
export const notBuilt = [
  'Adjustments_GetList',
  'Adjustments_Update',
  'Adjustments_UpdateCustomFields',
  'Export_Adjustments',
  'Export_PurchaseOrders',
  'Export_Returns',
  'Export_Transfers',
  'InventoryTemplates_GetList',
  'PurchaseOrders_ApproveRequest',
  'PurchaseOrders_GetRequests',
  'PurchaseOrders_RejectRequest',
  'PurchaseOrdersMarkup_Create',
  'PurchaseOrdersMarkup_Delete',
  'PurchaseOrdersMarkup_Get',
  'PurchaseOrdersMarkup_GetById',
  'PurchaseOrdersMarkup_Update',
  'Receipts_CancelReceipts',
  'Receipts_UpdateCustomFields',
  'ReturnTypes_Create',
  'ReturnTypes_GetList',
  'ReturnTypes_Update',
  'Returns_Cancel',
  'Returns_CreateReturn',
  'Returns_GetList',
  'Returns_Update',
  'Returns_UpdateCustomFields',
  'Transfers_GetList',
  'Transfers_Update',
  'Transfers_UpdateCustomFields',
  'Trucks_Create',
  'Trucks_Update',
  'Warehouses_Update',
] as const satisfies readonly OperationId[]

type NotBuilt = (typeof notBuilt)[number]

/** The token endpoint is answered by admission, not by the domain (AUTH-12). */
export type BuiltId = Exclude<OperationId, NotBuilt | 'Connect_Token'>

export const built: Operations<BuiltId> = {
  ...vendorOperations,
  ...purchaseOrderTypeOperations,
  ...purchaseOrderOperations,
  ...receiptOperations,
  ...locationOperations,
}
