/** How far lists have been looked through, so that a client's next page goes on where its last one ended. */
import type { Walk } from '../domain/world.ts'

/** Few lists are paged through at one time, and a walk may hold the ids of half a collection. */
const KEPT = 4

interface Kept {
  readonly list: object
  readonly query: string
  readonly walk: Walk
}

export class Walks {
  private world: object | undefined
  private kept: Kept[] = []

  /** The walk of this list and query; a new one once anything in the world has changed. */
  of(world: object, list: object, query: string): Walk {
    if (world !== this.world) this.kept = []
    this.world = world
    const known = this.kept.find((each) => each.list === list && each.query === query)
    if (known) return known.walk
    const walk = { ids: [], next: 0, ended: false }
    this.kept = [...this.kept.slice(1 - KEPT), { list, query, walk }]
    return walk
  }
}
