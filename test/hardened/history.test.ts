/** A call costs no more after a long history than after a short one: no call may search everything that earlier calls added. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { item, purchaseOrder, receipt, vendor } from '../support/requests.ts'
import { timed } from './growth.ts'

/** How many calls are timed, and how many are made before them. */
const [CALLS, SHORT, LONG] = [200, 200, 3200]
/** A search in each call costs up to 16 times as much after 16 times as many calls. */
const BAR = 5
/** In milliseconds; shorter times say nothing. */
const TOO_SHORT = 15

interface Kind<Made = unknown> {
  readonly options?: MockOptions
  readonly make?: (mock: Mock) => Made
  readonly call: (mock: Mock, i: number, made: never) => { readonly status: number } | undefined
}

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const send = (mock: Mock, method: string, path: string, body?: unknown) =>
  mock.handle({
    method,
    host: 'localhost',
    target: `/inventory/v2/tenant/1${path}`,
    headers: json,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

const verb = (mock: Mock, method: string, path: string, body?: unknown) =>
  mock.control({
    method,
    host: 'localhost',
    target: `/_mock${path}`,
    headers: json,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

const token = (mock: Mock, i: number) =>
  mock.handle({
    method: 'POST',
    host: 'localhost',
    target: '/connect/token',
    headers: form,
    body: `grant_type=client_credentials&client_id=c${i}&client_secret=s`,
  })

const technician = (i: number) => ({ id: 10_000_000 + i, name: 'x' })

function revoked(mock: Mock, i: number) {
  const { access_token } = JSON.parse(token(mock, i).body)
  mock.fail('Vendors_GetById', { with: 'token-expired', times: 1 })
  const headers = { authorization: `Bearer ${access_token}`, 'st-app-key': 'a' }
  mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1/vendors/2101', headers })
  return undefined
}

function sentOrder(mock: Mock): number {
  const { id } = JSON.parse(send(mock, 'POST', '/purchase-orders', purchaseOrder({ items: [item({ quantity: 1_000_000 })] })).body)
  mock.tenant(1).purchaseOrders.send(id)
  return id
}

const KINDS: Readonly<Record<string, Kind>> = {
  'vendors are created': { call: (mock) => send(mock, 'POST', '/vendors', vendor()) },
  'orders are created and sent': {
    call: (mock) => {
      sentOrder(mock)
      return undefined
    },
  },
  'a vendor is updated': { call: (mock, i) => send(mock, 'PATCH', '/vendors/2101', { memo: `${i}` }) },
  'a vendor is updated, with lists that lag behind a frozen clock': {
    options: { quirks: { readLag: '10s' } },
    call: (mock, i) => send(mock, 'PATCH', '/vendors/2101', { memo: `${i}` }),
  },
  'an order is received in small parts': {
    make: sentOrder,
    call: (mock, _, id) => send(mock, 'POST', '/receipts', receipt(id, { items: [{ skuId: 3007, quantity: 1, cost: 1 }] })),
  },
  'lists are read with filters': {
    call: (mock) => {
      send(mock, 'POST', '/vendors', vendor())
      return send(mock, 'GET', '/vendors?pageSize=5&active=true&modifiedOnOrAfter=2026-01-05T09:00:00Z')
    },
  },
  'tokens are issued': { options: { auth: 'any' }, call: token },
  'tokens are revoked': { options: { auth: 'any' }, call: revoked },
  'failures are planned': {
    call: (mock) => {
      mock.tenant(1).fail('Trucks_GetList', { with: 'rate-limited' })
      return undefined
    },
  },
  'failures are planned, applied and stopped': {
    call: (mock) => {
      const plan = mock.fail('Vendors_GetById', { with: 'rate-limited' })
      send(mock, 'GET', '/vendors/2101')
      plan.stop()
      return undefined
    },
  },
  'technicians are created with chosen ids': { call: (mock, i) => verb(mock, 'POST', '/tenants/1/technicians', technician(i)) },
  'technicians are merged': { call: (mock, i) => verb(mock, 'PATCH', '/tenants/1', { technicians: [technician(i)] }) },
  'other tenants are written to': { call: (mock, i) => verb(mock, 'POST', `/tenants/${i + 1}/technicians`, { name: 'x' }) },
  'unknown parameters are sent': { call: (mock, i) => send(mock, 'GET', `/vendors/2101?p${i}=1`) },
}

beforeEach(() => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => quiet.mockRestore())
})

/** A mock after this many calls, and a function that makes more of them. */
function playedOn({ options, make, call }: Kind, before: number): (count: number) => void {
  const mock = createMock({ auth: 'off', maxTenants: 100_000, ...options })
  const made = make?.(mock) as never
  let i = 0
  const play = (count: number) => {
    for (const end = i + count; i < end; i++) expect(call(mock, i, made)?.status ?? 200).toBeLessThan(300)
  }
  play(before)
  return play
}

test.each(Object.entries(KINDS))(
  '%s: as fast after many calls as after a few',
  (_, kind) => {
    const [young, old] = [playedOn(kind, SHORT), playedOn(kind, LONG)]
    let [few, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < 4 && !(many < TOO_SHORT || many / few < BAR); round++) {
      few = Math.min(
        few,
        timed(() => young(CALLS)),
      )
      many = Math.min(
        many,
        timed(() => old(CALLS)),
      )
    }
    expect(many < TOO_SHORT ? 0 : many / few).toBeLessThan(BAR)
  },
  120_000,
)
