/** The schemas of openapi.yaml and worlds.yaml as plain JSON Schema: the requests and answers of each operation, and every record. */
import { schemas as all, answerOf, bodyOf, type Json, nameOf, operations, reachable } from './document.ts'
import { records } from './records.ts'

const PATTERNS: Record<string, string> = {
  'date-time': '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$',
  guid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
}

const REFUSALS = ['ApiErrorResponse', 'GatewayError', 'MockLimit', 'TokenError']

export interface SchemaSet {
  /** Components, which the roots refer to as `document#/components/schemas/…`. */
  readonly document: Json
  readonly roots: Readonly<Record<string, Json>>
}

export interface SchemaSets {
  /** The 200 answers by operation, and the shared refusals. */
  readonly answers: SchemaSet
  /** The request bodies by operation. */
  readonly requests: SchemaSet
  /** World files as a whole (`World`), and each record by its name in worlds.yaml. */
  readonly worlds: SchemaSet
}

export function schemaSets(): SchemaSets {
  const answers = operations.filter(answerOf).map((operation) => [operation.id, answerOf(operation)])
  const refusals = REFUSALS.map((name) => [name, { $ref: `#/components/schemas/${name}` }])
  const requests = operations.filter(bodyOf).map((operation) => [operation.id, bodyOf(operation)])
  const roots = Object.keys(records).map((name) => [name, { $ref: `#/components/schemas/${name}` }])
  return {
    answers: setOf(Object.fromEntries([...answers, ...refusals])),
    requests: setOf(Object.fromEntries(requests)),
    worlds: setOf(Object.fromEntries(roots)),
  }
}

function setOf(roots: Record<string, Json>): SchemaSet {
  const reached = Object.fromEntries(reachable(Object.values(roots)).map((name) => [name, prepared(all[name])]))
  return {
    document: { $id: 'document', components: { schemas: reached } },
    roots: Object.fromEntries(Object.entries(roots).map(([name, node]) => [name, rooted(prepared(node))])),
  }
}

/** A root schema outside the document: a reference into it, or a list of references. */
function rooted(node: Json): Json {
  if (node.type === 'array') return { ...node, items: rooted(node.items) }
  if (!nameOf(node)) throw new Error('a root schema must be a reference')
  return { $ref: `document${node.$ref}` }
}

/** Formats become patterns, and enforced properties become required, so that a validator does not need to know our extensions. */
function prepared(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(prepared)
  const copy = Object.fromEntries(Object.entries<Json>(node).map(([key, value]) => [key, prepared(value)]))
  if (Array.isArray(node['x-enforced-required'])) copy.required = node['x-enforced-required']
  if (PATTERNS[node.format]) copy.pattern = PATTERNS[node.format]
  return copy
}
