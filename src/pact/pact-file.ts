/** Pact files of specification versions 1 to 4 in one typed form, with HTTP interactions and messages separated. */
import { readFileSync } from 'node:fs'
import { type PactRequest, type PactResponse, requestOf, responseOf } from './pact-http.ts'
import { fieldsOf, listOf, PactError, type Part, partOf, textOf } from './pact-part.ts'
import { type State, statesOf } from './pact-states.ts'

export interface Pact {
  /** The path that the pact was read from; `<pact>` for a pact passed as a value. */
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly specification: Specification
  readonly interactions: readonly Interaction[]
  /** The messages, with only the properties that are needed to report them. */
  readonly messages: readonly Message[]
}

type Specification = 1 | 2 | 3 | 4

interface Entry {
  readonly description: string
  readonly states: readonly State[]
  /** The entry's place in the file, as a JSON pointer such as `/interactions/3`. */
  readonly pointer: string
}

export interface Interaction extends Entry {
  readonly request: PactRequest
  readonly response: PactResponse
  /** Set in V4 if the consumer does not rely on the interaction yet. A failure is reported, but does not fail the verification. */
  readonly pending: boolean
}

export type Message = Entry

/** Reads a pact file. If it cannot be read or is not a pact, throws a PactError that names the file and the place in it. */
export function readPact(file: string): Pact {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (fault) {
    throw new PactError(file, '', `cannot be read: ${(fault as Error).message}`)
  }
  return parsePact(text, file)
}

/** Parses a pact from JSON. */
export function parsePact(text: string, file: string): Pact {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (fault) {
    throw new PactError(file, '', `is not JSON: ${(fault as Error).message}`)
  }
  return pactOf(value, file)
}

/** Reads a pact from parsed JSON. */
export function pactOf(value: unknown, file = '<pact>'): Pact {
  const top = fieldsOf({ file, pointer: '', value }, 'a pact')
  if (!('interactions' in top.fields) && !('messages' in top.fields))
    throw new PactError(file, '', 'is not a pact: it has neither interactions nor messages')
  const specification = specificationOf(partOf(top, 'metadata'))
  const entries = [...listOf(partOf(top, 'interactions')), ...listOf(partOf(top, 'messages'))]
  return {
    file,
    consumer: nameOf(partOf(top, 'consumer')),
    provider: nameOf(partOf(top, 'provider')),
    specification,
    interactions: entries.filter(isHttp).map((entry) => interactionOf(entry, specification)),
    messages: entries.filter((entry) => !isHttp(entry)).map(entryOf),
  }
}

function nameOf(part: Part): string {
  return textOf(partOf(fieldsOf(part, 'an object with a name'), 'name'))
}

/** Pact libraries keep the version in different places. A file without a version is read as specification 2. */
function specificationOf(part: Part): Specification {
  if (part.value === undefined) return 2
  const { fields } = fieldsOf(part, 'an object')
  const kept = fields.pactSpecification ?? fields['pact-specification'] ?? { version: fields.pactSpecificationVersion }
  const { version = '2' } = kept as { version?: unknown }
  const major = Number.parseInt(String(version), 10)
  if (major >= 1 && major <= 4) return major as Specification
  throw new PactError(part.file, part.pointer, `names Pact specification ${version}: only 1 to 4 are supported`)
}

const isHttp = ({ value, pointer }: Part): boolean =>
  pointer.startsWith('/interactions/') && ((value as { type?: unknown } | null)?.type ?? 'Synchronous/HTTP') === 'Synchronous/HTTP'

function entryOf(part: Part): Entry {
  const fields = fieldsOf(part, 'an interaction')
  return { description: textOf(partOf(fields, 'description')), states: statesOf(fields), pointer: part.pointer }
}

function interactionOf(part: Part, specification: Specification): Interaction {
  const fields = fieldsOf(part, 'an interaction')
  return {
    ...entryOf(part),
    request: requestOf(partOf(fields, 'request'), specification),
    response: responseOf(partOf(fields, 'response'), specification),
    pending: fields.fields.pending === true,
  }
}
