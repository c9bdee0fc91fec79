/** Revoked tokens, compared with a list that is searched for each of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isRevoked,
  noRevocations,
  type Revocation,
  type Revocations,
  revocationsIn,
  revocationsOf,
  withRevocation,
} from '../../src/store/revocations.ts'
import { BAR, growth } from '../hardened/growth.ts'
import { runs } from '../support/properties.ts'

/** Before and after 1970, where the number of digits and the sign of a timestamp change. */
const times = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.constantFrom(-621_355_968_000_000_000n, 2_534_022_144_000_000_000n))
const revocations = fc.array(fc.tuple(times, times, fc.nat(30)), { maxLength: 60, size: 'max' })

test('AUTH-09 a token stays revoked until it expires, and is then forgotten', () => {
  fc.assert(
    fc.property(revocations, (all) => {
      let [known, list]: [Revocations, Revocation[]] = [noRevocations, []]
      for (const [at, expires, number] of all) {
        const own = { id: `token${number}`, expires }
        known = withRevocation(known, own, at)
        list = [...list.filter((each) => each.expires > at && !(each.id === own.id && each.expires === expires)), own]
      }
      const sorted = list.toSorted((a, b) => Number(a.expires - b.expires) || (a.id < b.id ? -1 : 1))
      expect(revocationsIn(known)).toEqual(sorted)
      for (const each of list) expect(isRevoked(known, each)).toBe(true)
      for (const each of list) expect(isRevoked(known, { ...each, id: `${each.id}x` })).toBe(false)
      expect(revocationsIn(revocationsOf(sorted.toReversed()))).toEqual(sorted)
    }),
    { numRuns: runs(100) },
  )
})

/** The limit. */
const MOST = 10_000

test('if too many tokens are revoked, those that expire first are forgotten, and the latest is not', () => {
  const all = Array.from({ length: MOST + 2 }, (_, i) => ({ id: `token${i}`, expires: BigInt(i === MOST + 1 ? 1 : i + 2) }))
  const known = all.reduce((before, each) => withRevocation(before, each, 0n), noRevocations)
  expect(known.size).toBe(MOST)
  expect([0, 1, 2, MOST, MOST + 1].map((i) => isRevoked(known, all[i] as Revocation))).toEqual([false, false, true, true, true])
})

test('many tokens are revoked in linear time while none expires', () => {
  const ratio = growth((n) => {
    let known = noRevocations
    for (let i = 0; i < n * 2000; i++) known = withRevocation(known, { id: `token${i}`, expires: 1_000_000n }, 0n)
    expect(known.size).toBe(Math.min(n * 2000, MOST))
  })
  expect(ratio).toBeLessThan(BAR)
}, 60_000)
