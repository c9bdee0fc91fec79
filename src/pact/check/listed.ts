/** Compares a list with its request. Reports rows that the filters exclude, and a total that contradicts `includeTotal`. */
import { type OperationId, operationTable } from '../../api.ts'
import { briefValue } from '../../contract/brief-value.ts'
import { isObject } from '../../contract/read.ts'
import type { Property } from '../../tables.ts'
import { pointerTo } from '../pact-part.ts'
import type { Example } from './example.ts'
import { error, type Note } from './note.ts'

type Query = Readonly<Record<string, unknown>>

export function listedNotes(operation: OperationId, query: Query, body: object, row: readonly Property[], example: Example): Note[] {
  const { data } = body as { data?: unknown }
  const rows = Array.isArray(data) ? data.filter(isObject) : []
  return [
    ...countNotes(query, body, example),
    ...rows.flatMap((each, i) => rowNotes(operation, query, each as Query, ['data', i], row, example)),
  ]
}

/** LIST-01: the total is present only if it is requested. */
function countNotes({ includeTotal }: Query, body: object, { pointer }: Example): Note[] {
  const { totalCount } = body as { totalCount?: unknown }
  const at = pointerTo(pointer, ['totalCount'])
  if (typeof totalCount === 'number' && includeTotal !== true)
    return [error(at, 'LIST-01', `totalCount is ${totalCount}, but it is null unless it is requested.`, 'Send includeTotal=true.')]
  if (totalCount === null && includeTotal === true)
    return [error(at, 'LIST-01', 'totalCount is null, but includeTotal=true requests it.', 'Expect a number.')]
  return []
}

function rowNotes(
  operation: OperationId,
  query: Query,
  row: Query,
  keys: readonly (string | number)[],
  shape: readonly Property[],
  { pointer }: Example,
): Note[] {
  const at = (name: string) => pointerTo(pointer, [...keys, name])
  const parameters = operationTable(operation).query
  const notes: Note[] = []
  const active = query.active ?? (parameters.some(({ name }) => name === 'active') ? 'True' : 'Any')
  if (typeof row.active === 'boolean' && active !== 'Any' && row.active !== (active === 'True')) {
    const says = `${query.active ? 'The' : 'By default, the'} list shows only ${active === 'True' ? 'active' : 'inactive'} records.`
    notes.push(error(at('active'), 'LIST-06', says, `Send active=${row.active ? 'True' : 'False'} or active=Any.`))
  }
  for (const { name, kind } of parameters) {
    const isOfRow = shape.some((property) => property.name === name) && name in row
    if (name === 'active' || !isOfRow || query[name] === undefined || !['integer', 'enum', 'text', 'boolean'].includes(kind)) continue
    if (String(query[name]).toLowerCase() !== String(row[name]).toLowerCase())
      notes.push(error(at(name), 'LIST-08', `The list is filtered by ${name}=${query[name]}, but the row has ${briefValue(row[name])}.`))
  }
  return notes
}
