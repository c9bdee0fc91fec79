/** A consumer that calls every operation at least once, like an integration: it reads, creates, changes and is refused. */
import { item, purchaseOrder, purchaseOrderType, receipt, vendor } from './requests.ts'

type Body = Record<string, unknown>

interface Consumer {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  send(method: string, path: string, body?: Body): Promise<any>
  /** What people do in the product meanwhile. */
  sendOut(orderId: number): void
}

const INV = '/inventory/v2/tenant/1001'

export async function everyOperation({ send, sendOut }: Consumer): Promise<void> {
  const get = (path: string) => send('GET', `${INV}${path}`)
  const post = (path: string, body: Body) => send('POST', `${INV}${path}`, body)
  const patch = (path: string, body?: Body) => send('PATCH', `${INV}${path}`, body)
  await references((path) => send('GET', path))
  await vendors(get, post, patch)
  await orders(get, post, patch, sendOut)
  await setUp(get, post, patch, (path) => send('DELETE', `${INV}${path}`))
  await stock(get, post, patch)
  await feeds(get)
  await bills(send)
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
type Get = (path: string) => Promise<any>
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
type Write = (path: string, body: Body) => Promise<any>
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
type Change = (path: string, body?: Body) => Promise<any>

/** A list, then its first record by id. */
async function references(get: Get): Promise<void> {
  for (const path of [
    '/settings/v2/tenant/1001/technicians',
    '/settings/v2/tenant/1001/employees',
    '/settings/v2/tenant/1001/business-units',
    '/jpm/v2/tenant/1001/jobs',
    '/jpm/v2/tenant/1001/projects',
    '/pricebook/v2/tenant/1001/equipment',
    '/pricebook/v2/tenant/1001/materials',
    '/pricebook/v2/tenant/1001/services',
    '/accounting/v2/tenant/1001/payment-terms',
  ]) {
    const { data } = await get(path)
    await get(`${path}/${data[0].id}`)
    await get(`${path}/999999`)
  }
  await get('/settings/v2/tenant/1001/tag-types')
  await get('/jpm/v2/tenant/1001/work-breakdown-structure/budget-codes')
  await get('/accounting/v2/tenant/1001/inventory-bills')
  await get('/accounting/v2/tenant/1001/inventory-bills/paginated?pageSize=2&includeTotal=true')
}

async function vendors(get: Get, post: Write, patch: Change): Promise<void> {
  await get('/vendors?active=Any')
  const { id } = await post('/vendors', vendor())
  await get(`/vendors/${id}`)
  await patch(`/vendors/${id}`, { active: false })
  await get(`/vendors/${id}`)
  await get('/vendors/999999')
  await post('/vendors', { name: 'No address' })
  const { data } = await get('/vendors/custom-fields')
  await patch('/vendors/custom-fields', fieldUpdate(2101, data[0]))
  await get('/vendors/2101')
}

const fieldUpdate = (objectId: number, field: { id: number; name: string }): Body => ({
  operations: [{ objectId, customFields: [{ name: field.name, value: 'Net 30' }] }],
})

async function orders(get: Get, post: Write, patch: Change, sendOut: (id: number) => void): Promise<void> {
  await get('/purchase-orders')
  const { id } = await post('/purchase-orders', purchaseOrder())
  const order = await get(`/purchase-orders/${id}`)
  await patch(`/purchase-orders/${id}`, { memo: 'Call first', items: [{ ...item({ quantity: 5 }), id: order.items[0].id }] })
  sendOut(id)
  await get(`/purchase-orders/${id}`)
  await get('/purchase-orders?status=Sent')
  const { id: receiptId } = await post('/receipts', receipt(id))
  await get(`/purchase-orders/${id}`)
  await patch(`/purchase-orders/${id}`, { memo: 'Too late' })
  await get(`/receipts?ids=${receiptId}`)
  await patch(`/receipts/${receiptId}/cancellation`, { canceledReason: 'Other' })
  await get('/receipts')
  const { id: second } = await post('/purchase-orders', purchaseOrder())
  await patch(`/purchase-orders/${second}/cancellation`, { canceledReason: 'Other' })
  await get(`/purchase-orders/${second}`)
  const { data: requests } = await get('/purchase-orders/requests?requestStatus=PendingApproval')
  await patch(`/purchase-orders/requests/${requests[0].id}/approve`)
  await patch(`/purchase-orders/requests/${requests[1]?.id ?? requests[0].id}/reject`, { rejectionReason: 'CostTooHigh' })
}

async function setUp(get: Get, post: Write, patch: Change, remove: Get): Promise<void> {
  const { data: markups } = await get('/purchase-order-markups')
  const from = Math.max(...markups.map(({ to }: { to: number }) => to))
  const { id: markup } = await post('/purchase-order-markups', { from, to: from + 50, percent: 10 })
  await get(`/purchase-order-markups/${markup}`)
  await patch(`/purchase-order-markups/${markup}`, { from, to: from + 60, percent: 12 })
  await remove(`/purchase-order-markups/${markup}`)
  await get(`/purchase-order-markups/${markup}`)
  await remove(`/purchase-order-markups/${markups[0].id}`)
  await get(`/purchase-order-markups/${markups[0].id}`)
  await get('/purchase-order-types')
  const { id: type } = await post('/purchase-order-types', purchaseOrderType())
  await patch(`/purchase-order-types/${type}`, { name: 'Rush hour' })
  await get('/return-types?activeOnly=true')
  const { id: returnType } = await post('/return-types', {
    name: 'Broken',
    automaticallyReceiveVendorCredit: false,
    includeInSalesTax: false,
    isDefault: false,
    isDefaultForConsignment: false,
  })
  await patch(`/return-types/${returnType}`, { id: returnType, name: 'Broken in transit' })
  const { data: trucks } = await get('/trucks')
  await post('/trucks', { name: 'Truck 99', warehouseId: 1601 })
  await patch(`/trucks/${trucks[0].id}`, { memo: 'In the shop' })
  const { data: warehouses } = await get('/warehouses')
  await patch(`/warehouses/${warehouses[0].id}`, externalData())
  await get('/inventory-templates')
}

const externalData = (): Body => ({
  externalData: {
    patchMode: 'Merge',
    applicationGuid: 'c0a1b2d3-4e5f-4607-8899-aabbccddeeff',
    externalData: [{ key: 'erp', value: '12' }],
  },
})

async function stock(get: Get, post: Write, patch: Change): Promise<void> {
  for (const name of ['receipts', 'returns', 'transfers', 'adjustments']) {
    const { data } = await get(`/${name}`)
    await patch(`/${name}/custom-fields`, { operations: [{ objectId: data[0].id, customFields: [] }] })
  }
  const { id } = await post('/returns', {
    returnTypeId: 4201,
    vendorId: 2101,
    businessUnitId: 1001,
    inventoryLocationId: 1601,
    returnDate: '2026-01-05',
    tax: 0,
    shipping: 0,
    restockingFee: 0,
    items: [{ skuId: 3007, quantity: 1, cost: 14.2 }],
  })
  await patch(`/returns/${id}`, { memo: 'Box 7' })
  await patch(`/returns/${id}/cancellation`, { canceledReason: 'Other' })
  await get('/returns')
  const { data: transfers } = await get('/transfers')
  await patch(`/transfers/${transfers[0].id}`, externalData())
  const { data: adjustments } = await get('/adjustments')
  await patch(`/adjustments/${adjustments[0].id}`, externalData())
  const { id: adjustment } = await post('/adjustments', {
    locationId: 1601,
    type: 'Adjustment',
    businessUnitId: 1001,
    items: [{ skuId: 3007, quantity: -1 }],
  })
  await patch(`/adjustments/${adjustment}`, { memo: 'Counted twice' })
}

const ACCOUNTING = '/accounting/v2/tenant/1001'

/** What an accounting system does: it exports bills and marks them as exported. */
async function bills(send: Consumer['send']): Promise<void> {
  const { data } = await send('GET', `${ACCOUNTING}/inventory-bills/paginated?syncStatuses=Pending`)
  const { data: fields } = await send('GET', `${ACCOUNTING}/inventory-bills/custom-fields`)
  const customFields = [{ name: fields[0].name, value: 'L-1' }]
  await send('PATCH', `${ACCOUNTING}/inventory-bills/custom-fields`, { operations: [{ objectId: data[0].id, customFields }] })
  await send('POST', `${ACCOUNTING}/inventory-bills/markasexported`, { inventoryBillIds: [data[0].id, 999999] })
  for (const path of SISTER_FEEDS) {
    const { continueFrom } = await send('GET', `/${path}?from=2025-01-01`)
    await send('GET', `/${path}?from=${continueFrom}`)
  }
}

const SISTER_FEEDS = [
  ...['employees', 'technicians', 'business-units', 'tag-types'].map((name) => `settings/v2/tenant/1001/export/${name}`),
  ...['jobs', 'projects'].map((name) => `jpm/v2/tenant/1001/export/${name}`),
  ...['equipment', 'materials'].map((name) => `pricebook/v2/tenant/1001/export/${name}`),
  'accounting/v2/tenant/1001/export/inventory-bills',
]

/** Reads each feed to its end: when requested again, the last page is empty. */
async function feeds(get: Get): Promise<void> {
  for (const name of ['purchase-orders', 'returns', 'transfers', 'adjustments']) {
    const { continueFrom } = await get(`/export/${name}?from=2025-01-01`)
    await get(`/export/${name}?from=${continueFrom}`)
  }
}
