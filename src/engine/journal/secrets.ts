/** What is nobody's business: left out wherever exchanges are shown outside the program that made them. */

/** What stands in its place. */
export const HIDDEN = '***'

/** Names of headers, query parameters, form fields and JSON properties, without case, dots, dashes and underscores. */
const SECRETS = new Set([
  'accesstoken',
  'apikey',
  'applicationkey',
  'appkey',
  'authorization',
  'bearer',
  'bearertoken',
  'clientsecret',
  'cookie',
  'proxyauthorization',
  'refreshtoken',
  'servicetitanapplicationkey',
  'setcookie',
  'stappkey',
  'token',
])

export const isSecret = (name: string): boolean => SECRETS.has(name.toLowerCase().replace(/[^a-z]/g, ''))

/** Most queries have none, and are seen to have none without being taken apart. */
const SUSPICIOUS = /key|token|auth|bearer|secret|cookie|%|\\u/i

/** The names of secrets in a query or form, as they were written. */
export function secretsIn(form: string): string[] {
  if (!SUSPICIOUS.test(form)) return []
  return [...new URLSearchParams(form).keys()].filter(isSecret)
}

/** A query or form with its secrets hidden, and otherwise as it was written. */
export function formWithoutSecrets(form: string): string {
  if (!SUSPICIOUS.test(form)) return form
  return form
    .split('&')
    .map((pair) => {
      const [name] = new URLSearchParams(pair).keys()
      return name !== undefined && isSecret(name) && pair.includes('=') ? `${pair.slice(0, pair.indexOf('='))}=${HIDDEN}` : pair
    })
    .join('&')
}

/** A request target with the secrets of its query hidden. */
export function targetWithoutSecrets(target: string): string {
  const at = target.indexOf('?')
  return at < 0 ? target : `${target.slice(0, at + 1)}${formWithoutSecrets(target.slice(at + 1))}`
}

/** Every string of a JSON text, and where it is a name with a string behind it that too, to the end of a text that was cut. */
const STRINGS = /"((?:[^"\\]|\\.)*)"(?:(\s*:\s*)"((?:[^"\\]|\\.)*)("|\\?$))?/g

/** A body with its secrets hidden and otherwise as it was, be it JSON, cut JSON, a form or anything else. */
export function bodyWithoutSecrets(text: string): string {
  if (!SUSPICIOUS.test(text)) return text
  if (!/^\s*[[{"]/.test(text)) return formWithoutSecrets(text)
  return text.replace(STRINGS, (found: string, name: string, colon?: string) =>
    colon !== undefined && isSecret(unescaped(name)) ? `"${name}"${colon}"${HIDDEN}"` : found,
  )
}

function unescaped(name: string): string {
  if (!name.includes('\\')) return name
  try {
    return JSON.parse(`"${name}"`)
  } catch {
    return name
  }
}
