/** Which headers a planned answer can have: those that an HTTP message can carry, and that do not say how it travels. */
import { OptionError } from '../../options.ts'

const NAME = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i
/** Visible characters of Latin-1, spaces and tabs; none of those at the ends. */
const VALUE = /^([\x21-\x7e\x80-\xff]([\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?$/

/** HTTP servers and clients stop at some dozens. */
const MOST = 100

/** They belong to the connection or are worked out from the body. */
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

/** The headers with their names in lower case. Throws an OptionError for one that no answer can have. */
export function usableHeaders(what: string, headers: Readonly<Record<string, string>>): Record<string, string> {
  const usable: Record<string, string> = {}
  const entries = Object.entries(headers)
  if (entries.length > MOST) throw new OptionError(`${what}: there are ${entries.length} headers; a planned answer can have ${MOST}`)
  for (const [given, value] of entries) {
    const name = given.toLowerCase()
    if (!NAME.test(given)) throw new OptionError(`${what}: ${JSON.stringify(given)} is not a name that an HTTP header can have`)
    if (NOT_OURS.includes(name)) throw new OptionError(`${what}: the header ${given} cannot be planned: it says how the answer travels`)
    if (Object.hasOwn(usable, name)) throw new OptionError(`${what}: the header ${given} is given twice`)
    if (!VALUE.test(value))
      throw new OptionError(
        `${what}: the header ${given} cannot have the value ${JSON.stringify(value)}: only characters of Latin-1 travel`,
      )
    usable[name] = value
  }
  return usable
}
