import { dequal } from 'dequal'
import { updateCustomFields } from '../custom-field-updates.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { externalDataAfter, keysAreUsable } from '../external-data.ts'
import { anyOf, before, equal, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, put } from '../outcome.ts'
import { firstMissing } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import { stockLinesAfter } from '../stock-line.ts'
import type { Adjustment, World } from '../world.ts'
import { newAdjustment } from './adjustment.ts'
import {
  adjustmentReferences,
  linesChangeSomething,
  listedLinesBelongToTheAdjustment,
  openAdjustmentIsEdited,
  typeMayBeSent,
  type UpdateAdjustment,
} from './rules.ts'
import { displayNameOf } from './types.ts'

export const adjustmentOperations: Operations<
  'Adjustments_Create' | 'Adjustments_GetList' | 'Adjustments_Update' | 'Adjustments_UpdateCustomFields'
> = {
  Adjustments_Create: ({ body }, world, env) => {
    const refused =
      firstMissing(adjustmentReferences(body), world, env) ??
      firstRefusal([keysAreUsable, typeMayBeSent], { body }, env) ??
      firstRefusal([linesChangeSomething], { lines: body.items ?? [] }, env)
    if (refused) return refused

    const bare = newAdjustment({ ...body, type: displayNameOf(body.type), inventoryLocationId: body.locationId }, world, env)
    const adjustment = { ...bare, externalDataByApplication: externalDataAfter({}, body.externalData) }

    return accept({ id: adjustment.id }, put('adjustments', adjustment))
  },

  Adjustments_GetList: list('adjustments', {
    activeByDefault: true,
    filters: {
      number: sameText('number'),
      referenceNumber: sameText('referenceNumber'),
      batchId: equal('batchId'),
      invoiceIds: anyOf('invoiceId'),
      inventoryLocationIds: anyOf('inventoryLocationId'),
      adjustmentTypes: (types, world, env) => anyOf<'adjustments'>('type')(types.map(displayNameOf), world, env),
      businessUnitIds: anyOf('businessUnitId'),
      syncStatuses: anyOf('syncStatus'),
      dateOnOrAfter: onOrAfter('date'),
      dateBefore: before('date'),
    },
  }),

  Adjustments_Update: ({ path, body }, world, env) => {
    const record = world.adjustments.get(path.id)
    if (!record) return notFound('Adjustment', path.id)

    const refused =
      firstMissing(adjustmentReferences(body, record), world, env) ??
      firstRefusal([keysAreUsable, typeMayBeSent], { body }, env) ??
      firstRefusal([listedLinesBelongToTheAdjustment], { record, body }, env) ??
      firstRefusal([linesChangeSomething], { lines: body.items ?? [] }, env)
    if (refused) return refused

    const edited = editedAdjustment(record, body, world, env)
    const locked = dequal(edited, record) ? undefined : firstRefusal([openAdjustmentIsEdited], { record }, env)
    if (locked) return locked

    const externalDataByApplication = externalDataAfter(record.externalDataByApplication, body.externalData)

    return revise('adjustments', record, { ...edited, externalDataByApplication }, env)
  },

  Adjustments_UpdateCustomFields: updateCustomFields('adjustments', 'Adjustment'),
}

/** ADJ-02: the adjustment after the update, but with its external data unchanged. */
function editedAdjustment(record: Adjustment, body: UpdateAdjustment, world: World, env: Env): Adjustment {
  const { businessUnitId, referenceNumber, memo, items } = body
  const given = {
    businessUnitId,
    referenceNumber,
    memo,
    inventoryLocationId: body.locationId,
    type: body.type && displayNameOf(body.type),
    date: body.date ?? undefined,
    items: items && stockLinesAfter(record.items, items, world, env, (line) => line),
  }
  return { ...record, ...definedFields(given) }
}
