/** The interface of stores. The engine reads a stream, decides, and applies commits; it never changes what it has read. */
import type { World } from '../domain/world.ts'
import type { Commit } from './commit.ts'
import { type MOCK, type MockState, type StreamState, streamName, type TenantState } from './state.ts'
import { viewOf } from './world-state.ts'

/** A stream's state, and its version, which is the number of commits that the stream has had. */
export interface At<State> {
  readonly state: State
  readonly version: number
  /** A tenant's state as operations read it, made on first use: call `viewAt`. */
  view?: World | undefined
}

/** The view is cached next to the state, not in it, because states are written and compared. */
export function viewAt(at: At<TenantState>): World {
  at.view ??= viewOf(at.state.world)
  return at.view
}

/** What a decision may read. */
export interface States {
  read(stream: typeof MOCK): At<MockState>
  /** A tenant without writes has the starting state and takes no memory. */
  read(stream: string): At<TenantState>
}

/** Gets a commit that was applied, and the state that its stream had before. */
export type CommitListener = (commit: Commit, before: StreamState) => void

export interface Store extends States {
  /**
   * Applies all commits or none. Throws a Conflict if a stream has moved on since the commit was
   * decided, or an Error if a change cannot be made.
   */
  apply(commits: readonly Commit[]): void
  /** After each `apply`, calls the listener for each of its commits. Returns a function that removes the listener. */
  listen(listener: CommitListener): () => void
  /** The tenants whose state differs from the starting one, and their number. `isChanged` says whether a tenant is one of them. */
  tenants(): Iterable<string>
  readonly tenantCount: number
  /**
   * How many more bytes the records of all tenants take than the records that the tenants started with. Null if the option `recordBytes`
   * limits each tenant separately.
   */
  readonly room: number | null
  isChanged(tenant: string): boolean
}

/** Another commit was applied first, so the call or verb must be decided again on the stream's current state. */
export class Conflict extends Error {
  override readonly name = 'Conflict'

  constructor({ stream, base }: Commit, version: number) {
    super(`A commit to ${streamName(stream)} was decided on version ${base}, but the current version is ${version}.`)
  }
}
