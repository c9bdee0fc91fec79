/** The report of advice: in code, for one tenant, and over HTTP. */
import { expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { adviceLines, newClient } from './client.ts'

const read = (mock: Mock, target: string) => {
  const reply = mock.control({ method: 'GET', host: 'localhost', target, headers: {} })
  return { status: reply.status, json: JSON.parse(reply.body) }
}

/** Gets advice by every rule at least once. */
function everything(): Mock {
  let time = Date.UTC(2026, 0, 5, 9)
  const mock = createMock({ clock: () => time++ })
  const client = newClient(mock)
  client.fetchToken()
  mock.fail('Vendors_GetById', { with: 'rate-limited', times: 1 })
  for (let i = 0; i < 2; i++) client.get('/vendors/2101')
  for (let i = 0; i < 3; i++) client.get('/transfers?pageSize=5000&nmae=x')
  client.get('/purchase-orders?pageSize=10')
  const ids = [4001, 4008, 4018, 4021, 4033, 4046, 4049, 4065, 4069, 4072]
  for (const id of ids) client.get(`/purchase-orders/${id}`)
  client.patch('/vendors/2101?servicetitanapplicationkey=hush', { memo: 'x', colour: 'red' })
  return mock
}

test('ADV-01 findings are grouped and sorted by rule, operation and subject', () => {
  expect(adviceLines(everything().advice())).toEqual([
    'ADV-01 Transfers_GetList nmae ×3',
    'ADV-02 Vendors_Update colour ×1',
    'ADV-03 Connect_Token expires_in ×1',
    'ADV-04 Vendors_GetById retry-after ×1',
    'ADV-05 Transfers_GetList Export_Transfers ×1',
    'ADV-06 PurchaseOrders_GetList hasMore ×1',
    'ADV-07 PurchaseOrders_GetById ids ×1',
    'ADV-08 Vendors_Update servicetitanapplicationkey ×1',
  ])
})

test('ADV-01 every rule of the family can be reported, and says what the real API does and what to do instead', () => {
  const findings = everything().advice()
  const rules = catalogue.filter(({ id }) => id.startsWith('ADV-')).map(({ id }) => id)
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules)
  for (const { says, instead } of findings)
    expect([says, instead]).toEqual([expect.stringMatching(/real API.+\.$/), expect.stringMatching(/^[A-Z].+\.$/)])
})

test('ADV-01 a finding in full', () => {
  const mock = createMock()
  newClient(mock).get('/vendors?modifiedOnOrAftr=2026-01-01')
  expect(mock.advice()).toEqual([
    {
      rule: 'ADV-01',
      operation: 'Vendors_GetList',
      subject: 'modifiedOnOrAftr',
      count: 1,
      first: {
        at: mock.clock.time,
        method: 'GET',
        target: '/inventory/v2/tenant/1001/vendors?modifiedOnOrAftr=2026-01-01',
        tenant: '1001',
        client: 'acme',
      },
      says: "The real API ignores the query parameter 'modifiedOnOrAftr'.",
      instead: expect.stringMatching(/^Did you mean 'modifiedOnOrAfter'\? The query parameters are ids, /),
    },
  ])
})

test('ADV-01 the first occurrence is kept, however often it is repeated', () => {
  const mock = createMock()
  const client = newClient(mock)
  const { time } = mock.clock
  client.get('/vendors?colour=red')
  mock.clock.advance('1m')
  client.get('/vendors?colour=blue')
  expect(mock.advice()).toMatchObject([{ count: 2, first: { at: time, target: expect.stringContaining('colour=red') } }])
})

test('ADV-08 app keys and tokens are not in the report', () => {
  expect(JSON.stringify(everything().advice())).not.toContain('hush')
})

test('ADV-01 a tenant has its own findings', () => {
  const mock = createMock()
  newClient(mock, 'one', 1001).get('/vendors?colour=red')
  newClient(mock, 'two', 2002).get('/vendors?size=1')
  const subjects = [mock, mock.tenant(1001), mock.tenant(2002), mock.tenant(3003)].map((each) =>
    each.advice().map(({ subject }) => subject),
  )
  expect(subjects).toEqual([['colour', 'size'], ['colour'], ['size'], []])
})

test('ADV-03 a token belongs to the tenants that its client calls', () => {
  const mock = createMock()
  const [one, two] = [newClient(mock, 'one', 1001), newClient(mock, 'two', 2002)]
  for (const client of [one, two]) client.get('/vendors')
  one.fetchToken()
  expect([mock.tenant(1001), mock.tenant(2002)].map((tenant) => adviceLines(tenant.advice()))).toEqual([
    ['ADV-03 Connect_Token expires_in ×1'],
    [],
  ])
})

test('ADV-01 a reset of the mock forgets the findings; a reset or restore of a tenant, or clearing the journal, does not', () => {
  const mock = createMock()
  const snapshot = mock.snapshot()
  newClient(mock).get('/vendors?colour=red')
  mock.tenant(1001).reset()
  mock.restore(snapshot)
  mock.journal.clear()
  expect(adviceLines(mock.advice())).toEqual(['ADV-01 Vendors_GetList colour ×1'])
  mock.reset()
  expect([mock.advice(), mock.tenant(1001).advice()]).toEqual([[], []])
})

test('ADV-07 after a restore the same calls get the same bytes, advice included', () => {
  const mock = createMock({ auth: 'off' })
  const reads = () =>
    [4001, 4008, 4018, 4021, 4033, 4046].map((id) =>
      mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/1001/purchase-orders/${id}`, headers: {} }),
    )
  const [whole, ofTenant] = [mock.snapshot(), mock.tenant(1001).snapshot()]
  const first = reads()
  mock.restore(whole)
  expect(reads()).toEqual(first)
  mock.tenant(1001).restore(ofTenant)
  expect(reads()).toEqual(first)
})

test('GET /_mock/advice gives the same report, for all tenants or one', () => {
  const mock = everything()
  newClient(mock, 'other', 2002).get('/vendors?colour=red')
  expect(read(mock, '/_mock/advice')).toEqual({ status: 200, json: { findings: mock.advice() } })
  expect(read(mock, '/_mock/advice?tenant=2002').json).toEqual({ findings: mock.tenant(2002).advice() })
})

test.each([
  ['tenant=acme', "the filter tenant must be the digits of a tenant id, not 'acme'"],
  ['tennant=1', "Unknown query parameter 'tennant' of this verb. Did you mean 'tenant'?"],
  ['tenant=1&tenant=2', 'The query parameter tenant is given twice.'],
])('GET /_mock/advice?%s is refused', (query, message) => {
  expect(read(createMock(), `/_mock/advice?${query}`)).toEqual({ status: 400, json: { mock: 'mocktitan', message } })
})
