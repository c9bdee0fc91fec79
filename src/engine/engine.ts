/**
 * A running mock. It passes calls and verbs to pure decisions, applies their changes, and then notifies the journal,
 * advice and watchers. It is synchronous: nothing else runs while a call is answered.
 */
import type { Call, Reply } from '../call.ts'
import type { Change, Outcome, Refusal } from '../domain/outcome.ts'
import { duration, type Instant } from '../domain/time.ts'
import type { World } from '../domain/world.ts'
import { type EngineOptions, exportedOptions } from '../options.ts'
import type { Clock } from '../store/clock.ts'
import type { CommitPart } from '../store/commit.ts'
import type { DurableStore } from '../store/durable.ts'
import { Listeners, type OnFault } from '../store/listeners.ts'
import { MemoryStore } from '../store/memory.ts'
import { MOCK, type MockSnapshot, type TenantSnapshot } from '../store/state.ts'
import { type Store, viewAt } from '../store/store.ts'
import type { WorldState } from '../store/world-state.ts'
import { mockData } from '../worlds/mock-file.ts'
import type { WorldData } from '../worlds/world-data.ts'
import { Tokens } from './admission/tokens.ts'
import { Adviser } from './advice/adviser.ts'
import { type Answered, answerCall, type CallEnv, traceId, uncounted } from './answer.ts'
import { Bounds } from './bounds.ts'
import { CallCounts } from './counts.ts'
import { type Decision, decide } from './decide.ts'
import { Effects } from './effects.ts'
import { Journal } from './journal/journal.ts'
import { Plans } from './plans/plans.ts'
import { PlanReader } from './plans/reader.ts'
import { Replies } from './reply.ts'
import { report } from './report.ts'
import { mockSnapshot, partsToReset, partsToRestore, tenantSnapshot, tenantsOf, withWorld } from './snapshot.ts'
import { beginningOf, countsOf, type Start } from './start.ts'
import type { Warnings } from './warnings.ts'
import { orUnreadable, writeOrUndo, writtenNow, writtenSoon } from './written.ts'

/** Called with the changes that a control verb has made, and the state before them. */
export type Watcher = (changes: readonly Change[], before: WorldState) => void

export class Engine {
  readonly clock: Clock
  readonly store: Store
  /** `store`, if it is durable; otherwise undefined. */
  readonly durable: DurableStore | undefined
  readonly journal: Journal
  readonly replies: Replies
  readonly warnings: Warnings
  readonly adviser: Adviser
  readonly bounds: Bounds
  readonly failures: Plans
  readonly responses: Plans
  /** Called for the changes of control verbs. The changes that calls make are in the journal instead. */
  readonly watchers: Listeners<Parameters<Watcher>>
  /** The side effects of control verbs, such as calling the watchers. */
  readonly effects = new Effects()
  readonly options: EngineOptions
  /** The starting state of every tenant. */
  readonly start: WorldState
  private readonly counts: CallCounts
  private readonly env: CallEnv

  constructor({ options, world, clock, exported, store: open }: Start, warnings: Warnings) {
    this.options = options
    this.start = world
    this.clock = clock
    this.warnings = warnings
    const lag = duration(options.quirks.readLag) ?? 0n
    const beginning = beginningOf(world, clock, lag, exported)
    this.durable = open?.(beginning)
    this.store = this.durable ?? new MemoryStore(beginning)
    const onFault: OnFault = (about, fault) => warnings.failed(about, fault)
    this.bounds = new Bounds(options, warnings)
    this.counts = new CallCounts(countsOf(exported), options, (bound) => this.bounds.reached(bound))
    this.journal = new Journal(this.bounds.journalRoom, onFault)
    this.watchers = new Listeners('A watcher of changes', onFault)
    this.replies = new Replies(options)
    const tokens = new Tokens({ auth: options.auth, clients: options.clients, seed: String(options.seed) })
    const plans = new PlanReader(options.quirks)
    const { store, replies, counts, bounds } = this
    const traces = options.store?.replica === undefined ? `${options.seed}` : `${options.seed}/${options.store.replica}`
    this.env = { options, traces, replies, tokens, plans, lag, counts }
    const issued = () => store.read(MOCK).state.tokens
    this.adviser = new Adviser(clock, (text, where, now) => tokens.find(text, where, issued(), now), bounds.findingsRoom)
    this.failures = new Plans('failures', store, plans, (parts) => this.apply(parts), bounds.planRoom)
    this.responses = new Plans('responses', store, plans, (parts) => this.apply(parts), bounds.planRoom)
    clock.keep = (state) => {
      this.apply(new Map([[MOCK, { clock: state }]]))
      clock.follow(state)
    }
    store.listen(({ clock: moved }) => moved && clock.follow(moved))
    if (this.durable) clock.follow(store.read(MOCK).state.clock)
  }

  handle(call: Call): Reply {
    const answered = this.answerAndApply(call)
    return this.report(this.durable?.isPending ? writtenNow(this.durable, answered) : answered)
  }

  /** Like `handle`, but the answer may wait until all writes from this turn of the event loop are made together. */
  answerWritten(call: Call): Reply | Promise<Reply> {
    const answered = this.answerAndApply(call)
    const { durable } = this
    if (!durable?.isPending) return this.report(answered)
    return writtenSoon(durable, answered).then((written) => this.report(written))
  }

  private answerAndApply(call: Call): Answered {
    return orUnreadable(call, this, () => this.applyAnswered(this.bounded(call)))
  }

  /** The answer that the call would get, with the bounds of the mock enforced; nothing is changed. */
  bounded(call: Call, isCounted = false): Answered {
    return this.bounds.limited(this.answer(call, isCounted), this.store, this.replies)
  }

  /** The answer to a call and the changes it would make; nothing is changed. */
  answer(call: Call, isCounted = false): Answered {
    const env = isCounted ? uncounted(this.env) : this.env
    return orUnreadable(call, this, () => answerCall(call, this.store, env, this.clock.now()))
  }

  /** The only place where calls change anything. */
  private applyAnswered(answered: Answered): Answered {
    const commits = answered.draft?.commits() ?? []
    if (commits.length > 0) this.store.apply(commits)
    this.count(answered)
    return answered
  }

  count({ draft, result }: Answered): void {
    if (draft) this.counts.set(draft.read.stream, draft, result.isAtDoor !== true)
  }

  report(answered: Answered): Reply {
    return report(answered, this, this.env.tokens)
  }

  /** Runs a control verb's decision and, unless it is a dry run, commits the result. */
  run(tenant: string, decision: Decision, dryRun = false): Outcome {
    const at = this.store.read(tenant)
    const now = this.clock.now()
    const { outcome, cursor } = decide(at, this.env, now, decision)
    if (outcome.refused || dryRun || outcome.changes.length === 0) return outcome
    this.apply(new Map([[tenant, { changes: outcome.changes, sequences: cursor.sequences }]]), now)
    this.effects.add(() => this.watchers.call(outcome.changes, at.state.world))
    return outcome
  }

  /** A refusal in the API's format, for a control verb. It does not count as a call to the API. */
  refusal(tenant: string, refusal: Refusal): Reply {
    return this.replies.refused(refusal, traceId(this.env.traces, `control/${tenant}`, this.counts.of(tenant).calls))
  }

  /** A tenant's state as operations read it. */
  look(tenant: string): World {
    return viewAt(this.store.read(tenant))
  }

  stateOf(tenant: string): WorldState {
    return this.store.read(tenant).state.world
  }

  /** The tenants that were called or have their own state. */
  tenants() {
    return tenantsOf(this.store, this.counts)
  }

  /** The latest tokens that this process has seen and that are still valid, ordered by expiry. */
  liveTokens(now: Instant): { readonly clientId: string; readonly expires: Instant }[] {
    return this.env.tokens.cached(this.store.read(MOCK).state.tokens, now)
  }

  snapshotTenant(tenant: string): TenantSnapshot {
    return tenantSnapshot(this.store, this.counts, tenant)
  }

  restoreTenant(tenant: string, { state: world, past, windows, calls }: TenantSnapshot): void {
    this.apply(new Map([[tenant, { replaces: { world, past } }]]))
    this.effects.add(() => {
      this.counts.set(tenant, { windows, calls })
      this.adviser.forget(tenant)
    })
  }

  /** Replaces the tenant's world; its counts and plans stay. */
  loadTenant(tenant: string, world: WorldState): void {
    this.restoreTenant(tenant, withWorld(this.snapshotTenant(tenant), world, this.start))
  }

  /** Returns the tenant to its starting world and removes its plans. */
  resetTenant(tenant: string): void {
    this.apply(new Map([[tenant, { replaces: null }]]))
    this.effects.add(() => {
      this.counts.reset(tenant)
      this.adviser.forget(tenant)
    })
  }

  /** Returns every tenant to its starting world and removes all plans. Tokens, named snapshots and the clock are kept. */
  reset(): void {
    this.apply(partsToReset(this.store))
    this.effects.add(() => {
      this.counts.reset()
      this.journal.clear()
      this.adviser.clear()
    })
  }

  snapshot(): MockSnapshot {
    return mockSnapshot(this.store, this.counts, this.clock.snapshot())
  }

  restore(snapshot: MockSnapshot): void {
    this.apply(partsToRestore(this.store, snapshot, this.clock.continued(snapshot.clock)))
    this.effects.add(() => {
      this.counts.restore(snapshot)
      this.adviser.forget()
    })
  }

  /** Stores a named snapshot of a tenant or, if `tenant` is null, of the whole mock. */
  keepSnapshot(tenant: string | null, name: string): void {
    const change = tenant === null ? { name, tenant, snapshot: this.snapshot() } : { name, tenant, snapshot: this.snapshotTenant(tenant) }
    this.bounds.demandSnapshot(this.snapshots, change)
    this.apply(new Map([[MOCK, { snapshots: [change] }]]))
  }

  dropSnapshot(tenant: string | null, name: string): void {
    this.apply(new Map([[MOCK, { snapshots: [{ name, tenant, snapshot: null }] }]]))
  }

  get snapshots() {
    return this.store.read(MOCK).state.snapshots
  }

  /** The whole mock as the data of a world file, without the journal and secrets. */
  export(): WorldData {
    const { tokens } = this.store.read(MOCK).state
    const { calls: callsWithoutTenant, windows: tokenWindows } = this.counts.of(MOCK)
    const options = exportedOptions(this.options)
    return mockData(this.start, this.clock.now(), this.snapshot().tenants, { options, callsWithoutTenant, tokens, tokenWindows })
  }

  private apply(parts: ReadonlyMap<string, CommitPart>, at = this.clock.now()): void {
    const commits = [...parts].map(([stream, part]) => ({ stream, base: this.store.read(stream).version, at, changes: [], ...part }))
    this.bounds.demandRoom(commits, this.store)
    this.store.apply(commits)
    if (this.durable) writeOrUndo(this.durable, this.clock)
  }
}
