/** Snapshots by name, and exports. */
import { nearest } from '../../domain/nearest.ts'
import { instantText } from '../../domain/time.ts'
import type { Snapshot } from '../../store/tenants.ts'
import type { WorldState } from '../../store/world-state.ts'
import { worldData } from '../../worlds/world-data.ts'
import { type Answer, DONE, data, inParts, jsonParts, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import { differenceData, differencesBetween } from '../history.ts'
import type { ControlInput } from '../input.ts'
import type { Kept } from '../snapshots.ts'

const MOST_DIFFERENCES = 1000

/** The snapshots that a verb is about: of the tenant in its path, or of the whole mock. */
const tenantsOwn = ({ snapshots }: Control, tenant: string): Map<string, Kept<Snapshot>> => snapshots.tenants.get(tenant) ?? new Map()

function list<Of>(snapshots: ReadonlyMap<string, Kept<Of>>): Answer {
  return data({ data: [...snapshots].map(([name, { at }]) => ({ name, at: instantText(at) })) })
}

function keep<Of>(control: Control, snapshots: Map<string, Kept<Of>>, name: string, of: Of, tenant: string | null): Answer {
  snapshots.set(name, { of, at: control.engine.clock.now() })
  control.tell('snapshots', tenant, { tenant, by: tenant === null ? 'Mock_Snapshot' : 'Tenants_Snapshot' })
  return DONE
}

function remove<Of>(control: Control, snapshots: Map<string, Kept<Of>>, name: string, tenant: string | null): Answer {
  if (!snapshots.delete(name)) return notKept(name, snapshots)
  control.tell('snapshots', tenant, { tenant, by: tenant === null ? 'Mock_DeleteSnapshot' : 'Tenants_DeleteSnapshot' })
  return DONE
}

function putBack<Of>(snapshots: ReadonlyMap<string, Kept<Of>>, name: string, restore: (of: Of) => void): Answer {
  const kept = snapshots.get(name)
  if (!kept) return notKept(name, snapshots)
  restore(kept.of)
  return DONE
}

function notKept(name: string, snapshots: ReadonlyMap<string, unknown>): Answer {
  const known = [...snapshots.keys()]
  const near = nearest(name, known)
  const offer = near ? `Did you mean '${near}'?` : known.length > 0 ? `Known are ${known.join(', ')}.` : 'None was kept yet.'
  return missing(`Unknown snapshot '${name}'. ${offer}`)
}

function compare(control: Control, { path, query }: ControlInput): Answer {
  const own = tenantsOwn(control, path.tenant as string)
  const stateOf = (name: string): WorldState | undefined => own.get(name)?.of.state
  const [name = '', other] = [path.name, query.with]
  const before = stateOf(name)
  const after = other === undefined ? control.engine.tenant(path.tenant as string).state : stateOf(other)
  if (!before) return notKept(name, own)
  if (!after) return notKept(other ?? '', own)
  const { data: found, hasMore } = differencesBetween(before, after, MOST_DIFFERENCES)
  return data({ data: found.map(differenceData), hasMore })
}

export const snapshotVerbs = {
  Mock_Snapshots: ({ snapshots }: Control) => list(snapshots.mock),
  Mock_Snapshot: (control: Control, { path }: ControlInput) =>
    keep(control, control.snapshots.mock, path.name as string, control.engine.snapshot(), null),
  Mock_DeleteSnapshot: (control: Control, { path }: ControlInput) => remove(control, control.snapshots.mock, path.name as string, null),
  Mock_Restore: (control: Control, { path }: ControlInput) =>
    putBack(control.snapshots.mock, path.name as string, (kept) => control.restore(kept)),
  Mock_Export: ({ engine }: Control) => {
    const file = engine.export()
    return inParts(() => jsonParts(file))
  },
  Tenants_Snapshots: (control: Control, { path }: ControlInput) => list(tenantsOwn(control, path.tenant as string)),
  Tenants_Snapshot: (control: Control, { path }: ControlInput) => {
    const tenant = path.tenant as string
    const own = tenantsOwn(control, tenant)
    control.snapshots.tenants.set(tenant, own)
    return keep(control, own, path.name as string, control.engine.tenant(tenant).snapshot(), tenant)
  },
  Tenants_DeleteSnapshot: (control: Control, { path }: ControlInput) =>
    remove(control, tenantsOwn(control, path.tenant as string), path.name as string, path.tenant as string),
  Tenants_Restore: (control: Control, { path }: ControlInput) => {
    const tenant = path.tenant as string
    return putBack(tenantsOwn(control, tenant), path.name as string, (kept) => control.restoreTenant(tenant, kept))
  },
  Tenants_Compare: compare,
  Tenants_Export: ({ engine }: Control, { path }: ControlInput) => {
    const file = worldData(engine.tenant(path.tenant as string).state, engine.clock.now())
    return inParts(() => jsonParts(file))
  },
}
