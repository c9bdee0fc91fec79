/** TRF-01, TRF-02: what people do with transfers in the product. */
import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { transferLifecycle } from '../lifecycles.ts'
import { zero } from '../money.ts'
import { type Move, move, onlyFrom } from '../move.ts'
import { accept, type Outcome, put } from '../outcome.ts'
import { firstMissing, jobReference, locationReference, type Reference, skuReference } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import { stockLine } from '../stock-line.ts'
import { businessDate } from '../time.ts'
import type { Transfer, World } from '../world.ts'
import { linesAreValid } from './rules.ts'

export type NewTransfer = Inside['Control.NewTransfer']

export function createTransfer(world: World, env: Env, body: NewTransfer): Outcome {
  const refused =
    firstMissing(references(body), world, env) ??
    firstRefusal([linesAreValid], { from: body.fromLocationId, to: body.toLocationId, items: body.items, at: 'toLocationId' }, env)
  if (refused) return refused
  const transfer = newTransfer(body, world, env)
  return accept({ id: transfer.id }, put('transfers', transfer))
}

const references = (body: NewTransfer): Reference[] => [
  { ...locationReference(body.fromLocationId), at: 'fromLocationId' },
  { ...locationReference(body.toLocationId), at: 'toLocationId' },
  jobReference(body.jobId),
  ...body.items.map((item, i) => skuReference(item.skuId, `items[${i}].skuId`)),
]

function newTransfer(body: NewTransfer, world: World, env: Env): Transfer {
  const id = env.id()
  const createdOn = env.tick()
  const createdById = world.settings.integrationUserId
  return {
    id,
    transferType: body.transferType ?? 'Replenishment',
    status: 'Pending',
    number: String(env.number('transferNumber')),
    referenceNumber: body.referenceNumber ?? '',
    fromLocationId: body.fromLocationId,
    toLocationId: body.toLocationId,
    createdById,
    memo: body.memo ?? '',
    date: body.date ?? businessDate(env.now),
    pickedDate: null,
    receivedDate: null,
    createdOn,
    modifiedOn: createdOn,
    batchId: null,
    batch: null,
    syncStatus: 'Pending',
    dateRequired: body.dateRequired ?? null,
    jobId: body.jobId ?? null,
    invoiceId: world.jobs.get(body.jobId)?.invoiceId ?? null,
    canceledById: null,
    canceledReason: null,
    dateCanceled: null,
    active: true,
    pickedById: null,
    receivedById: null,
    items: body.items.map((line) => ({ ...stockLine(line, createdOn, world, env), quantityPicked: zero })),
    customFields: [],
    transferTypeId: body.transferTypeId ?? 1,
    externalDataByApplication: {},
  }
}

const from = onlyFrom({ of: 'transfers', entity: 'Transfer', noun: 'transfer' })

const by = (world: World) => world.settings.integrationUserId

export const transferMoves = {
  /** Pending → Picked. */
  pick: move('transfers', 'Transfer', [from(transferLifecycle, 'Transfers_Pick', 'picked')], (transfer, world, env) => {
    const modifiedOn = env.tick()
    const items = transfer.items.map((item) => ({ ...item, quantityPicked: item.quantity, modifiedOn }))
    return revise(
      'transfers',
      transfer,
      { ...transfer, status: 'Picked', pickedDate: businessDate(env.now), pickedById: by(world), items },
      env,
    )
  }),
  /** Picked → Received. */
  receive: move('transfers', 'Transfer', [from(transferLifecycle, 'Transfers_Receive', 'received')], (transfer, world, env) =>
    revise('transfers', transfer, { ...transfer, status: 'Received', receivedDate: businessDate(env.now), receivedById: by(world) }, env),
  ),
  /** Pending, Picked → Canceled. */
  cancel: move('transfers', 'Transfer', [from(transferLifecycle, 'Transfers_Cancel', 'canceled')], (transfer, world, env) => {
    const canceled = { canceledReason: 'Other', canceledById: by(world), dateCanceled: env.now } as const
    return revise('transfers', transfer, { ...transfer, ...canceled, status: 'Canceled', active: false }, env)
  }),
} as const satisfies Record<string, Move>
