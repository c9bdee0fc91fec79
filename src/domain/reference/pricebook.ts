import { anyOf, byId, flag, list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { type Condition, folded, type Sku } from '../world.ts'
import { read } from './read.ts'

const ofType = (type: Sku['type']): Condition<Sku> => ({ test: (sku) => sku.type === type, under: { index: 'type', keys: [type] } })

const [material, equipment] = [ofType('Material'), ofType('Equipment')]

export const pricebookOperations: Operations<'Materials_GetList' | 'Materials_Get' | 'Equipment_GetList' | 'Equipment_Get'> = {
  Materials_GetList: list('skus', {
    order: byId,
    activeByDefault: true,
    only: material,
    filters: { isOtherDirectCost: flag('isOtherDirectCost'), costTypeIds: anyOf('costTypeId'), searchText: saying },
  }),
  Materials_Get: read('skus', 'Material', material),

  Equipment_GetList: list('skus', { order: byId, activeByDefault: true, only: equipment, filters: { searchText: saying } }),
  Equipment_Get: read('skus', 'Equipment', equipment),
}

/** LIST-15. */
function saying(text: string): Condition<Sku> {
  const wanted = folded(text)
  return { test: ({ code, name, description }) => [code, name, description].some((each) => folded(each).includes(wanted)) }
}
