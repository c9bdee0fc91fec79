/** Provider states in which a record exists or does not exist. */

import { asOperation } from '../../control/decisions.ts'
import type { HandledId } from '../../domain/operations.ts'
import { ABSENT_ID, ID, state } from './state.ts'
import type { Kind } from './state-builder.ts'
import { isActive } from './state-builder.ts'
import { StateError } from './state-error.ts'

/** `a truck {id} exists`, with further properties of its schema as parameters. Returns the id twice: as `id` and, say, as `truckId`. */
export const exists = (kind: Kind, as: string, says = `An active ${kind.entity}.`) =>
  state({
    says,
    parameters: { id: ID },
    also: kind.shape,
    returns: ['id', as],
    arrange: ({ builder }, { id }, more) => {
      const recordId = builder.ensure(kind, id, more)
      const record = builder.find(kind.of, recordId)
      if (id !== undefined && record && !isActive(record) && more.active !== false)
        throw new StateError(`${kind.entity} ${id} is inactive in the tenant's world`)
      return { id: recordId, [as]: recordId }
    },
  })

/**
 * `no truck {id}`. If the record exists, deletes it with the operation `remove`. Without such an operation, the state fails, because other
 * records may refer to the record.
 */
export const isAbsent = (kind: Kind, remove?: HandledId) =>
  state({
    says: `There is no ${kind.entity} with this id.`,
    parameters: { id: ABSENT_ID },
    returns: ['id'],
    arrange: ({ builder }, { id }) => {
      if (!builder.find(kind.of, id)) return { id }
      if (remove === undefined)
        throw new StateError(`${kind.entity} ${id} is in the tenant's world: use another id, or begin with \`the world is empty\``)
      builder.decide(asOperation(remove, { path: id }))
      return { id }
    },
  })
