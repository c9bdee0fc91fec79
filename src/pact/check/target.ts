/** Finds the operation of an interaction's request. The tenant in the path does not matter. */
import { operationIds, operationTable } from '../../api.ts'
import { type Route, route } from '../../contract/route.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Interaction } from '../pact-file.ts'
import { error, type Note } from './note.ts'

const anyTenant = (path: string): string => path.replace(/(\/tenant\/)[^/]+/i, '$11')

export const routeOf = ({ method, path }: Interaction['request']): Route | undefined => route(method, anyTenant(path))

/** GATE-01: no operation has this method and path. A consumer may expect the gateway's 404. */
export function unroutable({ request, response }: Interaction): Note[] {
  if (response.status === 404) return []
  const { method, path, pointer } = request
  const verbs = verbsOf(path)
  if (verbs.length > 0) {
    const says = `${path} does not accept ${method}: the gateway answers 404.`
    return [error(`${pointer}/method`, 'GATE-01', says, `The document declares ${verbs.join(' and ')} for this path.`)]
  }
  const near = nearestPath(path)
  return [
    error(`${pointer}/path`, 'GATE-01', `No operation has the path ${path}: the gateway answers 404.`, near && `Did you mean ${near}?`),
  ]
}

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const verbsOf = (path: string): string[] => verbs.filter((verb) => route(verb, anyTenant(path)) !== undefined)

const paths = [...new Set(operationIds.map((id) => operationTable(id).path))]

/** The path of the document that is closest to the given one, ignoring ids and tenants. */
function nearestPath(path: string): string | null {
  const plain = (text: string) => text.replace(/\/tenant\/[^/]+/i, '/tenant').replace(/\/(\{\w+\}|\d+)(?=\/|$)/g, '/#')
  const byPlain = new Map(paths.map((each) => [plain(each), each]))
  const near = nearest(plain(path), [...byPlain.keys()])
  return (near && byPlain.get(near)) ?? null
}
