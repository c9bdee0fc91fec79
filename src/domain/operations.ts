/** The handlers of all operations in the document. If one is missing, this does not compile. */
import type { OperationId } from '../api.ts'
import { adjustmentOperations } from './adjustments/operations.ts'
import { billExportOperations } from './bills/operations.ts'
import { exportOperations } from './export/operations.ts'
import { markupOperations } from './markups/operations.ts'
import type { Operations } from './operation.ts'
import { orderingOperations } from './ordering/operations.ts'
import { purchaseOrderRequestOperations } from './purchase-order-requests/operations.ts'
import { purchaseOrderTypeOperations } from './purchase-order-types/operations.ts'
import { purchaseOrderOperations } from './purchase-orders/operations.ts'
import { receiptOperations } from './receipts/operations.ts'
import { referenceOperations } from './reference/operations.ts'
import { returnTypeOperations } from './return-types/operations.ts'
import { returnOperations } from './returns/operations.ts'
import { templateOperations } from './templates/operations.ts'
import { transferOperations } from './transfers/operations.ts'
import { truckOperations } from './trucks/operations.ts'
import { vendorOperations } from './vendors/operations.ts'
import { warehouseOperations } from './warehouses/operations.ts'

/** The token endpoint is answered by admission, not by the domain (AUTH-12). */
export type HandledId = Exclude<OperationId, 'Connect_Token'>

export const handlers: Operations<HandledId> = {
  ...vendorOperations,
  ...purchaseOrderTypeOperations,
  ...orderingOperations,
  ...purchaseOrderOperations,
  ...receiptOperations,
  ...purchaseOrderRequestOperations,
  ...markupOperations,
  ...returnOperations,
  ...transferOperations,
  ...adjustmentOperations,
  ...exportOperations,
  ...returnTypeOperations,
  ...truckOperations,
  ...warehouseOperations,
  ...templateOperations,
  ...referenceOperations,
  ...billExportOperations,
}
