/** GATE-01, GATE-04, GATE-07: finds the operation for a method and a raw request target. */
import { type AnyOperationId, type OperationId, operationIds, operationTable, type UnsimulatedId } from '../api.ts'
import type { Rule, ValueRule } from '../domain/rule.ts'
import { pathIds } from './read.ts'
import { isSimulated, unsimulatedEntries } from './unsimulated.ts'

export interface Route {
  readonly operation: OperationId
  /** The tenant's digits, without leading zeros; empty at the token endpoint. */
  readonly tenant: string
  /** The other path parameters, with their percent-encoding decoded. */
  readonly parameters: Readonly<Record<string, string>>
}

/** The route of an operation that the mock does not simulate (GATE-09). */
export interface UnsimulatedRoute extends Omit<Route, 'operation'> {
  readonly operation: UnsimulatedId
}

interface Step<Id> {
  readonly literals: Map<string, Step<Id>>
  parameter?: { readonly name: string; readonly step: Step<Id> }
  /** The operations whose path ends here, by method. */
  readonly ends: Map<string, Id>
}

const newStep = <Id>(): Step<Id> => ({ literals: new Map(), ends: new Map() })

interface Found<Id> {
  readonly id: Id
  /** The digits of the path's tenant as they were sent; undefined if the path has none. */
  readonly tenant: string | undefined
  /** The other path parameters. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Returns a function that finds an entry by method and raw path. Literal segments, compared ignoring case, win over parameters. */
export function router<Id extends string>(
  entries: readonly { readonly id: Id; readonly method: string; readonly path: string }[],
): (method: string, path: string) => Found<Id> | undefined {
  const root = newStep<Id>()
  for (const { id, method, path } of entries) {
    let step = root
    for (const segment of path.split('/').slice(1)) step = stepInto(step, segment)
    step.ends.set(method, id)
  }
  return (method, path) => find(root, method, path)
}

function stepInto<Id>(step: Step<Id>, segment: string): Step<Id> {
  if (segment.startsWith('{')) {
    step.parameter ??= { name: segment.slice(1, -1), step: newStep() }
    return step.parameter.step
  }
  const literal = segment.toLowerCase()
  const known = step.literals.get(literal)
  if (known) return known
  const made = newStep<Id>()
  step.literals.set(literal, made)
  return made
}

function find<Id>(root: Step<Id>, method: string, path: string): Found<Id> | undefined {
  const end = path.length > 1 && path.endsWith('/') ? path.length - 1 : path.length
  if (path.charCodeAt(0) !== 47 || end === 1) return undefined
  const parameters: Record<string, string> = {}
  let tenant: string | undefined
  let step = root
  for (let from = 1, to: number; from <= end; from = to + 1) {
    to = path.indexOf('/', from)
    if (to < 0 || to > end) to = end
    const segment = decoded(path.slice(from, to))
    if (segment === undefined) return undefined
    const literal = literalOf(step, segment)
    if (literal) step = literal
    else if (step.parameter) {
      if (step.parameter.name === 'tenant') tenant = segment
      else parameters[step.parameter.name] = segment
      step = step.parameter.step
    } else return undefined
  }
  const id = step.ends.get(method)
  return id === undefined ? undefined : { id, tenant, parameters }
}

const literalOf = <Id>({ literals }: Step<Id>, segment: string): Step<Id> | undefined =>
  literals.size === 0 ? undefined : (literals.get(segment) ?? literals.get(segment.toLowerCase()))

/** One router for all routes, so that the vendor's route `/jobs/cancel-reasons` is not taken for the job with the id `cancel-reasons`. */
const findOperation = router<AnyOperationId>([...operationIds.map((id) => ({ id, ...operationTable(id) })), ...unsimulatedEntries])

/** The route of a raw path, or undefined if the gateway has none. */
export function anyRoute(method: string, path: string): Route | UnsimulatedRoute | undefined {
  const found = findOperation(method, path)
  if (!found) return undefined
  const { id, tenant: digits, parameters } = found
  const tenant = digits === undefined ? '' : tenantKey(digits)
  return tenant === undefined ? undefined : ({ operation: id, tenant, parameters } as Route | UnsimulatedRoute)
}

/** The route of an operation that the mock simulates. */
export function route(method: string, path: string): Route | undefined {
  const found = anyRoute(method, path)
  return found && isRoute(found) ? found : undefined
}

export const isRoute = (found: Route | UnsimulatedRoute): found is Route => isSimulated(found.operation)

const tenants = {
  id: 'GATE-10',
  says: 'The gateway answers 404 to HEAD and OPTIONS, to a path with `//` or `..`, and to a tenant id that has characters other than digits, or more than `mostDigits` digits.',
  basis: { assumed: 'no source says anything about it' },
  value: { mostDigits: 19 },
} as const satisfies ValueRule<Readonly<Record<string, number>>>

const { mostDigits: MOST_DIGITS } = tenants.value

/** A tenant id without leading zeros; undefined if the string is not a tenant id (GATE-10). */
export const tenantKey = (digits: string): string | undefined =>
  digits.length <= MOST_DIGITS && /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : undefined

/** A segment with its percent-encoding decoded; undefined if it cannot be part of a route. */
function decoded(raw: string): string | undefined {
  if (raw === '') return undefined
  const segment = raw.includes('%') ? decodedText(raw) : raw
  return segment === '.' || segment === '..' || segment?.includes('/') ? undefined : segment
}

function decodedText(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

export const rules: readonly Rule[] = [
  {
    id: 'GATE-04',
    says: 'Paths are case-insensitive; a trailing slash is tolerated.',
    basis: { assumed: 'no source says anything about it' },
  },
  pathIds,
  tenants,
]
