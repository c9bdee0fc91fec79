/** The part of a record that answers show. The vendor keeps the rest hidden (PO-16, EXT-01). */
import { wordOf } from './adjustments/types.ts'
import type { ExternalDataByApplication } from './external-data.ts'
import type { Quirks } from './quirks.ts'
import type { Appointment, CollectionName, Records, World } from './world.ts'

export function visiblePart(record: Records[CollectionName], application?: string): object {
  const visible = 'items' in record && record.items ? { ...record, items: record.items.filter(isListed) } : record
  if (application === undefined || !('externalDataByApplication' in record)) return visible
  const all: ExternalDataByApplication = record.externalDataByApplication
  return { ...visible, externalData: all[application] ?? [] }
}

/** The collections that are also read for answers about records of other collections. */
type Others = Pick<World, 'jobs' | 'categories'>

/** The visible part plus computed properties: renamed properties, counts, and data from other records. */
export function recordForAnswer<Name extends CollectionName>(
  name: Name,
  record: Records[Name],
  world: Others,
  quirks: Quirks,
  application?: string,
): object {
  return { ...visiblePart(record, application), ...computed[name]?.(record, world, quirks) }
}

/** Whether answers about a collection's records also depend on other records. */
export const followsOthers = (name: CollectionName): boolean => name === 'projects' || name === 'services'

const computed: { readonly [Name in CollectionName]?: (record: Records[Name], world: Others, quirks: Quirks) => object } = {
  jobs: ({ appointments }) => {
    const ids = inOrderOfStart(appointments).map((appointment) => appointment.id)
    return { appointmentCount: ids.length, firstAppointmentId: ids[0] ?? 0, lastAppointmentId: ids.at(-1) ?? 0 }
  },
  projects: ({ id }, { jobs }) => ({ jobIds: [...jobs.under('projectId', id)].map((job) => job.id) }),
  services: ({ categories }, { categories: known }) => ({ categories: categories.flatMap((id) => known.get(id) ?? []) }),
  adjustments: ({ type }, _, { adjustmentTypeText }) => (adjustmentTypeText === 'word' ? { type: wordOf(type) } : {}),
  skus: ({ name, generalLedgerAccount, costOfSaleAccount, assetAccount }) => ({
    displayName: name,
    account: generalLedgerAccount?.name ?? null,
    costOfSaleAccount: costOfSaleAccount?.name ?? null,
    assetAccount: assetAccount?.name ?? null,
  }),
}

export const inOrderOfStart = (appointments: readonly Appointment[]): Appointment[] =>
  appointments.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.id - b.id))

/** PO-16: a line that an update leaves out is kept, but answers no longer include it. */
const isListed = (item: object): boolean => !('active' in item) || item.active === true
