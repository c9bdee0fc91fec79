/** How each operation may refuse a call: the rules that it and the root of the document list, and the statuses that it declares. */
import { type Need, type Refusing, refusing } from '../../src/engine/plans/refusing.ts'
import { api, bodyOf, type Json, type Operation } from './document.ts'

const root: ReadonlySet<string> = new Set(api['x-rules'])

export function refusals(operation: Operation): Json {
  const own: ReadonlySet<string> = new Set(operation.node['x-rules'])
  const rules = Object.entries<Refusing>(refusing)
    .filter(([id, { everywhere }]) => own.has(id) || (everywhere && root.has(id)))
    .filter(([, { needs }]) => needs === undefined || has[needs](operation))
  const statuses = Object.keys(operation.node.responses).filter((status) => status !== '200')
  return { rules: rules.map(([id]) => id), statuses: statuses.map(Number) }
}

const has: Readonly<Record<Need, (operation: Operation) => boolean>> = {
  body: (operation) => bodyOf(operation) !== undefined,
  id: ({ path }) => /\{(?!tenant)/.test(path),
  scope: ({ node }) => node.security?.some((each: Json) => each.OAuth2) === true,
  switch: ({ parameters }) => parameters.some((each) => each.in === 'query' && each.schema?.type === 'boolean'),
  limit: ({ node }) => '413' in node.responses,
}
