/** The store that lasts as long as the process: states share all that they have in common, so keeping one costs a reference. */
import { type Commit, mockAfter, tenantAfter } from './commit.ts'
import { MOCK, type MockState, type StreamState, type TenantState } from './state.ts'
import { type At, type CommitListener, Conflict, type Store } from './store.ts'

/** What streams begin with, and by how much lists lag behind (VAL-08). */
export interface Beginning {
  readonly mock: MockState
  /** Of every tenant that has no state of its own. */
  readonly tenant: TenantState
  /** Tenants that an exported world brings along. */
  readonly tenants: ReadonlyMap<string, TenantState>
  readonly lag: bigint
}

export class MemoryStore implements Store {
  private readonly beginning: Beginning
  private readonly untouched: At<TenantState>
  private mock: At<MockState>
  private readonly streams = new Map<string, At<TenantState>>()
  /** Those of the streams whose state is not the starting one. */
  private readonly changed = new Set<string>()
  private readonly listeners = new Set<CommitListener>()

  constructor(beginning: Beginning) {
    this.beginning = beginning
    this.untouched = { state: beginning.tenant, version: 0, view: undefined }
    this.mock = { state: beginning.mock, version: 0, view: undefined }
    for (const [id, state] of beginning.tenants) this.keep(id, { state, version: 0, view: undefined })
  }

  read(stream: typeof MOCK): At<MockState>
  read(stream: string): At<TenantState>
  read(stream: string): At<StreamState> {
    return stream === MOCK ? this.mock : (this.streams.get(stream) ?? this.untouched)
  }

  apply(commits: readonly Commit[]): void {
    const steps = commits.map((commit) => this.step(commit))
    for (const { commit, after } of steps) this.keep(commit.stream, after)
    for (const { commit, before } of steps) for (const listener of this.listeners) listener(commit, before)
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

  private keep(stream: string, after: At<StreamState>): void {
    if (stream === MOCK) {
      this.mock = after as At<MockState>
      return
    }
    this.streams.set(stream, after as At<TenantState>)
    if (after.state === this.beginning.tenant) this.changed.delete(stream)
    else this.changed.add(stream)
  }

  private step(commit: Commit): { readonly commit: Commit; readonly before: StreamState; readonly after: At<StreamState> } {
    const { mock, tenant, tenants, lag } = this.beginning
    const { state: before, version } = this.read(commit.stream) as At<StreamState>
    if (version !== commit.base) throw new Conflict(commit, version)
    const state =
      commit.stream === MOCK
        ? mockAfter(before as MockState, mock, commit)
        : tenantAfter(before as TenantState, tenants.get(commit.stream) ?? tenant, commit, lag)
    return { commit, before, after: { state, version: version + 1, view: undefined } }
  }
}
