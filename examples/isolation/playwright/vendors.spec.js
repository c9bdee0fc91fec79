import { connect } from 'mocktitan/client'
import { expect, test } from './test.js'

for (let n = 0; n < 8; n++) {
  test(`test ${n} sees the demo vendors and what it changes itself`, async ({ inventory }) => {
    const before = (await (await inventory.get('vendors?active=Any')).json()).data
    const patched = await inventory.patch(`vendors/${before[0].id}`, { data: { memo: `Memo of ${n}` } })
    const after = (await (await inventory.get('vendors?active=Any')).json()).data

    expect([before.length, patched.status()]).toEqual([12, 200])
    expect(before.filter(({ memo }) => memo?.startsWith('Memo of'))).toEqual([])
    expect(after.filter(({ memo }) => memo?.startsWith('Memo of')).map(({ memo }) => memo)).toEqual([`Memo of ${n}`])
  })
}

test('an order is sent as people send it in the product', async ({ inventory, tenant, baseURL }) => {
  await connect(baseURL).tenant(tenant.tenantId).purchaseOrders.send(4161)
  expect(await (await inventory.get('purchase-orders/4161')).json()).toMatchObject({ status: 'Sent' })
})
