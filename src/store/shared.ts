/** The interfaces for opening a store that several processes share. */
import type { KeptStore, Origin, StoreSource } from './durable.ts'
import type { Beginning } from './memory.ts'
import type { ReplicaStore } from './replica.ts'
import type { WorldState } from './world-state.ts'

/** An existing shared store, which every replica resumes. */
export interface KeptSharedStore extends Omit<KeptStore, 'resume'> {
  resume(lag: bigint): Promise<ReplicaStore>
}

export interface OpenedSharedStore {
  kept(): Promise<KeptSharedStore | undefined>
  /** Has no effect if another replica has already begun the store. */
  begin(origin: Origin, start: WorldState, beginning: Beginning): Promise<void>
  close(): Promise<void>
}

/** A store that replicas of a mock share: `openMock({ store: postgresStore('postgres://user@host/db') })`. */
export interface SharedSource extends StoreSource {
  readonly replica: string
  /** Throws a StoreError that says what is wrong and what to do. */
  connect(): Promise<OpenedSharedStore>
}

export const isShared = (source: StoreSource | undefined): source is SharedSource => source !== undefined && 'connect' in source
