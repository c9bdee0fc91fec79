/** Plain request bodies that the demo world accepts; a test adds its own properties. */

export const ADDRESS = { street: '1 Wharf Street', unit: 'B', city: 'Columbus', state: 'OH', zip: '43201', country: 'USA' }

type Body = Record<string, unknown>

export const vendor = (overrides: Body = {}): Body => ({
  name: 'Wharf Street Supply',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0.075,
  restrictedMobileCreation: false,
  address: ADDRESS,
  ...overrides,
})

/** One line: four of a ball valve at 14.20. */
export const item = (overrides: Body = {}): Body => ({
  skuId: 3007,
  description: 'Ball valve',
  vendorPartNumber: 'BV-75',
  quantity: 4,
  cost: 14.2,
  ...overrides,
})

/** A Standard order without a job: 4 × 14.20 + 3 + 5 = 64.80. */
export const purchaseOrder = (overrides: Body = {}): Body => ({
  vendorId: 2101,
  typeId: 1801,
  businessUnitId: 1001,
  inventoryLocationId: 1601,
  shipTo: { description: 'Main Warehouse', address: ADDRESS },
  impactsTechnicianPayroll: false,
  date: '2026-01-05',
  requiredOn: '2026-01-08',
  tax: 3,
  shipping: 5,
  items: [item()],
  ...overrides,
})

export const purchaseOrderType = (overrides: Body = {}): Body => ({
  name: 'Rush',
  active: true,
  includeInPoScreen: true,
  automaticallyReceive: false,
  displayToTechnician: true,
  excludeTaxFromJobCosting: false,
  impactToTechnicianPayroll: false,
  allowTechniciansToSendPo: false,
  defaultRequiredDateDaysOffset: 2,
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
  ...overrides,
})

/** The whole line of `purchaseOrder()`, by its SKU. */
export const receipt = (purchaseOrderId: number, overrides: Body = {}): Body => ({
  purchaseOrderId,
  dateReceived: '2026-01-06',
  tax: 3,
  shipping: 5,
  items: [{ skuId: 3007, quantity: 4, cost: 14.2 }],
  ...overrides,
})
