/** Recognises the names of secrets by what they end with or contain, ignoring case and separators. */

/** The text that replaces a secret. */
export const HIDDEN = '***'

/** The name in lower case without dots, dashes and underscores. The caller must have decoded percent-encoded characters. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Words that mark a name as secret if they are its last or only word: `pass`, `userPass`, `x-otp`. */
const LAST = new Set(['auth', 'pass', 'passwd', 'pwd', 'otp', 'sid', 'session', 'xauth'])

const lastWord = (name: string): string => plain(name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).findLast((word) => word !== '') ?? '')

/** Words that mark a name as secret wherever they occur in it, except `authorization`, which must be at its end. */
const CONTAINED =
  /secret|token|password|passphrase|passcode|credential|authorization$|bearer|cookie|jwt|sessionid|(?:api|app|application|subscription|access|private|auth|signing|shared|master|encryption|function|functions|account|client)key/

/** Names that contain such a word but only describe a token, such as its type or lifetime. */
const HARMLESS = /^(?:x?mock)?tokens?(?:type|count|issued|url|uri|endpoint|expiry|expires|expiresin|expiration|lifetime|ratelimit)$/

/** Whether a header, query parameter, form field, JSON property or XML element with this name has a secret value. */
export function isSecret(name: string): boolean {
  // Real names are shorter than LONGEST, but a malformed text may be read as a name.
  const start = name.length > LONGEST ? name.slice(0, LONGEST) : name
  const short = plain(start)
  return LAST.has(short) || LAST.has(lastWord(start)) || (CONTAINED.test(short) && !HARMLESS.test(short))
}

const LONGEST = 200

/** Names that are secret only in a query or form. In bodies of the API, `key` names an entry of external data. */
const IN_QUERIES = /^key$|^sig$|signature$|hmac$/

export const isSecretParameter = (name: string): boolean => IN_QUERIES.test(plain(name)) || isSecret(name)

const HARMLESS_HEADERS = new Set(['idempotencykey', 'wwwauthenticate', 'proxyauthenticate', 'authority'])

/** Whether a header is secret: its name is secret in a query or form, ends with `key`, or contains `auth` or `signature`. */
export const isSecretHeader = (name: string): boolean =>
  !HARMLESS_HEADERS.has(plain(name)) && (isSecretParameter(name) || /key$|auth|signature/.test(plain(name)))

/** Quickly checks whether a text might contain a secret. Most texts contain none, and need no parsing. */
export const isSuspicious = (text: string): boolean => SUSPICIOUS.test(text)

const SUSPICIOUS =
  /key|token|auth|bearer|secret|cookie|passw|passc|passphrase|pass"|pass=|pwd|otp|sid|jwt|credential|session|sig|hmac|eyJ|:\/\/|%|\\u|&#/i
