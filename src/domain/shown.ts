/** What of a record an answer shows: the rest is the vendor's own business (PO-16, EXT-01). */
import type { ExternalDataByApplication } from './external-data.ts'
import { activeItems } from './purchase-orders/status.ts'
import type { CollectionName, PurchaseOrder, Records } from './world.ts'

export function shown<Name extends CollectionName>(name: Name, record: Records[Name], application?: string): object {
  if (name === 'purchaseOrders') return { ...record, items: activeItems(record as PurchaseOrder) }
  if (application === undefined || !('externalDataByApplication' in record)) return record
  const all = record.externalDataByApplication as ExternalDataByApplication
  return { ...record, externalData: all[application] ?? [] }
}
