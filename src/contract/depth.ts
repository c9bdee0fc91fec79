/** Limits how deeply a value may be nested, because functions that walk it call themselves for each level. */

/** The default limit of Newtonsoft.Json, the library that seems to read the vendor's requests (ERR-08). */
export const DEEPEST = 64

export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer)
  // Goes level by level, because recursion could overflow the stack.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return true
    const next: object[] = []
    for (const each of level) for (const inner of Object.values(each)) if (isContainer(inner)) next.push(inner)
    level = next
  }
  return false
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
