import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'

/** LOC-02. */
export const templateOperations: Operations<'InventoryTemplates_GetList'> = {
  InventoryTemplates_GetList: list('templates', { activeByDefault: true, filters: {} }),
}
