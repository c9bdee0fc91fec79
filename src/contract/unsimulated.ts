/** GATE-09: the vendor's public operations that the mock does not simulate. */
import { type AnyOperationId, type OperationId, operationIds, operationTable, type UnsimulatedId, unsimulated } from '../api.ts'

interface Entry {
  readonly id: UnsimulatedId
  readonly method: string
  readonly path: string
}

function entryOf(line: string): Entry {
  const [id, method, path] = line.split(' ') as [UnsimulatedId, string, string]
  const [module, version, ...rest] = path.split('/')
  return { id, method, path: `/${module}/${version}/tenant/{tenant}/${rest.join('/')}` }
}

export const unsimulatedEntries: readonly Entry[] = unsimulated.trim().split('\n').map(entryOf)

const byId = new Map<string, Entry>(unsimulatedEntries.map((entry) => [entry.id, entry]))

export const isSimulated = (operation: AnyOperationId): operation is OperationId => !byId.has(operation)

/** Simulated operations come first: if two names are equally close to a misspelt one, the first is suggested. */
export const anyOperationIds: readonly AnyOperationId[] = [...operationIds, ...unsimulatedEntries.map(({ id }) => id)]

export const pathOf = (operation: AnyOperationId): string => byId.get(operation)?.path ?? operationTable(operation as OperationId).path
