/**
 * Strictly checks the names, types, enums, nulls and required properties of answers, request bodies and records of world files. They
 * must be as openapi.yaml and worlds.yaml declare them. `read.ts` is the lenient counterpart, which reads what clients send.
 */
import { type OperationId, operationTable } from '../api.ts'
import { nearest, shortened } from '../domain/nearest.ts'
import type { Property } from '../tables.ts'
import { briefValue } from './brief-value.ts'
import { isObject, keysOf, type Place, pathText } from './read.ts'
import { scalar } from './scalars.ts'
import { shapeOf } from './shapes.ts'

/** A value that the walk has reached. */
export interface Found {
  readonly at: Place
  readonly value: unknown
  /** The shape that declares the property; empty for the value that the walk began with. */
  readonly shape: string
  readonly property: Property
  /**
   * What is wrong with the value itself; undefined if nothing is. For an undeclared property (`unknown`), `property` has only its name.
   * An object that lacks required properties is visited twice: before its content and, with `missing`, after its content.
   */
  readonly misfit: 'type' | 'null' | 'unknown' | 'missing' | undefined
  /** The names of the missing properties. */
  readonly missing?: readonly string[]
}

/** Returns false to end the walk. */
type Visit = (found: Found) => unknown

/** Visits the value and everything in it, in the value's own order. Returns false if a visit ended the walk. */
export function walk(property: Property, value: unknown, visit: Visit, at: Place = null, shape = ''): boolean {
  const misfit = value === null ? nullMisfit(property) : isKind(property, value) ? undefined : 'type'
  if (visit({ at, value, shape, property, misfit }) === false) return false
  if (value === null || misfit) return true
  if (property.kind === 'object') return walkObject(property, value as object, visit, at, shape)
  for (const [key, each] of entriesOf(property, value)) {
    if (!walk(property.of as Property, each, visit, { key, in: at }, shape)) return false
  }
  return true
}

const nullMisfit = ({ nullable }: Property) => (nullable ? undefined : 'null')

/** The entries of a list or a map. */
function entriesOf({ kind }: Property, value: unknown): Iterable<readonly [string | number, unknown]> {
  if (kind === 'list') return (value as unknown[]).entries()
  return kind === 'map' ? Object.entries(value as object) : []
}

function walkObject(property: Property, value: object, visit: Visit, at: Place, holder: string): boolean {
  const { name: shape, byName, required } = shapeOf(property.shape as string)
  const given = Object.entries(value).filter(([, each]) => each !== undefined)
  for (const [name, each] of given) {
    const place = { key: name, in: at }
    const known = byName.get(name)
    const goesOn =
      known?.name === name
        ? walk(known, each, visit, place, shape)
        : visit({ at: place, value: each, shape, property: { name, kind: 'any' }, misfit: 'unknown' })
    if (goesOn === false) return false
  }
  const names = new Set(given.map(([name]) => name))
  const missing = required.filter(({ name }) => !names.has(name)).map(({ name }) => name)
  return missing.length === 0 || visit({ at, value, shape: holder, property, misfit: 'missing', missing }) !== false
}

function isKind(property: Property, value: unknown): boolean {
  switch (property.kind) {
    case 'object':
    case 'map':
      return isObject(value)
    case 'list':
      return Array.isArray(value)
    default:
      return scalar(property).fits(value)
  }
}

/** Describes a valid value of the property. */
export function expected(property: Property): string {
  if (property.kind === 'list') return 'a list'
  return property.kind === 'object' || property.kind === 'map' ? 'an object' : scalar(property).what
}

/** The place of a value that does not fit, and a message that says what is wrong with the value. */
export interface Misfitting {
  readonly keys: readonly (string | number)[]
  /** For example: `data[0].name must be a string, not 5`. */
  readonly says: string
}

/** The first `most` misfits; empty if the value matches the document. */
export function misfitsOf(property: Property, value: unknown, most = Number.POSITIVE_INFINITY): Misfitting[] {
  const misfits: Misfitting[] = []
  walk(property, value, (found) => {
    if (found.misfit) misfits.push({ keys: keysOf(found.at), says: misfitText(found) })
    return misfits.length < most
  })
  return misfits
}

function misfitText({ at, value, shape, property, misfit, missing = [] }: Found): string {
  const place = pathText(at) || 'the body'
  switch (misfit) {
    case 'null':
      return `${place} must not be null`
    case 'missing':
      return `${place} must have ${missing.join(', ')}`
    case 'unknown':
      return `${pathText(at?.in ?? null) || 'the body'} has no property '${shortened(property.name)}' (${hint(property.name, namesOf(shape))})`
    default:
      return `${place} must be ${expected(property)}, not ${briefValue(value)}`
  }
}

function hint(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near === undefined ? `known: ${known.join(', ')}` : `did you mean '${near}'?`
}

const namesOf = (shape: string): string[] => shapeOf(shape).properties.map(({ name }) => name)

/** A value of the shape with this name in openapi.yaml or worlds.yaml. */
export const shaped = (shape: string): Property => ({ name: '', kind: 'object', shape })

/** The first `most` misfits of an answer, as messages; empty if there are none. */
export function answerMisfits(operation: OperationId, status: number, body: unknown, most?: number): string[] {
  const declared = answerBody(operation, status)
  if (declared === undefined) return body === undefined ? [] : [`there must be no body, but it is ${briefValue(body)}`]
  return body === undefined ? ['there must be a body'] : misfitsOf(declared, body, most).map(({ says }) => says)
}

/** The body that the document declares for an answer; undefined if it declares none. */
export function answerBody(operation: OperationId, status: number): Property | undefined {
  if (status === 501) return shaped('MockLimit')
  if (status !== 200) return shaped(operation === 'Connect_Token' && status === 400 ? 'TokenError' : 'ApiErrorResponse')
  const { answer } = operationTable(operation)
  switch (answer.kind) {
    case 'empty':
      return undefined
    case 'one':
      return shaped(answer.shape)
    case 'list':
      return { name: '', kind: 'list', of: shaped(answer.shape) }
    case 'page':
      return shaped(`PaginatedResponse_Of_${answer.shape}`)
    case 'feed':
      return shaped(`ExportResponse_Of_${answer.shape}`)
  }
}
