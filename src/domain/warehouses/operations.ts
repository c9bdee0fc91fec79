import { externalDataAfter, keysAreUsable } from '../external-data.ts'
import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { notFound } from '../outcome.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'

/** LOC-02, EXT-02: an update writes only external data. */
export const warehouseOperations: Operations<'Warehouses_GetList' | 'Warehouses_Update'> = {
  Warehouses_GetList: list('warehouses', { activeByDefault: true, filters: {} }),

  Warehouses_Update: ({ path, body }, world, env) => {
    const warehouse = world.warehouses.get(path.id)
    if (!warehouse) return notFound('Warehouse', path.id)

    const refused = firstRefusal([keysAreUsable], { body }, env)
    if (refused) return refused

    const externalDataByApplication = externalDataAfter(warehouse.externalDataByApplication, body.externalData)

    return revise('warehouses', warehouse, { ...warehouse, externalDataByApplication }, env)
  },
}
