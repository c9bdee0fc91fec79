/** POM: markup percentages by cost range. */
import type { Inside } from '../../api.ts'
import { compare } from '../money.ts'
import { refusal } from '../outcome.ts'
import type { Guard, Rule } from '../rule.ts'
import type { Records, World } from '../world.ts'

interface MarkupFacts {
  readonly body: Inside['Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest']
  readonly world: World
  /** The markup to update; undefined for a create. */
  readonly markup?: Records['markups']
}

const bandsDoNotOverlap: Guard<MarkupFacts> = {
  id: 'POM-01',
  says: 'A markup is a percentage for a band of costs, from `from` (inclusive) to `to` (exclusive). `from` must be less than `to`, and bands must not overlap.',
  basis: { assumed: 'the shape is documented; the refusals are not' },
  refuses: ({ body: { from, to }, world, markup }) => {
    if (compare(from, to) >= 0) return refusal(`The band must begin below its end, but ${from} is not below ${to}.`, { at: 'from' })
    for (const other of world.markups.all()) {
      const apart = other.id === markup?.id || compare(to, other.from) <= 0 || compare(other.to, from) <= 0
      if (!apart) return refusal(`The band overlaps with the one from ${other.from} to ${other.to}.`)
    }
    return false
  },
}

export const markupGuards = [bandsDoNotOverlap]

export const rules: readonly Rule[] = [
  ...markupGuards,
  { id: 'POM-02', says: 'A deleted markup cannot be restored: later reads get a 404.', basis: { documented: 'API document' } },
]
