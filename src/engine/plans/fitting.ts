/**
 * Holds an answer that a tester wrote against the document, by the tables that the core has anyway: names, types, enums,
 * nulls, what must be there. `checkAnswer` of mocktitan/answers does the same with validators that are large.
 */
import { type OperationId, operationTable } from '../../api.ts'
import { isObject } from '../../contract/read.ts'
import { shapeOf } from '../../contract/shapes.ts'
import { unknownName } from '../../domain/nearest.ts'
import { instant } from '../../domain/time.ts'
import type { Property } from '../../tables.ts'

/** What does not fit, in words: `data[0].name must be a text, not 5`. Empty where all does. */
export function unfit(operation: OperationId, status: number, body: unknown): string[] {
  const due = bodyOf(operation, status)
  if (due === undefined) return body === undefined ? [] : [`there must be no body, not ${brief(body)}`]
  return body === undefined ? ['there must be a body'] : findings(due, body, '')
}

const shaped = (shape: string): Property => ({ name: '', kind: 'object', shape })

/** What the document says the body is; undefined where there is none. */
function bodyOf(operation: OperationId, status: number): Property | undefined {
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

function findings(property: Property, value: unknown, at: string): string[] {
  if (value === null) return property.nullable ? [] : [`${at || 'the body'} must not be null`]
  switch (property.kind) {
    case 'object':
      return isObject(value) ? findingsIn(property.shape as string, value, at) : wrong(at, 'an object', value)
    case 'list':
      if (!Array.isArray(value)) return wrong(at, 'a list', value)
      return value.flatMap((each, i) => findings(property.of as Property, each, `${at}[${i}]`))
    case 'map':
      if (!isObject(value)) return wrong(at, 'an object', value)
      return Object.entries(value).flatMap(([key, each]) => findings(property.of as Property, each, below(at, key)))
    case 'any':
      return []
    default: {
      const { holds, what } = scalar(property)
      return holds(value) ? [] : wrong(at, what, value)
    }
  }
}

function findingsIn(shape: string, value: object, at: string): string[] {
  const { properties } = shapeOf(shape)
  const given = Object.entries(value).filter(([, each]) => each !== undefined)
  const names = properties.map(({ name }) => name)
  const inside = given.flatMap(([name, each]) => {
    const property = properties.find((known) => known.name === name)
    return property ? findings(property, each, below(at, name)) : [unknownName(name, `property of ${at || 'the body'}`, names)]
  })
  const missing = properties.filter(({ name, required }) => required && !given.some(([known]) => known === name))
  return missing.length === 0 ? inside : [...inside, `${at || 'the body'} must have ${missing.map(({ name }) => name).join(', ')}`]
}

interface Scalar {
  readonly holds: (value: unknown) => boolean
  readonly what: string
}

const isWhole = (value: unknown): boolean => Number.isInteger(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const MOMENT = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/

const isMoment: Scalar = {
  holds: (value) => typeof value === 'string' && MOMENT.test(value) && instant(value) !== undefined,
  what: 'a date-time such as 2026-01-05T09:00:00Z',
}

const SCALARS: { readonly [Kind in Property['kind']]?: Scalar } = {
  decimal: { holds: (value) => typeof value === 'number' && Number.isFinite(value), what: 'a number' },
  number: { holds: (value) => typeof value === 'number' && Number.isFinite(value), what: 'a number' },
  boolean: { holds: (value) => typeof value === 'boolean', what: 'true or false' },
  text: { holds: isText, what: 'a text' },
  guid: { holds: (value) => isText(value) && GUID.test(value as string), what: 'a GUID' },
  instant: isMoment,
  date: isMoment,
}

function scalar({ kind, values = [], small }: Property): Scalar {
  if (kind === 'enum') return { holds: (value) => values.includes(value as string), what: `one of ${values.join(', ')}` }
  if (kind === 'integer')
    return {
      holds: (value) => isWhole(value) && (!small || ((value as number) | 0) === value),
      what: small ? 'a whole number of 32 bits' : 'a whole number',
    }
  return SCALARS[kind] as Scalar
}

const below = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`)

const wrong = (at: string, what: string, value: unknown): string[] => [`${at || 'the body'} must be ${what}, not ${brief(value)}`]

const brief = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 100)
