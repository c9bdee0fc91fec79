/** The index of the first value that repeats an earlier one; -1 if none does. Null and undefined never count as repeated. */
export function firstRepeated(values: readonly unknown[]): number {
  const seen = new Set<unknown>()
  return values.findIndex((value) => {
    if (value === null || value === undefined) return false
    if (seen.has(value)) return true
    seen.add(value)
    return false
  })
}
