/** Where state is kept. The engine reads a stream, decides, and applies commits; it never changes what it has read. */
import type { World } from '../domain/world.ts'
import type { Commit } from './commit.ts'
import type { MOCK, MockState, StreamState, TenantState } from './state.ts'
import { viewOf } from './world-state.ts'

/** A stream's state, and how many commits have led to it. */
export interface At<State> {
  readonly state: State
  readonly version: number
  /** A tenant's state as operations look at it, made when it is first asked for: use `viewAt`. */
  view?: World | undefined
}

/** A cache beside the state and not in it: a state is a value that is written and compared. */
export function viewAt(at: At<TenantState>): World {
  at.view ??= viewOf(at.state.world)
  return at.view
}

/** What a decision may read. */
export interface States {
  read(stream: typeof MOCK): At<MockState>
  /** A tenant that nothing was written to has the starting state, and costs nothing. */
  read(stream: string): At<TenantState>
}

/** A commit that was applied, and the state of its stream before. */
export type CommitListener = (commit: Commit, before: StreamState) => void

export interface Store extends States {
  /**
   * Applies the commits together: all of them or none. Throws a Conflict where a stream has moved on since the commit was
   * decided, and whatever a change throws that cannot be made.
   */
  apply(commits: readonly Commit[]): void
  /** Calls the listener for each commit, after all that are applied together; the function it returns ends that. */
  listen(listener: CommitListener): () => void
  /** The tenants whose state is not the starting one, how many they are, and whether one is among them. */
  tenants(): Iterable<string>
  readonly tenantCount: number
  isChanged(tenant: string): boolean
}

/** Another commit was applied first: decide again on what the stream is now. */
export class Conflict extends Error {
  override readonly name = 'Conflict'

  constructor({ stream, base }: Commit, version: number) {
    super(`A commit to ${stream === '' ? 'the mock' : `tenant ${stream}`} was decided on version ${base}, which is ${version} by now.`)
  }
}
