import { expect, test } from 'vitest'
import type { Api } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'

const ROOT = '/purchase-order-markups'
const NONE = demoWith({ markups: [] })

const band = (from: unknown, to: unknown, percent: unknown = 25) => ({ from, to, percent })
const bandsOf = async (api: Api, query = ''): Promise<number[][]> =>
  (await api.read(ROOT + query)).data.map(({ from, to }: { from: number; to: number }) => [from, to])

describeEachFace('Markups', (open) => {
  test('VAL-07 a create answers the whole record', async () => {
    const api = await open({ world: NONE })
    const { status, json } = await api.post(ROOT, band(0, 50, 12.5))
    expect([status, Object.keys(json), json.from, json.to, json.percent, json.createdOn === json.modifiedOn]).toEqual([
      200,
      ['createdOn', 'modifiedOn', 'from', 'to', 'percent', 'id'],
      0,
      50,
      12.5,
      true,
    ])
  })

  test('VAL-07 a create answers the same record as a read', async () => {
    const api = await open({ world: NONE })
    const { text, json } = await api.post(ROOT, band(0, 50))
    expect((await api.get(`${ROOT}/${json.id}`)).text).toBe(text)
  })

  test('VAL-07 an update answers the whole record as it is now', async () => {
    const api = await open({ world: NONE })
    const { json: made } = await api.post(ROOT, band(0, 50))
    const { text, json } = await api.patch(`${ROOT}/${made.id}`, band(10, 60, 5))
    expect(json).toEqual({ ...made, ...band(10, 60, 5), modifiedOn: json.modifiedOn })
    expect(text).toBe((await api.get(`${ROOT}/${made.id}`)).text)
  })

  test('VAL-07 a delete answers 200 with an empty body', async () => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(0, 50))
    const { status, text } = await api.send('DELETE', `${ROOT}/${id}`)
    expect([status, text]).toEqual([200, ''])
  })

  test('VAL-07 quirk emptyAnswer=204: a delete answers 204', async () => {
    const api = await open({ world: NONE, quirks: { emptyAnswer: '204' } })
    const id = await api.create(ROOT, band(0, 50))
    expect((await api.send('DELETE', `${ROOT}/${id}`)).status).toBe(204)
  })

  test('VAL-03 an update that changes something has a later modifiedOn', async () => {
    const api = await open({ world: NONE })
    const { json } = await api.post(ROOT, band(0, 50))
    expect(later((await api.patch(`${ROOT}/${json.id}`, band(0, 50, 26))).json.modifiedOn, json.modifiedOn)).toBe(true)
  })

  test('VAL-03 an update that changes nothing answers the record as it was', async () => {
    const api = await open({ world: NONE })
    const { text, json } = await api.post(ROOT, band(0, 50))
    expect((await api.patch(`${ROOT}/${json.id}`, band('0.00', 50, '25.0'))).text).toBe(text)
  })

  const backward: [from: number, to: number][] = [
    [5, 5],
    [6, 5],
    [0.02, 0.01],
    [1.001, 1.004], // both are 1.00 with two decimals
  ]

  test.each(backward)('POM-01 a band from %d to %d is refused', async (from, to) => {
    const api = await open({ world: NONE })
    expect(refusalOf(await api.post(ROOT, band(from, to)))).toBe('400 POM-01 from')
  })

  test.each(backward)('POM-01 an update to a band from %d to %d is refused', async (from, to) => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(0, 50))
    expect(refusalOf(await api.patch(`${ROOT}/${id}`, band(from, to)))).toBe('400 POM-01 from')
  })

  const beside: [from: number, to: number][] = [
    [0, 10],
    [20, 30],
    [0, 9.99],
    [1000, 2000],
  ]
  const across: [from: number, to: number][] = [
    [0, 10.01],
    [19.99, 30],
    [12, 13],
    [0, 30],
    [10, 20],
    [10, 11],
    [19, 20],
  ]

  test.each(beside)('POM-01 a band from %d to %d is allowed next to one from 10 to 20', async (from, to) => {
    const api = await open({ world: NONE })
    await api.create(ROOT, band(10, 20))
    expect((await api.post(ROOT, band(from, to))).status).toBe(200)
  })

  test.each(across)('POM-01 a band from %d to %d is refused next to one from 10 to 20', async (from, to) => {
    const api = await open({ world: NONE })
    await api.create(ROOT, band(10, 20))
    expect(refusalOf(await api.post(ROOT, band(from, to)))).toBe('400 POM-01 ')
  })

  test.each(across)('POM-01 a band cannot be moved to %d to %d next to one from 10 to 20', async (from, to) => {
    const api = await open({ world: NONE })
    await api.create(ROOT, band(10, 20))
    const { text, json } = await api.post(ROOT, band(500, 600))
    expect(refusalOf(await api.patch(`${ROOT}/${json.id}`, band(from, to)))).toBe('400 POM-01 ')
    expect((await api.get(`${ROOT}/${json.id}`)).text).toBe(text)
  })

  test.each(across)('POM-01 a band does not conflict with itself: from 10 to 20 it can become %d to %d', async (from, to) => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(10, 20))
    expect((await api.patch(`${ROOT}/${id}`, band(from, to))).json).toMatchObject({ from, to })
  })

  test('POM-01 all other bands are checked, not only the next one', async () => {
    const api = await open({ world: NONE })
    for (const from of [0, 10, 20]) await api.create(ROOT, band(from, from + 10))
    expect(refusalOf(await api.post(ROOT, band(25, 40)))).toBe('400 POM-01 ')
  })

  test('POM-01 bands are compared exactly, with more digits than a double can hold', async () => {
    const api = await open({ world: NONE })
    await api.create(ROOT, band(0, '90071992547409.93'))
    expect([
      refusalOf(await api.post(ROOT, band('90071992547409.92', '90071992547410'))),
      (await api.post(ROOT, band('90071992547409.93', '90071992547410'))).status,
    ]).toEqual(['400 POM-01 ', 200])
  })

  test('POM-02 a deleted markup is unknown to read, update and delete', async () => {
    const api = await open({ world: NONE })
    const path = `${ROOT}/${await api.create(ROOT, band(0, 50))}`
    await api.send('DELETE', path)
    const answers = [await api.get(path), await api.patch(path, band(0, 60)), await api.send('DELETE', path)]
    expect(answers.map(refusalOf)).toEqual(Array(3).fill('404 ERR-09 '))
  })

  test('POM-02 a deleted markup is not listed', async () => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(0, 50))
    await api.create(ROOT, band(50, 60))
    await api.send('DELETE', `${ROOT}/${id}`)
    expect(await bandsOf(api)).toEqual([[50, 60]])
  })

  test('POM-02 a deleted band is free again, but its id is not reused', async () => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(0, 50))
    await api.send('DELETE', `${ROOT}/${id}`)
    expect(await api.create(ROOT, band(0, 50))).toBeGreaterThan(id)
  })

  test('ERR-09 an unknown markup is named in the title', async () => {
    const api = await open()
    const { status, json } = await api.get(`${ROOT}/99`)
    expect([status, json.title]).toEqual([404, 'Markup with id 99 was not found.'])
  })

  test('GATE-06 an unknown markup is 404 before its band is checked', async () => {
    const api = await open()
    expect(refusalOf(await api.patch(`${ROOT}/99`, band(5, 5)))).toBe('404 ERR-09 ')
  })

  test('ERR-02 an empty create names the required properties', async () => {
    const api = await open()
    expect(Object.keys((await api.post(ROOT, {})).json.errors)).toEqual(['from', 'to', 'percent', 'request'])
  })

  test('ERR-02 an update requires the whole band too', async () => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(0, 50))
    const { json } = await api.patch(`${ROOT}/${id}`, { percent: 5 })
    expect(Object.keys(json.errors)).toEqual(['from', 'to', 'request'])
  })

  test('LIST-03 markups are ordered by id, whatever their bands', async () => {
    const api = await open({ world: NONE })
    for (const from of [100, 9, 20]) await api.create(ROOT, band(from, from + 1))
    expect((await bandsOf(api)).map(([from]) => from)).toEqual([100, 9, 20])
  })

  test.each([
    ['Id', [100, 9, 20]],
    ['-id', [20, 9, 100]],
    ['From', [9, 20, 100]],
    ['-From', [100, 20, 9]],
    ['+to', [9, 20, 100]],
    ['-To', [100, 20, 9]],
    ['Percent', [20, 100, 9]],
    ['-PERCENT', [9, 100, 20]],
  ])('LIST-04 sort=%s gives the bands from %j', async (sort, expected) => {
    const api = await open({ world: NONE })
    // As text 9 would come after 100, and 8 percent after 10.
    for (const [from, to, percent] of [[100, 101, 8], [9, 10, 10], [20, 21, 7.5]]) await api.create(ROOT, band(from, to, percent)) // biome-ignore format: one row
    expect((await bandsOf(api, `?sort=${sort}`)).map(([from]) => from)).toEqual(expected)
  })

  test('LIST-04 markups with the same percent are ordered by id, ascending and descending', async () => {
    const api = await open({ world: NONE })
    for (const from of [30, 10, 20]) await api.create(ROOT, band(from, from + 1))
    const from = async (sort: string) => (await bandsOf(api, `?sort=${sort}`)).map(([each]) => each)
    expect([await from('Percent'), await from('-Percent')]).toEqual([
      [30, 10, 20],
      [30, 10, 20],
    ])
  })

  test.each(['ModifiedOn', '-CreatedOn', 'Name', 'From,To'])('LIST-04 sort=%s is refused', async (sort) => {
    const api = await open()
    expect(refusalOf(await api.get(`${ROOT}?sort=${sort}`))).toBe('400 LIST-04 sort')
  })

  test('LIST-06 markups have no filter by active', async () => {
    const api = await open({ world: NONE })
    await api.create(ROOT, band(0, 50))
    const { json, headers } = await api.get(`${ROOT}?active=False`)
    expect([json.data.length, headers['x-mock-advice']]).toEqual([1, 'ADV-01 active'])
  })

  test('LIST-13 a row of the list is the record', async () => {
    const api = await open({ world: NONE })
    const id = await api.create(ROOT, band(0, 50))
    expect((await api.read(ROOT)).data).toEqual([await api.read(`${ROOT}/${id}`)])
  })
})
