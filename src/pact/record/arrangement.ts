/** The interactions of a pact: each claim once, in an order that does not depend on that of the tests. */
import type { RecordedInteraction, Told } from './interactions.ts'

/** Sorted, each claim once, and under descriptions that differ where the states do not: so Pact tells them apart. */
export function arranged(told: readonly Told[]): RecordedInteraction[] {
  const sorted = told.toSorted((a, b) => compared(a.order, b.order))
  const claims = new Set<string>()
  const titles = new Map<string, number>()
  return sorted.flatMap(({ interaction, claim, title }) => {
    if (claims.has(claim)) return []
    claims.add(claim)
    const told = JSON.stringify([title, interaction.providerStates])
    const count = (titles.get(told) ?? 0) + 1
    titles.set(told, count)
    const { type, ...rest } = interaction
    return [{ type, description: count === 1 ? title : `${title} (${count})`, ...rest }]
  })
}

function compared(one: Told['order'], other: Told['order']): number {
  for (const [i, left] of one.entries()) {
    const right = other[i] as typeof left
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
