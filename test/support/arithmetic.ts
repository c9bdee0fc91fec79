/** Sums and times for the tests of worlds, computed without src/domain, so that a fault there cannot hide itself. */
import Big from 'big.js'

interface Line {
  readonly quantity: number
  readonly cost: number
}

export const sum = (amounts: readonly (Big | number)[]): Big => amounts.reduce<Big>((total, each) => total.plus(each), new Big(0))

/** Σ quantity × cost */
export const worthOf = (lines: readonly Line[]): Big => sum(lines.map(({ quantity, cost }) => new Big(quantity).times(cost)))

/** Σ quantity × cost + the other amounts, in whole cents. */
export const totalOf = (lines: readonly Line[], others: readonly number[]): Big =>
  sum([worthOf(lines), ...others]).round(2, Big.roundHalfUp)

/** A timestamp in ticks of 100 ns, its last possible digit; 0 if there is none. */
export function moment(stamp: string | undefined): bigint {
  if (stamp === undefined) return 0n
  const [seconds = '', fraction = ''] = stamp.replace('Z', '').split('.')
  return BigInt(Date.parse(`${seconds}Z`)) * 10_000n + BigInt(fraction.padEnd(7, '0'))
}
