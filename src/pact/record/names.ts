/** The provider state that describes a record; undefined if the catalogue has none. */
import type { OperationId } from '../../api.ts'
import { operationTable } from '../../api.ts'
import { type LifecycleName, lifecycles, statusOf } from '../../domain/lifecycles.ts'
import type { CollectionName, Records } from '../../domain/world.ts'

type StateNames = { readonly [Name in CollectionName]?: (record: Records[Name]) => string | undefined }

const exists =
  (entity: string) =>
  ({ id, active = true }: { readonly id: number; readonly active?: boolean }): string | undefined =>
    active ? `${entity} ${id} exists` : undefined

/** `purchase order 4133 is Sent` */
const isInStatus =
  <Name extends LifecycleName>(of: Name) =>
  (record: Records[Name]): string =>
    `${lifecycles[of].entity.toLowerCase()} ${record.id} is ${statusOf(of, record)}`

const STATE_NAMES: StateNames = {
  vendors: ({ id, active }) => (active ? `a vendor ${id} exists` : `an inactive vendor ${id} exists`),
  businessUnits: exists('a business unit'),
  technicians: exists('a technician'),
  projects: exists('a project'),
  jobs: exists('a job'),
  skus: (sku) =>
    sku.type === 'Material' ? exists('a material')(sku) : sku.type === 'Equipment' ? exists('a piece of equipment')(sku) : undefined,
  warehouses: exists('a warehouse'),
  trucks: exists('a truck'),
  templates: exists('a template'),
  tagTypes: exists('a tag type'),
  paymentTerms: exists('a payment term'),
  budgetCodes: exists('a budget code'),
  purchaseOrderTypes: exists('a purchase order type'),
  returnTypes: exists('a return type'),
  markups: exists('a markup'),
  purchaseOrders: isInStatus('purchaseOrders'),
  purchaseOrderRequests: isInStatus('purchaseOrderRequests'),
  receipts: isInStatus('receipts'),
  returns: isInStatus('returns'),
  transfers: isInStatus('transfers'),
  adjustments: isInStatus('adjustments'),
}

/** Records that other records refer to come first, because a state can refer to the records of earlier states. */
export const stateOrder = Object.keys(STATE_NAMES) as CollectionName[]

export const stateOfRecord = (of: CollectionName, record: Records[CollectionName]): string | undefined =>
  (STATE_NAMES[of] as ((record: Records[CollectionName]) => string | undefined) | undefined)?.(record)

/** The kind of record that a path segment stands for, to name a record that does not exist by the segment before its id. */
const ABSENT: Readonly<Record<string, string>> = {
  vendors: 'vendor',
  'purchase-orders': 'purchase order',
  requests: 'purchase order request',
  'purchase-order-markups': 'markup',
  'purchase-order-types': 'purchase order type',
  receipts: 'receipt',
  returns: 'return',
  'return-types': 'return type',
  trucks: 'truck',
  warehouses: 'warehouse',
  transfers: 'transfer',
  adjustments: 'adjustment',
}

/** `no vendor 999999`: the state for a path with an unknown id. */
export function stateOfAbsence(operation: OperationId, id: number): string | undefined {
  const segments = operationTable(operation).path.split('/')
  const at = segments.findIndex((segment) => segment.startsWith('{') && segment !== '{tenant}')
  const entity = ABSENT[segments[at - 1] ?? '']
  return entity && `no ${entity} ${id}`
}
