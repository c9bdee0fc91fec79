/** A request's body: decoded, parsed, read by the operation's shape, and refused in the vendor's words (ERR-02 … ERR-08). */
import { evaluate, type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa'
import type { Env } from '../domain/env.ts'
import { type Refusal, type RuleId, VALIDATION_TITLE } from '../domain/outcome.ts'
import type { Rule } from '../domain/rule.ts'
import { isObject, keysOf, type Misfit, type Place, pathText, type Reader, readObject } from './read.ts'
import { shapeOf } from './shapes.ts'

export interface ReadBody {
  readonly body: unknown
  /** Paths of the properties that the vendor would drop in silence (ERR-07). */
  readonly dropped: readonly string[]
}

export type Body = string | Uint8Array | undefined

const decoder = new TextDecoder()

export const bodyText = (body: Body): string => (body === undefined ? '' : typeof body === 'string' ? body : decoder.decode(body))

/** Length in bytes, without encoding what is plainly short enough. */
export function exceeds(body: Body, limit: number): boolean {
  if (body === undefined) return false
  if (typeof body !== 'string') return body.byteLength > limit
  return body.length > limit || (body.length * 3 > limit && new TextEncoder().encode(body).byteLength > limit)
}

/** `complete` reads what a record of a world file may be: what is left out gets its default. */
export function readBody(shapeName: string, text: string, quirks: Env['quirks'], complete = false): ReadBody | Refusal {
  if (isTooDeep(text)) return unreadable(`The request is nested more than ${DEEPEST} levels deep.`)
  const parsed = parseJson(text)
  if (parsed === undefined) return unreadable('The request is not valid JSON.')
  if (parsed === null) return unreadable('A non-empty request body is required.')
  if (!isObject(parsed))
    return unreadable(`The request must be a JSON object, not ${Array.isArray(parsed) ? 'a list' : `a ${typeof parsed}`}.`)
  const reader: Reader = { misfits: [], complete }
  const body = readObject(shapeOf(shapeName), parsed, null, reader)
  if (reader.misfits.length === 0) return { body, dropped: [] }
  const dropped = reader.misfits.filter((misfit) => misfit.kind === 'unknown').map((misfit) => pathText(misfit.at))
  const refusal = misshapen(reader.misfits, text)
  return refusal ? { ...refusal, dropped } : (unknownRefusal(dropped, quirks) ?? { body, dropped })
}

/** The vendor's library stops here too; and what walks the value may call itself for each level. */
const DEEPEST = 64

function isTooDeep(text: string): boolean {
  // Most bodies do not open so many brackets, and this is seen at once.
  if (opened(text, '{') + opened(text, '[') <= DEEPEST) return false
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
    if (depth > DEEPEST) return true
  }
  return false
}

/** How often a bracket stands in a text, counted up to what is too often. */
function opened(text: string, bracket: string): number {
  let count = 0
  for (let at = text.indexOf(bracket); at >= 0 && count <= DEEPEST; at = text.indexOf(bracket, at + 1)) count++
  return count
}

/** Digits that a double may not hold: their source text is kept instead. */
const LONG_NUMBER = /\d[\d.]{15}/

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown

const keepSource: Reviver = (_key, value, { source }) => (typeof value === 'number' && source && LONG_NUMBER.test(source) ? source : value)

/** The parsed value, null for nothing at all, undefined for what is not JSON. */
function parseJson(text: string): unknown {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (plain.trim() === '') return null
  try {
    return LONG_NUMBER.test(plain) ? JSON.parse(plain, keepSource as (key: string, value: unknown) => unknown) : JSON.parse(plain)
  } catch {
    return undefined
  }
}

const refused = (rule: RuleId, errors: Record<string, string[]>): Refusal => ({
  refused: true,
  status: 400,
  rule,
  title: VALIDATION_TITLE,
  errors,
})

export const unreadable = (message: string): Refusal => refused('ERR-08', { request: [message] })

function misshapen(misfits: readonly Misfit[], text: string): Refusal | undefined {
  const wrong = misfits.filter((misfit) => misfit.kind === 'type')
  if (wrong.length > 0) return refused('ERR-04', grouped(wrong.map((misfit) => [pathText(misfit.at), conversionMessage(misfit, text)])))
  const missing = misfits.filter((misfit) => misfit.kind === 'missing')
  if (missing.length > 0) return missingRefusal(missing)
  const nulls = misfits.filter((misfit) => misfit.kind === 'null')
  return nulls.length > 0 ? refused('ERR-05', grouped(nulls.map(({ at }) => [nullPath(at), nullMessage(at)]))) : undefined
}

function grouped(messages: readonly (readonly [string, string])[]): Record<string, string[]> {
  const errors = new Map<string, string[]>()
  for (const [path, message] of messages) errors.set(path, [...(errors.get(path) ?? []), message])
  return Object.fromEntries(errors)
}

/** ERR-02, ERR-03: nested objects first; an object's own omissions wait while anything inside it is short. */
function missingRefusal(missing: readonly Extract<Misfit, { kind: 'missing' }>[]): Refusal {
  const short = missing.map(({ at, names }) => ({ path: pathText(at), names }))
  const innermost = short.filter(
    ({ path }) =>
      !short.some(
        (other) => other.path !== path && (path === '' || other.path.startsWith(`${path}.`) || other.path.startsWith(`${path}[`)),
      ),
  )
  const errors = innermost.map(({ path, names }) => [path, `Required properties are missing from object: ${names.join(', ')}.`] as const)
  return refused('ERR-02', { ...grouped(errors), request: ['The request field is required.'] })
}

/** ERR-05: the first segment in camel case, later ones in Pascal case. */
const nullPath = (at: Place): string => pathText(at, (name, depth) => (depth === 0 ? name : pascal(name)))

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function nullMessage(at: Place): string {
  const name = keysOf(at).findLast((key) => typeof key === 'string')
  return `The ${pascal(String(name ?? ''))} field is required.`
}

type Conversion = Extract<Misfit, { kind: 'type' }>

function conversionMessage({ at, value, wanted }: Conversion, text: string): string {
  const where = `Path '${pathText(at)}', ${position(keysOf(at), text)}`
  if (wanted === 'list' || wanted === 'object')
    return `Cannot deserialize the current JSON ${typeName(value)} into ${wanted === 'list' ? 'a list' : 'an object'}. ${where}`
  if (typeof value === 'object')
    return `Unexpected character encountered while parsing value: ${Array.isArray(value) ? '[' : '{'}. ${where}`
  return `Could not convert ${typeName(value)} to ${wanted}: ${value}. ${where}`
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/** Where a value ends in the text, looked for only once something was wrong with it. */
function position(keys: readonly (string | number)[], text: string): string {
  let node: ValueNode | undefined = parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).body
  for (const key of keys) {
    if (node?.type === 'Array') node = node.elements[key as number]?.value
    else if (node?.type === 'Object') node = memberNamed(node, String(key))
  }
  const end = node?.loc.end
  return end ? `line ${end.line}, position ${end.column - 1}.` : 'line 1, position 1.'
}

/** The last of that name counts, in any case (GATE-07, ERR-16). */
function memberNamed(node: ObjectNode, key: string): ValueNode | undefined {
  return node.members.findLast(
    (member) => String(member.name.type === 'String' ? evaluate(member.name) : '').toLowerCase() === key.toLowerCase(),
  )?.value
}

function unknownRefusal(dropped: readonly string[], quirks: Env['quirks']): Refusal | undefined {
  if (quirks.unknownBody === 'drop' || dropped.length === 0) return undefined
  return refused('ERR-07', grouped(dropped.map((path) => [path, `Could not find member '${path}' on the request.`])))
}

export const rules: readonly Rule[] = [
  {
    id: 'ERR-02',
    says: 'Missing required properties are 400 with one message per object that names them all; nested objects are reported first.',
    basis: { observed: 'Fully-Launched/po-reader' },
  },
  {
    id: 'ERR-03',
    says: 'Such a 400 also says under errors.request that the request field is required.',
    basis: { observed: 'Fully-Launched/po-reader; the text is assumed' },
  },
  {
    id: 'ERR-04',
    says: 'A wrong JSON type is 400: "Could not convert string to decimal: Ground. Path \'shipping\', line 1, position 22."',
    basis: { observed: 'Fully-Launched/po-reader' },
  },
  {
    id: 'ERR-05',
    says: 'Null where it may not be is 400, keyed with the first segment in camel case and later ones in Pascal case; the empty string is accepted.',
    basis: { observed: 'Fully-Launched/po-reader' },
  },
  {
    id: 'ERR-07',
    says: 'Unknown body properties are dropped in silence and the call succeeds; quirk unknownBody. The mock says so (ADV-02).',
    basis: { observed: 'two public clients' },
  },
  {
    id: 'ERR-08',
    says: `Malformed JSON, JSON nested more than ${DEEPEST} levels deep, or no body where one is due, is 400 with errors.request.`,
    basis: { assumed: 'no source says; the depth is that of the library behind the observed messages' },
  },
  {
    id: 'ERR-15',
    says: 'Reading is lenient: a string that parses as the number, boolean or date wanted is taken, and a number where a string is due.',
    basis: { assumed: 'the behaviour of the library behind the observed messages' },
  },
  {
    id: 'ERR-16',
    says: 'Body property names match ignoring case.',
    basis: { assumed: 'the behaviour of the library behind the observed messages' },
  },
  {
    id: 'ERR-17',
    says: 'An explicit null in a PATCH clears what may be null on the record; for what may not be it is 400.',
    basis: { assumed: 'no source says' },
  },
]
