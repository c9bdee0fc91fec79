/** Which names belong to secrets, by what they end with or contain, in any case and spelling. */

/** Replaces a secret. */
export const HIDDEN = '***'

/** Without case, dots, dashes and underscores; percent signs are decoded by the caller. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const ALONE = new Set(['auth', 'pass', 'passwd', 'pwd', 'otp', 'sid', 'xauth'])

/** Anywhere in a name. */
const CONTAINED =
  /secret|token|password|passphrase|passcode|credential|authorization$|bearer|cookie|jwt|sessionid|(?:api|app|application|subscription|access|private|auth|signing|shared|master|encryption|function|functions|account|client)key/

/** Names that contain such a word but are about a token, and are not the token itself. */
const HARMLESS = /^(?:x?mock)?tokens?(?:type|count|issued|url|uri|endpoint|expiry|expires|expiresin|expiration|lifetime|ratelimit)$/

/** Whether values under this name are secrets: of headers, query parameters, form fields, JSON properties, XML elements. */
export function isSecret(name: string): boolean {
  // Real names are shorter, but a malformed text may be read as a name.
  const short = plain(name.length > LONGEST ? name.slice(0, LONGEST) : name)
  return ALONE.has(short) || (CONTAINED.test(short) && !HARMLESS.test(short))
}

const LONGEST = 200

/** Secrets in a query or form only: in bodies of the API, `key` names an entry of external data. */
const IN_QUERIES = new Set(['key', 'sig', 'signature', 'hmac'])

export const isSecretParameter = (name: string): boolean => IN_QUERIES.has(plain(name)) || isSecret(name)

const HARMLESS_HEADERS = new Set(['idempotencykey', 'wwwauthenticate', 'proxyauthenticate', 'authority'])

/** Also headers that end with `key` or contain a word for authentication. */
export const isSecretHeader = (name: string): boolean =>
  !HARMLESS_HEADERS.has(plain(name)) && (isSecretParameter(name) || /key$|auth|signature/.test(plain(name)))

/** A quick check whether a text may have a secret: most do not, and need no parsing. */
export const isSuspicious = (text: string): boolean => SUSPICIOUS.test(text)

const SUSPICIOUS =
  /key|token|auth|bearer|secret|cookie|passw|passc|passphrase|"pass"|pass=|pwd|otp|sid|jwt|credential|session|sig|hmac|eyJ|:\/\/|%|\\u|&#/i
