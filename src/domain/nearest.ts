import { distance } from 'fastest-levenshtein'

/** The name most like what was written, ignoring case; undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const far = Math.max(2, Math.ceil(written.length / 2))
  let best: string | undefined
  let least = far + 1
  for (const name of names) {
    const steps = distance(written.toLowerCase(), name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** `'overReciept' is no quirk; did you mean 'overReceipt'?` */
export function unknownName(written: string, what: string, names: readonly string[]): string {
  const near = nearest(written, names)
  const offer = near === undefined ? `known are ${names.join(', ')}` : `did you mean '${near}'?`
  return `'${written}' is no ${what}; ${offer}`
}
