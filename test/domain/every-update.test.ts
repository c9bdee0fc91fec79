/**
 * Changes every property of every update request separately. It must be visible in an answer, or be refused, or be stored if no
 * answer shows it. A property of openapi.yaml that no operation applies fails here.
 */
import { expect, test } from 'vitest'
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import { shapeOf } from '../../src/contract/shapes.ts'
import { createMock, type Mock } from '../../src/index.ts'
import type { Property } from '../../src/tables.ts'
import { TENANT } from '../support/api.ts'

type Json = Record<string, unknown>

/** Properties that the API accepts but never shows; world files have them. */
const WRITE_ONLY: Readonly<Record<string, readonly string[]>> = {
  Vendors_Update: ['vendorQuickbooksItem', 'paymentTermId', 'remittanceVendorId', 'tags', 'vendorContacts'],
  PurchaseOrders_Update: ['impactsTechnicianPayroll', 'shipTo.description'],
  PurchaseOrderTypes_Update: [
    'includeInPoScreen',
    'requireJobBeforeReceipt',
    'includeInSalesTax',
    'isDefault',
    'isDefaultForConsignment',
    'copyPurchaseOrderItemsToInvoiceWhenReceived',
    'alertSettings',
  ],
}

/** Refused for another reason: an id in the body that is not the one in the path. */
const REFUSED: Readonly<Record<string, readonly string[]>> = { ReturnTypes_Update: ['id'] }

const updates = operationIds.filter(
  (id) => operationTable(id).method === 'PATCH' && operationTable(id).path.endsWith('/{id}') && operationTable(id).body !== undefined,
)

/** The record of the demo world that is edited, in a status that allows it. */
const records = {
  Vendors_Update: ['vendors', 2101],
  PurchaseOrderTypes_Update: ['purchaseOrderTypes', 1802],
  PurchaseOrders_Update: ['purchaseOrders', (row: Json) => row.status === 'Pending' && row.jobId === null],
  PurchaseOrdersMarkup_Update: ['markups', 4206],
  Returns_Update: ['returns', (row: Json) => row.status === 'Pending' && row.purchaseOrderId === null],
  ReturnTypes_Update: ['returnTypes', 4201],
  Trucks_Update: ['trucks', 1701],
  Warehouses_Update: ['warehouses', 1601],
  Transfers_Update: ['transfers', (row: Json) => row.status === 'Pending'],
  Adjustments_Update: ['adjustments', (row: Json) => row.active === true && row.syncStatus === 'Pending'],
} as const satisfies Record<string, readonly [string, number | ((row: Json) => boolean)]>

const APPLICATION = '11111111-2222-4333-8444-555555555555'
const ADDRESS = { street: '9 Quay', unit: 'Z', city: 'Dublin', state: 'OH', zip: '43016', country: 'USA' }

/** The one of two values that the record does not have. */
const OTHER: Readonly<Record<string, readonly [unknown, unknown]>> = {
  businessUnitId: [1001, 1002],
  inventoryLocationId: [1601, 1602],
  deliveryOption: ['EmailAsPdf', 'Manual'],
  landedCostMethod: ['ByValue', 'None'],
  type: ['BeginningBalance', 'Adjustment'],
  defaultRequiredDateDaysOffset: [7, 8],
}

/** Values of references, which must exist. */
const VALUES: Readonly<Record<string, unknown>> = {
  vendorId: 2102,
  typeId: 2,
  'PurchaseOrders_Update.typeId': 1802,
  locationId: 1602,
  transferFromId: 1603,
  transferToId: 1604,
  jobId: 2008,
  technicianId: 1102,
  projectId: 1903,
  budgetCodeId: 1402,
  returnTypeId: 4202,
  warehouseId: 1602,
  templateId: 4215,
  technicianIds: [1105],
  paymentTermId: 1301,
  remittanceVendorId: 2103,
  tags: [{ tagTypeId: 1202 }],
  vendorContacts: [{ name: 'Zed', email: 'zed@example.com' }],
  address: ADDRESS,
  shipTo: { description: 'Elsewhere', address: ADDRESS },
  email: 'zed@example.com',
  'PurchaseOrdersMarkup_Update.from': 600,
  'PurchaseOrdersMarkup_Update.to': 99_999,
  externalData: { applicationGuid: APPLICATION, externalData: [{ key: 'zed', value: '1' }] },
  'PurchaseOrders_Update.items': [{ skuId: 3002, description: 'Zed', vendorPartNumber: 'Z', quantity: 7, cost: 1.5 }],
  'Returns_Update.items': [{ skuId: 3002, quantity: 7, cost: 1.5 }],
  items: [{ skuId: 3002, quantity: 7 }],
}

/** A value other than that of the record. */
function otherValue(operation: OperationId, property: Property, before: unknown): unknown {
  const { name, kind } = property
  const [one, two] = OTHER[name] ?? []
  if (one !== undefined) return String(before).replaceAll(' ', '') === String(one) ? two : one
  const given = VALUES[`${operation}.${name}`] ?? VALUES[name]
  if (given !== undefined) return given
  switch (kind) {
    case 'boolean':
      return before !== true
    case 'decimal':
    case 'number':
      return 0.25
    case 'integer':
      return 7
    case 'date':
    case 'instant':
      return '2025-12-24T00:00:00Z'
    case 'object':
      return flipped(property, before as Json | undefined)
    default:
      return 'Zed'
  }
}

/** A nested object with every flag inverted. */
const flipped = ({ shape }: Property, before: Json = {}): Json =>
  Object.fromEntries(shapeOf(shape as string).properties.map(({ name }) => [name, before[name] !== true]))

const rows = (mock: Mock, of: string): Json[] => (mock.tenant(TENANT).export() as unknown as Record<string, Json[]>)[of] ?? []

interface Edited {
  readonly status: number
  readonly at: string
  readonly shows: boolean
  readonly keeps: boolean
}

/** The record before and after only the property was sent. */
function edited(operation: keyof typeof records, property: Property): Edited {
  const mock = createMock({ auth: 'off' })
  const [of, which] = records[operation] as readonly [string, number | ((row: Json) => boolean)]
  const kept = () => rows(mock, of).find((row) => (typeof which === 'number' ? row.id === which : row.id === id)) as Json
  const id = typeof which === 'number' ? which : (rows(mock, of).find(which)?.id as number)
  const before = kept()
  const shownNow = () => answerOf(mock, operation, id)
  const [shownBefore, target] = [shownNow(), operationTable(operation).path.replace('{tenant}', String(TENANT)).replace('{id}', String(id))]
  const required = shapeOf(operationTable(operation).body as string).required.map(({ name }) => [name, before[name]])
  const body = JSON.stringify({ ...Object.fromEntries(required), [property.name]: otherValue(operation, property, before[property.name]) })
  const reply = mock.handle({ method: 'PATCH', host: 'localhost', target, headers: {}, body })
  return {
    status: reply.status,
    at: reply.status === 200 ? '' : reply.body,
    shows: shownNow() !== shownBefore,
    keeps: JSON.stringify(without(kept())) !== JSON.stringify(without(before)),
  }
}

const without = ({ modifiedOn: _, ...record }: Json): Json => record

/** The row of the list, with the external data of our application, but without modifiedOn. */
function answerOf(mock: Mock, operation: OperationId, id: number): string {
  const list = operationTable(operation).path.replace('{tenant}', String(TENANT)).replace('/{id}', '')
  const query = `active=Any&activeOnly=false&pageSize=5000&externalDataApplicationGuid=${APPLICATION}`
  const { body } = mock.handle({ method: 'GET', host: 'localhost', target: `${list}?${query}`, headers: {} })
  const row = (JSON.parse(body) as { data: Json[] }).data.find((each) => each.id === id) as Json
  return JSON.stringify(without(row))
}

test('every update of the document is tested here', () => {
  expect(updates.toSorted()).toEqual(Object.keys(records).toSorted())
})

const cases = (Object.keys(records) as (keyof typeof records)[]).flatMap((operation) =>
  shapeOf(operationTable(operation).body as string).properties.map((property) => [operation, property.name, property] as const),
)

test.each(cases)('%s applies a change of %s', (operation, name, property) => {
  const { status, at, shows, keeps } = edited(operation, property)
  const isWriteOnly = WRITE_ONLY[operation]?.includes(name) ?? false
  if (REFUSED[operation]?.includes(name)) expect(status).toBe(400)
  else expect({ status, at, shows, keeps }).toEqual({ status: 200, at: '', shows: !isWriteOnly, keeps: true })
})
