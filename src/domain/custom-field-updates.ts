/** CF-01: the operation that sets custom fields on several records of a collection in one call. */
import type { Input } from '../api.ts'
import { fieldRefusal, fieldsAfter, fieldTypesByName } from './custom-fields.ts'
import type { Env } from './env.ts'
import { done, type Outcome, type Refusal, refuse } from './outcome.ts'
import { revise } from './revise.ts'
import { type CollectionName, collection, type Records, type World } from './world.ts'

type Update = Input<'Vendors_UpdateCustomFields'>['body'] | Input<'InventoryBills_UpdateCustomFields'>['body']

/** The collections whose custom fields the API can write, each with the collection of its field types. */
const types = {
  vendors: 'vendorCustomFields',
  receipts: 'receiptCustomFields',
  returns: 'returnCustomFields',
  transfers: 'transferCustomFields',
  adjustments: 'adjustmentCustomFields',
  bills: 'billCustomFields',
} as const satisfies Partial<Record<CollectionName, CollectionName>>

type WithFields = keyof typeof types

export const updateCustomFields =
  <Name extends WithFields>(of: Name, entity: string) =>
  ({ body }: { readonly body: Update }, world: World, env: Env): Outcome => {
    const known = fieldTypesByName(world[types[of]].all())
    const refused = refusal(body, of, entity, known, world)
    if (refused) return refused

    const records = collection(world, of)
    const revised = new Map<number, Records[Name]>()
    for (const update of body.operations) {
      const record = (revised.get(update.objectId) ?? records.get(update.objectId)) as Records[Name]
      revised.set(update.objectId, { ...record, customFields: fieldsAfter(record.customFields, update, known) })
    }

    return done(...[...revised].flatMap(([id, after]) => revise(of, records.get(id) as Records[Name], after, env).changes))
  }

function refusal(
  body: Update,
  of: WithFields,
  entity: string,
  known: ReturnType<typeof fieldTypesByName>,
  world: World,
): Refusal | undefined {
  for (const [i, update] of body.operations.entries()) {
    const at = `operations[${i}]`
    if (!world[of].get(update.objectId)) {
      return refuse('CF-01', { at: `${at}.objectId`, message: `${entity} with id ${update.objectId} does not exist.` })
    }
    const refused = fieldRefusal(update, known, at)
    if (refused) return refused
  }
  return undefined
}
