/** Limits how deep a value is nested, because functions that walk it call themselves for each level; and how wide its objects are. */

/** The vendor's own library has the same limit (ERR-08). */
export const DEEPEST = 64

export const isTooDeep = (value: unknown): boolean => excessOf(value) === 'deep'

/**
 * Whether the value is too deep or too wide. An object is too wide if it has more properties than the limit, because listing a
 * million names takes seconds each time. Lists may have any length.
 */
export function excessOf(value: unknown, widest = Number.POSITIVE_INFINITY): 'deep' | 'wide' | undefined {
  let level = [value].filter(isContainer)
  // Level by level: recursion could overflow the stack here.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return 'deep'
    const next: object[] = []
    for (const each of level) {
      const values = Object.values(each)
      if (values.length > widest && !Array.isArray(each)) return 'wide'
      for (const inner of values) if (isContainer(inner)) next.push(inner)
    }
    level = next
  }
  return undefined
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
