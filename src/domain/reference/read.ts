/** Reference data is only read: by id, or as a list. */
import type { OperationId } from '../../api.ts'
import { applicationOf, type ExternalDataQuery } from '../external-data.ts'
import type { Operation } from '../operation.ts'
import { notFound } from '../outcome.ts'
import { type CollectionName, type Condition, collection, type Records } from '../world.ts'

/** An operation that reads one record by the id in its path; `only` is what it must be, where a collection holds others too. */
export const read =
  <Id extends OperationId, Name extends CollectionName>(of: Name, entity: string, only?: Condition<Records[Name]>): Operation<Id> =>
  ({ path: { id }, query }, world) => {
    const record = collection(world, of).get(id)
    if (!record || only?.test(record) === false) return notFound(entity, id)

    return { refused: false, answer: { kind: 'record', of, id, ...applicationOf(query as ExternalDataQuery) }, changes: [] }
  }
