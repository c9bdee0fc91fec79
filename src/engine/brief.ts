/** Shortens long strings that a client sent and that are kept after its call, such as names in advice. */
import { hex } from '../store/random.ts'
import { targetWithoutSecrets } from './journal/secrets.ts'

const LONGEST = 300
/** How many characters of a longer string are kept. */
const KEPT = 200

/** Returns a short text unchanged. Cuts a long one and adds a digest of the whole, so that long texts with the same beginning differ. */
export const brief = (text: string): string => (text.length <= LONGEST ? text : copyOf(`${text.slice(0, KEPT)}… (${hex(text, 8)})`))

/** Like `brief`, for a request target. Secrets in a long target are hidden before the cut, because a cut secret might not be recognised. */
export const briefTarget = (target: string): string => (target.length <= LONGEST ? target : brief(targetWithoutSecrets(target)))

/** In V8, a slice of a string keeps the whole string in memory; this copy does not. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string
