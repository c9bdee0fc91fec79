/**
 * Finds requests that are refused in every world. It uses the mock's own functions: reads run on an empty world, and for writes,
 * only the guards that look at nothing but the body are run.
 */
import type { OperationId } from '../../api.ts'
import { linesChangeSomething, typeMayBeSent } from '../../domain/adjustments/rules.ts'
import type { Env } from '../../domain/env.ts'
import { keysAreUsable } from '../../domain/external-data.ts'
import { markupGuards } from '../../domain/markups/rules.ts'
import type { Operation } from '../../domain/operation.ts'
import { type HandledId, handlers } from '../../domain/operations.ts'
import type { RuleId } from '../../domain/outcome.ts'
import { typeGuards } from '../../domain/purchase-order-types/rules.ts'
import { createGuards as orderGuards } from '../../domain/purchase-orders/rules.ts'
import { defaultQuirks } from '../../domain/quirks.ts'
import { receiptGuards } from '../../domain/receipts/rules.ts'
import { createGuards as returnTypeGuards } from '../../domain/return-types/rules.ts'
import { returnGuards } from '../../domain/returns/rules.ts'
import { firstRefusal, type Guard } from '../../domain/rule.ts'
import { truckGuards } from '../../domain/trucks/rules.ts'
import { vendorGuards } from '../../domain/vendors/rules.ts'
import type { World } from '../../domain/world.ts'
import { Cursor, viewOf } from '../../store/world-state.ts'
import { loadWorld } from '../../worlds/world-file.ts'
import type { PactRequest } from '../pact-http.ts'
import { pointerTo } from '../pact-part.ts'
import { error, type Refused } from './note.ts'
import { queryRefused } from './query.ts'

interface Input {
  readonly path: { readonly id: number }
  readonly query: unknown
  readonly body: unknown
}

// biome-ignore lint/suspicious/noExplicitAny: each guard reads its own facts, and `factsOf` makes all of them
type AnyGuard = Guard<any>

const without = (guards: readonly AnyGuard[], ...ids: readonly RuleId[]) => guards.filter(({ id }) => !ids.includes(id))
const only = (guards: readonly AnyGuard[], ...ids: readonly RuleId[]) => guards.filter(({ id }) => ids.includes(id))

const adjustmentGuards: readonly AnyGuard[] = [keysAreUsable, typeMayBeSent, linesChangeSomething]

const guards: Partial<Record<OperationId, readonly AnyGuard[]>> = {
  PurchaseOrders_Create: orderGuards,
  PurchaseOrders_Update: orderGuards,
  PurchaseOrdersMarkup_Create: markupGuards,
  PurchaseOrdersMarkup_Update: markupGuards,
  PurchaseOrderTypes_Create: typeGuards,
  PurchaseOrderTypes_Update: typeGuards,
  Receipts_CreateReceipt: only(receiptGuards, 'RCP-09'),
  Returns_CreateReturn: [keysAreUsable, ...only(returnGuards, 'RET-08')],
  Returns_Update: [keysAreUsable, ...only(returnGuards, 'RET-08')],
  ReturnTypes_Create: returnTypeGuards,
  ReturnTypes_Update: returnTypeGuards,
  Trucks_Create: [keysAreUsable, ...truckGuards],
  Trucks_Update: [keysAreUsable, ...truckGuards],
  Vendors_Create: [keysAreUsable, ...vendorGuards],
  Vendors_Update: [keysAreUsable, ...without(vendorGuards, 'VEN-08')],
  Warehouses_Update: [keysAreUsable],
  Transfers_Update: [keysAreUsable],
  Adjustments_Create: adjustmentGuards,
  Adjustments_Update: adjustmentGuards,
}

let cached: { readonly world: World; readonly env: Env } | undefined

/** An empty world, and its environment. */
function emptyWorld() {
  if (cached) return cached
  const { state, clock } = loadWorld({})
  cached = { world: viewOf(state), env: new Cursor(state, clock).env(defaultQuirks, 1000) }
  return cached
}

export function impossible(operation: OperationId, input: Input, request: PactRequest): Refused[] {
  const { world, env } = emptyWorld()
  if (request.method === 'GET') {
    const outcome = (handlers[operation as HandledId] as Operation<OperationId>)(input as never, world, env)
    return outcome.refused && outcome.status === 400 ? queryRefused(outcome, request) : []
  }
  const refusal = firstRefusal(guards[operation] ?? [], factsOf(input, world), env)
  const [message = ''] = refusal?.errors[''] ?? []
  return refusal ? [{ status: refusal.status, note: error(placeOf(request, message), refusal.rule, message) }] : []
}

const factsOf = ({ body }: Input, world: World) => {
  const { items = [], vendorId } = (body ?? {}) as { items?: readonly unknown[]; vendorId?: number }
  return { body, world, lines: items ?? [], vendorId, order: { items: [] } }
}

/** ERR-10: a business rule's message begins with the path of the field at fault, as in `items[0].cost: …`. */
function placeOf({ body, pointer }: PactRequest, message: string): string {
  const [path = ''] = /^[\w.[\]]+(?=: )/.exec(message) ?? []
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  return pointerTo(body?.pointer ?? pointer, keys)
}
