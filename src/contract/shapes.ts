/** The generated shapes, with a lookup of their properties by name, ignoring case. */
import { shapes as table } from '../api.ts'
import type { Property } from '../tables.ts'

export interface Shape {
  readonly name: string
  readonly properties: readonly Property[]
  readonly required: readonly Property[]
  /** The properties under their declared names and under those names in lower case, because names match ignoring case (ERR-16). */
  readonly byName: ReadonlyMap<string, Property>
  /** Every property, set to `unread`. A complete record is read into a copy of this. */
  readonly blank: Readonly<Record<string, unknown>>
}

/** The value of a property that was not read. */
export const unread = Symbol('unread')

/**
 * If more than about twenty properties are added to an object one by one, V8 keeps it as a hash table. An order that was kept that way took
 * three times the memory, and three times the time to read. A copy of a parsed object stays compact.
 */
function blankOf(properties: readonly Property[]): Shape['blank'] {
  const blank = JSON.parse(`{${properties.map(({ name }) => `${JSON.stringify(name)}:null`).join(',')}}`)
  for (const { name } of properties) blank[name] = unread
  return blank
}

const made = new Map<string, Shape>()

export function shapeOf(name: string): Shape {
  const known = made.get(name)
  if (known) return known
  const properties = table[name]
  if (!properties) throw new Error(`openapi.yaml has no shape ${name}`)
  const byName = new Map(properties.flatMap((property) => [property.name.toLowerCase(), property.name].map((each) => [each, property])))
  const shape = { name, properties, required: properties.filter((property) => property.required), byName, blank: blankOf(properties) }
  made.set(name, shape)
  return shape
}
