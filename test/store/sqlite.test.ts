/** State kept in a SQLite file: the next mock that opens it has every answered write. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock, type MockOptions, OptionError } from '../../src/index.ts'
import { storeInfo } from '../../src/store/sqlite/upkeep.ts'
import { type SqliteOptions, StoreError, sqliteStore } from '../../src/store.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

const INV = '/inventory/v2/tenant/1001'

let folder: string
let file: string
const open: Mock[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mocktitan-store-'))
  file = join(folder, 'mock.db')
})

afterEach(() => {
  for (const mock of open.splice(0)) mock.close()
  rmSync(folder, { recursive: true })
})

function mockOn(options: MockOptions = {}, store: SqliteOptions = {}): Mock {
  const mock = createMock({ auth: 'off', ...options, store: sqliteStore(file, store) })
  open.push(mock)
  return mock
}

function reopened(options: MockOptions = {}): Mock {
  open.pop()?.close()
  return mockOn(options)
}

const send = (mock: Mock, method: string, target: string, body?: unknown) => {
  const headers = { 'content-type': 'application/json' }
  return mock.handle({ method, host: '127.0.0.1', target, headers, body: body === undefined ? undefined : JSON.stringify(body) })
}

const create = (mock: Mock, name: string) => JSON.parse(send(mock, 'POST', `${INV}/vendors`, vendor({ name })).body).id as number
const names = (mock: Mock): string[] =>
  JSON.parse(send(mock, 'GET', `${INV}/vendors?pageSize=5000`).body).data.map(({ name }: { name: string }) => name)

/** Calls are counted by each process for itself. */
const exported = (mock: Mock): string => JSON.stringify(mock.export()).replace(/"(calls|callsWithoutTenant)":\d+,?/g, '')

test('the next mock that opens the file has the write', () => {
  const id = create(mockOn(), 'Kept Supply')
  expect(JSON.parse(send(reopened(), 'GET', `${INV}/vendors/${id}`).body)).toMatchObject({ id, name: 'Kept Supply' })
})

test('a mock continues with the same bytes as one that never stopped', () => {
  const steps = (mock: Mock, next: () => Mock): string[] => {
    let current = mock
    const texts: string[] = []
    for (const name of ['One', 'Two', 'Three']) {
      create(current, name)
      current.clock.advance('7m')
      current = next()
      texts.push(
        send(current, 'GET', `${INV}/vendors?sort=-Id&pageSize=4`).body,
        send(current, 'GET', `${INV}/export/purchase-orders`).body,
      )
    }
    return [...texts, exported(current)]
  }
  const whole = createMock({ auth: 'off' })
  expect(steps(mockOn(), () => reopened())).toEqual(steps(whole, () => whole))
})

test('records that a verb removes stay removed, and records that a reset restores stay restored', () => {
  const mock = mockOn()
  create(mock, 'Gone Supply')
  mock.tenant(1001).reset()
  expect(names(reopened())).not.toContain('Gone Supply')
})

test('a write, a reset and a write of one turn are kept in their order', async () => {
  const mock = mockOn()
  const post = (name: string) =>
    mock.answer({ method: 'POST', host: '127.0.0.1', target: `${INV}/vendors`, headers: {}, body: JSON.stringify(vendor({ name })) })
  const replies = [post('Early')]
  mock.tenant(1001).reset()
  replies.push(post('Late'))
  await Promise.all(replies)
  const whole = createMock({ auth: 'off' })
  create(whole, 'Late')
  const next = reopened()
  expect(names(next)).toEqual(names(whole))
  expect(create(next, 'Next')).toBe(create(whole, 'Next'))
})

test('amounts with many digits, tiny ones and ones with an exponent are read back exactly', () => {
  const mock = mockOn()
  const amounts = ['12345678901234567.89', '0.0000001', '1e21', '0.1']
  const made = amounts.map((cost) => {
    const body = JSON.stringify(purchaseOrder({ items: [item({ quantity: 1, cost: 1 })] })).replace('"cost":1', `"cost":${cost}`)
    const reply = mock.handle({ method: 'POST', host: '127.0.0.1', target: `${INV}/purchase-orders`, headers: {}, body })
    expect(reply.status).toBe(200)
    const target = `${INV}/purchase-orders/${JSON.parse(reply.body).id}`
    return { target, text: send(mock, 'GET', target).body }
  })
  const next = reopened()
  expect(made.map(({ target }) => send(next, 'GET', target).body)).toEqual(made.map(({ text }) => text))
})

test('a named snapshot can be restored by the next mock', () => {
  const mock = mockOn()
  create(mock, 'Before')
  mock.control({ method: 'PUT', host: '127.0.0.1', target: '/_mock/tenants/1001/snapshots/early', headers: {}, body: undefined })
  create(mock, 'After')
  const next = reopened()
  next.control({ method: 'POST', host: '127.0.0.1', target: '/_mock/tenants/1001/snapshots/early/restore', headers: {}, body: undefined })
  expect(names(next)).toContain('Before')
  expect(names(next)).not.toContain('After')
})

test('a planned failure counts its calls across restarts', () => {
  mockOn().tenant(1001).fail('Vendors_GetList', { with: 'rate-limited', times: 2 })
  const statuses = [1, 2, 3].map(() => send(reopened(), 'GET', `${INV}/vendors`).status)
  expect(statuses).toEqual([429, 429, 200])
})

test('the clock continues from its time', () => {
  const mock = mockOn()
  mock.clock.set('2027-03-01T00:00:00Z')
  expect(reopened().clock.time).toBe('2027-03-01T00:00:00Z')
})

test('a token is valid after a restart', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = 'grant_type=client_credentials&client_id=a&client_secret=b'
  const mock = mockOn({ auth: 'any' })
  const { body: text } = mock.handle({ method: 'POST', host: '127.0.0.1', target: '/connect/token', headers: form, body })
  const headers = { authorization: JSON.parse(text).access_token, 'st-app-key': 'k' }
  const next = reopened({ auth: 'any' })
  expect(next.handle({ method: 'GET', host: '127.0.0.1', target: `${INV}/vendors`, headers, body: undefined }).status).toBe(200)
})

describe('VAL-08 lists that lag behind', () => {
  const options: MockOptions = { quirks: { readLag: '30s' } }
  const patch = (mock: Mock, body: object) => send(mock, 'PATCH', `${INV}/vendors/2101`, body)

  /** Each step, and what lists show after it. */
  const steps: readonly [string, (mock: Mock) => unknown][] = [
    ['two creates at one time', (mock) => [create(mock, 'One'), create(mock, 'Two')]],
    ['an update', (mock) => patch(mock, { memo: 'first' })],
    ['10 s', (mock) => mock.clock.advance('10s')],
    ['another update', (mock) => patch(mock, { memo: 'second', name: 'Renamed' })],
    ['a plan', (mock) => mock.tenant(1001).fail('Vendors_Create', { with: 'rate-limited', times: 1 })],
    ['15 s', (mock) => mock.clock.advance('15s')],
    ['settings', (mock) => mock.tenant(1001).settings.update({ approvalThreshold: 100 })],
    ['6 s, and the first are out of the window', (mock) => mock.clock.advance('6s')],
    ['a refused create', (mock) => send(mock, 'POST', `${INV}/vendors`, vendor())],
    ['a create after that', (mock) => create(mock, 'Three')],
    ['the clock set back', (mock) => mock.clock.set('2026-01-05T09:00:20Z')],
    ['a create in the past', (mock) => create(mock, 'Four')],
    ['a snapshot restored', (mock) => mock.restore(mock.snapshot())],
    ['a create after the restore', (mock) => create(mock, 'Five')],
    ['20 s', (mock) => mock.clock.advance('20s')],
    ['a reset', (mock) => mock.tenant(1001).reset()],
    ['a create after the reset', (mock) => create(mock, 'Six')],
    ['12 s', (mock) => mock.clock.advance('12s')],
  ]

  const listed = (mock: Mock) => ['vendors?pageSize=5000', 'purchase-orders'].map((path) => send(mock, 'GET', `${INV}/${path}`).body)

  test.each<[string, (mock: Mock) => Mock]>([
    ['that is started again after each step', () => reopened(options)],
    [
      'whose tenants are unloaded after each step',
      (mock) => {
        for (const tenant of [7, 8]) send(mock, 'POST', `/inventory/v2/tenant/${tenant}/vendors`, vendor())
        return mock
      },
    ],
  ])('are shown the same by a mock %s', (_, next) => {
    const whole = createMock({ auth: 'off', ...options })
    let mock = mockOn(options, { tenants: 1 })
    for (const [name, step] of steps) {
      step(whole)
      step(mock)
      mock = next(mock)
      expect([name, ...listed(mock)]).toEqual([name, ...listed(whole)])
    }
  })

  test('are the same after a failed write and a restart', () => {
    const whole = createMock({ auth: 'off', ...options })
    const mock = mockOn(options)
    for (const name of ['One', 'Two']) for (const each of [whole, mock]) create(each, name)
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementationOnce(() => {
      throw new Error('the disk is gone')
    })
    expect(send(mock, 'POST', `${INV}/vendors`, vendor()).status).toBe(503)
    exec.mockRestore()
    for (const each of [whole, mock]) {
      each.clock.advance('29s')
      create(each, 'Three')
      each.clock.advance('2s')
    }
    expect(listed(reopened(options))).toEqual(listed(whole))
  })
})

describe('tenants that are unloaded', () => {
  /** Every call is to a different tenant from the one before, so that each is read back. */
  const inTurn = (mock: Mock, rounds: number): string[] => {
    const texts: string[] = []
    const at = (tenant: number) => `/inventory/v2/tenant/${tenant}/vendors`
    for (let round = 0; round < rounds; round++) {
      for (let tenant = 1; tenant <= 5; tenant++) {
        texts.push(send(mock, 'POST', at(tenant), vendor({ name: `Round ${round}` })).body)
        if (round % 3 === tenant % 3) mock.tenant(tenant).reset()
        if (round === 2) mock.tenant(tenant).fail('Vendors_GetById', { with: 'rate-limited', times: 1 })
        texts.push(send(mock, 'GET', `${at((tenant % 5) + 1)}?sort=-Id&pageSize=3`).body, send(mock, 'GET', `${at(tenant)}/9`).body)
      }
    }
    return texts
  }

  test('answer with the same bytes', () => {
    const [one, all] = [mockOn({}, { tenants: 1 }), createMock({ auth: 'off' })]
    expect(inTurn(one, 6)).toEqual(inTurn(all, 6))
    expect(JSON.stringify(one.export())).toBe(JSON.stringify(all.export()))
  })

  test('are unchanged in a snapshot that was taken before later writes', () => {
    const mock = mockOn()
    create(mock, 'Before')
    const next = (store: SqliteOptions) => {
      open.pop()?.close()
      return mockOn({}, store)
    }
    const later = next({ tenants: 1 })
    // The tenant is read, but its vendors are not.
    send(later, 'GET', `${INV}/trucks`)
    const snapshot = later.snapshot()
    send(later, 'POST', '/inventory/v2/tenant/7/vendors', vendor())
    create(later, 'After')
    later.restore(snapshot)
    expect(names(later)).toContain('Before')
    expect(names(later)).not.toContain('After')
  })

  test('continue from an exported mock', () => {
    const whole = createMock({ auth: 'off' })
    const at = (tenant: number) => `/inventory/v2/tenant/${tenant}/vendors`
    for (const tenant of [1, 2, 3]) send(whole, 'POST', at(tenant), vendor({ name: `Own ${tenant}` }))
    mockOn({ world: whole.export() }, { tenants: 1 })
    open.pop()?.close()
    const mock = mockOn({}, { tenants: 1 })
    for (const seen of [/"name":"Own \d"/, /"name":"More".*"name":"Own \d"/]) {
      for (const tenant of [1, 2, 3]) expect(send(mock, 'GET', `${at(tenant)}?sort=-Id`).body).toMatch(seen)
      for (const tenant of [7, 1, 2, 3]) send(mock, 'POST', at(tenant), vendor({ name: 'More' }))
    }
    expect(mock.verb('Tenants_GetList').total).toBe(4)
    expect(exported(mock)).toBe(exported(reopened()))
  })

  test('are those that are idle', async () => {
    const mock = mockOn({}, { idle: '0s' })
    create(mock, 'Idle')
    const reads = vi.spyOn(StatementSync.prototype, 'all')
    onTestFinished(() => reads.mockRestore())
    send(mock, 'POST', '/inventory/v2/tenant/7/vendors', vendor())
    expect(names(mock)).toContain('Idle')
    expect(reads).toHaveBeenCalled()
  })

  test('are unloaded in the next turn if nothing is written', async () => {
    const mock = mockOn()
    const at = (tenant: number) => `/inventory/v2/tenant/${tenant}/vendors`
    for (const tenant of [1, 2, 3]) send(mock, 'POST', at(tenant), vendor())
    open.pop()?.close()
    const next = mockOn({}, { tenants: 1 })
    const readBack = async (tenant: number) => {
      const reads = vi.spyOn(StatementSync.prototype, 'all')
      send(next, 'GET', at(tenant))
      const count = reads.mock.calls.length
      reads.mockRestore()
      await new Promise((turn) => setImmediate(turn))
      return count > 0
    }
    const found: boolean[] = []
    for (const tenant of [1, 1, 2, 1, 3]) found.push(await readBack(tenant))
    expect(found).toEqual([true, false, true, true, true])
  })

  test.each<[string, SqliteOptions, string]>([
    ['tenants', { tenants: 0 }, 'Option tenants must be a positive whole number, not 0.'],
    ['idle', { idle: 'soon' }, "Option idle must be a duration such as 90s, 15m or 2h, not 'soon'."],
  ])('an invalid limit of %s is refused', (_, store, says) => {
    expect(() => sqliteStore(file, store)).toThrow(new StoreError(says))
  })
})

test('a tenant that was reset takes no space, and does not count after a restart', () => {
  const mock = mockOn()
  create(mock, 'Gone')
  mock.tenant(1001).fail('*', { with: 'timeout', times: 1 })
  mock.tenant(1001).reset()
  open.pop()?.close()
  expect(storeInfo(file)).toMatchObject({ streams: 0, records: 0 })
  expect(reopened().verb('Tenants_GetList').total).toBe(0)
})

describe('the options that a file was created with', () => {
  test('are used if no world, seed and quirks are given', () => {
    mockOn({ world: 'empty', seed: 7, quirks: { overReceipt: 'refuse' } })
    const { mock } = JSON.parse(JSON.stringify(reopened().export()))
    expect(mock.options).toMatchObject({ seed: '7', quirks: { overReceipt: 'refuse' } })
    expect(names(open[0] as Mock)).toEqual([])
  })

  test.each<[string, MockOptions, RegExp]>([
    ['world', { world: 'empty' }, /its world is demo, not empty/],
    ['seed', { seed: 7 }, /its seed is 1, not 7/],
    ['quirk', { quirks: { overReceipt: 'refuse' } }, /its quirk overReceipt is allow, not refuse/],
  ])('another %s is refused, and the message says what differs and what to do', (_, options, says) => {
    mockOn()
    expect(() => reopened(options)).toThrow(says)
    expect(() => mockOn(options)).toThrow(/--store-reset/)
  })

  test('reset starts over', () => {
    create(mockOn(), 'Old Supply')
    open.pop()?.close()
    expect(names(mockOn({ seed: 7 }, { reset: true }))).not.toContain('Old Supply')
  })
})

test('a file of layout 1 is read, with its sequences, and continued', () => {
  const whole = createMock({ auth: 'off' })
  for (const mock of [mockOn(), whole]) {
    create(mock, 'Early Supply')
    mock.tenant(1002).fail('*', { with: 'rate-limited' })
  }
  open.pop()?.close()
  const earlier = new DatabaseSync(file)
  earlier.exec(`
    INSERT INTO parts SELECT stream, 'sequences', sequences FROM streams WHERE stream = '1001';
    ALTER TABLE streams DROP COLUMN sequences; PRAGMA user_version = 1`)
  earlier.close()
  for (const mock of [mockOn(), whole]) create(mock, 'Late Supply')
  expect(exported(open[0] as Mock)).toBe(exported(whole))
})

test.skipIf(!existsSync('/proc/self/fd'))('after many writes, closing leaves no file open', async () => {
  const openFiles = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      const path = `/proc/self/fd/${fd}`
      return existsSync(path) && readlinkSync(path).startsWith(folder)
    })
  const mock = mockOn()
  const before = openFiles().length
  for (let i = 0; i < 200; i++) create(mock, `Supply ${i}`)
  expect(openFiles().length).toBeGreaterThan(before)
  open.pop()?.close()
  await vi.waitFor(() => expect(openFiles()).toEqual([]))
})

describe('a file that cannot be used', () => {
  test('a second mock on the same file is refused, and the message names the first', () => {
    mockOn()
    expect(() => mockOn()).toThrow(`${file} is in use by process ${process.pid}`)
  })

  test('a file that is not SQLite is not changed', () => {
    writeFileSync(file, 'a shopping list, and a long one at that: '.repeat(50))
    expect(() => mockOn()).toThrow(`${file} is not a SQLite file`)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  test('a SQLite file of another program', () => {
    const other = new DatabaseSync(file)
    other.exec('CREATE TABLE theirs (id INTEGER)')
    other.close()
    expect(() => mockOn()).toThrow(`${file} is a SQLite file of another program`)
  })

  test('a file of a later version', () => {
    mockOn()
    open.pop()?.close()
    const later = new DatabaseSync(file)
    later.exec('PRAGMA user_version = 99')
    later.close()
    expect(() => mockOn()).toThrow('was written by a later version of Mocktitan (layout 99; this version knows 2)')
  })

  test('a folder that does not exist', () => {
    file = join(folder, 'missing', 'mock.db')
    expect(() => mockOn()).toThrow(`${file} cannot be created: its folder ${join(folder, 'missing')} does not exist.`)
  })

  test('a folder', () => {
    file = folder
    expect(() => mockOn()).toThrow(`${folder} is a folder. --store needs the path of a file.`)
  })

  test('a file or a folder that this user may only read', (context) => {
    if (process.getuid?.() === 0) context.skip('root may write to everything')
    mockOn()
    open.pop()?.close()
    chmodSync(file, 0o444)
    expect(() => mockOn()).toThrow(`${file} is read-only for this user.`)
    chmodSync(file, 0o644)
    chmodSync(folder, 0o555)
    expect(() => mockOn()).toThrow(`this user may not write to its folder ${folder}`)
    chmodSync(folder, 0o755)
  })

  test.each(['', ':memory:'])("'%s', which would keep nothing", (path) => {
    file = path
    expect(() => mockOn()).toThrow(`'${path}' is not the path of a file.`)
  })

  test.each([
    ['origin', "UPDATE origin SET text = 'x' WHERE name = 'origin'"],
    ['beginning', "UPDATE origin SET text = '{}' WHERE name = 'beginning'"],
    ['tokens', "INSERT OR REPLACE INTO parts VALUES ('', 'tokens', 'x'); INSERT OR REPLACE INTO streams VALUES ('', 1, NULL)"],
  ])('one whose %s another program has changed is refused and released', (_, sql) => {
    create(mockOn(), 'Lost Supply')
    open.pop()?.close()
    const change = (text: string) => {
      const other = new DatabaseSync(file)
      other.exec(text)
      other.close()
    }
    change(sql)
    expect(() => mockOn()).toThrow(/mock\.db contains something that Mocktitan did not write \(.*start over with --store-reset/)
    expect(() => change('SELECT 1')).not.toThrow()
  })

  test('a damaged file', () => {
    create(mockOn(), 'Lost Supply')
    open.pop()?.close()
    truncateSync(file, 40_000)
    expect(() => mockOn()).toThrow(/is damaged .* delete .* and .*-wal to start over/)
  })

  test('a plan with a function is refused, and the message says what to do', () => {
    const mock = mockOn()
    const says = 'option when is a function, which a store cannot keep. Use data instead (option match), or leave out the store.'
    expect(() => mock.tenant(1001).fail('*', { with: 'rate-limited', when: () => true })).toThrow(new OptionError(says))
    expect(mock.failures.entries()).toEqual([])
    expect(send(mock, 'GET', `${INV}/vendors`).status).toBe(200)
  })
})

describe('a disk that is full', () => {
  /** A file may have no more pages than it has now. */
  function fullOn(): Mock {
    const prepare = DatabaseSync.prototype.exec
    const mock = mockOn()
    let isFull = true
    DatabaseSync.prototype.exec = function exec(sql) {
      if (isFull && sql === 'COMMIT') throw Object.assign(new Error('database or disk is full'), { errcode: 13 })
      return prepare.call(this, sql)
    }
    restore = () => {
      isFull = false
      DatabaseSync.prototype.exec = prepare
    }
    return mock
  }

  let restore = () => {}
  afterEach(() => restore())

  test('a disk with room for the tables only is reported with the file', () => {
    const prepare = vi.spyOn(StatementSync.prototype, 'run').mockImplementation(() => {
      throw Object.assign(new Error('database or disk is full'), { errcode: 13 })
    })
    onTestFinished(() => prepare.mockRestore())
    expect(() => mockOn()).toThrow(new StoreError(`${file} cannot be written: the disk is full.`))
  })

  test('a write is 503 from the mock itself, changes nothing, and reads still work', () => {
    const mock = fullOn()
    const before = names(mock)
    const { status, headers, body } = send(mock, 'POST', `${INV}/vendors`, vendor({ name: 'Too Much' }))
    expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '1' })
    expect(JSON.parse(body)).toEqual({
      mock: 'mocktitan',
      message: `Nothing was changed: ${file} cannot be written: the disk is full.`,
    })
    expect(names(mock)).toEqual(before)
  })

  test('a verb throws, and the clock is where it was', () => {
    const mock = fullOn()
    const { time } = mock.clock
    expect(() => mock.clock.advance('1h')).toThrow('the disk is full')
    expect(mock.clock.time).toBe(time)
  })

  test('once there is space, writes continue with the id that was not used', () => {
    const mock = fullOn()
    send(mock, 'POST', `${INV}/vendors`, vendor({ name: 'Too Much' }))
    restore()
    const whole = createMock({ auth: 'off' })
    expect(create(mock, 'Fits')).toBe(create(whole, 'Fits'))
    expect(names(reopened())).toContain('Fits')
  })
})

test('calls of one turn of the event loop are one transaction', async () => {
  const mock = mockOn()
  const prepare = DatabaseSync.prototype.exec
  let commits = 0
  DatabaseSync.prototype.exec = function exec(sql) {
    if (sql === 'COMMIT') commits++
    return prepare.call(this, sql)
  }
  try {
    const call = (name: string) =>
      mock.answer({ method: 'POST', host: '127.0.0.1', target: `${INV}/vendors`, headers: {}, body: JSON.stringify(vendor({ name })) })
    const replies = await Promise.all(['A', 'B', 'C', 'D'].map(call))
    expect({ commits, statuses: replies.map(({ status }) => status) }).toEqual({ commits: 1, statuses: [200, 200, 200, 200] })
  } finally {
    DatabaseSync.prototype.exec = prepare
  }
})
