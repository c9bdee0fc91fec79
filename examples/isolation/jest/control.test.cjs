/** From a worker the mock is driven over HTTP: GET /_mock/openapi.json has every verb. */
const { freshTenant } = require('../fresh-tenant.cjs')
const { Inventory } = require('../inventory.cjs')

const url = process.env.INVENTORY_URL

test('an order is sent as people send it in the product', async () => {
  const tenant = freshTenant()
  const inventory = new Inventory({ ...tenant, baseUrl: url })
  await fetch(`${url}/_mock/tenants/${tenant.tenantId}/purchase-orders/4161/send`, { method: 'POST' })
  expect(await inventory.call('GET', '/purchase-orders/4161')).toMatchObject({ status: 'Sent' })
})

test('a tenant is kept and put back', async () => {
  const tenant = freshTenant()
  const inventory = new Inventory({ ...tenant, baseUrl: url })
  await fetch(`${url}/_mock/tenants/${tenant.tenantId}/snapshots/start`, { method: 'PUT' })
  const first = await inventory.addVendor('First')
  await fetch(`${url}/_mock/tenants/${tenant.tenantId}/snapshots/start/restore`, { method: 'POST' })
  expect(await inventory.addVendor('First again')).toBe(first)
})
