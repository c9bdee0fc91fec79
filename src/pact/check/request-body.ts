/** The body of an interaction's request, read as the API reads it, according to the operation's schema. */

import { type OperationId, operationTable } from '../../api.ts'
import { mediaTypeIn } from '../../call.ts'
import { briefValue } from '../../contract/brief-value.ts'
import { isObject, keysOf, type Misfit, type Reader, readObject } from '../../contract/read.ts'
import { type Shape, shapeOf } from '../../contract/shapes.ts'
import { nearest } from '../../domain/nearest.ts'
import type { RuleId } from '../../domain/outcome.ts'
import { headerIn, type PactRequest } from '../pact-http.ts'
import { kindOf, pointerTo } from '../pact-part.ts'
import { lenientNotes } from './lenient.ts'
import { misnamedProperty } from './misnamed.ts'
import { error, type Note, type Refused } from './note.ts'
import { tokenForm } from './token-form.ts'

interface BodyReading {
  /** The value that the engine gets; undefined if there is no body or it is refused. */
  readonly read: unknown
  readonly refused: readonly Refused[]
  readonly notes: readonly Note[]
}

const NOTHING: BodyReading = { read: undefined, refused: [], notes: [] }

export function readPactBody(operation: OperationId, request: PactRequest): BodyReading {
  if (operation === 'Connect_Token') return { ...NOTHING, refused: tokenForm(request) }
  const { body: name, bodyOptional } = operationTable(operation)
  if (name === undefined) return NOTHING
  const { value, pointer = request.pointer } = request.body ?? {}
  if (value === undefined || value === null || value === '') {
    if (bodyOptional) return { ...NOTHING, read: {} }
    return refusedWith('ERR-08', pointer, `${operation} needs a body, but the pact sends none.`, `A ${name} is required.`)
  }
  const type = mediaType(request)
  if (type && !/^(application|text)\/json$|^application\/[\w.-]+\+json$/.test(type))
    return refusedWith('ERR-13', pointer, `The body is sent as ${type}.`, 'Send Content-Type: application/json.', 415)
  if (!isObject(value)) return refusedWith('ERR-08', pointer, `The body is ${kindOf(value)}.`, 'A JSON object is required.')
  return readShaped(operation, shapeOf(name), value, pointer)
}

function refusedWith(rule: RuleId, pointer: string, says: string, instead: string, status = 400): BodyReading {
  return { ...NOTHING, refused: [{ status, note: error(pointer, rule, says, instead) }] }
}

const mediaType = ({ headers, body }: PactRequest): string | undefined =>
  mediaTypeIn(headerIn(headers, 'content-type') ?? body?.contentType)

function readShaped(operation: OperationId, shape: Shape, value: object, pointer: string): BodyReading {
  const reader: Reader = { misfits: [], complete: false }
  const read = readObject(shape, value, null, reader)
  const dropped = reader.misfits.filter((misfit) => misfit.kind === 'unknown')
  const wrong = reader.misfits.filter((misfit) => misfit.kind !== 'unknown')
  const refused = wrong.map((misfit) => ({ status: 400, note: misfitNote(operation, misfit, value, pointer) }))
  const isRefused = new Set(refused.map(({ note }) => note.pointer))
  return {
    read: wrong.length > 0 ? undefined : read,
    refused,
    notes: [
      ...dropped.map((misfit) => droppedNote(misfit, shape, value, pointer)),
      ...lenientNotes(shape, value, pointer).filter((note) => !isRefused.has(note.pointer)),
    ],
  }
}

function misfitNote(operation: OperationId, misfit: Exclude<Misfit, { kind: 'unknown' }>, body: object, pointer: string): Note {
  const place = pointerTo(pointer, asWritten(body, keysOf(misfit.at)))
  const name = String(keysOf(misfit.at).at(-1) ?? 'The body')
  switch (misfit.kind) {
    case 'type':
      return error(place, 'ERR-04', `${name} is ${briefValue(misfit.value)}.`, `The API expects ${misfit.wanted}.`)
    case 'missing':
      return error(place, 'ERR-02', `Required properties are missing: ${misfit.names.join(', ')}.`)
    case 'null':
      return error(place, operationTable(operation).method === 'PATCH' ? 'ERR-17' : 'ERR-05', `${name} must not be null.`)
  }
}

/** ERR-07: properties that the consumer sends and the API ignores. */
function droppedNote({ at }: Misfit, shape: Shape, body: object, pointer: string): Note {
  const keys = keysOf(at)
  const name = String(keys.at(-1))
  const holder = keys.slice(0, -1).reduce<Shape | undefined>(shapeInto, shape)
  const { rule = 'ADV-02', instead } = misnamedProperty(holder?.name, name) ?? {}
  const near = nearest(name, holder?.properties.map((property) => property.name) ?? [])
  const says = `${holder?.name ?? 'The body'} has no property ${name}: the API drops it without an error.`
  return error(pointerTo(pointer, asWritten(body, keys)), rule, says, instead ?? (near ? `Did you mean ${near}?` : 'Leave it out.'))
}

/** The schema of a nested value; for a list, the schema of its entries. */
function shapeInto(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (typeof key === 'number' || !shape) return shape
  const property = shape.byName.get(key.toLowerCase())
  const inner = property?.shape ?? property?.of?.shape
  return inner === undefined ? undefined : shapeOf(inner)
}

/** The keys as the pact spells them: the API matches names ignoring case (ERR-16). */
function asWritten(body: object, keys: readonly (string | number)[]): (string | number)[] {
  let value: unknown = body
  return keys.map((key) => {
    const fields = (value ?? {}) as Record<string | number, unknown>
    const written = key in fields ? key : (Object.keys(fields).find((each) => each.toLowerCase() === String(key).toLowerCase()) ?? key)
    value = fields[written]
    return written
  })
}
