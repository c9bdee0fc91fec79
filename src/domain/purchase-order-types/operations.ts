import type { Inside } from '../../api.ts'
import { withoutOtherDefaults } from '../defaults.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, put } from '../outcome.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { PurchaseOrderType } from '../world.ts'
import { typeGuards } from './rules.ts'

type Create = Inside['Inventory.V2.CreatePurchaseOrderTypeRequest']

export const purchaseOrderTypeOperations: Operations<
  'PurchaseOrderTypes_Create' | 'PurchaseOrderTypes_GetList' | 'PurchaseOrderTypes_Update'
> = {
  PurchaseOrderTypes_Create: ({ body }, world, env) => {
    const refused = firstRefusal(typeGuards, { body, world }, env)
    if (refused) return refused

    const type = newType(body, env)

    return accept({ id: type.id }, ...withoutOtherDefaults('purchaseOrderTypes', world, type, env), put('purchaseOrderTypes', type))
  },

  PurchaseOrderTypes_GetList: list('purchaseOrderTypes', { activeByDefault: true, filters: {} }),

  PurchaseOrderTypes_Update: ({ path, body }, world, env) => {
    const type = world.purchaseOrderTypes.get(path.id)
    if (!type) return notFound('Purchase order type', path.id)

    const refused = firstRefusal(typeGuards, { body, world, type }, env)
    if (refused) return refused

    const revised: PurchaseOrderType = { ...type, ...definedFields(body) }

    return revise('purchaseOrderTypes', type, revised, env, ...withoutOtherDefaults('purchaseOrderTypes', world, revised, env))
  },
}

function newType(body: Create, env: Env): PurchaseOrderType {
  const id = env.id()
  const createdOn = env.tick()
  return {
    ...body,
    id,
    landedCostMethod: body.landedCostMethod ?? 'None',
    includeTaxInFullyLandedCost: body.includeTaxInFullyLandedCost ?? false,
    preventJobDetachment: body.preventJobDetachment ?? false,
    createdOn,
    modifiedOn: createdOn,
  }
}
