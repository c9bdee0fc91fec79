/** How states create each kind of record, with default values. */
import { collections, operationTable } from '../../api.ts'
import { asOperation, asRecord, type PlainBody, withBody } from '../../control/decisions.ts'
import { createAdjustment } from '../../domain/adjustments/moves.ts'
import type { HandledId } from '../../domain/operations.ts'
import { createRequest } from '../../domain/purchase-order-requests/operations.ts'
import { createTransfer } from '../../domain/transfers/moves.ts'
import type { CollectionName, PurchaseOrderType, ReturnType, Sku, World } from '../../domain/world.ts'
import type { Decision } from '../../engine/decide.ts'
import type { Kind, StateBuilder } from './state-builder.ts'

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
  ...byOperation('purchaseOrderTypes', 'purchase order type', 'PurchaseOrderTypes_Create', (builder) => ({
    name: unusedName(builder, 'purchaseOrderTypes', 'Pact Type'),
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
  ...byOperation('returnTypes', 'return type', 'ReturnTypes_Create', (builder) => ({
    name: unusedName(builder, 'returnTypes', 'Pact Return'),
    automaticallyReceiveVendorCredit: false,
    includeInSalesTax: false,
    isDefault: false,
    isDefaultForConsignment: false,
  })),
  isOrdinary: ({ automaticallyReceiveVendorCredit }: ReturnType) => !automaticallyReceiveVendorCredit,
}

const markups = byOperation('markups', 'markup', 'PurchaseOrdersMarkup_Create', (builder) => {
  const from = builder.look((world) => Math.max(0, ...[...world.markups.all()].map((markup) => Number(markup.to))))
  return { from, to: from + 100, percent: 25 }
})

const warehouses = byRecord('warehouses', 'warehouse', () => ({ name: 'Pact Warehouse', address: ADDRESS }))
const businessUnits = byRecord('businessUnits', 'business unit', () => ({ name: 'Pact Unit' }))
const technicians = byRecord('technicians', 'technician', () => ({ name: 'Pat Pact' }))
const employees = byRecord('employees', 'employee', () => ({ name: 'Pia Pact' }))
const services = byRecord('services', 'service', () => ({ code: 'PACT-S', displayName: 'Pact service' }))
const categories = byRecord('categories', 'category', () => ({ name: 'Pact category' }))
const projects = byRecord('projects', 'project', () => ({ number: '9000001', name: 'Pact Project' }))
const jobs = byRecord('jobs', 'job', (builder) => ({ jobNumber: '9000001', businessUnitId: builder.anyUsable(businessUnits) }))
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

const trucks = byOperation('trucks', 'truck', 'Trucks_Create', (builder, more) => ({
  name: unusedName(builder, 'trucks', 'Pact Truck'),
  warehouseId: more.warehouseId ?? builder.anyUsable(warehouses),
}))

/** The references that orders, requests and returns share. */
const booking = (builder: StateBuilder, more: PlainBody) => ({
  vendorId: more.vendorId ?? builder.anyUsable(vendors),
  businessUnitId: more.businessUnitId ?? builder.anyUsable(businessUnits),
  inventoryLocationId: more.inventoryLocationId ?? builder.anyUsable(warehouses),
  tax: 0,
  shipping: 0,
})

function orderBody(builder: StateBuilder, more: PlainBody): PlainBody {
  return {
    ...booking(builder, more),
    typeId: more.typeId ?? builder.anyUsable(purchaseOrderTypes),
    shipTo: { description: 'Pact Warehouse', address: ADDRESS },
    impactsTechnicianPayroll: false,
    date: builder.today,
    requiredOn: builder.today,
    items: more.items ?? [orderLine(builder)],
  }
}

const orderLine = (builder: StateBuilder) => ({ ...stockLine(builder), description: 'Pact elbow', vendorPartNumber: 'PACT-1', cost: 2.5 })

/** A line with quantity 2, so that part of it can be received. */
const stockLine = (builder: StateBuilder) => ({ skuId: builder.anyUsable(materials), quantity: 2 })

/** Creates an order as if no approval threshold were set (POR-01). */
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

const receipts = byOperation('receipts', 'receipt', 'Receipts_CreateReceipt', (builder) => ({
  dateReceived: builder.today,
  vendorDocumentNumber: 'PACT-INV-1',
  tax: 0,
  shipping: 0,
}))

const returns = byOperation('returns', 'return', 'Returns_CreateReturn', (builder, more) => ({
  ...booking(builder, more),
  returnTypeId: more.returnTypeId ?? builder.anyUsable(returnTypes),
  returnDate: builder.today,
  restockingFee: 0,
  items: more.items ?? [{ ...stockLine(builder), cost: 2.5 }],
}))

const transfers: Kind<'transfers'> = {
  of: 'transfers',
  entity: 'transfer',
  shape: 'Control.NewTransfer',
  body: (builder, more) => ({
    fromLocationId: more.fromLocationId ?? builder.anyUsable(warehouses),
    toLocationId: more.toLocationId ?? builder.anyUsable(trucks),
    items: more.items ?? [stockLine(builder)],
  }),
  decision: (body) => withBody('Control.NewTransfer', createTransfer, body),
}

const adjustments: Kind<'adjustments'> = {
  of: 'adjustments',
  entity: 'adjustment',
  shape: 'Control.NewAdjustment',
  body: (builder, more) => ({
    inventoryLocationId: more.inventoryLocationId ?? builder.anyUsable(warehouses),
    businessUnitId: more.businessUnitId ?? builder.anyUsable(businessUnits),
    items: more.items ?? [stockLine(builder)],
  }),
  decision: (body) => withBody('Control.NewAdjustment', createAdjustment, body),
}

/** The name itself, such as `Pact Type`, or if it exists already, `Pact Type 2`, `Pact Type 3` and so on. */
function unusedName(builder: StateBuilder, of: 'purchaseOrderTypes' | 'returnTypes' | 'trucks', name: string): string {
  return builder.look((world) => {
    const exists = (text: string) => world[of].count('name', text.toLowerCase()) > 0
    let [candidate, number] = [name, 1]
    while (exists(candidate)) candidate = `${name} ${++number}`
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
