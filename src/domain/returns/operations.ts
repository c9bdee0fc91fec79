import { dequal } from 'dequal'
import { defaultCancellationReason } from '../cancellation.ts'
import { updateCustomFields } from '../custom-field-updates.ts'
import { definedFields } from '../defined-fields.ts'
import type { Env } from '../env.ts'
import { externalDataAfter, keysAreUsable } from '../external-data.ts'
import { anyOf, before, equal, list, onOrAfter, sameText } from '../listing.ts'
import { minus, plus, rounded, sum, times, zero } from '../money.ts'
import type { Operations } from '../operation.ts'
import { accept, type Change, notFound, put } from '../outcome.ts'
import { firstMissing, knownSku } from '../references.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { Instant } from '../time.ts'
import type { Return, ReturnItem, Sku, World } from '../world.ts'
import {
  type CreateReturn,
  cancelGuards,
  editGuards,
  listedItemsBelongToTheReturn,
  returnGuards,
  returnReferences,
  type UpdateReturn,
} from './rules.ts'

export const returnOperations: Operations<
  'Returns_CreateReturn' | 'Returns_GetList' | 'Returns_Update' | 'Returns_Cancel' | 'Returns_UpdateCustomFields'
> = {
  Returns_CreateReturn: ({ body }, world, env) => {
    const { purchaseOrderId = null } = body
    const order = world.purchaseOrders.get(purchaseOrderId)
    if (!order && purchaseOrderId !== null) return notFound('Purchase order', purchaseOrderId, 'RET-04')

    const facts = { body, lines: body.items ?? [], vendorId: body.vendorId, order, world }
    const refused = firstMissing(returnReferences(body), world, env) ?? firstRefusal(returnGuards, facts, env)
    if (refused) return refused

    const record = newReturn(body, world, env)

    return accept({ id: record.id }, put('returns', record), ...orderTouched(record, world, env))
  },

  Returns_GetList: list('returns', {
    activeByDefault: true,
    filters: {
      number: sameText('number'),
      referenceNumber: sameText('referenceNumber'),
      jobId: equal('jobId'),
      purchaseOrderId: equal('purchaseOrderId'),
      batchId: equal('batchId'),
      vendorIds: anyOf('vendorId'),
      businessUnitIds: anyOf('businessUnitId'),
      inventoryLocationIds: anyOf('inventoryLocationId'),
      syncStatuses: anyOf('syncStatus'),
      returnDateOnOrAfter: onOrAfter('returnDate'),
      returnDateBefore: before('returnDate'),
    },
  }),

  Returns_Update: ({ path, body }, world, env) => {
    const record = world.returns.get(path.id)
    if (!record) return notFound('Return', path.id)

    const lines = body.items ?? record.items.filter((item) => item.active)
    const facts = { body, lines, vendorId: record.vendorId, order: world.purchaseOrders.get(record.purchaseOrderId), world, record }
    const refused =
      firstMissing(returnReferences(body, record), world, env) ??
      firstRefusal(editGuards, { record }, env) ??
      firstRefusal([keysAreUsable], { body }, env) ??
      firstRefusal([listedItemsBelongToTheReturn], { record, body }, env) ??
      firstRefusal(returnGuards, facts, env)
    if (refused) return refused

    return changedReturn(record, revisedReturn(record, body, world, env), world, env)
  },

  Returns_Cancel: ({ path, body }, world, env) => {
    const record = world.returns.get(path.id)
    if (!record) return notFound('Return', path.id)

    const refused = firstRefusal(cancelGuards, { record }, env)
    if (refused) return refused

    const canceled: Return = {
      ...record,
      active: false,
      status: 'Canceled',
      canceledReason: body?.canceledReason ?? defaultCancellationReason,
      canceledById: world.settings.integrationUserId,
      dateCanceled: env.now,
    }

    return changedReturn(record, canceled, world, env)
  },

  Returns_UpdateCustomFields: updateCustomFields('returns', 'Return'),
}

/** VAL-03: a change to a return also updates its order's modifiedOn. */
export function changedReturn(before: Return, after: Return, world: World, env: Env) {
  const { answer, changes } = revise('returns', before, after, env)
  return { refused: false as const, answer, changes: changes.length > 0 ? [...changes, ...orderTouched(after, world, env)] : changes }
}

function orderTouched({ purchaseOrderId }: Return, world: World, env: Env): Change[] {
  const order = world.purchaseOrders.get(purchaseOrderId)
  return order ? [put('purchaseOrders', { ...order, modifiedOn: env.tick() })] : []
}

function newReturn(body: CreateReturn, world: World, env: Env): Return {
  const id = env.id()
  const createdOn = env.tick()
  const job = world.jobs.get(body.jobId)
  const credited = world.returnTypes.get(body.returnTypeId)?.automaticallyReceiveVendorCredit === true
  const date = credited ? body.returnDate : null
  return withAmount({
    id,
    active: true,
    number: String(env.number('returnNumber')),
    referenceNumber: body.referenceNumber ?? '',
    status: credited ? 'CreditReceived' : 'Pending',
    returnTypeId: body.returnTypeId,
    vendorId: body.vendorId,
    purchaseOrderId: body.purchaseOrderId ?? null,
    jobId: body.jobId ?? null,
    projectId: job?.projectId ?? null,
    budgetCodeId: body.budgetCodeId ?? null,
    businessUnitId: body.businessUnitId,
    inventoryLocationId: body.inventoryLocationId,
    createdById: world.settings.integrationUserId,
    memo: body.memo ?? null,
    returnAmount: zero,
    taxAmount: body.tax,
    shippingAmount: body.shipping,
    returnDate: body.returnDate,
    returnedOn: date,
    creditReceivedOn: date,
    createdOn,
    modifiedOn: createdOn,
    batchId: null,
    batch: null,
    syncStatus: 'Pending',
    canceledById: null,
    canceledReason: null,
    dateCanceled: null,
    items: (body.items ?? []).map((item) => newItem(item, createdOn, world, env)),
    customFields: null,
    restockingFee: body.restockingFee,
    externalDataByApplication: {},
  })
}

type NewItem = NonNullable<CreateReturn['items']>[number] & { readonly itemDescription?: string | null }

function newItem(request: NewItem, createdOn: Instant, world: World, env: Env): ReturnItem {
  const sku = knownSku(world, request.skuId)
  return {
    id: env.id(),
    ...broughtBySku(sku),
    description: request.description ?? request.itemDescription ?? sku.name,
    createdOn,
    modifiedOn: createdOn,
    quantity: request.quantity,
    cost: request.cost,
    serialNumbers: null,
    createdById: world.settings.integrationUserId,
    active: true,
    receiptItemId: request.shipmentItemId ?? null,
    budgetCodeId: request.budgetCodeId ?? null,
  }
}

const broughtBySku = ({ id, name, code, generalLedgerAccount, costOfSaleAccount, assetAccount }: Sku) => ({
  skuId: id,
  name,
  code,
  generalLedgerAccount,
  costOfSaleAccount,
  assetAccount,
})

function revisedReturn(record: Return, body: UpdateReturn, world: World, env: Env): Return {
  const { tax, shipping, restockingFee, items, externalData, ...same } = body
  const amount = (value: typeof tax) => (value === null ? zero : value)
  return withAmount({
    ...record,
    ...definedFields({
      ...same,
      taxAmount: amount(tax),
      shippingAmount: amount(shipping),
      restockingFee: amount(restockingFee),
      items: items && itemsAfter(record, items, world, env),
    }),
    externalDataByApplication: externalDataAfter(record.externalDataByApplication, externalData),
  } as Return)
}

/** RET-07: all items of the return after a valid update. Items change as PO-16 says for orders. */
function itemsAfter(record: Return, updates: NonNullable<UpdateReturn['items']>, world: World, env: Env): ReturnItem[] {
  const now = env.tick()
  const byItem = new Map(updates.map((update) => [update.id, update]))
  const kept = record.items.map((item) => {
    const revised = revisedItem(item, byItem.get(item.id), world)
    return dequal(revised, item) ? item : { ...revised, modifiedOn: now }
  })
  const added = updates.filter((update) => !update.id)
  return [...kept, ...added.map((update) => newItem(update, now, world, env))]
}

function revisedItem(item: ReturnItem, update: NonNullable<UpdateReturn['items']>[number] | undefined, world: World): ReturnItem {
  if (!update) return { ...item, active: false }
  const line = update.skuId === item.skuId ? item : ofOtherSku(item, knownSku(world, update.skuId))
  return {
    ...line,
    description: update.itemDescription ?? line.description,
    quantity: update.quantity,
    cost: update.cost,
    budgetCodeId: update.budgetCodeId === undefined ? item.budgetCodeId : update.budgetCodeId,
  }
}

/** The line with a new SKU. It no longer refers to a receipt line, because that line has the old SKU (RET-09). */
const ofOtherSku = (item: ReturnItem, sku: Sku): ReturnItem => ({
  ...item,
  ...broughtBySku(sku),
  description: sku.name,
  receiptItemId: null,
})

/** RET-03: the return with its amount computed from its items. */
function withAmount(record: Return): Return {
  const lines = sum(record.items.filter((item) => item.active).map((item) => times(item.quantity, item.cost)))
  const amount = minus(plus(lines, plus(record.taxAmount, record.shippingAmount)), record.restockingFee)
  return { ...record, returnAmount: rounded(amount, 2) }
}
