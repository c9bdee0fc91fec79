/** Durable stores: how they are opened, and what they store in addition to the streams. */
import type { Histogram } from './histogram.ts'
import type { Beginning } from './memory.ts'
import type { Store } from './store.ts'
import type { WorldState } from './world-state.ts'

/** The world and options that a store was created with. The store's states are valid only together with them. */
export interface Origin {
  /** The name of the world that tenants start from, or a hash of the world file. */
  readonly world: string
  /** The options that affect answers and differ from the defaults: seed, quirks, auth … */
  readonly options: Readonly<Record<string, unknown>>
}

/** An existing store. */
export interface KeptStore {
  readonly origin: Origin
  /** The world that tenants start from, as it was when the store was created. */
  readonly start: WorldState
  resume(lag: bigint): DurableStore
}

/** An opened store: new, or with the state of an earlier mock. */
export interface OpenedStore {
  readonly kept: KeptStore | undefined
  begin(origin: Origin, start: WorldState, beginning: Beginning): DurableStore
  close(): void
}

/** Where a mock keeps its state: `createMock({ store: sqliteStore('./mock.db') })`. */
export interface StoreSource {
  /** For messages: `./mock.db`. */
  readonly name: string
  /** The name of this process, if several share the store. */
  readonly replica?: string
  /** A hash by which the store recognises a world file. */
  worldMark(data: unknown): string
  /** Throws a StoreError that says what is wrong with the store and what to do. */
  open(): OpenedStore
}

/** What a store has counted since it was opened. */
export interface StoreFigures {
  /** How long the store's transactions took. */
  readonly writes: Histogram
  /** How long it took to read the commits of other processes; only if several share the store. */
  readonly catchUps?: Histogram
  /** How many writes were too late because another process had written to the same tenant; only if several share the store. */
  readonly conflicts?: number
}

export interface DurableStore extends Store {
  /** Whether there are applied commits that are not written yet. */
  readonly isPending: boolean
  /** Writes pending commits now. If that fails, undoes them and throws a StoreError. */
  flush(): void
  /**
   * Resolves once all commits made in this turn of the event loop are written, in one transaction. If that fails, undoes them and
   * rejects with a StoreError.
   */
  written(): Promise<void>
  readonly figures: StoreFigures
  /** Why the last write failed; undefined if it did not. */
  readonly fault: string | undefined
  /** Closes the store, so that another process may open it. */
  close(): void
}

/** A store that cannot be opened, read or written. The message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
