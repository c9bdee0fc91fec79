/** POR: orders that wait for approval. */
import { requestLifecycle, statusesBefore } from '../lifecycles.ts'
import { compare, type Decimal } from '../money.ts'
import { refusal } from '../outcome.ts'
import type { Guard, Rule, ValueRule } from '../rule.ts'
import type { PurchaseOrderRequest, Settings } from '../world.ts'

export const approval = {
  id: 'POR-01',
  says: 'If the tenant has an approval threshold, an order whose total is above it becomes a request with this status, a request number and no order number. By default there is no threshold.',
  basis: { documented: 'help center; weakly observed' },
  value: { status: 'PendingApproval' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

/** POR-01. */
export const needsApproval = (total: Decimal, { approvalThreshold }: Settings): boolean =>
  approvalThreshold !== null && compare(total, approvalThreshold) > 0

/** Approve and reject start from the same statuses. */
const open = statusesBefore('purchaseOrderRequests', 'PurchaseOrders_ApproveRequest')

export const requestIsPending: Guard<{ readonly record: PurchaseOrderRequest }> = {
  id: 'POR-03',
  says: 'Approving or rejecting a request that is not PendingApproval gets a 400.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ record }) =>
    !open.includes(record.requestStatus) && refusal(`Purchase order request ${record.requestNumber} is already ${record.requestStatus}.`),
}

export const rules: readonly Rule[] = [
  approval,
  requestLifecycle,
  requestIsPending,
  {
    id: 'POR-04',
    says: "An approved request's order has its own id. Create and reject return the request's id; approve returns the order's id.",
    basis: { assumed: 'no source says anything about it' },
  },
]
