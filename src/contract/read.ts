/**
 * Reads parsed JSON as a shape declares it, as leniently as the vendor does (ERR-15, ERR-16). The result has the engine's values: exact
 * decimals, timestamps as ticks, ids as numbers. Values that do not fit the shape are collected as misfits, and nothing is thrown.
 */
import { guid } from '../domain/external-data.ts'
import { amounts, decimal, MOST_DIGITS_IN_FILES, rounded } from '../domain/money.ts'
import type { ValueRule } from '../domain/rule.ts'
import { businessDate, instant } from '../domain/time.ts'
import type { Property } from '../tables.ts'
import { formats } from './formats.ts'
import { type Shape, shapeOf, unread } from './shapes.ts'

/** A place in a value, as a linked list from the inside out, so a path is built only when it is needed. */
export type Place = { readonly key: string | number; readonly in: Place } | null

export type Misfit =
  | { readonly kind: 'type'; readonly at: Place; readonly value: unknown; readonly wanted: string }
  | { readonly kind: 'missing'; readonly at: Place; readonly names: readonly string[] }
  | { readonly kind: 'null'; readonly at: Place }
  | { readonly kind: 'unknown'; readonly at: Place }

export interface Reader {
  readonly misfits: Misfit[]
  /** How many more misfits of each kind may be collected. If left out, all are collected. */
  readonly room?: { [Kind in Misfit['kind']]: number }
  /** Lists are read no further once this many misfits are collected: reading more would take far more memory than the JSON text. */
  readonly enough?: number
  /** Whether to read a complete record, as for a world file: properties that are left out get their default, or null if allowed. */
  readonly complete: boolean
}

function collect(reader: Reader, misfit: Misfit): void {
  const { misfits, room } = reader
  if (hasEnough(reader)) return
  if (!room || room[misfit.kind]-- > 0) misfits.push(misfit)
}

export const hasEnough = ({ misfits, enough = Number.POSITIVE_INFINITY }: Reader): boolean => misfits.length >= enough

export function readObject(shape: Shape, value: object, at: Place, reader: Reader): Record<string, unknown> {
  const read: Record<string, unknown> = reader.complete ? { ...shape.blank } : {}
  for (const key of Object.keys(value)) {
    const property = shape.byName.get(key) ?? shape.byName.get(key.toLowerCase())
    if (property) read[property.name] = readProperty(property, (value as Record<string, unknown>)[key], property.name, at, reader)
    else collect(reader, { kind: 'unknown', at: { key, in: at } })
  }
  const names = reader.complete ? completed(read, shape, at, reader) : missingFrom(read, shape)
  if (names.length > 0) collect(reader, { kind: 'missing', at, names })
  return read
}

/** The names of required properties that the object lacks. */
function missingFrom(read: object, { required }: Shape): string[] {
  const missing: string[] = []
  for (const { name } of required) if (!(name in read)) missing.push(name)
  return missing
}

/** Gives the object the defaults of the properties that it lacks. Returns the names of the required properties that have no default. */
function completed(read: Record<string, unknown>, { properties }: Shape, at: Place, reader: Reader): string[] {
  const missing: string[] = []
  for (const property of properties) {
    if (read[property.name] !== unread) continue
    const usual = usualValue(property, at, reader)
    if (usual !== unread) {
      read[property.name] = usual
      continue
    }
    delete read[property.name]
    if (property.required) missing.push(property.name)
  }
  return missing
}

function usualValue(property: Property, at: Place, reader: Reader): unknown {
  if (property.default !== undefined) return readProperty(property, property.default, property.name, at, reader)
  if (property.nullable) return null
  if (property.kind === 'list' && !property.required) return []
  if (property.kind === 'map') return {}
  if (property.kind !== 'object') return unread
  const shape = shapeOf(property.shape as string)
  const isOptional = shape.properties.every((each) => each.nullable || each.default !== undefined)
  return isOptional ? readObject(shape, {}, { key: property.name, in: at }, reader) : unread
}

/** Reads the value at a key. The value's own place is created only for containers and misfits. */
function readProperty(property: Property, value: unknown, key: string | number, at: Place, reader: Reader): unknown {
  if (value === null) {
    if (!property.nullable && !property.clears) collect(reader, { kind: 'null', at: { key, in: at } })
    return null
  }
  switch (property.kind) {
    case 'object':
      if (!isObject(value)) return misfit('object', value, { key, in: at }, reader)
      return readObject(shapeOf(property.shape as string), value, { key, in: at }, reader)
    case 'list':
      if (!Array.isArray(value)) return misfit('list', value, { key, in: at }, reader)
      return readList(property.of as Property, value, { key, in: at }, reader)
    case 'map':
      if (!isObject(value)) return misfit('object', value, { key, in: at }, reader)
      return readMap(property.of as Property, value, { key, in: at }, reader)
    case 'any':
      return value
    default: {
      const read = readScalar(property, value, reader.complete)
      return read === undefined ? misfit(expectedType(property), value, { key, in: at }, reader) : read
    }
  }
}

function readList(of: Property, values: readonly unknown[], at: Place, reader: Reader): unknown[] {
  const read: unknown[] = []
  for (let i = 0; i < values.length && !hasEnough(reader); i++) read.push(readProperty(of, values[i], i, at, reader))
  return read
}

function readMap(of: Property, value: object, at: Place, reader: Reader): unknown {
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, each]) => [key, readProperty(of, each, key, at, reader)]))
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function misfit(kind: string, value: unknown, at: Place, reader: Reader): undefined {
  collect(reader, { kind: 'type', at, value, wanted: kind })
  return undefined
}

const WANTED: Partial<Record<Property['kind'], string>> = { text: 'string', instant: 'DateTime', date: 'DateTime', guid: 'Guid' }

function expectedType({ values, format, kind }: Property): string {
  if (values) return `one of ${values.join(', ')}`
  return format ? formats[format].what : (WANTED[kind] ?? kind)
}

function readScalar(property: Property, value: unknown, exact: boolean): unknown {
  if (typeof value === 'object') return undefined
  switch (property.kind) {
    case 'integer':
      return readInteger(value, property.small === true)
    case 'decimal':
      return readDecimal(value, exact ? undefined : (property.scale ?? amounts.value.decimals))
    case 'number':
      return readNumber(value)
    case 'boolean':
      return readBoolean(value)
    case 'enum':
      return readEnum(value, property.values ?? [])
    case 'instant':
      return typeof value === 'string' ? instant(value) : undefined
    case 'date':
      return typeof value === 'string' ? readDate(value) : undefined
    case 'guid':
      return typeof value === 'string' ? guid(value) : undefined
    default:
      return typeof value === 'boolean' ? undefined : readText(String(value), exact ? property.format : undefined)
  }
}

const readText = (text: string, format: Property['format']): string | undefined =>
  format === undefined || formats[format].fits(text) ? text : undefined

const INTEGER = /^[+-]?\d+$/
const MOST_INTEGER_DIGITS = 19
/** The form of nearly every id. A double can always hold such a number. */
const PLAIN = /^\d{1,15}$/

/** An id in the path. Ids and counts in bodies and filters are read within the same bounds. */
export const pathIds = {
  id: 'GATE-07',
  says: 'A path id must be a whole number within int64; otherwise the request gets a 400, with an error keyed by the parameter. If no record has the id, the request gets a 404.',
  basis: { assumed: 'no source says anything about it' },
  value: { least: -(2n ** 63n), most: 2n ** 63n - 1n },
} as const satisfies ValueRule<Readonly<Record<string, bigint>>>

const { least: LEAST, most: MOST } = pathIds.value

/**
 * An id or count. Beyond ±2^53, where a double would round it, it stays a bigint. So it equals no record's id,
 * and messages print it as it was sent.
 */
export function readInteger(value: unknown, small = false): number | bigint | undefined {
  const plain = typeof value === 'string' && PLAIN.test(value) ? Number(value) : value
  if (typeof plain === 'number' && Number.isSafeInteger(plain)) return small && (plain | 0) !== plain ? undefined : plain
  const text = typeof value === 'number' ? integerText(value) : typeof value === 'string' ? value.trim() : ''
  if (text === undefined || !INTEGER.test(text) || text.replace(/^[+-]?0*/, '').length > MOST_INTEGER_DIGITS) return undefined
  const whole = BigInt(text)
  if (small ? whole !== BigInt.asIntN(32, whole) : whole < LEAST || whole > MOST) return undefined
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole
}

const integerText = (value: number): string | undefined => (Number.isInteger(value) ? BigInt(value).toString() : undefined)

/** An amount, rounded to its scale; amounts in a world file are not rounded. */
function readDecimal(value: unknown, scale: number | undefined): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  const read = scale === undefined ? decimal(value, MOST_DIGITS_IN_FILES) : decimal(value)
  return read === undefined || scale === undefined ? read : rounded(read, scale)
}

function readNumber(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined
}

const isAmong = (texts: readonly string[], text: string): boolean => texts.includes(text)

export const booleans = {
  id: 'GATE-05',
  says: 'These are accepted and ignored: an empty query value, a JSON body or content type on GET, unknown headers, and unknown form fields of a token request. A list parameter may be repeated. Booleans are case-insensitive.',
  basis: { observed: 'several public clients' },
  value: { true: ['true', '1'], false: ['false', '0'] },
} as const satisfies ValueRule<object>

/** Reads `True`, `false`, `1`, `0` and the like (GATE-05, ERR-15); undefined for anything else. */
export function readBoolean(value: unknown): boolean | undefined {
  const text = String(value).trim().toLowerCase()
  return isAmong(booleans.value.true, text) ? true : isAmong(booleans.value.false, text) ? false : undefined
}

/** The declared value that equals `value`, ignoring case (LIST-09). */
export function readEnum(value: unknown, values: readonly string[]): string | undefined {
  const text = String(value).trim().toLowerCase()
  return values.find((each) => each.toLowerCase() === text)
}

function readDate(text: string): bigint | undefined {
  const moment = instant(text)
  return moment === undefined ? undefined : businessDate(moment)
}

/** The keys of a place, outermost first. */
export function keysOf(at: Place): (string | number)[] {
  const keys: (string | number)[] = []
  for (let place = at; place; place = place.in) keys.unshift(place.key)
  return keys
}

/** A place as a path such as `items[0].cost`. `spelled` may change the spelling of each name. */
export function pathText(at: Place, spelled: (name: string, depth: number) => string = (name) => name): string {
  let depth = 0
  return keysOf(at).reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = spelled(key, depth++)
    return path === '' ? name : `${path}.${name}`
  }, '')
}
