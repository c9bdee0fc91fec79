/** The purchase order rules that are not guards: they describe what operations do. */
import { orderLifecycle } from '../lifecycles.ts'
import { budgetCodes } from '../references.ts'
import type { Rule, ValueRule } from '../rule.ts'
import { orderNumbers } from './numbers.ts'

export const initialStatus = {
  id: 'PO-01',
  says: 'The status of a new purchase order.',
  basis: { documented: 'developer portal' },
  value: 'Pending',
} as const satisfies ValueRule<string>

export const declared: readonly Rule[] = [
  initialStatus,
  {
    id: 'PO-02',
    says: 'The status cannot be set through the API: a status in a body is an unknown property and is dropped.',
    basis: { documented: 'developer portal' },
  },
  {
    id: 'PO-03',
    says:
      'Required on create: vendorId, typeId, businessUnitId, inventoryLocationId, shipTo (description, address), impactsTechnicianPayroll, date, requiredOn, tax, shipping, ' +
      'items (skuId, description, vendorPartNumber, quantity, cost).',
    basis: { documented: 'API document; seen in public clients' },
  },
  {
    id: 'PO-04',
    says: 'An order of a type that receives automatically is Received immediately, with a receipt for everything; vendorInvoiceNumber goes to that receipt.',
    basis: { documented: 'help center; Fully-Launched/po-reader' },
  },
  orderNumbers,
  {
    id: 'PO-08',
    says: 'In answers, `vendorInvoiceNumber` is called `vendorDocumentNumber`, `memo` is called `summary`, and `shipTo` is only the address.',
    basis: { documented: 'API document' },
  },
  orderLifecycle,
  {
    id: 'PO-12',
    says: 'Receipts move a Sent order (or a Pending one, quirk receivePending) to PartiallyReceived or Received. receivedOn is set when the order becomes Received.',
    basis: { documented: 'help center; receiving an order that was never sent is assumed' },
  },
  {
    id: 'PO-18',
    says: 'An item becomes Pending, Sent or Canceled with its order, and PartiallyReceived or Received according to its own quantities. quantityReceived is the sum over active receipts.',
    basis: { observed: 'live samples; PartiallyReceived is assumed' },
  },
  {
    id: 'PO-19',
    says: 'There is no idempotency: a create request that is sent twice makes two orders.',
    basis: { observed: 'public clients' },
  },
  budgetCodes,
  {
    id: 'PO-22',
    says: "skuName, skuCode and skuType come from the pricebook when the item is created. The item's description and part number come from the request.",
    basis: { documented: 'API document' },
  },
]
