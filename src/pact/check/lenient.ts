/** Warns about values that the API rounds (VAL-05), or accepts although no source promises it (ERR-15, ERR-16). */
import { briefValue } from '../../contract/brief-value.ts'
import { isObject } from '../../contract/read.ts'
import { type Shape, shapeOf } from '../../contract/shapes.ts'
import type { Property } from '../../tables.ts'
import { pointerInto } from '../pact-part.ts'
import { error, type Note, warning } from './note.ts'
import { keptOf } from './scale.ts'

export function lenientNotes(shape: Shape, value: object, pointer: string): Note[] {
  return Object.entries(value).flatMap(([key, each]) => {
    const property = shape.byName.get(key.toLowerCase())
    if (!property) return []
    const at = pointerInto(pointer, key)
    const inside = lenientValue(property, each, at)
    if (property.name === key) return inside
    return [
      warning(at, 'ERR-16', `${key} is read as ${property.name}, a leniency that no source promises.`, `Write ${property.name}.`),
      ...inside,
    ]
  })
}

function lenientValue(property: Property, value: unknown, pointer: string): Note[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => (property.of ? lenientValue(property.of, each, pointerInto(pointer, i)) : []))
  if (isObject(value)) return property.shape === undefined ? [] : lenientNotes(shapeOf(property.shape), value, pointer)
  const expected = JSON_TYPES[property.kind] ?? 'string'
  if (value === null || property.kind === 'any') return []
  if (typeof value === expected) return roundedNotes(property, value, pointer)
  const says = `${property.name || 'An entry'} is the ${typeof value} ${briefValue(value)}, read leniently as a ${expected}; no source promises that.`
  return [warning(pointer, 'ERR-15', says, `Send a ${expected}.`)]
}

function roundedNotes(property: Property, value: unknown, pointer: string): Note[] {
  const kept = keptOf(property, value)
  if (kept === undefined) return []
  const says = `${property.name} is ${value}, but the API keeps only ${kept}.`
  return [
    property.name === 'tax' ? error(pointer, 'PO-05', says, 'tax is an amount of money, not a rate.') : warning(pointer, 'VAL-05', says),
  ]
}

const JSON_TYPES: Partial<Record<Property['kind'], 'number' | 'boolean'>> = {
  integer: 'number',
  decimal: 'number',
  number: 'number',
  boolean: 'boolean',
}
