/** Random histories of calls and verbs that change anything in a mock. */
import fc from 'fast-check'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { purchaseOrder, receipt, vendor } from './requests.ts'

export const HOST = 'api.servicetitan.io'

export interface Action {
  readonly tenant: number
  readonly does: (mock: Mock, tenant: number, token: string) => string
}

const call = (mock: Mock, method: string, target: string, token: string, body?: unknown): string => {
  const headers = { authorization: token, 'st-app-key': 'ak-of-a-test' }
  const {
    status,
    headers: sent,
    body: text,
  } = mock.handle({ method, host: HOST, target, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  return `${status} ${JSON.stringify(sent)} ${text}`
}

export const within =
  (method: string, path: string, body?: () => unknown): Action['does'] =>
  (mock, tenant, token) =>
    call(mock, method, `/inventory/v2/tenant/${tenant}${path}`, token, body?.())

const newestOrder = (mock: Mock, tenant: number): number =>
  Math.max(...(mock.tenant(tenant).export().purchaseOrders as { id: number }[]).map(({ id }) => id))

function verb(does: (mock: Mock, tenant: number) => unknown): Action['does'] {
  return (mock, tenant) => {
    try {
      return JSON.stringify(does(mock, tenant) ?? null)
    } catch (fault) {
      return String(fault)
    }
  }
}

/** Calls that change anything in a mock: records, ids, numbers, times, trace ids, windows, tokens, the clock. */
export const actions: readonly Action['does'][] = [
  within('POST', '/vendors', vendor),
  within('POST', '/vendors', () => vendor({ taxRate: -1 })),
  within('PATCH', '/vendors/2101', () => ({ memo: 'changed' })),
  within('GET', '/vendors/99'),
  within('GET', '/purchase-orders?includeTotal=true&sort=-ModifiedOn&pageSize=3'),
  within('GET', '/export/purchase-orders?includeRecentChanges=true'),
  within('POST', '/purchase-orders', () => purchaseOrder({ jobId: 2008 })),
  within('POST', '/purchase-order-markups', () => ({ from: 20000, to: 20001, percent: 12.345 })),
  within('GET', '/nowhere'),
  (mock, tenant, token) => call(mock, 'POST', `/inventory/v2/tenant/${tenant}/receipts`, token, receipt(newestOrder(mock, tenant))),
  verb((mock, tenant) => mock.tenant(tenant).purchaseOrders.send(newestOrder(mock, tenant))),
  verb((mock, tenant) => mock.tenant(tenant).settings.update({ approvalThreshold: 5000 })),
  verb((mock) => mock.clock.advance('700ms')),
  verb((mock) => mock.clock.advance('16m')),
  (mock) => token(mock),
  (mock) => token(mock, 'nobody'),
]

export const form = { 'content-type': 'application/x-www-form-urlencoded' }
export const token = (mock: Mock, secret = 'a-secret'): string => {
  const body = `grant_type=client_credentials&client_id=app&client_secret=${secret === 'nobody' ? '' : secret}`
  return mock.handle({ method: 'POST', host: 'auth.servicetitan.io', target: '/connect/token', headers: form, body }).body
}

export const plays = fc.array(fc.record({ tenant: fc.constantFrom(1, 2, 3), does: fc.constantFrom(...actions) }), {
  minLength: 1,
  maxLength: 12,
})

export const play = (mock: Mock, does: readonly Action[], bearer: string): string[] =>
  does.map((action) => action.does(mock, action.tenant, bearer))

/** Without advice, because advice on earlier calls (ADV-03 … ADV-08) starts over with a restore. */
export const SETTINGS: MockOptions = {
  adviceHeader: false,
  seed: 'of a bug',
  rateLimit: 4,
  quirks: { readLag: '1s', decimalText: 'fixed' },
  exportPageSize: 7,
}

export const open = (options: MockOptions = SETTINGS) => {
  const mock = createMock(options)
  return { mock, bearer: JSON.parse(token(mock)).access_token as string }
}

const control =
  (method: string, path: (tenant: number) => string, body?: object): Action['does'] =>
  (mock, tenant) => {
    const headers = { 'content-type': 'application/json' }
    const { status, body: text } = mock.control({
      method,
      host: 'localhost',
      target: `/_mock${path(tenant)}`,
      headers,
      body: body && JSON.stringify(body),
    })
    return `${status} ${text}`
  }

/** Restores, resets and plans: together with the deeds above, everything that may be in a commit. */
const upheavals: readonly Action['does'][] = [
  control('POST', () => '/failures', { operation: 'Vendors_GetById', with: 'server-error', times: 2 }),
  control('POST', () => '/failures', { operation: '*', with: 'slow', probability: 0.5, skip: 1 }),
  control('POST', (tenant) => `/tenants/${tenant}/failures`, { operation: 'Vendors_Create', with: 'timeout', applied: true, times: 1 }),
  control('POST', (tenant) => `/tenants/${tenant}/failures`, { operation: '*', with: 'token-expired', times: 1 }),
  control('POST', (tenant) => `/tenants/${tenant}/responses`, { operation: 'Vendors_GetList', unchecked: true, body: {}, times: 3 }),
  control('DELETE', (tenant) => `/tenants/${tenant}/failures`),
  control('PUT', () => '/snapshots/all'),
  control('POST', () => '/snapshots/all/restore'),
  control('PUT', (tenant) => `/tenants/${tenant}/snapshots/own`),
  control('POST', (tenant) => `/tenants/${tenant}/snapshots/own/restore`),
  control('DELETE', (tenant) => `/tenants/${tenant}/snapshots/own`),
  control('POST', (tenant) => `/tenants/${tenant}/reset`),
  control('POST', () => '/reset'),
  control('PUT', (tenant) => `/tenants/${tenant}`, { vendors: [] }),
  control('PUT', () => '/clock', { time: '2026-01-05T08:00:00Z' }),
]

/** Histories with all kinds of deeds. */
export const histories = fc.array(fc.record({ tenant: fc.constantFrom(1, 2, 3), does: fc.constantFrom(...actions, ...upheavals) }), {
  minLength: 1,
  maxLength: 25,
})
