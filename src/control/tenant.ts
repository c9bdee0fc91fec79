/** Controls one tenant: does what people do in the product, and reads, snapshots and restores its state. */

import type { AnyOperationId, ControlId, ControlOperations } from '../api.ts'
import type { Acceptance } from '../domain/outcome.ts'
import type { World } from '../domain/world.ts'
import type { Finding } from '../engine/advice/adviser.ts'
import type { Decision } from '../engine/decide.ts'
import { JournalView, type MockJournal } from '../engine/journal/view.ts'
import type { FailureOptions } from '../engine/plans/failure.ts'
import type { ResponseOptions } from '../engine/plans/response.ts'
import type { TenantSnapshot } from '../store/state.ts'
import type { WorldData } from '../worlds/world-data.ts'
import { callVerb, RefusedError } from './call.ts'
import type { Control } from './control.ts'
import { PlanControl, type PlanList, type Planned } from './plans.ts'

/** A verb that answers with JSON, such as a record. */
type TenantVerb = {
  [Id in ControlId]: ControlOperations[Id] extends { responses: { 200: { content: { 'application/json': unknown } } } } ? Id : never
}[ControlId]

type Operation<Id extends TenantVerb> = ControlOperations[Id]
type Answer<Id extends TenantVerb> =
  Operation<Id> extends { responses: { 200: { content: { 'application/json': infer Value } } } } ? Value : never
type Body<Id extends TenantVerb> = Operation<Id> extends { requestBody?: { content: { 'application/json': infer Value } } } ? Value : never

/**
 * Every method does the same as its verb under /_mock, and follows the same rules. It returns the record as the API shows it, and throws a
 * RefusedError if the answer over HTTP would be 400 or 404.
 */
export class TenantControl {
  readonly id: string
  private readonly control: Control

  /** @internal */
  constructor(control: Control, id: string) {
    this.control = control
    this.id = id
  }

  /** What people do to purchase orders (PO-11). The transitions are Pending ⇄ Sent, Received → Exported, PartiallyReceived → Received. */
  get purchaseOrders() {
    return {
      /** Makes an order with the API's own operations, with defaults for everything that is not given, and brings it to `status`. */
      create: (body: Body<'PurchaseOrders_Arrange'> = {}) => this.run('PurchaseOrders_Arrange', {}, body),
      send: this.move('PurchaseOrders_Send'),
      unsend: this.move('PurchaseOrders_Unsend'),
      export: this.move('PurchaseOrders_Export'),
      cancelOutstanding: this.move('PurchaseOrders_CancelOutstanding'),
    }
  }

  get vendors() {
    return {
      /** Makes a vendor with the API's own operation, with defaults for everything that is not given. */
      create: (body: Body<'Vendors_Arrange'> = {}) => this.run('Vendors_Arrange', {}, body),
    }
  }

  /** Technicians' requests for orders. They need approval (POR). */
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
    return { create: this.make('Adjustments_Create'), cancel: this.move('Adjustments_Cancel') }
  }

  /** Pending → Posted → Exported, for receipts, returns, transfers and adjustments (RCP-07). */
  get batches() {
    return { post: this.make('Batches_Post'), export: this.move('Batches_Export') }
  }

  /** What the owner of the tenant sets up in the product. */
  get settings() {
    return { get: () => this.run('Settings_Get'), update: this.make('Settings_Update') }
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

  get employees() {
    return { create: this.make('Employees_Create') }
  }

  get businessUnits() {
    return { create: this.make('BusinessUnits_Create') }
  }

  /** Materials and equipment of the pricebook. */
  get skus() {
    return { create: this.make('Skus_Create') }
  }

  /** Services of the pricebook. */
  get services() {
    return { create: this.make('Services_Create') }
  }

  /** Categories of the pricebook. */
  get categories() {
    return { create: this.make('Categories_Create') }
  }

  get warehouses() {
    return { create: this.make('Warehouses_Create') }
  }

  /** Calls `see` with the tenant's current world, and returns what `see` returns. */
  look<Found>(see: (world: World) => Found): Found {
    const { engine } = this.control
    return see(engine.look(this.id))
  }

  /** Runs and commits a decision for which there is no verb. Throws a RefusedError if the decision is a refusal. @internal */
  decide(decision: Decision): Acceptance {
    const { outcome } = this.control.change(this.id, 'decide', decision)
    if (outcome.refused) throw new RefusedError(outcome)
    return outcome
  }

  /** The journal of this tenant. */
  get journal(): MockJournal {
    return new JournalView(this.control.engine.journal, this.id)
  }

  /** The findings of the advice rules (ADV) for this tenant, including its clients' token requests. */
  advice(): readonly Finding[] {
    return (this.call('TenantAdvice_Get') as { findings: readonly Finding[] }).findings
  }

  /** The same as `mock.fail`, for calls to this tenant only. For the token endpoint, which belongs to no tenant, use `mock.fail`. */
  fail<Id extends Exclude<AnyOperationId, 'Connect_Token'> | '*'>(operation: Id, failure: FailureOptions<Id>): Planned {
    return this.plans.fail(operation, failure)
  }

  /** The same as `mock.respond`, for calls to this tenant only. */
  respond<Id extends Exclude<AnyOperationId, 'Connect_Token'>>(operation: Id, response: ResponseOptions<Id>): Planned {
    return this.plans.respond(operation, response)
  }

  /** The failures planned for this tenant only. */
  get failures(): PlanList {
    return this.plans.failures
  }

  /** The answers that are overridden for this tenant only. */
  get responses(): PlanList {
    return this.plans.responses
  }

  private get plans(): PlanControl {
    return new PlanControl(this.control, this.id)
  }

  /** Takes a snapshot of the tenant's records, sequences and rate windows. Costs almost nothing. */
  snapshot(): TenantSnapshot {
    return this.control.engine.snapshotTenant(this.id)
  }

  /** Restores the tenant to exactly the state in a snapshot. */
  restore(snapshot: TenantSnapshot): void {
    this.control.restoreTenant(this.id, snapshot)
  }

  /** Returns the tenant to its starting world, and removes its own failures and overridden answers. */
  reset(): void {
    this.call('Tenants_Reset')
  }

  /** The tenant's state as the data of a world file. It includes the sequences, so a mock that starts with it continues their numbers. */
  export(): WorldData {
    return this.call('Tenants_Export') as WorldData
  }

  /** Replaces the tenant's world with that of a world file; its plans stay. Throws a WorldError if the file is invalid. */
  load(world: WorldData): void {
    this.call('Tenants_Load', {}, world)
  }

  /**
   * Adds the records of a world file. Each replaces the record that has the same id in the same collection. Throws a RefusedError if an id
   * already belongs to another record or line.
   */
  merge(world: WorldData): void {
    this.call('Tenants_Merge', {}, world)
  }

  private move<Id extends TenantVerb>(verb: Id) {
    return (id: number): Answer<Id> => this.run(verb, { id: String(id) })
  }

  private make<Id extends TenantVerb>(verb: Id) {
    return (body: Body<Id>): Answer<Id> => this.run(verb, {}, body)
  }

  private run<Id extends TenantVerb>(verb: Id, path: Readonly<Record<string, string>> = {}, body?: Body<Id>): Answer<Id> {
    return this.call(verb, path, body) as Answer<Id>
  }

  private call(verb: ControlId, path: Readonly<Record<string, string>> = {}, body?: unknown): unknown {
    return callVerb(this.control, verb, { path: { ...path, tenant: this.id }, body })
  }
}
