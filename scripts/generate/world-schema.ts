/** The JSON Schema with which editors complete world files. */
import { schemas as all, type Json, reachable } from './document.ts'
import { records } from './records.ts'

export function worldSchema(): string {
  const shared = Object.fromEntries(reachable(Object.values(records)).map((name) => [name, all[name]]))
  const { World, ...others } = records
  const text = JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A Mocktitan world',
      ...World,
      $defs: withoutExtensions({ ...shared, ...others }),
    },
    null,
    2,
  )
  return `${text.replaceAll('#/components/schemas/', '#/$defs/')}\n`
}

function withoutExtensions(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(withoutExtensions)
  const kept = Object.entries<Json>(node).filter(([key]) => !key.startsWith('x-'))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExtensions(value)]))
}
