/** The query of an interaction, read as the API reads it, with notes on the parameters that the API ignores. */
import { type OperationId, operationTable } from '../../api.ts'
import { readQuery } from '../../contract/query.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Refusal } from '../../domain/outcome.ts'
import type { PactRequest } from '../pact-http.ts'
import { misnamedFilter } from './misnamed.ts'
import { error, type Note, type Refused } from './note.ts'

interface QueryReading {
  readonly read: Readonly<Record<string, unknown>>
  readonly refused: readonly Refused[]
  readonly notes: readonly Note[]
}

export function readPactQuery(operation: OperationId, request: PactRequest): QueryReading {
  const whole = readQuery(operation, request.queryText)
  if (!('refused' in whole)) return { read: whole.query, refused: [], notes: ignored(operation, request, whole.unknown) }
  const rest = readQuery(operation, without(request.queryText, Object.keys(whole.errors)))
  return {
    read: {},
    refused: queryRefused(whole, request),
    notes: 'refused' in rest ? [] : ignored(operation, request, rest.unknown),
  }
}

/** A refusal, split into one note per parameter, each at its own place. */
export const queryRefused = ({ errors, rule, status }: Refusal, request: PactRequest): Refused[] =>
  Object.entries(errors).map(([name, [says = '']]) => ({ status, note: error(placeOf(request, name), rule, says) }))

function ignored(operation: OperationId, request: PactRequest, unknown: readonly string[]): Note[] {
  const known = operationTable(operation).query.map(({ name }) => name)
  return unknown.map((name) => {
    const { rule = 'ADV-01', instead } = misnamedFilter(operation, name) ?? {}
    const near = nearest(name, known)
    const offer = near ? `Did you mean ${near}?` : known.length > 0 ? `Known: ${known.join(', ')}.` : 'It takes no parameters.'
    const says = `${operation} has no parameter ${name}: the API ignores it.`
    return error(placeOf(request, name), rule, says, instead ?? offer)
  })
}

/** The parameter's place in the pact. If the parameter is missing or the query is one string, this is the place of the whole query. */
function placeOf({ query, pointer }: PactRequest, name: string): string {
  const written = query.find((each) => each.name.toLowerCase() === name.toLowerCase())
  return written?.pointer ?? (query.length > 0 ? `${pointer}/query` : pointer)
}

function without(text: string, names: readonly string[]): string {
  const folded = names.map((name) => name.toLowerCase())
  return new URLSearchParams([...new URLSearchParams(text)].filter(([name]) => !folded.includes(name.toLowerCase()))).toString()
}
