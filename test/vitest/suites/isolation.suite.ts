/** 200 tests over one server, up to 16 at a time, each of which reads whole collections. */
import { afterAll, expect } from 'vitest'
import { createTest } from '../../../src/vitest/index.ts'
import { purchaseOrder, vendor } from '../../support/requests.ts'

const test = createTest({ over: 'server' })
const servers = new Set<string>()
let [running, most] = [0, 0]

test.concurrent.for(Array.from({ length: 200 }, (_, n) => n))(
  'test %d has the tenant to itself',
  async (n, { tenant, baseUrl, token, appKey }) => {
    servers.add(baseUrl)
    most = Math.max(most, ++running)
    const headers = { authorization: token, 'st-app-key': appKey, 'content-type': 'application/json' }
    const url = (path: string) => `${baseUrl}/inventory/v2/tenant/${tenant.id}${path}`
    const post = (path: string, body: object) => fetch(url(path), { method: 'POST', headers, body: JSON.stringify(body) })
    const idsOf = async (path: string) => {
      const { data } = await (await fetch(url(`${path}?pageSize=5000&active=Any&sort=-Id`), { headers })).json()
      return (data as { id: number }[]).map(({ id }) => id)
    }

    const [vendors, orders] = [await idsOf('/vendors'), await idsOf('/purchase-orders')]
    const made = await (await post('/vendors', vendor({ name: `Vendor of ${n}` }))).json()
    const ordered = await (await post('/purchase-orders', purchaseOrder({ vendorId: made.id, memo: `Order of ${n}` }))).json()
    tenant.purchaseOrders.send(ordered.id)

    expect(await idsOf('/vendors')).toEqual([made.id, ...vendors])
    expect(await idsOf('/purchase-orders')).toEqual([ordered.id, ...orders])
    expect([vendors.length, orders.length, made.id, ordered.id]).toEqual([12, 30, 4610, 4611])
    running--
  },
)

afterAll(() => {
  expect([servers.size, most]).toEqual([1, 16])
})
