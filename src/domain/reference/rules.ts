/** REF-08: what the services around the inventory say of jobs, SKUs, vendors' terms and so on. */
import type { Rule } from '../rule.ts'

export const rules: readonly Rule[] = [
  {
    id: 'REF-08',
    says: 'The reference reads (settings, jpm, pricebook, accounting) answer from the same world. Jobs are found by number, though the answer says jobNumber; ?jobNumber= is unknown.',
    basis: { documented: 'API document; the jobs filter was seen in public clients' },
  },
  {
    id: 'REF-09',
    says: 'Services show their calculatedPrice with calculatePrices=true, else null. The mock works out no prices: the world has them.',
    basis: { assumed: 'the parameter and the property are documented, what they do is not' },
  },
]
