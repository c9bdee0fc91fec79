/** RET-02: what people do to a return in the product. */
import { statusesBefore, type Transition } from '../lifecycles.ts'
import { type Move, move } from '../move.ts'
import { refusal } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { businessDate } from '../time.ts'
import type { Return } from '../world.ts'
import { changedReturn } from './operations.ts'
import { rules } from './rules.ts'

const lifecycle = rules.find((rule) => rule.id === 'RET-02') as Rule

/** Allowed only in the statuses that the lifecycle table lists for the verb. */
const from = (by: Transition['by'], done: string) => ({
  ...lifecycle,
  refuses: ({ record }: { readonly record: Return }) => {
    const open = statusesBefore('returns', by)
    if (open.includes(record.status)) return false
    return refusal(`Return ${record.number} is ${record.status} and cannot be ${done}: only a ${open.join(' or ')} return can.`)
  },
})

export const returnMoves = {
  /** Pending → Returned. */
  markReturned: move('returns', 'Return', [from('Returns_MarkReturned', 'returned')], (record, world, env) =>
    changedReturn(record, { ...record, status: 'Returned', returnedOn: businessDate(env.now) }, world, env),
  ),
  /** Returned → CreditReceived. */
  receiveCredit: move('returns', 'Return', [from('Returns_ReceiveCredit', 'credited')], (record, world, env) =>
    changedReturn(record, { ...record, status: 'CreditReceived', creditReceivedOn: businessDate(env.now) }, world, env),
  ),
} as const satisfies Record<string, Move>
