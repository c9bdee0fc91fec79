/** No accepted value breaks later calls: the export loads again, and the next create works. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'
import { runs } from '../support/properties.ts'
import { purchaseOrder, receipt, vendor } from '../support/requests.ts'

const INV = '/inventory/v2/tenant/1'
const HEADERS = { 'content-type': 'application/json' }

const call = (method: string, target: string, body?: unknown) => ({
  method,
  host: 'localhost',
  target,
  headers: HEADERS,
  ...(body !== undefined && { body: JSON.stringify(body) }),
})

interface Step {
  readonly method: string
  readonly target: string
  readonly body?: unknown
}

const step = (method: string, target: string, body: unknown = {}): Step => ({ method, target, body })

const ids = fc.constantFrom(1, 2 ** 31, 2 ** 52 - 1, 2 ** 52, 2 ** 52 + 1, 2 ** 53 - 2 ** 51, 2 ** 53 - 1, 2 ** 53, 1e300, -1, 0, 0.5)
const times = fc.constantFrom(
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '1969-12-31T23:59:59.9999999Z',
  '2026-01-05T09:00:00Z',
  '9999-12-30T23:59:59.9999999Z',
  '9999-12-31T00:00:00Z',
  '9999-12-31T11:59:59.9999999Z',
  '9999-12-31T23:59:59.9999999Z',
  '9999-12-31T23:59:59-14:00',
)
const amounts = fc.constantFrom(
  0,
  1,
  1e-7,
  5e-324,
  1e28,
  9.99e28,
  1e29,
  '99999999999999999999999999999',
  '0.000000000000000000001',
  '1e-300',
)
const numbers = fc.constantFrom('1', '999999999999999', '9007199254740992', '9'.repeat(30), 'x'.repeat(5000), '-001', '')
const spans = fc.constantFrom('0', '1ms', '1d', '999999999999d', '2912520d')

const verbs = fc.oneof(
  ids.map((id) => step('POST', '/_mock/tenants/1/technicians', { id, name: 'x' })),
  fc
    .tuple(ids, ids, numbers)
    .map(([id, visit, jobNumber]) =>
      step('POST', '/_mock/tenants/1/jobs', { id, jobNumber, appointments: [{ id: visit, startsOn: '2026-01-05T09:00:00Z' }] }),
    ),
  fc.tuple(ids, times).map(([id, createdOn]) => step('POST', '/_mock/tenants/1/projects', { id, number: '1', name: 'x', createdOn })),
  amounts.map((approvalThreshold) => step('PATCH', '/_mock/tenants/1/settings', { approvalThreshold })),
  times.map((time) => step('PUT', '/_mock/clock', { time })),
  spans.map((by) => step('POST', '/_mock/clock/advance', { by })),
  fc
    .constantFrom('reset', 'a')
    .map((name) => step(name === 'reset' ? 'POST' : 'PUT', `/_mock/tenants/1/${name === 'reset' ? 'reset' : 'snapshots/a'}`)),
  fc.constant(step('POST', '/_mock/tenants/1/snapshots/a/restore')),
  fc.constantFrom('unsend').map((move) => step('POST', `/_mock/tenants/1/purchase-orders/4133/${move}`)),
  fc
    .tuple(fc.constantFrom('rate-limited', 'timeout', 'server-error'), fc.integer({ min: 1, max: 3 }))
    .map(([name, count]) => step('POST', '/_mock/tenants/1/failures', { operation: 'Vendors_GetById', with: name, times: count })),
  fc.tuple(ids, times, numbers).map(([id, modifiedOn, number]) =>
    step('PUT', '/_mock/tenants/1', {
      vendors: [{ id, name: 'a', modifiedOn, createdOn: modifiedOn }],
      jobs: [{ id: 7, jobNumber: number }],
    }),
  ),
)

const calls = fc.oneof(
  fc.tuple(amounts, numbers).map(([taxRate, name]) => step('POST', `${INV}/vendors`, vendor({ taxRate, name }))),
  fc
    .tuple(amounts, amounts, times, fc.constantFrom(null, 7))
    .map(([quantity, cost, date, jobId]) =>
      step(
        'POST',
        `${INV}/purchase-orders`,
        purchaseOrder({ date, requiredOn: date, jobId, items: [{ skuId: 3007, description: 'x', vendorPartNumber: 'x', quantity, cost }] }),
      ),
    ),
  fc
    .tuple(amounts, amounts, times)
    .map(([quantity, cost, dateReceived]) =>
      step('POST', `${INV}/receipts`, receipt(4133, { dateReceived, items: [{ skuId: 3007, quantity, cost }] })),
    ),
  numbers.map((name) =>
    step('POST', `${INV}/return-types`, {
      name,
      automaticallyReceiveVendorCredit: true,
      includeInSalesTax: false,
      isDefault: false,
      isDefaultForConsignment: false,
    }),
  ),
  fc.tuple(times, numbers).map(([time, memo]) => step('PATCH', `${INV}/vendors/2101`, { memo: `${time} ${memo}` })),
)

const run = (mock: Mock, { method, target, body }: Step): number =>
  (target.startsWith('/_mock') ? mock.control(call(method, target, body)) : mock.handle(call(method, target, body))).status

const create = (mock: Mock) => mock.handle(call('POST', `${INV}/vendors`, vendor()))

test('VAL-03 VAL-04 VAL-05 after any accepted value, the next create works, and the export loads again and continues', () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(verbs, calls), { minLength: 1, maxLength: 12 }), (steps) => {
      const mock = createMock({ auth: 'off', journal: 0 })
      run(mock, step('PUT', '/_mock/tenants/1/snapshots/a'))
      for (const each of steps) {
        const status = run(mock, each)
        expect(status, JSON.stringify(each)).toBeLessThan(500)
        if (status < 300) accepted++
      }
      mock.control(call('DELETE', '/_mock/failures'))
      const tenant = createMock({ auth: 'off', world: mock.tenant(1).export() })
      const whole = createMock({ auth: 'off', world: mock.export() })
      const answers = [mock, tenant, whole].map(create)
      expect(answers.map(({ status, body }) => [status, status === 200 ? '' : body])).toEqual([
        [200, ''],
        [200, ''],
        [200, ''],
      ])
      const again = createMock({ auth: 'off', world: JSON.parse(JSON.stringify(whole.export())) })
      expect(create(again).status).toBe(200)
    }),
    { numRuns: runs(90), interruptAfterTimeLimit: 90_000, markInterruptAsFailure: false },
  )
  expect(accepted).toBeGreaterThan(runs(90))
}, 180_000)
