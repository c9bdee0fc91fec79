/** The references of an order, which must exist (REF, PO-21). */
import type { Inside } from '../../api.ts'
import {
  budgetCodeReference,
  businessUnitReference,
  jobReference,
  locationReference,
  projectReference,
  type Reference,
  skuReference,
  technicianReference,
  vendorReference,
} from '../references.ts'
import type { PurchaseOrder } from '../world.ts'
import type { Update } from './edits.ts'

type Create = Inside['Inventory.V2.CreatePurchaseOrderRequest']

/** The references to check. Most references that an update does not change are left out: their records may be inactive by now (REF-05). */
export function orderReferences(body: Create | Update, order?: PurchaseOrder): Reference[] {
  const known = new Set(order?.items.map((item) => item.skuId))
  return [
    vendorReference(changed(body.vendorId, order?.vendorId)),
    typeReference(changed(body.typeId, order?.typeId)),
    businessUnitReference(changed(body.businessUnitId, order?.businessUnitId)),
    locationReference(changed(body.inventoryLocationId, order?.inventoryLocationId)),
    jobReference(body.jobId),
    technicianReference(changed(body.technicianId, order?.technicianId)),
    projectReference(body.projectId),
    budgetCodeReference(body.budgetCodeId),
    ...(body.items ?? []).flatMap((item, i) => (known.has(item.skuId) ? [] : [skuReference(item.skuId, `items[${i}].skuId`)])),
    ...(body.items ?? []).map((item, i) => budgetCodeReference(item.budgetCodeId, `items[${i}].budgetCodeId`)),
  ]
}

const changed = <T>(value: T, before: unknown): T | undefined => (value === before ? undefined : value)

const typeReference = (id: number | undefined): Reference => ({
  at: 'typeId',
  entity: 'Purchase order type',
  id,
  in: ['purchaseOrderTypes'],
  inactive: 'quirk inactiveReference',
})
