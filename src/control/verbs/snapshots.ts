/** Snapshots by name, and exports. */
import { nearest } from '../../domain/nearest.ts'
import { type Instant, instantText } from '../../domain/time.ts'
import type { KeptSnapshot, MockSnapshot, TenantSnapshot } from '../../store/state.ts'
import type { WorldState } from '../../store/world-state.ts'
import { worldData } from '../../worlds/world-data.ts'
import { type Answer, DONE, data, file, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import { differenceData, differencesBetween } from '../history.ts'
import type { ControlInput } from '../input.ts'

const MOST_DIFFERENCES = 1000

/** The named snapshots of one tenant. */
const tenantsOwn = ({ engine }: Control, tenant: string): ReadonlyMap<string, KeptSnapshot<TenantSnapshot>> =>
  engine.snapshots.tenants.get(tenant) ?? new Map()

function list(snapshots: ReadonlyMap<string, { readonly at: Instant }>): Answer {
  return data({ data: [...snapshots].map(([name, { at }]) => ({ name, at: instantText(at) })) })
}

function keep(control: Control, tenant: string | null, name: string): Answer {
  control.engine.keepSnapshot(tenant, name)
  control.emit('snapshots', tenant, { tenant, by: tenant === null ? 'Mock_Snapshot' : 'Tenants_Snapshot' })
  return DONE
}

function remove(control: Control, tenant: string | null, name: string): Answer {
  const known = tenant === null ? control.engine.snapshots.mock : tenantsOwn(control, tenant)
  if (!known.has(name)) return notKept(name, known)
  control.engine.dropSnapshot(tenant, name)
  control.emit('snapshots', tenant, { tenant, by: tenant === null ? 'Mock_DeleteSnapshot' : 'Tenants_DeleteSnapshot' })
  return DONE
}

function putBack<Of>(snapshots: ReadonlyMap<string, KeptSnapshot<Of>>, name: string, restore: (of: Of) => void): Answer {
  const kept = snapshots.get(name)
  if (!kept) return notKept(name, snapshots)
  restore(kept.of)
  return DONE
}

function notKept(name: string, snapshots: ReadonlyMap<string, unknown>): Answer {
  const known = [...snapshots.keys()]
  const near = nearest(name, known)
  const offer = near ? `Did you mean '${near}'?` : known.length > 0 ? `The snapshots are ${known.join(', ')}.` : 'There are none yet.'
  return missing(`Unknown snapshot '${name}'. ${offer}`)
}

/** Compares the snapshot named in the path with the one named in the query or, if the query names none, with the current state. */
function compare<Of>(
  snapshots: ReadonlyMap<string, KeptSnapshot<Of>>,
  { path, query }: ControlInput,
  present: () => Of,
  differences: (before: Of, after: Of) => object,
): Answer {
  const [name = '', other] = [path.name, query.with]
  const before = snapshots.get(name)
  if (!before) return notKept(name, snapshots)
  const after = other === undefined ? { of: present() } : snapshots.get(other)
  if (!after) return notKept(other ?? '', snapshots)
  return data(differences(before.of, after.of))
}

function tenantDifferences(before: WorldState, after: WorldState) {
  const { data: found, hasMore } = differencesBetween(before, after, MOST_DIFFERENCES)
  return { data: found.map(differenceData), hasMore }
}

/** A tenant that a snapshot does not contain was in its starting state when the snapshot was taken. */
function mockDifferences(start: WorldState, before: MockSnapshot, after: MockSnapshot) {
  const all: object[] = []
  for (const tenant of new Set([...before.tenants.keys(), ...after.tenants.keys()])) {
    const [old, now] = [before, after].map(({ tenants }) => tenants.get(tenant)?.state ?? start) as [WorldState, WorldState]
    if (old === now) continue
    const { data: found, hasMore } = differencesBetween(old, now, MOST_DIFFERENCES - all.length)
    for (const each of found) all.push({ tenant, ...differenceData(each) })
    if (hasMore) return { data: all, hasMore }
  }
  return { data: all, hasMore: false }
}

export const snapshotVerbs = {
  Mock_Snapshots: ({ engine }: Control) => list(engine.snapshots.mock),
  Mock_Snapshot: (control: Control, { path }: ControlInput) => keep(control, null, path.name as string),
  Mock_DeleteSnapshot: (control: Control, { path }: ControlInput) => remove(control, null, path.name as string),
  Mock_Restore: (control: Control, { path }: ControlInput) =>
    putBack(control.engine.snapshots.mock, path.name as string, (kept) => control.restore(kept)),
  Mock_Compare: ({ engine }: Control, input: ControlInput) =>
    compare(
      engine.snapshots.mock,
      input,
      () => engine.snapshot(),
      (before, after) => mockDifferences(engine.start, before, after),
    ),
  Mock_Export: ({ engine }: Control) => file(engine.export(), 6),
  Tenants_Snapshots: (control: Control, { path }: ControlInput) => list(tenantsOwn(control, path.tenant as string)),
  Tenants_Snapshot: (control: Control, { path }: ControlInput) => keep(control, path.tenant as string, path.name as string),
  Tenants_DeleteSnapshot: (control: Control, { path }: ControlInput) => remove(control, path.tenant as string, path.name as string),
  Tenants_Restore: (control: Control, { path }: ControlInput) => {
    const tenant = path.tenant as string
    return putBack(tenantsOwn(control, tenant), path.name as string, (kept) => control.restoreTenant(tenant, kept))
  },
  Tenants_Compare: (control: Control, input: ControlInput) => {
    const tenant = input.path.tenant as string
    return compare(
      tenantsOwn(control, tenant),
      input,
      () => control.engine.snapshotTenant(tenant),
      (before, after) => tenantDifferences(before.state, after.state),
    )
  },
  Tenants_Export: ({ engine }: Control, { path }: ControlInput) =>
    file(worldData(engine.stateOf(path.tenant as string), engine.clock.now()), 2),
}
