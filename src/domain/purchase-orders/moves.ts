/** PO-11, PO-13, PO-20: what people do to an order in the product. The API has no route for it; the control API does. */
import type { Env } from '../env.ts'
import { type Acceptance, notFound, type Outcome, refusal } from '../outcome.ts'
import { revise } from '../revise.ts'
import { firstRefusal, type Guard, type Rule } from '../rule.ts'
import { businessDate } from '../time.ts'
import type { PurchaseOrder, World } from '../world.ts'
import { openStatus, settled, withStatus } from './status.ts'

type Move = (world: World, env: Env, id: number) => Outcome

/** A move that is open only from one status. */
function move(
  guard: Guard<{ readonly order: PurchaseOrder; readonly world: World }>,
  moved: (order: PurchaseOrder, env: Env) => PurchaseOrder,
): Move {
  return (world, env, id) => {
    const order = world.purchaseOrders.get(id)
    if (!order) return notFound('Purchase order', id)
    const refused = firstRefusal([guard], { order, world }, env)
    if (refused) return refused
    return revise('purchaseOrders', order, moved(order, env), env) as Acceptance
  }
}

const peopleSendOrders: Rule = {
  id: 'PO-11',
  says:
    'Send, unsend, export and cancel-outstanding are done by people in the product, not by the API. sentOn is set by send and cleared by unsend; ' +
    'unsend is refused once anything was received.',
  basis: { documented: 'help center; the refusals are assumed' },
}

const onlyReceivedIsExported: Rule = {
  id: 'PO-13',
  says: 'Export: only Received to Exported, with a batch, for good.',
  basis: { documented: 'developer portal; help center' },
}

const outstandingCanBeGivenUp: Rule = {
  id: 'PO-20',
  says: 'Cancel-outstanding on a PartiallyReceived order closes the rest: it is Received. Lines of which nothing came are Canceled.',
  basis: { documented: 'help center; what becomes of the lines is assumed' },
}

const from = (rule: Rule, status: string, verb: string): Guard<{ readonly order: PurchaseOrder; readonly world: World }> => ({
  ...rule,
  refuses: ({ order }) =>
    order.status !== status &&
    refusal(`Purchase order ${order.number} is ${order.status} and cannot be ${verb}: only a ${status} order can.`),
})

export const purchaseOrderMoves = {
  send: move(from(peopleSendOrders, 'Pending', 'sent'), (order, env) =>
    withStatus({ ...order, sentOn: businessDate(env.now) }, 'Sent', 'Sent'),
  ),
  unsend: move(from(peopleSendOrders, 'Sent', 'unsent'), (order) => withStatus({ ...order, sentOn: null }, 'Pending', 'Pending')),
  export: move(from(onlyReceivedIsExported, 'Received', 'exported'), (order, env) => ({ ...order, status: 'Exported', batchId: env.id() })),
  cancelOutstanding: move(from(outstandingCanBeGivenUp, 'PartiallyReceived', 'closed'), (order, env) =>
    settled({ ...order, outstandingCanceled: true }, openStatus(order), businessDate(env.now)),
  ),
} as const satisfies Record<string, Move>

export type PurchaseOrderMove = keyof typeof purchaseOrderMoves

export const rules: readonly Rule[] = [peopleSendOrders, onlyReceivedIsExported, outstandingCanBeGivenUp]
