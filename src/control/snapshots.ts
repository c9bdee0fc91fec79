/** Snapshots by name, and exports: what somebody keeps who drives a mock over HTTP. */
import { nearest } from '../domain/nearest.ts'
import type { Engine } from '../engine/engine.ts'
import { type WorldData, worldData } from '../worlds/world-data.ts'

/** What was exported, or that there is no such snapshot; neither where it was just done. */
interface Answer {
  readonly data?: WorldData
  readonly missing?: string
}

const verbs = {
  Mock_Snapshot: (engine, _, name) => keep(engine.named.mock, name, engine.snapshot()),
  Mock_Restore: (engine, _, name) => putBack(engine.named.mock, name, (kept) => engine.restore(kept)),
  Mock_Export: (engine) => ({ data: engine.export() }),
  Tenants_Snapshot: (engine, id, name) => keep(ofTenant(engine, id), name, engine.tenant(id).snapshot()),
  Tenants_Restore: (engine, id, name) => putBack(ofTenant(engine, id), name, (kept) => engine.restoreTenant(id, kept)),
  Tenants_Export: (engine, id) => ({ data: worldData(engine.tenant(id).state, engine.clock.now()) }),
} as const satisfies Record<string, (engine: Engine, tenant: string, name: string) => Answer>

export type SnapshotVerb = keyof typeof verbs

export const isSnapshotVerb = (id: string): id is SnapshotVerb => Object.hasOwn(verbs, id)

export const runSnapshotVerb = (engine: Engine, verb: SnapshotVerb, tenant: string, name: string): Answer =>
  verbs[verb](engine, tenant, name)

function ofTenant({ named }: Engine, id: string) {
  const kept = named.tenants.get(id) ?? new Map()
  named.tenants.set(id, kept)
  return kept
}

function keep<Kept>(snapshots: Map<string, Kept>, name: string, snapshot: Kept): Answer {
  snapshots.set(name, snapshot)
  return {}
}

function putBack<Kept>(snapshots: Map<string, Kept>, name: string, restore: (kept: Kept) => void): Answer {
  const kept = snapshots.get(name)
  if (!kept) return { missing: `There is no snapshot '${name}'; ${offer(name, [...snapshots.keys()])}` }
  restore(kept)
  return {}
}

function offer(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  if (near) return `did you mean '${near}'?`
  return known.length > 0 ? `known are ${known.join(', ')}.` : 'none was kept yet.'
}
