import { expect, test } from 'vitest'
import type { Api } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'

const [DEFAULT, CONSIGNED, INACTIVE] = [90_001, 90_002, 90_003]

/** Three types: the default, the one for consignment, and an inactive one. */
const world = demoWith({
  returns: [],
  returnTypes: [
    { id: DEFAULT, name: 'Not needed', isDefault: true },
    { id: CONSIGNED, name: 'Warranty', isDefaultForConsignment: true, automaticallyReceiveVendorCredit: true },
    { id: INACTIVE, name: 'Recall', active: false },
  ],
})

const returnType = (overrides: Record<string, unknown> = {}) => ({
  name: 'Damaged',
  automaticallyReceiveVendorCredit: false,
  includeInSalesTax: false,
  isDefault: false,
  isDefaultForConsignment: false,
  ...overrides,
})

const REQUIRED = ['name', 'automaticallyReceiveVendorCredit', 'includeInSalesTax', 'isDefault', 'isDefaultForConsignment']

interface Type {
  readonly id: number
  readonly isDefault: boolean
  readonly isDefaultForConsignment: boolean
  readonly modifiedOn: string
}

const all = async (api: Api): Promise<Type[]> => (await api.read('/return-types?activeOnly=false')).data
const show = async (api: Api, id: number) => (await all(api)).find((type) => type.id === id)
const ids = async (api: Api, query: string) => (await api.read(`/return-types?${query}`)).data.map((type: Type) => type.id)
const defaults = async (api: Api) => {
  const types = await all(api)
  return [types.filter((type) => type.isDefault), types.filter((type) => type.isDefaultForConsignment)].map((some) =>
    some.map((type) => type.id),
  )
}
const change = (api: Api, id: number, update: object) => api.patch(`/return-types/${id}`, { id, ...update })

describeEachFace('Return types', (openFace) => {
  const open = () => openFace({ world })

  test('VAL-07 create and update answer only the id', async () => {
    const api = await open()
    const created = await api.post('/return-types', returnType())
    const updated = await change(api, created.json.id, { name: 'Broken' })
    expect([created.text, updated.text]).toEqual(Array(2).fill(`{"id":${created.json.id}}`))
  })

  test('VAL-07 a new type is active and has the given values', async () => {
    const api = await open()
    const given = returnType({ automaticallyReceiveVendorCredit: true, includeInSalesTax: true })
    const id = await api.create('/return-types', given)
    expect(await show(api, id)).toEqual({ ...given, id, active: true, createdOn: expect.any(String), modifiedOn: expect.any(String) })
  })

  test.each(REQUIRED)('ERR-02 a type without %s is refused', async (field) => {
    const api = await open()
    const { [field]: _, ...rest } = returnType() as Record<string, unknown>
    const { status, json } = await api.post('/return-types', rest)
    expect([status, Object.keys(json.errors)]).toEqual([400, [field, 'request']])
  })

  test.each(REQUIRED)('ERR-05 a type whose %s is null is refused', async (field) => {
    const api = await open()
    expect(refusalOf(await api.post('/return-types', returnType({ [field]: null })))).toBe(`400 ERR-05 ${field}`)
  })

  test.each(['Warranty', 'wARRANTY', 'Recall'])('RTT-01 the existing name %s is 400 on create', async (name) => {
    const api = await open()
    expect(refusalOf(await api.post('/return-types', returnType({ name })))).toBe('400 RTT-01 name')
  })

  test.each(['Warranty', 'wARRANTY', 'Recall'])('RTT-01 the existing name %s is 409 on update, and the title says so', async (name) => {
    const api = await open()
    const before = await all(api)
    const answer = await change(api, DEFAULT, { name, isDefault: false })
    expect([refusalOf(answer), answer.json.status]).toEqual(['409 RTT-01 name', 409])
    expect(answer.json.title).toBe(`name: A return type named '${name}' already exists.`)
    expect(await all(api)).toEqual(before)
  })

  test('RTT-01 a type may keep its own name, in another case too', async () => {
    const api = await open()
    expect((await change(api, DEFAULT, { name: 'NOT NEEDED' })).status).toBe(200)
    expect(await show(api, DEFAULT)).toMatchObject({ name: 'NOT NEEDED' })
  })

  test('RTT-01 a name that is no longer used is free', async () => {
    const api = await open()
    await change(api, DEFAULT, { name: 'Surplus' })
    expect((await api.post('/return-types', returnType({ name: 'Not needed' }))).status).toBe(200)
  })

  test.each([
    ['default', { isDefault: true }, (id: number) => [[id], [CONSIGNED]]],
    ['default for consignment', { isDefaultForConsignment: true }, (id: number) => [[DEFAULT], [id]]],
    ['both', { isDefault: true, isDefaultForConsignment: true }, (id: number) => [[id], [id]]],
    ['neither', {}, () => [[DEFAULT], [CONSIGNED]]],
  ])('RTT-01 a new type that is %s: there is only one of each', async (_, flags, expected) => {
    const api = await open()
    const id = await api.create('/return-types', returnType(flags))
    expect(await defaults(api)).toEqual(expected(id))
  })

  test.each([
    ['becomes default', INACTIVE, { isDefault: true }, [[INACTIVE], [CONSIGNED]]],
    ['becomes both', DEFAULT, { isDefaultForConsignment: true }, [[DEFAULT], [DEFAULT]]],
    ['gives it up', DEFAULT, { isDefault: false }, [[], [CONSIGNED]]],
    ['changes something else', CONSIGNED, { name: 'Guarantee' }, [[DEFAULT], [CONSIGNED]]],
  ])('RTT-01 a type that %s', async (_, id, update, expected) => {
    const api = await open()
    await change(api, id, update)
    expect(await defaults(api)).toEqual(expected)
  })

  test('VAL-03 the type that stops being the default changes, the others do not', async () => {
    const api = await open()
    const before = await all(api)
    await change(api, INACTIVE, { isDefault: true })
    const after = await all(api)
    expect(after.map((type, i) => later(type.modifiedOn, before[i]?.modifiedOn ?? ''))).toEqual([true, false, true])
  })

  test('VAL-03 an update that changes nothing keeps modifiedOn', async () => {
    const api = await open()
    const before = await all(api)
    await change(api, DEFAULT, { name: 'Not needed', isDefault: true, active: true })
    await change(api, DEFAULT, {})
    expect(await all(api)).toEqual(before)
  })

  test.each([
    ['active', { active: false }],
    ['automaticallyReceiveVendorCredit', { automaticallyReceiveVendorCredit: true }],
    ['includeInSalesTax', { includeInSalesTax: true }],
    ['name', { name: 'Surplus' }],
  ])('POT-04 PATCH changes %s and nothing else', async (_, update) => {
    const api = await open()
    const before = await show(api, DEFAULT)
    await change(api, DEFAULT, update)
    expect(await show(api, DEFAULT)).toEqual({ ...before, ...update, modifiedOn: expect.any(String) })
  })

  test.each([...REQUIRED, 'active'])('ERR-17 PATCH %s: null is refused', async (field) => {
    const api = await open()
    expect(refusalOf(await change(api, DEFAULT, { [field]: null }))).toBe(`400 ERR-05 ${field}`)
  })

  test.each(['', '   '])('RTT-02 the name %j is refused', async (name) => {
    const api = await open()
    expect(refusalOf(await api.post('/return-types', returnType({ name })))).toBe('400 RTT-02 name')
    expect(refusalOf(await change(api, DEFAULT, { name }))).toBe('400 RTT-02 name')
  })

  test('RTT-03 the body of an update must have the id', async () => {
    const api = await open()
    const answer = await api.patch(`/return-types/${DEFAULT}`, { name: 'Surplus' })
    expect(refusalOf(answer)).toBe('400 ERR-02 id,request')
  })

  test("RTT-03 an id in the body that is not the path's is refused", async () => {
    const api = await open()
    expect(refusalOf(await api.patch(`/return-types/${DEFAULT}`, { id: CONSIGNED, name: 'x' }))).toBe('400 RTT-03 id')
    expect(await show(api, CONSIGNED)).toMatchObject({ name: 'Warranty' })
  })

  test('ERR-09 an update of an unknown type is 404', async () => {
    const api = await open()
    const { status, rule, json } = await change(api, 1, { name: 'x' })
    expect([status, rule, json.title]).toEqual([404, 'ERR-09', 'Return type with id 1 was not found.'])
  })

  test('GATE-01 there is no route that reads one type', async () => {
    const api = await open()
    expect((await api.get(`/return-types/${DEFAULT}`)).rule).toBe('GATE-01')
  })

  test.each(['', 'activeOnly=', 'active=True', 'name=Warranty'])(
    'LIST-06 the list with %j lacks activeOnly: 400 keyed by it',
    async (query) => {
      const api = await open()
      const { status, rule, json } = await api.get(`/return-types?${query}`)
      expect([status, rule, Object.keys(json.errors)]).toEqual([400, 'LIST-06', ['activeOnly']])
    },
  )

  test('LIST-06 an activeOnly that is not a boolean is 400 keyed by it', async () => {
    const api = await open()
    const { status, json } = await api.get('/return-types?activeOnly=Any')
    expect([status, Object.keys(json.errors)]).toEqual([400, ['activeOnly']])
  })

  test.each([
    ['true', [DEFAULT, CONSIGNED]],
    ['True', [DEFAULT, CONSIGNED]],
    ['1', [DEFAULT, CONSIGNED]],
    ['false', [DEFAULT, CONSIGNED, INACTIVE]],
    ['0', [DEFAULT, CONSIGNED, INACTIVE]],
  ])('LIST-06 activeOnly=%s', async (activeOnly, expected) => {
    const api = await open()
    expect(await ids(api, `activeOnly=${activeOnly}`)).toEqual(expected)
  })

  test('LIST-06 active=False next to activeOnly is an unknown parameter: it is ignored, and the mock says so', async () => {
    const api = await open()
    const { json, headers } = await api.get('/return-types?activeOnly=true&active=False')
    expect([json.data.length, headers['x-mock-advice']]).toEqual([2, 'ADV-01 active'])
  })

  test.each([
    ['activeOnly=true&name=warranty', [CONSIGNED]],
    ['activeOnly=true&name=Recall', []],
    ['activeOnly=false&name=Recall', [INACTIVE]],
    ['activeOnly=false&name=War', []],
  ])('LIST-10 %s', async (query, expected) => {
    const api = await open()
    expect(await ids(api, query)).toEqual(expected)
  })

  test('LIST-04 the oldest type comes first, with sort=-Id the newest', async () => {
    const api = await open()
    const id = await api.create('/return-types', returnType())
    expect([await ids(api, 'activeOnly=true'), await ids(api, 'activeOnly=true&sort=-Id')]).toEqual([
      [DEFAULT, CONSIGNED, id],
      [id, CONSIGNED, DEFAULT],
    ])
  })

  test('LIST-01 the list has pages and a count', async () => {
    const api = await open()
    const { data, ...envelope } = await api.read('/return-types?activeOnly=false&pageSize=2&page=2&includeTotal=true')
    expect([envelope, data.map((type: Type) => type.id)]).toEqual([{ page: 2, pageSize: 2, hasMore: false, totalCount: 3 }, [INACTIVE]])
  })
})
