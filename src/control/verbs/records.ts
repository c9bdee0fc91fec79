/** The verbs that do what people do to records in the product, and the verbs that make records for tests. */
import { type ControlId, controlTable, type Inside } from '../../api.ts'
import { readBody } from '../../contract/body.ts'
import { readPathId } from '../../contract/query.ts'
import { cancelAdjustment, createAdjustment } from '../../domain/adjustments/moves.ts'
import { exportBatch, postBatch } from '../../domain/batches.ts'
import { definedFields } from '../../domain/defined-fields.ts'
import type { Env } from '../../domain/env.ts'
import type { Move } from '../../domain/move.ts'
import { type Acceptance, accept, type Outcome } from '../../domain/outcome.ts'
import { createRequest } from '../../domain/purchase-order-requests/operations.ts'
import { purchaseOrderMoves } from '../../domain/purchase-orders/moves.ts'
import { type Created, createRecord } from '../../domain/reference-data.ts'
import { returnMoves } from '../../domain/returns/moves.ts'
import { createTransfer, transferMoves } from '../../domain/transfers/moves.ts'
import { visiblePart } from '../../domain/visible-part.ts'
import type { CollectionName, World } from '../../domain/world.ts'
import type { Decision } from '../../engine/decide.ts'
import { type Answer, refused, text } from '../answer.ts'
import { arrangedOrder, arrangedVendor } from '../arrange.ts'
import type { Control } from '../control.ts'
import { type ControlInput, isSwitchedOn, objectIn } from '../input.ts'

type RecordVerb = (control: Control, input: ControlInput) => Answer

/** Runs the decision and answers with the record that it makes or changes; in a dry run, with the record as it would be. */
function decided(control: Control, id: ControlId, of: CollectionName, { path, query }: ControlInput, decision: Decision): Answer {
  const tenant = path.tenant as string
  const { outcome, before } = control.change(tenant, id, decision, isSwitchedOn(query, 'dryRun'))
  if (outcome.refused) return refused(outcome)
  const about = idIn(outcome) ?? Number(path.id)
  const change = outcome.changes.findLast((each) => 'put' in each && each.put === of && each.record.id === about)
  const record = change && 'record' in change ? change.record : before.tables[of].get(about)
  if (!record) throw new Error(`${id} answered without a record`)
  return text(control.engine.replies.write(controlTable(id).answer as string, visiblePart(record)))
}

const idIn = ({ answer }: Acceptance): number | undefined => (answer.kind === 'value' ? (answer.value as { id: number }).id : undefined)

/** A verb that changes the record whose id is in the path, such as sending an order. */
const move =
  (id: ControlId, of: CollectionName, decide: Move): RecordVerb =>
  (control, input) => {
    const record = readPathId('id', input.path.id as string)
    if (typeof record === 'object') return refused(record)
    return decided(control, id, of, input, (world, env) => decide(world, env, record as number))
  }

/** Makes a record from the verb's own body. Unknown properties are refused, unlike in the API. */
const make =
  <Body>(id: ControlId, of: CollectionName, decide: (world: World, env: Env, body: Body) => Outcome, isRecord = false): RecordVerb =>
  (control, input) => {
    const read = readBody(
      controlTable(id).body as string,
      input.body.text,
      { ...control.engine.options.quirks, unknownBody: 'reject' },
      isRecord,
    )
    return 'refused' in read ? refused(read) : decided(control, id, of, input, (world, env) => decide(world, env, read.body as Body))
  }

/** Makes a record of reference data from a body in the format of a world file. */
const create = (id: ControlId, of: Created): RecordVerb => make(id, of, createRecord(of), true)

/** Makes a record with the API's own operation, with defaults for everything that is not given. */
const arrange =
  (id: ControlId, of: CollectionName, decide: (given: Readonly<Record<string, unknown>>) => Decision): RecordVerb =>
  (control, input) =>
    decided(control, id, of, input, decide(input.body.value === undefined ? {} : objectIn(input.body)))

const settingsText = (control: Control, settings: object): Answer => text(control.engine.replies.write('Control.Settings', settings))

function updateSettings(control: Control, { path, query, body }: ControlInput): Answer {
  const read = readBody('Control.SettingsUpdate', body.text, { ...control.engine.options.quirks, unknownBody: 'reject' })
  if ('refused' in read) return refused(read)
  const decision: Decision = (world) =>
    accept({ id: 0 }, { settings: { ...world.settings, ...definedFields(read.body as Inside['Control.SettingsUpdate']) } })
  const { outcome } = control.change(path.tenant as string, 'Settings_Update', decision, isSwitchedOn(query, 'dryRun'))
  if (outcome.refused) return refused(outcome)
  const [change] = outcome.changes
  return settingsText(control, (change as { settings: object }).settings)
}

export const recordVerbs = {
  Settings_Get: (control: Control, { path }: ControlInput) => settingsText(control, control.engine.stateOf(path.tenant as string).settings),
  Settings_Update: updateSettings,
  PurchaseOrders_Send: move('PurchaseOrders_Send', 'purchaseOrders', purchaseOrderMoves.send),
  PurchaseOrders_Unsend: move('PurchaseOrders_Unsend', 'purchaseOrders', purchaseOrderMoves.unsend),
  PurchaseOrders_Export: move('PurchaseOrders_Export', 'purchaseOrders', purchaseOrderMoves.export),
  PurchaseOrders_CancelOutstanding: move('PurchaseOrders_CancelOutstanding', 'purchaseOrders', purchaseOrderMoves.cancelOutstanding),
  PurchaseOrders_Arrange: arrange('PurchaseOrders_Arrange', 'purchaseOrders', arrangedOrder),
  PurchaseOrderRequests_Create: make('PurchaseOrderRequests_Create', 'purchaseOrderRequests', createRequest),
  Returns_MarkReturned: move('Returns_MarkReturned', 'returns', returnMoves.markReturned),
  Returns_ReceiveCredit: move('Returns_ReceiveCredit', 'returns', returnMoves.receiveCredit),
  Transfers_Create: make('Transfers_Create', 'transfers', createTransfer),
  Transfers_Pick: move('Transfers_Pick', 'transfers', transferMoves.pick),
  Transfers_Receive: move('Transfers_Receive', 'transfers', transferMoves.receive),
  Transfers_Cancel: move('Transfers_Cancel', 'transfers', transferMoves.cancel),
  Adjustments_Create: make('Adjustments_Create', 'adjustments', createAdjustment),
  Adjustments_Cancel: move('Adjustments_Cancel', 'adjustments', cancelAdjustment),
  Batches_Post: make('Batches_Post', 'batches', postBatch),
  Batches_Export: move('Batches_Export', 'batches', exportBatch),
  Jobs_Create: create('Jobs_Create', 'jobs'),
  Projects_Create: create('Projects_Create', 'projects'),
  Technicians_Create: create('Technicians_Create', 'technicians'),
  Employees_Create: create('Employees_Create', 'employees'),
  BusinessUnits_Create: create('BusinessUnits_Create', 'businessUnits'),
  Skus_Create: create('Skus_Create', 'skus'),
  Services_Create: create('Services_Create', 'services'),
  Categories_Create: create('Categories_Create', 'categories'),
  Warehouses_Create: create('Warehouses_Create', 'warehouses'),
  Vendors_Arrange: arrange('Vendors_Arrange', 'vendors', arrangedVendor),
}
