/** Each state of the catalogue, set up in a fresh tenant of the demo and of the empty world, and read back through the API. */
import { describe, expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { type StateName, stateCatalogue } from '../../src/pact/states/catalogue.ts'
import type { StateDefinition } from '../../src/pact/states/state.ts'
import { expectOrderIn, rows, type Stage, stage } from './stage.ts'

const rowOf = (at: Stage, path: string) => rows(at, path).find((row: { id: number }) => row.id === 12)

const absent = (path: string) => (at: Stage) => expect(rowOf(at, path)).toBeUndefined()

const listed =
  (path: string, shape: object = {}) =>
  (at: Stage) =>
    expect(rowOf(at, path)).toMatchObject({ id: 12, ...shape })

const stateText =
  (path: string, shape: object = {}) =>
  (at: Stage) =>
    expect(at.read(path)).toMatchObject({ id: 12, ...shape })

const listedField = (at: Stage) =>
  expect(at.read('/accounting/…/inventory-bills/custom-fields').data).toContainEqual(expect.objectContaining({ name: 'Color' }))

const unknown = (path: string) => (at: Stage) => expect(at.send('GET', path).status).toBe(404)

/** The read that proves a state; `value` is the chosen value. */
type Proof = (at: Stage, value: string) => unknown

const request: Proof = (at, requestStatus) => {
  listed('/inventory/…/purchase-orders/requests', { requestStatus })(at)
  expect(at.round.tenant.look((world) => world.purchaseOrderRequests.get(12)?.purchaseOrderId !== null)).toBe(requestStatus === 'Approved')
}

const receipt: Proof = (at, status) =>
  listed('/inventory/…/receipts', status === 'Canceled' ? { active: false } : { active: true, syncStatus: status })(at)

const adjustment: Proof = (at, status) =>
  listed('/inventory/…/adjustments', status === 'Canceled' ? { active: false } : { active: true, syncStatus: status })(at)

const proofs: { readonly [Name in StateName]: Proof } = {
  'the world is {world}': (at, world) =>
    expect(at.read('/inventory/…/purchase-orders?includeTotal=true').totalCount).toBe(
      { demo: demo.purchaseOrders.length, empty: 0, busy: 2000 }[world],
    ),
  'orders above {amount} need approval': async (at) => {
    await at.given('purchase order 31 is Pending')
    const { vendorId, typeId, businessUnitId, inventoryLocationId, items, shipTo } = at.read('/inventory/…/purchase-orders/31')
    const body = {
      vendorId,
      typeId,
      businessUnitId,
      inventoryLocationId,
      tax: 600,
      shipping: 0,
      date: '2026-01-05',
      requiredOn: '2026-01-05',
    }
    const line = { skuId: items[0].skuId, description: '', vendorPartNumber: '', quantity: 1, cost: 1 }
    const { json } = at.send('POST', '/inventory/…/purchase-orders', {
      ...body,
      shipTo: { description: '', address: shipTo },
      impactsTechnicianPayroll: false,
      items: [line],
    })
    expect(at.read('/inventory/…/purchase-orders/requests').data.map((row: { id: number }) => row.id)).toContain(json.id)
  },
  'receipts make bills': async (at) => {
    await at.given('receipt 12 is Pending')
    expect(rowOf(at, '/inventory/…/receipts').billId).toEqual(expect.any(Number))
  },
  "receipts need the vendor's document number": async (at) => {
    const { purchaseOrderId, skuId } = await at.given('purchase order is Sent')
    const items = [{ skuId, quantity: 1, cost: 1 }]
    expect(at.send('POST', '/inventory/…/receipts', { purchaseOrderId, dateReceived: '2026-01-05', tax: 0, shipping: 0, items }).rule).toBe(
      'RCP-08',
    )
  },
  'a vendor {id} exists': stateText('/inventory/…/vendors/12', { active: true }),
  'an inactive vendor {id} exists': stateText('/inventory/…/vendors/12', { active: false }),
  'no vendor {id}': unknown('/inventory/…/vendors/12'),
  'purchase order {id} is {status}': expectOrderIn,
  'no purchase order {id}': unknown('/inventory/…/purchase-orders/12'),
  'purchase order request {id} is {status}': request,
  'no purchase order request {id}': absent('/inventory/…/purchase-orders/requests'),
  'receipt {id} is {status}': receipt,
  'no receipt {id}': absent('/inventory/…/receipts'),
  'return {id} is {status}': (at, status) => listed('/inventory/…/returns', { status, active: status !== 'Canceled', returnAmount: 5 })(at),
  'no return {id}': absent('/inventory/…/returns'),
  'transfer {id} is {status}': (at, status) => listed('/inventory/…/transfers', { status })(at),
  'no transfer {id}': absent('/inventory/…/transfers'),
  'adjustment {id} is {status}': adjustment,
  'an adjustment {id} exists': listed('/inventory/…/adjustments', { active: true }),
  'no adjustment {id}': absent('/inventory/…/adjustments'),
  'a purchase order type {id} exists': listed('/inventory/…/purchase-order-types', { active: true, automaticallyReceive: false }),
  'no purchase order type {id}': absent('/inventory/…/purchase-order-types'),
  'a return type {id} exists': listed('/inventory/…/return-types', { automaticallyReceiveVendorCredit: false }),
  'no return type {id}': absent('/inventory/…/return-types'),
  'a markup {id} exists': stateText('/inventory/…/purchase-order-markups/12', { percent: 25 }),
  'no markup {id}': unknown('/inventory/…/purchase-order-markups/12'),
  'a truck {id} exists': listed('/inventory/…/trucks', { active: true, warehouseId: expect.any(Number) }),
  'no truck {id}': absent('/inventory/…/trucks'),
  'a warehouse {id} exists': listed('/inventory/…/warehouses', { active: true }),
  'no warehouse {id}': absent('/inventory/…/warehouses'),
  'a template {id} exists': listed('/inventory/…/inventory-templates', { active: true }),
  'a business unit {id} exists': stateText('/settings/…/business-units/12', { active: true }),
  'a technician {id} exists': stateText('/settings/…/technicians/12', { active: true }),
  'an employee {id} exists': stateText('/settings/…/employees/12', { active: true }),
  'a project {id} exists': stateText('/jpm/…/projects/12'),
  'a job {id} exists': stateText('/jpm/…/jobs/12'),
  'a material {id} exists': stateText('/pricebook/…/materials/12', { active: true }),
  'a piece of equipment {id} exists': stateText('/pricebook/…/equipment/12', { active: true }),
  'a service {id} exists': stateText('/pricebook/…/services/12', { active: true }),
  'a category {id} exists': (at) => expect(at.round.tenant.look((world) => world.categories.get(12)?.active)).toBe(true),
  'a payment term {id} exists': (at) => expect(at.round.tenant.look((world) => world.paymentTerms.get(12)?.active)).toBe(true),
  'a tag type {id} exists': listed('/settings/…/tag-types'),
  'a budget code {id} exists': (at) => expect(at.round.tenant.look((world) => world.budgetCodes.get(12)?.active)).toBe(true),
  'a custom field {name} of {collection} exists': async (at, collection) => {
    if (collection === 'bills') return listedField(at)
    const state = { vendors: 'a vendor 7 exists', adjustments: 'an adjustment 7 exists', receipts: 'receipt 7 is Pending' }[collection]
    await at.given(state ?? `${collection.slice(0, -1)} 7 is Pending`)
    const fields = [{ name: 'Color', value: 'red' }]
    expect(
      at.send('PATCH', `/inventory/…/${collection}/custom-fields`, { operations: [{ objectId: 7, customFields: fields }] }).status,
    ).toBe(200)
  },
  'these records exist': async (at) => {
    await at.given('these records exist', { vendors: [{ id: 12, name: 'Apex' }], settings: { billsOnReceipt: true } })
    stateText('/inventory/…/vendors/12', { name: 'Apex' })(at)
  },
  'the token is expired': (at) => expect(at.round.caller.token).toBe('expired'),
  'the token is missing': (at) => expect(at.round.caller.token).toBe('missing'),
  'the app lacks scope {scope}': (at) => expect(at.round.caller.lacks).toBe('tn.inv.vendors:w'),
  'the rate limit is exhausted': (at) => expect(at.round.caller.fails).toBe('rate-limited'),
  'the API fails with {failure}': (at, failure) => expect(at.round.caller.fails).toBe(failure),
}

const definitions = Object.entries(stateCatalogue) as unknown as [StateName, StateDefinition][]

const PLAIN: Readonly<Record<string, string>> = { id: '12', amount: '500', name: 'Color', scope: 'tn.inv.vendors:w' }

/** Each state with its values in the name; a state with a choice once for each value. */
const cases = definitions.flatMap(([name, { parameters }]) => {
  const [choice, values = ['']] = Object.entries(parameters)
    .filter(([, { kind }]) => kind === 'choice')
    .map(([place, each]) => [place, each.values] as const)[0] ?? [undefined, ['']]
  return values.map((value) => ({
    name,
    value,
    text: name.replace(/\{(\w+)\}/g, (_, place: string) => (place === choice ? value : (PLAIN[place] ?? ''))),
  }))
})

describe.each(['demo', 'empty'] as const)('in the %s world', (world) => {
  test.each(cases)('$text', async ({ name, value, text }) => {
    const at = stage(world)
    const returned = await at.given(text)
    expect(Object.keys(returned).filter((each) => !stateCatalogue[name].returns.includes(each as never))).toEqual([])
    await proofs[name](at, value)
  })
})
