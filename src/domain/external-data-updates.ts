/** EXT-02: the operations that write nothing but external data. */
import type { Inside } from '../api.ts'
import type { Env } from './env.ts'
import { externalDataAfter, keysAreUsable } from './external-data.ts'
import { notFound, type Outcome } from './outcome.ts'
import { revise } from './revise.ts'
import { firstRefusal } from './rule.ts'
import { collection, type Records, type World } from './world.ts'

interface Asked {
  readonly path: { readonly id: number }
  readonly body: Inside['Inventory.V2.UpdateWarehouseRequest']
}

export const updateExternalData =
  <Name extends 'warehouses' | 'transfers' | 'adjustments'>(of: Name, entity: string) =>
  ({ path, body }: Asked, world: World, env: Env): Outcome => {
    const record = collection(world, of).get(path.id)
    if (!record) return notFound(entity, path.id)

    const refused = firstRefusal([keysAreUsable], { body }, env)
    if (refused) return refused

    const after: Records[Name] = {
      ...record,
      externalDataByApplication: externalDataAfter(record.externalDataByApplication, body.externalData),
    }

    return revise(of, record, after, env)
  }
