import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { givenState } from '../../src/pact/states/catalogue.ts'
import { type CustomStates, loadStates, statesFileIn } from '../../src/pact/states/custom.ts'
import { expectOrderIn, rows, stage } from './stage.ts'

describe('the name of a state', () => {
  const names: [how: string, name: string, params?: Record<string, unknown>][] = [
    ['with its values in the name', 'purchase order 12 is Sent'],
    ['in another case and spacing', ' Purchase  Order 12 is SENT'],
    ['with values in quotes', 'purchase order "12" is "Sent"'],
    ['as the template, with separate values', 'purchase order {id} is {status}', { id: 12, status: 'Sent' }],
    ['with some separate values', 'purchase order 12 is {status}', { status: 'Sent' }],
    ['with an id as text', 'purchase order {id} is {status}', { id: '12', status: 'sent' }],
  ]

  test.each(names)('may be written %s', async (_, name, params) => {
    const at = stage()
    expect(await at.given(name, params)).toMatchObject({ id: 12, purchaseOrderId: 12 })
    expectOrderIn(at, 'Sent')
  })

  test('may leave an id out: the state returns it', async () => {
    const at = stage()
    const { vendorId } = await at.given('a vendor exists')
    expect(at.read(`/inventory/…/vendors/${vendorId}`).active).toBe(true)
  })

  test('may have spaces in a choice: partially received', async () => {
    const at = stage()
    await at.given('purchase order 12 is partially received')
    expectOrderIn(at, 'PartiallyReceived')
  })

  const wrong: [name: string, params: Record<string, unknown>, message: string][] = [
    [
      'purchase order 12 is Shipped',
      {},
      "Unknown status 'Shipped'. Known: Pending, Sent, PartiallyReceived, Received, Exported, Canceled.",
    ],
    ['purchase order 12 is Recieved', {}, "Did you mean 'Received'?"],
    ['purchase order {id} is {status}', { id: 12 }, '{status} is not given'],
    ['no vendor {id}', {}, '{id} is not given'],
    ['a vendor {id} exists', { id: 0 }, '{id} must be an id, a positive whole number, not 0'],
    ['a vendor {id} exists', { id: 'seven' }, '{id} must be a number, not "seven"'],
    ['a vendor {id} exists', { id: 7, nmae: 'Apex' }, "Unknown parameter 'nmae' of this state. Did you mean 'name'?"],
    ['the token is expired', { since: '1h' }, "Unknown parameter 'since': this state takes no parameters."],
    ['the app lacks scope tn.inv.vendor:w', {}, "Did you mean 'tn.inv.vendors:w'?"],
    ['the world is dmeo', {}, "Did you mean 'demo'?"],
    ['a purchase order 12 which is sent', {}, "The closest are 'purchase order {id} is {status}'"],
    ['a purchase order 12 which is sent', {}, "'a purchase order 12 which is sent': ({ tenant, given }) => {"],
  ]

  test.each(wrong)('%s with %j says what is wrong', async (name, params, message) => {
    await expect(stage().given(name, params)).rejects.toThrow(message)
  })
})

describe('several states', () => {
  test('can be combined: a later one refers to the records of an earlier one', async () => {
    const at = stage()
    await at.given('a vendor 7 exists', { name: 'Apex' })
    await at.given('a warehouse 8 exists')
    await at.given('purchase order 9 is Sent')
    await at.given('receipt 10 is Pending')
    expect(at.read('/inventory/…/purchase-orders/9')).toMatchObject({ vendorId: 7, inventoryLocationId: 8, status: 'Received' })
    expect(rows(at, '/inventory/…/receipts?ids=10')[0]).toMatchObject({ purchaseOrderId: 9, vendorId: 7 })
  })

  test('leave room for ids that a later one chooses', async () => {
    const at = stage('empty')
    await at.given('purchase order 1 is Pending')
    for (const id of [2, 3, 4, 5, 6, 7]) await at.given(`a vendor ${id} exists`)
    expect(rows(at, '/inventory/…/vendors').length).toBe(7)
  })

  test('continue with the record of an earlier state', async () => {
    const at = stage()
    await at.given('purchase order 12 is Sent')
    await at.given('purchase order 12 is Exported')
    expectOrderIn(at, 'Exported')
  })

  test('an order is an order even with a threshold for approval', async () => {
    const at = stage()
    await at.given('orders above 1 need approval')
    await at.given('purchase order 12 is Sent')
    expectOrderIn(at, 'Sent')
  })
})

describe('a state that cannot be set up', () => {
  const impossible: [states: string[], message: string][] = [
    [['no vendor 2101'], "vendor 2101 is in the tenant's world"],
    [['a vendor 3001 exists'], 'VAL-04: The id 3001 is already used in skus.'],
    [
      ['purchase order 12 is Canceled', 'purchase order 12 is Sent'],
      "purchase order 12 is Canceled in the tenant's world, and no transition leads from Canceled to Sent",
    ],
    [['an inactive vendor 12 exists', 'a vendor 12 exists'], "vendor 12 is inactive in the tenant's world"],
    [['a vendor 12 exists', 'the world is empty'], 'the world must be the first state'],
    [['a piece of equipment 3001 exists'], "3001 is not a piece of equipment in the tenant's world"],
  ]

  test.each(impossible)('%j', async (states, message) => {
    const at = stage()
    for (const state of states.slice(0, -1)) await at.given(state)
    await expect(at.given(states.at(-1) as string)).rejects.toThrow(message)
  })

  test('a rule that refuses the further properties of a record is named', async () => {
    await expect(stage().given('purchase order 12 is Sent', { vendorId: 99 })).rejects.toThrow('REF-01: Vendor with id 99 does not exist.')
  })

  test('an existing record of the world is not made again with other properties', async () => {
    await expect(stage().given('a vendor 2101 exists', { name: 'Apex' })).rejects.toThrow('it cannot be created with name')
  })
})

describe('user-defined states', () => {
  const own: CustomStates = {
    'vendor {name} has {count} open orders': ({ given, params, tenant }) => {
      const { vendorId = 0 } = given('a vendor {id} exists', { name: params.name })
      for (let i = 0; i < Number(params.count); i++) given('purchase order {id} is {status}', { status: 'Sent', vendorId })
      return { vendorId, orders: tenant.look((world) => world.purchaseOrders.count('status', 'Sent')) }
    },
    'the token is expired': async () => ({ mine: 1 }),
  }

  test('get the values of their placeholders, and set up states of the catalogue', async () => {
    const at = stage('empty')
    const { vendorId, orders } = await at.given('vendor Apex has 2 open orders', {}, own)
    expect([at.read(`/inventory/…/vendors/${vendorId}`).name, orders]).toEqual(['Apex', 2])
  })

  test('come before those of the catalogue', async () => {
    expect(await stage().given('the token is expired', {}, own)).toEqual({ mine: 1 })
  })

  test('are among the nearest names', async () => {
    await expect(stage().given('vendor Apex has no orders', {}, own)).rejects.toThrow("'vendor {name} has {count} open orders'")
  })
})

test('the compiler knows names and parameters', () => {
  expect(givenState('purchase order {id} is {status}', { id: 12, status: 'Sent' })).toEqual([
    'purchase order {id} is {status}',
    { id: 12, status: 'Sent' },
  ])
  // @ts-expect-error there is no such status
  givenState('purchase order {id} is {status}', { id: 12, status: 'Shipped' })
  // @ts-expect-error there is no such state
  givenState('purchase order {id} was {status}', { id: 12, status: 'Sent' })
})

describe('a states file', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'states-'))
    onTestFinished(() => rmSync(made, { recursive: true }))
    return made
  }

  const written = (name: string, text: string): string => {
    const file = join(folder(), name)
    writeFileSync(file, text)
    return file
  }

  test('is found by its name, TypeScript first', () => {
    const place = folder()
    expect(statesFileIn(place)).toBeUndefined()
    writeFileSync(join(place, 'mocktitan.states.js'), '')
    writeFileSync(join(place, 'mocktitan.states.ts'), '')
    expect(statesFileIn(place)).toBe(join(place, 'mocktitan.states.ts'))
  })

  test('gives its default export', async () => {
    const states = await loadStates(written('mine.states.mjs', 'export default { mine: () => ({ id: 1 }) }'))
    expect(await stage().given('mine', {}, states)).toEqual({ id: 1 })
  })

  const wrong: [text: string, message: string][] = [
    ['export const states = {}', 'must have its states as its default export'],
    ['export default { mine: 1 }', "state 'mine' must be a function"],
    ['export default {', 'cannot be loaded: '],
  ]

  test.each(wrong)('that has %s is refused', async (text, message) => {
    await expect(loadStates(written('wrong.states.mjs', text))).rejects.toThrow(message)
  })
})
