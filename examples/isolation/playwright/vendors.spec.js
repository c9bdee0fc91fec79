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

test('an order is sent as people send it in the product', async ({ request, inventory, tenant }) => {
  await request.post(`/_mock/tenants/${tenant.tenantId}/purchase-orders/4161/send`)
  expect(await (await inventory.get('purchase-orders/4161')).json()).toMatchObject({ status: 'Sent' })
})
