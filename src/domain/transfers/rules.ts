/** TRF: valid transfers, and which properties can be edited in which status. */
import type { Inside } from '../../api.ts'
import { isUnposted, transferLifecycle } from '../lifecycles.ts'
import { compare, type Decimal, isPositive, zero } from '../money.ts'
import { type Refused, refusal } from '../outcome.ts'
import { invalidLine } from '../purchase-orders/rules.ts'
import { jobReference, locationReference, type Reference } from '../references.ts'
import type { Guard, Rule } from '../rule.ts'
import { lineReferences, strangeLine } from '../stock-line.ts'
import type { Transfer, World } from '../world.ts'

export type UpdateTransfer = Inside['Inventory.V2.UpdateTransferRequest']
type Property = Exclude<keyof UpdateTransfer, 'externalData'>
type Status = Transfer['status']

interface Line {
  readonly quantity: Decimal
  readonly cost?: Decimal
}

/** A valid transfer: two different locations, and lines that move something. */
export const linesAreValid: Guard<{ readonly from: number; readonly to: number; readonly items: readonly Line[]; readonly at: string }> = {
  ...transferLifecycle,
  refuses: ({ from, to, items, at }) => {
    if (from === to) return refusal('The two locations of a transfer must be different.', { at })
    if (items.length === 0) return refusal('At least one item is required.', { at: 'items' })
    return invalidLine(items.map((item) => ({ quantity: item.quantity, cost: item.cost ?? zero })))
  },
}

/** The statuses in which each property can be edited. A second list replaces the first for transfers with a job. */
const editableIn: Record<Property, readonly [readonly Status[], (readonly Status[])?]> = {
  transferFromId: [['Pending']],
  typeId: [['Pending']],
  date: [['Pending']],
  transferToId: [['Pending'], ['Pending', 'Picked']],
  referenceNumber: [['Pending', 'Picked']],
  memo: [['Pending', 'Picked']],
  jobId: [['Pending', 'Picked']],
  dateRequired: [['Pending', 'Picked']],
  items: [['Pending', 'Picked']],
}

/** The record and the properties that an update changes in it. */
export interface EditFacts {
  readonly record: Transfer
  readonly edited: readonly Property[]
}

export const editIsOpen: Guard<EditFacts> = {
  id: 'TRF-01',
  says: 'People create, pick, receive and cancel transfers in the product; PATCH edits them while they are Pending or Picked. Once a transfer is Picked, its source, type and date cannot change; without a job, its destination cannot either. A null date is ignored.',
  basis: { documented: 'API document of September 2026; the statuses in which other properties can change, and the refusals, are assumed' },
  refuses: ({ record, edited }) => {
    if (edited.length > 0 && !isUnposted(record)) {
      return refusal(`Transfer ${record.number} is ${record.syncStatus} and can no longer be edited.`)
    }
    const closed = edited.find((property) => !statusesFor(property, record).includes(record.status))
    if (!closed) return false
    const open = statusesFor(closed, record).join(' or ')
    return refusal(`${closed} can only be changed while the transfer is ${open}; transfer ${record.number} is ${record.status}.`, {
      at: closed,
    })
  },
}

function statusesFor(property: Property, { jobId }: Transfer): readonly Status[] {
  const [always, withJob] = editableIn[property]
  return jobId !== null && withJob ? withJob : always
}

/** Conditions for the lines of an update, in addition to those for every transfer. */
export const listedLinesBelongToTheTransfer: Guard<{ readonly record: Transfer; readonly body: UpdateTransfer }> = {
  id: 'TRF-04',
  says: 'The items of a PATCH replace the list. A quantity must be above 0 and not below what was picked. A picked line keeps its SKU and cannot be left out. Lines that are left out become inactive.',
  basis: { documented: 'API document of September 2026; the limits for picked lines, and the refusals, are assumed' },
  refuses: ({ record, body: { items } }) => items && (strangeLine('transfer', record.items, items) ?? belowPicked(record, items)),
}

function belowPicked(record: Transfer, updates: NonNullable<UpdateTransfer['items']>): Refused | undefined {
  const places = new Map(updates.map((update, i) => [update.id, i]))
  for (const line of record.items) {
    if (!line.active || !isPositive(line.quantityPicked)) continue
    const i = places.get(line.id)
    const update = i === undefined ? undefined : updates[i]
    if (!update) return refusal(`Item with id ${line.id} has been picked and cannot be left out.`, { at: 'items' })
    if (update.skuId !== line.skuId) return refusal('The SKU of a picked item cannot be changed.', { at: `items[${i}].skuId` })
    if (compare(update.quantity, line.quantityPicked) < 0) {
      return refusal(`The quantity must not be below the picked quantity, ${line.quantityPicked}.`, { at: `items[${i}].quantity` })
    }
  }
  return undefined
}

export const typeIsKnown: Guard<{ readonly record: Transfer; readonly body: UpdateTransfer; readonly world: World }> = {
  id: 'TRF-03',
  says: 'The API does not list transfer types. A typeId must be one that a transfer of the tenant already has; transferType then gets its name from that transfer.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ record, body: { typeId }, world }) =>
    typeId !== undefined &&
    typeId !== record.transferTypeId &&
    transferTypeName(typeId, world) === undefined &&
    refusal(`Transfer type with id ${typeId} does not exist.`, { at: 'typeId' }),
}

/** The name of a transfer type, taken from a transfer that has it. */
export function transferTypeName(id: number, world: World): string | undefined {
  for (const transfer of world.transfers.under('transferTypeId', id)) return transfer.transferType
  return undefined
}

/** The references to check in an update. Most that stay the same are left out: their records may be inactive by now (REF-05). */
export const transferReferences = ({ transferFromId, transferToId, jobId, items }: UpdateTransfer, record: Transfer): Reference[] => [
  { ...locationReference(transferFromId === record.fromLocationId ? undefined : transferFromId), at: 'transferFromId' },
  { ...locationReference(transferToId === record.toLocationId ? undefined : transferToId), at: 'transferToId' },
  jobReference(jobId),
  ...lineReferences(items, record.items),
]

export const rules: readonly Rule[] = [editIsOpen, transferLifecycle, typeIsKnown, listedLinesBelongToTheTransfer]
