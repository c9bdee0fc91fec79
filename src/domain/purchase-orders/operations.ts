import type { Inside } from '../../api.ts'
import { defaultCancellationReason } from '../cancellation.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { anyOf, before, equal, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound, type Refusal } from '../outcome.ts'
import { firstMissing } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import { businessDate } from '../time.ts'
import type { PurchaseOrder, World } from '../world.ts'
import { initialStatus } from './declared.ts'
import { editsOf, type Update } from './edits.ts'
import { itemsAfter, newItem, withTotal } from './items.ts'
import { orderReferences } from './references.ts'
import { cancelGuards, createGuards, updateGuards } from './rules.ts'
import { openStatus, withReceivedStatus, withStatus } from './status.ts'

type Create = Inside['Inventory.V2.CreatePurchaseOrderRequest']

export const purchaseOrderOperations: Operations<
  'PurchaseOrders_GetList' | 'PurchaseOrders_GetById' | 'PurchaseOrders_Update' | 'PurchaseOrders_Cancel'
> = {
  PurchaseOrders_GetList: list('purchaseOrders', {
    filters: {
      status: equal('status'),
      number: sameText('number'),
      jobId: equal('jobId'),
      jobIds: anyOf('jobId'),
      technicianId: equal('technicianId'),
      projectId: equal('projectId'),
      dateOnOrAfter: onOrAfter('date'),
      dateBefore: before('date'),
      sentOnOrAfter: onOrAfter('sentOn'),
      sentBefore: before('sentOn'),
    },
  }),

  PurchaseOrders_GetById: ({ path }, world) => {
    if (!world.purchaseOrders.get(path.id)) return notFound('Purchase order', path.id)
    return { refused: false, answer: { kind: 'record', of: 'purchaseOrders', id: path.id }, changes: [] }
  },

  PurchaseOrders_Update: ({ path, body }, world, env) => {
    const order = world.purchaseOrders.get(path.id)
    if (!order) return notFound('Purchase order', path.id)

    const edits = editsOf(order, body)
    const refused = firstMissing(orderReferences(body, order), world, env) ?? firstRefusal(updateGuards, { order, body, edits, world }, env)
    if (refused) return refused
    if (edits.length === 0) return accept({ id: order.id })

    return revise('purchaseOrders', order, revisedOrder(order, body, world, env), env)
  },

  PurchaseOrders_Cancel: ({ path, body }, world, env) => {
    const order = world.purchaseOrders.get(path.id)
    if (!order) return notFound('Purchase order', path.id)

    const refused = firstRefusal(cancelGuards, { order, world }, env)
    if (refused) return refused

    const canceled = { ...withStatus(order, 'Canceled', 'Canceled'), canceledReason: body?.canceledReason ?? defaultCancellationReason }

    return revise('purchaseOrders', order, canceled, env)
  },
}

/** Why this order is refused; undefined if it is allowed. */
export const orderRefusal = (body: Create, world: World, env: Env): Refusal | undefined =>
  firstMissing(orderReferences(body), world, env) ?? firstRefusal(createGuards, { body, world }, env)

/** A new order, still without a number: an order that waits for approval does not get one (POR-01). */
export function newOrder(body: Create, world: World, env: Env): PurchaseOrder {
  const id = env.id()
  const createdOn = env.tick()
  const job = world.jobs.get(body.jobId)
  return withTotal({
    id,
    number: '',
    invoiceId: job?.invoiceId ?? null,
    jobId: body.jobId ?? null,
    projectId: body.projectId ?? job?.projectId ?? null,
    status: initialStatus.value,
    typeId: body.typeId,
    vendorId: body.vendorId,
    technicianId: body.technicianId ?? null,
    shipTo: body.shipTo.address,
    businessUnitId: body.businessUnitId,
    inventoryLocationId: body.inventoryLocationId,
    batchId: null,
    budgetCodeId: body.budgetCodeId ?? null,
    vendorDocumentNumber: body.vendorInvoiceNumber ?? null,
    date: body.date,
    requiredOn: body.requiredOn,
    sentOn: null,
    receivedOn: null,
    createdOn,
    modifiedOn: createdOn,
    total: body.tax,
    tax: body.tax,
    shipping: body.shipping,
    createdById: world.settings.integrationUserId,
    summary: body.memo ?? null,
    items: body.items.map((item) => newItem(item, 'Pending', createdOn, world, env)),
    customFields: null,
    shipToDescription: body.shipTo.description,
    impactsTechnicianPayroll: body.impactsTechnicianPayroll,
    outstandingCanceled: false,
    canceledReason: null,
  })
}

function revisedOrder(order: PurchaseOrder, body: Update, world: World, env: Env): PurchaseOrder {
  const { memo, vendorInvoiceNumber, shipTo, items, ...same } = body
  const given = {
    ...same,
    summary: memo,
    vendorDocumentNumber: vendorInvoiceNumber,
    shipTo: shipTo?.address,
    shipToDescription: shipTo?.description,
    items: items && itemsAfter(order, items, world, env),
  }
  const revised: PurchaseOrder = withTotal({ ...order, ...definedFields(given), ...broughtByJob(order, body, world) })
  return withReceivedStatus(revised, openStatus(order), businessDate(env.now))
}

/**
 * REF-06: if the update names another job, the order gets that job's invoice and project. If `jobId` is null, the order loses both.
 * A project in the body takes precedence.
 */
function broughtByJob(order: PurchaseOrder, body: Update, world: World): Partial<PurchaseOrder> {
  if (body.jobId === undefined || body.jobId === order.jobId) return {}
  const job = world.jobs.get(body.jobId)
  return { invoiceId: job?.invoiceId ?? null, projectId: body.projectId ?? job?.projectId ?? null }
}
