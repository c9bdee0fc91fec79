/** RET-02: what people do to a return in the product. */
import { type Move, move } from '../move.ts'
import { refusal } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { businessDate } from '../time.ts'
import type { Return } from '../world.ts'
import { changedReturn } from './operations.ts'
import { rules } from './rules.ts'

const lifecycle = rules.find((rule) => rule.id === 'RET-02') as Rule

const from = (status: string, verb: string) => ({
  ...lifecycle,
  refuses: ({ record }: { readonly record: Return }) =>
    record.status !== status && refusal(`Return ${record.number} is ${record.status} and cannot be ${verb}: only a ${status} return can.`),
})

export const returnMoves = {
  /** Pending → Returned. */
  markReturned: move('returns', 'Return', [from('Pending', 'returned')], (record, world, env) =>
    changedReturn(record, { ...record, status: 'Returned', returnedOn: businessDate(env.now) }, world, env),
  ),
  /** Returned → CreditReceived. */
  receiveCredit: move('returns', 'Return', [from('Returned', 'credited')], (record, world, env) =>
    changedReturn(record, { ...record, status: 'CreditReceived', creditReceivedOn: businessDate(env.now) }, world, env),
  ),
} as const satisfies Record<string, Move>
