/** Makes a vendor or an order with the API's own operations, and fills in defaults for everything that the control verb is not given. */
import { briefValue } from '../contract/brief-value.ts'
import { statusesOf } from '../domain/lifecycles.ts'
import { unknownName } from '../domain/nearest.ts'
import { type CollectionName, collection, type PurchaseOrderType, type Records, type Sku } from '../domain/world.ts'
import type { Decision } from '../engine/decide.ts'
import { OptionError } from '../options.ts'
import { chained, type DecisionChain } from './decision-chain.ts'
import { asOperation, asRecord, type PlainBody } from './decisions.ts'
import { dayOf, moveTo } from './steps.ts'

const ADDRESS = { street: '1 Main Street', unit: '', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' }

const VENDOR: PlainBody = {
  name: 'New Vendor',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0,
  restrictedMobileCreation: false,
  address: ADDRESS,
}

const TYPE: PlainBody = {
  name: 'Standard',
  active: true,
  includeInPoScreen: true,
  automaticallyReceive: false,
  displayToTechnician: true,
  excludeTaxFromJobCosting: false,
  impactToTechnicianPayroll: false,
  allowTechniciansToSendPo: false,
  defaultRequiredDateDaysOffset: 0,
  skipWeekends: false,
  requireJobBeforeReceipt: false,
  includeInSalesTax: false,
  isDefault: false,
  copyPurchaseOrderItemsToInvoiceWhenReceived: false,
  isDefaultForConsignment: false,
  alertSettings: {
    sendEmailToTechnicianWhenPoMovedToSend: false,
    sendEmailToTechnicianWhenPoMovedToReceived: false,
    sendEmailToPmWhenPoMovedToSend: false,
    sendEmailToPmWhenPoMovedToReceived: false,
  },
}

export const arrangedVendor = (given: PlainBody): Decision => asOperation('Vendors_Create', { body: { ...VENDOR, ...given } })

export function arrangedOrder({ status = 'Pending', ...given }: PlainBody): Decision {
  const known: readonly string[] = statusesOf('purchaseOrders')
  if (!known.includes(status as string))
    throw new OptionError(unknownName(typeof status === 'string' ? status : briefValue(status), 'status', known, 'of a purchase order'))
  return chained((chain) => {
    const body = { ...orderDefaults(chain, given), ...given }
    const id = chain.run(beforeApproval(asOperation('PurchaseOrders_Create', { body })))
    moveTo(chain, 'purchaseOrders', id, status as string)
    return id
  })
}

/** Creates an order as if the tenant had no approval threshold (POR-01). */
const beforeApproval =
  (decision: Decision): Decision =>
  (world, env) =>
    decision({ ...world, settings: { ...world.settings, approvalThreshold: null } }, env)

function orderDefaults(chain: DecisionChain, given: PlainBody): PlainBody {
  const today = dayOf(chain.env.now)
  const usual = <Name extends CollectionName>(property: string, of: Name, make: Decision, isUsual?: (record: Records[Name]) => boolean) =>
    given[property] ?? usualOf(chain, of, make, isUsual)
  return {
    vendorId: usual('vendorId', 'vendors', arrangedVendor({})),
    typeId: usual('typeId', 'purchaseOrderTypes', asOperation('PurchaseOrderTypes_Create', { body: TYPE }), isOrdinary),
    businessUnitId: usual('businessUnitId', 'businessUnits', asRecord('businessUnits', { name: 'New Unit' })),
    inventoryLocationId: usual('inventoryLocationId', 'warehouses', asRecord('warehouses', { name: 'New Warehouse', address: ADDRESS })),
    shipTo: { description: 'Warehouse', address: ADDRESS },
    impactsTechnicianPayroll: false,
    date: today,
    requiredOn: today,
    tax: 0,
    shipping: 0,
    ...(given.items === undefined && { items: [usualLine(chain)] }),
  }
}

/** A line with quantity 2, so that part of it can be received. */
function usualLine(chain: DecisionChain): PlainBody {
  const make = asRecord('skus', { code: 'MAT-1', name: 'Copper elbow', type: 'Material', cost: 2.5, price: 5 })
  const skuId = usualOf(chain, 'skus', make, ({ type }: Sku) => type === 'Material')
  const { name, cost } = chain.world.skus.get(skuId) as Sku
  return { skuId, description: name, vendorPartNumber: '', quantity: 2, cost }
}

const isOrdinary = ({ automaticallyReceive, requireJobBeforeReceipt }: PurchaseOrderType): boolean =>
  !automaticallyReceive && !requireJobBeforeReceipt

/** The first active record that an order may refer to, or a new one. */
function usualOf<Name extends CollectionName>(
  chain: DecisionChain,
  of: Name,
  make: Decision,
  isUsual?: (record: Records[Name]) => boolean,
): number {
  for (const record of collection(chain.world, of).all())
    if (isActive(record) && (isUsual?.(record as Records[Name]) ?? true)) return record.id
  return chain.run(make)
}

const isActive = (record: object): boolean => !('active' in record) || record.active === true
