/** The moves that change the status of a record: verbs of the control API or operations of the API. */
import type { Json } from '../../door/door.ts'
import { later } from '../../state/later.ts'
import { act, read } from '../../state/mock.ts'
import { say } from '../../state/notices.ts'
import { messageOfRun, run, tenantPath } from '../../state/run.ts'

export interface Move {
  /** An operationId. */
  readonly by: string
  /** The status that the move leads to. */
  readonly to: string
  /** Null if the move is allowed. */
  readonly refused: { readonly rule: string; readonly message: string } | null
}

export interface RecordSheet {
  readonly collection: string
  readonly record: Json
  readonly moves: readonly Move[]
  readonly edits: readonly { readonly property: string; readonly refused: Move['refused'] }[]
  readonly history: readonly {
    readonly at: string
    readonly by: string
    readonly exchange: number | null
    readonly before: Json
    readonly after: Json
  }[]
}

export const sheetPath = (collection: string, id: number | string): string => tenantPath(`/records/${collection}/${id}`)

export const readSheet = (collection: string, id: number): Promise<RecordSheet> => read(sheetPath(collection, id))

/** Button labels that are not made from the operationId. */
const NAMES: Readonly<Record<string, string>> = {
  Receipts_CreateReceipt: 'Receive',
  PurchaseOrders_ApproveRequest: 'Approve',
  PurchaseOrders_RejectRequest: 'Reject',
  Receipts_CancelReceipts: 'Cancel receipt',
}

/** `Cancel outstanding` */
export function nameOfMove(by: string): string {
  const known = NAMES[by]
  if (known) return known
  const verb = by.slice(by.indexOf('_') + 1)
  return verb.replace(/([a-z])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`)
}

let verbs: Promise<ReadonlyMap<string, { readonly method: string; readonly path: string }>> | undefined

/** The control API's routes by operationId. */
function controlVerbs() {
  verbs ??= read('/_mock/openapi.json').then((document) => {
    const all = Object.entries<Record<string, Json>>(document.paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, node]) =>
        node.operationId ? [[node.operationId, { method: method.toUpperCase(), path }] as const] : [],
      ),
    )
    return new Map(all)
  })
  return verbs
}

/** The property of a new batch that lists ids of this collection. */
const BATCHED: Readonly<Record<string, string>> = { receipts: 'receiptIds', adjustments: 'adjustmentIds' }

/** Whether a click is enough: everything that the route and the body need is in the record. */
export async function isOneClick(by: string, collection: string): Promise<boolean> {
  const verb = (await controlVerbs()).get(by)
  if (verb) return verb.path.includes('{id}') || by === 'Batches_Post'
  const { apiDocument } = await later(() => import('../../state/document.ts'))
  const operation = (await apiDocument()).operations.get(by)
  return (operation?.path.includes('{id}') && isAbout(operation.path, collection)) ?? false
}

/** `/…/purchase-orders/{id}/cancellation` is about purchaseOrders. */
const isAbout = (path: string, collection: string): boolean =>
  path.includes(`/${collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`) || path.includes('/requests/{id}')

/** Makes the move and shows the result. */
export async function makeMove(by: string, collection: string, record: Json, name: string): Promise<boolean> {
  const verb = (await controlVerbs()).get(by)
  const done = `${nameOfMove(by)}: ${name}`
  if (verb) {
    const id = by === 'Batches_Export' ? record.batchId : record.id
    const path = verb.path.replace('{tenant}', tenantPath().split('/')[3] ?? '').replace('{id}', String(id))
    const body = by === 'Batches_Post' ? { [BATCHED[collection] as string]: [record.id] } : undefined
    return (await act(done, verb.method, path, body)) !== undefined
  }
  const answer = await run(by, { id: record.id })
  if (answer.status < 300) say(done)
  else say(messageOfRun(answer), { kind: 'refused', rule: answer.rule })
  return answer.status < 300
}
