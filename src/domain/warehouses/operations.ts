import { updateExternalData } from '../external-data-updates.ts'
import { byId, list } from '../listing.ts'
import type { Operations } from '../operation.ts'

/** LOC-02. */
export const warehouseOperations: Operations<'Warehouses_GetList' | 'Warehouses_Update'> = {
  Warehouses_GetList: list('warehouses', { order: byId, activeByDefault: true, filters: {} }),
  Warehouses_Update: updateExternalData('warehouses', 'Warehouse'),
}
