/** Vendors. */
import { asOperation } from '../../control/decisions.ts'
import { exists, isAbsent } from './existence.ts'
import { kinds } from './kinds.ts'
import { ID, state } from './state.ts'
import { isActive } from './state-builder.ts'

export const vendorStates = {
  'a vendor {id} exists': exists(kinds.vendors, 'vendorId'),
  'an inactive vendor {id} exists': state({
    says: 'A vendor that was deactivated (VEN-10).',
    parameters: { id: ID },
    also: kinds.vendors.shape,
    returns: ['id', 'vendorId'],
    arrange: ({ builder }, { id }, more) => {
      const recordId = builder.ensure(kinds.vendors, id, more)
      const vendor = builder.find('vendors', recordId)
      if (vendor && isActive(vendor)) builder.decide(asOperation('Vendors_Update', { path: recordId, body: { active: false } }))
      return { id: recordId, vendorId: recordId }
    },
  }),
  'no vendor {id}': isAbsent(kinds.vendors),
} as const
