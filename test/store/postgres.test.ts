/** State that replicas share in a PostgreSQL database: all of them show what one has answered. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMock, type MockOptions, openMock, type SharedMock } from '../../src/index.ts'
import { openReplica } from '../../src/opening.ts'
import { openDatabase } from '../../src/store/postgres/database.ts'
import { reasonOf } from '../../src/store/postgres/faults.ts'
import { type PostgresOptions, postgresStore, StoreError } from '../../src/store.ts'
import { forTests } from '../support/postgres-for-tests.ts'
import { readMetrics } from '../support/prometheus.ts'
import { openProxy } from '../support/proxy.ts'
import { vendor } from '../support/requests.ts'

const INV = '/inventory/v2/tenant/1001'

const database = forTests()

async function replica(options: MockOptions = {}, store: PostgresOptions = {}, url = database.server.url): Promise<SharedMock> {
  const mock = await openMock({ auth: 'off', ...options, store: postgresStore(url, { schema: database.schema, ...store }) })
  onTestFinished(() => mock.close())
  return mock
}

const replicas = (most: number, options: MockOptions = {}) =>
  Promise.all(Array.from({ length: most }, (_, i) => replica(options, { replica: `replica-${i}` })))

const send = (mock: SharedMock, method: string, target: string, body?: unknown) =>
  mock.handle({ method, host: '127.0.0.1', target, headers: {}, body: body === undefined ? undefined : JSON.stringify(body) })

const control = async (mock: SharedMock, method: string, path: string, body?: unknown) => {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const { status, body: answer } = await mock.control({ method, host: '127.0.0.1', target: `/_mock${path}`, headers: {}, body: text })
  return { status, json: answer === '' ? undefined : JSON.parse(answer) }
}

const create = async (mock: SharedMock, name: string) => {
  const { status, body } = await send(mock, 'POST', `${INV}/vendors`, vendor({ name }))
  expect(`${status} ${body}`).toMatch(/^200/)
  return JSON.parse(body).id as number
}

const names = async (mock: SharedMock): Promise<string[]> =>
  JSON.parse((await send(mock, 'GET', `${INV}/vendors?pageSize=5000`)).body).data.map(({ name }: { name: string }) => name)

async function sql(text: string): Promise<void> {
  const own = await openDatabase(database.server.url, 'the test')
  await own.run((client) => client.query(text))
  await own.close()
}

describe('all replicas show what one of them has answered', () => {
  test('a write', async () => {
    const [one, two] = (await replicas(2)) as [SharedMock, SharedMock]
    const id = await create(one, 'Shared Supply')
    expect(JSON.parse((await send(two, 'GET', `${INV}/vendors/${id}`)).body)).toMatchObject({ id, name: 'Shared Supply' })
  })

  test('a write, for a verb that reads it', async () => {
    const [one, two] = (await replicas(2)) as [SharedMock, SharedMock]
    const id = await create(one, 'Shared Supply')
    const path = `/tenants/1001/records/vendors/${id}`
    expect((await control(two, 'GET', path)).json.record).toMatchObject({ name: 'Shared Supply' })
    const order = await two.verb('PurchaseOrders_Arrange', { path: { tenant: 1001 } })
    expect((await control(one, 'POST', `/tenants/1001/purchase-orders/${order.id}/send`)).status).toBe(200)
  })

  test('a replica that starts later answers the same bytes', async () => {
    const one = await replica()
    await create(one, 'Early Supply')
    const whole = createMock({ auth: 'off' })
    whole.handle({
      method: 'POST',
      host: '',
      target: `${INV}/vendors`,
      headers: {},
      body: JSON.stringify(vendor({ name: 'Early Supply' })),
    })
    const target = `${INV}/vendors?sort=-Id&pageSize=3`
    expect((await send(await replica(), 'GET', target)).body).toBe(whole.handle({ method: 'GET', host: '', target, headers: {} }).body)
  })

  test('ids stay unique while all replicas write to one tenant', async () => {
    const all = await replicas(3)
    const ids = await Promise.all(Array.from({ length: 30 }, (_, i) => create(all[i % 3] as SharedMock, `Vendor ${i}`)))
    expect(new Set(ids).size).toBe(30)
    for (const mock of all) expect((await names(mock)).filter((name) => name.startsWith('Vendor ')).length).toBe(30)
  })

  test('a reset of a tenant, and of the whole mock', async () => {
    const [one, two] = (await replicas(2)) as [SharedMock, SharedMock]
    await create(one, 'Gone Supply')
    await two.verb('Tenants_Reset', { path: { tenant: 1001 } })
    expect(await names(one)).not.toContain('Gone Supply')
    await create(two, 'Also Gone')
    await one.verb('Mock_Reset')
    expect(await names(two)).not.toContain('Also Gone')
  })

  test('a named snapshot of one replica is restored by another', async () => {
    const [one, two] = (await replicas(2)) as [SharedMock, SharedMock]
    await create(one, 'Before')
    expect((await control(one, 'PUT', '/snapshots/early')).status).toBe(204)
    await create(one, 'After')
    expect((await control(two, 'POST', '/snapshots/early/restore')).status).toBe(204)
    const after = await names(one)
    expect([after.includes('Before'), after.includes('After')]).toEqual([true, false])
  })

  test.each([
    ['of a tenant', '/tenants/1001/failures'],
    ['of the whole mock', '/failures'],
  ])('a planned failure %s is applied as often as it says, over all of them', async (_, path) => {
    const all = await replicas(3)
    await control(all[0] as SharedMock, 'POST', path, { operation: 'Vendors_GetList', with: 'rate-limited', times: 2 })
    const replies = await Promise.all(Array.from({ length: 12 }, (__, i) => send(all[i % 3] as SharedMock, 'GET', `${INV}/vendors`)))
    expect(replies.filter(({ status }) => status === 429).length).toBe(2)
    expect((await control(all[1] as SharedMock, 'GET', path)).json.data).toMatchObject([{ hits: 2 }])
  })

  test('the clock', async () => {
    const [one, two] = (await replicas(2)) as [SharedMock, SharedMock]
    expect((await control(one, 'PUT', '/clock', { time: '2027-03-01T00:00:00Z' })).json.time).toBe('2027-03-01T00:00:00Z')
    expect((await control(two, 'GET', '/clock')).json.time).toBe('2027-03-01T00:00:00Z')
  })

  test('a token, and that it was revoked', async () => {
    const [one, two] = (await replicas(2, { auth: 'any' })) as [SharedMock, SharedMock]
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'grant_type=client_credentials&client_id=a&client_secret=b'
    const issued = await one.handle({ method: 'POST', host: '127.0.0.1', target: '/connect/token', headers: form, body })
    const headers = { authorization: JSON.parse(issued.body).access_token, 'st-app-key': 'k' }
    const get = async (mock: SharedMock) =>
      (await mock.handle({ method: 'GET', host: '127.0.0.1', target: `${INV}/vendors`, headers })).status
    expect(await get(two)).toBe(200)
    await control(one, 'POST', '/failures', { operation: '*', with: 'token-expired', times: 1 })
    expect([await get(one), await get(two)]).toEqual([401, 401])
    expect((await control(two, 'GET', '/failures')).json.data).toMatchObject([{ hits: 1 }])
  })
})

test('journal rows have the name of the replica, and are its own', async () => {
  const [one, two] = (await replicas(2)) as [SharedMock, SharedMock]
  await create(one, 'Noted')
  expect((await control(one, 'GET', '/journal')).json.exchanges).toMatchObject([{ replica: 'replica-0', operation: 'Vendors_Create' }])
  expect((await control(two, 'GET', '/journal')).json.exchanges).toEqual([])
})

test('the metrics of a replica have its writes, its catch-up and its conflicts', async () => {
  const mock = await replica()
  await create(mock, 'Counted')
  const metrics = readMetrics(await mock.verb('Mock_Metrics'))
  const last = (name: string) => metrics.get(`mocktitan_store_${name}`)?.samples.at(-1)?.value
  expect([last('write_seconds'), last('conflicts_total'), last('up')]).toEqual([1, 0, 1])
  expect(last('catch_up_seconds')).toBeGreaterThan(0)
})

test('trace ids of replicas differ', async () => {
  const all = await replicas(2)
  const traces = await Promise.all(all.map(async (mock) => JSON.parse((await send(mock, 'GET', `${INV}/vendors/99`)).body).traceId))
  expect(traces[0]).not.toBe(traces[1])
})

test('replicas agree on which tenant has too many bytes of records', async () => {
  const mocks = (await replicas(2, { recordBytes: 200_000 })) as [SharedMock, SharedMock]
  const statuses: number[] = []
  for (const tenant of [1, 1, 1, 2, 1, 2])
    for (const mock of mocks) {
      const body = vendor({ memo: 'x'.repeat(60_000) })
      statuses.push((await send(mock, 'POST', `/inventory/v2/tenant/${tenant}/vendors`, body)).status)
    }
  expect(statuses).toEqual([200, 200, 200, 200, 503, 503, 200, 200, 503, 503, 200, 200])
})

test('a dry run leaves nothing behind, and a refused verb rejects', async () => {
  const mock = await replica()
  await mock.verb('Vendors_Arrange', { path: { tenant: 1001 }, query: { dryRun: true }, body: { name: 'Only Tried' } } as never)
  expect(await names(mock)).not.toContain('Only Tried')
  await expect(mock.verb('PurchaseOrders_Send', { path: { tenant: 1001, id: 99 } })).rejects.toThrow('ERR-09: ')
})

describe('the options that a store was created with', () => {
  test('are those of the first replica if several begin at the same time', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => replica({ world: 'empty' })))
    const id = await create(all[0] as SharedMock, 'Only One')
    for (const mock of all) expect(await names(mock)).toEqual(['Only One'])
    expect(id).toBeGreaterThan(0)
  })

  test.each<[string, MockOptions, RegExp]>([
    ['world', { world: 'empty' }, /its world is demo, not empty.*postgresStore\(url, \{ reset: true \}\)/],
    ['seed', { seed: 7 }, /its seed is 1, not 7/],
    ['quirk', { quirks: { overReceipt: 'refuse' } }, /its quirk overReceipt is allow, not refuse/],
  ])('another %s is refused, and the message says what differs and what to do', async (_, options, says) => {
    await replica()
    await expect(replica(options)).rejects.toThrow(says)
  })

  test('reset starts over, and earlier replicas say that they must be restarted', async () => {
    const old = await replica()
    await create(old, 'Old Supply')
    expect(await names(await replica({ seed: 7 }, { reset: true }))).not.toContain('Old Supply')
    const { status, body } = await send(old, 'POST', `${INV}/vendors`, vendor({ name: 'Too Late' }))
    expect(status).toBe(503)
    expect(JSON.parse(body).message).toMatch(/^Nothing was changed: another process has reset postgres:.*\. Restart this process to use it/)
  })
})

describe('a database that cannot be used', () => {
  test('createMock names openMock', () => {
    expect(() => createMock({ store: postgresStore('postgres://me:secret@host/db') })).toThrow(
      'postgres://me@host/db answers asynchronously: use openMock({ store })',
    )
  })

  test.each([
    ['me:secret@host/db', {}, /^'me:…' is not a URL such as postgres:/],
    ['mysql://host/db', {}, /'mysql:\/\/host\/db' is not a URL such as postgres:/],
    ['postgres://host/db', { schema: 'No Name' }, /'No Name' cannot be the name of a schema/],
  ])('%s with %j is refused', (url, options, says) => {
    expect(() => postgresStore(url, options)).toThrow(says)
  })

  test('a URL with a port that is not a number', async () => {
    await expect(replica({}, {}, 'postgres://me:secret@host:port/db')).rejects.toThrow(
      new StoreError("'postgres:…' is not a URL such as postgres://user:password@host:5432/database."),
    )
  })

  test('a user without a password', () => {
    const fault = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')
    expect(reasonOf(fault)).toMatch(/^needs a password for this user/)
  })

  test('one that does not answer', async () => {
    const url = 'postgres://mocktitan@/postgres?host=/nowhere'
    await expect(replica({}, {}, url)).rejects.toThrow(/^Cannot open a store: the store postgres:… cannot be/)
  })

  test('one of a later version', async () => {
    await replica()
    await sql(`UPDATE ${database.schema}.layout SET version = 99`)
    await expect(replica()).rejects.toThrow('was written by a later version of Mocktitan (layout 99; this version knows 1)')
  })

  test('a schema of another program is not changed', async () => {
    await sql(`CREATE SCHEMA ${database.schema}; CREATE TABLE ${database.schema}.commits (theirs integer)`)
    await expect(replica()).rejects.toThrow(/has tables of another program .*--store-schema/)
    await sql(`INSERT INTO ${database.schema}.commits VALUES (1)`)
  })

  test('a user without the right to create the schema learns what to create', async () => {
    await sql('CREATE USER weak; REVOKE CREATE ON DATABASE postgres FROM PUBLIC')
    const url = database.server.url.replace('mocktitan@', 'weak@')
    await expect(replica({}, {}, url)).rejects.toThrow(`CREATE SCHEMA ${database.schema} AUTHORIZATION`)
    await sql(`CREATE SCHEMA ${database.schema} AUTHORIZATION weak`)
    await create(await replica({}, {}, url), 'Weak Supply')
  })
})

describe('while the database cannot be reached', () => {
  test('calls are 503 from the mock itself, health says why, and everything continues when it is back', {
    timeout: 120_000,
  }, async () => {
    const mock = await replica()
    await create(mock, 'Before')
    await database.server.stop('SIGQUIT')
    const { status, headers, body } = await send(mock, 'GET', `${INV}/vendors`)
    expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '1' })
    expect(JSON.parse(body)).toEqual({ mock: 'mocktitan', message: expect.stringMatching(/^Nothing was changed: the store postgres:/) })
    const { time } = mock.clock
    expect((await control(mock, 'POST', '/clock/advance', { by: '1h' })).status).toBe(503)
    expect(mock.clock.time).toBe(time)
    expect(await mock.verb('Mock_Metrics')).toContain('mocktitan_store_up 0\n')
    expect((await control(mock, 'GET', '/health')).json.store.fault).toMatch(/^the store postgres:.* cannot be/)
    await database.server.start()
    expect((await control(mock, 'GET', '/health')).json.store.fault).toBeNull()
    expect(await names(mock)).toContain('Before')
    await create(mock, 'After')
    expect(mock.journal.entries({ status: 503 } as never).length).toBe(1)
  })
})

describe('a commit whose outcome is not known', () => {
  const isInsert = (bytes: Buffer) => bytes.includes('mocktitan append')

  async function throughProxy() {
    const proxy = await openProxy(database.server.socket)
    onTestFinished(() => proxy.close())
    const mock = await replica({}, {}, `postgres://mocktitan@127.0.0.1:${proxy.port}/postgres`)
    await create(mock, 'First')
    return { proxy, mock }
  }

  test('is found if the connection ends after the write', async () => {
    const { proxy, mock } = await throughProxy()
    let isCut = false
    proxy.onBytes = (from, bytes, cut) => {
      if (isCut || from === 'client' || !bytes.includes('INSERT 0 1')) return true
      isCut = true
      cut()
      return false
    }
    await create(mock, 'Once')
    expect(isCut).toBe(true)
    expect((await names(mock)).filter((name) => name === 'Once')).toEqual(['Once'])
  })

  test('is written again if the connection ends before the write', async () => {
    const { proxy, mock } = await throughProxy()
    let isCut = false
    proxy.onBytes = (from, bytes, cut) => {
      if (isCut || from === 'server' || !isInsert(bytes)) return true
      isCut = true
      cut()
      return false
    }
    await create(mock, 'Once')
    expect(isCut).toBe(true)
    expect((await names(mock)).filter((name) => name === 'Once')).toEqual(['Once'])
  })

  test('is reported as unknown if the database stays unreachable', { timeout: 120_000 }, async () => {
    const { proxy, mock } = await throughProxy()
    proxy.onBytes = (from, bytes, cut) => {
      if (from === 'server' || !isInsert(bytes)) return true
      proxy.isClosed = true
      cut()
      return false
    }
    const { status, body } = await send(mock, 'POST', `${INV}/vendors`, vendor({ name: 'Who Knows' }))
    expect(status).toBe(503)
    expect(JSON.parse(body).message).toMatch(/^It is not known whether the change was written: /)
  })
})

test('a replica continues from a stored state if the log no longer has the commits before it', async () => {
  const options = { auth: 'off' as const }
  const open = async () => {
    const opened = await openReplica(options, postgresStore(database.server.url, { schema: database.schema }))
    onTestFinished(() => opened.store.close())
    return opened
  }
  const [one, two] = [await open(), await open()]
  const post = (name: string) =>
    one.answer({ method: 'POST', host: '', target: `${INV}/vendors`, headers: {}, body: JSON.stringify(vendor({ name })) })
  for (const name of ['A', 'B', 'C']) expect((await post(name)).status).toBe(200)
  await one.store.checkpoint('1001')
  await sql(`DELETE FROM ${database.schema}.commits WHERE stream = '1001' AND version < 3`)
  await post('D')
  const list = { method: 'GET', host: '', target: `${INV}/vendors?sort=-Id&pageSize=4`, headers: {} }
  const expected = (await one.answer(list)).body
  for (const each of [two, await open()]) expect((await each.answer(list)).body).toBe(expected)
  expect(two.store.read('1001').version).toBe(4)
})

test('tenants are unloaded and read back, and a replica that starts later counts those that differ', async () => {
  const one = await replica({}, { tenants: 1 })
  const at = (tenant: number) => `/inventory/v2/tenant/${tenant}/vendors`
  for (const round of [1, 2]) {
    for (const tenant of [1, 2, 3]) {
      await send(one, 'POST', at(tenant), vendor({ name: `Round ${round}` }))
      const { body } = await send(one, 'GET', `${at(tenant)}?sort=-Id&pageSize=${round}`)
      expect(JSON.parse(body).data.map(({ name }: { name: string }) => name)).toEqual(['Round 2', 'Round 1'].slice(2 - round))
    }
  }
  await one.verb('Tenants_Reset', { path: { tenant: 2 } })
  const two = await replica({ maxTenants: 3 })
  const changed = readMetrics(await two.verb('Mock_Metrics'))
    .get('mocktitan_tenants_changed')
    ?.samples.at(-1)?.value
  expect(changed).toBe(2)
  const statuses = [await send(two, 'POST', at(2), vendor()), await send(two, 'POST', at(4), vendor())].map(({ status }) => status)
  expect(statuses).toEqual([200, 503])
})

test('every verb and call works the same without a shared store', async () => {
  const mock = await openMock({ auth: 'off' })
  const id = await create(mock, 'In Memory')
  expect(await names(mock)).toContain('In Memory')
  expect((await control(mock, 'GET', `/tenants/1001/records/vendors/${id}`)).json.record).toMatchObject({ name: 'In Memory' })
  await mock.close()
})
