import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import type { Api } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

const HEADER = 'x-mock-advice'
const last = (api: Api) => api.mock.journal.entries().at(-1)

describeEachFace('Advice', (open) => {
  test('ADV-01 an ignored query parameter is named', async () => {
    const { headers } = await (await open()).get('/vendors?vendorName=Scioto')
    expect(headers[HEADER]).toBe('ADV-01 vendorName')
  })

  test('ADV-01 each of several is named once, as it was written', async () => {
    const { headers } = await (await open()).get('/vendors?Title=a&colour=b&TITLE=c')
    expect(headers[HEADER]).toBe('ADV-01 Title; ADV-01 colour')
  })

  test('ADV-01 an unknown parameter without a value is named too', async () => {
    const { headers } = await (await open()).get('/vendors?colour')
    expect(headers[HEADER]).toBe('ADV-01 colour')
  })

  test.each(['/vendors', '/vendors?pageSize=5&ACTIVE=any&sort=', '/vendors/2101'])('ADV-01 %s needs no advice', async (path) => {
    expect((await (await open()).get(path)).headers[HEADER]).toBeUndefined()
  })

  test('ADV-01 parameters of a list are unknown to a read by id', async () => {
    const { headers } = await (await open()).get('/vendors/2101?active=Any')
    expect(headers[HEADER]).toBe('ADV-01 active')
  })

  test('ADV-01 parameters on a write are named too', async () => {
    const { headers } = await (await open()).patch('/vendors/2101?dryRun=true', { memo: 'x' })
    expect(headers[HEADER]).toBe('ADV-01 dryRun')
  })

  test.each([
    ['/vendors?pagesiz=5', 'pagesiz', 'pageSize'],
    ['/vendors?modifiedOnOrAftr=2026-01-01', 'modifiedOnOrAftr', 'modifiedOnOrAfter'],
    ['/purchase-orders?statuses=Sent', 'statuses', 'status'],
    ['/purchase-orders?technician=1', 'technician', 'technicianId'],
    ['/receipts?purchaseOrderId=1', 'purchaseOrderId', 'purchaseOrderIds'],
    ['/vendors?customFields.Fields[Tier]=Gold', 'customFields.Fields[Tier]', 'customField.Fields'],
  ])('ADV-01 the journal suggests the nearest name for %s', async (path, subject, nearest) => {
    const api = await open()
    await api.get(path)
    expect(last(api)?.advice).toEqual([{ rule: 'ADV-01', subject, nearest }])
  })

  test('ADV-01 if no name is close, the journal suggests none', async () => {
    const api = await open()
    await api.get('/vendors?qqqqqqqqqqqqqqqq=1')
    expect(last(api)?.advice).toEqual([{ rule: 'ADV-01', subject: 'qqqqqqqqqqqqqqqq' }])
  })

  test('ADV-02 a dropped body property is named', async () => {
    const { headers } = await (await open()).post('/purchase-orders', purchaseOrder({ status: 'Sent' }))
    expect(headers[HEADER]).toBe('ADV-02 status')
  })

  test('ADV-02 inside objects and lists it is named by its path', async () => {
    const { headers } = await (await open()).post('/purchase-orders', purchaseOrder({ items: [item(), item({ price: 1 })] }))
    expect(decodeURIComponent(headers[HEADER] ?? '')).toBe('ADV-02 items[1].price')
  })

  test('ADV-02 advice on the body comes before advice on the query', async () => {
    const { headers } = await (await open()).post('/purchase-orders?name=x', purchaseOrder({ status: 'Sent' }))
    expect(headers[HEADER]).toBe('ADV-02 status; ADV-01 name')
  })

  test('ADV-02 a valid body needs no advice', async () => {
    expect((await (await open()).post('/vendors', vendor())).headers[HEADER]).toBeUndefined()
  })

  test('ADV-02 advice is not in the body of the answer', async () => {
    const api = await open()
    const plain = await api.get('/vendors/2101')
    expect((await api.get('/vendors/2101?colour=red')).text).toBe(plain.text)
  })

  test('ADV-02 a refused call gets advice too', async () => {
    const { status, headers } = await (await open()).patch('/purchase-orders/4001', { memo: 'late', status: 'Sent' })
    expect([status, headers[HEADER]]).toEqual([400, 'ADV-02 status'])
  })

  test('ADV-02 a 404 gets advice too', async () => {
    const { status, headers } = await (await open()).get('/vendors/99?colour=red')
    expect([status, headers[HEADER]]).toEqual([404, 'ADV-01 colour'])
  })

  test('ADV-02 the journal keeps all advice', async () => {
    const api = await open()
    await api.patch('/vendors/2101?dryRun=true', { memo: 'x', colour: 'red' })
    expect(last(api)?.advice.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['ADV-02 colour', 'ADV-01 dryRun'])
  })

  test.each([
    ['a blank', 'two words', 'ADV-02 two%20words'],
    ['an umlaut and an emoji', 'größe🚰', 'ADV-02 gr%C3%B6%C3%9Fe%F0%9F%9A%B0'],
    ['a semicolon', 'a; ADV-01 b', 'ADV-02 a%3B%20ADV-01%20b'],
    ['a line end', 'a\r\nset-cookie: x=1', 'ADV-02 a%0D%0Aset-cookie%3A%20x%3D1'],
    ['half of a surrogate pair', 'a\ud83d', 'ADV-02 a%EF%BF%BD'],
  ])('ADV-02 a name with %s is percent-encoded', async (_, name, header) => {
    const { headers } = await (await open()).patch('/vendors/2101', { [name]: 1 })
    expect(headers[HEADER]).toBe(header)
  })

  test('ADV-02 the header has at most 1 KB, and only whole names', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `unknown${i}`)
    const { headers } = await (await open()).patch('/vendors/2101', Object.fromEntries(names.map((name) => [name, 1])))
    const advice = (headers[HEADER] ?? '').split('; ')
    expect([(headers[HEADER] ?? '').length <= 1024, advice]).toEqual([true, names.slice(0, advice.length).map((name) => `ADV-02 ${name}`)])
  })

  test('ADV-02 advice in the journal is not cut', async () => {
    const api = await open()
    await api.patch('/vendors/2101', Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`unknown${i}`, 1])))
    expect(last(api)?.advice.length).toBe(200)
  })

  test('ADV-02 a long name is shortened, and ends with a digest so that two of them differ', async () => {
    const advised = async (name: string) => (await (await open()).patch('/vendors/2101', { [name]: 1 })).headers[HEADER] ?? ''
    const [one, other] = [await advised(`${'x'.repeat(1016)}1`), await advised(`${'x'.repeat(1016)}2`)]
    expect(one).toMatch(/^ADV-02 x+%E2%80%A6%20\([0-9a-f]{8}\)$/)
    expect([one.length < 1024, one === other]).toEqual([true, false])
  })

  // FAILS: adviceText in src/engine/reply.ts ends in a blank for a property without a name, and HTTP trims it: the faces differ.
  test('ADV-02 a property with an empty name gets the same advice through every face', async () => {
    const { headers } = await (await open()).patch('/vendors/2101', { '': 1 })
    expect(headers[HEADER]).toMatch(/^ADV-02/)
  })

  // FAILS: src/engine/reply.ts sends `x-mock-advice` without a value where the first name alone is longer than the limit.
  test('ADV-02 if not even the first name fits, the header is left out', async () => {
    const { headers } = await (await open()).patch('/vendors/2101', { ['x'.repeat(2000)]: 1 })
    expect(headers[HEADER]).not.toBe('')
  })

  test('ADV-08 an app key in the query is named, and does not count as an unknown parameter', async () => {
    const { status, headers } = await (await open()).get('/vendors?servicetitanapplicationkey=ak')
    expect([status, headers[HEADER]]).toEqual([200, 'ADV-08 servicetitanapplicationkey'])
  })

  test('ADV-08 advice on secrets in the query comes after advice on the call', async () => {
    const { headers } = await (await open()).post('/purchase-orders?access_token=x', purchaseOrder({ status: 'Sent' }))
    expect(headers[HEADER]).toBe('ADV-02 status; ADV-01 access_token; ADV-08 access_token')
  })

  test('ADV-07 advice from earlier calls is named at the call that completes it', async () => {
    const api = await open()
    const ids = [4001, 4008, 4018, 4021, 4033, 4046, 4049, 4065, 4069, 4072, 4083]
    const advice: (string | undefined)[] = []
    for (const id of ids) advice.push((await api.get(`/purchase-orders/${id}`)).headers[HEADER])
    expect(advice.flatMap((header, i) => (header ? [`${i + 1}: ${header}`] : []))).toEqual(['10: ADV-07 ids'])
  })

  test('ADV-01 option adviceHeader off: no header', async () => {
    const api = await open({ adviceHeader: false })
    const answers = [await api.get('/vendors?colour=red'), await api.patch('/purchase-orders/4001', { memo: 'late', status: 'Sent' })]
    expect(answers.map(({ headers }) => headers[HEADER])).toEqual([undefined, undefined])
  })

  test('ADV-01 option adviceHeader off: the journal still has the advice', async () => {
    const api = await open({ adviceHeader: false })
    await api.get('/vendors?colour=red')
    expect(last(api)?.advice).toMatchObject([{ rule: 'ADV-01', subject: 'colour' }])
  })
})

test('ADV-01 for `names` the parameter `name` is suggested, not `page`', () => {
  const mock = createMock({ auth: 'off' })
  mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1001/vendors?names=x', headers: {} })
  expect(mock.journal.entries()[0]?.advice).toEqual([{ rule: 'ADV-01', subject: 'names', nearest: 'name' }])
})
