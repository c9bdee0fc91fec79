import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { type Api, BASE, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, later, refusalOf } from '../support/orders.ts'
import { runs } from '../support/properties.ts'
import { purchaseOrder } from '../support/requests.ts'

const GUID = '11111111-2222-4333-8444-555555555555'
const NOW = '2026-01-05T09:00:00Z'

/** The demo world without history, with return types. */
const BARE = demoWith({
  purchaseOrders: [],
  purchaseOrderRequests: [],
  receipts: [],
  returns: [],
  returnTypes: [
    { id: 90_001, name: 'Standard' },
    { id: 90_002, name: 'At once', automaticallyReceiveVendorCredit: true },
  ],
  bills: [],
  batches: [],
  transfers: [],
  adjustments: [],
  adjustmentCustomFields: [{ id: 90_003, name: 'Reason', dataType: 'Text', dataTypeOptions: [] }],
})
const bare = { world: BARE, clock: NOW }

interface Row {
  readonly id: number
  readonly modifiedOn: string
}

interface Page {
  readonly hasMore: boolean
  readonly continueFrom: string
  readonly data: readonly Row[]
}

const RETURN = {
  vendorId: 2101,
  returnTypeId: 90_001,
  businessUnitId: 1001,
  inventoryLocationId: 1601,
  returnDate: '2026-01-05',
  tax: 0,
  shipping: 0,
  restockingFee: 0,
  items: [{ skuId: 3007, quantity: 1, cost: 14.2 }],
}

const external = (value: string) => ({ externalData: { applicationGuid: GUID, externalData: [{ key: 'k', value }] } })

/** For each feed, how a row is created, changed and, if possible, made inactive. */
interface Feed {
  readonly path: string
  readonly list: string
  readonly make: (api: Api) => number | Promise<number>
  readonly change: (api: Api, id: number) => unknown
  readonly retire?: (api: Api, id: number) => unknown
}

const stock = { items: [{ skuId: 3001, quantity: 2 }] }

const FEEDS: readonly Feed[] = [
  {
    path: '/export/purchase-orders',
    list: '/purchase-orders',
    make: (api) => api.create('/purchase-orders', purchaseOrder()),
    change: (api, id) => api.patch(`/purchase-orders/${id}`, { memo: 'changed' }),
    retire: (api, id) => api.patch(`/purchase-orders/${id}/cancellation`),
  },
  {
    path: '/export/returns',
    list: '/returns',
    make: (api) => api.create('/returns', RETURN),
    change: (api, id) => api.patch(`/returns/${id}`, { memo: 'changed' }),
    retire: (api, id) => api.patch(`/returns/${id}/cancellation`, {}),
  },
  {
    path: '/export/transfers',
    list: '/transfers',
    make: (api) => api.tell((mock) => mock.tenant(TENANT).transfers.create({ fromLocationId: 1601, toLocationId: 1701, ...stock }).id),
    change: (api, id) => api.patch(`/transfers/${id}`, external('changed')),
    retire: (api, id) => api.tell((mock) => mock.tenant(TENANT).transfers.cancel(id)),
  },
  {
    path: '/export/adjustments',
    list: '/adjustments',
    make: (api) => api.tell((mock) => mock.tenant(TENANT).adjustments.create({ inventoryLocationId: 1601, ...stock }).id),
    change: (api, id) => api.patch(`/adjustments/${id}`, external('changed')),
  },
]
const eachFeed = FEEDS.map((feed) => [feed.path, feed] as const)
const orders = FEEDS[0] as Feed

const ids = ({ data }: Page) => data.map((row) => row.id)

async function several(api: Api, { make }: Feed, count: number): Promise<number[]> {
  const made: number[] = []
  for (let i = 0; i < count; i++) made.push(await make(api))
  return made
}

/** The answer for a token or a date. */
const from = (api: Api, { path }: Feed, token: string, more = ''): Promise<Page> =>
  api.read(`${path}?from=${encodeURIComponent(token)}${more}`)

/** All pages from a token on. */
async function follow(api: Api, feed: Feed, token = '', more = ''): Promise<Page[]> {
  const pages = [await from(api, feed, token, more)]
  for (let page = pages[0] as Page; page.hasMore; pages.push(page)) {
    if (pages.length > 100) throw new Error('the feed does not end')
    page = await from(api, feed, page.continueFrom, more)
  }
  return pages
}

describeEachFace('Export feeds', (open) => {
  test.each(eachFeed)('EXP-01 %s answers hasMore, continueFrom and data', async (path) => {
    const api = await open(bare)
    const { text, json } = await api.get(path)
    expect([Object.keys(json), text.startsWith('{"hasMore":false,"continueFrom":"'), json.data]).toEqual([
      ['hasMore', 'continueFrom', 'data'],
      true,
      [],
    ])
  })

  test.each(eachFeed)('EXP-01 %s has rows in the order of their changes', async (path, feed) => {
    const api = await open(bare)
    const [a, b, c] = await several(api, feed, 3)
    await feed.change(api, b as number)
    await feed.change(api, a as number)
    const page: Page = await api.read(path)
    expect(ids(page)).toEqual([c, b, a])
    expect(page.data.slice(1).every((row, i) => later(row.modifiedOn, page.data[i]?.modifiedOn as string))).toBe(true)
  })

  test.each(eachFeed)('EXP-01 a row of %s is the row of the list', async (path, feed) => {
    const api = await open(bare)
    const [a, b] = await several(api, feed, 2)
    await feed.change(api, a as number)
    expect((await api.read(path)).data).toEqual((await api.read(`${feed.list}?ids=${a},${b}&sort=ModifiedOn`)).data)
  })

  test.each(eachFeed.filter(([, { retire }]) => retire))('EXP-01 %s has canceled rows too', async (_, feed) => {
    const api = await open(bare)
    const [a, b] = await several(api, feed, 2)
    const { continueFrom } = await from(api, feed, '')
    await feed.retire?.(api, a as number)
    expect([ids(await from(api, feed, '')), ids(await from(api, feed, continueFrom))]).toEqual([[b, a], [a]])
  })

  test('EXP-01 an inactive adjustment is in the feed', async () => {
    const record = { number: '1', type: 'Beginning Balance', inventoryLocationId: 1601, date: '2026-01-02', items: [], active: false }
    const api = await open({ world: { ...BARE, adjustments: [{ ...record, id: 90_010 }] } })
    expect(ids(await api.read('/export/adjustments'))).toEqual([90_010])
  })

  test.each(['receipts', 'vendors', 'purchase-order-requests', 'trucks'])('EXP-01 there is no feed of %s', async (name) => {
    const api = await open()
    expect((await api.get(`/export/${name}`)).rule).toBe('GATE-01')
  })

  test.each(['', '?from=', '?from=%20', '?from=0001-01-01', '?from=2025-12-31'])(
    'EXP-02 with %j a feed begins at the first row',
    async (query) => {
      const api = await open(bare)
      const made = await several(api, orders, 2)
      expect(ids(await api.read(orders.path + query))).toEqual(made)
    },
  )

  test('EXP-02 the first row may be older than 1970', async () => {
    const record = { number: '1', type: 'Beginning Balance', inventoryLocationId: 1601, date: '1969-01-02', items: [] }
    const world = { ...BARE, adjustments: [{ ...record, id: 90_010, createdOn: '1969-01-02', modifiedOn: '1969-01-02' }] }
    expect(ids(await (await open({ world })).read('/export/adjustments'))).toEqual([90_010])
  })

  // Four rows, each modified a day after the one before: on January 5, 6, 7 and 8, at 9:00 UTC.
  test.each([
    ['2026-01-05', 4],
    ['2026-01-06', 3],
    ['2026-01-07', 2],
    ['2026-01-09', 0],
    ['2099-12-31', 0],
    ['2026-01-06T09:00:00Z', 3],
    ['2026-01-06T09:00:00', 3],
    ['2026-01-06T09:00:00.0000001Z', 2],
    ['2026-01-06T08:59:59.9999999Z', 3],
    ['2026-01-06T10:00:00+01:00', 3],
    ['2026-01-06T10:00:01+01:00', 2],
    ['2026-01-06T04:00:00-05:00', 3],
  ])('EXP-02 from=%s gives what was modified on or after it: %i of four', async (moment, count) => {
    const api = await open(bare)
    for (let day = 0; day < 4; day++) {
      if (day > 0) api.tell((mock) => mock.clock.advance('1d'))
      await orders.make(api)
    }
    expect((await from(api, orders, moment)).data).toHaveLength(count)
  })

  test('EXP-02 a feed from a date after the last row has the changes on or after that date', async () => {
    const api = await open(bare)
    await orders.make(api)
    const { continueFrom } = await from(api, orders, '2026-01-07')
    await orders.make(api)
    expect((await from(api, orders, continueFrom)).data).toEqual([])
    api.tell((mock) => mock.clock.set('2026-01-07'))
    const id = await orders.make(api)
    expect(ids(await from(api, orders, continueFrom))).toEqual([id])
  })

  test.each(eachFeed)('EXP-02 a row of %s that changes comes again, as it is now', async (_, feed) => {
    const api = await open(bare)
    const [a] = await several(api, feed, 2)
    const { continueFrom } = await from(api, feed, '')
    await feed.change(api, a as number)
    const { data } = await from(api, feed, continueFrom)
    expect(data).toEqual((await api.read(`${feed.list}?ids=${a}`)).data)
  })

  test('EXP-02 a row that changes between two pages is not missed: it comes at the end', async () => {
    const api = await open({ ...bare, exportPageSize: 2 })
    const [a, b, c, d] = await several(api, orders, 4)
    const first = await from(api, orders, '')
    await orders.change(api, a as number)
    await orders.change(api, c as number)
    const others = await follow(api, orders, first.continueFrom)
    expect([ids(first), others.map(ids)]).toEqual([[a, b], [[d, a], [c]]]) // biome-ignore format: one row
  })

  test.each(eachFeed)('EXP-03 %s always gives a token, and the same one while nothing changes', async (path, feed) => {
    const api = await open(bare)
    const { continueFrom: none } = (await api.read(path)) as Page
    expect((await from(api, feed, none)).continueFrom).toBe(none)
    await several(api, feed, 2)
    const { continueFrom: two, data } = await from(api, feed, none)
    const again = await from(api, feed, two)
    expect([data.length, again.data, again.hasMore, again.continueFrom]).toEqual([2, [], false, two])
  })

  test('EXP-03 an old token stays valid and gives everything since', async () => {
    const api = await open(bare)
    const old = (await from(api, orders, '')).continueFrom
    const made = await several(api, orders, 3)
    await follow(api, orders, old)
    expect(ids(await from(api, orders, old))).toEqual(made)
  })

  test('EXP-03 a token needs no encoding in a query', async () => {
    const api = await open(bare)
    await several(api, orders, 3)
    const { continueFrom } = await from(api, orders, '')
    expect([encodeURIComponent(continueFrom), Number.isNaN(Date.parse(continueFrom))]).toEqual([continueFrom, true])
  })

  test('EXP-03 rows with the same modifiedOn in a world are all given once, page by page', async () => {
    const record = { type: 'Beginning Balance', inventoryLocationId: 1601, date: '2026-01-02', items: [], modifiedOn: '2026-01-02' }
    const adjustments = [5, 3, 4, 1, 2].map((n) => ({ ...record, id: 90_010 + n, number: String(n) }))
    const api = await open({ world: { ...BARE, adjustments }, exportPageSize: 2 })
    const pages = await follow(api, FEEDS[3] as Feed, '2026-01-02')
    expect(pages.map(ids)).toEqual([[90_011, 90_012], [90_013, 90_014], [90_015]])
  })

  test.each([
    [1, [1, 1, 1, 1]],
    [2, [2, 2]],
    [3, [3, 1]],
    [4, [4]],
    [5, [4]],
  ])('EXP-04 with pages of %i, four rows are split as %j', async (exportPageSize, sizes) => {
    const api = await open({ ...bare, exportPageSize })
    const made = await several(api, orders, 4)
    const pages = await follow(api, orders)
    expect([pages.map(({ data }) => data.length), pages.flatMap(ids)]).toEqual([sizes, made])
  })

  test('EXP-04 a client cannot choose the page size', async () => {
    const api = await open(bare)
    await several(api, orders, 3)
    const { json, headers } = await api.get(`${orders.path}?pageSize=1&page=2`)
    expect([json.data.length, headers['x-mock-advice']]).toEqual([3, 'ADV-01 pageSize; ADV-01 page'])
  })

  const options = { ...bare, quirks: { exportHoldBack: '10m' } }
  const recent = '&includeRecentChanges=true'
  const advance = (api: Api, by: string) => api.tell((mock) => mock.clock.advance(by))

  test.each(eachFeed)('EXP-04 quirk exportHoldBack keeps changes out of %s until the clock has passed it', async (_, feed) => {
    const api = await open(options)
    const id = await feed.make(api)
    const { data, hasMore, continueFrom } = await from(api, feed, '')
    advance(api, '9m')
    const tooEarly = await from(api, feed, continueFrom)
    advance(api, '1m')
    expect([data, hasMore, tooEarly.data, ids(await from(api, feed, continueFrom))]).toEqual([[], false, [], [id]])
  })

  test('EXP-04 only new changes are held back, and none is lost', async () => {
    const api = await open(options)
    const [a] = await several(api, orders, 1)
    advance(api, '8m')
    const [b] = await several(api, orders, 1)
    advance(api, '8m')
    const first = await from(api, orders, '')
    advance(api, '8m')
    expect([ids(first), ids(await from(api, orders, first.continueFrom))]).toEqual([[a], [b]])
  })

  test('EXP-04 an old row that changes is held back with its change', async () => {
    const api = await open(options)
    const [a, b] = await several(api, orders, 2)
    advance(api, '1h')
    await orders.change(api, a as number)
    const first = await from(api, orders, '')
    advance(api, '1h')
    expect([ids(first), ids(await from(api, orders, first.continueFrom))]).toEqual([[b], [a]])
  })

  test('EXP-04 a feed from a date among the held-back changes is still empty', async () => {
    const api = await open(options)
    const id = await orders.make(api)
    const { data, continueFrom } = await from(api, orders, NOW)
    advance(api, '1h')
    expect([data, ids(await from(api, orders, continueFrom))]).toEqual([[], [id]])
  })

  test('EXP-04 includeRecentChanges gives the held-back changes, and repeats them while they are held back', async () => {
    const api = await open(options)
    const made = await several(api, orders, 2)
    const first = await from(api, orders, '', recent)
    const second = await from(api, orders, first.continueFrom, recent)
    advance(api, '1h')
    const third = await from(api, orders, second.continueFrom, recent)
    const fourth = await from(api, orders, third.continueFrom, recent)
    expect([first, second, third, fourth].map(ids)).toEqual([made, made, made, []])
  })

  test('EXP-04 includeRecentChanges does not repeat old changes', async () => {
    const api = await open(options)
    const [a] = await several(api, orders, 1)
    advance(api, '10m')
    const [b] = await several(api, orders, 1)
    const first = await from(api, orders, '', recent)
    expect([ids(first), ids(await from(api, orders, first.continueFrom, recent))]).toEqual([[a, b], [b]])
  })

  test('EXP-04 includeRecentChanges repeats changes whose hold-back is about to end', async () => {
    const api = await open(options)
    const made = await several(api, orders, 1)
    advance(api, '9m')
    const first = await from(api, orders, '', recent)
    expect([ids(first), ids(await from(api, orders, first.continueFrom, recent))]).toEqual([made, made])
  })

  test('EXP-04 includeRecentChanges does not go back before the requested date', async () => {
    const api = await open(options)
    await orders.make(api)
    advance(api, '5m')
    const id = await orders.make(api)
    const first = await from(api, orders, '2026-01-05T09:05:00Z', recent)
    expect([ids(first), ids(await from(api, orders, first.continueFrom, recent))]).toEqual([[id], [id]])
  })

  test('EXP-04 includeRecentChanges continues through the pages and ends', async () => {
    const api = await open({ ...options, exportPageSize: 2 })
    const made = await several(api, orders, 5)
    const pages = await follow(api, orders, '', recent)
    expect(pages.map(ids)).toEqual([made.slice(0, 2), made.slice(2, 4), made.slice(4)])
  })

  test('EXP-04 a consumer that stops requesting recent changes misses none', async () => {
    const api = await open({ ...options, exportPageSize: 2 })
    const made = await several(api, orders, 3)
    const { continueFrom } = (await follow(api, orders, '', recent)).at(-1) as Page
    await orders.change(api, made[0] as number)
    advance(api, '1h')
    expect((await follow(api, orders, continueFrom)).flatMap(ids).at(-1)).toBe(made[0])
  })

  test('EXP-04 if nothing is held back, includeRecentChanges repeats nothing', async () => {
    const api = await open(bare)
    const made = await several(api, orders, 2)
    const first = await from(api, orders, '', recent)
    expect([ids(first), ids(await from(api, orders, first.continueFrom, recent))]).toEqual([made, []])
  })

  test.each(['nonsense', '2026-13-01', '2026', 'MS4x', 'Mi4xLjA', 'bnVsbA', '{}', '12345', '💧', 'a b', '1.1.1'])(
    'EXP-05 from=%s is refused',
    async (token) => {
      const api = await open(bare)
      expect(refusalOf(await api.get(`/export/transfers?from=${encodeURIComponent(token)}`))).toBe('400 EXP-05 from')
    },
  )

  test('EXP-05 a truncated token is refused', async () => {
    const api = await open(bare)
    await orders.make(api)
    const { continueFrom } = await from(api, orders, '')
    expect(refusalOf(await api.get(`${orders.path}?from=${continueFrom.slice(0, 12)}`))).toBe('400 EXP-05 from')
  })

  test.each(['2.17.5', '11.17.5', '1.17.5.', '1.17.55555555555555555', '1.x.5', ' 1.17.5'])(
    'EXP-05 a token that says %j is refused',
    async (expected) => {
      const api = await open(bare)
      expect(refusalOf(await api.get(`${orders.path}?from=${encodeURIComponent(btoa(expected))}`))).toBe('400 EXP-05 from')
    },
  )

  test('EXP-03 spaces around a token are ignored', async () => {
    const api = await open(bare)
    await orders.make(api)
    const { continueFrom } = await from(api, orders, '')
    expect(await from(api, orders, ` ${continueFrom} `)).toMatchObject({ continueFrom, data: [] })
  })

  test('GATE-05 includeRecentChanges that is neither true nor false is refused', async () => {
    const api = await open(bare)
    expect(refusalOf(await api.get(`${orders.path}?includeRecentChanges=maybe`))).toBe('400 GATE-05 includeRecentChanges')
  })
})

/** A mock called directly, for tests that need no face. */
function plain(options: MockOptions) {
  const mock = createMock({ auth: 'off', checkAnswer, ...options })
  const ask = (method: string, path: string, body?: unknown) =>
    mock.handle({
      method,
      host: 'api.servicetitan.io',
      target: BASE + path,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const read = (path: string) => {
    const reply = ask('GET', path)
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${reply.body}`)
    return JSON.parse(reply.body as string)
  }
  return { mock, ask, read }
}

type Plain = ReturnType<typeof plain>

test('EXP-03 tokens of one mock are valid in another with the same world and seed', () => {
  const [first, second] = [1, 2].map(() => plain({ ...bare, exportPageSize: 2 })) as [Plain, Plain]
  for (let i = 0; i < 4; i++) for (const { ask } of [first, second]) ask('POST', '/purchase-orders', purchaseOrder())
  const { continueFrom }: Page = first.read(orders.path)
  const path = `${orders.path}?from=${continueFrom}`
  expect([ids(second.read(path)), second.read(path)]).toEqual([ids(second.read('/purchase-orders?sort=Id')).slice(2), first.read(path)])
})

test('EXP-03 tokens are valid in a mock that starts from the exported state of another', () => {
  const first = plain(bare)
  first.ask('POST', '/purchase-orders', purchaseOrder())
  const path = `${orders.path}?from=${first.read(orders.path).continueFrom}`
  const second = plain({ world: first.mock.tenant(TENANT).export() })
  const before: Page = second.read(path)
  const { id } = JSON.parse(second.ask('POST', '/purchase-orders', purchaseOrder()).body as string)
  expect([ids(before), ids(second.read(path))]).toEqual([[], [id]])
})

test('EXP-03 tokens do not depend on the seed, and stay valid after a reset', () => {
  const [first, second] = [plain({ ...bare, seed: 1 }), plain({ ...bare, seed: 2 })]
  const { continueFrom }: Page = first.read(orders.path)
  first.mock.reset()
  expect([first.read(`${orders.path}?from=${continueFrom}`).data, second.read(`${orders.path}?from=${continueFrom}`).data]).toEqual([
    [],
    [],
  ])
})

test('VAL-08 quirk readLag: a feed lags like a list, and its token misses nothing', () => {
  const { mock, ask, read } = plain({ ...bare, quirks: { readLag: '5m' } })
  ask('POST', '/purchase-orders', purchaseOrder())
  const { data, continueFrom }: Page = read(orders.path)
  mock.clock.advance('6m')
  expect([data, read(`${orders.path}?from=${continueFrom}`).data.length]).toEqual([[], 1])
})

test('EXP-04 a page has 1,000 rows by default', () => {
  const record = { type: 'Beginning Balance', inventoryLocationId: 1601, date: '2026-01-02', items: [] }
  const adjustments = Array.from({ length: 1001 }, (_, i) => ({ ...record, id: 100_000 + i, number: String(i) }))
  const { read } = plain({ world: { ...BARE, adjustments } })
  const first: Page = read('/export/adjustments')
  const second: Page = read(`/export/adjustments?from=${first.continueFrom}`)
  expect([first.data.length, first.hasMore, second.data.length, second.hasMore]).toEqual([1000, true, 1, false])
})

describe('A consumer that follows continueFrom', () => {
  type Step =
    | { readonly kind: 'create'; readonly what: number }
    | { readonly kind: 'move'; readonly what: number; readonly which: number; readonly how: number }
    | { readonly kind: 'wait'; readonly minutes: number }
    | { readonly kind: 'poll'; readonly feed: number; readonly recent: boolean; readonly pages: number }
    | { readonly kind: 'restart' }

  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('create' as const), what: fc.nat(4) }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('move' as const), what: fc.nat(3), which: fc.nat(5), how: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('poll' as const),
        feed: fc.nat(3),
        recent: fc.boolean(),
        pages: fc.integer({ min: 1, max: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  )

  const history = fc.record({
    exportPageSize: fc.integer({ min: 1, max: 5 }),
    exportHoldBack: fc.constantFrom('0', '5m', '15m'),
    readLag: fc.constantFrom('0', '0', '7m'),
    steps: fc.array(step, { minLength: 1, maxLength: 40 }),
  })

  class Run {
    private door: Plain
    private readonly options: MockOptions
    private readonly made: number[][] = FEEDS.map(() => [])
    private readonly tokens: string[] = FEEDS.map(() => '')
    private readonly consumed = FEEDS.map(() => new Map<number, string>())

    constructor({ exportPageSize, exportHoldBack, readLag }: { exportPageSize: number; exportHoldBack: string; readLag: string }) {
      this.options = { exportPageSize, quirks: { exportHoldBack, readLag } }
      this.door = plain({ world: BARE, ...this.options })
    }

    take(each: Step): void {
      if (each.kind === 'create') this.create(each.what)
      else if (each.kind === 'wait') this.mock.clock.advance(`${each.minutes}m`)
      else if (each.kind === 'poll') this.poll(each.feed, each.recent, each.pages)
      else if (each.kind === 'restart') this.door = plain({ world: this.mock.tenant(TENANT).export(), ...this.options })
      else {
        const rows = this.made[each.what] as number[]
        if (rows.length > 0) this.move(each.what, rows[each.which % rows.length] as number, each.how)
      }
    }

    /** The rows that the consumer has of each feed after all held-back changes have arrived, and the actual rows. */
    outcome(): [held: object[], so: object[]] {
      this.mock.clock.advance('1h')
      for (const feed of FEEDS.keys()) this.poll(feed, false, 1000)
      const rows = FEEDS.map(({ list }) => {
        const active = list === '/returns' || list === '/adjustments' ? '&active=Any' : ''
        return (this.door.read(`${list}?pageSize=5000&sort=Id${active}`) as Page).data.map((row) => [row.id, JSON.stringify(row)])
      })
      const consumed = this.consumed.map((feed) => [...feed].sort(([a], [b]) => a - b))
      return [consumed, rows]
    }

    private get mock(): Mock {
      return this.door.mock
    }

    private get tenant() {
      return this.mock.tenant(TENANT)
    }

    private poll(feed: number, recent: boolean, pages: number): void {
      const path = `${(FEEDS[feed] as Feed).path}?includeRecentChanges=${recent}&from=`
      for (let i = 0; i < pages; i++) {
        const page: Page = this.door.read(path + this.tokens[feed])
        for (const row of page.data) this.consumed[feed]?.set(row.id, JSON.stringify(row))
        this.tokens[feed] = page.continueFrom
        if (!page.hasMore) return
      }
      if (pages >= 1000) throw new Error(`${path} does not end`)
    }

    private create(what: number): void {
      const keep = (feed: number, id: number | undefined) => id !== undefined && this.made[feed]?.push(id)
      if (what === 0) keep(0, this.post('/purchase-orders', purchaseOrder()))
      else if (what === 1)
        keep(0, this.post('/purchase-orders', purchaseOrder({ typeId: 1803 }))) // received at once
      else if (what === 2) keep(2, this.tenant.transfers.create({ fromLocationId: 1601, toLocationId: 1701, ...stock }).id)
      else if (what === 3) keep(3, this.tenant.adjustments.create({ inventoryLocationId: 1601, ...stock }).id)
      else keep(1, this.post('/returns', { ...RETURN, ...this.against() }))
    }

    /** For a return: the last order, if it was received. */
    private against(): object {
      const id = this.made[0]?.at(-1)
      const received = id !== undefined && this.door.read(`/purchase-orders/${id}`).items[0].quantityReceived > 0
      return received ? { purchaseOrderId: id } : { returnTypeId: 90_002 }
    }

    /** Changes a row by the API or in the product; a refusal changes nothing. */
    private move(what: number, id: number, how: number): void {
      const { purchaseOrders, returns, transfers, batches, adjustments: _ } = this.tenant
      const verbs: (readonly (() => unknown)[])[] = [
        [
          () => purchaseOrders.send(id),
          () => purchaseOrders.unsend(id),
          () => purchaseOrders.export(id),
          () => purchaseOrders.cancelOutstanding(id),
          () => this.patch(`/purchase-orders/${id}`, { memo: String(how + id) }),
          () => this.patch(`/purchase-orders/${id}/cancellation`),
          () => this.receive(id, 1),
          () => this.receive(id, 9),
          () => this.cancelReceipt(id),
          () => this.postReceipts(id),
        ],
        [
          () => returns.markReturned(id),
          () => returns.receiveCredit(id),
          () => batches.post({ returnIds: [id] }),
          () => this.patch(`/returns/${id}`, { memo: String(how) }),
          () => this.patch(`/returns/${id}/cancellation`, {}),
          () => this.patch(`/returns/${id}`, external(String(how))),
        ],
        [
          () => transfers.pick(id),
          () => transfers.receive(id),
          () => transfers.cancel(id),
          () => batches.post({ transferIds: [id] }),
          () => this.patch(`/transfers/${id}`, external(String(how))),
        ],
        [
          () => batches.export(batches.post({ adjustmentIds: [id] }).id),
          () => this.patch(`/adjustments/${id}`, external(String(how))),
          () => this.setReason(id, String(how)),
        ],
      ]
      const choices = verbs[what] as (() => unknown)[]
      try {
        choices[how % choices.length]?.()
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'RefusedError') throw error
      }
    }

    private receive(purchaseOrderId: number, quantity: number): void {
      const items = [{ skuId: 3007, quantity, cost: 14.2 }]
      this.post('/receipts', { purchaseOrderId, dateReceived: '2026-01-06', tax: 0, shipping: 0, items })
    }

    private cancelReceipt(orderId: number): void {
      const [receipt] = this.door.read(`/receipts?purchaseOrderIds=${orderId}`).data
      if (receipt) this.patch(`/receipts/${receipt.id}/cancellation`, {})
    }

    private postReceipts(orderId: number): void {
      const receipts: Row[] = this.door.read(`/receipts?purchaseOrderIds=${orderId}`).data
      this.tenant.batches.post({ receiptIds: receipts.map((receipt) => receipt.id) })
    }

    private setReason(objectId: number, value: string): void {
      this.patch('/adjustments/custom-fields', { operations: [{ objectId, customFields: [{ name: 'Reason', value }] }] })
    }

    private post(path: string, body: unknown): number | undefined {
      const reply = this.door.ask('POST', path, body)
      return reply.status === 200 ? JSON.parse(reply.body as string).id : undefined
    }

    private patch(path: string, body?: unknown): void {
      const { status, body: text } = this.door.ask('PATCH', path, body)
      if (status >= 404 && status !== 409) throw new Error(`PATCH ${path}: ${status} ${text}`)
    }
  }

  test('EXP-03 gets the final state of every row, whatever changes and whenever it polls', () => {
    const property = fc.property(history, ({ steps, ...settings }) => {
      const run = new Run(settings)
      for (const each of steps) run.take(each)
      const [isSatisfied, so] = run.outcome()
      expect(isSatisfied).toEqual(so)
    })
    fc.assert(property, { numRuns: runs(60), seed: 20260105 })
  })
})
