/** The topics that the page's data depends on. A topic gets a new version when an event says that its data has changed. */
import { type Signal, signal } from '@preact/signals'

const topics = new Map<string, Signal<number>>()
const waiting = new Set<string>()

/** This is long enough to gather a burst of events, and short enough not to be noticed. */
const GATHER_MS = 80

/** `tenant:1001`, `plans`, `snapshots`, `tenants`, `rules`, `clock`, `advice`. */
export function topic(name: string): Signal<number> {
  const known = topics.get(name) ?? signal(0)
  topics.set(name, known)
  return known
}

export function moveOn(...names: readonly string[]): void {
  if (waiting.size === 0) setTimeout(notify, GATHER_MS)
  for (const name of names) waiting.add(name)
}

/** Marks all topics as changed, because anything may have changed while the connection was lost. */
export function moveAllOn(): void {
  moveOn(...topics.keys())
}

/** Marks the list of tenants and the topics of all tenants as changed. */
export function moveTenantsOn(): void {
  moveOn('tenants', ...[...topics.keys()].filter((name) => name.startsWith('tenant:')))
}

function notify(): void {
  const names = [...waiting]
  waiting.clear()
  for (const name of names) topic(name).value++
}
