/** Messages about a body that does not match a schema of the document. The mock checks the body again when the answer is planned. */
import type { Json } from '../../door/door.ts'
import { LongNumber } from '../../door/json.ts'
import type { Document, Schema } from '../../state/document.ts'

const MOST = 20

export function misfits(document: Document, schema: Schema, value: Json, at = 'body'): string[] {
  const { schema: plain, nullable } = document.plain(schema)
  if (value === null) return nullable || plain.type === undefined ? [] : [`${at} must not be null`]
  if (!isOfType(plain.type, value)) return [`${at} must be ${plain.type === 'integer' ? 'a whole number' : `of type ${plain.type}`}`]
  if (plain.enum && !plain.enum.includes(value)) return [`${at} must be one of ${plain.enum.join(', ')}`]
  if (plain.type === 'array')
    return value
      .slice(0, 200)
      .flatMap((each: Json, i: number) => misfits(document, plain.items, each, `${at}[${i}]`))
      .slice(0, MOST)
  if (!plain.properties) return []
  const missing = (plain.required ?? []).filter((name: string) => !(name in value)).map((name: string) => `${at}.${name} is missing`)
  const unknown = plain.additionalProperties
    ? []
    : Object.keys(value)
        .filter((name) => !(name in plain.properties))
        .map((name) => `${at}.${name} is an unknown property`)
  const inside = Object.entries(value).flatMap(([name, each]) =>
    plain.properties[name] ? misfits(document, plain.properties[name], each, `${at}.${name}`) : [],
  )
  return [...missing, ...unknown, ...inside].slice(0, MOST)
}

function isOfType(type: string | undefined, value: Json): boolean {
  if (type === undefined) return true
  if (type === 'integer') return Number.isInteger(value) || value instanceof LongNumber
  if (type === 'number') return typeof value === 'number' || value instanceof LongNumber
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value)
  return typeof value === type
}
