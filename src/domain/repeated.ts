/** The index of the first value that was there before; -1 where there is none. Null and undefined never repeat. */
export function firstRepeated(values: readonly unknown[]): number {
  const seen = new Set<unknown>()
  return values.findIndex((value) => {
    if (value === null || value === undefined) return false
    if (seen.has(value)) return true
    seen.add(value)
    return false
  })
}
