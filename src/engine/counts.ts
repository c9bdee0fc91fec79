/**
 * What a process counts for itself: calls, which trace ids are made from, and rate windows. They are in no commit, since
 * every call would be a write then, and replicas would wait for each other to answer reads.
 */
import type { Windows } from '../store/state.ts'

export interface Counts {
  /** Calls of a tenant; in the mock's own stream, refused calls of no tenant. */
  readonly calls: number
  readonly windows: Windows
}

interface Known extends Counts {
  readonly stream: string
  calls: number
  windows: Windows
  /** Whether a call of it was ever admitted: others are only counted, so that their trace ids differ. */
  isAdmitted: boolean
}

const NONE: Counts = { calls: 0, windows: new Map() }

/** More tenants than this are counted from the start again, the longest known first. */
const MOST = 20_000

export class CallCounts {
  private readonly start: ReadonlyMap<string, Counts>
  private known = new Map<string, Known>()
  /** Most calls are of the tenant of the one before. */
  private latest: Known | undefined

  /** `start` is what an exported world brings along. */
  constructor(start: ReadonlyMap<string, Counts>) {
    this.start = start
  }

  of(stream: string): Counts {
    if (this.latest?.stream === stream) return this.latest
    return this.known.get(stream) ?? this.start.get(stream) ?? NONE
  }

  set(stream: string, { calls, windows }: Counts, isAdmitted = true): void {
    const known = this.latest?.stream === stream ? this.latest : this.known.get(stream)
    if (known) {
      known.calls = calls
      known.windows = windows
      known.isAdmitted ||= isAdmitted
      this.latest = known
      return
    }
    if (this.known.size >= MOST) this.forgetOldest()
    this.latest = { stream, calls, windows, isAdmitted }
    this.known.set(stream, this.latest)
  }

  /** As the start has it: one stream or all. */
  reset(stream?: string): void {
    this.latest = undefined
    if (stream === undefined) this.known = new Map()
    else this.known.delete(stream)
  }

  /** All that are counted: what a snapshot has to put back. */
  streams(): Set<string> {
    return new Set([...this.start.keys(), ...this.known.keys()])
  }

  /** Those of which a call was admitted. */
  admitted(): Set<string> {
    const streams = new Set(this.start.keys())
    for (const { stream, isAdmitted } of this.known.values()) if (isAdmitted) streams.add(stream)
    return streams
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys()
    if (oldest === undefined) return
    this.known.delete(oldest)
    if (this.latest?.stream === oldest) this.latest = undefined
  }
}
