/** `check`: compares pacts with the document and the rules, without a server or a world. */
import type { OperationId } from '../../api.ts'
import type { Route } from '../../contract/route.ts'
import { type Interaction, type Pact, pactOf, readPact } from '../pact-file.ts'
import { pactFiles } from '../pact-places.ts'
import { refusalShape } from './answer-shapes.ts'
import type { Note } from './note.ts'
import { readRequest, unexpected } from './request.ts'
import { gatewayNotes, responseNotes } from './response.ts'
import { routeOf, unroutable } from './target.ts'

/** One problem in one interaction. */
export interface Finding extends Note {
  readonly file: string
  readonly consumer: string
  /** The interaction's description. */
  readonly interaction: string
  /** The operation that the request is for; null if there is none. */
  readonly operation: OperationId | null
}

export interface CheckReport {
  /** Ordered by file, and within a file by interaction. */
  readonly findings: readonly Finding[]
  readonly errors: number
  readonly warnings: number
  /** How many HTTP interactions were checked. */
  readonly interactions: number
  readonly files: readonly string[]
  /** The message interactions, which are not checked. */
  readonly skipped: readonly { readonly file: string; readonly interaction: string; readonly pointer: string }[]
}

/** A file, a folder or a pattern such as `pacts/*.json`; or a pact as parsed JSON. */
export type PactSource = string | object

/**
 * Compares each interaction with openapi.yaml (route, parameters, bodies, status, security) and with the rules that a schema
 * cannot express. It starts no server and takes milliseconds. Throws a PactError for a file that cannot be read or is not a
 * pact.
 *
 * @example
 * const { findings } = check('pacts/*.json')
 */
export function check(pacts: PactSource | readonly PactSource[]): CheckReport {
  const sources: readonly PactSource[] = Array.isArray(pacts) ? pacts : [pacts as PactSource]
  const files = new Set(sources.filter((source) => typeof source === 'string').flatMap(pactFiles))
  const read = [...[...files].map(readPact), ...sources.filter((source) => typeof source === 'object').map((source) => pactOf(source))]
  const findings = read.flatMap(findingsIn)
  return {
    findings,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    interactions: read.reduce((count, { interactions }) => count + interactions.length, 0),
    files: read.map(({ file }) => file),
    skipped: read.flatMap(({ file, messages }) =>
      messages.map(({ description, pointer }) => ({ file, interaction: description, pointer })),
    ),
  }
}

const findingsIn = ({ file, consumer, interactions }: Pact): Finding[] =>
  interactions.flatMap((interaction) => {
    const found = routeOf(interaction.request)
    const notes = found ? notesOn(interaction, found) : [...unroutable(interaction), ...gatewayNotes(interaction, GATEWAY)]
    const about = { file, consumer, interaction: interaction.description, operation: found?.operation ?? null }
    return notes.map((note) => ({ ...about, ...(interaction.pending ? { ...note, severity: 'warning' as const } : note) }))
  })

const GATEWAY = refusalShape('GatewayError')

function notesOn(interaction: Interaction, found: Route): Note[] {
  const request = readRequest(interaction, found)
  return [
    ...unexpected(request.refused, interaction.response.status),
    ...request.notes,
    ...responseNotes(interaction, found.operation, request.query),
  ]
}
