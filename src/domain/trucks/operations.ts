import type { Inside } from '../../api.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { externalDataAfter, keysAreUsable } from '../external-data.ts'
import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, put } from '../outcome.ts'
import { firstMissing } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { Records } from '../world.ts'
import { truckGuards, truckReferences } from './rules.ts'

type Truck = Records['trucks']

export const truckOperations: Operations<'Trucks_GetList' | 'Trucks_Create' | 'Trucks_Update'> = {
  Trucks_GetList: list('trucks', { activeByDefault: true, filters: {} }),

  Trucks_Create: ({ body }, world, env) => {
    const refused =
      firstMissing(truckReferences(body), world, env) ??
      firstRefusal([keysAreUsable], { body }, env) ??
      firstRefusal(truckGuards, { body, world }, env)
    if (refused) return refused

    const truck = newTruck(body, env)

    return accept({ id: truck.id }, put('trucks', truck))
  },

  Trucks_Update: ({ path, body }, world, env) => {
    const truck = world.trucks.get(path.id)
    if (!truck) return notFound('Truck', path.id)

    const refused =
      firstMissing(truckReferences(body), world, env) ??
      firstRefusal([keysAreUsable], { body }, env) ??
      firstRefusal(truckGuards, { body, world, truck }, env)
    if (refused) return refused

    const { externalData, templateId, ...same } = body
    const revised: Truck = {
      ...truck,
      ...definedFields({ ...same, inventoryTemplateId: templateId }),
      externalDataByApplication: externalDataAfter(truck.externalDataByApplication, externalData),
    }

    return revise('trucks', truck, revised, env)
  },
}

function newTruck(body: Inside['Inventory.V2.CreateTruckRequest'], env: Env): Truck {
  const id = env.id()
  const createdOn = env.tick()
  return {
    id,
    name: body.name,
    active: true,
    memo: body.memo ?? null,
    warehouseId: body.warehouseId,
    technicianIds: body.technicianIds ?? [],
    inventoryTemplateId: body.templateId ?? null,
    createdOn,
    modifiedOn: createdOn,
    externalDataByApplication: externalDataAfter({}, body.externalData),
  }
}
