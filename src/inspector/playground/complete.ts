/** Completions for the console: the operations of the document, with their paths and bodies. */
import { targetOf } from '../../contract/target.ts'
import { startOf } from '../parts/form/schema.ts'
import type { ApiOperation, Document } from '../state/document.ts'

/** Suggestions for the path field. The tenant is filled in; an id is not. */
export const pathsOf = (document: Document, method: string, tenant: string): readonly { readonly path: string; readonly id: string }[] =>
  [...document.operations.values()]
    .filter((operation) => operation.method === method && operation.id !== 'Connect_Token')
    .map(({ path, id }) => ({ path: path.replace('{tenant}', tenant), id }))

/** The operation of a path, which may have `{id}` instead of an id. */
export function operationAt(document: Document, method: string, path: string): ApiOperation | undefined {
  const { path: given } = targetOf(path)
  return [...document.operations.values()].find((operation) => operation.method === method && isPathOf(operation.path, given))
}

/** Compares ignoring case and a slash at the end. A parameter matches any value. */
function isPathOf(template: string, path: string): boolean {
  const given = path.toLowerCase().split('/')
  if (given.at(-1) === '') given.pop()
  const parts = template.toLowerCase().split('/')
  return parts.length === given.length && parts.every((part, i) => (part.startsWith('{') ? given[i] !== '' : part === given[i]))
}

/** For a path that ends with a partly typed query parameter: one completed path per parameter name that begins with the typed letters. */
export function queryNames(operation: ApiOperation | undefined, path: string): readonly string[] {
  const at = Math.max(path.lastIndexOf('?'), path.lastIndexOf('&'))
  if (at < 0 || path.slice(at).includes('=')) return []
  const typed = path.slice(at + 1).toLowerCase()
  const names = operation?.query.map(({ name }) => name as string) ?? []
  return names.filter((name) => name.toLowerCase().startsWith(typed)).map((name) => `${path.slice(0, at + 1)}${name}=`)
}

/** The starting body: the document's example, or else one made from the schema. */
export const exampleBody = (document: Document, operation: ApiOperation | undefined): string =>
  operation?.body ? JSON.stringify(operation.example ?? startOf(document, operation.body, undefined, () => undefined), null, 2) : ''
