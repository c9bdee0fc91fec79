/** The generated shapes with lookups: properties by name ignoring case, and nested shapes. */
import { shapes as table } from '../api.ts'
import type { Property } from '../tables.ts'

export interface Shape {
  readonly name: string
  readonly properties: readonly Property[]
  readonly required: readonly Property[]
  /** By the name as it is declared, and in lower case: names match ignoring case (ERR-16). */
  readonly byName: ReadonlyMap<string, Property>
}

const made = new Map<string, Shape>()

export function shapeOf(name: string): Shape {
  const known = made.get(name)
  if (known) return known
  const properties = table[name]
  if (!properties) throw new Error(`openapi.yaml has no shape ${name}`)
  const byName = new Map(properties.flatMap((property) => [property.name.toLowerCase(), property.name].map((each) => [each, property])))
  const shape = { name, properties, required: properties.filter((property) => property.required), byName }
  made.set(name, shape)
  return shape
}
