/** Strings that a client sent and that are kept after its call, such as names in advice. Short ones are kept unchanged. */
import { hex } from '../store/random.ts'
import { targetWithoutSecrets } from './journal/secrets.ts'

const LONGEST = 300
/** How many characters of a longer one are kept. */
const KEPT = 200

/** The same text, or the beginning of a long one with a digest of all of it, so that two long ones still differ. */
export const brief = (text: string): string => (text.length <= LONGEST ? text : copyOf(`${text.slice(0, KEPT)}… (${hex(text, 8)})`))

/** The same for a request target. Secrets are hidden first, because they might not be recognised in the shortened text. */
export const briefTarget = (target: string): string => (target.length <= LONGEST ? target : brief(targetWithoutSecrets(target)))

/** A part of a string keeps the whole string in memory; a copy does not. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string
