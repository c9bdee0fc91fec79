/**
 * How far lists were looked through, so that a client's next page continues where the last one ended. A cache of the
 * process, not state: every walk can be made again from its world, list and query.
 */

import type { ListId } from '../../domain/world.ts'

/** A list as far as it was looked through; continues as further pages are asked for. */
export interface Walk {
  /** What was found, in order. */
  ids: number[]
  /** How many records of the order were looked at. */
  next: number
  /** There is nothing more to find. */
  ended: boolean
}

/** Few lists are paged through at one time, and a walk may hold the ids of a whole collection. */
const KEPT = 4

export const newWalk = (): Walk => ({ ids: [], next: 0, ended: false })

interface Kept {
  readonly list: object
  readonly quirks: object
  readonly query: string
  readonly walk: Walk
}

/** By world: any change makes another world, which starts anew, and the walks of the old one go with it. */
const byWorld = new WeakMap<object, readonly Kept[]>()

/** The walk of this list and query in this world. Those used last are kept. */
export function walkOf({ world, list, quirks, query: write }: ListId): Walk {
  const query = write()
  const kept = byWorld.get(world) ?? []
  const isSame = (each: Kept) => each.list === list && each.quirks === quirks && each.query === query
  const one = kept.find(isSame) ?? { list, quirks, query, walk: newWalk() }
  byWorld.set(world, [...kept.filter((each) => !isSame(each)).slice(1 - KEPT), one])
  return one.walk
}
