/** Hides secrets in a string. Tokens and credentials are recognized by their form, other secrets by the name before `=` or `:`. */
import { HIDDEN, isSecret } from './secret-names.ts'

/** A JSON Web Token, even a truncated one. */
const JWT = /eyJ[\w.-]{8,}/g
const BEARER = /(bearer(?: |%20|\+))[\w.~+/=-]{8,}/gi
/** A private key in PEM, even a truncated one. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY.*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/gs
const USER_INFO = /:\/\/[^\s/?#@"'<>]+@/g
/** What precedes a value anywhere in a text, such as `client_secret=` or `Authorization: Basic `. */
const ASSIGNMENT = /(?<![\w.-])([\w.-]{1,64})\s{0,2}[=:]\s{0,2}(?:bearer |basic )?/gi
const END_OF_VALUE = /[\s"'<>&;,]/g

export function textWithoutSecrets(text: string): string {
  if (!TELLTALE.test(text)) return text
  return assignedSecretsHidden(
    text.replace(JWT, HIDDEN).replace(PRIVATE_KEY, HIDDEN).replace(BEARER, `$1${HIDDEN}`).replace(USER_INFO, `://${HIDDEN}@`),
  )
}

const TELLTALE = /eyJ|bearer|PRIVATE KEY|[@=:]/i

function assignedSecretsHidden(text: string): string {
  const parts: string[] = []
  let from = 0
  for (const { 0: found, 1: name = '', index } of text.matchAll(ASSIGNMENT)) {
    const start = index + found.length
    if (index < from || !isSecret(name)) continue
    END_OF_VALUE.lastIndex = start
    const end = END_OF_VALUE.exec(text)?.index ?? text.length
    if (end === start) continue
    parts.push(text.slice(from, start), HIDDEN)
    from = end
  }
  return `${parts.join('')}${text.slice(from)}`
}
