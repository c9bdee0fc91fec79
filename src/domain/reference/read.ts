/** How one record of reference data is read by its id. `listing.ts` has the lists. */
import type { OperationId } from '../../api.ts'
import { applicationOf, type ExternalDataQuery } from '../external-data.ts'
import type { Operation } from '../operation.ts'
import { notFound } from '../outcome.ts'
import { type CollectionName, type Condition, collection, type Records } from '../world.ts'

/** Makes the operation that reads one record by the id in its path. */
export const read =
  <Id extends OperationId, Name extends CollectionName>(
    of: Name,
    entity: string,
    how: {
      /** The condition that the record must meet, if the collection also has records that the operation does not show. */
      readonly only?: Condition<Records[Name]>
      /** The properties that are null in the answer to a call with this query. */
      readonly hidden?: (query: object) => readonly string[] | undefined
    } = {},
  ): Operation<Id> =>
  ({ path: { id }, query }, world) => {
    const record = collection(world, of).get(id)
    if (!record || how.only?.test(record) === false) return notFound(entity, id)

    return {
      refused: false,
      answer: { kind: 'record', of, id, ...applicationOf(query as ExternalDataQuery), hidden: how.hidden?.(query as object) },
      changes: [],
    }
  }
