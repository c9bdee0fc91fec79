/** Pact files of specification 1 to 4 as one typed form: HTTP interactions, and messages told apart from them. */
import { readFileSync } from 'node:fs'
import { type PactRequest, type PactResponse, requestOf, responseOf } from './pact-http.ts'
import { fieldsOf, listOf, PactError, type Part, partOf, textOf } from './pact-part.ts'
import { type State, statesOf } from './pact-states.ts'

export { PactError } from './pact-part.ts'

export interface Pact {
  /** The path it was read from; `<pact>` for one that was handed over as a value. */
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly specification: Specification
  readonly interactions: readonly Interaction[]
  /** What is no HTTP: read only so far that it can be told of. */
  readonly messages: readonly Message[]
}

export type Specification = 1 | 2 | 3 | 4

interface Told {
  readonly description: string
  readonly states: readonly State[]
  /** Where it stands in the file, as a JSON pointer: `/interactions/3`. */
  readonly pointer: string
}

export interface Interaction extends Told {
  readonly request: PactRequest
  readonly response: PactResponse
  /** V4: its consumer does not rely on it yet; a failure is told, and fails nothing. */
  readonly pending: boolean
}

export type Message = Told

/** A pact file. Throws a PactError, which names the file and the place, for what cannot be read or is no pact. */
export function readPact(file: string): Pact {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (fault) {
    throw new PactError(file, '', `cannot be read: ${(fault as Error).message}`)
  }
  return parsePact(text, file)
}

/** A pact from its JSON text. */
export function parsePact(text: string, file: string): Pact {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (fault) {
    throw new PactError(file, '', `is not JSON: ${(fault as Error).message}`)
  }
  return pactOf(value, file)
}

/** A pact from its parsed JSON. */
export function pactOf(value: unknown, file = '<pact>'): Pact {
  const top = fieldsOf({ file, pointer: '', value }, 'a pact')
  if (!('interactions' in top.fields) && !('messages' in top.fields))
    throw new PactError(file, '', 'is no pact: it has neither interactions nor messages')
  const specification = specificationOf(partOf(top, 'metadata'))
  const entries = [...listOf(partOf(top, 'interactions')), ...listOf(partOf(top, 'messages'))]
  return {
    file,
    consumer: nameOf(partOf(top, 'consumer')),
    provider: nameOf(partOf(top, 'provider')),
    specification,
    interactions: entries.filter(isHttp).map((entry) => interactionOf(entry, specification)),
    messages: entries.filter((entry) => !isHttp(entry)).map(toldOf),
  }
}

function nameOf(part: Part): string {
  return textOf(partOf(fieldsOf(part, 'an object with a name'), 'name'))
}

/** Where writers of pacts have kept the version: a file without one is of specification 2. */
function specificationOf(part: Part): Specification {
  if (part.value === undefined) return 2
  const { fields } = fieldsOf(part, 'an object')
  const kept = fields.pactSpecification ?? fields['pact-specification'] ?? { version: fields.pactSpecificationVersion }
  const { version = '2' } = kept as { version?: unknown }
  const major = Number.parseInt(String(version), 10)
  if (major >= 1 && major <= 4) return major as Specification
  throw new PactError(part.file, part.pointer, `names Pact specification ${version}; 1 to 4 are known`)
}

const isHttp = ({ value, pointer }: Part): boolean =>
  pointer.startsWith('/interactions/') && ((value as { type?: unknown } | null)?.type ?? 'Synchronous/HTTP') === 'Synchronous/HTTP'

function toldOf(part: Part): Told {
  const entry = fieldsOf(part, 'an interaction')
  return { description: textOf(partOf(entry, 'description')), states: statesOf(entry), pointer: part.pointer }
}

function interactionOf(part: Part, specification: Specification): Interaction {
  const entry = fieldsOf(part, 'an interaction')
  return {
    ...toldOf(part),
    request: requestOf(partOf(entry, 'request'), specification),
    response: responseOf(partOf(entry, 'response'), specification),
    pending: entry.fields.pending === true,
  }
}
