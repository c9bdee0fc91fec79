/** Values for a schema: valid, almost valid, and hostile ones. */
import type { ApiDocument, Schema } from './document.ts'
import type { Random } from './random.ts'

/** Ids of existing records, by the names of the properties that refer to them. */
type IdsFor = (property: string) => number

const DATES = ['2026-01-05', '2026-01-05T09:00:00Z', '2026-01-05T09:00:00.1234567Z', '2025-02-28T23:59:59+05:30']

export function validValue(schema: Schema, document: ApiDocument, random: Random, idFor: IdsFor, property = '', depth = 0): unknown {
  const node = document.resolve(schema)
  const go = (each: Schema, name = property) => validValue(each, document, random, idFor, name, depth + 1)
  if (node === undefined || node === true) return random.one(['x', 1, null])
  if (node.const !== undefined) return node.const
  if (node.enum) return random.one(node.enum)
  if (node.allOf) return Object.assign({}, ...node.allOf.map((each: Schema) => go(each)))
  if (node.oneOf ?? node.anyOf) return go(random.one(node.oneOf ?? node.anyOf))
  const types: string[] = [node.type ?? (node.properties ? 'object' : 'string')].flat()
  const type = random.one(types.length > 1 && random.chance(0.8) ? types.filter((each) => each !== 'null') : types)
  if (type === 'object') return objectFor(node, random, go, depth)
  if (type === 'array') return Array.from({ length: depth > 4 ? 0 : random.below(3) }, () => go(node.items))
  return scalar(type, node, random, idFor, property)
}

function objectFor(node: Schema, random: Random, go: (schema: Schema, name: string) => unknown, depth: number): object {
  const required: string[] = node.required ?? []
  const names = Object.keys(node.properties ?? {}).filter((name) => required.includes(name) || (depth < 5 && random.chance(0.4)))
  return Object.fromEntries(names.map((name) => [name, go(node.properties[name], name)]))
}

function scalar(type: string, node: Schema, random: Random, idFor: IdsFor, property: string): unknown {
  if (type === 'null') return null
  if (type === 'boolean') return random.chance(0.5)
  const isId = /(^id|Ids?)$/.test(property)
  if (type === 'integer') return isId ? idFor(property) : Math.max(node.minimum ?? 0, Math.min(node.maximum ?? 100, random.below(20)))
  if (type === 'number') return random.one([0, 1, 2.5, 19.99, 100])
  if (String(node.format).startsWith('date')) return random.one(DATES)
  return random.one(['Acme', 'a b', 'Größe', 'x', '12', 'PO-1', 'a@b.example']).slice(0, node.maxLength ?? 100)
}

/** Values that have broken parsers before. */
export function hostileValue(random: Random): unknown {
  return random.one<() => unknown>([
    () => null,
    () => '',
    () => -1,
    () => 2 ** 53,
    () => -(2 ** 63),
    () => 1e308,
    () => 0.1 + 0.2,
    () => '9'.repeat(400),
    () => 'x'.repeat(random.one([256, 5000, 60_000])),
    () => '\u0000\u202e\ud800',
    () => '__proto__',
    () => `${'1'.repeat(20_000)}x`,
    () => '"\\"'.repeat(3000),
    () => [],
    () => ({}),
    () => [[[[]]]],
    () => ({ __proto__: null, constructor: 1, toString: 'x' }),
    () => Array.from({ length: 400 }, () => 'x'),
    () => nested(random.one([10, 63, 64, 65, 500])),
    () => '0001-01-01T00:00:00Z',
    () => '9999-12-31T23:59:59.9999999Z',
    () => '2026-02-30',
    () => true,
  ])()
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = i % 2 ? { a: value } : [value]
  return value
}

/** The value with one place changed: left out, doubled, misnamed or given another value. */
export function almost(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.7)) {
    const at = random.below(value.length)
    if (random.chance(0.2)) return Array.from({ length: random.one([2, 50, 300]) }, () => value[at])
    return value.map((each, i) => (i === at ? almost(each, random) : each))
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || random.chance(0.1)) return hostileValue(random)
  const entries = Object.entries(value)
  const [name, inner] = random.one(entries)
  const others = entries.filter(([each]) => each !== name)
  const kind = random.below(10)
  if (kind === 0) return Object.fromEntries(others)
  if (kind === 1) return Object.fromEntries([...others, [`${name}x`, inner]])
  return Object.fromEntries(entries.map(([each, old]) => [each, each === name ? almost(old, random) : old]))
}
