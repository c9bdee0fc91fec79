/** REF-08: jobs, SKUs, payment terms and other data from the vendor's other modules. */
import type { Rule, ValueRule } from '../rule.ts'

export const calculatedPrices = {
  id: 'REF-09',
  says: 'Services show `calculatedPrice` only with calculatePrices=true; otherwise it is null. The mock does not compute prices: they come from the world.',
  basis: { assumed: 'the parameter and the property are documented; what they do is not' },
  value: ['calculatedPrice'],
} as const satisfies ValueRule<readonly string[]>

export const rules: readonly Rule[] = [
  {
    id: 'REF-08',
    says: 'Reads of reference data (settings, jpm, pricebook, accounting) answer from the same world as the inventory operations. The `number` parameter filters jobs, although answers call the property `jobNumber`; there is no `jobNumber` parameter.',
    basis: { documented: 'API document; the jobs filter was seen in public clients' },
  },
  calculatedPrices,
]
