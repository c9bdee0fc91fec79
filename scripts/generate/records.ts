/** Expands worlds.yaml: each record becomes one flat schema with the vendor's properties and the defaults. */
import { api, type Json, schemas, worlds } from './document.ts'

const names = Object.keys(worlds)

/** worlds.yaml's short `$ref: Vendor` as a reference that the generators follow. */
function unfoldReference(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(unfoldReference)
  const unfolded = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, unfoldReference(value)]))
  if (typeof node.$ref !== 'string' || node.$ref.startsWith('#/')) return unfolded
  return { ...unfolded, $ref: `#/components/schemas/${node.$ref}` }
}

function flat(name: string): Json {
  const { 'x-wire': wire, 'x-without': without = [], properties, ...rest } = worlds[name]
  if (!properties) return unfoldReference({ type: 'object', ...rest })
  const wires: string[] = typeof wire === 'object' ? Object.values(wire) : [wire ?? []].flat()
  const vendors = wires
    .flatMap((schema) => Object.entries(api.components.schemas[schema].properties))
    .filter(([property]) => !without.includes(property))
  return unfoldReference({
    type: 'object',
    ...rest,
    properties: { ...Object.fromEntries(vendors), ...properties },
    additionalProperties: false,
  })
}

/** The vendor's nested schemas in records (addresses, custom fields …) are not changed and keep their names. */
export const records: Record<string, Json> = Object.fromEntries(names.map((name) => [name, flat(name)]))

Object.assign(schemas, records)

/**
 * Schemas of the control API that are made from records. `x-new-record` is a record to create: as in a world file, but id and
 * createdOn may be left out, and there is no modifiedOn, because that is the time of the change (VAL-03). `x-record` is the answer.
 */
for (const [name, schema] of Object.entries(schemas)) {
  if (schema['x-record']) schemas[name] = answered(records[schema['x-record']])
  if (schema['x-new-record']) schemas[name] = created(records[schema['x-new-record']])
}

function answered({ properties, ...rest }: Json): Json {
  return { ...rest, required: Object.keys(properties), properties }
}

function created({ required, properties, ...rest }: Json): Json {
  const { id, createdOn, modifiedOn: _, ...others } = properties
  const { default: __, ...time } = createdOn
  const own = { id, ...others, createdOn: { ...time, description: 'When the record was created. Default: now.' } }
  return { ...rest, required: required.filter((each: string) => each !== 'id'), properties: own }
}

/** The name of each collection → the name of its kind of record. */
export const collections: Record<string, string> = Object.fromEntries(
  Object.entries<Json>(worlds.World.properties)
    .filter(([, schema]) => schema.type === 'array')
    .map(([collection, schema]) => [collection, schema.items.$ref]),
)

/** The vendor's schema of a record, or one schema per `type` if there are several kinds of record. */
export const wireOf = (name: string): string | Record<string, string> | undefined => worlds[name]?.['x-wire']
