/** Records brought to a status by the moves that lead there: totals, receipts and lines are then as the rules make them. */
import type { PlainBody } from '../../control/decisions.ts'
import { stepOf } from '../../control/steps.ts'
import { type LifecycleName, nextTransition, statusesOf, statusOf, type Transition } from '../../domain/lifecycles.ts'
import type { Records } from '../../domain/world.ts'
import type { Hands, Kind } from './hands.ts'
import { choice, ID, type Returned, state } from './state.ts'
import { StateError } from './state-error.ts'

type Step = (hands: Hands, id: number, to: string) => unknown

/** How states bring about a record whose status moves by the lifecycle table. */
export interface Lifecycle<Name extends LifecycleName> {
  readonly kind: Kind<Name>
  readonly of: Name
  /** Steps that states make in a way of their own. */
  readonly steps?: { readonly [By in Transition['by']]?: Step }
  /** What a new record needs beyond what its kind gives it. */
  readonly ready?: (hands: Hands, more: PlainBody) => PlainBody
}

function bringTo<Name extends LifecycleName>(hands: Hands, { kind, of, steps }: Lifecycle<Name>, id: number, to: string): Records[Name] {
  for (;;) {
    const record = hands.find(kind.of, id) as Records[Name]
    const status = statusOf(of, record) as string
    if (status === to) return record
    const next = nextTransition(of, status, to, (each) => stepOf(of, each) !== undefined)
    const step = next && stepOf(of, next)
    if (!next || !step)
      throw new StateError(`${kind.entity} ${id} is ${status} in the tenant's world, and none that is ${status} becomes ${to}`)
    const own = steps?.[next.by]
    if (own) own(hands, id, next.to)
    else hands.decide(step(id, next.to))
  }
}

interface Shown<Name extends LifecycleName> {
  readonly says: string
  /** The rules of the lifecycle. */
  readonly rules: string
  /** What is given to generators beside `id`. */
  readonly returns: readonly string[]
  readonly gives: (record: Records[Name]) => Returned
}

/** `purchase order {id} is {status}` */
export const isInStatus = <Name extends LifecycleName>(lifecycle: Lifecycle<Name>, { says, rules, returns, gives }: Shown<Name>) =>
  state({
    says,
    parameters: { id: ID, status: choice(`The status, by ${rules}.`, statusesOf(lifecycle.of)) },
    also: lifecycle.kind.shape,
    returns: ['id', ...returns],
    hold: ({ hands }, { id, status }, more) => {
      const { kind, ready = (_, same) => same } = lifecycle
      const isNew = id === undefined || !hands.find(kind.of, id)
      const brought = hands.bring(kind, id, isNew ? ready(hands, more) : more)
      return { id: brought, ...gives(bringTo(hands, lifecycle, brought, status as string)) }
    },
  })
