/** RCP-07, RET-06: receipts, returns, transfers and adjustments are posted to accounting in batches, then exported. */
import type { Inside } from '../api.ts'
import type { Env } from './env.ts'
import { isUnposted, statusesBefore, syncLifecycle } from './lifecycles.ts'
import { accept, type Change, notFound, type Outcome, put, type Refusal, refuse } from './outcome.ts'
import { billedIn } from './receipts/bill.ts'
import type { Rule } from './rule.ts'
import { type CollectionName, collection, type Receipt, type Records, type World } from './world.ts'

type NewBatch = Inside['Control.NewBatch']
type Batch = Records['batches']

const batched = {
  receiptIds: 'receipts',
  returnIds: 'returns',
  transferIds: 'transfers',
  adjustmentIds: 'adjustments',
} as const satisfies Record<keyof NewBatch, CollectionName>

const exportable = statusesBefore('receipts', 'Batches_Export')

export type Batched = (typeof batched)[keyof typeof batched]

/** Posts one record in a batch of its own. */
export const postAlone = (of: Batched, id: number, world: World, env: Env): Outcome =>
  postBatch(world, env, Object.fromEntries(Object.entries(batched).flatMap(([field, each]) => (each === of ? [[field, [id]]] : []))))

/** Posts the given records in one batch: all of them, or none. */
export function postBatch(world: World, env: Env, body: NewBatch): Outcome {
  const fields = Object.keys(batched) as (keyof NewBatch)[]
  if (fields.every((field) => !body[field]?.length)) return refuse('RCP-07', { message: 'A batch needs at least one record.' })
  for (const field of fields) {
    for (const [i, id] of (body[field] ?? []).entries()) {
      const refused = unfit(batched[field], id, world, `${field}[${i}]`)
      if (refused) return refused
    }
  }
  const number = String(env.number('batchNumber'))
  const batch: Batch = { id: env.id(), number, name: `Batch ${number}`, syncStatus: 'Posted' }
  const posted = fields.flatMap((field) => [...new Set(body[field])].flatMap((id) => moved(batched[field], id, batch, world, env)))
  return accept({ id: batch.id }, put('batches', batch), ...posted)
}

function unfit(of: Batched, id: number, world: World, at: string): Refusal | undefined {
  const record = world[of].get(id)
  if (!record) return refuse('RCP-07', { at, message: `There is no record ${id} in ${of}.` })
  if (!record.active) return refuse('RCP-07', { at, message: `${record.number} is canceled and cannot be posted.` })
  if (!isUnposted(record)) return refuse('RCP-07', { at, message: `${record.number} is already ${record.syncStatus}.` })
  if (of === 'returns' && 'status' in record && record.status !== 'CreditReceived') {
    return refuse('RET-06', { at, message: `Return ${record.number} is ${record.status}; only a CreditReceived return can be posted.` })
  }
  return undefined
}

/** The changes that put a record into the batch or export it with the batch. The bill of a receipt changes together with the receipt. */
function moved(of: Batched, id: number, batch: Batch, world: World, env: Env): Change[] {
  const record = collection(world, of).get(id) as Records[Batched]
  const reference = 'batch' in record ? { batch: { id: batch.id, number: batch.number, name: batch.name } } : {}
  const member = { ...record, ...reference, batchId: batch.id, syncStatus: batch.syncStatus, modifiedOn: env.tick() }
  return [put(of, member as Records[typeof of]), ...(of === 'receipts' ? billedIn(batch, record as Receipt, world, env) : [])]
}

/** False for a receipt that was exported before its batch, which is possible (BILL-01). */
const isNotExported = ({ syncStatus }: { readonly syncStatus: string }): boolean => syncStatus !== 'Exported'

/** Exports a posted batch with everything in it. */
export function exportBatch(world: World, env: Env, id: number): Outcome {
  const batch = world.batches.get(id)
  if (!batch) return notFound('Batch', id)
  if (!exportable.includes(batch.syncStatus)) return refuse('RCP-07', { message: `Batch ${batch.number} is already ${batch.syncStatus}.` })
  const exported: Batch = { ...batch, syncStatus: 'Exported' }
  const members = Object.values(batched).flatMap((of) =>
    [...collection(world, of).under('batchId', id)].filter(isNotExported).flatMap((record) => moved(of, record.id, exported, world, env)),
  )
  return accept({ id }, put('batches', exported), ...members)
}

/** Exports the batch of one record. */
export function exportBatchOf(of: Batched, id: number, world: World, env: Env): Outcome {
  const record = world[of].get(id)
  if (record?.batchId === null)
    return refuse('RCP-07', { message: `${record.number} is ${record.syncStatus} and in no batch: only a posted record can be exported.` })
  return exportBatch(world, env, record?.batchId ?? 0)
}

export const rules: readonly Rule[] = [syncLifecycle]
