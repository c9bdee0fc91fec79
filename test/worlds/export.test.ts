import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock, type WorldData, WorldError } from '../../src/index.ts'
import { actions, form, HOST, open, play, plays, within } from '../support/plays.ts'
import { runs } from '../support/properties.ts'
import { vendor } from '../support/requests.ts'

const throughText = (data: WorldData): WorldData => JSON.parse(JSON.stringify(data))

describe('after a restore', () => {
  test('the same calls get the same bytes: ids, numbers, times, trace ids, tokens, rate limits, the clock', () => {
    fc.assert(
      fc.property(plays, plays, plays, (before, then, between) => {
        const { mock, bearer } = open()
        play(mock, before, bearer)
        const kept = mock.snapshot()
        const first = play(mock, then, bearer)
        play(mock, between, bearer)
        mock.restore(kept)
        expect(play(mock, then, bearer)).toEqual(first)
      }),
      { numRuns: runs(30) },
    )
  })

  test('of one tenant, the same calls to it get the same bytes, and the others do not change', () => {
    const untimed = plays.map((list) =>
      list.filter(({ does }) => !actions.slice(12).includes(does)).map((action) => ({ ...action, tenant: 1 })),
    )
    fc.assert(
      fc.property(plays, untimed, (before, then) => {
        const { mock, bearer } = open()
        play(mock, before, bearer)
        const kept = mock.tenant(1).snapshot()
        const first = play(mock, then, bearer)
        const other = mock.tenant(2).export()
        mock.tenant(1).restore(kept)
        expect(ofTenants(play(mock, then, bearer))).toEqual(ofTenants(first))
        expect(mock.tenant(2).export()).toEqual(other)
      }),
      { numRuns: runs(20) },
    )
  })

  test('a running clock continues from its time at the same rate', () => {
    let machine = 0
    const mock = createMock({ clock: () => machine })
    machine = 5_000
    const kept = mock.snapshot()
    mock.clock.advance('1d')
    mock.restore(kept)
    machine = 7_000
    expect([mock.clock.time, mock.clock.rate]).toEqual(['1970-01-01T00:00:07Z', 1])
  })
})

/** A call without a route belongs to no tenant, so its trace id continues (GATE-01). */
const ofTenants = (texts: readonly string[]): string[] => texts.filter((text) => !text.includes('GATE-01'))

describe('an exported mock', () => {
  test('gives the same bytes in another process, and exports the same again', () => {
    fc.assert(
      fc.property(plays, plays, (before, then) => {
        const { mock, bearer } = open()
        play(mock, before, bearer)
        const file = throughText(mock.export())
        const copy = createMock({ world: file })
        expect(throughText(copy.export())).toEqual(file)
        expect(play(copy, then, bearer)).toEqual(play(mock, then, bearer))
        expect(throughText(copy.export())).toEqual(throughText(mock.export()))
      }),
      { numRuns: runs(30) },
    )
  })

  test('reuses no ids of removed records', () => {
    const { mock, bearer } = open({})
    const made = within('POST', '/purchase-order-markups', () => ({ from: 20000, to: 20001, percent: 1 }))(mock, 1, bearer)
    const id = /"id":(\d+)/.exec(made)?.[1]
    within('DELETE', `/purchase-order-markups/${id}`)(mock, 1, bearer)
    const copy = createMock({ world: throughText(mock.export()) })
    expect(within('POST', '/vendors', vendor)(copy, 1, bearer)).toContain(`{"id":${Number(id) + 1}}`)
  })

  test('contains no client secret, no app key and no request', () => {
    const clients = [{ id: 'erp', secret: 'very-secret', appKey: 'ak-of-erp', tenant: 1 }]
    const mock = createMock({ auth: 'registered', clients, rateLimit: true })
    const body = 'grant_type=client_credentials&client_id=erp&client_secret=very-secret'
    const { access_token } = JSON.parse(
      mock.handle({ method: 'POST', host: 'auth.servicetitan.io', target: '/connect/token', headers: form, body }).body,
    )
    const headers = { authorization: access_token, 'st-app-key': 'ak-of-erp' }
    expect(mock.handle({ method: 'GET', host: HOST, target: '/inventory/v2/tenant/1/vendors', headers }).status).toBe(200)
    const file = JSON.stringify(mock.export())
    expect([file.includes('very-secret'), file.includes('ak-of-erp'), file.includes('"calls":1')]).toEqual([false, false, true])
  })

  describe('of registered clients', () => {
    const clients = [{ id: 'erp', secret: 's', appKey: 'k', tenant: 1 }]
    const headers = (bearer: string) => ({ authorization: bearer, 'st-app-key': 'k' })
    const exported = () => {
      const mock = createMock({ auth: 'registered', clients })
      const body = 'grant_type=client_credentials&client_id=erp&client_secret=s'
      const { access_token } = JSON.parse(
        mock.handle({ method: 'POST', host: 'auth.servicetitan.io', target: '/connect/token', headers: form, body }).body,
      )
      return { world: throughText(mock.export()), bearer: access_token as string }
    }
    const statuses = (mock: Mock, bearer: string) =>
      [1, 2].map(
        (tenant) =>
          mock.handle({ method: 'GET', host: HOST, target: `/inventory/v2/tenant/${tenant}/vendors`, headers: headers(bearer) }).status,
      )

    test('recognises their tokens if the clients are given', () => {
      const { world, bearer } = exported()
      expect(statuses(createMock({ world, clients }), bearer)).toEqual([200, 403])
    })

    test('requires the clients', () => {
      expect(() => createMock({ world: exported().world })).toThrow("auth 'registered' needs clients")
    })

    test('does not know the token of a client that is not given', () => {
      const { world, bearer } = exported()
      expect(statuses(createMock({ world, clients: [{ id: 'crm', secret: 's', appKey: 'k', tenant: 1 }] }), bearer)).toEqual([401, 401])
    })
  })

  test('starts other tenants from its own world', () => {
    const mock = createMock({ world: { vendors: [{ id: 5, name: 'Only One' }] }, auth: 'off' })
    within('PATCH', '/vendors/5', () => ({ memo: 'changed' }))(mock, 1, '')
    const copy = createMock({ world: throughText(mock.export()) })
    const memos = [1, 2].map((tenant) => (copy.tenant(tenant).export().vendors as { memo: string | null }[])[0]?.memo)
    expect(memos).toEqual(['changed', null])
  })

  test('is reset to the exported state', () => {
    const { mock, bearer } = open({})
    within('POST', '/vendors', vendor)(mock, 1, bearer)
    const file = throughText(mock.export())
    const copy = createMock({ world: file })
    within('POST', '/vendors', vendor)(copy, 1, bearer)
    within('GET', '/nowhere')(copy, 2, bearer)
    copy.reset()
    expect(throughText(copy.export())).toEqual(file)
  })

  test('uses given options rather than its own', () => {
    const file = throughText(createMock({ seed: 5, quirks: { overReceipt: 'refuse', emptyOrder: 'allow' }, clock: '2027-01-01' }).export())
    const copy = createMock({ world: file, seed: 6, quirks: { overReceipt: 'allow' }, clock: '2028-01-01' })
    expect(throughText(copy.export()).mock).toMatchObject({ options: { seed: '6', quirks: { emptyOrder: 'allow' } } })
    expect(copy.clock.time).toBe('2028-01-01T00:00:00Z')
  })

  test('contains only the differences of a tenant from the starting world', () => {
    const { mock, bearer } = open({})
    within('POST', '/vendors', vendor)(mock, 1, bearer)
    const { mock: exported } = throughText(mock.export()) as { mock: { tenants: { id: string; world: object }[] } }
    expect(exported.tenants.map(({ id, world }) => [id, Object.keys(world)])).toEqual([['1', ['vendors', 'sequences']]])
  })

  for (const [mock, message] of [
    [{ tenants: [{ id: 'one', world: {} }] }, 'mock.tenants[0].id: must be digits, not "one"'],
    [{ tenants: [{ id: '1' }] }, 'mock.tenants[0]: world missing in {"id":"1"}'],
    [
      { tenants: [{ id: '1', world: { mock: {} } }] },
      'mock.tenants[0].world.mock: is allowed only once in a file, next to the world that tenants start from',
    ],
    [
      {
        tenants: [
          {
            id: '1',
            world: {
              vendors: [
                { id: 9, name: 'A' },
                { id: 9, name: 'B' },
              ],
            },
          },
        ],
      },
      'mock.tenants[0].world.vendors[1].id: must be unique, but 9 is also the id of vendors[0]',
    ],
    [
      { tenants: [{ id: '1', world: { sequences: { lastId: 4, lastChange: '2026-01-01' } } }] },
      'mock.tenants[0].world.sequences.lastId: must be a whole number from 5, the highest id of its records, to 6755399441055744, not 4',
    ],
    [{ options: { sede: '1' } }, 'mock.options.sede: is an unknown property; did you mean seed? ("1")'],
    [{ options: { auth: 'none' } }, 'mock.options.auth: must be one of any, registered, off, not "none"'],
  ] as const) {
    test(`with ${JSON.stringify(mock).slice(0, 80)} is refused, and the message has the place and the reason`, () => {
      const load = () => createMock({ world: { vendors: [{ id: 5, name: 'One' }], mock } })
      expect(load).toThrow(WorldError)
      expect(load).toThrow(message)
    })
  }
})

test('an exported tenant is a world that continues its sequences', () => {
  const { mock, bearer } = open({ auth: 'off' })
  const made = within('POST', '/purchase-order-markups', () => ({ from: 20000, to: 20001, percent: 1 }))(mock, 1, bearer)
  const id = Number(/"id":(\d+)/.exec(made)?.[1])
  within('DELETE', `/purchase-order-markups/${id}`)(mock, 1, bearer)
  const copy = createMock({ auth: 'off', world: throughText(mock.tenant(1).export()) })
  expect(within('POST', '/vendors', vendor)(copy, 77, bearer)).toContain(`{"id":${id + 1}}`)
})
