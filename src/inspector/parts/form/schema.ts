/** The fields of a form and its starting value, made from the schema and the example in the document. */
import type { Json } from '../../door/door.ts'
import type { Document, Schema } from '../../state/document.ts'

export interface Field {
  readonly name: string
  readonly schema: Schema
  readonly nullable: boolean
  readonly required: boolean
}

/** The properties of an object's schema, required ones first. */
export function fieldsOf(document: Document, schema: Schema): Field[] {
  const { schema: plain } = document.plain(schema)
  const required: readonly string[] = plain['x-enforced-required'] ?? plain.required ?? []
  const fields = Object.entries<Schema>(plain.properties ?? {}).map(([name, property]) => ({
    name,
    ...document.plain(property),
    required: required.includes(name),
  }))
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)]
}

/** The document's example, in which the ids are those of the tenant's own records. */
export function startOf(document: Document, schema: Schema, example: Json, own: (name: string) => Json): Json {
  const { schema: plain } = document.plain(schema)
  if (plain.type === 'array') return (example ?? []).map((each: Json) => startOf(document, plain.items, each, own))
  if (!plain.properties) return example
  const given = fieldsOf(document, plain).filter(({ name, required }) => required || example?.[name] !== undefined)
  return Object.fromEntries(
    given.map(({ name, schema: property }) => [name, own(name) ?? startOf(document, property, example?.[name] ?? usual(property), own)]),
  )
}

/** The starting value of a required property that the example does not contain. */
function usual(schema: Schema): Json {
  if (schema.default !== undefined) return schema.default
  const [first] = choices(schema)
  if (first !== undefined) return first
  if (schema.type === 'boolean') return false
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 0
  if (schema.type === 'array') return []
  if (schema.type === 'object') return {}
  return ''
}

export const choices = (schema: Schema): readonly string[] =>
  (schema.enum ?? schema['x-enum'] ?? []).filter((each: unknown) => each !== null)

/** A new element of a list. */
export const elementOf = (document: Document, schema: Schema, own: (name: string) => Json): Json =>
  startOf(document, schema, usual(document.plain(schema).schema), own)
