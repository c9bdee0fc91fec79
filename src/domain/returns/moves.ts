/** RET-02: what people do to a return in the product. */
import { returnLifecycle } from '../lifecycles.ts'
import { type Move, move, onlyFrom } from '../move.ts'
import { businessDate } from '../time.ts'
import { changedReturn } from './operations.ts'

const from = onlyFrom({ of: 'returns', entity: 'Return', noun: 'return' })

export const returnMoves = {
  /** Pending → Returned. */
  markReturned: move('returns', 'Return', [from(returnLifecycle, 'Returns_MarkReturned', 'returned')], (record, world, env) =>
    changedReturn(record, { ...record, status: 'Returned', returnedOn: businessDate(env.now) }, world, env),
  ),
  /** Returned → CreditReceived. */
  receiveCredit: move('returns', 'Return', [from(returnLifecycle, 'Returns_ReceiveCredit', 'credited')], (record, world, env) =>
    changedReturn(record, { ...record, status: 'CreditReceived', creditReceivedOn: businessDate(env.now) }, world, env),
  ),
} as const satisfies Record<string, Move>
