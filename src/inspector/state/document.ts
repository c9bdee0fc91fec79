/** openapi.yaml as the page uses it, with operations by name and with the references in schemas resolved. */
import type { Json } from '../door/door.ts'

// biome-ignore lint/suspicious/noExplicitAny: a schema of the document, read by its keywords
export type Schema = any

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Json>>
  readonly components: Json
}

export interface ApiOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly tag: string
  /** The parameters of the query. */
  readonly query: readonly Json[]
  /** The schema of the JSON body. */
  readonly body: Schema | undefined
  readonly example: Json
  /** The schema of the 200 answer. */
  readonly answer: Schema | undefined
  readonly statuses: readonly string[]
  readonly rules: readonly string[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

export class Document {
  readonly operations: ReadonlyMap<string, ApiOperation>
  private readonly components: Json

  constructor({ paths, components }: ApiDocument) {
    this.components = components
    const all = Object.entries(paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => this.operationOf(path, method, item)),
    )
    this.operations = new Map(all.map((operation) => [operation.id, operation]))
  }

  /** The schema that a reference points to, with the keywords next to the reference. */
  resolve(schema: Schema): Schema {
    if (!schema?.$ref) return schema
    const { $ref, ...others } = schema
    const [, , kind = '', name = ''] = $ref.split('/')
    return { ...this.resolve(this.components[kind]?.[name]), ...others }
  }

  /** The resolved schema, without null, and with the parts of an `allOf` merged. */
  plain(schema: Schema): { readonly schema: Schema; readonly nullable: boolean } {
    const resolved = this.resolve(schema) ?? {}
    const choice: Schema[] | undefined = resolved.oneOf ?? resolved.anyOf
    if (choice) {
      const rest = choice.filter((each) => each.type !== 'null')
      const { oneOf: _one, anyOf: _any, ...others } = resolved
      return { schema: { ...this.plain(rest[0]).schema, ...others }, nullable: rest.length < choice.length }
    }
    if (resolved.allOf) return { schema: this.merged(resolved), nullable: false }
    if (!Array.isArray(resolved.type)) return { schema: resolved, nullable: false }
    const types = resolved.type.filter((type: string) => type !== 'null')
    return { schema: { ...resolved, type: types.length === 1 ? types[0] : undefined }, nullable: types.length < resolved.type.length }
  }

  private merged({ allOf, ...own }: Schema): Schema {
    const parts = [...allOf.map((part: Schema) => this.plain(part).schema), own]
    return {
      ...Object.assign({}, ...parts),
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
    }
  }

  private operationOf(path: string, method: string, item: Json): ApiOperation {
    const node = item[method]
    const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])].map((each) => this.resolve(each))
    const content = this.resolve(node.requestBody)?.content?.['application/json']
    return {
      id: node.operationId,
      method: method.toUpperCase(),
      path,
      summary: node.summary ?? '',
      tag: node.tags?.[0] ?? '',
      query: parameters.filter((each) => each.in === 'query'),
      body: content?.schema,
      example: content?.example,
      answer: this.resolve(node.responses?.['200'])?.content?.['application/json']?.schema,
      statuses: Object.keys(node.responses ?? {}),
      rules: node['x-rules'] ?? [],
    }
  }
}

let loading: Promise<Document> | undefined

/** The document, loaded when the first form or table needs it. */
export function apiDocument(): Promise<Document> {
  loading ??= import('virtual:api-document').then((module) => new Document(module.default))
  return loading
}

let loadingControl: Promise<Document> | undefined

/** The control API's own document. Its references to the vendor's schemas are not resolved here. */
export function controlDocument(load: () => Promise<ApiDocument>): Promise<Document> {
  loadingControl ??= load().then((document) => new Document(document))
  return loadingControl
}
