/** Which names stand for secrets: by what they end with and contain, in any case and spelling. */

/** In the place of a secret. */
export const HIDDEN = '***'

/** Without case, dots, dashes and underscores; percent signs are decoded by the caller. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const ALONE = new Set(['auth', 'pass', 'passwd', 'pwd', 'otp', 'sid', 'xauth'])

/** Wherever it stands in a name. */
const CONTAINED =
  /secret|token|password|passphrase|passcode|credential|authorization$|bearer|cookie|jwt|sessionid|(?:api|app|application|subscription|access|private|auth|signing|shared|master|encryption|function|functions|account|client)key/

/** What contains such a word and is no secret: what a token is, not the token. */
const HARMLESS = /^(?:x?mock)?tokens?(?:type|count|issued|url|uri|endpoint|expiry|expires|expiresin|expiration|lifetime|ratelimit)$/

/** Whether values under this name are secrets: of headers, query parameters, form fields, JSON properties, XML elements. */
export function isSecret(name: string): boolean {
  // No name is that long; and a text that is taken for a name may be.
  const short = plain(name.length > LONGEST ? name.slice(0, LONGEST) : name)
  return ALONE.has(short) || (CONTAINED.test(short) && !HARMLESS.test(short))
}

const LONGEST = 200

/** In a query or a form these are secrets too; in a body of the API `key` names a piece of external data. */
const IN_QUERIES = new Set(['key', 'sig', 'signature', 'hmac'])

export const isSecretParameter = (name: string): boolean => IN_QUERIES.has(plain(name)) || isSecret(name)

const HARMLESS_HEADERS = new Set(['idempotencykey', 'wwwauthenticate', 'proxyauthenticate', 'authority'])

/** Headers that end with `key` or speak of authentication, whatever else they are called. */
export const isSecretHeader = (name: string): boolean =>
  !HARMLESS_HEADERS.has(plain(name)) && (isSecretParameter(name) || /key$|auth|signature/.test(plain(name)))

/** Whether a text may hold a secret at all: most do not, and are seen not to without being taken apart. */
export const isSuspicious = (text: string): boolean => SUSPICIOUS.test(text)

const SUSPICIOUS =
  /key|token|auth|bearer|secret|cookie|passw|passc|passphrase|"pass"|pass=|pwd|otp|sid|jwt|credential|session|sig|hmac|eyJ|:\/\/|%|\\u|&#/i
