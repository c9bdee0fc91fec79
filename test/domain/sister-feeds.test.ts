/** EXP-01, EXP-06: the export feeds of the other services, by the same rules as those of inventory. */
import { expect, test } from 'vitest'
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith } from '../support/orders.ts'
import { purchaseOrder, receipt } from '../support/requests.ts'

const feeds = operationIds.filter((id) => id.startsWith('Export_') && !operationTable(id).path.startsWith('/inventory/'))
const at = (path: string) => `raw:${path.replace('{tenant}', String(TENANT))}`
const feedOf = (id: OperationId, query = '') => at(operationTable(id).path) + query

interface Row {
  readonly id: number
  readonly modifiedOn: string
  readonly active: boolean
}

/** Every row of a feed, page by page. */
async function rowsOf(api: Api, id: OperationId, from = ''): Promise<{ rows: Row[]; continueFrom: string }> {
  const rows: Row[] = []
  for (let continueFrom = from; ; ) {
    const page = await api.read(feedOf(id, `?from=${continueFrom}`))
    rows.push(...page.data)
    continueFrom = page.continueFrom
    if (!page.hasMore) return { rows, continueFrom }
  }
}

/** The number of records of demo that each feed shows. */
const COUNTS: Readonly<Record<string, number>> = {
  Export_Employees: 4,
  Export_Technicians: 6,
  Export_BusinessUnits: 3,
  Export_TagTypes: 3,
  Export_Jobs: 8,
  Export_Projects: 3,
  Export_Equipment: 10,
  Export_Materials: 30,
  Export_InventoryBills: 19,
}

describeEachFace('Feeds of the other services', (open) => {
  test.each(feeds)('EXP-01 %s shows every row, active or not, in the order of change', async (id) => {
    const { rows } = await rowsOf(await open({ exportPageSize: 2 }), id)
    const times = rows.map((row) => row.modifiedOn.replace('Z', '').padEnd(27, '0'))
    expect([rows.length, times]).toEqual([COUNTS[id], times.toSorted()])
  })

  test.each(feeds)('EXP-02 %s starts at a date, inclusive', async (id) => {
    const api = await open()
    const { rows } = await rowsOf(api, id)
    const middle = rows[1] as Row
    const later = await rowsOf(api, id, middle.modifiedOn)
    expect(later.rows.map((row) => row.id)).toEqual(rows.slice(1).map((row) => row.id))
  })

  test.each(feeds)('EXP-03 %s has nothing more for its last token', async (id) => {
    const api = await open()
    const { continueFrom } = await rowsOf(api, id)
    expect(await api.read(feedOf(id, `?from=${continueFrom}`))).toEqual({ hasMore: false, continueFrom, data: [] })
  })

  test.each(feeds)('EXP-05 %s refuses a token that it cannot read', async (id) => {
    const { status, rule } = await (await open()).get(feedOf(id, '?from=nonsense'))
    expect([status, rule]).toEqual([400, 'EXP-05'])
  })

  test.each([
    ['Export_Materials', 'Material'],
    ['Export_Equipment', 'Equipment'],
  ] as const)('EXP-01 %s has only its own kind of records', async (id, type) => {
    const skus = ['Material', 'Equipment', 'Equipment', 'Material', 'Equipment', 'Material', 'Material'].map((each, i) => ({
      id: 10 + i,
      code: `C${i}`,
      name: each,
      type: each,
      modifiedOn: `2026-01-0${i + 1}T00:00:00Z`,
    }))
    const api = await open({ world: demoWith({ skus }), exportPageSize: 2 })
    const first = await api.read(feedOf(id))
    const second = await api.read(feedOf(id, `?from=${first.continueFrom}`))
    const wanted = skus.filter((sku) => sku.type === type).map((sku) => sku.id)
    expect([...first.data, ...second.data].map((row: Row) => row.id)).toEqual(wanted)
    expect([first.data.length, first.hasMore, second.hasMore]).toEqual([2, true, false])
  })

  test('EXP-03 a record that is made later comes at the end', async () => {
    const api = await open()
    const { continueFrom } = await rowsOf(api, 'Export_Employees')
    const { id } = api.tell((mock) => mock.tenant(TENANT).employees.create({ name: 'New Hand' }))
    const { rows } = await rowsOf(api, 'Export_Employees', continueFrom)
    expect(rows.map((row) => row.id)).toEqual([id])
  })

  test.each([
    ['jobs', 'Export_Jobs', 'Jobs_GetList', { jobNumber: '90001' }],
    ['projects', 'Export_Projects', 'Projects_GetList', { number: '90001', name: 'Ninety' }],
  ] as const)('EXP-06 a deleted record of %s is in the feed and in no list', async (of, feed, list, body) => {
    const api = await open()
    const { id } = api.tell((mock) => mock.tenant(TENANT)[of].create({ ...body, active: false } as never))
    const { rows } = await rowsOf(api, feed)
    expect(rows.find((row) => row.id === id)?.active).toBe(false)
    const { data } = await api.read(`${at(operationTable(list).path)}?ids=${id}`)
    expect(data).toEqual([])
  })

  test('EXP-06 the bill of a canceled receipt is inactive in the feed and in no list', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder())
    const received = await api.create('/receipts', receipt(order))
    const { continueFrom } = await rowsOf(api, 'Export_InventoryBills')
    await api.patch(`/receipts/${received}/cancellation`)
    const { rows } = await rowsOf(api, 'Export_InventoryBills', continueFrom)
    expect(rows).toMatchObject([{ purchaseOrderId: order, active: false }])
    const { data } = await api.read(`${at('/accounting/v2/tenant/{tenant}/inventory-bills/paginated')}?ids=${rows[0]?.id}`)
    expect(data).toEqual([])
  })

  test('VAL-05 the feed of bills has amounts as strings', async () => {
    const { text } = await (await open()).get(feedOf('Export_InventoryBills'))
    expect(text).toMatch(/"billAmount":"\d+\.\d\d"/)
  })
})

describeEachFace('Employees and services', (open) => {
  test('REF-08 an employee is read by id, active or not', async () => {
    const api = await open()
    expect(await api.read(at('/settings/v2/tenant/{tenant}/employees/1154'))).toMatchObject({
      name: 'Bram Oduya',
      role: 'CSR',
      active: false,
    })
  })

  test('ERR-09 an unknown employee is 404', async () => {
    expect((await (await open()).get(at('/settings/v2/tenant/{tenant}/employees/99'))).json.title).toBe(
      'Employee with id 99 was not found.',
    )
  })

  test('REF-08 a service shows its categories with their names', async () => {
    const api = await open()
    const { categories } = await api.read(at('/pricebook/v2/tenant/{tenant}/services/3051'))
    expect(categories).toEqual([{ id: 3065, name: 'Plumbing services', active: true }])
  })

  test.each([
    ['', null],
    ['?calculatePrices=false', null],
    ['?calculatePrices=true', 196.4],
  ])('REF-09 a service with %j shows a calculatedPrice of %j, by id and in the list', async (query, price) => {
    const api = await open()
    const { data } = await api.read(at(`/pricebook/v2/tenant/{tenant}/services${query}`))
    const one = await api.read(at(`/pricebook/v2/tenant/{tenant}/services/3051${query}`))
    expect([one.calculatedPrice, data[0].calculatedPrice]).toEqual([price, price])
  })

  test('REF-04 a service cannot be ordered', async () => {
    const api = await open()
    const [line] = (purchaseOrder() as { items: object[] }).items
    const answer = await api.post('/purchase-orders', purchaseOrder({ items: [{ ...line, skuId: 3051 }] }))
    expect([answer.status, answer.rule]).toEqual([400, 'REF-04'])
  })
})
