/** POR-01, POR-02: turns a purchase order into a purchase order request, and such a request into an order. */
import type { Env } from '../env.ts'
import { orderNumber } from '../purchase-orders/numbers.ts'
import type { PurchaseOrder, PurchaseOrderRequest, World } from '../world.ts'
import { approval } from './rules.ts'

/** The request that is made instead of an order. It has the ids that the order would have had. */
export function requestOf(order: Omit<PurchaseOrder, 'number'>, env: Env): PurchaseOrderRequest {
  return {
    id: order.id,
    requestNumber: String(env.number('requestNumber')),
    requestStatus: approval.value.status,
    invoiceId: order.invoiceId,
    jobId: order.jobId,
    projectId: order.projectId,
    typeId: order.typeId,
    vendorId: order.vendorId,
    technicianId: order.technicianId,
    shipTo: order.shipTo,
    businessUnitId: order.businessUnitId,
    inventoryLocationId: order.inventoryLocationId,
    batchId: null,
    vendorDocumentNumber: order.vendorDocumentNumber,
    date: order.date,
    requiredOn: order.requiredOn ?? order.date,
    createdOn: order.createdOn,
    modifiedOn: order.modifiedOn,
    total: order.total,
    tax: order.tax,
    shipping: order.shipping,
    summary: order.summary,
    items: order.items,
    customFields: null,
    budgetCodeId: order.budgetCodeId,
    shipToDescription: order.shipToDescription,
    impactsTechnicianPayroll: order.impactsTechnicianPayroll,
    rejectionReason: null,
    purchaseOrderId: null,
  }
}

/** The Pending order that an approval creates, with its own ids and number. */
export function orderOf(request: PurchaseOrderRequest, world: World, env: Env): PurchaseOrder {
  const id = env.id()
  const createdOn = env.tick()
  return {
    id,
    number: orderNumber(world, env, request.jobId),
    invoiceId: request.invoiceId,
    jobId: request.jobId,
    projectId: request.projectId,
    status: 'Pending',
    typeId: request.typeId,
    vendorId: request.vendorId,
    technicianId: request.technicianId,
    shipTo: request.shipTo,
    businessUnitId: request.businessUnitId,
    inventoryLocationId: request.inventoryLocationId,
    batchId: null,
    budgetCodeId: request.budgetCodeId,
    vendorDocumentNumber: request.vendorDocumentNumber,
    date: request.date,
    requiredOn: request.requiredOn,
    sentOn: null,
    receivedOn: null,
    createdOn,
    modifiedOn: createdOn,
    total: request.total,
    tax: request.tax,
    shipping: request.shipping,
    createdById: world.settings.integrationUserId,
    summary: request.summary,
    items: request.items.map((item) => ({ ...item, id: env.id(), createdOn, modifiedOn: createdOn })),
    customFields: null,
    shipToDescription: request.shipToDescription,
    impactsTechnicianPayroll: request.impactsTechnicianPayroll,
    outstandingCanceled: false,
    canceledReason: null,
  }
}
