const { freshTenant } = require('../fresh-tenant.cjs')
const { Inventory } = require('../inventory.cjs')

const open = () => new Inventory({ ...freshTenant(), baseUrl: process.env.INVENTORY_URL })

test.concurrent.each([...Array(16).keys()])('test %i sees the demo vendors and its own', async (n) => {
  const inventory = open()
  const before = await inventory.vendorNames()
  await inventory.addVendor(`Vendor of ${n}`)
  expect(await inventory.vendorNames()).toHaveLength(13)
  expect(before).toHaveLength(12)
})
