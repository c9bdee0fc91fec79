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

const NONE: Counts = { calls: 0, windows: new Map() }

/** More tenants than this are counted from the start again, the longest known first. */
const MOST = 100_000

export class CallCounts {
  private readonly start: ReadonlyMap<string, Counts>
  private known = new Map<string, Counts>()
  /** Most calls are of the tenant of the one before. */
  private latest: { readonly stream: string; calls: number; windows: Windows } | undefined

  /** `start` is what an exported world brings along. */
  constructor(start: ReadonlyMap<string, Counts>) {
    this.start = start
  }

  of(stream: string): Counts {
    if (this.latest?.stream === stream) return this.latest
    return this.known.get(stream) ?? this.start.get(stream) ?? NONE
  }

  set(stream: string, { calls, windows }: Counts): void {
    if (this.latest?.stream === stream) {
      this.latest.calls = calls
      this.latest.windows = windows
      return
    }
    if (this.known.size >= MOST && !this.known.has(stream)) this.forgetOldest()
    this.latest = { stream, calls, windows }
    this.known.set(stream, this.latest)
  }

  /** As the start has it: one stream or all. */
  reset(stream?: string): void {
    this.latest = undefined
    if (stream === undefined) this.known = new Map()
    else this.known.delete(stream)
  }

  streams(): Set<string> {
    return new Set([...this.start.keys(), ...this.known.keys()])
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys()
    if (oldest !== undefined) this.known.delete(oldest)
  }
}
