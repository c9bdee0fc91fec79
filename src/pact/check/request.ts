/** How the API would treat an interaction's request in any world: whether it refuses the request or ignores parts of it. */

import { readPathId } from '../../contract/query.ts'
import type { Route } from '../../contract/route.ts'
import type { Interaction } from '../pact-file.ts'
import { impossible } from './impossible.ts'
import { error, type Note, type Refused } from './note.ts'
import { readPactQuery } from './query.ts'
import { readPactBody } from './request-body.ts'
import { exposedKey, securityNotes } from './security.ts'

interface RequestReading {
  /** The known parameters, as the operation reads them. */
  readonly query: Readonly<Record<string, unknown>>
  readonly refused: readonly Refused[]
  /** Notes that apply even if the request is refused: parts that are ignored, dropped or read leniently. */
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
    return [{ status: 400, note: error(`${pointer}/path`, read.rule, `The ${name} in the path is '${text}': expected a whole number.`) }]
  })
}

/** GATE-06: the statuses of refusals, in the order of the checks. After a refusal, later checks do not run. */
const ORDER = [401, 403, 429, 413, 415, 400, 404, 409]

/**
 * The refusals that an interaction does not expect. If an interaction expects a refusal, its request may be invalid on purpose.
 * Then refusals are returned only if a check refuses the request before the check whose refusal is expected.
 */
export function unexpected(refused: readonly Refused[], expected: number): Note[] {
  const first = refused.reduce<Refused | undefined>((a, b) => (a && rank(a.status) <= rank(b.status) ? a : b), undefined)
  if (!first || expected >= 500) return []
  if (expected >= 400 && rank(expected) <= rank(first.status)) return []
  return refused.map(({ note, status }) => ({ ...note, says: `${note.says} The API answers ${status}.` }))
}

/** -1 for an unknown status, which `statusNotes` reports. */
const rank = (status: number): number => ORDER.indexOf(status)
