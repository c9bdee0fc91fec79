/** Every verb of the control API that touches a tenant: which record it is about, and what it decides. */
import type { ControlId, Inside } from '../api.ts'
import { createAdjustment } from '../domain/adjustments/moves.ts'
import { exportBatch, postBatch } from '../domain/batches.ts'
import type { Env } from '../domain/env.ts'
import type { Move } from '../domain/move.ts'
import { named } from '../domain/named.ts'
import { accept, type Outcome } from '../domain/outcome.ts'
import { createRequest } from '../domain/purchase-order-requests/operations.ts'
import { purchaseOrderMoves } from '../domain/purchase-orders/moves.ts'
import { type Created, createRecord } from '../domain/reference-data.ts'
import { returnMoves } from '../domain/returns/moves.ts'
import { createTransfer, transferMoves } from '../domain/transfers/moves.ts'
import type { CollectionName, World } from '../domain/world.ts'
import type { ClockVerb } from './clock-verbs.ts'
import type { JournalVerb } from './journal.ts'
import type { PlanVerb } from './plan-verbs.ts'
import type { SnapshotVerb } from './snapshots.ts'

/** Verbs about the mock as a whole are the door's own. */
export type MockVerb = 'Mock_Health' | 'Mock_Reset' | 'Tenants_Reset' | SnapshotVerb | JournalVerb | PlanVerb | ClockVerb
export type TenantVerb = Exclude<ControlId, MockVerb>

export interface Verb {
  /** What the answer shows. */
  readonly of: CollectionName | 'settings'
  /** The body is a record as in a world file. */
  readonly record?: true
  readonly decide: (world: World, env: Env, asked: { readonly id: number; readonly body: unknown }) => Outcome
}

const byId = (of: CollectionName, move: Move): Verb => ({ of, decide: (world, env, { id }) => move(world, env, id) })

const withBody = <Body>(of: Verb['of'], decide: (world: World, env: Env, body: Body) => Outcome): Verb => ({
  of,
  decide: (world, env, { body }) => decide(world, env, body as Body),
})

const creates = (of: Created): Verb => ({ ...withBody(of, createRecord(of)), record: true })

export const verbs: { readonly [Id in TenantVerb]: Verb } = {
  Settings_Get: { of: 'settings', decide: () => accept({ id: 0 }) },
  Settings_Update: withBody('settings', (world, _env, body: Inside['Control.SettingsUpdate']) =>
    accept({ id: 0 }, { settings: { ...world.settings, ...named(body) } }),
  ),
  PurchaseOrders_Send: byId('purchaseOrders', purchaseOrderMoves.send),
  PurchaseOrders_Unsend: byId('purchaseOrders', purchaseOrderMoves.unsend),
  PurchaseOrders_Export: byId('purchaseOrders', purchaseOrderMoves.export),
  PurchaseOrders_CancelOutstanding: byId('purchaseOrders', purchaseOrderMoves.cancelOutstanding),
  PurchaseOrderRequests_Create: withBody('purchaseOrderRequests', createRequest),
  Returns_MarkReturned: byId('returns', returnMoves.markReturned),
  Returns_ReceiveCredit: byId('returns', returnMoves.receiveCredit),
  Transfers_Create: withBody('transfers', createTransfer),
  Transfers_Pick: byId('transfers', transferMoves.pick),
  Transfers_Receive: byId('transfers', transferMoves.receive),
  Transfers_Cancel: byId('transfers', transferMoves.cancel),
  Adjustments_Create: withBody('adjustments', createAdjustment),
  Batches_Post: withBody('batches', postBatch),
  Batches_Export: byId('batches', exportBatch),
  Jobs_Create: creates('jobs'),
  Projects_Create: creates('projects'),
  Technicians_Create: creates('technicians'),
  BusinessUnits_Create: creates('businessUnits'),
  Skus_Create: creates('skus'),
  Warehouses_Create: creates('warehouses'),
}
