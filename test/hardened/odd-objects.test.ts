/** A JSON object whose `toString` is not a function cannot be converted to a string: it is refused like any other wrong value. */
import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'

const ODD = { toString: 'x', constructor: 1 }

const TENANT = '/_mock/tenants/1001'
const API = '/inventory/v2/tenant/1001'

test.each([
  ['POST', `${TENANT}/purchase-orders`, { status: ODD }, 400],
  ['POST', `${TENANT}/operations/Vendors_GetList`, { query: { page: ODD } }, 200],
  ['POST', `${TENANT}/operations/Vendors_GetList`, { query: { ids: [ODD] } }, 200],
  ['PATCH', `${API}/vendors/2101`, { active: ODD, name: ODD, taxRate: ODD }, 400],
] as const)('%s %s is answered', (method, target, body, status) => {
  const mock = createMock({ auth: 'off' })
  const call = { method, host: 'localhost', target, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = target.startsWith('/_mock') ? mock.control(call) : mock.handle(call)
  expect([reply.status, reply.body]).toEqual([status, expect.not.stringContaining('a fault in the mock')])
})

test.each(['headers', 'query', 'path'])('a plan that matches an odd object in %s applies to no other call, and breaks none', (part) => {
  const mock = createMock({ auth: 'off' })
  const body = JSON.stringify({ operation: 'Vendors_GetList', with: 'server-error', match: { [part]: { page: ODD } } })
  const planned = mock.control({ method: 'POST', host: 'localhost', target: '/_mock/failures', headers: {}, body })
  const { status } = mock.handle({ method: 'GET', host: 'localhost', target: `${API}/vendors?page=1`, headers: { page: '1' } })
  expect([planned.status < 500, status]).toEqual([true, 200])
})
