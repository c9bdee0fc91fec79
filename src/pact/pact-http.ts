/** Requests and responses of a pact as one form, whichever specification wrote them. */
import { type BodyRule, bodyRules } from './pact-matching.ts'
import { type Fields, fieldsOf, isFields, PactError, type Part, partOf, pointerInto, textOf, unfit } from './pact-part.ts'

/** A header or query parameter as it was written, and where. */
export interface Named {
  readonly name: string
  readonly values: readonly string[]
  readonly pointer: string
}

export interface PactBody {
  /** Parsed JSON; a text where the body is not JSON; null where the pact wants none. */
  readonly value: unknown
  readonly pointer: string
  /** What the pact says the body is (V4), or undefined. */
  readonly contentType: string | undefined
}

interface Exchanged {
  readonly pointer: string
  readonly headers: readonly Named[]
  /** Undefined where the pact says nothing of a body. */
  readonly body: PactBody | undefined
}

export interface PactRequest extends Exchanged {
  /** In capitals. */
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: readonly Named[]
  /** The query as it travels. */
  readonly queryText: string
}

export interface PactResponse extends Exchanged {
  readonly status: number
  /** What stands for the body's values instead of being equal to the example. */
  readonly bodyRules: readonly BodyRule[]
}

/** The first value of a header, its name in any case. */
export const headerIn = (headers: readonly Named[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.values[0]

export function requestOf(part: Part, specification: number): PactRequest {
  const request = fieldsOf(part, 'a request')
  const [path = '', inPath] = splitPath(textOf(partOf(request, 'path')))
  if (!path.startsWith('/')) throw new PactError(part.file, `${part.pointer}/path`, `is '${path}': a path that begins with / is due`)
  const { query, queryText } = queryOf(inPath === undefined ? partOf(request, 'query') : { ...partOf(request, 'path'), value: inPath })
  return { method: textOf(partOf(request, 'method')).toUpperCase(), path, query, queryText, ...exchanged(request, specification) }
}

export function responseOf(part: Part, specification: number): PactResponse {
  const response = fieldsOf(part, 'a response')
  const status = partOf(response, 'status')
  const code = status.value ?? 200
  if (typeof code !== 'number' || !Number.isInteger(code)) throw unfit(status, 'a status such as 200')
  return { status: code, bodyRules: bodyRules(response.fields.matchingRules, specification), ...exchanged(response, specification) }
}

function splitPath(path: string): [string, string | undefined] {
  const at = path.indexOf('?')
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)]
}

function exchanged(fields: Fields, specification: number): Exchanged {
  const headers = partOf(fields, 'headers')
  return {
    pointer: fields.pointer,
    headers: headers.value === undefined || headers.value === null ? [] : namedIn(fieldsOf(headers, 'an object of headers')),
    body: bodyOf(partOf(fields, 'body'), specification),
  }
}

/** A text in V1 and V2, an object of lists since V3. */
function queryOf(part: Part): Pick<PactRequest, 'query' | 'queryText'> {
  if (part.value === undefined || part.value === null) return { query: [], queryText: '' }
  if (typeof part.value === 'string') {
    const names = new Set(new URLSearchParams(part.value).keys())
    const values = new URLSearchParams(part.value)
    return { query: [...names].map((name) => ({ name, values: values.getAll(name), pointer: part.pointer })), queryText: part.value }
  }
  const query = namedIn(fieldsOf(part, 'a text or an object of lists'))
  const pairs = query.flatMap(({ name, values }) => values.map((value) => [name, value]))
  return { query, queryText: new URLSearchParams(pairs).toString() }
}

const namedIn = ({ fields, pointer }: Fields): Named[] =>
  Object.entries(fields).map(([name, value]) => ({
    name,
    values: (Array.isArray(value) ? value : [value]).map((each) => (each === null ? '' : String(each))),
    pointer: pointerInto(pointer, name),
  }))

/** V4 wraps a body into what it is; before, the value itself stands there. */
function bodyOf({ value, pointer }: Part, specification: number): PactBody | undefined {
  if (value === undefined) return undefined
  if (specification < 4 || !isFields(value)) return { value, pointer, contentType: undefined }
  const { content = null, contentType, encoded } = value
  const type = typeof contentType === 'string' ? contentType : undefined
  return { value: decoded(content, encoded, type), pointer: pointerInto(pointer, 'content'), contentType: type }
}

/** `encoded` is false, or names how the content was made a text: base64, or JSON text. */
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
