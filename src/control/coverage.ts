/** Which operations, rules and status transitions were exercised, counted from the journal and the history. */
import { isLifecycle } from '../domain/lifecycles.ts'
import type { Exchange } from '../engine/journal/journal.ts'
import { type Exercised, type Share, summaryOf } from '../engine/journal/summary.ts'
import { Tally } from '../engine/journal/tally.ts'
import { type TransitionOf, transitionOf } from '../engine/journal/transitions.ts'
import type { Difference } from './history.ts'

export function tallyOf(exchanges: readonly Exchange[], differences: readonly Difference[]): Tally {
  const tally = new Tally()
  for (const exchange of exchanges) tally.addExchange(exchange, null)
  tally.addTransitions(transitionsAmong(differences))
  return tally
}

export const transitionsAmong = (differences: readonly Difference[]): TransitionOf[] =>
  differences.flatMap(({ collection, before, after }) => {
    const found = isLifecycle(collection) && after !== null && transitionOf(collection, before ?? undefined, after)
    return found ? [found] : []
  })

const shareData = ({ exercised, total, percent }: Share) => ({ exercised, total, percent })

const countData = ({ what, count }: Exercised<string | number>) => ({ name: String(what), count })

export function coverageData(tally: Tally) {
  const { calls, shares, operations, rules, transitions } = summaryOf({ data: tally.data(), files: 1 })
  return {
    calls,
    shares: Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, shareData(share)])),
    operations: operations.map((each) => ({
      id: each.id,
      calls: each.calls,
      statuses: each.statuses.map(countData),
      rules: each.rules.map(countData),
    })),
    rules: rules.map(countData),
    transitions: transitions.map(({ of, what, count }) => ({ name: `${of} ${what}`, count })),
  }
}
