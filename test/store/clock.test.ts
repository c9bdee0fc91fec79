/** The clock itself, and everything that uses it. */
import { expect, test, vi } from 'vitest'
import { instant } from '../../src/domain/time.ts'
import { createMock, type MockOptions } from '../../src/index.ts'
import { Clock } from '../../src/store/clock.ts'
import { vendor } from '../support/requests.ts'

const AT = '2026-01-05T09:00:00Z'

const unheard = (): void => {}

/** A source of time that the test moves. */
function turned(from = Date.parse(AT)) {
  let now = from
  return { source: () => now, turn: (milliseconds: number) => (now += milliseconds) }
}

/** A clock that is frozen at nine and has a source. */
function frozenClock() {
  const { source, turn } = turned(0)
  return { clock: createMock({ clock: { at: AT, source } }).clock, turn }
}

test('a clock with a source is frozen until it runs, and then continues from its time', () => {
  const { clock, turn } = frozenClock()
  turn(60_000)
  expect([clock.time, clock.rate]).toEqual([AT, 0])
  clock.run()
  turn(1500)
  expect([clock.time, clock.rate]).toEqual(['2026-01-05T09:00:01.5Z', 1])
})

test('a clock runs at a rate, and changing the rate loses no time', () => {
  const { clock, turn } = frozenClock()
  clock.run(60)
  turn(1000)
  clock.run(0.5)
  turn(4000)
  expect(clock.time).toBe('2026-01-05T09:01:02Z')
})

test('a slow clock loses nothing to rounding, however often it is read', () => {
  const { clock, turn } = frozenClock()
  clock.run(0.3)
  for (let i = 0; i < 1000; i++) {
    turn(1)
    void clock.time
  }
  expect(clock.time).toBe('2026-01-05T09:00:00.3Z')
})

test('a running clock can be frozen, advanced and run again', () => {
  const { clock, turn } = frozenClock()
  clock.run()
  turn(1000)
  clock.advance('15m')
  turn(1000)
  clock.freeze()
  turn(1000)
  expect([clock.time, clock.rate]).toEqual(['2026-01-05T09:15:02Z', 0])
  clock.run(2)
  turn(1000)
  expect(clock.time).toBe('2026-01-05T09:15:04Z')
})

test('set puts the clock to a time and freezes it there', () => {
  const { clock, turn } = frozenClock()
  clock.run()
  turn(1000)
  clock.set('2026-03-01')
  turn(1000)
  expect([clock.time, clock.rate]).toEqual(['2026-03-01T00:00:00Z', 0])
})

test('a clock whose source jumps back continues from its latest time', () => {
  const { source, turn } = turned()
  const { clock } = createMock({ clock: source })
  turn(5000)
  expect(clock.time).toBe('2026-01-05T09:00:05Z')
  turn(-3000)
  expect(clock.time).toBe('2026-01-05T09:00:05Z')
  turn(4000)
  expect(clock.time).toBe('2026-01-05T09:00:09Z')
})

test('an answer that waits for a clock does not wait longer if its source is set back', () => {
  const { source, turn } = turned()
  const { clock } = createMock({ clock: source })
  const at = instant('2026-01-05T09:00:30Z') as bigint
  turn(5000)
  expect(clock.remaining(at)).toBe(25_000)
  turn(-3_600_000)
  expect(clock.remaining(at)).toBe(25_000)
  turn(10_000)
  expect(clock.remaining(at)).toBe(15_000)
})

test('a running clock stops at the end of 9999-12-30', () => {
  const { clock, turn } = frozenClock()
  clock.set('9999-12-30T23:59:59Z')
  clock.run()
  turn(500)
  turn(10_000)
  expect(clock.time).toMatch(/^9999-12-30T23:59:59/)
})

test('an answer that is planned for a time beyond the end of the clock is sent at its end', () => {
  const mock = createMock({ auth: 'off', clock: '9999-12-30T23:59:50Z' })
  mock.fail('Vendors_GetList', { with: 'slow', delay: '999999999999d' })
  const { delivery } = mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1/vendors', headers: {} })
  expect(mock.verb('Clock_Waiting').data).toMatchObject([{ kind: 'answer', at: '9999-12-30T23:59:59.9999999Z' }])
  const { clock, turn } = frozenClock()
  clock.set('9999-12-30T23:59:50Z')
  clock.run()
  turn(60_000)
  expect(clock.time).toBe('9999-12-30T23:59:59.9999999Z')
  expect(clock.remaining(delivery?.at ?? 0n)).toBe(0)
})

test.each(['9999-12-31T00:00:00Z', '9999-12-31T23:59:59.9999999Z'])(
  'a clock cannot be set to %s, because changes have later times',
  (time) => {
    expect(() => frozenClock().clock.set(time)).toThrow(`The clock can be set to a time from the year 1 to 9999-12-30, not to ${time}.`)
    expect(() => createMock({ clock: time })).toThrow('option clock must be')
  },
)

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  undefined as unknown as number,
  '1' as unknown as number,
  new Date(0) as unknown as number,
])('a source that gives %s is refused immediately', (says) => {
  expect(() => createMock({ clock: () => says })).toThrow('The source of the clock must return milliseconds since 1970, as Date.now does')
})

test.each([8.64e15, -8.64e15, 253_402_300_799_000])('a source that gives %d is refused: the clock has no such time', (says) => {
  expect(() => createMock({ clock: () => says })).toThrow('The source of the clock must return a time from the year 1 to 9999-12-30')
})

test('the error of a source that throws is reported immediately', () => {
  const source = () => {
    throw new Error('no clock here')
  }
  expect(() => createMock({ clock: source })).toThrow('no clock here')
})

test.each([undefined, AT] as const)('a clock without a source (%s) cannot run, and says what it needs', (clock) => {
  const mock = createMock(clock === undefined ? {} : { clock })
  expect(() => mock.clock.run()).toThrow(
    new TypeError(
      'This clock cannot run without a time source. Give it one: createMock({ clock: { at: "2026-01-05T09:00:00Z", source: Date.now } })',
    ),
  )
})

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, '2' as unknown as number])(
  'a clock does not run at the rate %s',
  (rate) => {
    expect(() => frozenClock().clock.run(rate)).toThrow(
      `The rate must be a number above 0, up to 1000000, not ${rate}. Use freeze() to stop the clock`,
    )
  },
)

test.each([
  [{ at: AT }],
  [{ source: Date.now }],
  [{ at: 'noon', source: Date.now }],
  [{ at: AT, source: 5 }],
  [{ at: AT, source: Date.now, rate: 2 }],
])('the option clock is refused as %o', (clock) => {
  expect(() => createMock({ clock } as unknown as MockOptions)).toThrow(/^option clock must be .*or \{ at, source \}/)
})

test('remaining is in real milliseconds: 0 if the time has come, Infinity while the clock is frozen', () => {
  const { source, turn } = turned(0)
  const clock = new Clock(0n, source, unheard)
  const second = 10_000_000n
  expect(clock.remaining(second)).toBe(Number.POSITIVE_INFINITY)
  clock.run(4)
  expect(clock.remaining(second)).toBe(250)
  turn(100)
  expect(clock.remaining(second)).toBe(150)
  turn(150)
  expect([clock.remaining(second), clock.remaining(second - 1n), clock.remaining(0n)]).toEqual([0, 0, 0])
})

test('listeners are called for every move and for nothing else, until they stop', () => {
  const clock = new Clock(0n, () => 0, unheard)
  const listener = vi.fn()
  const stop = clock.onMove(listener)
  void clock.time
  clock.set(AT)
  clock.advance('1s')
  clock.run()
  clock.freeze()
  expect(listener).toHaveBeenCalledTimes(4)
  stop()
  clock.advance('1s')
  expect(listener).toHaveBeenCalledTimes(4)
})

const VENDORS = '/inventory/v2/tenant/1001/vendors'

function apiOf(options: MockOptions) {
  const mock = createMock({ auth: 'off', ...options })
  const call = (method: string, target: string, body?: object) => {
    const json = body && { body: JSON.stringify(body) }
    const reply = mock.handle({ method, host: 'localhost', target, headers: {}, ...json })
    return { status: reply.status, json: JSON.parse(reply.body) }
  }
  const create = () => call('POST', VENDORS, vendor()).json.id
  return { mock, call, create, modifiedOn: (id: number) => call('GET', `${VENDORS}/${id}`).json.modifiedOn as string }
}

test('VAL-03 a change gets a later modifiedOn than all before it, also when the clock was set back', () => {
  const { mock, create, modifiedOn } = apiOf({ clock: AT })
  mock.clock.set('2026-06-01T00:00:00Z')
  const before = modifiedOn(create())
  mock.clock.set('2026-01-05T09:00:00Z')
  const [first, second] = [modifiedOn(create()), modifiedOn(create())]
  expect([before, first, second]).toEqual(['2026-06-01T00:00:00Z', '2026-06-01T00:00:00.0000001Z', '2026-06-01T00:00:00.0000002Z'])
})

test('VAL-08 after the clock was set back, lists do not lag behind later writes', () => {
  const { mock, call, create } = apiOf({ clock: AT, quirks: { readLag: '5s' } })
  mock.clock.set('2026-06-01T00:00:00Z')
  const id = create()
  const listed = () => call('GET', `${VENDORS}?ids=${id}`).json.data.length
  expect(listed()).toBe(0)
  mock.clock.set(AT)
  expect(listed()).toBe(1)
})

test('AUTH-09 a token expires by the clock, whether it is advanced, runs or is set back', () => {
  const { source, turn } = turned(0)
  const mock = createMock({ clock: { at: AT, source } })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = 'grant_type=client_credentials&client_id=a&client_secret=b'
  const token = JSON.parse(
    mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers: form, body }).body,
  ).access_token
  const headers = { authorization: `Bearer ${token}`, 'st-app-key': 'k' }
  const status = () => mock.handle({ method: 'GET', host: 'localhost', target: VENDORS, headers }).status
  mock.clock.advance('14m')
  mock.clock.run(60)
  turn(999)
  expect(status()).toBe(200)
  turn(1)
  expect(status()).toBe(401)
  mock.clock.set(AT)
  expect(status()).toBe(200)
})

test('GATE-02 the rate window ends by a running clock', () => {
  const { source, turn } = turned(0)
  const { mock, call } = apiOf({ clock: { at: AT, source }, rateLimit: 1 })
  mock.clock.run(10)
  const statuses = [call('GET', VENDORS).status, call('GET', VENDORS).status]
  turn(100)
  expect([...statuses, call('GET', VENDORS).status]).toEqual([200, 429, 200])
})

test.each([900, undefined, {}])('advance(%j) says what a valid duration is', (by) => {
  expect(() => createMock().clock.advance(by as never)).toThrow("is not a duration such as '90s', '15m', '2h' or '1d'")
})

test.each([5, null])('set(%j) says what a valid time is', (time) => {
  expect(() => createMock().clock.set(time as never)).toThrow("is not a date or date-time such as '2026-01-05T09:00:00Z'")
})
