/** What states bring about: how each kind of record is made where nothing more is said of it. */
import { collections, operationTable } from '../../api.ts'
import { asOperation, asRecord, type Decision, type PlainBody, withBody } from '../../control/decisions.ts'
import { createAdjustment } from '../../domain/adjustments/moves.ts'
import type { HandledId } from '../../domain/operations.ts'
import { createRequest } from '../../domain/purchase-order-requests/operations.ts'
import { createTransfer } from '../../domain/transfers/moves.ts'
import type { CollectionName, PurchaseOrderType, ReturnType, Sku, World } from '../../domain/world.ts'
import type { Hands, Kind } from './hands.ts'

const byOperation = <Name extends CollectionName>(of: Name, entity: string, operation: HandledId, body: Kind['body']): Kind<Name> => ({
  of,
  entity,
  shape: operationTable(operation).body ?? '',
  body,
  decision: (given) => asOperation(operation, { body: given }),
})

const byRecord = <Name extends CollectionName>(of: Name, entity: string, body: Kind['body']): Kind<Name> => ({
  of,
  entity,
  shape: collections[of].record,
  body,
  decision: (given) => asRecord(of, given),
})

const ADDRESS = { street: '1 Main Street', unit: '', city: 'Springfield', state: 'IL', zip: '62701', country: 'USA' }

const vendors = byOperation('vendors', 'vendor', 'Vendors_Create', () => ({
  name: 'Pact Supply',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0,
  restrictedMobileCreation: false,
  address: ADDRESS,
}))

const purchaseOrderTypes: Kind<'purchaseOrderTypes'> = {
  ...byOperation('purchaseOrderTypes', 'purchase order type', 'PurchaseOrderTypes_Create', (hands) => ({
    name: unusedName(hands, 'purchaseOrderTypes', 'Pact Type'),
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
  })),
  isOrdinary: ({ automaticallyReceive, requireJobBeforeReceipt }: PurchaseOrderType) => !automaticallyReceive && !requireJobBeforeReceipt,
}

const returnTypes: Kind<'returnTypes'> = {
  ...byOperation('returnTypes', 'return type', 'ReturnTypes_Create', (hands) => ({
    name: unusedName(hands, 'returnTypes', 'Pact Return'),
    automaticallyReceiveVendorCredit: false,
    includeInSalesTax: false,
    isDefault: false,
    isDefaultForConsignment: false,
  })),
  isOrdinary: ({ automaticallyReceiveVendorCredit }: ReturnType) => !automaticallyReceiveVendorCredit,
}

const markups = byOperation('markups', 'markup', 'PurchaseOrdersMarkup_Create', (hands) => {
  const from = hands.look((world) => Math.max(0, ...[...world.markups.all()].map((markup) => Number(markup.to))))
  return { from, to: from + 100, percent: 25 }
})

const warehouses = byRecord('warehouses', 'warehouse', () => ({ name: 'Pact Warehouse', address: ADDRESS }))
const businessUnits = byRecord('businessUnits', 'business unit', () => ({ name: 'Pact Unit' }))
const technicians = byRecord('technicians', 'technician', () => ({ name: 'Pat Pact' }))
const employees = byRecord('employees', 'employee', () => ({ name: 'Pia Pact' }))
const services = byRecord('services', 'service', () => ({ code: 'PACT-S', displayName: 'Pact service' }))
const categories = byRecord('categories', 'category', () => ({ name: 'Pact category' }))
const projects = byRecord('projects', 'project', () => ({ number: '9000001', name: 'Pact Project' }))
const jobs = byRecord('jobs', 'job', (hands) => ({ jobNumber: '9000001', businessUnitId: hands.needed(businessUnits) }))
const templates = byRecord('templates', 'template', () => ({ name: 'Pact Template' }))
const tagTypes = byRecord('tagTypes', 'tag type', () => ({ name: 'Pact Tag' }))
const paymentTerms = byRecord('paymentTerms', 'payment term', () => ({ name: 'Net 30' }))
const budgetCodes = byRecord('budgetCodes', 'budget code', () => ({ code: 'PACT-1' }))

const materials: Kind<'skus'> = {
  ...byRecord('skus', 'material', () => ({ code: 'PACT-1', name: 'Pact elbow', type: 'Material', cost: 2.5, price: 5 })),
  isOne: ({ type }: Sku) => type === 'Material',
}

const equipment: Kind<'skus'> = {
  ...byRecord('skus', 'piece of equipment', () => ({ code: 'PACT-2', name: 'Pact boiler', type: 'Equipment', cost: 900, price: 1500 })),
  isOne: ({ type }: Sku) => type === 'Equipment',
}

const trucks = byOperation('trucks', 'truck', 'Trucks_Create', (hands, more) => ({
  name: unusedName(hands, 'trucks', 'Pact Truck'),
  warehouseId: more.warehouseId ?? hands.needed(warehouses),
}))

/** What an order, a request for one and a return are booked to. */
const booking = (hands: Hands, more: PlainBody) => ({
  vendorId: more.vendorId ?? hands.needed(vendors),
  businessUnitId: more.businessUnitId ?? hands.needed(businessUnits),
  inventoryLocationId: more.inventoryLocationId ?? hands.needed(warehouses),
  tax: 0,
  shipping: 0,
})

function orderBody(hands: Hands, more: PlainBody): PlainBody {
  return {
    ...booking(hands, more),
    typeId: more.typeId ?? hands.needed(purchaseOrderTypes),
    shipTo: { description: 'Pact Warehouse', address: ADDRESS },
    impactsTechnicianPayroll: false,
    date: hands.today,
    requiredOn: hands.today,
    items: more.items ?? [orderLine(hands)],
  }
}

const orderLine = (hands: Hands) => ({ ...stockLine(hands), description: 'Pact elbow', vendorPartNumber: 'PACT-1', cost: 2.5 })

/** Two of a thing, so that a part can be received. */
const stockLine = (hands: Hands) => ({ skuId: hands.needed(materials), quantity: 2 })

/** An order made before any threshold for approval was set (POR-01). */
const beforeApproval =
  (decision: Decision): Decision =>
  (world, env) =>
    decision({ ...world, settings: { ...world.settings, approvalThreshold: null } } satisfies World, env)

const purchaseOrders: Kind<'purchaseOrders'> = {
  ...byOperation('purchaseOrders', 'purchase order', 'PurchaseOrders_Create', orderBody),
  decision: (body) => beforeApproval(asOperation('PurchaseOrders_Create', { body })),
}

const purchaseOrderRequests: Kind<'purchaseOrderRequests'> = {
  ...byOperation('purchaseOrderRequests', 'purchase order request', 'PurchaseOrders_Create', orderBody),
  decision: (body) => withBody('Inventory.V2.CreatePurchaseOrderRequest', createRequest, body),
}

const receipts = byOperation('receipts', 'receipt', 'Receipts_CreateReceipt', (hands) => ({
  dateReceived: hands.today,
  vendorDocumentNumber: 'PACT-INV-1',
  tax: 0,
  shipping: 0,
}))

const returns = byOperation('returns', 'return', 'Returns_CreateReturn', (hands, more) => ({
  ...booking(hands, more),
  returnTypeId: more.returnTypeId ?? hands.needed(returnTypes),
  returnDate: hands.today,
  restockingFee: 0,
  items: more.items ?? [{ ...stockLine(hands), cost: 2.5 }],
}))

const transfers: Kind<'transfers'> = {
  of: 'transfers',
  entity: 'transfer',
  shape: 'Control.NewTransfer',
  body: (hands, more) => ({
    fromLocationId: more.fromLocationId ?? hands.needed(warehouses),
    toLocationId: more.toLocationId ?? hands.needed(trucks),
    items: more.items ?? [stockLine(hands)],
  }),
  decision: (body) => withBody('Control.NewTransfer', createTransfer, body),
}

const adjustments: Kind<'adjustments'> = {
  of: 'adjustments',
  entity: 'adjustment',
  shape: 'Control.NewAdjustment',
  body: (hands, more) => ({
    inventoryLocationId: more.inventoryLocationId ?? hands.needed(warehouses),
    businessUnitId: more.businessUnitId ?? hands.needed(businessUnits),
    items: more.items ?? [stockLine(hands)],
  }),
  decision: (body) => withBody('Control.NewAdjustment', createAdjustment, body),
}

/** `Pact Type`, or with the first number that makes it a name of its own. */
function unusedName(hands: Hands, of: 'purchaseOrderTypes' | 'returnTypes' | 'trucks', name: string): string {
  return hands.look((world) => {
    const taken = (text: string) => world[of].count('name', text.toLowerCase()) > 0
    let [candidate, number] = [name, 1]
    while (taken(candidate)) candidate = `${name} ${++number}`
    return candidate
  })
}

export const kinds = {
  vendors,
  purchaseOrderTypes,
  returnTypes,
  markups,
  warehouses,
  businessUnits,
  technicians,
  employees,
  projects,
  jobs,
  materials,
  equipment,
  services,
  categories,
  templates,
  tagTypes,
  paymentTerms,
  budgetCodes,
  trucks,
  purchaseOrders,
  purchaseOrderRequests,
  receipts,
  returns,
  transfers,
  adjustments,
} as const satisfies Record<string, Kind>
