/** Types made by openapi-typescript: as values are sent (api.ts), and as the engine stores them (inside.ts). */
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { controlDocument } from './control.ts'
import { schemas as all, api, bodyOf, control, controlOperations, type Json, operations, reachable, resolve } from './document.ts'
import { records } from './records.ts'

const HEADER = '// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.\n'

export async function wireTypes(): Promise<string> {
  const document = without(api, isBodyExample) as unknown as OpenAPI3
  return HEADER + astToString(await openapiTS(document, { rootTypes: true, rootTypesNoSchemaPrefix: true }))
}

/** Examples of whole bodies stay in openapi.yaml: as comments in the types, they would be a quarter of them. */
const isBodyExample = (holder: Json, key: string): boolean => holder.schema && !holder.in && ['example', 'examples'].includes(key)

function without(node: Json, isLeftOut: (holder: Json, key: string) => boolean): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((each) => without(each, isLeftOut))
  const kept = Object.entries<Json>(node).filter(([key]) => !isLeftOut(node, key))
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, isLeftOut)]))
}

/** The types of the control API. Those of the vendor's schemas are in api.ts. */
export async function controlTypes(): Promise<string> {
  const { components, ...rest } = controlDocument
  const schemas = Object.fromEntries(
    Object.entries<Json>(components.schemas).map(([name, schema]) => [name, isVendors(name) ? { 'x-vendor': name } : schema]),
  )
  const document = structuredClone({ ...rest, components: { ...components, schemas } }) as OpenAPI3
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true }
  const inject = "import type { components as VendorComponents } from './api.ts'\n"
  return HEADER + astToString(await openapiTS(document, { ...options, inject, transform: vendorType, silent: true }))
}

const isVendors = (name: string): boolean => name in api.components.schemas && !(name in control.components.schemas)

function vendorType(schema: SchemaObject): ts.TypeNode | undefined {
  const name = (schema as Json)['x-vendor']
  if (name === undefined) return undefined
  const text = (value: string) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))
  const vendors = ts.factory.createTypeReferenceNode('VendorComponents')
  return ts.factory.createIndexedAccessTypeNode(ts.factory.createIndexedAccessTypeNode(vendors, text('schemas')), text(name))
}

const BRANDS = `
/** An exact decimal as plain digits: no exponent, no trailing zeros, "-" in front when negative. */
export type Decimal = string & { readonly __decimal: true }
/** A timestamp as whole ticks of 100 ns since 1970 UTC. */
export type Instant = bigint
`

export async function insideTypes(): Promise<string> {
  const requests = reachable([...operations, ...controlOperations].map(bodyOf))
  const nestedNames = reachable(Object.values(records)).filter((name) => !(name in records))
  const schemas = {
    ...Object.fromEntries([...new Set([...nestedNames, ...requests])].map((name) => [name, enforced(all[name])])),
    ...Object.fromEntries(Object.entries(records).map(([name, schema]) => [name, allPresent(schema)])),
    ...Object.fromEntries(nestedNames.map((name) => [name, allPresent(all[name])])),
    ...Object.fromEntries(operations.map((operation) => [`${operation.id}.Query`, queryOf(operation.parameters)])),
  }
  const document = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {}, components: { schemas } }
  const body = astToString(
    await openapiTS(without(document, isDescription) as unknown as OpenAPI3, { inject: BRANDS, transform: insideType, silent: true }),
  )
  return HEADER + body
}

/** The descriptions are already in the types of api.ts. */
const isDescription = (holder: Json, key: string): boolean => key === 'description' && typeof holder[key] === 'string'

function insideType(schema: SchemaObject): ts.TypeNode | undefined {
  const node = schema as Json
  const name = node.format === 'decimal' ? 'Decimal' : node.format === 'date-time' ? 'Instant' : undefined
  if (!name) return undefined
  const type = ts.factory.createTypeReferenceNode(name)
  const nullable = Array.isArray(node.type) && node.type.includes('null')
  return nullable ? ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())]) : type
}

/** A request as the engine reads it: only enforced properties are required, and properties that null clears may be null. */
function enforced(schema: Json): Json {
  if (!schema.properties) return schema
  const properties = Object.fromEntries(
    Object.entries<Json>(schema.properties).map(([name, property]) => [name, property['x-clears'] ? orNull(property) : property]),
  )
  return { ...schema, required: schema['x-enforced-required'] ?? schema.required, properties }
}

/** A record as the engine stores it: every property is present. */
function allPresent(schema: Json): Json {
  return schema.properties ? { ...schema, required: Object.keys(schema.properties) } : schema
}

function orNull(property: Json): Json {
  if (property.$ref || property.oneOf) return { oneOf: [property, { type: 'null' }] }
  return { ...property, type: [property.type, 'null'].flat() }
}

function queryOf(parameters: Json[]): Json {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  return {
    type: 'object',
    required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(query.map((parameter) => [parameter.name, queryType(parameter)])),
  }
}

function queryType(parameter: Json): Json {
  const values = parameter['x-enum'] ? { type: 'string', enum: parameter['x-enum'] } : undefined
  if (parameter['x-csv']) return { type: 'array', items: values ?? { type: parameter['x-csv'] } }
  if (parameter.name === 'sort')
    return { type: 'object', required: ['by', 'descending'], properties: { by: values, descending: { type: 'boolean' } } }
  return values ?? resolve(parameter.schema)
}
