/** VEN: valid vendors. */
import type { Inside } from '../../api.ts'
import { type Decimal, isNegative } from '../money.ts'
import { refusal } from '../outcome.ts'
import type { Reference } from '../references.ts'
import { firstRepeated } from '../repeated.ts'
import type { Guard, Rule, ValueRule } from '../rule.ts'
import { folded, type Vendor, type World } from '../world.ts'

type Body = Partial<Inside['Inventory.V2.CreateVendorRequest']> | Inside['Inventory.V2.UpdateVendorRequest']

export interface VendorFacts {
  readonly body: Body
  readonly world: World
  /** The vendor to update; undefined for a create. */
  readonly vendor?: Vendor
}

const nameIsNotBlank: Guard<VendorFacts> = {
  id: 'VEN-02',
  says: 'Required on create: name (not blank), active, isTruckReplenishment, taxRate, restrictedMobileCreation, address.',
  basis: { documented: 'API document; the refusal of a blank name is assumed' },
  refuses: ({ body }) => body.name !== undefined && body.name.trim() === '' && refusal('The name must not be blank.', { at: 'name' }),
}

const taxRateIsNotNegative: Guard<VendorFacts> = {
  id: 'VEN-06',
  says: 'taxRate must not be negative.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body: { taxRate } }) =>
    taxRate !== undefined &&
    isNegative(taxRate as Decimal) &&
    refusal(`The tax rate must not be negative, but is ${taxRate}.`, { at: 'taxRate' }),
}

const isNotItsOwnRemittanceVendor: Guard<VendorFacts> = {
  id: 'VEN-07',
  says: 'The remittance vendor, payment term and tag types of a vendor must exist. A vendor cannot be its own remittance vendor.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body, vendor }) =>
    vendor !== undefined &&
    body.remittanceVendorId === vendor.id &&
    refusal('A vendor cannot be its own remittance vendor.', { at: 'remittanceVendorId' }),
}

const contactsAreItsOwn: Guard<VendorFacts> = {
  id: 'VEN-08',
  says: 'PATCH changes only the given properties. The address is replaced as a whole. A vendor contact with an id is updated, one without an id is added, and one left out is removed.',
  basis: { documented: 'API document; the handling of contacts is assumed' },
  refuses: ({ body, vendor }) => {
    const contacts: readonly { readonly id?: number | null; readonly name: string }[] = body.vendorContacts ?? []
    const ids = contacts.map((contact) => contact.id || null)
    const own = new Set(vendor?.vendorContacts.map((contact) => contact.id))
    const unknown = ids.findIndex((id) => id !== null && !own.has(id))
    if (unknown >= 0) return refusal(`Vendor contact with id ${ids[unknown]} does not exist.`, { at: `vendorContacts[${unknown}].id` })
    const repeated = firstRepeated(ids)
    return repeated >= 0 && refusal(`Vendor contact with id ${ids[repeated]} is given twice.`, { at: `vendorContacts[${repeated}].id` })
  },
}

const nameIsFree: Guard<VendorFacts> = {
  id: 'VEN-09',
  says: 'Two vendors may have the same name. Quirk duplicateVendorName.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body, vendor, world }, env) => {
    if (env.quirks.duplicateVendorName === 'allow' || body.name === undefined) return false
    const others = [...world.vendors.under('name', folded(body.name))].filter((other) => other.id !== vendor?.id)
    return others.length > 0 && refusal(`A vendor named '${body.name}' already exists.`, { at: 'name' })
  },
}

export const vendorGuards = [nameIsNotBlank, taxRateIsNotNegative, isNotItsOwnRemittanceVendor, contactsAreItsOwn, nameIsFree]

/** VEN-07. */
export function vendorReferences({ paymentTermId, remittanceVendorId, tags }: Body): Reference[] {
  const rule = 'VEN-07'
  return [
    { at: 'paymentTermId', entity: 'Payment term', id: paymentTermId, in: ['paymentTerms'], rule },
    { at: 'remittanceVendorId', entity: 'Remittance vendor', id: remittanceVendorId, in: ['vendors'], rule },
    ...(tags ?? []).map(
      (tag, i): Reference => ({ at: `tags[${i}].tagTypeId`, entity: 'Tag type', id: tag.tagTypeId, in: ['tagTypes'], rule }),
    ),
  ]
}

export const optionalParts = {
  id: 'VEN-03',
  says: 'Optional: the primary contact, delivery option (with a default), remittance vendor, payment term, tags and e-mail recipients.',
  basis: { documented: 'developer portal; API document' },
  value: { deliveryOption: 'Manual' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const rules: readonly Rule[] = [
  {
    id: 'VEN-01',
    says: 'A vendor must have a main address with all six fields, which may be empty but not null.',
    basis: { documented: 'developer portal; API document' },
  },
  ...vendorGuards,
  optionalParts,
  {
    id: 'VEN-04',
    says: 'Answers use the names defaultTaxRate, isMobileCreationRestricted and contactInfo. They leave out vendorQuickbooksItem, paymentTermId, remittanceVendorId, tags and vendorContacts.',
    basis: { documented: 'API document' },
  },
  { id: 'VEN-05', says: 'deliveryOption is one of the eight declared values.', basis: { documented: 'API document' } },
  {
    id: 'VEN-10',
    says: 'After a PATCH with active false, lists leave the vendor out by default. The vendor stays readable by id, and existing orders keep it.',
    basis: { documented: 'help center; that the API behaves in the same way is assumed' },
  },
]
