/** Limits how deep a value is nested, because functions that walk it call themselves for each level. */

/** The vendor's own library has the same limit (ERR-08). */
export const DEEPEST = 64

/** Goes level by level: recursion could overflow the stack here. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return true
    level = level.flatMap((each) => Object.values(each)).filter(isContainer)
  }
  return false
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
