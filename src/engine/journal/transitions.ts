/** Finds the status transitions in a call's changes. */
import { isLifecycle, type LifecycleName, NEW, statusOf, transitionsOf } from '../../domain/lifecycles.ts'
import type { Change } from '../../domain/outcome.ts'
import type { WorldState } from '../../store/world-state.ts'

/** `Pending → Sent`; for a new record, `new → Pending`. */
type TransitionText = `${string} → ${string}`

export type TransitionOf = readonly [LifecycleName, TransitionText]

/** Each transition once, although some are made by more than one verb or operation. */
export const transitionTexts = (of: LifecycleName): TransitionText[] => [
  ...new Set(transitionsOf(of).map(({ from, to }): TransitionText => `${from} → ${to}`)),
]

/** Compares each record's final status with its status before the changes. */
export function transitionsIn(changes: readonly Change[], before: WorldState): TransitionOf[] {
  const after = new Map<string, TransitionOf>()
  for (const change of changes) {
    if (!('put' in change) || !isLifecycle(change.put)) continue
    const found = transitionOf(change.put, before.tables[change.put].get(change.record.id), change.record)
    const key = `${change.put} ${change.record.id}`
    if (found) after.set(key, found)
    else after.delete(key)
  }
  return [...after.values()]
}

/** Undefined if the status stays the same. */
export function transitionOf(of: LifecycleName, before: object | undefined, after: object): TransitionOf | undefined {
  const [from = NEW, to = ''] = [statusOf(of, before as never), statusOf(of, after as never)]
  return from === to ? undefined : [of, `${from} → ${to}`]
}
