/** Hides secrets wherever exchanges leave the process. Only this module decides what a secret is. */
import { jsonWithoutSecrets } from './secret-json.ts'
import { HIDDEN, isSecret, isSecretHeader, isSecretParameter, isSuspicious } from './secret-names.ts'
import { textWithoutSecrets } from './secret-values.ts'

export { HIDDEN, isSecret, isSecretParameter } from './secret-names.ts'
export { textWithoutSecrets } from './secret-values.ts'

/** The names of secrets in a query or form, as they were written. */
export function secretsIn(form: string): string[] {
  if (!isSuspicious(form)) return []
  return [...new URLSearchParams(form).keys()].filter(isSecretParameter).map(textWithoutSecrets)
}

/** A query or form with its secrets hidden, and otherwise unchanged. */
export function formWithoutSecrets(form: string): string {
  return isSuspicious(form) ? form.split('&').map(pairWithoutSecret).join('&') : form
}

function pairWithoutSecret(pair: string): string {
  const at = pair.indexOf('=')
  if (at < 0) return hasEncodedSecret(pair) ? HIDDEN : textWithoutSecrets(pair)
  const isHidden = isSecretParameter(decoded(pair.slice(0, at))) || hasEncodedSecret(pair.slice(at + 1))
  return isHidden ? `${textWithoutSecrets(pair.slice(0, at))}=${HIDDEN}` : textWithoutSecrets(pair)
}

/** The text with its percent-encoded characters decoded, as in a query. */
function decoded(text: string): string {
  const [name = ''] = new URLSearchParams(text.replace(/[&=]/g, (char) => encodeURIComponent(char))).keys()
  return name
}

/** How many layers of percent-encoding are decoded, such as those of a URL inside a URL. */
const MOST_DECODED = 3

/** Whether a text has a secret in a percent-encoded part, such as a URL in a query. */
function hasEncodedSecret(text: string): boolean {
  let inner = text
  for (let i = 0; i < MOST_DECODED && inner.includes('%'); i++) {
    inner = decoded(inner)
    if (textWithoutSecrets(inner) !== inner || (/^\s*[[{<]/.test(inner) && SPEAKS_OF_SECRETS.test(inner))) return true
  }
  return false
}

/** A request target, or a URL, with the secrets of its user info, path, query and fragment hidden. */
export function targetWithoutSecrets(target: string): string {
  if (!isSuspicious(target)) return target
  const fragmentAt = target.indexOf('#')
  const fragment = fragmentAt < 0 ? '' : `#${formWithoutSecrets(target.slice(fragmentAt + 1))}`
  const rest = fragmentAt < 0 ? target : target.slice(0, fragmentAt)
  const queryAt = rest.indexOf('?')
  const query = queryAt < 0 ? '' : `?${formWithoutSecrets(rest.slice(queryAt + 1))}`
  return `${pathWithoutSecrets(queryAt < 0 ? rest : rest.slice(0, queryAt))}${query}${fragment}`
}

/** Hides a segment after the name of a secret (`/token/abc`), and the value in `;token=abc`. */
export function pathWithoutSecrets(path: string): string {
  const segments = textWithoutSecrets(path).split('/')
  return segments
    .map((segment, i) => {
      if (segment !== '' && i > 0 && isSecret(decoded(segments[i - 1] ?? ''))) return HIDDEN
      return segment.includes(';') ? segment.split(';').map(pairWithoutSecret).join(';') : segment
    })
    .join('/')
}

/** The value of a header with its secrets hidden. */
export function headerWithoutSecrets(name: string, value: string): string {
  if (isSecretHeader(name)) return HIDDEN
  if (!isSuspicious(value)) return value
  return /[?#]|:\/\//.test(value) ? targetWithoutSecrets(value) : textWithoutSecrets(value)
}

/**
 * A JSON body (even a truncated one) or a form body with its secrets hidden, and otherwise unchanged. Any other body, such as XML or
 * multipart, is not parsed, so it is hidden completely if it contains a word such as `secret` or `token`.
 */
export function bodyWithoutSecrets(text: string): string {
  if (!isSuspicious(text)) return text
  const json = jsonWithoutSecrets(text, nested)
  if (json !== undefined) return json
  if (FORM.test(text)) return formWithoutSecrets(text)
  return SPEAKS_OF_SECRETS.test(text) ? HIDDEN : textWithoutSecrets(text)
}

/** Hides secrets in a value that will be written as JSON. */
export function valueWithoutSecrets(value: unknown): unknown {
  const text = JSON.stringify(value)
  if (text === undefined || !isSuspicious(text)) return value
  return JSON.parse(jsonWithoutSecrets(text, nested) ?? `"${HIDDEN}"`)
}

/** A host without the user and password in front of it. */
export const hostWithoutUser = (host: string): string => host.slice(host.lastIndexOf('@') + 1)

/** Whether a text looks like a form: pairs whose names have no blanks, quotes or brackets. */
export const isFormText = (text: string): boolean => FORM.test(text)

const FORM = /^[^\s"'<>{}[\]=&]*=[^\r\n<"']*$/

const SPEAKS_OF_SECRETS =
  /secret|token|passw|passc|passphrase|\bpwd\b|credential|authorization|bearer|cookie|\bjwt\b|session.?id|(?:api|app|application|subscription|access|private|auth|signing|shared)[-_. ]?key\s?["':=>]/i

/** A string inside JSON may itself be JSON, a form or a header line. */
function nested(text: string): string {
  if (!isSuspicious(text)) return text
  if (/^\s*[[{<]/.test(text)) return bodyWithoutSecrets(text)
  const [, name = '', colon = ''] = /^([\w.-]{1,100})(\s?:\s?)\S/.exec(text) ?? []
  if (name !== '' && isSecretHeader(name)) return `${name}${colon}${HIDDEN}`
  if (FORM.test(text)) return formWithoutSecrets(text)
  return hasEncodedSecret(text) ? HIDDEN : targetWithoutSecrets(text)
}
