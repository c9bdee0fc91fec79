/** Counts what a test suite has exercised, as plain numbers that can be added up across workers and processes. */
import type { OperationId } from '../../api.ts'
import type { LifecycleName } from '../../domain/lifecycles.ts'
import type { Change } from '../../domain/outcome.ts'
import type { WorldState } from '../../store/world-state.ts'
import { OVERRIDDEN } from '../plans/response.ts'
import type { Exchange } from './journal.ts'
import { type TransitionOf, transitionsIn } from './transitions.ts'

type Counts = Readonly<Record<string, number>>

/** The number of answers with each status, and of refusals by each rule. */
interface OperationCounts {
  readonly statuses: Counts
  readonly rules: Counts
}

/** The content of a coverage file. */
export interface CoverageData {
  readonly format: 1
  readonly operations: Readonly<Partial<Record<OperationId, OperationCounts>>>
  readonly transitions: Readonly<Partial<Record<LifecycleName, Counts>>>
}

export class Tally {
  private readonly counts = new Map<string, number>()

  /** Counts an exchange. Returns true if it exercised something new. Overridden answers say nothing about the API and do not count. */
  addExchange({ operation, status, rule, failure, changes }: Exchange, before: WorldState | null): boolean {
    if (operation === null || failure === OVERRIDDEN || status === 0) return false
    const isNewStatus = this.add('operations', operation, 'statuses', String(status))
    const isNewRule = rule !== null && this.add('operations', operation, 'rules', rule)
    const isNewMove = before !== null && this.addChanges(changes, before)
    return isNewStatus || isNewRule || isNewMove
  }

  addChanges(changes: readonly Change[], before: WorldState): boolean {
    return changes.length > 0 && this.addTransitions(transitionsIn(changes, before))
  }

  addTransitions(transitions: readonly TransitionOf[]): boolean {
    return transitions.reduce((isNew, [name, transition]) => this.add('transitions', name, transition) || isNew, false)
  }

  addData({ operations, transitions }: CoverageData): void {
    for (const [id, { statuses, rules }] of Object.entries(operations)) {
      for (const [status, count] of Object.entries(statuses)) this.addMany(count, 'operations', id, 'statuses', status)
      for (const [rule, count] of Object.entries(rules)) this.addMany(count, 'operations', id, 'rules', rule)
    }
    for (const [name, counts] of Object.entries(transitions))
      for (const [transition, count] of Object.entries(counts)) this.addMany(count, 'transitions', name, transition)
  }

  data(): CoverageData {
    const operations: Record<string, { statuses: Record<string, number>; rules: Record<string, number> }> = {}
    const transitions: Record<string, Record<string, number>> = {}
    for (const [key, count] of this.counts) {
      const [kind, name = '', what = '', which = ''] = key.split('/')
      if (kind === 'operations') {
        operations[name] ??= { statuses: {}, rules: {} }
        operations[name][what as 'statuses' | 'rules'][which] = count
      } else transitions[name] = { ...transitions[name], [what]: count }
    }
    return { format: 1, operations, transitions }
  }

  private add(...path: string[]): boolean {
    return this.addMany(1, ...path)
  }

  private addMany(count: number, ...path: string[]): boolean {
    const key = path.join('/')
    const before = this.counts.get(key) ?? 0
    this.counts.set(key, before + count)
    return before === 0
  }
}
