/** The two kinds of SKU. Both are in one collection; each has its own operations. */
import type { Condition, Sku } from './world.ts'

const ofType = (type: Sku['type']): Condition<Sku> => ({ test: (sku) => sku.type === type, under: { index: 'type', keys: [type] } })

export const [material, equipment] = [ofType('Material'), ofType('Equipment')]
