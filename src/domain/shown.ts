/** What of a record an answer shows: the rest is the vendor's own business (PO-16, EXT-01). */
import type { ExternalDataByApplication } from './external-data.ts'
import type { CollectionName, Records } from './world.ts'

export function shown(record: Records[CollectionName], application?: string): object {
  const visible = 'items' in record && record.items ? { ...record, items: record.items.filter(isListed) } : record
  if (application === undefined || !('externalDataByApplication' in record)) return visible
  const all: ExternalDataByApplication = record.externalDataByApplication
  return { ...visible, externalData: all[application] ?? [] }
}

/** PO-16: a line left out of an update is kept, but no longer shown. */
const isListed = (item: object): boolean => !('active' in item) || item.active === true
