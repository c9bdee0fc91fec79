/** `createMock`: an engine, and the doors by which tests and faces use it. */
import type { AnyOperationId, ControlId } from './api.ts'
import type { Call, Reply } from './call.ts'
import { tenantKey } from './contract/route.ts'
import { callVerb, type Given, type VerbAnswer, type VerbInput } from './control/call.ts'
import { Control } from './control/control.ts'
import { controlDoor } from './control/door.ts'
import type { Timings } from './control/meter.ts'
import { PlanControl, type PlanList, type Planned } from './control/plans.ts'
import { TenantControl } from './control/tenant.ts'
import type { Finding } from './engine/advice/adviser.ts'
import type { Engine, Watcher } from './engine/engine.ts'
import { notSimulated } from './engine/gateway.ts'
import { JournalView, type MockJournal } from './engine/journal/view.ts'
import type { FailureOptions } from './engine/plans/failure.ts'
import type { ResponseOptions } from './engine/plans/response.ts'
import type { TenantScope } from './engine/plans/scope.ts'
import type { Warning } from './engine/warnings.ts'
import { fetchFace, type RequestLike } from './fetch.ts'
import { openEngine } from './opening.ts'
import type { MockOptions } from './options.ts'
import type { ClockControl } from './store/clock.ts'
import type { MockSnapshot } from './store/state.ts'
import type { WorldData } from './worlds/world-data.ts'

/** What a server needs of a mock. */
export interface ServedMock {
  answer(call: Call): Reply | Promise<Reply>
  control(call: Call): Reply | Promise<Reply>
  readonly bodyLimit: number
  /** To read; it is moved by control verbs too. */
  readonly clock: Pick<ClockControl, 'time' | 'rate' | 'remaining' | 'onMove'>
  /** Where a server reports how long calls took, once `/_mock/metrics` was requested. */
  readonly timings: Timings
}

/** What this process has seen of a mock. */
export interface ObservedMock {
  readonly journal: MockJournal
  watch(watcher: Watcher, about?: string): () => void
  advice(): readonly Finding[]
  warnings(): readonly Warning[]
}

/** The API on your own machine. */
export interface Mock extends ServedMock, ObservedMock {
  /** Answers one call, synchronously: the plain-data door that every face uses. */
  handle(call: Call): Reply
  /**
   * The same for faces. Over a store that writes, calls of one turn of the event loop are written together, and their
   * answers wait for that.
   */
  answer(call: Call): Reply | Promise<Reply>
  /** Answers a Fetch request: `await mock.fetch(new Request('https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'))`. */
  fetch(request: RequestLike): Promise<Response>
  /**
   * False for a call to a route that the vendor has and the mock does not simulate (GATE-09), unless an answer or a failure
   * is planned for it: `handle` would answer it 501.
   */
  simulates(call: Call): boolean
  /** Answers one call to the control API under /_mock. */
  control(call: Call): Reply
  /**
   * Calls a verb of the control API by its operationId: `mock.verb('Rules_GetById', { path: { rule: 'PO-14' } })`. The same entry as
   * under /_mock. Throws a RefusedError where a rule refuses, and an OptionError for a mistake.
   */
  verb<Id extends ControlId>(id: Id, input?: VerbInput<Id>): VerbAnswer<Id>
  /** One tenant, to drive and to look into. It comes into being on first use. */
  tenant(id: number | string): TenantControl
  /**
   * Lets calls fail: `mock.fail('PurchaseOrders_Create', { with: 'rate-limited', times: 2 })`. A failure stands in front of
   * everything but the route; `applied: true` lets the request do its work first. Of several, those with `times` strike
   * first, in the order of their making; a tenant's own before those of the whole mock. Throws an OptionError for an
   * operation, a failure or an option that there is not, with the nearest.
   */
  fail<Id extends AnyOperationId | '*'>(operation: Id, failure: FailureOptions<Id> & TenantScope): Planned
  /**
   * Answers calls in the API's place: `mock.respond('Vendors_GetById', { body: vendor, times: 1 })`. Throws an OptionError for
   * an answer that does not fit the document, unless it is `unchecked`; operations that the mock does not simulate
   * (`'Customers_GetList'`) can only be answered `unchecked`. Failures come before overridden answers.
   */
  respond<Id extends AnyOperationId>(operation: Id, response: ResponseOptions<Id> & TenantScope): Planned
  /** All failures that were planned, those of tenants among them. */
  readonly failures: PlanList
  /** All answers that are overridden, those of tenants among them. */
  readonly responses: PlanList
  readonly clock: ClockControl
  readonly journal: MockJournal
  /** Tells the watcher of what control verbs change, as `journal.listen` does of calls; the function it gives back ends that. */
  watch(watcher: Watcher, about?: string): () => void
  /**
   * What the mock noticed that the real API would ignore silently (ADV), once for each rule, operation and subject, in
   * the order of their names: `expect(mock.advice()).toEqual([])`. It is about what clients did, not about the world: a
   * restore takes back nothing of it, and only `reset()` forgets it.
   */
  advice(): readonly Finding[]
  /** What the mock has to say about itself, such as a listener that failed: each was printed to stderr when it happened first. */
  warnings(): readonly Warning[]
  /** The largest body in bytes (ERR-13): a face need not keep more than one byte beyond it. */
  readonly bodyLimit: number
  /** Every tenant as the starting world has it, an empty journal, and nothing planned. Tokens stay good. */
  reset(): void
  /** All tenants, tokens, rate windows, failures with their counts, and the clock at this moment. Costs next to nothing. */
  snapshot(): MockSnapshot
  /** Exactly as it was: the same calls get the same bytes again. The journal goes on, and advice on several calls (ADV-03 …) begins anew. */
  restore(snapshot: MockSnapshot): void
  /**
   * The whole mock as the data of one world file: worlds, sequences, clock, seed, quirks, tokens; no journal, nothing that
   * was planned with `fail` and `respond`, no client's secret, no app key. `createMock({ world })` and `--world` go on from it to the same bytes. A `registered` mock needs
   * its `clients` again.
   */
  export(): WorldData
  /** Lets go of the store, if the mock has one: another process may open it then. */
  close(): void
}

/**
 * A mock of its own: nothing is shared with another, and nothing but its options and the calls decides what it answers.
 * Throws an OptionError for an option, quirk or world it does not know, and a WorldError for a world that does not hold.
 */
export function createMock(options: MockOptions = {}): Mock {
  return mockOf(openEngine(options))
}

/** The same around an engine of one's own. */
export function mockOf(engine: Engine): Mock {
  const control = new Control(engine, engine.options)
  const plans = new PlanControl(control, null)
  return {
    handle: (call) => engine.handle(call),
    simulates: (call) => engine.answer(call).result.refusal?.rule !== notSimulated.id,
    answer: (call) => engine.answerWritten(call),
    fetch: fetchFace((call) => engine.answerWritten(call), engine.clock, control.meter),
    control: (call) => controlDoor(control, call),
    verb: (id, input) => callVerb(control, id, input as Given) as never,
    tenant: (id) => new TenantControl(control, tenantId(id)),
    fail: (operation, failure) => plans.fail(operation, failure),
    respond: (operation, response) => plans.respond(operation, response),
    failures: plans.failures,
    responses: plans.responses,
    clock: engine.clock,
    journal: new JournalView(engine.journal),
    timings: control.meter,
    advice: () => engine.adviser.report(),
    bodyLimit: engine.options.bodyLimit,
    reset: () => void callVerb(control, 'Mock_Reset'),
    snapshot: () => engine.snapshot(),
    restore: (snapshot) => control.restore(snapshot),
    export: () => engine.export(),
    watch: (watcher, about) => engine.watchers.add(watcher, about),
    warnings: () => engine.warnings.list(),
    close: () => engine.durable?.close(),
  }
}

function tenantId(id: number | string): string {
  const key = tenantKey(String(id))
  if (key === undefined) throw new TypeError(`a tenant id is digits, not '${id}'`)
  return key
}
