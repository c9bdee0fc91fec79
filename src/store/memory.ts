/** A store in memory. States share what they have in common, so keeping an earlier state takes little memory. */
import { type Commit, mockAfter, tenantAfter } from './commit.ts'
import { MOCK, type MockState, type StreamState, type TenantState } from './state.ts'
import { type At, type CommitListener, Conflict, type Store } from './store.ts'

/** The starting states of streams, and how long lists lag behind (VAL-08). */
export interface Beginning {
  readonly mock: MockState
  /** The state of every tenant that has no state of its own. */
  readonly tenant: TenantState
  /** The tenants of an exported world. */
  readonly tenants: ReadonlyMap<string, TenantState>
  readonly lag: bigint
}

/** A commit and its effect on its stream. */
export interface Step {
  readonly commit: Commit
  /** The stream's starting state. */
  readonly from: StreamState
  readonly before: At<StreamState>
  readonly after: At<StreamState>
}

export class MemoryStore implements Store {
  private readonly beginning: Beginning
  private readonly untouched: At<TenantState>
  private mock: At<MockState>
  private readonly streams = new Map<string, At<TenantState>>()
  /** The streams whose state differs from the starting one. */
  private readonly changed = new Set<string>()
  /** How many more bytes the records of all streams take than the records that the streams started with. */
  room = 0
  private readonly listeners = new Set<CommitListener>()

  constructor(beginning: Beginning) {
    this.beginning = beginning
    this.untouched = { state: beginning.tenant, version: 0, view: undefined }
    this.mock = { state: beginning.mock, version: 0, view: undefined }
    for (const id of beginning.tenants.keys()) this.putBack(id)
  }

  read(stream: typeof MOCK): At<MockState>
  read(stream: string): At<TenantState>
  read(stream: string): At<StreamState> {
    return stream === MOCK ? this.mock : (this.streams.get(stream) ?? this.untouched)
  }

  apply(commits: readonly Commit[]): void {
    this.take(commits.map((commit) => this.step(commit)))
  }

  /** Applies the steps, and calls the listeners. */
  take(steps: readonly Step[]): void {
    for (const { commit, after } of steps) this.put(commit.stream, after)
    for (const { commit, before } of steps) for (const listener of this.listeners) listener(commit, before.state)
  }

  listen(listener: CommitListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  tenants(): string[] {
    return [...this.changed]
  }

  get tenantCount(): number {
    return this.changed.size
  }

  isChanged(tenant: string): boolean {
    return this.changed.has(tenant)
  }

  /** Whether the tenant's state is in this store, even if it is the starting state. */
  has(tenant: string): boolean {
    return this.streams.has(tenant)
  }

  get loadedCount(): number {
    return this.streams.size
  }

  /** Drops a tenant's state, so that the tenant has the starting state again. */
  putBack(tenant: string): void {
    this.forget(tenant)
    const own = this.beginning.tenants.get(tenant)
    if (own) this.put(tenant, { state: own, version: 0, view: undefined })
  }

  /** Removes a tenant from memory. Its state must be put back before it is read again. */
  forget(tenant: string): void {
    this.room -= roomOf(this.streams.get(tenant))
    this.streams.delete(tenant)
    this.changed.delete(tenant)
  }

  put(stream: string, after: At<StreamState>): void {
    if (stream === MOCK) {
      this.mock = after as At<MockState>
      return
    }
    this.room += roomOf(after) - roomOf(this.streams.get(stream))
    this.streams.set(stream, after as At<TenantState>)
    if (after.state === this.beginning.tenant) this.changed.delete(stream)
    else this.changed.add(stream)
  }

  /** The state that a reset returns a stream to. */
  beginningOf(stream: string): StreamState {
    const { mock, tenant, tenants } = this.beginning
    return stream === MOCK ? mock : (tenants.get(stream) ?? tenant)
  }

  /** The effect of a commit, without applying it. Throws a Conflict if its stream has moved on. */
  step(commit: Commit): Step {
    const { stream, base } = commit
    const before = this.read(stream) as At<StreamState>
    if (before.version !== base) throw new Conflict(commit, before.version)
    const from = this.beginningOf(stream)
    const state =
      stream === MOCK
        ? mockAfter(before.state as MockState, from as MockState, commit)
        : tenantAfter(before.state as TenantState, from as TenantState, commit, this.beginning.lag)
    return { commit, from, before, after: { state, version: base + 1, view: undefined } }
  }
}

const roomOf = (at: At<StreamState> | undefined): number => (at && 'world' in at.state ? at.state.world.room : 0)
