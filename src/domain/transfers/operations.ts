import { dequal } from 'dequal'
import { updateCustomFields } from '../custom-field-updates.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { externalDataAfter, keysAreUsable } from '../external-data.ts'
import { anyOf, before, equal, list, onOrAfter, sameText } from '../listing.ts'
import { zero } from '../money.ts'
import type { Operations } from '../operation.ts'
import { notFound } from '../outcome.ts'
import { firstMissing } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import { stockLinesAfter } from '../stock-line.ts'
import type { Transfer, World } from '../world.ts'
import {
  type EditFacts,
  editIsOpen,
  linesAreValid,
  listedLinesBelongToTheTransfer,
  transferReferences,
  transferTypeName,
  typeIsKnown,
  type UpdateTransfer,
} from './rules.ts'

export const transferOperations: Operations<'Transfers_GetList' | 'Transfers_Update' | 'Transfers_UpdateCustomFields'> = {
  Transfers_GetList: list('transfers', {
    filters: {
      statuses: anyOf('status'),
      number: sameText('number'),
      referenceNumber: sameText('referenceNumber'),
      batchId: equal('batchId'),
      transferTypeIds: anyOf('transferTypeId'),
      fromLocationIds: anyOf('fromLocationId'),
      toLocationIds: anyOf('toLocationId'),
      syncStatuses: anyOf('syncStatus'),
      dateOnOrAfter: onOrAfter('date'),
      dateBefore: before('date'),
    },
  }),

  Transfers_Update: ({ path, body }, world, env) => {
    const record = world.transfers.get(path.id)
    if (!record) return notFound('Transfer', path.id)

    const refused =
      firstMissing(transferReferences(body, record), world, env) ??
      firstRefusal([typeIsKnown], { record, body, world }, env) ??
      firstRefusal([keysAreUsable], { body }, env) ??
      firstRefusal([listedLinesBelongToTheTransfer], { record, body }, env)
    if (refused) return refused

    const edited = editedTransfer(record, body, world, env)
    const locked =
      firstRefusal([editIsOpen], { record, edited: changedProperties(record, edited) }, env) ?? invalidTransfer(body, edited, env)
    if (locked) return locked

    const externalDataByApplication = externalDataAfter(record.externalDataByApplication, body.externalData)

    return revise('transfers', record, { ...edited, externalDataByApplication }, env)
  },

  Transfers_UpdateCustomFields: updateCustomFields('transfers', 'Transfer'),
}

/** TRF-01: the transfer with the values that the body sets. Its external data is unchanged. */
function editedTransfer(record: Transfer, body: UpdateTransfer, world: World, env: Env): Transfer {
  const { transferFromId, transferToId, typeId, date, referenceNumber, memo, jobId, dateRequired, items } = body
  const given = {
    fromLocationId: transferFromId,
    toLocationId: transferToId,
    transferTypeId: typeId,
    transferType: typeId === undefined ? undefined : transferTypeName(typeId, world),
    date: date ?? undefined,
    referenceNumber,
    memo,
    jobId,
    invoiceId: jobId === undefined || jobId === record.jobId ? undefined : (world.jobs.get(jobId)?.invoiceId ?? null),
    dateRequired,
    items: items && stockLinesAfter(record.items, items, world, env, (line) => ({ ...line, quantityPicked: zero })),
  }
  return { ...record, ...definedFields(given) }
}

/** For each property of the request, the name that the property has in the record. */
const kept = {
  transferFromId: 'fromLocationId',
  transferToId: 'toLocationId',
  typeId: 'transferTypeId',
  date: 'date',
  referenceNumber: 'referenceNumber',
  memo: 'memo',
  jobId: 'jobId',
  dateRequired: 'dateRequired',
  items: 'items',
} as const satisfies Record<EditFacts['edited'][number], keyof Transfer>

const changedProperties = (before: Transfer, after: Transfer): EditFacts['edited'] =>
  (Object.keys(kept) as (keyof typeof kept)[]).filter((property) => !dequal(before[kept[property]], after[kept[property]]))

/** The refusal of an invalid location or line. Checks nothing if the body sets neither locations nor lines. */
function invalidTransfer({ transferFromId, transferToId, items }: UpdateTransfer, edited: Transfer, env: Env) {
  if (transferFromId === undefined && transferToId === undefined && items === undefined) return undefined
  const lines = items ?? edited.items.filter((line) => line.active)
  const facts = { from: edited.fromLocationId, to: edited.toLocationId, items: lines }
  return firstRefusal([linesAreValid], { ...facts, at: transferToId === undefined ? 'transferFromId' : 'transferToId' }, env)
}
