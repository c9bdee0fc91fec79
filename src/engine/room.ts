/** Whether records may take more memory (option recordBytes). */
import type { Commit } from '../store/commit.ts'
import { roomAdded } from '../store/record-room.ts'
import { MOCK, type TenantState } from '../store/state.ts'
import type { Store } from '../store/store.ts'

/** The bytes that count towards the limit if this stream grows. */
export function roomTaken(store: Store, stream: string): number {
  if (stream === MOCK) return 0
  return store.room ?? store.read(stream).state.world.room
}

/** Whether the commits would make the records take more memory than before, and more than the limit. */
export function exceedsRoom(commits: readonly Commit[], store: Store, most: number): boolean {
  const added = commits.map((commit) => addedBy(commit, store))
  if (store.room === null) return commits.some(({ stream }, i) => isMore(added[i] as number, roomTaken(store, stream), most))
  const sum = added.reduce((total, each) => total + each, 0)
  return isMore(sum, store.room, most)
}

const isMore = (added: number, taken: number, most: number): boolean => added > 0 && taken + added > most

function addedBy({ stream, changes, replaces }: Commit, store: Store): number {
  if (stream === MOCK) return 0
  const { world } = store.read(stream).state
  if (replaces === undefined) return changes.reduce((sum, change) => sum + roomAdded(world.tables, change), 0)
  const after = replaces === null ? 0 : ((replaces as Partial<TenantState>).world ?? world).room
  return after - world.room
}
