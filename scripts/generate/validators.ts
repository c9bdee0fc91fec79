/** Ajv validators as plain modules: nothing is compiled at run time, nothing is required from Node or from Ajv. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { schemas as all, answerOf, bodyOf, type Json, nameOf, operations, reachable } from './document.ts'
import { records } from './records.ts'

const PATTERNS: Record<string, string> = {
  'date-time': '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$',
  guid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
}

interface Validators {
  code: string
  declaration: string
}

/** Every 200 answer by operation, and the shared refusals. */
export function answerValidators(): Validators {
  const answers = operations.filter(answerOf).map((operation) => [operation.id, answerOf(operation)])
  const schemas = componentSchemas(reachable([...answers.map(([, schema]) => schema), ...REFUSALS]))
  return compile(schemas, Object.fromEntries([...answers, ...REFUSALS.map((node) => [nameOf(node), node])]))
}

const REFUSALS = ['ApiErrorResponse', 'GatewayError', 'MockLimit', 'TokenError'].map((name) => ({ $ref: `#/components/schemas/${name}` }))

/** Every request body by operation, as the wire must bring it. */
export function requestValidators(): Validators {
  const requests = operations.filter(bodyOf).map((operation) => [operation.id, bodyOf(operation)])
  const schemas = componentSchemas(reachable(requests.map(([, schema]) => schema)))
  return compile(schemas, Object.fromEntries(requests))
}

/** World files, whole and record by record. */
export function worldValidators(): Validators {
  const held = componentSchemas(reachable(Object.values(records)))
  const roots = Object.fromEntries(Object.keys(records).map((name) => [name, { $ref: `#/components/schemas/${name}` }]))
  return compile({ ...held, ...records }, roots)
}

/** The JSON Schema by which editors complete world files. */
export function worldSchema(): string {
  const held = componentSchemas(reachable(Object.values(records)))
  const { World, ...others } = records
  const text = JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A Mocktitan world',
      ...World,
      $defs: withoutExtensions({ ...held, ...others }),
    },
    null,
    2,
  )
  return `${text.replaceAll('#/components/schemas/', '#/$defs/')}\n`
}

const componentSchemas = (names: string[]): Json => Object.fromEntries(names.map((name) => [name, all[name]]))

function compile(schemas: Json, roots: Record<string, Json>): Validators {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema({ $id: 'document', components: { schemas: prepared(schemas) } })
  for (const [name, node] of Object.entries(roots)) ajv.addSchema({ $id: name, ...rooted(prepared(node)) })
  const names = Object.fromEntries(Object.keys(roots).map((name) => [name, name]))
  const code = standaloneCode.default(ajv, names)
  if (code.includes('require(')) throw new Error('a generated validator asks for a module at run time')
  return {
    code: `// Made from openapi.yaml and worlds.yaml by \`npm run generate\`. Do not edit.\n${code}\n`,
    declaration: declaration(Object.keys(roots)),
  }
}

/** A root schema outside the document: a reference into it, or a list of such. */
function rooted(node: Json): Json {
  if (node.type === 'array') return { ...node, items: rooted(node.items) }
  if (!node.$ref) throw new Error('a root schema must be a reference')
  return { $ref: `document${node.$ref}` }
}

/** Formats become patterns and extensions go, so that the code needs nothing beside it. */
function prepared(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(prepared)
  const copy = Object.fromEntries(Object.entries<Json>(node).map(([key, value]) => [key, prepared(value)]))
  if (Array.isArray(node['x-enforced-required'])) copy.required = node['x-enforced-required']
  if (PATTERNS[node.format]) copy.pattern = PATTERNS[node.format]
  return copy
}

function withoutExtensions(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(withoutExtensions)
  const kept = Object.entries<Json>(node).filter(([key]) => !key.startsWith('x-'))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExtensions(value)]))
}

function declaration(names: string[]): string {
  const lines = names.map((name) => `export declare const ${name}: Validator`)
  return [
    '// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.',
    "import type { Validator } from '../tables.ts'",
    '',
    ...lines,
    '',
  ].join('\n')
}
