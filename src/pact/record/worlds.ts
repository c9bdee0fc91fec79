/** Which of the worlds that come with the package a tenant began with, and what has become different since. */
import { collections } from '../../api.ts'
import type { CollectionName, Records } from '../../domain/world.ts'
import { createMock } from '../../mock.ts'
import type { WorldName } from '../../options.ts'
import type { WorldState } from '../../store/world-state.ts'

export interface Base {
  readonly world: WorldName
  readonly state: WorldState
}

export interface Held {
  readonly of: CollectionName
  readonly record: Records[CollectionName]
}

const names = Object.keys(collections) as CollectionName[]
const made = new Map<WorldName, Base>()

function baseOf(world: WorldName): Base {
  const known = made.get(world)
  if (known) return known
  const base = { world, state: createMock({ world }).tenant(1).snapshot().state }
  made.set(world, base)
  return base
}

/** The busy world takes a second or two to make: it is only looked at where there are as many orders. */
const BUSY = 1_000

/** Tenants share what they have not changed with the world they began with. One of the user's own counts as empty. */
export function beganWith(met: WorldState): Base {
  const shares = ({ state }: Base) => names.some((name) => state.tables[name] === met.tables[name])
  for (const world of ['demo', 'empty', ...(met.tables.purchaseOrders.size < BUSY ? [] : (['busy'] as const))] as const) {
    const base = baseOf(world)
    if (shares(base)) return base
  }
  return baseOf('empty')
}

/** The record that bears an id: ids are unique in a tenant (VAL-04). */
export function bearerOf(met: WorldState, id: number): Held | undefined {
  for (const of of names) {
    const record = met.tables[of].get(id)
    if (record) return { of, record }
  }
  return undefined
}

/** What the base world holds otherwise, or not at all. */
export function changedSince({ state }: Base, met: WorldState): Held[] {
  return names
    .filter((of) => state.tables[of] !== met.tables[of])
    .flatMap((of) =>
      [...met.tables[of].all()].filter((record) => state.tables[of].get(record.id) !== record).map((record) => ({ of, record })),
    )
}
