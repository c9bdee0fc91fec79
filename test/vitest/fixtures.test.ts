/** The fixtures that `test` of mocktitan/vitest gives to each test. */
import { afterAll, describe, expect, onTestFinished, test as plain } from 'vitest'
import { createMock, OptionError } from '../../src/index.ts'
import { credentialsFor } from '../../src/vitest/credentials.ts'
import { inProcess } from '../../src/vitest/in-process.ts'
import { createTest, type TestOptions, test } from '../../src/vitest/index.ts'
import { vendor } from '../support/requests.ts'

const VENDORS = '/inventory/v2/tenant/{tenant}/vendors'
const emptyTest = createTest({ world: 'empty' })
const own = createMock({ world: 'empty' })
const ownTest = createTest({ mock: own })
const fetchTest = createTest({ over: 'fetch' })
const servedTest = createTest({ over: 'server', clock: '2027-01-01' })

// biome-ignore lint/suspicious/noExplicitAny: the typed body is held in the compiler test
const aVendor = (name: string): any => vendor({ name })

for (const [over, each] of [
  ['MSW', test],
  ['fetch', fetchTest],
  ['a server', servedTest],
] as const) {
  describe(`over ${over}`, () => {
    const tenants: string[] = []

    for (const n of [1, 2, 3]) {
      each(`test ${n} finds the world of the file, and a tenant that no other test has used`, async ({ api, tenant }) => {
        const before = await api.GET(VENDORS, { params: { query: { includeTotal: true } } })
        await api.POST(VENDORS, { body: aVendor('Only here') })
        const after = await api.GET(VENDORS, { params: { query: { includeTotal: true } } })

        expect([before.data?.totalCount, after.data?.totalCount]).toEqual([11, 12])
        expect(tenants).not.toContain(tenant.id)
        tenants.push(tenant.id)
      })
    }

    each('the credentials get a token at the token URL, and open the tenant', async ({ credentials, baseUrl, tokenUrl }) => {
      const { clientId, clientSecret, appKey, tenantId } = credentials
      const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
      const { access_token } = await (await fetch(tokenUrl, { method: 'POST', body: form })).json()
      const headers = { authorization: `Bearer ${access_token}`, 'st-app-key': appKey }
      expect((await fetch(`${baseUrl}/inventory/v2/tenant/${tenantId}/vendors`, { headers })).status).toBe(200)
    })

    each('the token and the app key open the tenant', async ({ token, appKey, tenant, baseUrl }) => {
      const headers = { authorization: token, 'st-app-key': appKey }
      expect((await fetch(`${baseUrl}/inventory/v2/tenant/${tenant.id}/vendors`, { headers })).status).toBe(200)
    })

    each('the tenant does what people do in the product', async ({ api, tenant }) => {
      const path = { id: 4161 }
      tenant.purchaseOrders.send(path.id)
      const { data } = await api.GET('/inventory/v2/tenant/{tenant}/purchase-orders/{id}', { params: { path } })
      expect(data?.status).toBe('Sent')
    })

    each('the client can call another tenant', async ({ api, tenant, mock }) => {
      await api.POST(VENDORS, { params: { path: { tenant: 999 } }, body: aVendor('Elsewhere') })
      expect([tenant, mock.tenant(999)].map((each) => (each.export().vendors as object[]).length)).toEqual([12, 13])
    })

    each('a test may move the clock and leave something in another tenant', async ({ mock, tenant }) => {
      mock.clock.advance('30d')
      expect(mock.journal.entries().filter((exchange) => exchange.tenant === tenant.id)).toEqual([])
    })

    each('and the next finds neither, and an empty journal', ({ mock, tenant }) => {
      const start = over === 'a server' ? '2027-01-01T00:00:00Z' : '2026-01-05T09:00:00Z'
      expect([tenant.export().clock, (mock.tenant(999).export().vendors as object[]).length]).toEqual([start, 12])
      expect(mock.journal.entries()).toEqual([])
    })
  })
}

describe('two kinds of tests in one file over MSW', () => {
  emptyTest('reach their own mocks by the tenant in the path', async ({ api, tenant }) => {
    const { data } = await api.GET(VENDORS)
    expect([data?.data, tenant.export().vendors]).toEqual([[], []])
  })

  test('reach their own mocks by the client that requests a token', async ({ credentials, tokenUrl, api }) => {
    const { clientId, clientSecret } = credentials
    const basic = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` }
    for (const [headers, more] of [
      [basic, {}],
      [{}, { client_id: clientId, client_secret: clientSecret }],
    ] as const) {
      const body = new URLSearchParams({ grant_type: 'client_credentials', ...more })
      const { access_token } = await (await fetch(tokenUrl, { method: 'POST', body, headers })).json()
      const { response } = await api.GET(VENDORS, { headers: { authorization: access_token } })
      expect(response.status).toBe(200)
    }
  })
})

describe.each(['msw', 'fetch'] as const)('two mocks over %s', (over) => {
  const URL_OF = (tenant: string) => `https://api.servicetitan.io/inventory/v2/tenant/${tenant}/vendors?includeTotal=true`
  const KEY = (tenant: string) => ({ headers: { 'st-app-key': credentialsFor(tenant).appKey } })

  async function both() {
    const [demo, empty] = [createMock({ auth: 'off' }), createMock({ world: 'empty', auth: 'off' })]
    const stops = [await inProcess(demo, over, (tenant) => tenant === '71'), await inProcess(empty, over, (tenant) => tenant === '72')]
    onTestFinished(async () => {
      for (const stop of stops) await stop()
    })
    return async (tenant: string, init?: RequestInit) => (await fetch(URL_OF(tenant), init)).json()
  }

  plain('each answers for the tenants of its own tests', async () => {
    const ask = await both()
    expect([(await ask('71')).totalCount, (await ask('72')).totalCount]).toEqual([11, 0])
  })

  plain('a call to any other tenant goes to the mock of the test whose app key it has', async () => {
    const ask = await both()
    expect([(await ask('999', KEY('71'))).totalCount, (await ask('999', KEY('72'))).totalCount]).toEqual([11, 0])
  })

  plain('a call that could be for either is refused with what to do, whichever mock was made first', async () => {
    const ask = await both()
    expect(await ask('999')).toMatchObject({ mock: 'mocktitan', message: expect.stringContaining('could be for any of them') })
  })
})

test('the client knows the document: its paths, and their required and optional parameters', async ({ api }) => {
  // @ts-expect-error there is no such path
  const unknownRoute = await api.GET('/inventory/v2/tenant/{tenant}/vendor')
  // @ts-expect-error the id is missing
  const without = await api.GET('/inventory/v2/tenant/{tenant}/vendors/{id}')
  // @ts-expect-error a name is text, and there is more to a vendor
  const misshapen = await api.POST(VENDORS, { body: { name: 5 } })
  // @ts-expect-error there is no such parameter
  const misspelt = await api.GET(VENDORS, { params: { query: { pagesise: 5 } } })
  expect([unknownRoute, without, misshapen, misspelt].map(({ response }) => response.status)).toEqual([404, 400, 400, 200])
})

describe.concurrent('tests at the same time', () => {
  let running = 0
  let most = 0

  test.for(Array.from({ length: 20 }, (_, n) => n))('number %d sees only its own vendors', async (n, { api }) => {
    most = Math.max(most, ++running)
    for (const k of [1, 2, 3]) await api.POST(VENDORS, { body: aVendor(`${n}.${k}`) })
    const { data } = await api.GET(VENDORS, { params: { query: { sort: '-Id', pageSize: 4 } } })
    running--
    expect(data?.data?.map(({ name }) => name).slice(0, 3)).toEqual([`${n}.3`, `${n}.2`, `${n}.1`])
    expect(data?.data?.[3]?.name).not.toMatch(/^\d+\.\d$/)
  })

  afterAll(() => expect(most).toBeGreaterThan(1))
})

describe('a mock of your own', () => {
  ownTest('is the one that the tests get, and nothing is started for it', ({ mock: got, tenant }) => {
    expect([got === own, tenant.export().vendors]).toEqual([true, []])
  })
})

for (const [options, message] of [
  [{ over: 'srever' }, "option over must be msw, fetch or server, not 'srever'. Did you mean 'server'?"],
  [{ auth: 'registered' }, "each test has its own tenant: use 'any' or 'off'"],
  [{ mock: createMock(), world: 'empty' }, 'leave out world'],
] as const) {
  plain(`createTest with a misplaced ${Object.keys(options).join(', ')} is refused with a clear message`, () => {
    const create = () => createTest(options as TestOptions)
    expect(create).toThrow(OptionError)
    expect(create).toThrow(message)
  })
}
