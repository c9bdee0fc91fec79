/** The interactions of a pact without duplicates, in an order that does not depend on the order of the tests. */
import type { Candidate, RecordedInteraction } from './interactions.ts'

/**
 * Sorts the interactions, and keeps one of those that differ only in values. Pact identifies an interaction by its states and description.
 * If an earlier interaction has the same states and description, a number is added to the description.
 */
export function ordered(candidates: readonly Candidate[]): RecordedInteraction[] {
  const sorted = candidates.toSorted((a, b) => compared(a.order, b.order))
  const claims = new Set<string>()
  const titles = new Map<string, number>()
  return sorted.flatMap(({ interaction, claim, title }) => {
    if (claims.has(claim)) return []
    claims.add(claim)
    const key = JSON.stringify([title, interaction.providerStates])
    const count = (titles.get(key) ?? 0) + 1
    titles.set(key, count)
    const { type, ...rest } = interaction
    return [{ type, description: count === 1 ? title : `${title} (${count})`, ...rest }]
  })
}

function compared(one: Candidate['order'], other: Candidate['order']): number {
  for (const [i, left] of one.entries()) {
    const right = other[i] as typeof left
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
