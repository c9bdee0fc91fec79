import type { Inside } from '../../api.ts'
import { updateCustomFields } from '../custom-field-updates.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { applicationOf, externalDataAfter, externalDataRefusal, keysAreUsable } from '../external-data.ts'
import { containing, everything, list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, put } from '../outcome.ts'
import { firstMissing } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { Vendor } from '../world.ts'
import { optionalParts, type VendorFacts, vendorGuards, vendorReferences } from './rules.ts'

type Create = Inside['Inventory.V2.CreateVendorRequest']
type Update = Inside['Inventory.V2.UpdateVendorRequest']

const guards = [keysAreUsable, ...vendorGuards]

export const vendorOperations: Operations<
  'Vendors_Create' | 'Vendors_GetList' | 'Vendors_GetById' | 'Vendors_Update' | 'Vendors_GetCustomFieldTypes' | 'Vendors_UpdateCustomFields'
> = {
  Vendors_Create: ({ body }, world, env) => {
    const refused =
      firstMissing(vendorReferences(body), world, env) ?? firstRefusal<VendorFacts & { body: Create }>(guards, { body, world }, env)
    if (refused) return refused

    const vendor = newVendor(body, env)

    return accept({ id: vendor.id }, put('vendors', vendor))
  },

  Vendors_GetList: list('vendors', {
    activeByDefault: true,
    filters: { name: (text, _, env) => (env.quirks.vendorNameFilter === 'ignored' ? everything : containing<'vendors'>('name', text)) },
  }),

  Vendors_GetById: ({ path, query }, world) => {
    const refused = externalDataRefusal(query)
    if (refused) return refused
    if (!world.vendors.get(path.id)) return notFound('Vendor', path.id)

    return { refused: false, answer: { kind: 'record', of: 'vendors', id: path.id, ...applicationOf(query) }, changes: [] }
  },

  Vendors_Update: ({ path, body }, world, env) => {
    const vendor = world.vendors.get(path.id)
    if (!vendor) return notFound('Vendor', path.id)

    const refused =
      firstMissing(vendorReferences(body), world, env) ?? firstRefusal<VendorFacts & { body: Update }>(guards, { body, world, vendor }, env)
    if (refused) return refused

    return revise('vendors', vendor, revisedVendor(vendor, body, env), env)
  },

  Vendors_GetCustomFieldTypes: list('vendorCustomFields', { filters: {} }),

  Vendors_UpdateCustomFields: updateCustomFields('vendors', 'Vendor'),
}

function newVendor(body: Create, env: Env): Vendor {
  const id = env.id()
  const createdOn = env.tick()
  return {
    id,
    name: body.name,
    active: body.active,
    isTruckReplenishment: body.isTruckReplenishment,
    isMobileCreationRestricted: body.restrictedMobileCreation,
    memo: body.memo ?? null,
    deliveryOption: body.deliveryOption ?? optionalParts.value.deliveryOption,
    defaultTaxRate: body.taxRate,
    contactInfo: {
      firstName: body.firstName ?? null,
      lastName: body.lastName ?? null,
      phone: body.phone ?? null,
      email: body.email ?? null,
      fax: body.fax ?? null,
    },
    address: body.address,
    createdOn,
    modifiedOn: createdOn,
    customFields: null,
    vendorQuickbooksItem: body.vendorQuickbooksItem ?? null,
    paymentTermId: body.paymentTermId ?? null,
    remittanceVendorId: body.remittanceVendorId ?? null,
    tagTypeIds: (body.tags ?? []).map((tag) => tag.tagTypeId),
    vendorContacts: (body.vendorContacts ?? []).map(({ name, email }) => ({ id: env.id(), name, email })),
    externalDataByApplication: externalDataAfter({}, body.externalData),
  }
}

/** VEN-08: only the properties in the body change. */
function revisedVendor(vendor: Vendor, body: Update, env: Env): Vendor {
  const { firstName, lastName, phone, email, fax } = body
  const given = {
    name: body.name,
    active: body.active,
    isTruckReplenishment: body.isTruckReplenishment,
    isMobileCreationRestricted: body.restrictedMobileCreation,
    memo: body.memo,
    deliveryOption: body.deliveryOption,
    defaultTaxRate: body.taxRate,
    address: body.address,
    vendorQuickbooksItem: body.vendorQuickbooksItem,
    paymentTermId: body.paymentTermId,
    remittanceVendorId: body.remittanceVendorId,
    tagTypeIds: body.tags?.map((tag) => tag.tagTypeId),
    vendorContacts: body.vendorContacts?.map(({ id, name, email }) => ({ id: id || env.id(), name, email })),
  }
  return {
    ...vendor,
    ...definedFields(given),
    contactInfo: { ...vendor.contactInfo, ...definedFields({ firstName, lastName, phone, email, fax }) },
    externalDataByApplication: externalDataAfter(vendor.externalDataByApplication, body.externalData),
  }
}
