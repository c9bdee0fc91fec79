/** `createMock`: an engine, and the interfaces for tests and faces. */
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
import type { UnreadRoom } from './engine/limits.ts'
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

/** The part of a mock that a server needs. */
export interface ServedMock {
  answer(call: Call): Reply | Promise<Reply>
  control(call: Call): Reply | Promise<Reply>
  readonly bodyLimit: number
  /** The mock's clock, which control verbs can move. */
  readonly clock: Pick<ClockControl, 'time' | 'rate' | 'remaining' | 'onMove'>
  /** The server reports here how long calls take, once `/_mock/metrics` has been requested. */
  readonly timings: Timings
  readonly unreadRoom: UnreadRoom
}

/** What this process has recorded about a mock. */
export interface ObservedMock {
  readonly journal: MockJournal
  watch(watcher: Watcher, about?: string): () => void
  advice(): readonly Finding[]
  warnings(): readonly Warning[]
}

/** A mock of the API. */
export interface Mock extends ServedMock, ObservedMock {
  /** Answers one call. The call and the reply are plain data. Synchronous. */
  handle(call: Call): Reply
  /**
   * The same as `handle`, for faces. With a durable store, the changes of all calls made in one turn of the event loop are written
   * together, and the answers wait until the changes are written.
   */
  answer(call: Call): Reply | Promise<Reply>
  /** Answers a Fetch request: `await mock.fetch(new Request('https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'))`. */
  fetch(request: RequestLike): Promise<Response>
  /**
   * False if `handle` would answer 501, because the call is for a route of the vendor that the mock does not simulate (GATE-09) and no
   * answer or failure is planned for it.
   */
  simulates(call: Call): boolean
  /** Answers one call to the control API under /_mock. */
  control(call: Call): Reply
  /**
   * Calls a verb of the control API by its operationId: `mock.verb('Rules_GetById', { path: { rule: 'PO-14' } })`. It does the same as the
   * request under /_mock. Throws a RefusedError if a rule refuses, and an OptionError for invalid input.
   */
  verb<Id extends ControlId>(id: Id, input?: VerbInput<Id>): VerbAnswer<Id>
  /** Controls one tenant, which is created on first use. */
  tenant(id: number | string): TenantControl
  /**
   * Makes calls fail: `mock.fail('PurchaseOrders_Create', { with: 'rate-limited', times: 2 })`. A failure takes effect before
   * every check except the check of the route. With `applied: true`, the request is carried out first. If several
   * failures apply, one planned for the tenant comes before one planned for the whole mock. In each of these two
   * groups, failures with `times` come first, in the order in which they were planned; then those without `times`, latest first. Throws an
   * OptionError for an unknown operation, failure or option, and suggests the nearest name.
   */
  fail<Id extends AnyOperationId | '*'>(operation: Id, failure: FailureOptions<Id> & TenantScope): Planned
  /**
   * Overrides answers of the API: `mock.respond('Vendors_GetById', { body: vendor, times: 1 })`. Throws an OptionError for
   * an answer that does not match the document, unless it is `unchecked`; operations that the mock does not simulate
   * (`'Customers_GetList'`) can only be answered `unchecked`. Failures take precedence over overridden answers.
   */
  respond<Id extends AnyOperationId>(operation: Id, response: ResponseOptions<Id> & TenantScope): Planned
  /** All planned failures, including those of tenants. */
  readonly failures: PlanList
  /** All overridden answers, including those of tenants. */
  readonly responses: PlanList
  readonly clock: ClockControl
  readonly journal: MockJournal
  /**
   * Calls the watcher with the changes of single records that a control verb makes, but not when a whole world is replaced (load, reset,
   * restore). Returns a function that removes the watcher. For the changes that calls make, see `journal.listen`.
   */
  watch(watcher: Watcher, about?: string): () => void
  /**
   * What the mock noticed and the real API would silently ignore (ADV), once for each rule, operation and subject, in
   * alphabetical order: `expect(mock.advice()).toEqual([])`. Advice is about what clients did, not about the world, so a
   * restore keeps it, and only `reset()` removes it.
   */
  advice(): readonly Finding[]
  /** Warnings about the mock itself, such as a listener that failed. Each was printed to stderr when it first happened. */
  warnings(): readonly Warning[]
  /** The maximum size of a body, in bytes (ERR-13). A face needs to read only one byte more to see that a body is too large. */
  readonly bodyLimit: number
  /** Resets every tenant to its starting world, empties the journal and removes all plans. Tokens stay valid. */
  reset(): void
  /** Takes a snapshot of all tenants, tokens, rate windows, failures with their counts, and the clock. Costs almost nothing. */
  snapshot(): MockSnapshot
  /**
   * Restores a snapshot exactly: the same calls get the same bytes again. The journal is not restored, and advice that compares calls
   * (ADV-03 …) starts over.
   */
  restore(snapshot: MockSnapshot): void
  /**
   * The whole mock as the data of one world file. It contains the worlds, sequences, clock, seed, quirks and tokens, but not the journal,
   * planned failures and answers, client secrets and app keys. `createMock({ world })` and `--world` continue from it and answer with the
   * same bytes. A mock with `auth: 'registered'` needs the option `clients` again.
   */
  export(): WorldData
  /** Closes the store, if the mock has one, so that another process may open it. */
  close(): void
}

/**
 * Creates a mock. It shares nothing with other mocks, and its answers depend only on its options and the calls.
 * Throws an OptionError for an unknown option, quirk or world, and a WorldError for an invalid world.
 */
export function createMock(options: MockOptions = {}): Mock {
  return mockOf(openEngine(options))
}

/** Creates a mock around an existing engine. */
export function mockOf(engine: Engine): Mock {
  const control = new Control(engine, engine.options)
  const plans = new PlanControl(control, null)
  return {
    handle: (call) => engine.handle(call),
    simulates: (call) => engine.answer(call).result.refusal?.rule !== notSimulated.id,
    answer: (call) => engine.answerWritten(call),
    fetch: fetchFace((call) => engine.answerWritten(call), engine.clock, control.meter, engine.options.bodyLimit),
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
    unreadRoom: engine.bounds.unreadRoom,
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
  if (key === undefined) throw new TypeError(`A tenant id must be digits, not '${id}'`)
  return key
}
