import { describe, expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import type { WorldData } from '../../src/index.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { vendor } from '../support/requests.ts'

type Row = Record<string, unknown> & { id: number }

const GUID = 'c0a1b2d3-4e5f-4607-8899-aabbccddeeff'
const OTHER_GUID = '11111111-2222-3333-4444-555555555555'

const idsOf = (page: { data: Row[] }): number[] => page.data.map((row) => row.id)
const idsAt = async (api: Api, path: string): Promise<number[]> => idsOf(await api.read(path))
const ascending = (ids: readonly number[]) => ids.toSorted((a, b) => a - b)
const descending = (ids: readonly number[]) => ids.toSorted((a, b) => b - a)

const orders = demo.purchaseOrders as Row[]

const orderIds = orders.map(({ id }) => id)

/** The demo world, in which the last record of each collection is inactive, if its records can be. */
const oneInactiveOfEach = Object.fromEntries(
  Object.entries(demo as unknown as Record<string, Row[]>).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? rows.map((row, i) => ('active' in row && i === rows.length - 1 ? { ...row, active: false } : row)) : rows,
  ]),
) as WorldData

describeEachFace('Pages', (open) => {
  test.each([
    ['/vendors?active=maybe', 'active', "The value 'maybe' is not valid for Active.", 'LIST-06 active: one of True, Any, False'],
    ['/receipts?ids=1,abc', 'ids', "The value 'abc' is not valid for Ids.", 'LIST-05 ids: a whole number'],
    ['/vendors/abc', 'id', "The value 'abc' is not valid for Id.", 'GATE-07 id: a whole number'],
  ])('LIST-17 %s: the message is the API’s, and x-mock-advice says what would be valid', async (path, name, message, hint) => {
    const { json, headers } = await (await open()).get(path)
    expect([json.errors, decodeURIComponent(headers['x-mock-advice'] ?? '')]).toEqual([{ [name]: [message] }, hint])
  })

  test('LIST-01 the envelope has its keys in the vendor’s order', async () => {
    const { text, json } = await (await open()).get('/purchase-orders')
    expect([Object.keys(json), text.startsWith('{"page":1,"pageSize":50,"hasMore":false,"totalCount":null,"data":[')]).toEqual([
      ['page', 'pageSize', 'hasMore', 'totalCount', 'data'],
      true,
    ])
  })

  test.each(['', '?includeTotal=false', '?includeTotal='])('LIST-01 totalCount is present and null with %j', async (query) => {
    expect((await (await open()).read(`/vendors${query}`)).totalCount).toBeNull()
  })

  test('LIST-01 totalCount counts all matches, not the rows of the page', async () => {
    const page = await (await open()).read('/purchase-orders?includeTotal=true&status=Exported&pageSize=2')
    expect([page.totalCount, page.data.length]).toEqual([5, 2])
  })

  test.each([
    '&sort=modifiedOn',
    '&ids=4001,4008,4018',
    '&dateBefore=2025-12-01',
    '&createdOnOrAfter=2025-01-01&jobId=2003',
    '&number=none',
  ])('LIST-01 totalCount equals the rows of all pages with %s', async (query) => {
    const api = await open()
    const whole = await api.read(`/purchase-orders?pageSize=5000&includeTotal=true${query}`)
    expect(whole.totalCount).toBe(whole.data.length)
  })

  test.each([
    ['', 1, 50],
    ['?page=1&pageSize=1', 1, 1],
    ['?page=0', 1, 50],
    ['?page=2&pageSize=7', 2, 7],
    ['?pageSize=5000', 1, 5000],
    ['?page=2147483647&pageSize=5000', 2147483647, 5000],
  ])('LIST-02 %j is page %i of size %i', async (query, page, pageSize) => {
    expect(await (await open()).read(`/purchase-orders${query}`)).toMatchObject({ page, pageSize })
  })

  test.each([
    ['pageSize=0', 'pageSize'],
    ['pageSize=-1', 'pageSize'],
    ['pageSize=5001', 'pageSize'],
    ['pageSize=100000', 'pageSize'],
    ['pageSize=ten', 'pageSize'],
    ['pageSize=1.5', 'pageSize'],
    ['page=-1', 'page'],
    ['page=one', 'page'],
    ['page=9007199254740993', 'page'],
    ['page=2147483648', 'page'],
  ])('LIST-02 %s is 400 keyed by %s', async (query, key) => {
    const { status, json, rule } = await (await open()).get(`/vendors?${query}`)
    expect([status, Object.keys(json.errors), rule]).toEqual([400, [key], 'LIST-02'])
  })

  test.each([
    ['page=-3', 'page', 'The page must be 1 or more, not -3.'],
    ['pageSize=5001', 'pageSize', 'The page size must be between 1 and 5000, not 5001.'],
  ])('LIST-02 %s: the message of %s says what would be valid', async (query, key, message) => {
    expect((await (await open()).get(`/vendors?${query}`)).json.errors).toEqual({ [key]: [message] })
  })

  test('LIST-02 reading several lists, one page of each in turn, does not mix them up', async () => {
    const api = await open()
    const lists = [
      'status=Sent',
      'status=Received',
      'createdOnOrAfter=2025-10-01&sort=ModifiedOn',
      'createdOnOrAfter=2025-11-15&sort=ModifiedOn',
      'ids=4001,4004,4008,4012,4018',
    ]
    const whole = await Promise.all(lists.map((query) => idsAt(api, `/purchase-orders?${query}`)))
    for (const page of [1, 2, 3]) {
      for (const [i, query] of lists.entries()) {
        const found = await idsAt(api, `/purchase-orders?${query}&pageSize=2&page=${page}`)
        expect([query, found]).toEqual([query, whole[i]?.slice(2 * page - 2, 2 * page)])
      }
    }
  })

  test.each([
    ['page=1&pageSize=29', true, 29],
    ['page=1&pageSize=30', false, 30],
    ['page=2&pageSize=15', false, 15],
    ['page=2&pageSize=29', false, 1],
    ['page=2&pageSize=30', false, 0],
    ['page=99', false, 0],
    ['page=1&pageSize=1&status=Exported&sort=createdOn', true, 1],
    ['page=5&pageSize=1&status=Exported', false, 1],
    ['page=6&pageSize=1&status=Exported', false, 0],
    ['page=2&pageSize=2&ids=4001,4008', false, 0],
    ['page=7&pageSize=5&dateBefore=2025-12-10', false, 0],
  ])('LIST-02 %s: hasMore %s, %i rows', async (query, hasMore, rows) => {
    const page = await (await open()).read(`/purchase-orders?${query}`)
    expect([page.hasMore, page.data.length]).toEqual([hasMore, rows])
  })

  test.each([
    '',
    '&sort=+Id',
    '&sort=-ModifiedOn',
    '&sort=CreatedOn',
    '&status=Sent',
    '&status=Sent&sort=-CreatedOn',
    '&dateOnOrAfter=2025-10-01',
    '&jobIds=2002,2003',
  ])('LIST-02 page by page gives the same rows as one large page%s', async (query) => {
    const api = await open()
    const walked: number[] = []
    for (let page = 1, more = true; more; page++) {
      const { hasMore, data } = await api.read(`/purchase-orders?pageSize=4&page=${page}${query}`)
      walked.push(...idsOf({ data }))
      more = hasMore
    }
    expect(walked).toEqual(await idsAt(api, `/purchase-orders?pageSize=5000${query}`))
  })

  test('LIST-03 purchase orders come newest first', async () => {
    expect(await idsAt(await open(), '/purchase-orders')).toEqual(descending(orderIds))
  })

  test('LIST-03 receipts come newest first', async () => {
    expect(await idsAt(await open(), '/receipts?active=Any')).toEqual(descending(demo.receipts.map(({ id }) => id)))
  })

  test('LIST-03 vendors come by name, lower-cased, by code units, ties by id', async () => {
    const names = ['b', 'B', 'Ä', 'a', 'Z', '_', 'ä', '10', '9', 'A b', 'a-b']
    const vendors = names.map((name, i) => ({ ...demo.vendors[0], id: 100 - i, name }))
    const api = await open({ world: { vendors } })
    const { data } = (await api.read('/vendors')) as { data: (Row & { name: string })[] }
    expect(data.map(({ name, id }) => `${name} ${id}`)).toEqual([
      '10 93',
      '9 92',
      '_ 95',
      'a 97',
      'A b 91',
      'a-b 90',
      'B 99',
      'b 100',
      'Z 96',
      'ä 94',
      'Ä 98',
    ])
  })

  test.each(['/purchase-order-types', '/warehouses', '/trucks?active=Any', '/vendors/custom-fields'])(
    'LIST-03 %s are ordered by id',
    async (path) => {
      const ids = await idsAt(await open(), path)
      expect([ids.length > 1, ids]).toEqual([true, ascending(ids)])
    },
  )

  test.each(['+Id', '%2BId', 'Id', 'id', '+ID', '%2bid', ' Id', '%20Id', '+ Id'])('LIST-04 sort=%s is by id ascending', async (sort) => {
    expect(await idsAt(await open(), `/purchase-orders?sort=${sort.replace(' ', '%20')}`)).toEqual(ascending(orderIds))
  })

  test.each(['-Id', '-id', '-ID'])('LIST-04 sort=%s is by id descending', async (sort) => {
    expect(await idsAt(await open(), `/purchase-order-types?sort=${sort}`)).toEqual([1806, 1805, 1804, 1803, 1802, 1801])
  })

  test.each(['CreatedOn', 'ModifiedOn'])('LIST-04 sort=%s orders by it, ascending and descending', async (field) => {
    const api = await open()
    const key = `${field.charAt(0).toLowerCase()}${field.slice(1)}`
    const padded = (row: Row) => String(row[key]).replace(/(?:\.(\d+))?Z$/, (_, fraction = '') => `.${String(fraction).padEnd(7, '0')}`)
    const sorted = orders.toSorted((a, b) => (padded(a) < padded(b) ? -1 : 1)).map(({ id }) => id)
    const lists = [await idsAt(api, `/purchase-orders?sort=${field}`), await idsAt(api, `/purchase-orders?sort=-${field}`)]
    expect(lists).toEqual([sorted, sorted.toReversed()])
  })

  test.each(['Name', '+Number', 'Id,ModifiedOn', '--Id', '+', '-', 'Id desc', '+-Id', 'createdon2'])(
    'LIST-04 sort=%s is 400',
    async (sort) => {
      const { status, json, rule } = await (await open()).get(`/vendors?sort=${encodeURIComponent(sort)}`)
      expect([status, Object.keys(json.errors), rule]).toEqual([400, ['sort'], 'LIST-04'])
    },
  )

  test('LIST-04 ties are ordered by id', async () => {
    const vendors = [5, 3, 9, 1].map((id) => ({ ...demo.vendors[0], id }))
    expect(await idsAt(await open({ world: { vendors } }), '/vendors?sort=ModifiedOn')).toEqual([1, 3, 5, 9])
  })

  test('LIST-04 pages of a descending sort with ties have every row once', async () => {
    const vendors = Array.from({ length: 20 }, (_, i) => ({
      ...demo.vendors[0],
      id: i + 1,
      createdOn: `2026-01-0${1 + (i % 2)}T00:00:00Z`,
    }))
    const api = await open({ world: { vendors } })
    const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((page) => idsAt(api, `/vendors?sort=-CreatedOn&pageSize=3&page=${page}`)))
    expect(ascending(pages.flat())).toEqual(vendors.map(({ id }) => id))
  })

  test.each([
    ['2101', [2101]],
    ['2103,2101', [2101, 2103]],
    ['%202101%20,%202103%20', [2101, 2103]],
    ['2101,2101,2101', [2101]],
    ['2101,,2103,', [2101, 2103]],
    ['2101&ids=2103', [2101, 2103]],
    ['0,-1,99,9007199254740993', []],
    ['9223372036854775807', []],
    ['4001', []],
  ])('LIST-05 ids=%s finds %j', async (ids, found) => {
    expect(ascending(await idsAt(await open(), `/vendors?ids=${ids}`))).toEqual(found)
  })

  test('LIST-05 fifty ids are read', async () => {
    expect((await (await open()).get(`/vendors?ids=${Array.from({ length: 50 }, (_, i) => 2101 + i)}`)).status).toBe(200)
  })

  test.each([
    ['51 of them', Array.from({ length: 51 }, (_, i) => 2101 + i).join(',')],
    ['51 of them, repeated', Array.from({ length: 51 }, (_, i) => 2101 + i).join('&ids=')],
    ['a word', '2101,abc'],
    ['a fraction', '2101.5'],
    ['beyond int64', '9223372036854775808'],
    ['a list in brackets', '[2101]'],
    ['semicolons', '2101;2102'],
  ])('LIST-05 ids: %s is 400 keyed by ids', async (_, ids) => {
    const { status, json, rule } = await (await open()).get(`/vendors?ids=${ids}`)
    expect([status, Object.keys(json.errors), rule]).toEqual([400, ['ids'], 'LIST-05'])
  })

  test('LIST-05 ids of inactive records need active=Any', async () => {
    const api = await open()
    expect([await idsAt(api, '/vendors?ids=2111'), await idsAt(api, '/vendors?ids=2111&active=Any')]).toEqual([[], [2111]])
  })

  test.each([
    ['', 11],
    ['?active=True', 11],
    ['?active=true', 11],
    ['?active=FALSE', 1],
    ['?active=Any', 12],
    ['?active=any', 12],
  ])('LIST-06 vendors with %j are %i', async (query, count) => {
    expect((await (await open()).read(`/vendors${query}`)).data.length).toBe(count)
  })

  test.each(['yes', '1', '0', 'All', 'True,False'])('LIST-06 active=%s is 400 keyed by active', async (value) => {
    const { status, json, rule } = await (await open()).get(`/vendors?active=${value}`)
    expect([status, Object.keys(json.errors), rule]).toEqual([400, ['active'], 'LIST-06'])
  })

  test.each([
    ['/trucks', 1704],
    ['/receipts', 4097],
  ])('LIST-06 %s leaves out inactive rows', async (path, inactive) => {
    expect(await idsAt(await open(), path)).not.toContain(inactive)
  })

  /** The document gives the parameter to these lists. Each list's definition says separately whether it leaves out inactive rows. */
  const withActive = operationIds.filter((id) => operationTable(id).query.some(({ name }) => name === 'active'))

  test.each(withActive)('LIST-06 %s leaves out inactive rows by default', async (id) => {
    const api = await open({ world: oneInactiveOfEach })
    const list = (query: string) => idsAt(api, `raw:${operationTable(id).path.replace('{tenant}', String(TENANT))}?pageSize=500${query}`)
    const [usual, active, any] = [await list(''), await list('&active=True'), await list('&active=Any')]
    expect(usual).toEqual(active)
    expect(any.length).toBeGreaterThan(usual.length)
  })

  test('LIST-06 purchase orders have no such filter: canceled ones are listed too, and ?active= is unknown', async () => {
    const { json, headers } = await (await open()).get('/purchase-orders?active=True')
    expect([idsOf(json).includes(4117), headers['x-mock-advice']]).toEqual([true, 'ADV-01 active'])
  })

  test.each(['', '?activeOnly='])('LIST-06 return types require activeOnly: %j is 400 keyed by it', async (query) => {
    const { status, json, rule } = await (await open()).get(`/return-types${query}`)
    expect([status, json.errors, rule]).toEqual([400, { activeOnly: ['The activeOnly field is required.'] }, 'LIST-06'])
  })

  const MOMENT = '2025-12-18T18:14:32.8168496Z' // the time at which order 4161 was made
  test.each([
    ['createdOnOrAfter', MOMENT, true],
    ['createdOnOrAfter', '2025-12-18T18:14:32.8168497Z', false],
    ['createdBefore', MOMENT, false],
    ['createdBefore', '2025-12-18T18:14:32.8168497Z', true],
    ['createdOnOrAfter', '2025-12-18', true],
    ['createdOnOrAfter', '2025-12-19', false],
    ['createdBefore', '2025-12-18', false],
    ['createdBefore', '2025-12-19', true],
    ['createdOnOrAfter', '2025-12-18T18:14:32', true],
    ['createdOnOrAfter', '2025-12-18T18:14:33', false],
    ['createdOnOrAfter', '2025-12-18T13:14:32.8168496-05:00', true],
    ['createdOnOrAfter', '2025-12-18T19:14:32.8168497+01:00', false],
    ['createdBefore', '2025-12-18T19:14:32.8168497+01:00', true],
    ['createdOnOrAfter', '2025-12-18T18:14', true],
    ['dateOnOrAfter', '2025-12-18', true],
    ['dateOnOrAfter', '2025-12-18T00:00:00.0000001Z', false],
    ['dateBefore', '2025-12-18', false],
    ['dateBefore', '2025-12-18T00:00:00.0000001Z', true],
  ])('LIST-07 %s=%s includes the order made at that time: %s', async (name, value, holds) => {
    expect((await idsAt(await open(), `/purchase-orders?${name}=${encodeURIComponent(value)}`)).includes(4161)).toBe(holds)
  })

  test.each([
    'yesterday',
    '2025-13-45',
    '2025-02-30',
    '2025-12-18T25:00:00Z',
    '18/12/2025',
    '1766016000',
    '2025-12',
    '2025-12-18T10:00:00+99:00',
  ])('LIST-07 modifiedOnOrAfter=%s is 400 keyed by it', async (value) => {
    const { status, json, rule } = await (await open()).get(`/purchase-orders?modifiedOnOrAfter=${encodeURIComponent(value)}`)
    expect([status, Object.keys(json.errors), rule]).toEqual([400, ['modifiedOnOrAfter'], 'LIST-07'])
  })

  test('LIST-07 an order that was never sent is in no range of sentOn', async () => {
    const api = await open()
    const unsent = orders.filter((order) => order.sentOn === null).map(({ id }) => id)
    const found = [
      ...(await idsAt(api, '/purchase-orders?sentOnOrAfter=0001-01-01')),
      ...(await idsAt(api, '/purchase-orders?sentBefore=9999-12-31')),
    ]
    expect(found.filter((id) => unsent.includes(id))).toEqual([])
  })

  test('LIST-08 a row must match all filters', async () => {
    const query = 'jobId=2003&status=Received&technicianId=1102&createdOnOrAfter=2025-11-01'
    expect(await idsAt(await open(), `/purchase-orders?${query}`)).toEqual([4083])
  })

  test('LIST-08 filters apply to records that were just written', async () => {
    const api = await open()
    await api.patch('/purchase-orders/4173', { jobId: 2008 })
    expect([await idsAt(api, '/purchase-orders?jobId=2008'), await idsAt(api, '/purchase-orders?jobId=2007')]).toEqual([
      [4173, 4170],
      [4136],
    ])
  })

  test.each(['partiallyreceived', 'PARTIALLYRECEIVED', 'PartiallyReceived'])('LIST-09 status=%s is PartiallyReceived', async (status) => {
    expect(await idsAt(await open(), `/purchase-orders?status=${status}`)).toEqual([4127, 4123, 4103, 4089, 4086])
  })

  test.each([
    ['/purchase-orders?status=Open', 'status'],
    ['/purchase-orders?status=Pending,Sent', 'status'],
    ['/receipts?syncStatuses=Pending,Waiting', 'syncStatuses'],
    ['/receipts?customFields.Operator=Xor', 'customFields.Operator'],
    ['/vendors?customField.Operator=Xor', 'customField.Operator'],
  ])('LIST-09 %s is 400 keyed by the parameter', async (path, key) => {
    const { status, json, rule } = await (await open()).get(path)
    expect([status, Object.keys(json.errors), rule]).toEqual([400, [key], 'LIST-09'])
  })

  test('LIST-09 a list of enum values matches any of them, ignoring case', async () => {
    const found = await idsAt(await open(), '/receipts?syncStatuses=posted,EXPORTED')
    expect(found).toEqual([4079, 4059, 4055, 4042, 4038, 4025, 4012, 4004])
  })

  test.each([
    ['/receipts?vendorInvoiceNumber=INV-008233', [4004]],
    ['/receipts?vendorInvoiceNumber=inv-008233', [4004]],
    ['/receipts?vendorInvoiceNumber=INV-0082', []],
    ['/receipts?vendorInvoiceNumber=008233', []],
    ['/receipts?number=61003-001-r1', [4075]],
    ['/purchase-orders?number=61002', [4018]],
    ['/purchase-orders?number=61002-001', [4046]],
    ['/purchase-orders?number=6100', []],
    ['/purchase-orders?number=61002*', []],
  ])('LIST-10 %s finds %j', async (path, found) => {
    expect(await idsAt(await open(), path)).toEqual(found)
  })

  test.each([
    'customField.Fields[Pricing%20Tier]=Gold',
    'customField.Fields%5BPricing+Tier%5D=Gold',
    'customField.Fields.Pricing%20Tier=Gold',
    'CUSTOMFIELD.fields[pricing%20tier]=gold',
    'customField.Fields[Pricing%20Tier]=Gold&customField.Fields[Credit%20Limit]=25000',
    'customField.Fields[Pricing%20Tier]=Gold&customField.Fields.Credit%20Limit=25000&customField.Operator=and',
    'customField.Fields[Pricing%20Tier]=Gold&customField.Fields[Credit%20Limit]=1&customField.Operator=Or',
  ])('LIST-11 one vendor matches %s', async (query) => {
    const { json, headers } = await (await open()).get(`/vendors?${query}`)
    expect([idsOf(json), headers['x-mock-advice']]).toEqual([[2112], undefined])
  })

  test.each([
    'customField.Fields[Pricing%20Tier]=Silver',
    'customField.Fields[Pricing%20Tier]=Gol',
    'customField.Fields[Tier]=Gold',
    'customField.Fields[Pricing%20Tier]=Gold&customField.Fields[Credit%20Limit]=1',
    'customField.Fields[__proto__]=Gold',
  ])('LIST-11 no vendors match %s', async (query) => {
    expect(await idsAt(await open(), `/vendors?${query}`)).toEqual([])
  })

  test.each(['customFields.Fields[Pricing%20Tier]=Gold', 'customField.Fields=Gold', 'customField[Pricing%20Tier]=Gold'])(
    'LIST-11 vendors do not know %s: all are listed, and the mock says so',
    async (query) => {
      const { json, headers } = await (await open()).get(`/vendors?${query}`)
      expect([json.data.length, headers['x-mock-advice']?.startsWith('ADV-01 customField')]).toEqual([11, true])
    },
  )

  test('LIST-12 the application’s data filters by key and any of the values', async () => {
    const query = `externalDataApplicationGuid=${GUID}&externalDataKey=erpVendorId&externalDataValues=V-1,V-1042`
    expect(await idsAt(await open(), `/vendors?${query}`)).toEqual([2112])
  })

  test.each([GUID.toUpperCase(), `{${GUID}}`])('LIST-12 the guid may be written %s', async (guid) => {
    const query = `externalDataApplicationGuid=${encodeURIComponent(guid)}&externalDataKey=erpVendorId&externalDataValues=V-1042`
    expect(await idsAt(await open(), `/vendors?${query}`)).toEqual([2112])
  })

  test.each([
    ['another guid', `externalDataApplicationGuid=${OTHER_GUID}&externalDataKey=erpVendorId&externalDataValues=V-1042`],
    ['another key', `externalDataApplicationGuid=${GUID}&externalDataKey=erpSyncedOn&externalDataValues=V-1042`],
    ['part of the value', `externalDataApplicationGuid=${GUID}&externalDataKey=erpVendorId&externalDataValues=V-10`],
  ])('LIST-12 %s finds nothing', async (_, query) => {
    expect(await idsAt(await open(), `/vendors?${query}`)).toEqual([])
  })

  test('LIST-12 the guid alone filters nothing', async () => {
    expect((await (await open()).read(`/vendors?externalDataApplicationGuid=${GUID}`)).data.length).toBe(11)
  })

  test.each([
    ['a key without values', `externalDataApplicationGuid=${GUID}&externalDataKey=k`, 'externalDataValues'],
    ['a key with empty values', `externalDataApplicationGuid=${GUID}&externalDataKey=k&externalDataValues=`, 'externalDataValues'],
    ['values without a key', `externalDataApplicationGuid=${GUID}&externalDataValues=v`, 'externalDataKey'],
    ['key and values without the guid', 'externalDataKey=k&externalDataValues=v', 'externalDataApplicationGuid'],
    ['51 values', `externalDataApplicationGuid=${GUID}&externalDataKey=k&externalDataValues=${Array(51).fill('v')}`, 'externalDataValues'],
  ])('LIST-12 %s is 400', async (_, query, key) => {
    const api = await open()
    for (const path of ['/vendors', '/trucks', '/warehouses', '/vendors/2101']) {
      const { status, json, rule } = await api.get(`${path}?${query}`)
      expect([status, Object.keys(json.errors), rule]).toEqual([400, [key], 'LIST-12'])
    }
  })

  test('LIST-12 an invalid guid is 400', async () => {
    const { status, json } = await (await open()).get('/vendors?externalDataApplicationGuid=mine')
    expect([status, Object.keys(json.errors)]).toEqual([400, ['externalDataApplicationGuid']])
  })

  test.each(['/vendors?active=Any', '/purchase-orders', `/vendors?externalDataApplicationGuid=${GUID}`])(
    'LIST-13 each row of %s equals the record by id',
    async (path) => {
      const api = await open()
      const { data } = (await api.read(path)) as { data: Row[] }
      const [root, query = ''] = path.replace('active=Any', '').split('?')
      const records = await Promise.all(data.map(({ id }) => api.read(`${root}/${id}${query && `?${query}`}`)))
      expect(data).toEqual(records)
    },
  )

  test('LIST-13 a row that was read before and changed since equals the record', async () => {
    const api = await open()
    await api.read('/vendors')
    await api.patch('/vendors/2101', { memo: 'changed' })
    expect((await api.read('/vendors?ids=2101')).data).toEqual([await api.read('/vendors/2101')])
  })

  test('LIST-13 numbers are written the same in list and record', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ taxRate: '0.1234567890' }))
    const [row, record] = [(await api.get(`/vendors?ids=${id}`)).text, (await api.get(`/vendors/${id}`)).text]
    expect(row.endsWith(`"data":[${record}]}`)).toBe(true)
  })

  test.each(['Scioto%20Supply%20House', 'scioto', 'TO%20SUP'])('LIST-14 the vendors whose name contains %s are found', async (name) => {
    const api = await open()
    expect(await idsAt(api, `/vendors?name=${name}`)).toEqual([2101])
  })

  test('LIST-14 a name that no vendor has finds none', async () => {
    expect(await idsAt(await open(), '/vendors?name=no%20such%20vendor')).toEqual([])
  })

  test('LIST-14 quirk vendorNameFilter ignored: ?name= lists all', async () => {
    const api = await open({ quirks: { vendorNameFilter: 'ignored' } })
    expect(await idsAt(api, '/vendors?name=scioto')).toEqual(await idsAt(api, '/vendors'))
  })
})

// ---- LIST-08: every declared filter of every list, on a world with two records per list that differ in every property. ----

const [A, B] = [0, 1]

/** Number n (0 or 1) of the two records of a list whose ids begin at `from`. */
const pair = <T extends object>(from: number, base: object, own: (n: number) => T): object[] =>
  [A, B].map((n) => ({
    ...base,
    id: from + n,
    active: n === A,
    createdOn: ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z'][n],
    modifiedOn: ['2026-01-02T00:00:00Z', '2026-03-02T00:00:00Z'][n],
    ...own(n),
  }))

const letter = (n: number): string => ['A', 'B'][n] as string
const day = (n: number): string => ['2026-01-05', '2026-03-05'][n] as string
const external = (n: number) => ({ externalDataByApplication: { [GUID]: [{ key: `erp${letter(n)}`, value: `v${letter(n)}` }] } })
const custom = (n: number) => ({
  customFields: [
    { typeId: 11, name: 'Crate', value: letter(n) },
    { typeId: 12, name: 'Bay', value: `bay ${letter(n)}` },
  ],
})
const plain = (records: object[]): object[] =>
  records.map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'active')))
const [shipTo, items] = [demo.vendors[0]?.address, []]
const placed = (n: number) => ({ businessUnitId: 301 + n, inventoryLocationId: 401 + n })

const order = (n: number) => ({
  ...placed(n),
  typeId: 1,
  vendorId: 501 + n,
  shipTo,
  items,
  total: 0,
  jobId: 601 + n,
  technicianId: 701 + n,
  projectId: 801 + n,
  date: day(n),
  requiredOn: day(n),
})

const PAIRS: WorldData = {
  vendors: pair(1001, demo.vendors[0] as object, (n) => ({ name: letter(n), ...external(n), ...custom(n) })),
  vendorCustomFields: plain(pair(1101, {}, (n) => ({ name: letter(n), dataType: 'Text' }))),
  purchaseOrderTypes: pair(1201, demo.purchaseOrderTypes[0] as object, (n) => ({ name: letter(n), isDefault: false })),
  purchaseOrders: plain(
    pair(1301, demo.purchaseOrders[0] as object, (n) => ({
      ...order(n),
      number: `P${letter(n)}`,
      status: ['Sent', 'Received'][n],
      sentOn: day(n),
    })),
  ),
  purchaseOrderRequests: plain(
    pair(1401, {}, (n) => ({ ...order(n), requestNumber: `Q${letter(n)}`, requestStatus: ['PendingApproval', 'Rejected'][n] })),
  ),
  markups: plain(pair(1501, {}, (n) => ({ from: n * 10, to: n * 10 + 10, percent: n }))),
  receipts: pair(1601, demo.receipts[0] as object, (n) => ({
    ...placed(n),
    ...custom(n),
    number: `R${letter(n)}`,
    vendorInvoiceNumber: `I${letter(n)}`,
    billId: 901 + n,
    batchId: 951 + n,
    vendorId: 501 + n,
    purchaseOrderId: 1301 + n,
    syncStatus: ['Posted', 'Pending'][n],
    receivedOn: day(n),
    items,
  })),
  returnTypes: pair(1701, {}, (n) => ({ name: letter(n) })),
  returns: pair(1801, {}, (n) => ({
    ...placed(n),
    ...custom(n),
    ...external(n),
    number: `T${letter(n)}`,
    referenceNumber: `ref ${letter(n)}`,
    status: ['CreditReceived', 'Pending'][n],
    returnTypeId: 1701,
    returnAmount: 0,
    jobId: 601 + n,
    purchaseOrderId: 1301 + n,
    batchId: 951 + n,
    vendorId: 501 + n,
    syncStatus: ['Posted', 'Pending'][n],
    returnDate: day(n),
    items,
  })),
  transfers: pair(1901, {}, (n) => ({
    ...custom(n),
    ...external(n),
    active: true,
    number: `F${letter(n)}`,
    referenceNumber: `ref ${letter(n)}`,
    status: ['Received', 'Pending'][n],
    batchId: 951 + n,
    transferTypeId: 31 + n,
    fromLocationId: 401 + n,
    toLocationId: 411 + n,
    syncStatus: ['Posted', 'Pending'][n],
    date: day(n),
    items,
  })),
  adjustments: pair(2001, {}, (n) => ({
    ...placed(n),
    ...custom(n),
    ...external(n),
    number: `D${letter(n)}`,
    referenceNumber: `ref ${letter(n)}`,
    batchId: 951 + n,
    invoiceId: 971 + n,
    type: ['Inventory Quantity Adjustment', 'Beginning Balance'][n],
    syncStatus: ['Posted', 'Pending'][n],
    date: day(n),
    items,
  })),
  templates: pair(2101, {}, (n) => ({ name: letter(n) })),
  warehouses: pair(2201, demo.warehouses[0] as object, (n) => ({ name: letter(n), ...external(n) })),
  trucks: pair(2301, demo.trucks[0] as object, (n) => ({ name: letter(n), warehouseId: 2201, ...external(n) })),
}

/** A filter value that finds one of the two records, which one, and a value that does not find it. */
type Filter = readonly [finds: string, record: typeof A | typeof B | number, misses: string]

const range = (from: string, before: string): Record<string, Filter> => ({
  [from]: [`${from}=2026-02-01`, B, `${from}=2026-04-01`],
  [before]: [`${before}=2026-02-01`, A, `${before}=2026-01-01`],
})
const CHANGED = { ...range('createdOnOrAfter', 'createdBefore'), ...range('modifiedOnOrAfter', 'modifiedBefore') }
const ACTIVE: Record<string, Filter> = { active: ['active=False', B, 'active=True'] }
const EXTERNAL: Record<string, Filter> = {
  externalDataApplicationGuid: [
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpA&externalDataValues=vA`,
    A,
    `externalDataApplicationGuid=${OTHER_GUID}&externalDataKey=erpA&externalDataValues=vA`,
  ],
  externalDataKey: [
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpB&externalDataValues=vA,vB`,
    B,
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpA&externalDataValues=vA,vB`,
  ],
  externalDataValues: [
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpB&externalDataValues=x,vB`,
    B,
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpB&externalDataValues=x,vA`,
  ],
}
const customBy = (prefix: string): Record<string, Filter> => ({
  [`${prefix}.Fields`]: [`${prefix}.Fields[Crate]=B`, B, `${prefix}.Fields[Crate]=A`],
  [`${prefix}.Operator`]: [
    `${prefix}.Fields[Crate]=B&${prefix}.Fields[Bay]=none&${prefix}.Operator=Or`,
    B,
    `${prefix}.Fields[Crate]=B&${prefix}.Fields[Bay]=none&${prefix}.Operator=And`,
  ],
})
/** A filter for one value; the value of the other record does not match. */
const same = (name: string, a: string | number, b: string | number): Record<string, Filter> => ({
  [name]: [`${name}=${b}`, B, `${name}=${a}`],
})
/** A filter for any of several values. */
const any = (name: string, a: string | number, b: string | number, none: string | number = 77): Record<string, Filter> => ({
  [name]: [`${name}=${none},${b}`, B, `${name}=${a},${none}`],
})
const ids = (from: number): Record<string, Filter> => any('ids', from, from + 1)
const ORDER = {
  ...same('jobId', 601, 602),
  ...any('jobIds', 601, 602),
  ...same('technicianId', 701, 702),
  ...same('projectId', 801, 802),
  ...range('dateOnOrAfter', 'dateBefore'),
}
const SYNC = any('syncStatuses', 'Posted', 'Pending', 'Exported')
const PLACED = { ...any('businessUnitIds', 301, 302), ...any('inventoryLocationIds', 401, 402) }

const FILTERS: Partial<Record<OperationId, Record<string, Filter>>> = {
  Vendors_GetList: { ...ids(1001), ...same('name', 'A', 'B'), ...ACTIVE, ...EXTERNAL, ...CHANGED, ...customBy('customField') },
  Vendors_GetCustomFieldTypes: CHANGED,
  PurchaseOrderTypes_GetList: { ...ACTIVE, ...CHANGED },
  PurchaseOrders_GetList: {
    ...ids(1301),
    ...same('status', 'Sent', 'Received'),
    ...same('number', 'PA', 'PB'),
    ...ORDER,
    ...range('sentOnOrAfter', 'sentBefore'),
    ...CHANGED,
  },
  PurchaseOrders_GetRequests: {
    ...ids(1401),
    ...same('requestStatus', 'PendingApproval', 'Rejected'),
    ...same('requestNumber', 'QA', 'QB'),
    ...ORDER,
    ...CHANGED,
  },
  PurchaseOrdersMarkup_Get: { ...ids(1501), ...CHANGED },
  Receipts_GetList: {
    ...ids(1601),
    ...ACTIVE,
    ...same('number', 'RA', 'RB'),
    ...same('vendorInvoiceNumber', 'IA', 'IB'),
    ...same('billId', 901, 902),
    ...same('batchId', 951, 952),
    ...any('vendorIds', 501, 502),
    ...PLACED,
    ...any('purchaseOrderIds', 1301, 1302),
    ...SYNC,
    ...customBy('customFields'),
    ...range('receivedOnOrAfter', 'receivedBefore'),
    ...CHANGED,
  },
  ReturnTypes_GetList: {
    activeOnly: ['activeOnly=true', A, 'activeOnly=true&createdOnOrAfter=2026-02-01'],
    ...same('name', 'A', 'B'),
    ...CHANGED,
  },
  Returns_GetList: {
    ...ids(1801),
    ...ACTIVE,
    ...same('number', 'TA', 'TB'),
    ...same('referenceNumber', 'ref%20A', 'ref%20B'),
    ...same('jobId', 601, 602),
    ...same('purchaseOrderId', 1301, 1302),
    ...same('batchId', 951, 952),
    ...any('vendorIds', 501, 502),
    ...PLACED,
    ...SYNC,
    ...customBy('customFields'),
    ...range('returnDateOnOrAfter', 'returnDateBefore'),
    ...CHANGED,
    ...EXTERNAL,
  },
  Transfers_GetList: {
    ...ids(1901),
    ...any('statuses', 'Received', 'Pending', 'Picked'),
    ...same('number', 'FA', 'FB'),
    ...same('referenceNumber', 'ref%20A', 'ref%20B'),
    ...same('batchId', 951, 952),
    ...any('transferTypeIds', 31, 32),
    ...any('fromLocationIds', 401, 402),
    ...any('toLocationIds', 411, 412),
    ...SYNC,
    ...customBy('customFields'),
    ...range('dateOnOrAfter', 'dateBefore'),
    ...CHANGED,
    ...EXTERNAL,
  },
  Adjustments_GetList: {
    ...ids(2001),
    ...ACTIVE,
    ...EXTERNAL,
    ...same('number', 'DA', 'DB'),
    ...same('referenceNumber', 'ref%20A', 'ref%20B'),
    ...same('batchId', 951, 952),
    ...any('invoiceIds', 971, 972),
    ...PLACED,
    adjustmentTypes: ['adjustmentTypes=beginning%20balance', B, 'adjustmentTypes=Inventory%20Quantity%20Adjustment'],
    ...SYNC,
    ...customBy('customFields'),
    ...range('dateOnOrAfter', 'dateBefore'),
    ...CHANGED,
  },
  InventoryTemplates_GetList: { ...ids(2101), ...ACTIVE, ...CHANGED },
  Trucks_GetList: { ...ids(2301), ...ACTIVE, ...EXTERNAL, ...CHANGED },
  Warehouses_GetList: { ...ids(2201), ...ACTIVE, ...EXTERNAL, ...CHANGED },
}

const PAGING = ['page', 'pageSize', 'includeTotal', 'sort']
/** Only of this API: the reference reads have other conventions and their own worlds. */
const isInventory = (id: OperationId): boolean => operationTable(id).path.startsWith('/inventory/')
const lists = operationIds.filter((id) => isInventory(id) && operationTable(id).answer.kind === 'page')
const filtersOf = (id: OperationId): string[] =>
  operationTable(id)
    .query.map(({ name }) => name)
    .filter((name) => !PAGING.includes(name))

/** The query that lists both records, plus the given parameters. */
function pathOf(id: OperationId, query = ''): string {
  const whole = [
    ...(filtersOf(id).includes('active') && !/(^|&)active=/.test(query) ? ['active=Any'] : []),
    ...(filtersOf(id).includes('activeOnly') && !query.includes('activeOnly=') ? ['activeOnly=false'] : []),
  ]
  return `raw:${operationTable(id).path.replace('{tenant}', String(TENANT))}?${[...whole, query].filter((part) => part !== '').join('&')}`
}

const table = Object.entries(FILTERS)
  .filter(([id]) => lists.includes(id as OperationId))
  .flatMap(([id, filters]) => Object.entries(filters).map(([name, filter]) => [id as OperationId, name, filter] as const))

describeEachFace('Filters', (open) => {
  test.each(table)('LIST-08 %s filters by %s', async (id, _, [finds, record, misses]) => {
    const api = await open({ world: PAIRS })
    const both = ascending(await idsAt(api, pathOf(id)))
    const [found, missed] = [await idsAt(api, pathOf(id, finds)), await idsAt(api, pathOf(id, misses))]
    expect([both.length, found, missed.includes(both[record] as number)]).toEqual([2, [both[record]], false])
  })

  test.each(lists)('LIST-01 %s answers the envelope, with a total on request', async (id) => {
    const page = await (await open({ world: PAIRS })).read(pathOf(id, 'includeTotal=true&pageSize=1'))
    expect([Object.keys(page), page.totalCount, page.hasMore, page.data.length]).toEqual([
      ['page', 'pageSize', 'hasMore', 'totalCount', 'data'],
      2,
      true,
      1,
    ])
  })

  const NEWEST_FIRST = [
    'PurchaseOrders_GetList',
    'PurchaseOrders_GetRequests',
    'Receipts_GetList',
    'Returns_GetList',
    'Transfers_GetList',
    'Adjustments_GetList',
  ]
  test.each(lists)('LIST-03 %s has its default order', async (id) => {
    const found = await idsAt(await open({ world: PAIRS }), pathOf(id))
    expect(found).toHaveLength(2)
    expect(found).toEqual(NEWEST_FIRST.includes(id) ? descending(found) : ascending(found))
  })

  const sorts = lists.flatMap((id) =>
    (operationTable(id).query.find(({ name }) => name === 'sort')?.values ?? []).map((field) => [id, field] as const),
  )
  test.each(sorts)('LIST-04 %s sorts by %s, ascending and descending', async (id, field) => {
    const api = await open({ world: PAIRS })
    const [up, down] = [await idsAt(api, pathOf(id, `sort=${field.toLowerCase()}`)), await idsAt(api, pathOf(id, `sort=-${field}`))]
    expect(up).toHaveLength(2)
    expect([up, down]).toEqual([ascending(up), descending(up)])
  })
})

describe('The table of filters', () => {
  test.each(lists)('LIST-08 every declared filter of %s is in it, and no other', (id) => {
    expect(Object.keys(FILTERS[id] ?? {}).toSorted()).toEqual(filtersOf(id).toSorted())
  })
})
