/** Records brought to a status by the moves that lead there: totals, receipts and lines are then as the rules make them. */
import { asOperation, type PlainBody } from '../../control/decisions.ts'
import type { Move } from '../../domain/move.ts'
import type { HandledId } from '../../domain/operations.ts'
import type { CollectionName, Records } from '../../domain/world.ts'
import type { Hands, Kind } from './hands.ts'
import { choice, ID, type Returned, state } from './state.ts'
import { StateError } from './state-error.ts'

type Step = (hands: Hands, id: number) => unknown

export const byMove =
  (move: Move): Step =>
  (hands, id) =>
    hands.decide((world, env) => move(world, env, id))

export const byOperation =
  (operation: HandledId, body?: PlainBody): Step =>
  (hands, id) =>
    hands.decide(asOperation(operation, { path: id, ...(body && { body }) }))

export interface Lifecycle<Name extends CollectionName, Status extends string> {
  readonly kind: Kind<Name>
  readonly statusOf: (record: Records[Name]) => Status
  /** From a status, by the one it is to come to: the step that leads on towards it. */
  readonly ways: { readonly [From in Status]: { readonly [To in Status]?: Step } }
  /** What a new record needs beyond what its kind gives it. */
  readonly ready?: (hands: Hands, more: PlainBody) => PlainBody
}

function bringTo<Name extends CollectionName, Status extends string>(
  hands: Hands,
  { kind, statusOf, ways }: Lifecycle<Name, Status>,
  id: number,
  to: Status,
): Records[Name] {
  for (;;) {
    const record = hands.find(kind.of, id) as Records[Name]
    const status = statusOf(record)
    if (status === to) return record
    const step = ways[status][to]
    if (!step) throw new StateError(`${kind.entity} ${id} is ${status} in the tenant's world, and none that is ${status} becomes ${to}`)
    step(hands, id)
  }
}

interface Shown<Name extends CollectionName> {
  readonly says: string
  /** The rules of the lifecycle. */
  readonly rules: string
  /** What is given to generators beside `id`. */
  readonly returns: readonly string[]
  readonly gives: (record: Records[Name]) => Returned
}

/** `purchase order {id} is {status}` */
export const isInStatus = <Name extends CollectionName, const Status extends string>(
  lifecycle: Lifecycle<Name, Status>,
  { says, rules, returns, gives }: Shown<Name>,
) =>
  state({
    says,
    parameters: { id: ID, status: choice(`The status, by ${rules}.`, Object.keys(lifecycle.ways) as Status[]) },
    also: lifecycle.kind.shape,
    returns: ['id', ...returns],
    hold: ({ hands }, { id, status }, more) => {
      const { kind, ready = (_, same) => same } = lifecycle
      const isNew = id === undefined || !hands.find(kind.of, id)
      const brought = hands.bring(kind, id, isNew ? ready(hands, more) : more)
      return { id: brought, ...gives(bringTo(hands, lifecycle, brought, status as Status)) }
    },
  })
