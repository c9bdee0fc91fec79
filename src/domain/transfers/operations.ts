import { updateCustomFields } from '../custom-field-updates.ts'
import { updateExternalData } from '../external-data-updates.ts'
import { anyOf, before, byIdDescending, equal, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import type { Rule } from '../rule.ts'

export const transferOperations: Operations<'Transfers_GetList' | 'Transfers_Update' | 'Transfers_UpdateCustomFields'> = {
  Transfers_GetList: list('transfers', {
    order: byIdDescending,
    filters: {
      statuses: anyOf('status'),
      number: sameText('number'),
      referenceNumber: sameText('referenceNumber'),
      batchId: equal('batchId'),
      transferTypeIds: anyOf('transferTypeId'),
      fromLocationIds: anyOf('fromLocationId'),
      toLocationIds: anyOf('toLocationId'),
      syncStatuses: anyOf('syncStatus'),
      dateOnOrAfter: onOrAfter('date'),
      dateBefore: before('date'),
    },
  }),
  Transfers_Update: updateExternalData('transfers', 'Transfer'),
  Transfers_UpdateCustomFields: updateCustomFields('transfers', 'Transfer'),
}

export const lifecycle: Rule = {
  id: 'TRF-02',
  says: 'A transfer is Pending, then Picked, then Received; or Canceled.',
  basis: { observed: 'captured bodies' },
}

export const rules: readonly Rule[] = [
  {
    id: 'TRF-01',
    says: 'Transfers and adjustments come from the product; the API reads them and writes only external data and custom fields.',
    basis: { documented: 'API document' },
  },
  lifecycle,
]
