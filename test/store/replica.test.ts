/** The tenants of a shared store that a replica has in memory; its answers do not depend on them. */
import { expect, test } from 'vitest'
import { createMock, type MockOptions, openMock, type Reply } from '../../src/index.ts'
import { openReplica } from '../../src/opening.ts'
import type { ResidentOptions } from '../../src/store/resident.ts'
import { runs } from '../support/properties.ts'
import { vendor } from '../support/requests.ts'
import { SharedLog } from '../support/shared-log.ts'

const open = (log: SharedLog, name: string, limits: ResidentOptions, options: MockOptions = {}) =>
  openMock({ auth: 'off', ...options, store: log.source(name, limits) })

const callOf = (method: string, tenant: number, path: string, body?: object) => ({
  method,
  host: '127.0.0.1',
  target: `/inventory/v2/tenant/${tenant}${path}`,
  headers: {},
  body: body === undefined ? undefined : JSON.stringify(body),
})

const post = (tenant: number, name: string) => callOf('POST', tenant, '/vendors', vendor({ name }))
const list = (tenant: number) => callOf('GET', tenant, '/vendors?sort=-Id&pageSize=5')

/** Trace ids are each replica's own. */
const seen = ({ status, body }: Reply) => `${status} ${body.replace(/"traceId":"[^"]*"/, '')}`

type Step = { readonly call: ReturnType<typeof callOf> } | { readonly reset: number } | { readonly fail: number }

/** Each is for a different tenant from the one before. */
function history(): Step[] {
  const all: Step[] = []
  for (let round = 0; round < 8; round++) {
    for (let tenant = 1; tenant <= 5; tenant++) {
      all.push({ call: post(tenant, `Round ${round}`) }, { call: list((tenant % 5) + 1) })
      if (round === 3) all.push({ reset: tenant })
      if (round === 5) all.push({ fail: tenant })
      all.push({ call: callOf('GET', ((tenant + 1) % 5) + 1, '/vendors/2101') }, { call: list(tenant) })
    }
  }
  return all
}

for (const options of [{}, { quirks: { readLag: '1h' } }] satisfies MockOptions[]) {
  test(`tenants that two replicas unload answer with the same bytes with ${JSON.stringify(options)}`, async () => {
    const log = new SharedLog()
    const replicas = [await open(log, 'one', { tenants: 1 }, options), await open(log, 'two', { tenants: 1 }, options)] as const
    const whole = createMock({ auth: 'off', ...options })
    for (const [i, step] of history().entries()) {
      const mock = replicas[i % 2 ? 1 : 0]
      if ('call' in step) expect(seen(await mock.handle(step.call))).toBe(seen(whole.handle(step.call)))
      else if ('reset' in step) await mock.verb('Tenants_Reset', { path: { tenant: step.reset } })
      else {
        const plan = { operation: 'Vendors_GetList', with: 'rate-limited', times: 1 } as const
        await mock.verb('TenantFailures_Create', { path: { tenant: step.fail }, body: plan })
      }
      if ('reset' in step) whole.tenant(step.reset).reset()
      if ('fail' in step) whole.tenant(step.fail).fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
    }
  })
}

test('tenants are unloaded while both replicas write to all of them at once: nothing is lost, and ids are unique', async () => {
  const log = new SharedLog()
  const replicas = [await open(log, 'one', { tenants: 1 }), await open(log, 'two', { idle: '0s' })] as const
  const [TENANTS, EACH] = [7, 40]
  const made = await Promise.all(
    Array.from({ length: TENANTS * EACH }, async (_, i) => {
      const reply = await replicas[i % 2 ? 1 : 0].handle(post((i % TENANTS) + 1, `Vendor ${i}`))
      return `${(i % TENANTS) + 1}/${reply.status}/${JSON.parse(reply.body).id}`
    }),
  )
  expect(new Set(made).size).toBe(made.length)
  for (const mock of replicas) {
    for (let tenant = 1; tenant <= TENANTS; tenant++) {
      const { data } = JSON.parse((await mock.handle(callOf('GET', tenant, '/vendors?pageSize=500'))).body)
      expect(data.filter(({ name }: { name: string }) => name.startsWith('Vendor ')).length).toBe(EACH)
    }
  }
})

test('thousands of tenants that were written to stay within the bound, and all of them can be read', async () => {
  const log = new SharedLog()
  const writer = await openReplica({ auth: 'off' }, log.source('writer'))
  await writer.answer(post(1, 'Small'))
  const text = log.entries.get('1')?.[0]?.text as string
  const MOST = runs(21_000)
  for (let id = 2; id <= MOST; id++) {
    const stream = `${id}`
    log.entries.set(stream, [{ stream, version: 1, text: text.replace('"stream":"1"', `"stream":"${id}"`) }])
  }
  const { store, answer } = await openReplica({ auth: 'off', maxTenants: MOST }, log.source('reader', { tenants: 100 })).then(
    (replica) => ({
      store: replica.store,
      answer: (call: ReturnType<typeof callOf>) => replica.answer(call),
    }),
  )
  let most = 0
  for (let id = 1; id <= MOST; id++) {
    const { body } = await answer(callOf('GET', id, '/vendors?sort=-Id&pageSize=1'))
    if (!body.includes('"name":"Small"')) throw new Error(`Tenant ${id} was answered ${body}`)
    most = Math.max(most, store.loadedCount)
  }
  expect([most, store.tenantCount]).toEqual([100, MOST])
})

test('other tenants do not wait for one that is being read back', async () => {
  const log = new SharedLog()
  const mock = await open(log, 'one', { tenants: 1 })
  await mock.handle(post(1, 'Unloaded'))
  await mock.handle(post(2, 'Loaded'))
  const { promise, resolve } = Promise.withResolvers<void>()
  log.before = (streams) => (streams.includes('1') ? promise : Promise.resolve())
  let isRead = false
  const slow = mock.handle(list(1)).then((reply) => {
    isRead = true
    return reply
  })
  for (const tenant of [2, 3, 2]) expect((await mock.handle(list(tenant))).status).toBe(200)
  expect(isRead).toBe(false)
  resolve()
  expect((await slow).body).toContain('"name":"Unloaded"')
})

test('a failure of the whole mock is planned without reading tenants, and counts for all of them', async () => {
  const log = new SharedLog()
  const one = await open(log, 'one', { tenants: 1 })
  for (const tenant of [1, 2, 3]) await one.handle(post(tenant, 'A'))
  const read: string[] = []
  log.before = async (streams) => void read.push(...streams)
  await one.verb('Failures_Create', { body: { operation: 'Vendors_GetList', with: 'rate-limited', times: 2 } })
  expect(read.filter((stream) => stream !== '')).toEqual([])
  const two = await open(log, 'two', { tenants: 1 })
  const statuses = [await two.handle(list(1)), await one.handle(list(2)), await two.handle(list(3))].map(({ status }) => status)
  expect(statuses).toEqual([429, 429, 200])
})

test('maxTenants counts those that are unloaded, and those from before the replica began', async () => {
  const log = new SharedLog()
  const options = { maxTenants: 3 }
  const one = await open(log, 'one', { tenants: 1 }, options)
  for (const tenant of [1, 2, 3, 4]) await one.handle(post(tenant, 'A'))
  const two = await open(log, 'two', { tenants: 1 }, options)
  const refused = await two.handle(post(5, 'B'))
  expect([refused.status, refused.body]).toEqual([503, expect.stringContaining('at most 3 tenants')])
  await two.verb('Tenants_Reset', { path: { tenant: 2 } })
  expect((await two.handle(post(5, 'B'))).status).toBe(200)
  const three = await open(log, 'three', {}, options)
  expect([(await three.handle(post(6, 'C'))).status, (await three.handle(post(1, 'C'))).status]).toEqual([503, 200])
})

test('tenants of an exported mock continue from its state', async () => {
  const whole = createMock({ auth: 'off' })
  for (const tenant of [1, 2, 3]) whole.handle(post(tenant, `Own ${tenant}`))
  const log = new SharedLog()
  const mock = await open(log, 'one', { tenants: 1 }, { world: whole.export() })
  for (const tenant of [1, 2, 3, 1, 2, 3]) expect((await mock.handle(list(tenant))).body).toContain(`"name":"Own ${tenant}"`)
  for (const tenant of [1, 2, 3]) await mock.handle(post(tenant, 'More'))
  for (const tenant of [1, 2, 3])
    expect((await mock.handle(list(tenant))).body).toMatch(new RegExp(`"name":"More".*"name":"Own ${tenant}"`))
  expect((await mock.verb('Tenants_GetList')).total).toBe(3)
})

test.each([
  ['nothing', undefined],
  ['a delay', { with: 'slow', delay: '1s' }],
  ['a failure that never happens', { with: 'server-error', skip: 1000 }],
  ['one failure', { with: 'server-error', times: 1 }],
])('with %s planned, calls that are decided again because of other writes count once towards the rate limit', async (_, plan) => {
  const options = { rateLimit: 3, clock: '2026-01-05T09:00:00Z' } as const
  const [shared, memory] = [await open(new SharedLog(), 'one', { tenants: 1 }, options), createMock({ auth: 'off', ...options })]
  const body = plan && { operation: 'Vendors_Create', ...plan }
  if (body) for (const mock of [shared, memory]) await mock.verb('Failures_Create', { body })
  const calls = Array.from({ length: 10 }, (_, i) => post(1, `Vendor ${i}`))
  const replies = await Promise.all(calls.map((call) => shared.handle(call)))
  const inMemory = calls.map((call) => memory.handle(call))
  expect(replies.map(({ status }) => status).sort()).toEqual(inMemory.map(({ status }) => status).sort())
})

test('token requests that are decided again count once towards their limit', async () => {
  const mock = await open(new SharedLog(), 'one', { tenants: 1 }, { auth: 'any', tokenRateLimit: 10 })
  const request = {
    method: 'POST',
    host: '127.0.0.1',
    target: '/connect/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials&client_id=one&client_secret=x',
  }
  const replies = await Promise.all(Array.from({ length: 10 }, () => mock.handle(request)))
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
  expect((await mock.handle(request)).status).toBe(429)
})
