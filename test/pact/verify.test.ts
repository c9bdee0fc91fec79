/** The real Pact verifier against the mock: what passes, what fails, and how it is reported. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'
import { coverageOf, coverageText, type Verification, verify } from '../../src/pact/index.ts'
import { junitVerification } from '../../src/pact/verify/junit.ts'
import { prettyVerification } from '../../src/pact/verify/pretty.ts'
import { message, pact, v2, v3, v4, vendorBody } from './interactions.ts'

/** `passed Vendors_GetById 200: vendor 12` */
const lines = ({ interactions }: Verification): string[] =>
  interactions.map(
    ({ result, operation, status, rule, description }) =>
      `${[result, operation, status, rule].filter((part) => part !== null).join(' ')}: ${description}`,
  )

const ORDERS = '/inventory/v2/tenant/482915/purchase-orders'
const COUNT = { path: '/vendors', query: { includeTotal: ['true'] }, states: ['the world is empty'], answer: { totalCount: 0 } }

const holding = [
  pact('two', 2, [
    v2({
      description: 'a vendor',
      states: ['a vendor 12 exists'],
      path: '/vendors/12',
      answer: { id: 12, name: 'Any' },
      typed: ['$.name'],
    }),
    v2({ description: 'vendors without credentials', path: '/vendors', headers: {}, status: 401 }),
  ]),
  pact('three', 3, [
    v3({ description: 'no vendors', ...COUNT }),
    v3({ description: 'a vendor is made', method: 'POST', path: '/vendors', states: ['the world is empty'], body: vendorBody, answer: { id: 1 }, typed: ['$.id'] }), // biome-ignore format: one row
    v3({ description: 'still no vendors', ...COUNT }),
    v3({
      description: 'an exported order is locked',
      states: [{ name: 'purchase order {id} is {status}', params: { id: 12, status: 'Exported' } }],
      method: 'PATCH',
      path: '/purchase-orders/12',
      body: { memo: 'Too late' },
      status: 400,
      answer: { status: 400 },
    }),
    v3({
      description: 'the order that the state made',
      states: ['purchase order is Sent'],
      path: '/purchase-orders/1',
      generators: { path: { type: 'ProviderState', expression: `${ORDERS}/\${id}`, dataType: 'STRING' } },
      answer: { status: 'Sent' },
    }),
  ]),
  pact('four', 4, [
    v4({ description: 'a vendor and its order', states: ['a vendor 7 exists', 'purchase order 9 is Sent'], path: '/purchase-orders/9', answer: { id: 9, vendorId: 7 } }), // biome-ignore format: one row
    v4({ description: 'too many calls', states: ['the rate limit is exhausted'], path: '/vendors', status: 429 }),
    message('an order has changed'),
  ]),
]

const failing = pact('web', 4, [
  v4({ description: 'a created vendor', method: 'POST', path: '/vendors', body: vendorBody, status: 201, answer: { name: 'Apex' } }),
  v4({ description: 'a sent order', states: ['purchase order 12 is Pending'], path: '/purchase-orders/12', answer: { id: 12, status: 'Sent' } }), // biome-ignore format: one row
  v4({
    description: 'an edit',
    states: ['purchase order 12 is Exported'],
    method: 'PATCH',
    path: '/purchase-orders/12',
    body: { memo: '' },
  }),
  v4({ description: 'an unknown state', states: ['a vendro 12 exists'], path: '/vendors/12' }),
  v4({ description: 'not relied on', path: '/vendors/1', pending: true }),
  v4({ description: 'vendors', path: '/vendors', query: { servicetitanapplicationkey: ['secret-key'] }, status: 204 }),
])

test('pacts of each specification pass, each interaction in its own tenant; a message is skipped, not passed', async () => {
  const verification = await verify({ pacts: holding })
  expect(lines(verification)).toEqual([
    'passed Vendors_GetById 200: a vendor',
    'passed Vendors_GetList 401 AUTH-06: vendors without credentials',
    'passed Vendors_GetList 200: no vendors',
    'passed Vendors_Create 200: a vendor is made',
    'passed Vendors_GetList 200: still no vendors',
    'passed PurchaseOrders_Update 400 PO-14: an exported order is locked',
    'passed PurchaseOrders_GetById 200: the order that the state made',
    'passed PurchaseOrders_GetById 200: a vendor and its order',
    'passed Vendors_GetList 429 GATE-02: too many calls',
    'skipped: an order has changed',
  ])
  expect([verification.passed, verification.faults]).toEqual([true, []])
})

test('a failed interaction is reported with the rule, the difference and the tenant of the pact; a second run reports the same', async () => {
  const first = await verify({ pacts: failing })
  expect(first.passed).toBe(false)
  expect(lines(first)).toEqual([
    'failed Vendors_Create 200: a created vendor',
    'failed PurchaseOrders_GetById 200: a sent order',
    'failed PurchaseOrders_Update 400 PO-14: an edit',
    'failed: an unknown state',
    'pending Vendors_GetById 404 ERR-09: not relied on',
    'failed Vendors_GetList 200: vendors',
  ])
  const [created, sent, , unknown, , keyed] = first.interactions
  expect(created?.mismatches.map(({ kind, at, expected, actual }) => [kind, at, expected, actual])).toEqual([
    ['status', '', '201', '200'],
    ['body', '$', '["name"]', '["id"]'],
  ])
  expect(sent).toMatchObject({ request: 'GET /inventory/v2/tenant/482915/purchase-orders/12', states: ['purchase order 12 is Pending'] })
  expect(sent?.mismatches).toEqual([
    { kind: 'body', at: '$.status', expected: '"Sent"', actual: '"Pending"', says: expect.stringContaining('equal to') },
  ])
  expect(unknown?.reason).toContain("Unknown provider state 'a vendro 12 exists'. The closest are 'a vendor {id} exists'")
  expect(keyed?.request).toBe('GET /inventory/v2/tenant/482915/vendors?servicetitanapplicationkey=…')
  expect(JSON.stringify(first)).not.toMatch(/secret-key|900000000\d/)
  expect(await verify({ pacts: failing })).toEqual(first)
})

test('your own mock can act as the provider; progress is reported', async () => {
  const mock: Mock = createMock({ world: 'empty' })
  const progress: [number, number][] = []
  const { passed } = await verify({
    pacts: pact('web', 3, [v3({ description: 'none', path: '/vendors', answer: { data: [] } })]),
    mock,
    onProgress: (done, total) => progress.push([done, total]),
  })
  expect([passed, progress]).toEqual([true, [[1, 1]]])
})

test('user-defined states are set up', async () => {
  const interaction = v3({ description: 'mine', states: ['a preferred vendor 5'], path: '/vendors/5', answer: { memo: 'preferred' } })
  const { passed } = await verify({
    pacts: pact('web', 3, [interaction]),
    states: {
      'a preferred vendor {id}': ({ given, params }) => given('a vendor {id} exists', { id: Number(params.id), memo: 'preferred' }),
    },
  })
  expect(passed).toBe(true)
})

test('files are found by folder and pattern; those about other providers are ignored; a folder of messages passes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const other = { ...pact('web', 3, [v3({ description: 'a bill', path: '/bills' })]), provider: { name: 'Billing' } }
  writeFileSync(join(folder, 'a.json'), `\ufeff${JSON.stringify(pact('queue', 4, [message('an order has changed')]))}`)
  writeFileSync(join(folder, 'b.json'), JSON.stringify(other))
  const { passed, interactions } = await verify({ pacts: join(folder, '*.json'), provider: 'ServiceTitan Inventory' })
  expect([passed, interactions.map(({ result }) => result)]).toEqual([true, ['skipped']])
  await expect(verify({ pacts: folder, provider: 'Inventory' })).rejects.toThrow(
    "no pact names the provider 'Inventory'; the pacts name 'ServiceTitan Inventory', 'Billing'",
  )
  await expect(verify({ pacts: [] })).rejects.toThrow('no pacts are given')
  await expect(verify({ pacts: join(folder, 'c.json') })).rejects.toThrow('does not exist')
})

/** One of each kind of result, without the verifier. */
const expected: Verification = {
  passed: false,
  interactions: [
    result({ description: 'fine', result: 'passed', status: 200 }),
    result({
      description: 'an <edit>',
      states: ['purchase order 12 is Exported'],
      operation: 'PurchaseOrders_Update',
      request: 'PATCH /inventory/v2/tenant/1/purchase-orders/12',
      status: 400,
      rule: 'PO-14',
      reasons: ['Purchase order 12 is Exported.'],
      mismatches: [
        { kind: 'status', at: '', expected: '200', actual: '400', says: 'expected 200 but was 400' },
        { kind: 'body', at: '$.id', expected: '12', actual: '', says: 'Expected 12' },
      ],
    }),
    result({ description: 'later', result: 'pending', status: 200 }),
    result({ description: 'an event', consumer: 'queue', result: 'skipped', operation: null, reason: 'a message' }),
  ],
  faults: ['Failed to load pact: it is gone'],
  notices: ['The latest.'],
}

function result(given: Partial<Verification['interactions'][number]>): Verification['interactions'][number] {
  const none = { states: [], request: null, status: null, rule: null, reasons: [], mismatches: [], reason: null }
  return { consumer: 'web', description: '', result: 'failed', operation: 'Vendors_GetList', ...none, ...given }
}

test('for people: one line per interaction, with the rule in words, and the difference below one that failed', () => {
  const text = prettyVerification(expected)
  expect(text.split('\n').slice(0, 3)).toEqual(['web', '  ✓ fine  Vendors_GetList 200', '  ✗ an <edit>  PurchaseOrders_Update 400 PO-14'])
  expect(text).toContain('      given purchase order 12 is Exported\n      PATCH /inventory/v2/tenant/1/purchase-orders/12\n      PO-14: ')
  expect(text).toContain('      refused: Purchase order 12 is Exported.\n')
  expect(text).toContain('      status\n        - 200\n        + 400\n      body $.id: Expected 12\n        - 12\n')
  expect(text).toContain('  ? later  Vendors_GetList 200\n')
  expect(text).toContain('queue\n  – an event\n      a message\n')
  expect(text).toContain('Broker: The latest.\n')
  expect(text).toContain('✗ Failed to load pact: it is gone\n')
  expect(text).toMatch(/\n4 interactions: 1 passed, 1 failed, 1 pending, 1 skipped\n$/)
})

test('for CI: JUnit, with characters that XML forbids escaped', () => {
  const text = junitVerification(expected)
  expect(text).toContain('<testsuite name="web" tests="3" failures="1" errors="0" skipped="1">')
  expect(text).toContain('<testcase classname="web" name="fine"/>')
  expect(text).toContain('name="purchase order 12 is Exported, an &lt;edit&gt;">')
  expect(text).toContain('<failure message="expected 200 but was 400">PATCH /inventory/v2/tenant/1/purchase-orders/12 400 PO-14\n')
  expect(text).toContain('<skipped message="a message"/>')
  expect(text).toContain('<testsuite name="mocktitan verify" tests="1" failures="0" errors="1" skipped="0">')
})

test('coverage is reported by operation, status and rule', () => {
  const { operations, untouched, rules } = coverageOf(expected)
  expect(operations).toEqual([
    { operation: 'PurchaseOrders_Update', interactions: 1, statuses: [400], rules: ['PO-14'] },
    { operation: 'Vendors_GetList', interactions: 2, statuses: [200], rules: [] },
  ])
  expect([untouched.includes('Vendors_Create'), untouched.includes('Vendors_GetList'), rules]).toEqual([true, false, ['PO-14']])
  expect(coverageText(coverageOf(expected))).toMatch(
    /PurchaseOrders_Update +1 +400 +PO-14\n.*\n\n2 of \d+ operations, 1 of \d+ rules\.\nNot called: /s,
  )
})
