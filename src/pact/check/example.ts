/** Walks an example of an answer beside the shape that it should have. What is left out is no mistake: a pact asks for what it needs. */

import { shapes } from '../../api.ts'
import { isObject } from '../../contract/read.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Property } from '../../tables.ts'
import { kindOf, pointerTo } from '../pact-part.ts'
import { misnamedProperty } from './misnamed.ts'
import { brief, error, type Note } from './note.ts'
import { type Example, scalarNotes } from './scalar.ts'

type Keys = readonly (string | number)[]

export function objectNotes(shape: string, properties: readonly Property[], value: object, keys: Keys, example: Example): Note[] {
  return Object.entries(value).flatMap(([name, each]) => {
    const property = properties.find((known) => known.name === name)
    const at = [...keys, name]
    return property ? valueNotes(shape, property, each, at, example) : [undeclared(shape, properties, name, at, example)]
  })
}

function undeclared(shape: string, properties: readonly Property[], name: string, keys: Keys, { pointer, isIdOnly }: Example): Note {
  const at = pointerTo(pointer, keys)
  if (isIdOnly)
    return error(at, 'VAL-07', `The answer is {"id": n} only, without ${name}.`, 'Read the record again to see what became of it.')
  const known = misnamedProperty(shape, name)
  const near = nearest(
    name,
    properties.map((property) => property.name),
  )
  const says = `${shape || 'The answer'} has no property ${name}: it never arrives.`
  return error(at, known?.rule ?? null, says, known?.instead ?? (near ? `Did you mean ${near}?` : null))
}

export function valueNotes(shape: string, property: Property, value: unknown, keys: Keys, example: Example): Note[] {
  const at = pointerTo(example.pointer, keys)
  const name = property.name || 'An entry'
  if (value === null) return nullNotes(property, name, at)
  switch (property.kind) {
    case 'any':
      return []
    case 'object':
      if (!isObject(value)) return [error(at, null, `${name} is ${kindOf(value)}, and arrives as an object.`)]
      return objectNotes(property.shape as string, shapes[property.shape as string] ?? [], value, keys, example)
    case 'map':
      if (!isObject(value)) return [error(at, null, `${name} is ${kindOf(value)}, and arrives as an object.`)]
      return Object.entries(value).flatMap(([key, each]) => valueNotes(shape, property.of as Property, each, [...keys, key], example))
    case 'list':
      return listNotes(shape, property, value, keys, example)
    default:
      return scalarNotes(shape, property, value, keys, example)
  }
}

function nullNotes({ nullable, absentWhenEmpty }: Property, name: string, at: string): Note[] {
  if (absentWhenEmpty) return [error(at, 'VAL-06', `${name} is left out where there is nothing to tell; it is never null.`)]
  return nullable ? [] : [error(at, 'VAL-06', `${name} is never null.`)]
}

function listNotes(shape: string, property: Property, value: unknown, keys: Keys, example: Example): Note[] {
  const at = pointerTo(example.pointer, keys)
  if (!Array.isArray(value)) return [error(at, null, `${property.name || 'An entry'} is ${brief(value)}, and arrives as a list.`)]
  if (value.length === 0 && property.absentWhenEmpty)
    return [error(at, 'VAL-06', `${property.name} is left out where there is nothing to tell; it is never an empty list.`)]
  if (value.length === 0 && property.nullable && property.vendorNeverNull)
    return [error(at, 'VAL-06', `${property.name} arrives as null, not as an empty list, where there is nothing.`, 'Expect null.')]
  return value.flatMap((each, i) => valueNotes(shape, property.of as Property, each, [...keys, i], example))
}
