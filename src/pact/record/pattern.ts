/** The pattern of a recorded answer: for each value, its type in the API document, and the recorded value as an example. */
import { shapes } from '../../api.ts'
import { isObject } from '../../contract/read.ts'
import { HIDDEN, isSecret, valueWithoutSecrets } from '../../engine/journal/secrets.ts'
import type { Property } from '../../tables.ts'
import { valuesOf } from '../check/value-sets.ts'

export type Pattern =
  | { readonly kind: 'null' }
  /** A value that the document does not declare. Everything in it is matched by type. */
  | { readonly kind: 'like'; readonly example: unknown }
  | Scalar
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Pattern>> }
  | List

export interface Scalar {
  readonly kind: 'scalar'
  readonly matcher: Matcher
  readonly example: unknown
  /** Whether the value is null in some rows of its list. */
  readonly isNullable: boolean
}

export interface List {
  readonly kind: 'list'
  /** The kinds of recorded rows. There is one if all rows are alike, and none if the list is empty. */
  readonly rows: readonly Pattern[]
  readonly mayBeEmpty: boolean
}

/** A matcher as Pact writes it. */
export interface Matcher {
  readonly match: 'type' | 'integer' | 'number' | 'regex' | 'equality'
  readonly regex?: string
}

const MOMENT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?Z$'
const DAY = '^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$'
const GUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
const TRACE = '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$'

const regex = (regex: string): Matcher => ({ match: 'regex', regex })
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const scalar = (matcher: Matcher, example: unknown): Scalar => ({ kind: 'scalar', matcher, example, isNullable: false })

/** The pattern of a value of this property. */
export function patternOf(value: unknown, property: Property, shape = ''): Pattern {
  if (value === null) return { kind: 'null' }
  if (property.kind === 'list' && Array.isArray(value)) return listOf(value.map((each) => patternOf(each, property.of as Property, shape)))
  if (property.kind === 'object' && isObject(value)) return objectOf(value, shapes[property.shape as string] ?? [], property.shape)
  if (typeof value === 'object') return { kind: 'like', example: valueWithoutSecrets(value) }
  return scalarOf(value, property, valuesOf(shape, property))
}

export function objectOf(value: object, properties: readonly Property[], shape = ''): Pattern {
  const fields = Object.entries(value).map(([name, each]) => {
    const known = properties.find((property) => property.name === name)
    return [
      name,
      known ? patternOf(each, known, shape) : ({ kind: 'like', example: isSecret(name) ? HIDDEN : valueWithoutSecrets(each) } as const),
    ]
  })
  return { kind: 'object', fields: Object.fromEntries(fields) }
}

function scalarOf(value: unknown, { name, kind }: Property, values: readonly string[] = []): Pattern {
  if (name === 'traceId') return scalar(regex(TRACE), `00-${'0'.repeat(31)}1-${'0'.repeat(15)}1-00`)
  if (isSecret(name)) return scalar({ match: 'type' }, HIDDEN)
  if (typeof value === 'number') return scalar({ match: kind === 'integer' ? 'integer' : 'number' }, value)
  if (values.length > 0) return scalar(regex(`^(${values.map(literal).join('|')})$`), value)
  const patterns: Partial<Record<Property['kind'], string>> = { instant: MOMENT, date: DAY, guid: GUID }
  const pattern = patterns[kind]
  return scalar(pattern === undefined ? { match: 'type' } : regex(pattern), valueWithoutSecrets(value))
}

/** A list, with its rows merged into as few kinds as possible. */
export function listOf(rows: readonly Pattern[], mayBeEmpty = false): List {
  const kinds: Pattern[] = []
  for (const row of rows) {
    const [at, merged] = firstMerge(kinds, row)
    if (merged) kinds[at] = merged
    else kinds.push(row)
  }
  return { kind: 'list', rows: kinds, mayBeEmpty }
}

function firstMerge(kinds: readonly Pattern[], row: Pattern): [number, Pattern | undefined] {
  for (const [i, kind] of kinds.entries()) {
    const merged = mergedWith(kind, row)
    if (merged) return [i, merged]
  }
  return [-1, undefined]
}

/** One pattern for two values; undefined if no Pact matcher accepts both, such as null and an object. */
function mergedWith(one: Pattern, other: Pattern): Pattern | undefined {
  if (one.kind === 'null' && other.kind === 'null') return one
  if (one.kind === 'null') return other.kind === 'scalar' ? { ...other, isNullable: true } : undefined
  if (other.kind === 'null') return one.kind === 'scalar' ? { ...one, isNullable: true } : undefined
  if (one.kind === 'scalar' && other.kind === 'scalar') return mergedScalars(one, other)
  if (one.kind === 'object' && other.kind === 'object') return mergedObjects(one.fields, other.fields)
  if (one.kind === 'list' && other.kind === 'list') return mergedLists(one, other)
  return one.kind === 'like' && other.kind === 'like' && JSON.stringify(one) === JSON.stringify(other) ? one : undefined
}

function mergedScalars(one: Scalar, other: Scalar): Scalar | undefined {
  const isAlike = one.matcher.match === other.matcher.match && one.matcher.regex === other.matcher.regex
  return isAlike && typeof one.example === typeof other.example ? { ...one, isNullable: one.isNullable || other.isNullable } : undefined
}

function mergedObjects(one: Readonly<Record<string, Pattern>>, other: Readonly<Record<string, Pattern>>): Pattern | undefined {
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return undefined
  const fields: Record<string, Pattern> = {}
  for (const name of names) {
    const [left, right] = [one[name], other[name]]
    const merged = left && right && mergedWith(left, right)
    if (!merged) return undefined
    fields[name] = merged
  }
  return { kind: 'object', fields }
}

/**
 * A pattern with several kinds of rows requires a list to contain every kind, so such patterns merge only if both have the same kinds.
 */
function mergedLists(one: List, other: List): List | undefined {
  const counts = [one.rows.length, other.rows.length]
  const mayBeEmpty = one.mayBeEmpty || other.mayBeEmpty || (counts.includes(0) && counts.some((count) => count > 0))
  const merged = listOf([...one.rows, ...other.rows], mayBeEmpty)
  const kinds = merged.rows.length
  return kinds < 2 || (!mayBeEmpty && counts.every((count) => count === kinds)) ? merged : undefined
}
