import { distance } from 'fastest-levenshtein'

/** The name most like what was written, ignoring case; undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const far = Math.max(2, Math.ceil(written.length / 2))
  const wanted = written.toLowerCase()
  let best: string | undefined
  let least = far + 1
  for (const name of names) {
    // They are at least as far apart as their lengths: what is much longer than any name is compared with none.
    if (Math.abs(wanted.length - name.length) >= least) continue
    const steps = distance(wanted, name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** `'overReciept' is no quirk; did you mean 'overReceipt'?` */
export function unknownName(written: string, what: string, names: readonly string[]): string {
  const near = nearest(written, names)
  const quoted = shortened(written)
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : ''
  const offer = near === undefined ? `known are ${names.slice(0, MOST_LISTED).join(', ')}${more}` : `did you mean '${near}'?`
  return `'${quoted}' is no ${what}; ${offer}`
}

const LONGEST = 100
const MOST_LISTED = 100

/** A value as a message repeats it: its beginning, where it is long. */
export const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
