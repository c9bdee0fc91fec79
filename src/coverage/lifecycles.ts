/** The changes of status that the rules know, by collection: what can be exercised. */
import type { Change } from '../domain/outcome.ts'
import type { WorldState } from '../store/world-state.ts'

/** From what to what; a new record comes from `new`. */
export type Transition = `${string} → ${string}`

export const lifecycles = {
  /** PO-10 … PO-13, PO-20, POT-05, RCP-05, RCP-06; Pending to (Partially)Received unless quirk receivePending refuses it. */
  purchaseOrders: {
    title: 'Purchase orders',
    property: 'status',
    transitions: [
      'new → Pending',
      'new → Received',
      'Pending → Sent',
      'Sent → Pending',
      'Pending → PartiallyReceived',
      'Pending → Received',
      'Pending → Canceled',
      'Sent → PartiallyReceived',
      'Sent → Received',
      'Sent → Canceled',
      'PartiallyReceived → Received',
      'PartiallyReceived → Sent',
      'PartiallyReceived → Pending',
      'Received → PartiallyReceived',
      'Received → Sent',
      'Received → Pending',
      'Received → Exported',
    ],
  },
  /** POR-01 … POR-03. */
  purchaseOrderRequests: {
    title: 'Purchase order requests',
    property: 'requestStatus',
    transitions: ['new → PendingApproval', 'PendingApproval → Approved', 'PendingApproval → Rejected'],
  },
  /** RET-02, RET-05. */
  returns: {
    title: 'Returns',
    property: 'status',
    transitions: [
      'new → Pending',
      'new → CreditReceived',
      'Pending → Returned',
      'Returned → CreditReceived',
      'Pending → Canceled',
      'Returned → Canceled',
    ],
  },
  /** TRF-02. */
  transfers: {
    title: 'Transfers',
    property: 'status',
    transitions: ['new → Pending', 'Pending → Picked', 'Picked → Received', 'Pending → Canceled', 'Picked → Canceled'],
  },
} as const satisfies Record<string, { readonly title: string; readonly property: string; readonly transitions: readonly Transition[] }>

export type LifecycleName = keyof typeof lifecycles

export const lifecycleNames = Object.keys(lifecycles) as LifecycleName[]

const isLifecycle = (name: string): name is LifecycleName => Object.hasOwn(lifecycles, name)

/** What statuses the changes bring about: of each record the last word against what it was. */
export function transitionsIn(changes: readonly Change[], met: WorldState): (readonly [LifecycleName, Transition])[] {
  const after = new Map<string, readonly [LifecycleName, Transition]>()
  for (const change of changes) {
    if (!('put' in change) || !isLifecycle(change.put)) continue
    const { property } = lifecycles[change.put]
    const statusOf = (record: object | undefined) => (record as Readonly<Record<string, string>> | undefined)?.[property]
    const [from = 'new', to = ''] = [statusOf(met.tables[change.put].get(change.record.id)), statusOf(change.record)]
    if (from === to) after.delete(`${change.put} ${change.record.id}`)
    else after.set(`${change.put} ${change.record.id}`, [change.put, `${from} → ${to}`])
  }
  return [...after.values()]
}
