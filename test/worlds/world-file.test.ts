import { expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { createMock, type Mock, type WorldData, WorldError } from '../../src/index.ts'
import { item, purchaseOrder, receipt, vendor } from '../support/requests.ts'

const open = (world: WorldData) => createMock({ auth: 'off', world })

function ask(mock: Mock, method: string, path: string, body?: unknown) {
  const call = { method, host: 'api.servicetitan.io', target: `/inventory/v2/tenant/1${path}`, headers: {} }
  return mock.handle({ ...call, body: body === undefined ? undefined : JSON.stringify(body) })
}

const read = (mock: Mock, path: string) => JSON.parse(ask(mock, 'GET', path).body)

function complaint(world: unknown): unknown {
  try {
    createMock({ world: world as WorldData })
    return undefined
  } catch (fault) {
    return fault instanceof WorldError ? fault.message : fault
  }
}

const line = {
  id: 2,
  skuId: 3,
  skuName: 'Pipe',
  skuCode: 'P',
  skuType: 'Material',
  description: '',
  quantity: 1,
  cost: 1,
  total: 1,
  status: 'Sent',
}
/** A minimal order whose vendor and type are not in the world. */
const order = {
  id: 1,
  number: '1',
  status: 'Sent',
  typeId: 4,
  vendorId: 5,
  businessUnitId: 6,
  inventoryLocationId: 7,
  date: '2026-01-05',
  requiredOn: '2026-01-06',
  total: 1,
  createdById: 1,
  shipTo: {},
  items: [line],
}
const sku = { id: 3, name: 'Pipe', code: 'P', type: 'Material', active: true }

test('an empty object is a world with nothing in it', () => {
  expect(read(open({}), '/vendors?includeTotal=true')).toEqual({ page: 1, pageSize: 50, hasMore: false, totalCount: 0, data: [] })
})

test('collections that are left out are empty', () => {
  const mock = open({ vendors: [{ id: 1, name: 'One' }] })
  expect([read(mock, '/vendors').data.length, read(mock, '/purchase-orders').data.length]).toEqual([1, 0])
})

test('properties that are left out are null if allowed, or have defaults', () => {
  expect(read(open({ vendors: [{ id: 1, name: 'One' }] }), '/vendors/1')).toMatchObject({
    active: true,
    memo: null,
    deliveryOption: 'Manual',
    defaultTaxRate: 0,
    contactInfo: { firstName: null, lastName: null, phone: null, email: null, fax: null },
  })
})

test('a world has its own time', () => {
  expect(open({ clock: '2030-06-01' }).clock.time).toBe('2030-06-01T00:00:00Z')
})

test('a world without a time has a fixed time, not that of the machine', () => {
  expect(open({}).clock.time).toBe('2026-01-05T09:00:00Z')
})

test('a world may name its schema', () => {
  expect(complaint({ $schema: './world.schema.json' })).toBeUndefined()
})

test('a world is read as leniently as a body', () => {
  const mock = open({ Vendors: [{ ID: '1', Name: 5, defaultTaxRate: '0.50' }] })
  expect(read(mock, '/vendors/1')).toMatchObject({ id: 1, name: '5', defaultTaxRate: 0.5 })
})

for (const world of [null, [], 5, true, 'null', () => ({})]) {
  test(`${typeof world === 'function' ? 'a function' : JSON.stringify(world)} is not a world`, () => {
    expect(() => createMock({ world: world as unknown as WorldData })).toThrow(/world/)
  })
}

for (const [world, message] of [
  [{ vendor: [] }, 'vendor: is an unknown property; did you mean vendors? ([])'],
  [{ vendors: [{ id: 1, name: 'A', nmae: 'One' }] }, 'vendors[0].nmae: is an unknown property; did you mean name? ("One")'],
  [
    { vendors: [{ id: 1, name: 'One', address: { sreet: 'x' } }] },
    'vendors[0].address.sreet: is an unknown property; did you mean street? ("x")',
  ],
  [{ purchaseOrders: [{ ...order, items: [{ ...line, qty: 2 }] }] }, /^purchaseOrders\[0\]\.items\[0\]\.qty: is an unknown property/],
  [{ vendors: [{ name: 'One' }] }, 'vendors[0]: id missing in {"name":"One"}'],
  [{ vendors: [{}] }, 'vendors[0]: id, name missing in {}'],
  [{ vendors: {} }, 'vendors: must be list, not {}'],
  [{ vendors: [5] }, 'vendors[0]: must be object, not 5'],
  [{ vendors: [null] }, 'vendors[0]: must not be null'],
  [{ vendors: [{ id: 1, name: null }] }, 'vendors[0].name: must not be null'],
  [{ vendors: [{ id: 'x', name: 'One' }] }, 'vendors[0].id: must be integer, not "x"'],
  [{ vendors: [{ id: 1.5, name: 'One' }] }, 'vendors[0].id: must be integer, not 1.5'],
  [{ vendors: [{ id: 1, name: 'One', createdOn: '2026-02-30' }] }, 'vendors[0].createdOn: must be DateTime, not "2026-02-30"'],
  [{ vendors: [{ id: 1, name: 'One', defaultTaxRate: 'high' }] }, 'vendors[0].defaultTaxRate: must be decimal, not "high"'],
  [{ clock: 'noon' }, 'clock: must be DateTime, not "noon"'],
  [{ settings: { integrationUserId: 'me' } }, 'settings.integrationUserId: must be integer, not "me"'],
  [
    { vendors: [{ id: 1, name: 'One', deliveryOption: 'Pigeon' }] },
    /^vendors\[0\]\.deliveryOption: must be one of .*Manual.*, not "Pigeon"$/,
  ],
  [{ purchaseOrders: [{ ...order, status: 'Open' }] }, /^purchaseOrders\[0\]\.status: must be one of Pending, .*, not "Open"$/],
  [{ vendors: [{ id: 0, name: 'One' }] }, 'vendors[0].id: must be a whole number from 1 to 4503599627370496, not 0'],
  [{ vendors: [{ id: -1, name: 'One' }] }, 'vendors[0].id: must be a whole number from 1 to 4503599627370496, not -1'],
  [
    { vendors: [{ id: 2 ** 52 + 1, name: 'One' }] },
    'vendors[0].id: must be a whole number from 1 to 4503599627370496, not 4503599627370497',
  ],
  [
    { vendors: [], sequences: { lastId: 2 ** 53 - 1, lastChange: '2026-01-05T09:00:00Z' } },
    'sequences.lastId: must be a whole number from 0, the highest id of its records, to 6755399441055744, not 9007199254740991',
  ],
  [
    { sequences: { lastId: 0, lastChange: '2026-01-05T09:00:00Z', numbers: { orderNumber: 2 ** 53 - 1 } } },
    'sequences.numbers.orderNumber: must be a whole number from 0 to 6755399441055744, not 9007199254740991',
  ],
  [
    { vendors: [{ id: 1, name: 'One', modifiedOn: '9999-12-31T00:00:00Z' }] },
    'vendors[0].modifiedOn: must be before 9999-12-31, not 9999-12-31T00:00:00Z',
  ],
  [{ clock: '9999-12-31T00:00:00Z' }, 'clock: must be before 9999-12-31, not 9999-12-31T00:00:00Z'],
  [
    { vendors: [{ id: '9007199254740993', name: 'One' }] },
    'vendors[0].id: must be a whole number from 1 to 4503599627370496, not 9007199254740993',
  ],
] as const) {
  test(`the world ${JSON.stringify(world).slice(0, 70)} is refused, and the message has place, reason and value`, () => {
    expect(complaint(world)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
}

test('all mistakes in a world are reported at once', () => {
  expect(complaint({ vendors: [{ name: 'One' }, { id: 'x', name: 'Two' }], trukcs: [] })).toBe(
    'vendors[0]: id missing in {"name":"One"}\nvendors[1].id: must be integer, not "x"\ntrukcs: is an unknown property; did you mean trucks? ([])',
  )
})

test('the first ten of many mistakes in a world are reported', () => {
  const lines = String(complaint({ vendors: Array(25).fill({}) })).split('\n')
  expect([lines.length, lines.at(-1)]).toEqual([11, '… and 15 more'])
})

test('a long value is shortened', () => {
  expect(String(complaint({ vendors: 'x'.repeat(5000) })).length).toBeLessThan(120)
})

for (const [world, message] of [
  // biome-ignore format: one line a case
  [{ vendors: [{ id: 1, name: 'One' }, { id: 1, name: 'Two' }] }, 'vendors[1].id: must be unique, but 1 is also the id of vendors[0]'],
  [{ vendors: [{ id: 3, name: 'One' }], skus: [sku] }, 'skus[0].id: must be unique, but 3 is also the id of vendors[0]'],
  [
    { purchaseOrders: [{ ...order, items: [{ ...line, id: 1 }] }] },
    'purchaseOrders[0].items[0].id: must be unique, but 1 is also the id of purchaseOrders[0]',
  ],
  [
    { vendors: [{ id: 1, name: 'One', vendorContacts: [{ id: 1, name: 'A', email: 'a@x.org' }] }] },
    /^vendors\[0\]\.\w+\[0\]\.id: must be unique, but 1 is also the id of vendors\[0\]$/,
  ],
] as const) {
  test(`VAL-04 an id must not be used twice in a world: ${JSON.stringify(world).slice(0, 60)}`, () => {
    expect(complaint(world)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
}

test('VAL-04 a duplicate id is reported with its place in the file', () => {
  const contacts = [{ id: 1, name: 'A', email: 'a@x.org' }]
  expect(complaint({ vendors: [{ id: 1, name: 'One', vendorContacts: contacts }] })).toMatch(/^vendors\[0\]\.vendorContacts\[0\]\.id: /)
})

test('VAL-03 a change is later than those of the world, whatever its clock', () => {
  const mock = open({ clock: '2020-01-01', vendors: [{ id: 1, name: 'One', modifiedOn: '2026-03-01' }] })
  ask(mock, 'PATCH', '/vendors/1', { memo: 'x' })
  expect(read(mock, '/vendors/1').modifiedOn).toBe('2026-03-01T00:00:00.0000001Z')
})

test('PO-07 order numbers continue after those of the world', () => {
  const mock = open({ ...demo, purchaseOrders: [{ ...demo.purchaseOrders[0], number: '500' }], receipts: [] })
  const { id } = JSON.parse(ask(mock, 'POST', '/purchase-orders', purchaseOrder()).body)
  expect(read(mock, `/purchase-orders/${id}`).number).toBe('501')
})

/** The demo world after some work. */
function usedMock(): Mock {
  const mock = open(demo)
  const post = (path: string, body: unknown) => JSON.parse(ask(mock, 'POST', path, body).body).id
  const made = post('/purchase-orders', purchaseOrder({ items: [item(), item({ skuId: 3001 })] }))
  post('/receipts', receipt(made))
  post(
    '/vendors',
    vendor({
      name: 'Ünïcode 🚰',
      externalData: { applicationGuid: '11111111-2222-4333-8444-555555555555', externalData: [{ key: 'a', value: '1' }] },
    }),
  )
  ask(mock, 'PATCH', '/vendors/2112', { vendorContacts: [{ id: 2113, name: 'A', email: 'a@x.org' }] })
  ask(mock, 'PATCH', `/purchase-orders/${made}`, { memo: 'x', tax: 4 })
  mock.tenant(1).purchaseOrders.send(4161)
  mock.tenant(1).purchaseOrders.cancelOutstanding(4086)
  ask(mock, 'PATCH', '/purchase-orders/4133/cancellation', { canceledReason: 'Duplicate' })
  mock.clock.advance('90m')
  return mock
}

const exported = (mock: Mock): WorldData => mock.tenant(1).export()

test('a world that is exported and loaded exports the same', () => {
  const world = exported(usedMock())
  expect(exported(open(world))).toEqual(world)
})

test('an exported world is plain JSON', () => {
  const world = exported(usedMock())
  expect(JSON.parse(JSON.stringify(world))).toEqual(world)
})

test('a world that is exported and loaded continues in the same way: ids, numbers, times', () => {
  const first = usedMock()
  const second = open(exported(first))
  const play = (mock: Mock) =>
    ['/purchase-orders', '/vendors'].map((path) => {
      const { id } = JSON.parse(ask(mock, 'POST', path, path === '/vendors' ? vendor() : purchaseOrder()).body)
      return read(mock, `${path}/${id}`)
    })
  expect(play(second)).toEqual(play(first))
})

test('VAL-05 an exported world keeps every digit of a quantity and a cost', () => {
  const mock = open(demo)
  const fine = item({ quantity: '1.0123456789012345678', cost: '14.0123456789' })
  const { id } = JSON.parse(ask(mock, 'POST', '/purchase-orders', purchaseOrder({ items: [fine] })).body)
  const [before, after] = [mock, open(exported(mock))].map((each) => ask(each, 'GET', `/purchase-orders/${id}`).body)
  const digits = (text = '') => [/"quantity":([\d.]+)/.exec(text)?.[1], /"cost":([\d.]+)/.exec(text)?.[1]]
  expect([digits(before), digits(after)]).toEqual([digits(before), ['1.0123456789012345678', '14.0123456789']])
})

test('VAL-05 an exported world keeps every digit of a tax rate', () => {
  const mock = open(demo)
  const { id } = JSON.parse(ask(mock, 'POST', '/vendors', vendor({ taxRate: '0.0887512345' })).body)
  expect(ask(open(exported(mock)), 'GET', `/vendors/${id}`).body).toBe(ask(mock, 'GET', `/vendors/${id}`).body)
})

test('VAL-05 an exported world answers with the same bytes, including lines with many digits', () => {
  const mock = open(demo)
  const { id } = JSON.parse(
    ask(mock, 'POST', '/purchase-orders', purchaseOrder({ items: [item({ quantity: '1.5', cost: '0.3333333333' })] })).body,
  )
  expect(ask(open(exported(mock)), 'GET', `/purchase-orders/${id}`).body).toBe(ask(mock, 'GET', `/purchase-orders/${id}`).body)
})

test('an order whose vendor and type are not in the world can be read', () => {
  expect(read(open({ purchaseOrders: [order] }), '/purchase-orders/1')).toMatchObject({ id: 1, vendorId: 5, typeId: 4 })
})

test('an order whose vendor and type are not in the world can be changed', () => {
  expect(ask(open({ purchaseOrders: [order] }), 'PATCH', '/purchase-orders/1', { memo: 'x' }).status).toBe(200)
})

test('an order whose type is not in the world can be received', () => {
  const mock = open({ purchaseOrders: [order], skus: [sku] })
  expect(ask(mock, 'POST', '/receipts', receipt(1, { items: [{ skuId: 3, quantity: 1, cost: 1 }] })).status).toBe(200)
})

test('the world that comes with the package, read on first use, equals its file', () => {
  expect(createMock().tenant(1001).export()).toEqual(createMock({ world: demo }).tenant(1001).export())
})
