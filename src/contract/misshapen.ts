/** Turns a request's misfits, the values that do not fit the declared shape, into the vendor's messages (ERR-02 … ERR-05, ERR-07). */
import { type Refusal, type RuleId, VALIDATION_TITLE } from '../domain/outcome.ts'
import { fill, type ValueRule } from '../domain/rule.ts'
import { endsOf, type Position } from './positions.ts'
import { keysOf, type Misfit, type Place, pathText, type Reader } from './read.ts'

type Missing = Extract<Misfit, { kind: 'missing' }>
type Conversion = Extract<Misfit, { kind: 'type' }>

export const manyErrors = {
  id: 'ERR-18',
  says: 'An answer lists at most this many errors. If there are more, a message under errors[""] says so.',
  basis: { assumed: 'the behaviour and the limit of ASP.NET' },
  value: { most: 200, text: 'The maximum number of allowed model errors has been reached.' },
} as const satisfies ValueRule<{ most: number; text: string }>

export const missingProperty = {
  id: 'ERR-02',
  says: "A request without a required property gets a 400, with an error keyed by the property's path. The message gives the path of the object that lacks it and where that object ends. An object's missing properties are listed only if its nested objects are complete.",
  basis: { observed: 'two other modules in 2026: the keys and the text; Fully-Launched/po-reader: nested objects first' },
  value: "Required property '{name}' not found in JSON. Path '{path}', line {line}, position {position}.",
} as const satisfies ValueRule<string>

export const requestIsRequired = {
  id: 'ERR-03',
  says: 'If required properties or the whole body are missing, errors.request has this message too.',
  basis: { observed: 'live' },
  value: 'The request field is required.',
} as const satisfies ValueRule<string>

export const wrongType = {
  id: 'ERR-04',
  says: 'A request with a value of the wrong JSON type gets a 400. The message says what was sent, what is expected, and the position where the value ends.',
  basis: { observed: 'Fully-Launched/po-reader' },
  value: {
    scalar: "Could not convert {type} to {wanted}: {value}. Path '{path}', line {line}, position {position}.",
    nested: "Unexpected character encountered while parsing value: {value}. Path '{path}', line {line}, position {position}.",
    container: "Cannot deserialize the current JSON {type} into {wanted}. Path '{path}', line {line}, position {position}.",
  },
} as const satisfies ValueRule<Record<string, string>>

export const nullNotAllowed = {
  id: 'ERR-05',
  says: "A request with a null that is not allowed gets a 400, with an error keyed by the path of the null. The path's first segment is in camel case, and later ones are in Pascal case. An empty string is accepted.",
  basis: { observed: 'Fully-Launched/po-reader' },
  value: 'The {name} field is required.',
} as const satisfies ValueRule<string>

export const unknownProperty = {
  id: 'ERR-07',
  says: 'Unknown body properties are dropped silently and the call succeeds. The mock reports them (ADV-02). With quirk unknownBody=reject, the request is refused with this message.',
  basis: { observed: 'two public clients; also seen in production' },
  value: "Could not find member '{path}' on the request.",
} as const satisfies ValueRule<string>

/** A refusal because of the request's shape, with its messages grouped by path. */
export function shapeRefusal(rule: RuleId, messages: readonly (readonly [path: string, message: string])[]): Refusal {
  const { most, text } = manyErrors.value
  const listed = messages.length > most ? [...messages.slice(0, most - 1), ['', text] as const] : messages
  const errors = new Map<string, string[]>()
  for (const [path, message] of listed) {
    const known = errors.get(path)
    if (known) known.push(message)
    else errors.set(path, [message])
  }
  return { refused: true, status: 400, rule, title: VALIDATION_TITLE, errors: Object.fromEntries(errors) }
}

/** The refusal for a body's misfits. It lists wrong types if there are any, otherwise missing properties, otherwise nulls. */
export function misshapen(misfits: readonly Misfit[], text: string): Refusal | undefined {
  const wrong = misfits.filter((misfit) => misfit.kind === 'type')
  if (wrong.length > 0) return typeRefusal(wrong, text)
  const missing = misfits.filter((misfit) => misfit.kind === 'missing')
  if (missing.length > 0) return missingRefusal(missing, text)
  const nulls = misfits.filter((misfit) => misfit.kind === 'null')
  if (nulls.length === 0) return undefined
  return shapeRefusal(
    nullNotAllowed.id,
    withinLimit(nulls).map(({ at }) => [nullPath(at), fill(nullNotAllowed.value, { name: nullName(at) })]),
  )
}

export const unknownRefusal = (paths: readonly string[]): Refusal =>
  shapeRefusal(
    unknownProperty.id,
    withinLimit(paths).map((path) => [path, fill(unknownProperty.value, { path })]),
  )

/**
 * How many misfits of each kind are collected. One more than an answer lists is enough to know whether there are more. Missing properties
 * need more room, because an answer leaves out those of an object that contains another incomplete object. There may be one such object
 * per level.
 */
export function roomForErrors(levels: number): Reader['room'] & {} {
  const most = manyErrors.value.most + 1
  return { type: most, null: most, unknown: most, missing: most * levels }
}

/** Keeps one more than an answer lists, which is enough to know whether there are more. */
const withinLimit = <T>(each: readonly T[]): readonly T[] => each.slice(0, manyErrors.value.most + 1)

function typeRefusal(wrong: readonly Conversion[], text: string): Refusal {
  const listed = withinLimit(wrong)
  const ends = endsOf(
    text,
    listed.map(({ at }) => at),
  )
  return shapeRefusal(
    wrongType.id,
    listed.map((misfit, i) => [pathText(misfit.at), conversionMessage(misfit, ends[i] as Position)]),
  )
}

function conversionMessage({ at, value, wanted }: Conversion, end: Position): string {
  const { container, nested, scalar } = wrongType.value
  const where = { path: pathText(at), ...end }
  if (wanted === 'list' || wanted === 'object') return fill(container, { type: typeName(value), wanted: CONTAINERS[wanted], ...where })
  if (typeof value === 'object') return fill(nested, { value: Array.isArray(value) ? '[' : '{', ...where })
  return fill(scalar, { type: typeName(value), wanted, value: String(value), ...where })
}

const CONTAINERS = { list: 'a list', object: 'an object' }

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function missingRefusal(missing: readonly Missing[], text: string): Refusal {
  const innermost = withinLimit(innermostOf(missing).flatMap(({ at, names }) => names.map((name) => ({ at, name }))))
  const ends = endsOf(
    text,
    innermost.map(({ at }) => at),
  )
  const messages = innermost.map(({ at, name }, i) => {
    const path = pathText(at)
    return [path === '' ? name : `${path}.${name}`, fill(missingProperty.value, { name, path, ...(ends[i] as Position) })] as const
  })
  const { errors, ...refusal } = shapeRefusal(missingProperty.id, messages)
  return { ...refusal, errors: { ...errors, request: [requestIsRequired.value] } }
}

/** Leaves out objects that contain incomplete objects: the vendor reports the inner ones first. */
function innermostOf(missing: readonly Missing[]): readonly Missing[] {
  const owners = new Set<Place>()
  for (const { at } of missing) {
    for (let owner = at; owner && !owners.has(owner.in); owner = owner.in) owners.add(owner.in)
  }
  return missing.filter(({ at }) => !owners.has(at))
}

/** ERR-05: the path of a null, with its first segment in camel case and later ones in Pascal case. */
const nullPath = (at: Place): string => pathText(at, (name, depth) => (depth === 0 ? name : pascal(name)))

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function nullName(at: Place): string {
  return pascal(String(keysOf(at).findLast((key) => typeof key === 'string') ?? ''))
}
