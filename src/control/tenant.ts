/** One tenant in a tester's hands: what people do in the product, and its state to look at, keep and put back. */
import type { ControlOperations } from '../api.ts'
import type { Refusal } from '../domain/outcome.ts'
import type { Engine } from '../engine.ts'
import type { Snapshot } from '../state/tenants.ts'
import { type WorldData, worldData } from '../state/world-file.ts'
import { runVerb } from './control.ts'
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

  /** The tenant at this moment: records, sequences, rate windows. Costs next to nothing. */
  snapshot(): Snapshot {
    return this.engine.tenant(this.id).snapshot()
  }

  /** Exactly as it was when the snapshot was taken. */
  restore(snapshot: Snapshot): void {
    this.engine.tenant(this.id).restore(snapshot)
  }

  /** Back to the starting world. */
  reset(): void {
    this.engine.resetTenant(this.id)
  }

  /** The tenant's state as the data of a world file. */
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
