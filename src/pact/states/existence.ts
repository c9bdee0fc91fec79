/** The states of what only is there or is not. */

import { asOperation } from '../../control/decisions.ts'
import type { HandledId } from '../../domain/operations.ts'
import type { Kind } from './hands.ts'
import { isActive } from './hands.ts'
import { ABSENT_ID, ID, state } from './state.ts'
import { StateError } from './state-error.ts'

/** `a truck {id} exists`, with more said of it by the properties of its schema. Gives its id, also by a name of its own. */
export const exists = (kind: Kind, as: string, says = `An active ${kind.entity}.`) =>
  state({
    says,
    parameters: { id: ID },
    also: kind.shape,
    returns: ['id', as],
    hold: ({ hands }, { id }, more) => {
      const brought = hands.bring(kind, id, more)
      const record = hands.find(kind.of, brought)
      if (id !== undefined && record && !isActive(record) && more.active !== false)
        throw new StateError(`${kind.entity} ${id} is inactive in the tenant's world`)
      return { id: brought, [as]: brought }
    },
  })

/** `no truck {id}`. What is there is taken away only where the API itself can: others may refer to the rest. */
export const isAbsent = (kind: Kind, remove?: HandledId) =>
  state({
    says: `There is no ${kind.entity} with this id.`,
    parameters: { id: ABSENT_ID },
    returns: ['id'],
    hold: ({ hands }, { id }) => {
      if (!hands.find(kind.of, id)) return { id }
      if (remove === undefined)
        throw new StateError(`${kind.entity} ${id} is in the tenant's world: name another id, or begin with \`the world is empty\``)
      hands.decide(asOperation(remove, { path: id }))
      return { id }
    },
  })
