/** The generated shapes, ready to read and write by: properties by their names in any case, nested shapes at hand. */
import { shapes as table } from '../api.ts'
import type { Property } from '../tables.ts'

export interface Shape {
  readonly name: string
  readonly properties: readonly Property[]
  /** By the name in lower case: names match ignoring case (ERR-16). */
  readonly byName: ReadonlyMap<string, Property>
}

const made = new Map<string, Shape>()

export function shapeOf(name: string): Shape {
  const known = made.get(name)
  if (known) return known
  const properties = table[name]
  if (!properties) throw new Error(`openapi.yaml has no shape ${name}`)
  const shape = { name, properties, byName: new Map(properties.map((property) => [property.name.toLowerCase(), property])) }
  made.set(name, shape)
  return shape
}
