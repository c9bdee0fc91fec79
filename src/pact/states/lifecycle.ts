/** Brings records to a status through the transitions of their lifecycle, so that totals, receipts and lines follow the rules. */
import type { PlainBody } from '../../control/decisions.ts'
import { stepOf } from '../../control/steps.ts'
import { type LifecycleName, nextTransition, statusesOf, statusOf, type Transition } from '../../domain/lifecycles.ts'
import type { Records } from '../../domain/world.ts'
import { choice, ID, type Returned, state } from './state.ts'
import type { Kind, StateBuilder } from './state-builder.ts'
import { StateError } from './state-error.ts'

type Step = (builder: StateBuilder, id: number, to: string) => unknown

/** How states create a record and move it through its lifecycle. */
export interface Lifecycle<Name extends LifecycleName> {
  readonly kind: Kind<Name>
  readonly of: Name
  /** Steps that need special handling. */
  readonly steps?: { readonly [By in Transition['by']]?: Step }
  /** Further properties of a new record, beyond those of its kind. */
  readonly ready?: (builder: StateBuilder, more: PlainBody) => PlainBody
}

function moveTo<Name extends LifecycleName>(
  builder: StateBuilder,
  { kind, of, steps }: Lifecycle<Name>,
  id: number,
  to: string,
): Records[Name] {
  for (;;) {
    const record = builder.find(kind.of, id) as Records[Name]
    const status = statusOf(of, record) as string
    if (status === to) return record
    const next = nextTransition(of, status, to, (each) => stepOf(of, each) !== undefined)
    const step = next && stepOf(of, next)
    if (!next || !step)
      throw new StateError(`${kind.entity} ${id} is ${status} in the tenant's world, and no transition leads from ${status} to ${to}`)
    const own = steps?.[next.by]
    if (own) own(builder, id, next.to)
    else builder.decide(step(id, next.to))
  }
}

interface StatusState<Name extends LifecycleName> {
  readonly says: string
  /** The rules of the lifecycle. */
  readonly rules: string
  /** The names of the values for Pact's generators, in addition to `id`. */
  readonly returns: readonly string[]
  readonly gives: (record: Records[Name]) => Returned
}

/** `purchase order {id} is {status}` */
export const isInStatus = <Name extends LifecycleName>(lifecycle: Lifecycle<Name>, { says, rules, returns, gives }: StatusState<Name>) =>
  state({
    says,
    parameters: { id: ID, status: choice(`The status (${rules}).`, statusesOf(lifecycle.of)) },
    also: lifecycle.kind.shape,
    returns: ['id', ...returns],
    arrange: ({ builder }, { id, status }, more) => {
      const { kind, ready = (_, same) => same } = lifecycle
      const isNew = id === undefined || !builder.find(kind.of, id)
      const recordId = builder.ensure(kind, id, isNew ? ready(builder, more) : more)
      return { id: recordId, ...gives(moveTo(builder, lifecycle, recordId, status as string)) }
    },
  })
