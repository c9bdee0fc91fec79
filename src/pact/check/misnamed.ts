/** Wrong names that consumers are known to use, with the rule that gives the API's name or behaviour. */
import type { OperationId } from '../../api.ts'
import type { RuleId } from '../../domain/outcome.ts'

interface Misnamed {
  readonly rule: RuleId
  readonly instead: string
}

const statusIsNotSet: Misnamed = {
  rule: 'PO-02',
  instead: 'The status follows from sending, receipts and cancellation; the API cannot set it.',
}
const taxIsAnAmount: Misnamed = { rule: 'PO-05', instead: 'An order has tax, an amount of money, but no tax rate.' }
const called = (rule: RuleId, name: string): Misnamed => ({ rule, instead: `Here it is called ${name}.` })
const writeOnly: Misnamed = { rule: 'VEN-04', instead: 'It can be written, but answers do not show it.' }
const bareAddress: Misnamed = { rule: 'PO-08', instead: 'In answers, shipTo is only the address.' }

const properties: Readonly<Record<string, Readonly<Record<string, Misnamed>>>> = {
  'Inventory.V2.CreatePurchaseOrderRequest': {
    status: statusIsNotSet,
    taxRate: taxIsAnAmount,
    summary: called('PO-08', 'memo'),
    vendorDocumentNumber: called('PO-08', 'vendorInvoiceNumber'),
  },
  'Inventory.V2.UpdatePurchaseOrderRequest': {
    status: statusIsNotSet,
    taxRate: taxIsAnAmount,
    summary: called('PO-08', 'memo'),
    vendorDocumentNumber: called('PO-08', 'vendorInvoiceNumber'),
  },
  'Inventory.V2.PurchaseOrderResponse': {
    taxRate: taxIsAnAmount,
    memo: called('PO-08', 'summary'),
    vendorInvoiceNumber: called('PO-08', 'vendorDocumentNumber'),
  },
  'Inventory.V2.InventoryReceiptResponse': {
    total: called('RCP-03', 'receiptAmount'),
    tax: called('RCP-03', 'taxAmount'),
    shipping: called('RCP-03', 'shippingAmount'),
  },
  'Inventory.V2.InventoryReturnResponse': {
    total: called('RET-03', 'returnAmount'),
    tax: called('RET-03', 'taxAmount'),
    shipping: called('RET-03', 'shippingAmount'),
  },
  'Inventory.V2.AddressResponse': { address: bareAddress, description: bareAddress },
  'Inventory.V2.CreateVendorRequest': {
    defaultTaxRate: called('VEN-04', 'taxRate'),
    isMobileCreationRestricted: called('VEN-04', 'restrictedMobileCreation'),
  },
  'Inventory.V2.UpdateVendorRequest': {
    defaultTaxRate: called('VEN-04', 'taxRate'),
    isMobileCreationRestricted: called('VEN-04', 'restrictedMobileCreation'),
  },
  'Inventory.V2.VendorResponse': {
    taxRate: called('VEN-04', 'defaultTaxRate'),
    restrictedMobileCreation: called('VEN-04', 'isMobileCreationRestricted'),
    firstName: called('VEN-04', 'contactInfo.firstName'),
    lastName: called('VEN-04', 'contactInfo.lastName'),
    phone: called('VEN-04', 'contactInfo.phone'),
    email: called('VEN-04', 'contactInfo.email'),
    fax: called('VEN-04', 'contactInfo.fax'),
    vendorQuickbooksItem: writeOnly,
    paymentTermId: writeOnly,
    remittanceVendorId: writeOnly,
    tags: writeOnly,
    vendorContacts: writeOnly,
  },
  'Inventory.V2.CreateTruckRequest': { inventoryTemplateId: called('LOC-01', 'templateId') },
  'Inventory.V2.UpdateTruckRequest': { inventoryTemplateId: called('LOC-01', 'templateId') },
  'Inventory.V2.TruckResponse': { templateId: called('LOC-01', 'inventoryTemplateId') },
  'Jpm.V2.JobResponse': { number: called('REF-08', 'jobNumber') },
}

/** A property that consumers expect, but that the schema does not have. */
export const misnamedProperty = (shape: string | undefined, name: string): Misnamed | undefined =>
  findIgnoringCase(properties[shape ?? ''], name)

const filters: Partial<Record<OperationId, Readonly<Record<string, Misnamed>>>> = {
  Jobs_GetList: { jobNumber: { rule: 'REF-08', instead: 'The filter is called number, although answers have jobNumber.' } },
}

/** A query parameter that consumers expect, but that the operation does not have. */
export const misnamedFilter = (operation: OperationId, name: string): Misnamed | undefined => findIgnoringCase(filters[operation], name)

const findIgnoringCase = (known: Readonly<Record<string, Misnamed>> = {}, name: string): Misnamed | undefined =>
  Object.entries(known).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]
