/** Snapshots that are kept by name, for those who cannot hold one themselves. A reset does not touch them. */
import type { Instant } from '../domain/time.ts'
import type { MockSnapshot } from '../engine/engine.ts'
import type { Snapshot } from '../store/tenants.ts'

export interface Kept<Of> {
  readonly of: Of
  readonly at: Instant
}

export class Snapshots {
  readonly mock = new Map<string, Kept<MockSnapshot>>()
  readonly tenants = new Map<string, Map<string, Kept<Snapshot>>>()
}
