/** Finds the built-in world that a tenant began with, and the changes since then. */
import { collections } from '../../api.ts'
import type { CollectionName, Records } from '../../domain/world.ts'
import { createMock } from '../../mock.ts'
import type { WorldName } from '../../options.ts'
import type { WorldState } from '../../store/world-state.ts'

export interface Base {
  readonly world: WorldName
  readonly state: WorldState
}

export interface FoundRecord {
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

/** Creating the busy world takes a second or two, so it is only considered if there are at least this many orders. */
const BUSY = 1_000

/** A tenant shares its unchanged tables with the world it began with. A custom world counts as empty. */
export function baseWorldOf(before: WorldState): Base {
  const shares = ({ state }: Base) => names.some((name) => state.tables[name] === before.tables[name])
  for (const world of ['demo', 'empty', ...(before.tables.purchaseOrders.size < BUSY ? [] : (['busy'] as const))] as const) {
    const base = baseOf(world)
    if (shares(base)) return base
  }
  return baseOf('empty')
}

/** The record with an id: ids are unique in a tenant (VAL-04). */
export function recordWith(before: WorldState, id: number): FoundRecord | undefined {
  for (const of of names) {
    const record = before.tables[of].get(id)
    if (record) return { of, record }
  }
  return undefined
}

/** The records that differ from the base world, or are new. */
export function changedSince({ state }: Base, before: WorldState): FoundRecord[] {
  return names
    .filter((of) => state.tables[of] !== before.tables[of])
    .flatMap((of) =>
      [...before.tables[of].all()].filter((record) => state.tables[of].get(record.id) !== record).map((record) => ({ of, record })),
    )
}
