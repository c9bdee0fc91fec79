/**
 * What each process counts on its own: calls (for trace ids) and rate windows. These counts are not part of any commit. Otherwise
 * every call would be a write, and replicas would wait for each other even to answer reads.
 */
import { MOCK, type MockSnapshot, type Windows } from '../store/state.ts'
import type { BoundName, Limits } from './limits.ts'

export interface Counts {
  /** How many calls the tenant got. In the mock's own stream, this is how many calls without a tenant were refused. */
  readonly calls: number
  readonly windows: Windows
}

interface Known extends Counts {
  readonly stream: string
  calls: number
  windows: Windows
  /** Whether a call of the stream was ever admitted. If not, calls are counted only so that their trace ids differ. */
  isAdmitted: boolean
}

const NONE: Counts = { calls: 0, windows: new Map() }

export class CallCounts {
  private readonly start: ReadonlyMap<string, Counts>
  private readonly limits: Pick<Limits, 'maxApps' | 'maxCountedTenants'>
  private readonly reached: (bound: BoundName) => void
  private known = new Map<string, Known>()
  /** A cache: most calls are for the same tenant as the one before. */
  private latest: Known | undefined

  /** `start` has the counts of an exported world. If there are too many tenants, the one that was counted first returns to these. */
  constructor(start: ReadonlyMap<string, Counts>, limits: CallCounts['limits'], reached: CallCounts['reached']) {
    this.start = start
    this.limits = limits
    this.reached = reached
  }

  of(stream: string): Counts {
    if (this.latest?.stream === stream) return this.latest
    return this.known.get(stream) ?? this.start.get(stream) ?? NONE
  }

  set(stream: string, { calls, windows }: Counts, isAdmitted = true): void {
    if (windows.size >= this.limits.maxApps) this.reached('maxApps')
    const known = this.latest?.stream === stream ? this.latest : this.known.get(stream)
    if (known) {
      known.calls = calls
      known.windows = windows
      known.isAdmitted ||= isAdmitted
      this.latest = known
      return
    }
    if (this.known.size >= this.limits.maxCountedTenants) this.forgetOldest()
    this.latest = { stream, calls, windows, isAdmitted }
    this.known.set(stream, this.latest)
  }

  /** Returns one stream, or all streams, to the starting counts. */
  reset(stream?: string): void {
    this.latest = undefined
    if (stream === undefined) this.known = new Map()
    else this.known.delete(stream)
  }

  restore({ tenants, callsWithoutTenant, tokenWindows }: MockSnapshot): void {
    this.reset()
    for (const [id, counts] of tenants) this.set(id, counts)
    this.set(MOCK, { calls: callsWithoutTenant, windows: tokenWindows })
  }

  /** All streams that have counts. A snapshot has to restore them. */
  streams(): Set<string> {
    return new Set([...this.start.keys(), ...this.known.keys()])
  }

  /** The streams with at least one admitted call. */
  admitted(): Set<string> {
    const streams = new Set(this.start.keys())
    for (const { stream, isAdmitted } of this.known.values()) if (isAdmitted) streams.add(stream)
    return streams
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys()
    if (oldest === undefined) return
    this.reached('maxCountedTenants')
    this.known.delete(oldest)
    if (this.latest?.stream === oldest) this.latest = undefined
  }
}
