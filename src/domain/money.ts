/**
 * Exact decimals (VAL-05). A `Decimal` is plain digits in a string, in one canonical form, so that equal amounts are
 * equal strings, records stay plain data, and answers contain every digit.
 */
import Big from 'big.js'
import type { Decimal } from '../api.ts'
import type { ValueRule } from './rule.ts'

export type { Decimal } from '../api.ts'

// The precision of divisions. It is enough for a share of an amount. Sums and products are always exact.
Big.DP = 30

const exact = (value: Big): Decimal => value.toFixed() as Decimal

export const zero = '0' as Decimal

/** `mostDigits` is the number of digits in the vendor's largest decimal, 79,228,162,514,264,337,593,543,950,335. */
export const amounts = {
  id: 'VAL-05',
  says:
    'Inventory writes amounts with this many decimals, costs with 10 and quantities with 19, including trailing zeros (quirk decimalText). ' +
    'Arithmetic is exact; totals are rounded half away from zero. Accounting writes amounts as strings with two or more decimals.',
  basis: { observed: '1,945 captured returns for Inventory, captured bills for Accounting; the rounding is assumed' },
  value: { decimals: 2, mostDigits: 29 },
} as const satisfies ValueRule<Readonly<Record<string, number>>>

const { decimals: DECIMALS, mostDigits: MOST_DIGITS } = amounts.value

/** A decimal in canonical form. Nearly every amount already has this form. */
const CANONICAL = /^-?(?:0|[1-9]\d{0,27})(?:\.\d{0,30}[1-9])?$/

/** Digits with an optional point anywhere and an optional exponent: `2.50`, `.5`, `5.`, `1e3`. */
const WRITTEN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i

/** Longer strings, and numbers with more decimals, are not read as amounts, so that sums stay fast. Every double is within these limits. */
const LONGEST = 1024
const MOST_PLACES = 600

/** The most digits before the decimal point of an amount in a world file. No sum or product of amounts from requests has more. */
export const MOST_DIGITS_IN_FILES = 100

/** Reads a string or number (`2.50`, `1e3`) as a decimal; undefined if it is not a decimal, or is too large. */
export function decimal(text: string | number, digits: number = MOST_DIGITS): Decimal | undefined {
  const plain = String(text)
  if (CANONICAL.test(plain) && plain !== '-0') return plain as Decimal
  if (plain.length > LONGEST) return undefined
  const written = plain.trim()
  if (!WRITTEN.test(written)) return undefined
  const value = new Big(written.replace(/^\+/, ''))
  if (value.e >= digits) return undefined
  const amount = exact(value)
  return fractionLength(amount) <= MOST_PLACES ? amount : undefined
}

export const plus = (a: Decimal, b: Decimal): Decimal => exact(new Big(a).plus(b))
export const minus = (a: Decimal, b: Decimal): Decimal => exact(new Big(a).minus(b))
export const times = (a: Decimal, b: Decimal): Decimal => rounded(exact(new Big(a).times(b)), MOST_PLACES)
export const dividedBy = (a: Decimal, b: Decimal): Decimal => exact(new Big(a).div(b))
export const sum = (amounts: readonly Decimal[]): Decimal => exact(amounts.reduce((total, each) => total.plus(each), new Big(0)))

export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Big(a).cmp(b)
export const isNegative = (a: Decimal): boolean => a.startsWith('-')
export const isPositive = (a: Decimal): boolean => a !== zero && !isNegative(a)

/** Rounds half away from zero, as the vendor does. */
export const rounded = (a: Decimal, digits: number): Decimal =>
  fractionLength(a) <= digits ? a : exact(new Big(a).round(digits, Big.roundHalfUp))

function fractionLength(a: Decimal): number {
  const point = a.indexOf('.')
  return point < 0 ? 0 : a.length - point - 1
}

/**
 * Splits `amount` in proportion to `weights`. The parts always add up to the amount, and none has the opposite sign.
 * Each part is the difference of two rounded running totals, so rounding errors do not collect in the last part.
 */
export function shares(amount: Decimal, weights: readonly Decimal[]): Decimal[] {
  const whole = sum(weights)
  if (compare(whole, zero) === 0) return weights.map((_, i) => (i === 0 ? amount : zero))
  let weighed = zero
  let given = zero
  return weights.map((weight, i) => {
    weighed = plus(weighed, weight)
    const upTo = i === weights.length - 1 ? amount : rounded(dividedBy(times(amount, weighed), whole), DECIMALS)
    const share = minus(upTo, given)
    given = upTo
    return share
  })
}
