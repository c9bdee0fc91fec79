/** One tenant in a tester's hands: what people do in the product, and its state to look at, keep and put back. */
import type { Schemas } from '../api.ts'
import type { Refusal } from '../domain/outcome.ts'
import { type PurchaseOrderMove, purchaseOrderMoves } from '../domain/purchase-orders/moves.ts'
import type { Engine } from '../engine.ts'
import type { Source } from '../reply.ts'
import type { Snapshot } from '../state/tenants.ts'
import { type WorldData, worldData } from '../state/world-file.ts'

type PurchaseOrder = Schemas['Inventory.V2.PurchaseOrderResponse']

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

/** Moves of a purchase order that only people make (PO-11). Each answers with the record; a refusal throws a RefusedError. */
export interface PurchaseOrderControl {
  /** Pending → Sent. */
  send(id: number): PurchaseOrder
  /** Sent → Pending. */
  unsend(id: number): PurchaseOrder
  /** Received → Exported. */
  export(id: number): PurchaseOrder
  /** PartiallyReceived → Received: what is still to come is given up. */
  cancelOutstanding(id: number): PurchaseOrder
}

export class TenantControl {
  readonly id: string
  readonly purchaseOrders: PurchaseOrderControl
  private readonly engine: Engine

  constructor(engine: Engine, id: string) {
    this.engine = engine
    this.id = id
    const verb = (move: PurchaseOrderMove) => (order: number) => {
      const moved = movePurchaseOrder(engine, id, move, order)
      if (typeof moved !== 'string') throw new RefusedError(moved)
      return JSON.parse(moved) as PurchaseOrder
    }
    this.purchaseOrders = {
      send: verb('send'),
      unsend: verb('unsend'),
      export: verb('export'),
      cancelOutstanding: verb('cancelOutstanding'),
    }
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
}

/** The record's text after the move, or why not. */
export function movePurchaseOrder(engine: Engine, tenant: string, move: PurchaseOrderMove, id: number): string | Refusal {
  const outcome = engine.run(tenant, (world, env) => purchaseOrderMoves[move](world, env, id))
  if (outcome.refused) return outcome
  return engine.replies.recordText('purchaseOrders', engine.tenant(tenant).state.tables as unknown as Source, id)
}
