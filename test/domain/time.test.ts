import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  businessDate,
  duration,
  type Instant,
  instant,
  instantText,
  isWritable,
  TICKS_PER_DAY,
  TICKS_PER_SECOND,
} from '../../src/domain/time.ts'

const at = (text: string): Instant => instant(text) as Instant
const moments = fc.bigInt(at('0001-01-01'), at('9999-12-31T23:59:59.9999999Z'))
/** Timestamps whose day can be written in every offset. */
const inner = fc.bigInt(at('0001-01-02'), at('9999-12-30'))
const offsets = fc.tuple(fc.constantFrom('+', '-'), fc.nat(13), fc.nat(59))
const two = (value: number) => String(value).padStart(2, '0')

test('VAL-01 the string of a timestamp is read as the same timestamp', () => {
  fc.assert(fc.property(moments, (moment) => void expect(instant(instantText(moment))).toBe(moment)))
})

test('VAL-01 the string of a timestamp is UTC with up to 7 digits and no trailing zero', () => {
  fc.assert(
    fc.property(moments, (moment) => void expect(instantText(moment)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,6}[1-9])?Z$/)),
  )
})

test('VAL-01 the strings of timestamps sort like the timestamps once trailing zeros are added', () => {
  const padded = (moment: Instant) =>
    instantText(moment)
      .replace('Z', '')
      .replace(/^([^.]+)$/, '$1.')
      .padEnd(27, '0')
  fc.assert(fc.property(moments, moments, (a, b) => void expect(padded(a) < padded(b)).toBe(a < b)))
})

test('LIST-07 an offset is applied', () => {
  fc.assert(
    fc.property(inner, offsets, (moment, [sign, hours, minutes]) => {
      const shift = BigInt(hours * 60 + minutes) * 60n * TICKS_PER_SECOND
      const local = instantText(sign === '+' ? moment + shift : moment - shift).replace('Z', '')
      expect(instant(`${local}${sign}${two(hours)}:${two(minutes)}`)).toBe(moment)
    }),
  )
})

test('VAL-02 a business date is midnight UTC of the same day', () => {
  fc.assert(
    fc.property(moments, (moment) => void expect(instantText(businessDate(moment))).toBe(`${instantText(moment).slice(0, 10)}T00:00:00Z`)),
  )
})

test('VAL-02 the business date of a business date is itself', () => {
  fc.assert(fc.property(moments, (moment) => void expect(businessDate(businessDate(moment))).toBe(businessDate(moment))))
})

test('VAL-02 a timestamp is never before its business date, nor a day or more after it', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const since = moment - businessDate(moment)
      expect(since >= 0n && since < TICKS_PER_DAY).toBe(true)
    }),
  )
})

for (const [given, want] of [
  ['2026-01-05', '2026-01-05T00:00:00Z'],
  ['2026-01-05T09:30', '2026-01-05T09:30:00Z'],
  ['2026-01-05 09:30:15', '2026-01-05T09:30:15Z'],
  ['2026-01-05t09:30:15z', '2026-01-05T09:30:15Z'],
  ['2026-01-05T09:30:15.1234567Z', '2026-01-05T09:30:15.1234567Z'],
  ['2026-01-05T09:30:15.123456789Z', '2026-01-05T09:30:15.1234567Z'],
  ['2026-01-05T09:30:15+0530', '2026-01-05T04:00:15Z'],
  ['2026-01-05T23:30:00-14:00', '2026-01-06T13:30:00Z'],
  ['0001-01-01T00:00:00', '0001-01-01T00:00:00Z'],
  ['0004-02-29', '0004-02-29T00:00:00Z'],
  ['0099-12-31', '0099-12-31T00:00:00Z'],
  ['2000-02-29', '2000-02-29T00:00:00Z'],
  ['9999-12-31T23:59:59.9999999Z', '9999-12-31T23:59:59.9999999Z'],
] as const) {
  test(`LIST-07 ${given} is ${want}`, () => {
    expect(instantText(at(given))).toBe(want)
  })
}

for (const given of [
  '',
  'today',
  '2026',
  '2026-01',
  '2026-13-45',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-00-01',
  '2026-01-00',
  '0000-01-01',
  '10000-01-01',
  '2026-01-05T24:00:00Z',
  '2026-01-05T09:60:00Z',
  '2026-01-05T09:30:60Z',
  '2026-01-05T09Z',
  '2026-01-05T09:30:15+15:00',
  '2026-01-05T09:30:15+05:60',
  '2026-01-05Z',
  '0001-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  '20260105',
  '1767603600',
]) {
  test(`LIST-07 ${JSON.stringify(given)} is not a date`, () => {
    expect(instant(given)).toBeUndefined()
  })
}

test('VAL-08 a duration is its number times its unit', () => {
  const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])), (count, unit) => {
      expect(duration(`${count}${unit}`)).toBe(BigInt(count) * BigInt(units[unit]) * 10_000n)
    }),
  )
})

test('LIST-07 spaces around a date do not count', () => {
  expect(instant(' 2026-01-05 ')).toBe(at('2026-01-05'))
})

test('VAL-01 the last timestamp that can be written is the last of the year 9999', () => {
  const last = at('9999-12-31T23:59:59.9999999Z')
  expect([isWritable(last), isWritable(last + 1n)]).toEqual([true, false])
})

test('VAL-08 spaces around a duration do not count', () => {
  expect([duration(' 0 '), duration(' 5 s ')]).toEqual([0n, 5n * TICKS_PER_SECOND])
})

test('VAL-08 0 is the duration that needs no unit', () => {
  expect(duration('0')).toBe(0n)
})

for (const given of ['', '5', '5 minutes', '-5s', '1.5h', '5S', 's', '1d2h', '9999999999999s']) {
  test(`VAL-08 ${JSON.stringify(given)} is not a duration`, () => {
    expect(duration(given)).toBeUndefined()
  })
}
