import { updateCustomFields } from '../custom-field-updates.ts'
import { updateExternalData } from '../external-data-updates.ts'
import { anyOf, before, byIdDescending, equal, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import type { Rule } from '../rule.ts'

export const adjustmentOperations: Operations<'Adjustments_GetList' | 'Adjustments_Update' | 'Adjustments_UpdateCustomFields'> = {
  Adjustments_GetList: list('adjustments', {
    order: byIdDescending,
    activeByDefault: true,
    filters: {
      number: sameText('number'),
      referenceNumber: sameText('referenceNumber'),
      batchId: equal('batchId'),
      invoiceIds: anyOf('invoiceId'),
      inventoryLocationIds: anyOf('inventoryLocationId'),
      adjustmentTypes: anyOf('type'),
      businessUnitIds: anyOf('businessUnitId'),
      syncStatuses: anyOf('syncStatus'),
      dateOnOrAfter: onOrAfter('date'),
      dateBefore: before('date'),
    },
  }),
  Adjustments_Update: updateExternalData('adjustments', 'Adjustment'),
  Adjustments_UpdateCustomFields: updateCustomFields('adjustments', 'Adjustment'),
}

export const types: Rule = {
  id: 'ADJ-01',
  says: 'An adjustment is an Inventory Quantity Adjustment or a Beginning Balance.',
  basis: { documented: 'help center' },
}

export const rules: readonly Rule[] = [types]
