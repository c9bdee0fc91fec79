/** The tour of the README as steps. Each is a call that uses values from earlier answers. */
import type { Json } from '../door/door.ts'
import type { Sent } from './send.ts'

/** The values from the answers so far, by name. */
export type Known = Readonly<Record<string, Json>>

export interface Step {
  readonly name: string
  readonly title: string
  readonly says: string
  readonly call: (known: Known, tenant: string) => Sent
  /** The view of the inspector that shows the effect. */
  readonly see?: (known: Known) => string
}

const ADDRESS = { street: '1 Main St', unit: '', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' }

const root = (tenant: string): string => `/inventory/v2/tenant/${tenant}`
const moves = (tenant: string): string => `/_mock/tenants/${tenant}`
const json = (value: object): string => JSON.stringify(value, null, 2)
const order = ({ order: made }: Known): string => `purchaseOrders:${made.id}`

export const steps: readonly Step[] = [
  {
    name: 'vendor',
    title: 'Create a vendor',
    says: 'Every call goes to the mock in this page. The inspector next to this tour shows each call as it arrives.',
    call: (_known, tenant) => ({
      method: 'POST',
      path: `${root(tenant)}/vendors`,
      body: json({
        name: 'Tour Supply',
        active: true,
        isTruckReplenishment: false,
        taxRate: 0,
        restrictedMobileCreation: false,
        address: ADDRESS,
      }),
    }),
    see: ({ vendor }) => `record=vendors:${vendor.id}`,
  },
  {
    name: 'order',
    title: 'Order from the vendor',
    says: 'You order three rolls of tubing. The order appears on the board as Pending.',
    call: ({ vendor }, tenant) => ({
      method: 'POST',
      path: `${root(tenant)}/purchase-orders`,
      body: json({
        vendorId: vendor?.id,
        typeId: 1801,
        businessUnitId: 1001,
        inventoryLocationId: 1601,
        shipTo: { description: 'Main Warehouse', address: ADDRESS },
        impactsTechnicianPayroll: false,
        date: '2026-01-05',
        requiredOn: '2026-01-09',
        tax: 5.25,
        shipping: 0,
        items: [{ skuId: 3001, description: 'Tubing', vendorPartNumber: 'T-1', quantity: 3, cost: 62.4 }],
      }),
    }),
    see: (known) => `record=${order(known)}`,
  },
  {
    name: 'status',
    title: 'Try to set its status',
    says: 'The real API drops unknown properties and answers 200. The mock reports them: look for ADV-02 in the calls.',
    call: ({ order: made }, tenant) => ({
      method: 'PATCH',
      path: `${root(tenant)}/purchase-orders/${made?.id}`,
      body: json({ status: 'Sent' }),
    }),
  },
  {
    name: 'send',
    title: 'Send it',
    says: 'In the product, people send orders. Here the control API does that.',
    call: ({ order: made }, tenant) => ({ method: 'POST', path: `${moves(tenant)}/purchase-orders/${made?.id}/send` }),
    see: (known) => `record=${order(known)}`,
  },
  {
    name: 'receipt',
    title: 'Receive everything',
    says: 'The order and its items become Received.',
    call: ({ order: made }, tenant) => ({
      method: 'POST',
      path: `${root(tenant)}/receipts`,
      body: json({
        purchaseOrderId: made?.id,
        dateReceived: '2026-01-08',
        tax: 5.25,
        shipping: 0,
        items: [{ skuId: 3001, quantity: 3, cost: 62.4 }],
      }),
    }),
    see: (known) => `record=${order(known)}`,
  },
  {
    name: 'export',
    title: 'Export it to accounting',
    says: 'After the export, the order can no longer be changed.',
    call: ({ order: made }, tenant) => ({ method: 'POST', path: `${moves(tenant)}/purchase-orders/${made?.id}/export` }),
    see: (known) => `record=${order(known)}`,
  },
  {
    name: 'late',
    title: 'Edit it too late',
    says: 'Rule PO-14 refuses the edit with a 400. Open the call to see why.',
    call: ({ order: made }, tenant) => ({
      method: 'PATCH',
      path: `${root(tenant)}/purchase-orders/${made?.id}`,
      body: json({ memo: 'too late' }),
    }),
  },
  {
    name: 'feed',
    title: 'Follow what changes',
    says: 'This call reads the feed of orders from the beginning, as the first nightly export would.',
    call: (_known, tenant) => ({ method: 'GET', path: `${root(tenant)}/export/purchase-orders` }),
  },
]
