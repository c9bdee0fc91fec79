/** GATE-01, GATE-04, GATE-07: which operation a method and a raw request target name. */
import { type OperationId, operationIds, operationTable } from '../api.ts'
import type { Rule } from '../domain/rule.ts'

export interface Route {
  readonly operation: OperationId
  /** The tenant's digits, without leading zeros; empty at the token endpoint. */
  readonly tenant: string
  /** The other path parameters as they were sent, decoded. */
  readonly parameters: Readonly<Record<string, string>>
}

interface Step {
  readonly literals: Map<string, Step>
  parameter?: { readonly name: string; readonly step: Step }
  /** Operations that end here, by method. */
  readonly operations: Map<string, OperationId>
}

const newStep = (): Step => ({ literals: new Map(), operations: new Map() })

const root = newStep()

for (const id of operationIds) {
  const { method, path } = operationTable(id)
  let step = root
  for (const segment of path.split('/').slice(1)) step = stepInto(step, segment)
  step.operations.set(method, id)
}

function stepInto(step: Step, segment: string): Step {
  if (segment.startsWith('{')) {
    step.parameter ??= { name: segment.slice(1, -1), step: newStep() }
    return step.parameter.step
  }
  const literal = segment.toLowerCase()
  const known = step.literals.get(literal)
  if (known) return known
  const made = newStep()
  step.literals.set(literal, made)
  return made
}

/** The route of a raw path, or undefined where the gateway knows none. */
export function route(method: string, path: string): Route | undefined {
  const end = path.length > 1 && path.endsWith('/') ? path.length - 1 : path.length
  if (path.charCodeAt(0) !== 47 || end === 1) return undefined
  const parameters: Record<string, string> = {}
  let step = root
  for (const raw of path.slice(1, end).split('/')) {
    const segment = decoded(raw)
    if (segment === undefined) return undefined
    const literal = step.literals.get(segment) ?? step.literals.get(segment.toLowerCase())
    if (!literal && !step.parameter) return undefined
    if (!literal && step.parameter) parameters[step.parameter.name] = segment
    step = literal ?? (step.parameter as { step: Step }).step
  }
  const operation = step.operations.get(method)
  const { tenant = '', ...others } = parameters
  if (!operation || ('tenant' in parameters && !/^\d{1,19}$/.test(tenant))) return undefined
  return { operation, tenant: tenant.replace(/^0+(?=\d)/, ''), parameters: others }
}

/** A segment with its percent-encoding undone; undefined where it can be no part of a route. */
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
    id: 'GATE-01',
    says: "An unknown route, or a known one with an unsupported verb, is 404 of the gateway, in the gateway's own shape and without a traceId.",
    basis: { observed: 'three public clients; keys and verb are assumed' },
  },
  { id: 'GATE-04', says: 'Paths match in any case; a trailing slash is tolerated.', basis: { assumed: 'no source says' } },
  {
    id: 'GATE-07',
    says:
      'A path id is digits within int64, else 400 keyed by the parameter; one that nothing bears is 404. A tenant that is not digits, HEAD, OPTIONS, `//` and `..` are 404 of ' +
      'the gateway. Of duplicate JSON keys the last counts. Without a content type the body is read as JSON.',
    basis: { assumed: 'no source says' },
  },
]
