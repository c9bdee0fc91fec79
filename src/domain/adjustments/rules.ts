/** ADJ: valid adjustments, and when they can be edited. */
import type { Inside } from '../../api.ts'
import { isUnposted, statusesBefore } from '../lifecycles.ts'
import { compare, type Decimal, isNegative, zero } from '../money.ts'
import { refusal } from '../outcome.ts'
import { businessUnitReference, locationReference, type Reference } from '../references.ts'
import type { Guard, Rule } from '../rule.ts'
import { lineReferences, type StockLineUpdate, strangeLine } from '../stock-line.ts'
import type { Adjustment } from '../world.ts'
import { sendable } from './types.ts'

type CreateAdjustment = Inside['Inventory.V2.CreateInventoryAdjustmentRequest']
export type UpdateAdjustment = Inside['Inventory.V2.UpdateAdjustmentRequest']

const kinds: Rule = {
  id: 'ADJ-01',
  says: `The type in a request must be ${sendable.slice(0, -1).join(', ')} or ${sendable.at(-1)}; any other gets a 400. The date defaults to today, a quantity must not be 0, and the cost comes from the pricebook. Answers show the type's display name (quirk adjustmentTypeText).`,
  basis: { documented: 'API document of September 2026; help center; all but two display names, and the refusals, are assumed' },
}

interface Line {
  readonly quantity: Decimal
  readonly cost?: Decimal
}

export const linesChangeSomething: Guard<{ readonly lines: readonly Line[] }> = {
  ...kinds,
  refuses: ({ lines }) => {
    const idle = lines.findIndex((line) => compare(line.quantity, zero) === 0)
    if (idle >= 0) return refusal('The quantity must not be 0.', { at: `items[${idle}].quantity` })
    const negative = lines.findIndex((line) => line.cost !== undefined && isNegative(line.cost))
    return negative >= 0 && refusal('The cost must not be negative.', { at: `items[${negative}].cost` })
  },
}

export const typeMayBeSent: Guard<{ readonly body: CreateAdjustment | UpdateAdjustment }> = {
  ...kinds,
  refuses: ({ body: { type } }) =>
    type !== undefined &&
    !sendable.includes(type) &&
    refusal(`The type ${type} cannot be sent: use ${sendable.join(', ')}.`, { at: 'type' }),
}

const onlyOpenIsEdited: Rule = {
  id: 'ADJ-02',
  says: 'A PATCH of a posted, exported or canceled adjustment gets a 400, unless it only stores external data. Items replace the list: lines that are left out become inactive. A null date changes nothing.',
  basis: { documented: 'the fields and the replaced list, in the API document of September 2026; the refusal is assumed' },
}

interface ChangeFacts {
  readonly record: Adjustment
}

export const openAdjustmentIsEdited: Guard<ChangeFacts> = {
  ...onlyOpenIsEdited,
  refuses: ({ record }) => {
    const { active, number, syncStatus } = record
    if (!active) return refusal(`Adjustment ${number} is canceled and can no longer be edited.`)
    return !isUnposted(record) && refusal(`Adjustment ${number} is ${syncStatus} and can no longer be edited.`)
  },
}

const cancelable = statusesBefore('adjustments', 'Adjustments_Cancel')

export const openAdjustmentIsCanceled: Guard<ChangeFacts> = {
  ...onlyOpenIsEdited,
  refuses: ({ record: { active, number, syncStatus } }) => {
    if (!active) return refusal(`Adjustment ${number} is already canceled.`)
    return !cancelable.includes(syncStatus) && refusal(`Adjustment ${number} is ${syncStatus} and can no longer be canceled.`)
  },
}

export const listedLinesBelongToTheAdjustment: Guard<{ readonly record: Adjustment; readonly body: UpdateAdjustment }> = {
  ...onlyOpenIsEdited,
  refuses: ({ record, body: { items } }) => items && strangeLine('adjustment', record.items, items),
}

interface Naming {
  readonly locationId?: number
  readonly businessUnitId?: number
  readonly items?: readonly StockLineUpdate[] | null
}

/** The references to check. Most references that an update does not change are left out: their records may be inactive by now (REF-05). */
export function adjustmentReferences({ locationId, businessUnitId, items }: Naming, record?: Adjustment): Reference[] {
  return [
    { ...locationReference(locationId === record?.inventoryLocationId ? undefined : locationId), at: 'locationId' },
    businessUnitReference(businessUnitId === record?.businessUnitId ? undefined : businessUnitId),
    ...lineReferences(items, record?.items),
  ]
}

export const rules: readonly Rule[] = [kinds, onlyOpenIsEdited]
