/** Which headers a planned answer can have: valid HTTP headers, except those that describe the transfer. */
import { OptionError } from '../../options.ts'

const NAME = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i
/** Visible characters of Latin-1, with spaces and tabs between them but not at either end. */
const VALUE = /^([\x21-\x7e\x80-\xff]([\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?$/

/** The maximum number of headers. HTTP servers and clients accept only a few dozen. */
const MOST = 100

/** Headers that belong to the connection or are computed from the body. */
const NOT_OURS = [
  'connection',
  'content-length',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  '__proto__',
]

/** The headers with names in lower case. Throws an OptionError for a header that an answer cannot have. */
export function usableHeaders(what: string, headers: Readonly<Record<string, string>>): Record<string, string> {
  const usable: Record<string, string> = {}
  const entries = Object.entries(headers)
  if (entries.length > MOST)
    throw new OptionError(`${what}: ${entries.length} headers are too many; a planned answer can have at most ${MOST}`)
  for (const [given, value] of entries) {
    const name = given.toLowerCase()
    if (!NAME.test(given)) throw new OptionError(`${what}: ${JSON.stringify(given)} is not a valid name of an HTTP header`)
    if (NOT_OURS.includes(name)) throw new OptionError(`${what}: the header ${given} cannot be set: it describes the transfer`)
    if (Object.hasOwn(usable, name)) throw new OptionError(`${what}: the header ${given} is given twice`)
    if (!VALUE.test(value))
      throw new OptionError(
        `${what}: the header ${given} cannot have the value ${JSON.stringify(value)}: only characters of Latin-1 are allowed`,
      )
    usable[name] = value
  }
  return usable
}
