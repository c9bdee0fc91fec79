/** The differences between two states of a record: one entry per changed value. */
import microdiff from 'microdiff'
import { LongNumber } from '../door/json.ts'

interface Difference {
  readonly path: string
  /** Undefined if the value was missing. */
  readonly before: unknown
  readonly after: unknown
}

/** `before` or `after` is null if the record did not exist then. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [a, b] = [keyed(before ?? {}), keyed(after ?? {})] as [Record<string, unknown>, Record<string, unknown>]
  return microdiff(a, b, { cyclesFix: false }).map((change) => ({
    path: change.path.join('.').replaceAll('.#', ' #'),
    before: change.type === 'CREATE' ? undefined : change.oldValue,
    after: change.type === 'REMOVE' ? undefined : change.value,
  }))
}

/** List elements with ids are compared by id, not by position. */
function keyed(value: unknown): unknown {
  if (value instanceof LongNumber) return value.source
  if (Array.isArray(value)) {
    const hasIds = value.length > 0 && value.every((each) => typeof each?.id === 'number')
    return hasIds ? Object.fromEntries(value.map((each) => [`#${each.id}`, keyed(each)])) : value.map(keyed)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, keyed(each)]))
}
