/** Checks an example of an answer. The example may leave properties out, because a pact names only what the consumer needs. */
import { briefValue } from '../../contract/brief-value.ts'
import { type Found, walk } from '../../contract/fits.ts'
import { keysOf } from '../../contract/read.ts'
import { shapeOf } from '../../contract/shapes.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Property } from '../../tables.ts'
import { type BodyRule, matchersAt } from '../pact-matching.ts'
import { kindOf, pointerTo } from '../pact-part.ts'
import { misnamedProperty } from './misnamed.ts'
import { error, type Note } from './note.ts'
import { scalarNotes } from './scalar.ts'

export interface Example {
  /** The body's place in the pact. */
  readonly pointer: string
  readonly rules: readonly BodyRule[]
  /** Whether the API's answer is only `{"id": n}`. */
  readonly isIdOnly: boolean
}

export function exampleNotes(property: Property, value: unknown, example: Example): Note[] {
  const notes: Note[] = []
  walk(property, value, (found) => notes.push(...notesOn(found, example)))
  return notes
}

function notesOn(found: Found, example: Example): Note[] {
  const { property, value, misfit } = found
  const keys = keysOf(found.at)
  const at = pointerTo(example.pointer, keys)
  const name = property.name || 'An entry'
  if (misfit === 'missing') return []
  if (misfit === 'unknown') return [undeclared(found, at, example)]
  if (value === null) return nullNotes(property, name, at)
  switch (property.kind) {
    case 'object':
    case 'map':
      return misfit ? [error(at, null, `${name} arrives as an object, not as ${kindOf(value)}.`)] : []
    case 'list':
      return misfit ? [error(at, null, `${name} arrives as a list, not as ${briefValue(value)}.`)] : emptyListNotes(property, value, at)
    default:
      return scalarNotes(found, at, matchersAt(example.rules, keys))
  }
}

const isEnvelope = (shape: string): boolean => /^(Paginated|Export)Response_Of_/.test(shape)

function undeclared({ shape, property: { name } }: Found, at: string, { isIdOnly }: Example): Note {
  if (isIdOnly) return error(at, 'VAL-07', `The answer is {"id": n} only, without ${name}.`, 'Read the record again to see its new state.')
  const known = misnamedProperty(shape, name)
  const near = nearest(
    name,
    shapeOf(shape).properties.map((property) => property.name),
  )
  const says = `${isEnvelope(shape) ? 'The answer' : shape} has no property ${name}: it never arrives.`
  return error(at, known?.rule ?? null, says, known?.instead ?? (near ? `Did you mean ${near}?` : null))
}

function nullNotes({ nullable, absentWhenEmpty }: Property, name: string, at: string): Note[] {
  if (absentWhenEmpty) return [error(at, 'VAL-06', `${name} is left out if empty; it is never null.`)]
  return nullable ? [] : [error(at, 'VAL-06', `${name} is never null.`)]
}

function emptyListNotes({ name, absentWhenEmpty, nullable, vendorNeverNull }: Property, value: unknown, at: string): Note[] {
  if ((value as unknown[]).length > 0) return []
  if (absentWhenEmpty) return [error(at, 'VAL-06', `${name} is left out if empty; it is never an empty list.`)]
  return nullable && vendorNeverNull ? [error(at, 'VAL-06', `${name} arrives as null if empty, not as an empty list.`, 'Expect null.')] : []
}
