import { updateCustomFields } from '../custom-field-updates.ts'
import { anyOf, before, equal, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { accept, notFound } from '../outcome.ts'
import { firstMissing } from '../references.ts'
import { firstRefusal } from '../rule.ts'
import { cancelReceipt, receiptIsFree } from './cancel.ts'
import { receive } from './receive.ts'
import { documentNumberIsGiven, jobIsGiven, receiptGuards, receiptReferences } from './rules.ts'

export const receiptOperations: Operations<
  'Receipts_CreateReceipt' | 'Receipts_GetList' | 'Receipts_CancelReceipts' | 'Receipts_UpdateCustomFields'
> = {
  Receipts_CreateReceipt: ({ body }, world, env) => {
    const order = world.purchaseOrders.get(body.purchaseOrderId)
    if (!order) return notFound('Purchase order', body.purchaseOrderId, 'RCP-01')

    const type = world.purchaseOrderTypes.get(order.typeId)
    const refused =
      firstMissing(receiptReferences(body), world, env) ??
      firstRefusal(receiptGuards, { order, body, world }, env) ??
      firstRefusal([documentNumberIsGiven], { number: body.vendorDocumentNumber, at: 'vendorDocumentNumber', world }, env) ??
      firstRefusal([jobIsGiven], { type, jobId: body.jobId ?? order.jobId }, env)
    if (refused) return refused

    const { id, changes } = receive(order, body, world, env)

    return accept({ id }, ...changes)
  },

  Receipts_GetList: list('receipts', {
    activeByDefault: true,
    filters: {
      number: sameText('number'),
      vendorInvoiceNumber: sameText('vendorInvoiceNumber'),
      billId: equal('billId'),
      batchId: equal('batchId'),
      vendorIds: anyOf('vendorId'),
      businessUnitIds: anyOf('businessUnitId'),
      inventoryLocationIds: anyOf('inventoryLocationId'),
      purchaseOrderIds: anyOf('purchaseOrderId'),
      syncStatuses: anyOf('syncStatus'),
      receivedOnOrAfter: onOrAfter('receivedOn'),
      receivedBefore: before('receivedOn'),
    },
  }),

  Receipts_CancelReceipts: ({ path }, world, env) => {
    const receipt = world.receipts.get(path.id)
    if (!receipt) return notFound('Receipt', path.id)

    const refused = firstRefusal([receiptIsFree], { record: receipt, world }, env)
    if (refused) return refused

    return accept({ id: receipt.id }, ...cancelReceipt(receipt, world, env))
  },

  Receipts_UpdateCustomFields: updateCustomFields('receipts', 'Receipt'),
}
