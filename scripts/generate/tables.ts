/** The document as tables for the engine: operations with their parameters, and schemas as lists of properties. */
import {
  answerOf,
  api,
  bare,
  bodyOf,
  controlOperations,
  type Json,
  nameOf,
  type Operation,
  operations,
  reachable,
  schemas,
} from './document.ts'
import { collections, records, wireOf } from './records.ts'
import { refusals } from './refusals.ts'

const HEADER = '// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.\n'

const LIST = /^PaginatedResponse_Of_(.+)$/
const FEED = /^ExportResponse_Of_(.+)$/

/** Plain data, which `JSON.parse` reads several times as fast as the same data as code. The literal types are declared separately. */
export function tables(): { code: string; declaration: string } {
  const parts = {
    operations: Object.fromEntries(operations.map((each) => [each.id, operation(each)])),
    controlOperations: Object.fromEntries(controlOperations.map((each) => [each.id, controlOperation(each)])),
    shapes: shapes(),
    collections: collectionTable(),
    documentRules: api['x-rules'],
    refusals: Object.fromEntries(operations.map((each) => [each.id, refusals(each)])),
  }
  const code = Object.entries(parts).map(([name, value]) => `export const ${name} = JSON.parse(${parsable(value)})\n`)
  return { code: HEADER + code.join(''), declaration: `${HEADER}${declaration(parts)}` }
}

/** One entry per line, so that a change of an entry is one line of a diff. */
function parsable(value: Json): string {
  const entries = Array.isArray(value) ? [JSON.stringify(value)] : Object.entries(value).map(entryText)
  const text = Array.isArray(value) ? entries.join('') : `{\n${entries.join(',\n')}\n}`
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``
}

const entryText = ([name, each]: [string, unknown]): string => `${JSON.stringify(name)}:${JSON.stringify(each)}`

/** The types have only the needed part of the tables: the operations, the names of their bodies, and how they may fail. */
function declaration(parts: { operations: Json; controlOperations: Json; collections: Json; refusals: Json }): string {
  const typed = (table: Json, type: (entry: Json) => string) =>
    `{\n${Object.entries(table)
      .map(([name, entry]) => `  readonly ${JSON.stringify(name)}: ${type(entry)}\n`)
      .join('')}}`
  const entry = ({ body }: Json) => (body ? `OperationEntry & { readonly body: ${JSON.stringify(body)} }` : 'OperationEntry')
  return `import type { ControlEntry, OperationEntry, ShapeTable } from '../tables.ts'

export declare const operations: ${typed(parts.operations, entry)}
export declare const controlOperations: ${typed(parts.controlOperations, () => 'ControlEntry')}
export declare const collections: ${typed(parts.collections, (each) => JSON.stringify(each))}
export declare const refusals: ${typed(parts.refusals, (each) => JSON.stringify(each))}
export declare const shapes: ShapeTable
export declare const documentRules: readonly string[]
`
}

function operation({ id, method, path, node, parameters }: Operation): Json {
  const self = operations.find((each) => each.id === id) as Operation
  const secured = node.security?.find((each: Json) => each.OAuth2)
  return compact({
    method,
    path,
    tag: node.tags[0],
    summary: node.summary ?? '',
    scope: secured?.OAuth2[0],
    query: parameters.filter((each) => each.in === 'query').map(parameter),
    body: bodyOf(self) && bare(bodyOf(self)).name,
    bodyOptional: node.requestBody && node.requestBody.required !== true ? true : undefined,
    answer: answer(self),
    conflict: node.responses['409'] ? true : undefined,
    rules: node['x-rules'] ?? [],
  })
}

function controlOperation(self: Operation): Json {
  const [body, shape] = [bodyOf(self), answerOf(self)].map((schema) => schema && bare(schema).name)
  const query = self.parameters.filter((each) => each.in === 'query').map((each) => each.name)
  return compact({ method: self.method, path: self.path, query, body, answer: shape, rules: self.node['x-rules'] ?? [] })
}

function answer(self: Operation): Json {
  const schema = answerOf(self)
  if (!schema) return { kind: 'empty' }
  const { schema: bareSchema, name = '' } = bare(schema)
  if (bareSchema.type === 'array') return { kind: 'list', shape: nameOf(bareSchema.items) }
  const listed = LIST.exec(name)?.[1]
  const fed = FEED.exec(name)?.[1]
  if (listed) return { kind: 'page', shape: listed }
  if (fed) return { kind: 'feed', shape: fed }
  return { kind: 'one', shape: name }
}

function parameter(node: Json): Json {
  return compact({
    name: node.name,
    kind: parameterKind(node),
    values: node['x-enum'] ?? bare(node.schema).schema.enum,
    most: node['x-max-items'],
    shortest: bare(node.schema).schema.minLength,
    longest: bare(node.schema).schema.maxLength,
    required: node.required ? true : undefined,
  })
}

function parameterKind(node: Json): string {
  if (node['x-ignored']) return 'text'
  if (node['x-csv']) return node['x-csv'] === 'integer' ? 'integers' : 'texts'
  if (node['x-custom-fields']) return 'custom-fields'
  if (node.name === 'sort') return 'sort'
  const { schema } = bare(node.schema)
  if (node['x-enum'] || schema.enum) return 'enum'
  return kindOf(schema)
}

function kindOf(schema: Json): string {
  if (schema.enum) return 'enum'
  if (schema.format === 'decimal') return 'decimal'
  if (schema.format === 'double') return 'number'
  if (schema.format === 'date-time') return schema['x-business-date'] ? 'date' : 'instant'
  if (schema.format === 'guid') return 'guid'
  if (schema.type === 'array') return 'list'
  if (schema.properties) return 'object'
  if (schema.type === 'object') return 'map'
  return { integer: 'integer', number: 'decimal', boolean: 'boolean', string: 'text' }[schema.type as string] ?? 'any'
}

/** The shapes of refusals, for answers that a test plans instead of the API's. */
const REFUSED = ['ApiErrorResponse', 'GatewayError', 'TokenError', 'MockLimit'].map((name) => ({ $ref: `#/components/schemas/${name}` }))

/** Shapes of everything that is read (requests, world files) or written (answers). */
function shapes(): Json {
  const all = [...operations, ...controlOperations]
  const wanted = reachable([...all.map(bodyOf), ...all.map(answerOf), ...REFUSED, ...Object.values(records)])
  const table: Json = {}
  for (const name of wanted) {
    const schema = schemas[name]
    if (schema?.properties && !(name in records)) table[name] = properties(schema)
  }
  for (const [name, schema] of Object.entries(records)) if (schema.properties) table[name] = properties(schema)
  return table
}

function properties(schema: Json): Json[] {
  const required: string[] = schema['x-enforced-required'] ?? schema.required ?? []
  return Object.entries<Json>(schema.properties).map(([name, node]) => property(name, node, required.includes(name)))
}

/** The formats that values are checked against. */
const FORMATS = ['email', 'duration']

function property(name: string, node: Json, required: boolean): Json {
  const { schema, nullable, name: shape } = inDocument(node)
  const kind = kindOf(schema)
  const of = kind === 'list' ? property('', schema.items, true) : kind === 'map' ? mapValue(schema) : undefined
  return compact({
    name,
    kind,
    shape: kind === 'object' ? shape : undefined,
    of,
    values: schema.enum,
    scale: kind === 'decimal' ? (schema['x-scale'] ?? 2) : schema['x-scale'],
    required: required || undefined,
    nullable: nullable || undefined,
    small: schema.format === 'int32' || undefined,
    format: FORMATS.includes(schema.format) ? schema.format : undefined,
    clears: node['x-clears'],
    vendorNeverNull: node['x-vendor-declares']?.nullable === false ? true : undefined,
    absentWhenEmpty: node['x-absent-when-empty'],
    default: node.default,
  })
}

function mapValue(schema: Json): Json {
  return schema.additionalProperties?.type ? property('', schema.additionalProperties, true) : { name: '', kind: 'any', nullable: true }
}

/** Like `bare`, but record names resolve among the records first. */
function inDocument(node: Json): ReturnType<typeof bare> {
  const name = node.$ref?.split('/').at(-1)
  if (name in records) return { schema: records[name], nullable: false, name }
  return bare(node)
}

function collectionTable(): Json {
  return Object.fromEntries(Object.entries(collections).map(([name, record]) => [name, compact({ record, wire: wireOf(record) })]))
}

function compact(node: Json): Json {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined))
}
