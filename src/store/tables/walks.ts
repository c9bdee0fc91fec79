/** How far lists have been looked through, so that a client's next page goes on where its last one ended. */
import type { Walk } from '../../domain/world.ts'

/** Few lists are paged through at one time, and a walk may hold the ids of a whole collection. */
const KEPT = 4

/** A list that nobody has looked through yet. */
export const newWalk = (): Walk => ({ ids: [], next: 0, ended: false })

interface Kept {
  readonly list: object
  readonly query: string
  readonly walk: Walk
}

export class Walks {
  /** Not held: a world that nobody looks at any more is as large as it is. */
  private world: WeakRef<object> | undefined
  /** Those paged through last come last. */
  private kept: readonly Kept[] = []

  /** The walk of this list and query; a new one once anything in the world has changed. */
  of(world: object, list: object, query: string): Walk {
    if (this.world?.deref() !== world) {
      this.world = new WeakRef(world)
      this.kept = []
    }
    const isSame = (each: Kept) => each.list === list && each.query === query
    const one = this.kept.find(isSame) ?? { list, query, walk: newWalk() }
    this.kept = [...this.kept.filter((each) => !isSame(each)).slice(1 - KEPT), one]
    return one.walk
  }
}
