import { distance } from 'fastest-levenshtein'

/** The name closest to the one written, ignoring case; undefined if none is close. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const far = Math.max(2, Math.ceil(written.length / 2))
  const wanted = written.toLowerCase()
  let best: string | undefined
  let least = far + 1
  for (const name of names) {
    // Two names differ by at least the difference of their lengths, so very long input is never compared.
    if (Math.abs(wanted.length - name.length) >= least) continue
    const steps = distance(wanted, name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** A message such as `Unknown quirk 'overReciept'. Did you mean 'overReceipt'?` `where`, such as `of the body`, follows the name. */
export function unknownName(written: string, what: string, names: readonly string[], where = ''): string {
  const near = nearest(written, names)
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : ''
  const offer = near === undefined ? `Known: ${names.slice(0, MOST_LISTED).join(', ')}${more}.` : `Did you mean '${near}'?`
  return `Unknown ${what} '${shortened(written)}'${where && ` ${where}`}. ${offer}`
}

const LONGEST = 100
const MOST_LISTED = 100

/** A value for a message, shortened if it is long. */
export const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
