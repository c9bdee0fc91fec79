/** The examples of openapi.yaml as a pact: each operation's request with each answer that the document shows. */
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'

// biome-ignore lint/suspicious/noExplicitAny: a parsed YAML document
export type Json = any

const nodeOf = (document: Json, id: OperationId): Json => document.paths[operationTable(id).path][operationTable(id).method.toLowerCase()]
const resolved = (document: Json, node: Json): Json => (node?.$ref ? document.components.responses[node.$ref.split('/').at(-1)] : node)
const shownExample = (content: Json): Json => content?.example ?? Object.values<Json>(content?.examples ?? {})[0]?.value

/** The example of an operation's success. */
export const exampleOf = (document: Json, id: OperationId): Json =>
  shownExample(resolved(document, nodeOf(document, id).responses['200'])?.content?.['application/json'])

const FORM = 'application/x-www-form-urlencoded'

export function examplePact(document: Json, version: number, statuses: (status: string) => boolean = (status) => status !== '501'): object {
  const interactions = operationIds.flatMap((id) =>
    Object.keys(nodeOf(document, id).responses)
      .filter(statuses)
      .map((status) => interaction(document, id, status, version)),
  )
  const metadata = { pactSpecification: { version: `${version}.0.0` } }
  return { consumer: { name: 'the document' }, provider: { name: 'the document' }, interactions, metadata }
}

function interaction(document: Json, id: OperationId, status: string, version: number): object {
  const { method, path } = operationTable(id)
  const node = nodeOf(document, id)
  const isToken = id === 'Connect_Token'
  const content = isToken
    ? 'grant_type=client_credentials&client_id=a&client_secret=b'
    : shownExample(node.requestBody?.content?.['application/json'])
  const answer = shownExample(resolved(document, node.responses[status])?.content?.['application/json'])
  const type = content === undefined ? {} : { 'Content-Type': isToken ? FORM : 'application/json' }
  const auth = isToken ? {} : { Authorization: 'Bearer a-token', 'ST-App-Key': 'an-app-key' }
  return {
    ...(version < 4 ? {} : { type: 'Synchronous/HTTP' }),
    description: `${id} ${status}`,
    request: {
      method,
      path: path.replace('{tenant}', '482915').replace(/\{\w+\}/g, '42'),
      ...(id === 'ReturnTypes_GetList' ? { query: version < 3 ? 'activeOnly=true' : { activeOnly: ['true'] } } : {}),
      headers: version < 4 ? { ...auth, ...type } : listed({ ...auth, ...type }),
      ...bodyOf(content, version, isToken ? FORM : undefined),
    },
    response: {
      status: Number(status),
      ...(answer === undefined ? {} : { headers: version < 4 ? JSON_TYPE : listed(JSON_TYPE) }),
      ...bodyOf(answer, version),
    },
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json' }

const listed = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))

const bodyOf = (content: unknown, version: number, contentType = 'application/json') =>
  content === undefined ? {} : { body: version < 4 ? content : { content, contentType, encoded: false } }
