/**
 * Status transitions: every one that the rules allow, and the verb or operation that makes it. Returns and transfers also have a sync
 * status, which batches change like that of receipts. A batch has the sync status of its records.
 */
import type { ControlId, OperationId } from '../api.ts'
import type { QuirkName } from './quirks.ts'
import type { ValueRule } from './rule.ts'
import type { CollectionName, Records } from './world.ts'

/** The status of a record that does not exist yet. */
export const NEW = 'new'

export interface Transition {
  readonly from: string
  readonly to: string
  readonly by: ControlId | OperationId
  /** The quirk that can refuse the transition. */
  readonly quirk?: QuirkName
}

interface Lifecycle<Name extends CollectionName> {
  readonly title: string
  readonly entity: string
  readonly statusOf: (record: Records[Name]) => string
  readonly transitions: readonly Transition[]
}

export const orderLifecycle = {
  id: 'PO-10',
  says: 'The status transitions of a purchase order. There are no others.',
  basis: { documented: 'developer portal; help center' },
  value: [
    { from: NEW, to: 'Pending', by: 'PurchaseOrders_Create' },
    { from: 'Pending', to: 'Sent', by: 'PurchaseOrders_Send' },
    { from: 'Sent', to: 'Pending', by: 'PurchaseOrders_Unsend' },
    { from: 'Pending', to: 'PartiallyReceived', by: 'Receipts_CreateReceipt', quirk: 'receivePending' },
    { from: 'Pending', to: 'Received', by: 'Receipts_CreateReceipt', quirk: 'receivePending' },
    { from: 'Received', to: 'Exported', by: 'PurchaseOrders_Export' },
    { from: NEW, to: 'Received', by: 'PurchaseOrders_Create' },
    { from: 'Pending', to: 'Canceled', by: 'PurchaseOrders_Cancel' },
    { from: 'Sent', to: 'PartiallyReceived', by: 'Receipts_CreateReceipt' },
    { from: 'Sent', to: 'Received', by: 'Receipts_CreateReceipt' },
    { from: 'Sent', to: 'Canceled', by: 'PurchaseOrders_Cancel' },
    { from: 'PartiallyReceived', to: 'Received', by: 'Receipts_CreateReceipt' },
    { from: 'PartiallyReceived', to: 'Received', by: 'PurchaseOrders_CancelOutstanding' },
    { from: 'PartiallyReceived', to: 'Sent', by: 'Receipts_CancelReceipts' },
    { from: 'PartiallyReceived', to: 'Pending', by: 'Receipts_CancelReceipts' },
    { from: 'Received', to: 'PartiallyReceived', by: 'Receipts_CancelReceipts' },
    { from: 'Received', to: 'Sent', by: 'Receipts_CancelReceipts' },
    { from: 'Received', to: 'Pending', by: 'Receipts_CancelReceipts' },
    { from: 'Received', to: 'Exported', by: 'InventoryBills_MarkAsExported' },
  ],
} as const satisfies ValueRule<readonly Transition[]>

/** PO-10 … PO-13, PO-20, POT-05, RCP-05, RCP-06. */
const purchaseOrders = {
  title: 'Purchase orders',
  entity: 'Purchase order',
  statusOf: (order) => order.status,
  transitions: orderLifecycle.value,
} as const satisfies Lifecycle<'purchaseOrders'>

export const requestLifecycle = {
  id: 'POR-02',
  says: 'The status transitions of a request. Approving makes a Pending order with a number. Rejecting needs a reason (CostTooHigh, WrongVendor, Other).',
  basis: { documented: 'help center; API document' },
  value: [
    { from: NEW, to: 'PendingApproval', by: 'PurchaseOrderRequests_Create' },
    { from: 'PendingApproval', to: 'Approved', by: 'PurchaseOrders_ApproveRequest' },
    { from: 'PendingApproval', to: 'Rejected', by: 'PurchaseOrders_RejectRequest' },
  ],
} as const satisfies ValueRule<readonly Transition[]>

/** POR-01 … POR-03. */
const purchaseOrderRequests = {
  title: 'Purchase order requests',
  entity: 'Purchase order request',
  statusOf: (request) => request.requestStatus,
  transitions: requestLifecycle.value,
} as const satisfies Lifecycle<'purchaseOrderRequests'>

export const syncLifecycle = {
  id: 'RCP-07',
  says: 'Batches, which people create in the product, change the syncStatus of receipts. An exported receipt locks its order.',
  basis: { documented: 'API document; seen live' },
  value: [
    { from: NEW, to: 'Pending', by: 'Receipts_CreateReceipt' },
    { from: 'Pending', to: 'Posted', by: 'Batches_Post' },
    { from: 'Posted', to: 'Exported', by: 'Batches_Export' },
    { from: 'Pending', to: 'Exported', by: 'InventoryBills_MarkAsExported' },
    { from: 'Posted', to: 'Exported', by: 'InventoryBills_MarkAsExported' },
    { from: 'Pending', to: 'Canceled', by: 'Receipts_CancelReceipts' },
  ],
} as const satisfies ValueRule<readonly Transition[]>

/** RCP-06, RCP-07. A canceled receipt is inactive. */
const receipts = {
  title: 'Receipts',
  entity: 'Receipt',
  statusOf: ({ active, syncStatus }) => (active ? syncStatus : 'Canceled'),
  transitions: syncLifecycle.value,
} as const satisfies Lifecycle<'receipts'>

export const returnLifecycle = {
  id: 'RET-02',
  says: 'The status transitions of a return. A Pending return has neither returnedOn nor creditReceivedOn, a Returned one has returnedOn, and a CreditReceived one has both. Only the control API marks a return as returned or credited.',
  basis: { observed: 'captured bodies; documented in part' },
  value: [
    { from: NEW, to: 'Pending', by: 'Returns_CreateReturn' },
    { from: 'Pending', to: 'Returned', by: 'Returns_MarkReturned' },
    { from: 'Returned', to: 'CreditReceived', by: 'Returns_ReceiveCredit' },
    { from: NEW, to: 'CreditReceived', by: 'Returns_CreateReturn' },
    { from: 'Pending', to: 'Canceled', by: 'Returns_Cancel' },
    { from: 'Returned', to: 'Canceled', by: 'Returns_Cancel' },
  ],
} as const satisfies ValueRule<readonly Transition[]>

/** RET-02, RET-05. */
const returns = {
  title: 'Returns',
  entity: 'Return',
  statusOf: (record) => record.status,
  transitions: returnLifecycle.value,
} as const satisfies Lifecycle<'returns'>

export const transferLifecycle = {
  id: 'TRF-02',
  says: 'The status transitions of a transfer.',
  basis: { observed: 'captured bodies' },
  value: [
    { from: NEW, to: 'Pending', by: 'Transfers_Create' },
    { from: 'Pending', to: 'Picked', by: 'Transfers_Pick' },
    { from: 'Picked', to: 'Received', by: 'Transfers_Receive' },
    { from: 'Pending', to: 'Canceled', by: 'Transfers_Cancel' },
    { from: 'Picked', to: 'Canceled', by: 'Transfers_Cancel' },
  ],
} as const satisfies ValueRule<readonly Transition[]>

/** TRF-02. */
const transfers = {
  title: 'Transfers',
  entity: 'Transfer',
  statusOf: (transfer) => transfer.status,
  transitions: transferLifecycle.value,
} as const satisfies Lifecycle<'transfers'>

/** ADJ-01, ADJ-02, RCP-07. A canceled adjustment is inactive. */
const adjustments = {
  title: 'Adjustments',
  entity: 'Adjustment',
  statusOf: ({ active, syncStatus }) => (active ? syncStatus : 'Canceled'),
  transitions: [
    { from: NEW, to: 'Pending', by: 'Adjustments_Create' },
    { from: 'Pending', to: 'Posted', by: 'Batches_Post' },
    { from: 'Posted', to: 'Exported', by: 'Batches_Export' },
    { from: 'Pending', to: 'Canceled', by: 'Adjustments_Cancel' },
  ],
} as const satisfies Lifecycle<'adjustments'>

export const lifecycles = { purchaseOrders, purchaseOrderRequests, receipts, returns, transfers, adjustments } as const

export type LifecycleName = keyof typeof lifecycles

export const lifecycleNames = Object.keys(lifecycles) as LifecycleName[]

export const isLifecycle = (name: string): name is LifecycleName => Object.hasOwn(lifecycles, name)

export const transitionsOf = (of: LifecycleName): readonly Transition[] => lifecycles[of].transitions

/** The status of a record; undefined for one that does not exist. */
export const statusOf = <Name extends LifecycleName>(of: Name, record: Records[Name] | undefined): string | undefined =>
  record && (lifecycles[of].statusOf as (record: Records[Name]) => string)(record)

export type StatusOf<Name extends LifecycleName> = Exclude<(typeof lifecycles)[Name]['transitions'][number]['from' | 'to'], typeof NEW>

/** Every status that a record can have, in the order of the lifecycle's transitions. */
export const statusesOf = <Name extends LifecycleName>(of: Name) => statusesIn(transitionsOf(of)) as StatusOf<Name>[]

/** Every status that these transitions lead from or to, in their order. */
export const statusesIn = (transitions: readonly Transition[]): string[] => [
  ...new Set(transitions.flatMap(({ from, to }) => [from, to].filter((status) => status !== NEW))),
]

/** The statuses in which a verb or an operation is allowed, including those in which a quirk can refuse it. */
export const statusesBefore = (of: LifecycleName, by: Transition['by']): readonly string[] => [
  ...new Set(
    transitionsOf(of)
      .filter((each) => each.by === by)
      .map(({ from }) => from),
  ),
]

/**
 * Whether a record of any kind that is batched is still unposted. A posted record can no longer be edited or canceled. This is computed at
 * each call, because a constant in this file would put every lifecycle into the inspector's first view.
 */
export const isUnposted = ({ syncStatus }: { readonly syncStatus: string }): boolean =>
  statusesBefore('receipts', 'Batches_Post').includes(syncStatus)

/**
 * The next transition on the shortest path from one status to another; undefined if there is no path. Skips transitions
 * that a quirk can refuse or that `isOpen` excludes.
 */
export function nextTransition(of: LifecycleName, from: string, to: string, isOpen: (each: Transition) => boolean): Transition | undefined {
  const open = transitionsOf(of).filter((each) => each.quirk === undefined && isOpen(each))
  const seen = new Set([from])
  let ends = open.filter((each) => each.from === from).map((first) => ({ first, at: first.to as string }))
  while (ends.length > 0) {
    const there = ends.find(({ at }) => at === to)
    if (there) return there.first
    const fresh = ends.filter(({ at }) => !seen.has(at))
    for (const { at } of fresh) seen.add(at)
    ends = fresh.flatMap(({ first, at }) => open.filter((each) => each.from === at).map((each) => ({ first, at: each.to as string })))
  }
  return undefined
}
