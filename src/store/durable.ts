/** Stores that outlive the process: what they keep beside the streams, and how they are opened. */
import type { Histogram } from './histogram.ts'
import type { Beginning } from './memory.ts'
import type { Store } from './store.ts'
import type { WorldState } from './world-state.ts'

/** What a store was begun with. Its states make sense only together with it. */
export interface Origin {
  /** The name of the world that tenants start from, or a mark of the world file's content. */
  readonly world: string
  /** The options that decide what is answered, where they are not the defaults: seed, quirks, auth … */
  readonly options: Readonly<Record<string, unknown>>
}

/** A store that was begun before. */
export interface KeptStore {
  readonly origin: Origin
  /** The world that tenants start from, as it was when the store was begun. */
  readonly start: WorldState
  resume(lag: bigint): DurableStore
}

/** An opened store: nothing was kept in it yet, or a mock that goes on. */
export interface OpenedStore {
  readonly kept: KeptStore | undefined
  begin(origin: Origin, start: WorldState, beginning: Beginning): DurableStore
  close(): void
}

/** Where a mock keeps its state: `createMock({ store: sqliteStore('./mock.db') })`. */
export interface StoreSource {
  /** For messages: `./mock.db`. */
  readonly name: string
  /** Names this process where several share the store. */
  readonly replica?: string
  /** A mark of a world file's content, by which it is recognised. */
  worldMark(data: unknown): string
  /** Throws a StoreError that says what is wrong with it and what to do. */
  open(): OpenedStore
}

/** What a store counts from when it is opened. */
export interface StoreFigures {
  /** How long its transactions took. */
  readonly writes: Histogram
  /** How long it took to read what others have written; only where several processes share the store. */
  readonly catchUps?: Histogram
  /** How many writes came too late, since another process had written to the same tenant; only where several share the store. */
  readonly conflicts?: number
}

export interface DurableStore extends Store {
  /** Whether commits are applied that are not written yet. */
  readonly isPending: boolean
  /** Writes what is pending now. Throws a StoreError, and takes the commits back, where that cannot be done. */
  flush(): void
  /** The same at the end of this turn of the event loop, for all calls of the turn together. */
  settled(): Promise<void>
  readonly figures: StoreFigures
  /** Why the last write failed; undefined where it did not. */
  readonly fault: string | undefined
  /** Lets go of it: another process may open it then. */
  close(): void
}

/** A store that cannot be opened, read or written. The message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
