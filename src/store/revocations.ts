/** Revoked tokens, in order of expiry. Adding a token does not copy the others; expired tokens are removed from the front. */
import type { Instant } from '../domain/time.ts'
import { Tree } from './tables/tree.ts'

/** A token that is no longer accepted although it has not expired. `id` is its `jti` claim. */
export interface Revocation {
  readonly id: string
  readonly expires: Instant
}

/** Keyed by expiry and id. */
export type Revocations = Tree<string, Revocation>

export const noRevocations: Revocations = Tree.unique()

/** Added to a timestamp of any year from 1 to 9999, this gives 19 digits, so that keys, compared as strings, are in order of expiry. */
const SHIFT = 2n * 10n ** 18n

const keyOf = ({ id, expires }: Revocation): string => `${expires + SHIFT} ${id}`

export const revocationsOf = (all: readonly Revocation[]): Revocations => all.reduce(added, noRevocations)

const added = (known: Revocations, each: Revocation): Revocations => known.with(keyOf(each), each)

/** The maximum number of revocations. With a frozen clock no token expires, so without a limit the revocations would pile up. */
const MOST = 10_000

/**
 * Adds a revocation, and removes those whose tokens have expired. If there are still more than `MOST`, removes those that expire first:
 * their tokens are accepted again.
 */
export function withRevocation(known: Revocations, { id, expires }: Revocation, at: Instant): Revocations {
  let left = known
  for (let first = left.valueAt(0); first && (first.expires <= at || left.size >= MOST); first = left.valueAt(0))
    left = left.without(keyOf(first))
  return added(left, { id, expires })
}

export const isRevoked = (known: Revocations, token: Revocation): boolean => known.size > 0 && known.get(keyOf(token)) !== undefined

export function revocationsIn(known: Revocations): Revocation[] {
  const all: Revocation[] = []
  known.walk(0, 1, (each) => all.push(each) > 0)
  return all
}
