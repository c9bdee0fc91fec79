/** Limits how deeply a value may be nested, because functions that walk it call themselves for each level. */

/** The default of Newtonsoft.Json, which seems to read the vendor's requests (ERR-08). */
export const DEEPEST = 64

export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer)
  // Level by level: recursion could overflow the stack here.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return true
    const next: object[] = []
    for (const each of level) for (const inner of Object.values(each)) if (isContainer(inner)) next.push(inner)
    level = next
  }
  return false
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
