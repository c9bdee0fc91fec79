import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compare,
  type Decimal,
  decimal,
  dividedBy,
  isNegative,
  isPositive,
  minus,
  plus,
  rounded,
  shares,
  sum,
  times,
  zero,
} from '../../src/domain/money.ts'

const of = (text: string | number): Decimal => decimal(text) as Decimal

/** A decimal with up to this many digits after the point. */
const decimals = (scale: number, least = -(10n ** 15n), most = 10n ** 15n) =>
  fc.tuple(fc.bigInt(least, most), fc.nat(scale)).map(([digits, places]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
    return of(`${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}.${text.slice(text.length - places)}0`)
  })
const amounts = fc.bigInt(0n, 10n ** 12n).map((cents) => rounded(times(of(String(cents)), of('0.01')), 2))
const weights = fc.array(decimals(4, 0n), { minLength: 1, maxLength: 12 })

test('VAL-05 equal decimals are equal strings', () => {
  fc.assert(
    fc.property(decimals(19), fc.nat(5), (value, zeros) => {
      const written = `${isNegative(value) ? '-' : '+'}00${value.replace('-', '')}${value.includes('.') ? '' : '.'}${'0'.repeat(zeros)}`
      expect(of(written)).toBe(value)
    }),
  )
})

test('VAL-05 sums do not depend on the order', () => {
  fc.assert(fc.property(fc.array(decimals(19)), (values) => void expect(sum(values.toReversed())).toBe(sum(values))))
})

test('VAL-05 an added amount can be subtracted again', () => {
  fc.assert(fc.property(decimals(19), decimals(10), (a, b) => void expect(minus(plus(a, b), b)).toBe(a)))
})

test('VAL-05 multiplication distributes over addition', () => {
  fc.assert(
    fc.property(
      decimals(10),
      decimals(10),
      decimals(10),
      (a, b, c) => void expect(times(a, plus(b, c))).toBe(plus(times(a, b), times(a, c))),
    ),
  )
})

test('VAL-05 money has no negative zero', () => {
  const nothing = [of('-0'), of('-0.00'), minus(of('1'), of('1')), times(of('-1'), zero), rounded(of('-0.001'), 2)]
  expect(nothing).toEqual(['0', '0', '0', '0', '0'])
})

test('VAL-05 rounding goes to the nearest value, and away from zero if two are equally near', () => {
  fc.assert(
    fc.property(decimals(6), fc.nat(5), (value, digits) => {
      const step = of(`1e-${digits}`)
      const twice = times(minus(rounded(value, digits), value), of('2'))
      const isHalf = twice === step || twice === minus(zero, step)
      expect([compare(twice, minus(zero, step)) >= 0, compare(twice, step) <= 0]).toEqual([true, true])
      if (isHalf) expect(isPositive(twice)).toBe(isPositive(value))
    }),
  )
})

test('VAL-05 rounding twice is the same as rounding once', () => {
  fc.assert(fc.property(decimals(8), (value) => void expect(rounded(rounded(value, 2), 2)).toBe(rounded(value, 2))))
})

test('VAL-05 rounding is the same on both sides of zero', () => {
  fc.assert(fc.property(decimals(8), (value) => void expect(rounded(minus(zero, value), 2)).toBe(minus(zero, rounded(value, 2)))))
})

for (const [given, want] of [
  ['2.50', '2.5'],
  ['1e3', '1000'],
  ['1E-2', '0.01'],
  ['+7', '7'],
  [' 7 ', '7'],
  ['.5', '0.5'],
  ['.55', '0.55'],
  ['5.', '5'],
  ['1e12', '1000000000000'],
  ['1e+3', '1000'],
  [0.1, '0.1'],
  [5e-324, `0.${'0'.repeat(323)}5`],
  [1e-7, '0.0000001'],
  ['0.1234567890123456789', '0.1234567890123456789'],
  ['99999999999999999999999999999', '99999999999999999999999999999'],
] as const) {
  test(`ERR-15 ${JSON.stringify(given)} is read as the decimal ${want}`, () => {
    expect(decimal(given)).toBe(want)
  })
}

for (const given of [
  '',
  '.',
  '1,5',
  '1 000',
  '0x10',
  'NaN',
  'Infinity',
  '--1',
  '1e',
  '1e9999',
  '100000000000000000000000000000',
  '1e30',
  '1e400',
  '٣',
  '1e-999',
  `0.${'1'.repeat(700)}`,
  `${'0'.repeat(2000)}1`,
]) {
  test(`ERR-15 ${JSON.stringify(given)} is not a decimal`, () => {
    expect(decimal(given)).toBeUndefined()
  })
}

test('RCP-10 shares always add up to the amount', () => {
  fc.assert(fc.property(amounts, weights, (amount, parts) => void expect(sum(shares(amount, parts))).toBe(amount)))
})

test('RCP-10 no share of an amount is negative', () => {
  fc.assert(fc.property(amounts, weights, (amount, parts) => void expect(shares(amount, parts).filter(isNegative)).toEqual([])))
})

test('RCP-10 shares are whole cents', () => {
  fc.assert(
    fc.property(
      amounts,
      weights,
      (amount, parts) => void expect(shares(amount, parts).every((each) => rounded(each, 2) === each)).toBe(true),
    ),
  )
})

test('RCP-10 a share is within a cent of its proportion', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, parts) => {
      const whole = sum(parts)
      fc.pre(isPositive(whole))
      const off = shares(amount, parts).map((each, i) => minus(each, dividedBy(times(amount, parts[i] as Decimal), whole)))
      expect(off.every((each) => compare(each, of('0.01')) <= 0 && compare(each, of('-0.01')) >= 0)).toBe(true)
    }),
  )
})

test('RCP-10 a weight of zero gets nothing if another weight is above zero', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, parts) => {
      fc.pre(isPositive(sum(parts)))
      expect(shares(amount, [...parts, zero]).at(-1)).toBe(zero)
    }),
  )
})

test('RCP-10 shares of less than a cent still add up: the last gets the rest', () => {
  expect(shares(of('0.005'), [of('1'), of('1')])).toEqual(['0', '0.005'])
})

test('RCP-10 if all weights are zero, the first share is the whole amount', () => {
  expect(shares(of('5'), [zero, zero])).toEqual(['5', '0'])
})

test('RCP-10 an amount with fewer cents than parts is spread without negative cents', () => {
  expect(shares(of('0.05'), Array(9).fill(of('1')))).toEqual(['0.01', '0', '0.01', '0', '0.01', '0', '0.01', '0', '0.01'])
})
