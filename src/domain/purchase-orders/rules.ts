/** PO: which purchase orders are valid, and which changes to them are allowed. */
import type { Inside } from '../../api.ts'
import { defaultCancellationReason } from '../cancellation.ts'
import { statusesBefore } from '../lifecycles.ts'
import { compare, type Decimal, isNegative, isPositive } from '../money.ts'
import { type Refused, refusal } from '../outcome.ts'
import { isReplenishment, jobStaysOnItsOrder } from '../purchase-order-types/rules.ts'
import type { Guard, Rule, ValueRule } from '../rule.ts'
import type { PurchaseOrder, World } from '../world.ts'
import { declared } from './declared.ts'
import { type Edit, editable, forbiddenEdit, type Update } from './edits.ts'
import { activeItems } from './status.ts'

type Create = Inside['Inventory.V2.CreatePurchaseOrderRequest']

interface CreateFacts {
  readonly body: Create
  readonly world: World
}

interface UpdateFacts {
  readonly order: PurchaseOrder
  readonly body: Update
  readonly edits: readonly Edit[]
  readonly world: World
}

interface OrderFacts {
  readonly order: PurchaseOrder
  readonly world: World
}

type BodyFacts = { readonly body: Create | Update; readonly order?: PurchaseOrder; readonly world: World }

const chargesAreNotNegative: Guard<BodyFacts> = {
  id: 'PO-05',
  says: '`tax` and `shipping` are amounts, not rates, and must not be negative; `total` = sum of quantity × cost, plus tax and shipping.',
  basis: { documented: 'API document; Fully-Launched/po-reader' },
  refuses: ({ body }) => firstNegative(body, ['tax', 'shipping']),
}

export function firstNegative<Field extends string>(
  body: { readonly [F in Field]?: Decimal },
  fields: readonly Field[],
): Refused | undefined {
  const at = fields.find((field) => body[field] !== undefined && isNegative(body[field]))
  return at && refusal(`The ${at} must not be negative, but is ${body[at]}.`, { at })
}

const linesAreValid: Guard<BodyFacts> = {
  id: 'PO-06',
  says: 'An order needs at least one item (quirk emptyOrder). Each item needs a quantity above 0 and a cost that is not negative. The same SKU may repeat.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body: { items } }, env) => {
    if (!items) return false
    if (items.length === 0) return env.quirks.emptyOrder === 'refuse' && refusal('At least one item is required.', { at: 'items' })
    return invalidLine(items)
  },
}

export function invalidLine(items: readonly { readonly quantity: Decimal; readonly cost: Decimal }[]): Refused | false {
  const empty = items.findIndex((item) => !isPositive(item.quantity))
  if (empty >= 0) return refusal('The quantity must be greater than 0.', { at: `items[${empty}].quantity` })
  const negative = items.findIndex((item) => isNegative(item.cost))
  return negative >= 0 && refusal('The cost must not be negative.', { at: `items[${negative}].cost` })
}

const requiredOnFollowsDate: Guard<BodyFacts> = {
  id: 'PO-09',
  says: 'Past dates are allowed. Sources disagree on whether `requiredOn` may be before `date`: quirk requiredBeforeDate.',
  basis: { observed: 'public clients; the help center says otherwise' },
  refuses: ({ body, order }, env) => {
    const [date, requiredOn] = [body.date ?? order?.date, body.requiredOn ?? order?.requiredOn]
    const unchanged = order && date === order.date && requiredOn === order.requiredOn
    if (env.quirks.requiredBeforeDate === 'allow' || unchanged || date === undefined || !requiredOn || requiredOn >= date) return false
    return refusal("The required date must not be before the order's date.", { at: 'requiredOn' })
  },
}

const projectBelongsToTheJob: Guard<BodyFacts> = {
  id: 'REF-06',
  says: "A record with a job takes the job's invoiceId and projectId. If the request names a project too, it must be the job's.",
  basis: { documented: 'API document; the refusal is assumed' },
  refuses: ({ body, order, world }) => {
    if (body.projectId === undefined || body.projectId === null) return false
    const job = world.jobs.get(body.jobId === undefined ? order?.jobId : body.jobId)
    return (
      job &&
      job.projectId !== body.projectId &&
      refusal(`Project ${body.projectId} is not the project of job ${job.id}.`, { at: 'projectId' })
    )
  },
}

const businessUnitBelongsToTheProject: Guard<BodyFacts> = {
  id: 'REF-07',
  says: "If a request to create or update an order names a projectId, the order must be booked to one of that project's business units, unless the project has none.",
  basis: { documented: 'help center' },
  refuses: ({ body, order, world }) => {
    const project = world.projects.get(body.projectId)
    const businessUnitId = body.businessUnitId ?? order?.businessUnitId
    if (!project || businessUnitId === undefined || project.businessUnitIds.length === 0) return false
    if (order?.projectId === project.id && order.businessUnitId === businessUnitId) return false
    if (project.businessUnitIds.includes(businessUnitId)) return false
    return refusal(`Business unit ${businessUnitId} does not belong to project ${project.id}.`, { at: 'businessUnitId' })
  },
}

const cancelable = statusesBefore('purchaseOrders', 'PurchaseOrders_Cancel')
const receivable = statusesBefore('purchaseOrders', 'Receipts_CreateReceipt')

const isSettled = ({ status }: PurchaseOrder): boolean => !cancelable.includes(status) && !receivable.includes(status)

const settledOrderIsLocked: Guard<OrderFacts> = {
  id: 'PO-14',
  says: 'A received, exported or canceled purchase order can no longer be edited or canceled.',
  basis: { documented: 'developer portal, Inventory APIs; help center' },
  refuses: ({ order }) =>
    isSettled(order) && refusal(`Purchase order ${order.number} is ${order.status} and can no longer be edited or canceled.`),
}

const onlyEditableFieldsChange: Guard<UpdateFacts> & ValueRule<object> = {
  id: 'PO-15',
  says: 'The status decides what a PATCH may edit (everything while Pending). No order can change to a Replenishment type. A Pending order also cannot leave such a type or change to an auto-receive type. A quantity cannot go below what was received. Quirk editMatrix.',
  value: editable,
  basis: { documented: 'help center, for the web UI; enforcement by the API is assumed' },
  refuses: (facts, env) => {
    const { order, edits } = facts
    const forbidden = env.quirks.editMatrix === 'ui' ? forbiddenEdit(order, edits) : undefined
    if (forbidden) return refusal(`${forbidden.at} cannot be changed while the purchase order is ${order.status}.`, { at: forbidden.at })
    return forbiddenType(facts, env.quirks.editMatrix === 'ui') ?? quantityBelowReceived(facts)
  },
}

function forbiddenType({ order, edits, body, world }: UpdateFacts, enforced: boolean): Refused | undefined {
  if (!enforced || !edits.some((edit) => edit.field === 'typeId')) return undefined
  const [from, to] = [world.purchaseOrderTypes.get(order.typeId), world.purchaseOrderTypes.get(body.typeId)]
  const because = (words: string) => refusal(`The type cannot be changed ${words}.`, { at: 'typeId' })
  if (to && isReplenishment(to)) return because(`to ${to.name}`)
  if (order.status !== 'Pending') return undefined
  if (from && isReplenishment(from)) return because(`from ${from.name}`)
  return to?.automaticallyReceive ? because('to one that receives automatically') : undefined
}

function quantityBelowReceived({ order, body }: UpdateFacts): Refused | undefined {
  const items = new Map(activeItems(order).map((item) => [item.id, item]))
  for (const [i, update] of (body.items ?? []).entries()) {
    const item = items.get(update.id ?? 0)
    if (item && update.quantity !== item.quantity && compare(update.quantity, item.quantityReceived) < 0) {
      const message = `The quantity must not be below ${item.quantityReceived}, the quantity already received.`
      return refusal(message, { at: `items[${i}].quantity` })
    }
  }
  return undefined
}

const jobIsNotDetached: Guard<UpdateFacts> = {
  ...jobStaysOnItsOrder,
  refuses: ({ order, body, world }) => {
    const type = world.purchaseOrderTypes.get(order.typeId)
    if (!type?.preventJobDetachment || order.jobId === null || body.jobId !== null) return false
    return refusal(`The job cannot be removed from a purchase order of type ${type.name}; another job can replace it.`, { at: 'jobId' })
  },
}

const listedItemsBelongToTheOrder: Guard<UpdateFacts> = {
  id: 'PO-16',
  says:
    "The `items` of a PATCH replace the list: an item with an active item's id updates it, and one with id 0 or none is added. " +
    'Active items not listed become inactive and no longer count toward totals. An unknown id gets a 400. An item with receipts must be listed.',
  basis: { documented: 'API document; inactive items and refusals are assumed' },
  refuses: ({ order, body: { items: updates } }) => {
    if (!updates) return false
    const items = activeItems(order)
    const own = new Set(items.map((item) => item.id))
    const listed = new Set<number>()
    for (const [i, { id }] of updates.entries()) {
      if (!id) continue
      if (!own.has(id)) return refusal(`Item with id ${id} does not exist on this purchase order.`, { at: `items[${i}].id` })
      if (listed.has(id)) return refusal(`Item with id ${id} is given twice.`, { at: `items[${i}].id` })
      listed.add(id)
    }
    const kept = items.find((item) => isPositive(item.quantityReceived) && !listed.has(item.id))
    return kept && refusal(`Item with id ${kept.id} has receipts and cannot be left out.`, { at: 'items' })
  },
}

const cancelableOrderHasNoDependents: Guard<OrderFacts> = {
  id: 'PO-17',
  says:
    `Only a Pending or Sent order can be canceled, and only if all its receipts and returns are canceled. The reason is ${defaultCancellationReason} (the default), ` +
    'Duplicate, Accidental, VendorIssue, Other or JobCanceled. A canceled order cannot be reopened.',
  basis: { documented: 'API document of September 2026; help center; the refusals are assumed' },
  refuses: ({ order, world }) => {
    if (order.status === 'Canceled') return refusal(`Purchase order ${order.number} is already canceled.`)
    if (!cancelable.includes(order.status))
      return refusal(`Purchase order ${order.number} is ${order.status} and can no longer be canceled.`)
    const receipt = [...world.receipts.under('purchaseOrderId', order.id)].find((each) => each.active)
    if (receipt) return refusal(`Purchase order ${order.number} has receipt ${receipt.number} and cannot be canceled.`)
    const returned = [...world.returns.under('purchaseOrderId', order.id)].find((each) => each.active)
    return returned && refusal(`Purchase order ${order.number} has return ${returned.number} and cannot be canceled.`)
  },
}

export const createGuards: readonly Guard<CreateFacts>[] = [
  chargesAreNotNegative,
  linesAreValid,
  requiredOnFollowsDate,
  projectBelongsToTheJob,
  businessUnitBelongsToTheProject,
]

export const updateGuards: readonly Guard<UpdateFacts>[] = [
  settledOrderIsLocked,
  listedItemsBelongToTheOrder,
  onlyEditableFieldsChange,
  jobIsNotDetached,
  chargesAreNotNegative,
  linesAreValid,
  requiredOnFollowsDate,
  projectBelongsToTheJob,
  businessUnitBelongsToTheProject,
]

const receivedOrExportedIsLocked: Guard<OrderFacts> = {
  ...settledOrderIsLocked,
  refuses: (facts, env) => facts.order.status !== 'Canceled' && settledOrderIsLocked.refuses(facts, env),
}

export const cancelGuards: readonly Guard<OrderFacts>[] = [receivedOrExportedIsLocked, cancelableOrderHasNoDependents]

export const rules: readonly Rule[] = [
  ...declared,
  chargesAreNotNegative,
  linesAreValid,
  requiredOnFollowsDate,
  settledOrderIsLocked,
  onlyEditableFieldsChange,
  listedItemsBelongToTheOrder,
  cancelableOrderHasNoDependents,
  projectBelongsToTheJob,
  businessUnitBelongsToTheProject,
]
