/** Parses openapi.yaml and worlds.yaml, and has the few look-ups that every generator needs. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: a parsed YAML document has no type
export type Json = any

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

const load = (name: string): Json => parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

export const api: Json = load('openapi.yaml')
export const worlds: Json = load('src/worlds/worlds.yaml')
/** The control API; its references to the vendor's schemas point to openapi.yaml. */
export const control: Json = withFaults(load('src/control/control.yaml'))

/** Any verb can be refused before it runs. */
function withFaults(document: Json): Json {
  for (const item of Object.values<Json>(document.paths))
    for (const method of METHODS) if (item[method]) item[method].responses.default = { $ref: '#/components/responses/Fault' }
  return document
}

/** Every schema by name: the vendor's, then the control API's own. */
export const schemas: Record<string, Json> = { ...api.components.schemas, ...control.components.schemas }

/** The component that a `$ref` names, or the node itself. `within` is the document in which a local reference is resolved. */
export function resolve(node: Json, within: Json = api): Json {
  if (!node?.$ref) return node
  const [, file = '', kind = '', name = ''] = /^(.*openapi\.yaml)?#\/components\/(\w+)\/(.+)$/.exec(node.$ref) ?? []
  return kind === 'schemas' ? schemas[name] : (file === '' ? within : api).components[kind]?.[name]
}

export const nameOf = (node: Json): string | undefined => node?.$ref?.split('/').at(-1)

/** The schema that values other than null have, its name, and whether null is allowed. */
export function bare(node: Json): { schema: Json; nullable: boolean; name: string | undefined } {
  const members: Json[] | undefined = node.oneOf
  if (members) {
    const rest = members.filter((member) => member.type !== 'null')
    return { schema: resolve(rest[0]), nullable: rest.length < members.length, name: nameOf(rest[0]) }
  }
  const schema = resolve(node)
  if (!Array.isArray(schema.type)) return { schema, nullable: false, name: nameOf(node) }
  const [type] = schema.type.filter((each: string) => each !== 'null')
  return { schema: { ...schema, type }, nullable: schema.type.includes('null'), name: nameOf(node) }
}

export interface Operation {
  id: string
  method: string
  path: string
  node: Json
  parameters: Json[]
}

const operationsOf = (document: Json): Operation[] =>
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId,
      method: method.toUpperCase(),
      path,
      node: item[method],
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((each) => resolve(each, document)),
    })),
  )

export const operations: Operation[] = operationsOf(api)
export const controlOperations: Operation[] = operationsOf(control)

export const bodyOf = (operation: Operation): Json => resolve(operation.node.requestBody)?.content?.['application/json']?.schema

export const answerOf = (operation: Operation): Json => resolve(operation.node.responses['200'])?.content?.['application/json']?.schema

/** Every component schema that these nodes reach, by name, in the document's order. */
export function reachable(nodes: Json[]): string[] {
  const found = new Set<string>()
  const visit = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return
    const name = nameOf(node)
    if (name && !found.has(node.$ref)) {
      found.add(node.$ref)
      found.add(name)
      visit(resolve(node, control))
    }
    for (const value of Object.values(node)) visit(value)
  }
  nodes.forEach(visit)
  return Object.keys(schemas).filter((name) => found.has(name))
}
