/** One tenant in a tester's hands: what people do in the product, and its state to look at, keep and put back. */

import type { ControlOperations, OperationId } from '../api.ts'
import type { Acceptance, Refusal } from '../domain/outcome.ts'
import type { World } from '../domain/world.ts'
import type { Finding } from '../engine/advice/adviser.ts'
import type { Engine } from '../engine/engine.ts'
import { JournalView, type MockJournal } from '../engine/journal/view.ts'
import type { FailureOptions } from '../engine/plans/failure.ts'
import type { ResponseOptions } from '../engine/plans/response.ts'
import type { Snapshot } from '../store/tenants.ts'
import { type WorldData, worldData } from '../worlds/world-data.ts'
import { runVerb } from './control.ts'
import type { Decision } from './decisions.ts'
import { PlanControl, type PlanList, type Planned } from './plans.ts'
import type { TenantVerb } from './verbs.ts'

/** A control verb was refused, by the same rules as in the product. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly rule: string
  readonly status: number

  constructor({ rule, status, errors, title }: Refusal) {
    const messages = Object.values(errors).flat()
    super(`${rule}: ${messages.length > 0 ? messages.join(' ') : title}`)
    this.rule = rule
    this.status = status
  }
}

type Operation<Id extends TenantVerb> = ControlOperations[Id]
type Answer<Id extends TenantVerb> =
  Operation<Id> extends { responses: { 200: { content: { 'application/json': infer Value } } } } ? Value : never
type Body<Id extends TenantVerb> = Operation<Id> extends { requestBody: { content: { 'application/json': infer Value } } } ? Value : never

/**
 * Every verb does what its namesake under /_mock does, by the same rules: it answers with the record as the API shows
 * it, and throws a RefusedError where the door would answer 400 or 404.
 */
export class TenantControl {
  readonly id: string
  private readonly engine: Engine

  constructor(engine: Engine, id: string) {
    this.engine = engine
    this.id = id
  }

  /** What people do to purchase orders (PO-11): Pending ⇄ Sent, Received → Exported, PartiallyReceived → Received. */
  get purchaseOrders() {
    return {
      send: this.move('PurchaseOrders_Send'),
      unsend: this.move('PurchaseOrders_Unsend'),
      export: this.move('PurchaseOrders_Export'),
      cancelOutstanding: this.move('PurchaseOrders_CancelOutstanding'),
    }
  }

  /** Orders over the limit, as a technician makes them (POR). */
  get purchaseOrderRequests() {
    return { create: this.make('PurchaseOrderRequests_Create') }
  }

  /** Pending → Returned → CreditReceived (RET-02). */
  get returns() {
    return { markReturned: this.move('Returns_MarkReturned'), receiveCredit: this.move('Returns_ReceiveCredit') }
  }

  /** Pending → Picked → Received, or Canceled (TRF-02). */
  get transfers() {
    return {
      create: this.make('Transfers_Create'),
      pick: this.move('Transfers_Pick'),
      receive: this.move('Transfers_Receive'),
      cancel: this.move('Transfers_Cancel'),
    }
  }

  get adjustments() {
    return { create: this.make('Adjustments_Create') }
  }

  /** Pending → Posted → Exported, for receipts, returns, transfers and adjustments (RCP-07). */
  get batches() {
    return { post: this.make('Batches_Post'), export: this.move('Batches_Export') }
  }

  /** What the owner of the tenant sets up in the product. */
  get settings() {
    return { get: () => this.run('Settings_Get', 0), update: this.make('Settings_Update') }
  }

  get jobs() {
    return { create: this.make('Jobs_Create') }
  }

  get projects() {
    return { create: this.make('Projects_Create') }
  }

  get technicians() {
    return { create: this.make('Technicians_Create') }
  }

  get businessUnits() {
    return { create: this.make('BusinessUnits_Create') }
  }

  /** Materials and equipment of the pricebook. */
  get skus() {
    return { create: this.make('Skus_Create') }
  }

  get warehouses() {
    return { create: this.make('Warehouses_Create') }
  }

  /** What `see` finds in the tenant's world as it is now. */
  look<Found>(see: (world: World) => Found): Found {
    return see(this.engine.tenant(this.id).world(this.engine.clock.now(), 0n))
  }

  /** Decides and commits what no verb does. Throws a RefusedError where the decision refuses. */
  decide(decision: Decision): Acceptance {
    const outcome = this.engine.run(this.id, decision)
    if (outcome.refused) throw new RefusedError(outcome)
    return outcome
  }

  /** The journal as far as it is about this tenant. */
  get journal(): MockJournal {
    return new JournalView(this.engine.journal, this.id)
  }

  /** What the mock noticed in this tenant (ADV), tokens that its clients fetched included. */
  advice(): readonly Finding[] {
    return this.engine.adviser.report(this.id)
  }

  /** The same as `mock.fail`, for calls to this tenant only. The token endpoint belongs to no tenant. */
  fail<Id extends Exclude<OperationId, 'Connect_Token'> | '*'>(operation: Id, failure: FailureOptions<Id>): Planned {
    return this.plans.fail(operation, failure)
  }

  /** The same as `mock.respond`, for calls to this tenant only. */
  respond<Id extends Exclude<OperationId, 'Connect_Token'>>(operation: Id, response: ResponseOptions<Id>): Planned {
    return this.plans.respond(operation, response)
  }

  /** The failures of this tenant's own. */
  get failures(): PlanList {
    return this.plans.failures
  }

  /** The answers that are overridden for this tenant only. */
  get responses(): PlanList {
    return this.plans.responses
  }

  private get plans(): PlanControl {
    return new PlanControl(this.engine, this.id)
  }

  /** The tenant at this moment: records, sequences, rate windows. Costs next to nothing. */
  snapshot(): Snapshot {
    return this.engine.tenant(this.id).snapshot()
  }

  /** Exactly as it was when the snapshot was taken. */
  restore(snapshot: Snapshot): void {
    this.engine.restoreTenant(this.id, snapshot)
  }

  /** Back to the starting world, with no failure and no overridden answer of its own. */
  reset(): void {
    this.engine.resetTenant(this.id)
  }

  /** The tenant's state as the data of a world file, sequences included: a mock of that world goes on from it. */
  export(): WorldData {
    return worldData(this.engine.tenant(this.id).state, this.engine.clock.now())
  }

  private move<Id extends TenantVerb>(verb: Id) {
    return (id: number): Answer<Id> => this.run(verb, id)
  }

  private make<Id extends TenantVerb>(verb: Id) {
    return (body: Body<Id>): Answer<Id> => this.run(verb, 0, body)
  }

  private run<Id extends TenantVerb>(verb: Id, id: number, body?: Body<Id>): Answer<Id> {
    const done = runVerb(this.engine, this.id, verb, id, body === undefined ? '' : JSON.stringify(body))
    if (typeof done !== 'string') throw new RefusedError(done)
    return JSON.parse(done)
  }
}
