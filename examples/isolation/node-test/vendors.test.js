/** node:test: one server in this process, and one tenant per test. The tests of a file run at the same time and do not affect each other. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'
import { freshTenant } from '../fresh-tenant.cjs'
import { Inventory } from '../inventory.cjs'

const mock = createMock()
let served

before(async () => {
  served = await serve(mock, { port: 0 })
})
after(() => served.close())

const open = () => {
  const tenant = freshTenant()
  return { inventory: new Inventory({ ...tenant, baseUrl: served.url }), tenant: mock.tenant(tenant.tenantId) }
}

describe('vendors', { concurrency: 16 }, () => {
  for (let n = 0; n < 16; n++) {
    it(`test ${n} sees the demo vendors and its own`, async () => {
      const { inventory } = open()
      const before = await inventory.vendorNames()
      await inventory.addVendor(`Vendor of ${n}`)
      assert.deepEqual((await inventory.vendorNames()).sort(), [...before, `Vendor of ${n}`].sort())
      assert.equal(before.length, 12)
    })
  }

  it('a test controls the mock in code, because the mock is in this process', async () => {
    const { inventory, tenant } = open()
    tenant.purchaseOrders.send(4161)
    assert.equal((await inventory.call('GET', '/purchase-orders/4161')).status, 'Sent')
  })
})
