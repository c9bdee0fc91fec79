/** Trucks and warehouses: where stock is kept (REF-03). */
import { byId, list } from './listing.ts'
import type { Operations } from './operation.ts'

export const locationOperations: Operations<'Trucks_GetList' | 'Warehouses_GetList'> = {
  Trucks_GetList: list('trucks', { order: byId, activeByDefault: true, filters: {} }),
  Warehouses_GetList: list('warehouses', { order: byId, activeByDefault: true, filters: {} }),
}
