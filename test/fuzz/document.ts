/** The parts of openapi.yaml and of the control API's document from which requests are made. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { controlDocument } from '../../src/generated/control-document.ts'

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema
export type Schema = any

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export interface FuzzedOperation {
  readonly id: string
  readonly isControl: boolean
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly bodyType?: string
  readonly body?: Schema
  readonly example?: unknown
  /** The JSON schemas of its answers by status, as places in the document. */
  readonly answers: Readonly<Record<string, string>>
}

/** Instead of a schema, for an answer that is not JSON. */
export const TEXT = 'text'

// biome-ignore lint/suspicious/noExplicitAny: a document is walked
type Node = any

export class ApiDocument {
  readonly name: string
  readonly root: Node
  readonly operations: readonly FuzzedOperation[]

  constructor(name: string, root: Node, isControl: boolean) {
    this.name = name
    this.root = root
    const methods = ['get', 'post', 'put', 'patch', 'delete']
    this.operations = Object.entries(root.paths as Record<string, Node>).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => this.operation(path, method, item, isControl)),
    )
  }

  resolve(node: Node): Node {
    let found = node
    while (found?.$ref !== undefined) found = this.at(found.$ref.slice(2).split('/'))
    return found
  }

  private at(path: readonly string[]): Node {
    return path.reduce((node, part) => node[part.replaceAll('~1', '/').replaceAll('~0', '~')], this.root)
  }

  private operation(path: string, method: string, item: Node, isControl: boolean): FuzzedOperation {
    const node = item[method]
    const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])].map((each: Node) => this.resolve(each))
    const [[bodyType, media] = []] = Object.entries(this.resolve(node.requestBody)?.content ?? {}) as [string, Node][]
    const example = media?.example ?? (Object.values(media?.examples ?? {})[0] as Node)?.value
    return {
      id: node.operationId,
      isControl,
      method: method.toUpperCase(),
      path,
      parameters,
      answers: this.answers(path, method, node),
      ...(bodyType && { bodyType, body: media.schema, example }),
    }
  }

  private answers(path: string, method: string, node: Node): Record<string, string> {
    const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1')
    const places = Object.entries(node.responses as Record<string, Node>).flatMap(([status, response]) => {
      const base = response.$ref?.slice(2) ?? `paths/${escaped}/${method}/responses/${status}`
      const content = this.resolve(response).content ?? {}
      if (Object.keys(content).some((type) => type.startsWith('text/plain'))) return [[status, TEXT]]
      return content['application/json']?.schema ? [[status, `${this.name}#/${base}/content/application~1json/schema`]] : []
    })
    return Object.fromEntries(places)
  }
}

export const apiDocument = new ApiDocument('api', parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')), false)

export const controlApiDocument = new ApiDocument('control', JSON.parse(controlDocument), true)
