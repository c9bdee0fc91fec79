/** Vendors. */
import { asOperation } from '../../control/decisions.ts'
import { exists, isAbsent } from './existence.ts'
import { isActive } from './hands.ts'
import { kinds } from './kinds.ts'
import { ID, state } from './state.ts'

export const vendorStates = {
  'a vendor {id} exists': exists(kinds.vendors, 'vendorId'),
  'an inactive vendor {id} exists': state({
    says: 'A vendor that was deactivated (VEN-10).',
    parameters: { id: ID },
    also: kinds.vendors.shape,
    returns: ['id', 'vendorId'],
    hold: ({ hands }, { id }, more) => {
      const brought = hands.bring(kinds.vendors, id, more)
      const vendor = hands.find('vendors', brought)
      if (vendor && isActive(vendor)) hands.decide(asOperation('Vendors_Update', { path: brought, body: { active: false } }))
      return { id: brought, vendorId: brought }
    },
  }),
  'no vendor {id}': isAbsent(kinds.vendors),
} as const
