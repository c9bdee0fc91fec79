/** What the API would make of an interaction's request, told without a world: refuse it, or pass something of it over. */

import { readPathId } from '../../contract/query.ts'
import type { Route } from '../../contract/route.ts'
import type { Interaction } from '../pact-file.ts'
import { impossible } from './impossible.ts'
import { error, type Note, type Refused } from './note.ts'
import { readPactQuery } from './query.ts'
import { readPactBody } from './request-body.ts'
import { exposedKey, securityNotes } from './security.ts'

export interface RequestReading {
  /** The parameters that the operation knows, as it reads them. */
  readonly query: Readonly<Record<string, unknown>>
  readonly refused: readonly Refused[]
  /** What holds whether or not the request is refused: what would be ignored, dropped, or only read by leniency. */
  readonly notes: readonly Note[]
}

export function readRequest(interaction: Interaction, { operation, parameters }: Route): RequestReading {
  const { request } = interaction
  const query = readPactQuery(operation, request)
  const body = readPactBody(operation, request)
  const refused = [...securityNotes(operation, request), ...pathNotes(request.pointer, parameters), ...query.refused, ...body.refused]
  if (refused.length === 0 && operation !== 'Connect_Token') {
    const id = Number(Object.values(parameters)[0] ?? 0)
    refused.push(...impossible(operation, { path: { id }, query: query.read, body: body.read }, request))
  }
  return { query: query.read, refused, notes: [...exposedKey(request), ...query.notes, ...body.notes] }
}

function pathNotes(pointer: string, parameters: Route['parameters']): Refused[] {
  return Object.entries(parameters).flatMap(([name, text]) => {
    const read = readPathId(name, text)
    if (typeof read !== 'object') return []
    return [{ status: 400, note: error(`${pointer}/path`, read.rule, `The ${name} of the path is '${text}': a whole number is due.`) }]
  })
}

/** GATE-06: who is asked first. What is refused later is not looked at any more. */
const ORDER = [401, 403, 429, 413, 415, 400, 404, 409]

/**
 * The refusals that an interaction has not reckoned with. Whoever expects a refusal may have built the request for it; but
 * one that comes later in the order is never reached.
 */
export function unexpected(refused: readonly Refused[], expected: number): Note[] {
  const first = refused.reduce<Refused | undefined>((a, b) => (a && rank(a.status) <= rank(b.status) ? a : b), undefined)
  if (!first || expected >= 500) return []
  if (expected >= 400 && rank(expected) <= rank(first.status)) return []
  return refused.map(({ note, status }) => ({ ...note, says: `${note.says} The API answers ${status}.` }))
}

/** A status that the document does not know has a finding of its own. */
const rank = (status: number): number => ORDER.indexOf(status)
