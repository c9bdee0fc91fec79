import type { Inside } from '../../api.ts'
import { withoutOtherDefaults } from '../defaults.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { list, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, put } from '../outcome.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { ReturnType } from '../world.ts'
import { createGuards, updateGuards } from './rules.ts'

export const returnTypeOperations: Operations<'ReturnTypes_Create' | 'ReturnTypes_GetList' | 'ReturnTypes_Update'> = {
  ReturnTypes_Create: ({ body }, world, env) => {
    const refused = firstRefusal(createGuards, { body, world }, env)
    if (refused) return refused

    const type = newType(body, env)

    return accept({ id: type.id }, ...withoutOtherDefaults('returnTypes', world, type, env), put('returnTypes', type))
  },

  ReturnTypes_GetList: list('returnTypes', {
    filters: {
      activeOnly: (only) => ({ test: (type) => type.active || !only }),
      name: sameText('name'),
    },
  }),

  ReturnTypes_Update: ({ path, body }, world, env) => {
    const type = world.returnTypes.get(path.id)
    if (!type) return notFound('Return type', path.id)

    const refused = firstRefusal(updateGuards, { body, world, type }, env)
    if (refused) return refused

    const revised: ReturnType = { ...type, ...definedFields(body) }

    return revise('returnTypes', type, revised, env, ...withoutOtherDefaults('returnTypes', world, revised, env))
  },
}

function newType(body: Inside['Inventory.V2.CreateReturnTypeRequest'], env: Env): ReturnType {
  const id = env.id()
  const createdOn = env.tick()
  return { ...body, id, active: true, createdOn, modifiedOn: createdOn }
}
