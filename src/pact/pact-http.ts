/** Requests and responses of a pact, in the same form for all specification versions. */
import { isObject } from '../contract/read.ts'
import { targetOf } from '../contract/target.ts'
import { type BodyRule, bodyRules } from './pact-matching.ts'
import { type Fields, fieldsOf, PactError, type Part, partOf, pointerInto, textOf, unfit } from './pact-part.ts'

/** A header or query parameter as written in the pact, and its place. */
interface ValuesOfName {
  readonly name: string
  readonly values: readonly string[]
  readonly pointer: string
}

interface PactBody {
  /** Parsed JSON; a string if the body is not JSON; null if the pact expects no body. */
  readonly value: unknown
  readonly pointer: string
  /** The content type that the pact declares (V4), or undefined. */
  readonly contentType: string | undefined
}

interface HttpMessage {
  readonly pointer: string
  readonly headers: readonly ValuesOfName[]
  /** Undefined if the pact does not mention a body. */
  readonly body: PactBody | undefined
}

export interface PactRequest extends HttpMessage {
  /** The method, in upper case. */
  readonly method: string
  /** The path, without the query. */
  readonly path: string
  readonly query: readonly ValuesOfName[]
  /** The query string as sent. */
  readonly queryText: string
}

export interface PactResponse extends HttpMessage {
  readonly status: number
  /** Rules for body values that need not equal the example. */
  readonly bodyRules: readonly BodyRule[]
}

/** The first value of a header; the name is matched ignoring case. */
export const headerIn = (headers: readonly ValuesOfName[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.values[0]

export function requestOf(part: Part, specification: number): PactRequest {
  const request = fieldsOf(part, 'a request')
  const target = textOf(partOf(request, 'path'))
  if (!target.startsWith('/')) throw new PactError(part.file, `${part.pointer}/path`, `is '${target}': expected a path that begins with /`)
  const { path, query: inPath } = targetOf(target)
  const { query, queryText } = queryOf(inPath === '' ? partOf(request, 'query') : { ...partOf(request, 'path'), value: inPath })
  return { method: textOf(partOf(request, 'method')).toUpperCase(), path, query, queryText, ...headersAndBody(request, specification) }
}

export function responseOf(part: Part, specification: number): PactResponse {
  const response = fieldsOf(part, 'a response')
  const status = partOf(response, 'status')
  const code = status.value ?? 200
  if (typeof code !== 'number' || !Number.isInteger(code)) throw unfit(status, 'a status such as 200')
  return { status: code, bodyRules: bodyRules(response.fields.matchingRules, specification), ...headersAndBody(response, specification) }
}

function headersAndBody(fields: Fields, specification: number): HttpMessage {
  const headers = partOf(fields, 'headers')
  return {
    pointer: fields.pointer,
    headers: headers.value === undefined || headers.value === null ? [] : valuesByName(fieldsOf(headers, 'an object of headers')),
    body: bodyOf(partOf(fields, 'body'), specification),
  }
}

/** The query is a string in V1 and V2, and an object of arrays since V3. */
function queryOf(part: Part): Pick<PactRequest, 'query' | 'queryText'> {
  if (part.value === undefined || part.value === null) return { query: [], queryText: '' }
  if (typeof part.value === 'string') {
    const names = new Set(new URLSearchParams(part.value).keys())
    const values = new URLSearchParams(part.value)
    return { query: [...names].map((name) => ({ name, values: values.getAll(name), pointer: part.pointer })), queryText: part.value }
  }
  const query = valuesByName(fieldsOf(part, 'a string or an object of arrays'))
  const pairs = query.flatMap(({ name, values }) => values.map((value) => [name, value]))
  return { query, queryText: new URLSearchParams(pairs).toString() }
}

const valuesByName = ({ fields, pointer }: Fields): ValuesOfName[] =>
  Object.entries(fields).map(([name, value]) => ({
    name,
    values: (Array.isArray(value) ? value : [value]).map((each) => (each === null ? '' : String(each))),
    pointer: pointerInto(pointer, name),
  }))

/** V4 wraps the body in an object with its type; earlier versions have the bare value. */
function bodyOf({ value, pointer }: Part, specification: number): PactBody | undefined {
  if (value === undefined) return undefined
  if (specification < 4 || !isObject(value)) return { value, pointer, contentType: undefined }
  const { content = null, contentType, encoded } = value
  const type = typeof contentType === 'string' ? contentType : undefined
  return { value: decoded(content, encoded, type), pointer: pointerInto(pointer, 'content'), contentType: type }
}

/** `encoded` is false, or names the encoding of the string: base64 or JSON. */
function decoded(content: unknown, encoded: unknown, contentType = ''): unknown {
  if (typeof content !== 'string' || !encoded) return content
  const text = /^base64$/i.test(String(encoded)) ? Buffer.from(content, 'base64').toString() : content
  if (!/json/i.test(`${contentType} ${encoded}`)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
