/** A worker controls the mock with mocktitan/client, which is an ES module, so this test is one too. */
import { connect } from 'mocktitan/client'
import { freshTenant } from '../fresh-tenant.cjs'
import { Inventory } from '../inventory.cjs'

const mock = connect(process.env.INVENTORY_URL)

function open() {
  const credentials = freshTenant()
  return { tenant: mock.tenant(credentials.tenantId), inventory: new Inventory({ ...credentials, baseUrl: mock.url }) }
}

test('an order is sent as people send it in the product', async () => {
  const { tenant, inventory } = open()
  await tenant.purchaseOrders.send(4161)
  expect(await inventory.call('GET', '/purchase-orders/4161')).toMatchObject({ status: 'Sent' })
})

test('a tenant is saved and restored', async () => {
  const { tenant, inventory } = open()
  await tenant.snapshot('start')
  const first = await inventory.addVendor('First')
  await tenant.restore('start')
  expect(await inventory.addVendor('First again')).toBe(first)
})
