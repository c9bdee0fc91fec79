import type { Inside } from '../../api.ts'
import type { Env } from '../env.ts'
import { anyOf, before, equal, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, type Outcome, put } from '../outcome.ts'
import { newOrder, orderRefusal } from '../purchase-orders/operations.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { PurchaseOrderRequest, World } from '../world.ts'
import { orderOf, requestOf } from './requests.ts'
import { requestIsPending } from './rules.ts'

export const purchaseOrderRequestOperations: Operations<
  'PurchaseOrders_GetRequests' | 'PurchaseOrders_ApproveRequest' | 'PurchaseOrders_RejectRequest'
> = {
  PurchaseOrders_GetRequests: list('purchaseOrderRequests', {
    filters: {
      requestStatus: equal('requestStatus'),
      requestNumber: sameText('requestNumber'),
      jobId: equal('jobId'),
      jobIds: anyOf('jobId'),
      technicianId: equal('technicianId'),
      projectId: equal('projectId'),
      dateOnOrAfter: onOrAfter('date'),
      dateBefore: before('date'),
    },
  }),

  PurchaseOrders_ApproveRequest: ({ path }, world, env) => {
    const request = world.purchaseOrderRequests.get(path.id)
    if (!request) return notFound('Purchase order request', path.id)

    const refused = firstRefusal([requestIsPending], { record: request }, env)
    if (refused) return refused

    const order = orderOf(request, world, env)
    const approved: PurchaseOrderRequest = { ...request, requestStatus: 'Approved', purchaseOrderId: order.id, modifiedOn: env.tick() }

    return accept({ id: order.id }, put('purchaseOrders', order), put('purchaseOrderRequests', approved))
  },

  PurchaseOrders_RejectRequest: ({ path, body }, world, env) => {
    const request = world.purchaseOrderRequests.get(path.id)
    if (!request) return notFound('Purchase order request', path.id)

    const refused = firstRefusal([requestIsPending], { record: request }, env)
    if (refused) return refused

    return revise('purchaseOrderRequests', request, { ...request, requestStatus: 'Rejected', rejectionReason: body.rejectionReason }, env)
  },
}

/** Creates a request for a valid order, whatever its total: the approval threshold is not checked. */
export function createRequest(world: World, env: Env, body: Inside['Inventory.V2.CreatePurchaseOrderRequest']): Outcome {
  const refused = orderRefusal(body, world, env)
  if (refused) return refused
  const request = requestOf(newOrder(body, world, env), env)
  return accept({ id: request.id }, put('purchaseOrderRequests', request))
}
