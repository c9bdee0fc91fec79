/** How deep a value is nested: what walks it calls itself for each level. */

/** The vendor's own library stops there too (ERR-08). */
export const DEEPEST = 64

/** Level by level, since the value may be deeper than a function can call itself. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return true
    level = level.flatMap((each) => Object.values(each)).filter(isContainer)
  }
  return false
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
