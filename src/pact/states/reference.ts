/** Records that orders and other records refer to: types, locations, and data of other parts of the product. */
import { exists, isAbsent } from './existence.ts'
import { kinds } from './kinds.ts'
import { choice, state } from './state.ts'

const FIELDS = {
  vendors: 'vendorCustomFields',
  receipts: 'receiptCustomFields',
  returns: 'returnCustomFields',
  transfers: 'transferCustomFields',
  adjustments: 'adjustmentCustomFields',
  bills: 'billCustomFields',
} as const

export const referenceStates = {
  'a purchase order type {id} exists': exists(kinds.purchaseOrderTypes, 'typeId'),
  'no purchase order type {id}': isAbsent(kinds.purchaseOrderTypes),
  'a return type {id} exists': exists(kinds.returnTypes, 'returnTypeId'),
  'no return type {id}': isAbsent(kinds.returnTypes),
  'a markup {id} exists': exists(
    kinds.markups,
    'markupId',
    'A markup of 25 percent for a band of costs that is 100 wide and begins above the existing bands.',
  ),
  'no markup {id}': isAbsent(kinds.markups, 'PurchaseOrdersMarkup_Delete'),
  'a truck {id} exists': exists(kinds.trucks, 'truckId'),
  'no truck {id}': isAbsent(kinds.trucks),
  'a warehouse {id} exists': exists(kinds.warehouses, 'warehouseId'),
  'no warehouse {id}': isAbsent(kinds.warehouses),
  'a template {id} exists': exists(kinds.templates, 'templateId', 'An active inventory template.'),
  'a business unit {id} exists': exists(kinds.businessUnits, 'businessUnitId'),
  'a technician {id} exists': exists(kinds.technicians, 'technicianId'),
  'an employee {id} exists': exists(kinds.employees, 'employeeId'),
  'a project {id} exists': exists(kinds.projects, 'projectId', 'A project.'),
  'a job {id} exists': exists(kinds.jobs, 'jobId', 'A job.'),
  'a material {id} exists': exists(kinds.materials, 'skuId', 'An active material in the pricebook.'),
  'a piece of equipment {id} exists': exists(kinds.equipment, 'skuId', 'An active piece of equipment in the pricebook.'),
  'a service {id} exists': exists(kinds.services, 'serviceId', 'An active service in the pricebook.'),
  'a category {id} exists': exists(kinds.categories, 'categoryId', 'A top-level category in the pricebook.'),
  'a payment term {id} exists': exists(kinds.paymentTerms, 'paymentTermId'),
  'a tag type {id} exists': exists(kinds.tagTypes, 'tagTypeId'),
  'a budget code {id} exists': exists(kinds.budgetCodes, 'budgetCodeId'),
  'a custom field {name} of {collection} exists': state({
    says: 'A text field for records of this collection (CF-01).',
    parameters: {
      name: { kind: 'text', says: "The field's name." },
      collection: choice('The collection.', Object.keys(FIELDS) as (keyof typeof FIELDS)[]),
    },
    returns: ['id', 'customFieldId'],
    arrange: ({ builder }, { name, collection }) => {
      const known = builder.look((world) => [...world[FIELDS[collection]].all()].find((field) => field.name === name))
      const id = known?.id ?? builder.record(FIELDS[collection], { name, dataType: 'Text' })
      return { id, customFieldId: id }
    },
  }),
} as const
