/**
 * How far lists have been read, so that a client's next page continues where the last one ended. This is a
 * cache in the process, not state: every walk can be made again from its world, list and query.
 */

import type { ListId } from '../../domain/world.ts'

/** The part of a list that has been read so far; it grows with each further page. */
export interface Walk {
  /** The matching ids, in order. */
  ids: number[]
  /** How many records have been read, in the order of the list. */
  next: number
  /** Whether the whole list has been read. */
  ended: boolean
}

/** How many walks are kept for a world. Few lists are paged through at the same time, and one walk may have a whole collection's ids. */
const KEPT = 4

export const newWalk = (): Walk => ({ ids: [], next: 0, ended: false })

interface Kept {
  readonly list: object
  readonly quirks: object
  readonly query: string
  readonly walk: Walk
}

/** Walks by world. A change makes a new world without walks, and the walks of the old world are freed with it. */
const byWorld = new WeakMap<object, readonly Kept[]>()

/** The walk of this list and query in this world. The latest walks of each world are kept. */
export function walkOf({ world, list, quirks, query: write }: ListId): Walk {
  const query = write()
  const kept = byWorld.get(world) ?? []
  const isSame = (each: Kept) => each.list === list && each.quirks === quirks && each.query === query
  const one = kept.find(isSame) ?? { list, quirks, query, walk: newWalk() }
  byWorld.set(world, [...kept.filter((each) => !isSame(each)).slice(1 - KEPT), one])
  return one.walk
}
