/** Findings, grouped by rule, operation and subject. */
import type { OperationId } from '../../api.ts'
import type { Advice } from '../journal/journal.ts'
import { Recent } from './recent.ts'

/** Where and when something was seen. */
export interface Sighting {
  /** The time on the mock's clock, in the API's format. */
  readonly at: string
  readonly method: string
  /** The raw request target, with keys and tokens replaced by ***. */
  readonly target: string
  readonly tenant: string | null
  readonly client: string | null
}

export interface Noticed {
  readonly advice: Advice
  readonly operation: OperationId | null
  readonly count: number
  readonly first: Sighting
}

/**
 * A client may send any number of different names. So after `most` findings, all new findings for the same rule and operation are counted
 * as one finding.
 */
export interface FindingsRoom {
  readonly most: number
  readonly onFull: () => void
}
const OTHERS = '(others)'

export class Findings {
  private readonly noticed = new Map<string, Noticed>()
  private readonly room: FindingsRoom

  constructor(room: FindingsRoom) {
    this.room = room
  }

  get size(): number {
    return this.noticed.size
  }

  /** `sighting` is called only for a new finding. */
  add(advice: Advice, operation: OperationId | null, sighting: () => Sighting): void {
    const key = keyOf(advice, operation)
    const known = this.noticed.get(key)
    if (known) this.noticed.set(key, { ...known, count: known.count + 1 })
    else if (this.noticed.size < this.room.most || advice.subject === OTHERS)
      this.noticed.set(key, { advice, operation, count: 1, first: sighting() })
    else {
      this.room.onFull()
      this.add({ rule: advice.rule, subject: OTHERS }, operation, sighting)
    }
  }

  list(): Iterable<Noticed> {
    return this.noticed.values()
  }
}

/** The maximum number of findings that are kept for all tenants together. The same limit applies to all clients together. */
const MOST_IN_ALL = 20_000

/** The findings of each tenant, or of each client. The tenant or client whose last finding is oldest is dropped first. */
export class FindingsByName {
  private readonly kept: Recent<string, Findings>
  private readonly room: FindingsRoom
  /** The number of findings of all tenants together, or of all clients together. */
  private count = 0

  constructor(names: number, room: FindingsRoom) {
    this.kept = new Recent(names)
    this.room = room
  }

  get(name: string): Findings | undefined {
    return this.kept.get(name)
  }

  add(name: string, ...finding: Parameters<Findings['add']>): void {
    const findings = this.kept.get(name) ?? new Findings(this.room)
    const before = findings.size
    this.count -= this.kept.set(name, findings)?.size ?? 0
    findings.add(...finding)
    this.count += findings.size - before
    this.makeRoom()
  }

  clear(): void {
    this.kept.clear()
    this.count = 0
  }

  private makeRoom(): void {
    for (const [name, { size }] of this.kept.entries()) {
      if (this.count <= MOST_IN_ALL) return
      this.kept.delete(name)
      this.count -= size
    }
  }
}

const keyOf = ({ rule, subject }: Advice, operation: OperationId | null): string => `${rule} ${operation ?? '~'} ${subject}`

/** Merges lists of findings into one with a single entry for each rule, operation and subject, in alphabetical order. */
export function gathered(lists: readonly Iterable<Noticed>[]): Noticed[] {
  const all = new Map<string, Noticed>()
  for (const list of lists) {
    for (const each of list) {
      const key = keyOf(each.advice, each.operation)
      const known = all.get(key)
      all.set(key, known ? { ...known, count: known.count + each.count } : each)
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}
