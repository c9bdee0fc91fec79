/** Every provider state that comes with the package. contracts/STATES.md is made from it. */
import { callerStates } from './callers.ts'
import { purchaseOrderStates } from './purchase-orders.ts'
import { recordStates } from './records.ts'
import { referenceStates } from './reference.ts'
import { settingStates } from './settings.ts'
import type { StateDefinition, Values } from './state.ts'
import { stockStates } from './stock.ts'
import { vendorStates } from './vendors.ts'

/** In the order of the page. */
export const sections = {
  'Worlds and settings': settingStates,
  Vendors: vendorStates,
  'Purchase orders and requests': purchaseOrderStates,
  'Receipts, returns, transfers, adjustments': stockStates,
  'What the rest refers to': referenceStates,
  'Records to the letter': recordStates,
  'How the request comes in': callerStates,
} as const

export const catalogue = {
  ...settingStates,
  ...vendorStates,
  ...purchaseOrderStates,
  ...stockStates,
  ...referenceStates,
  ...recordStates,
  ...callerStates,
} as const

/** The name of a provider state as it stands in the catalogue: `purchase order {id} is {status}`. */
export type StateName = keyof typeof catalogue

/** A state's parameters: `StateParameters<'purchase order {id} is {status}'>` is `{ id?: number; status: 'Pending' | … }`. */
export type StateParameters<Name extends StateName> =
  (typeof catalogue)[Name] extends StateDefinition<infer P> ? Values<P> & Readonly<Record<string, unknown>> : never

/**
 * A state as a consumer's pact names it, held against the catalogue by the compiler:
 * `.given(...givenState('purchase order {id} is {status}', { id: 12, status: 'Sent' }))`.
 */
export const givenState = <Name extends StateName>(
  name: Name,
  parameters: StateParameters<Name>,
): [Name, { [parameter: string]: Json }] => [name, parameters as { [parameter: string]: Json }]

/** As Pact's own types have it. */
type Json = boolean | number | string | null | Json[] | { [name: string]: Json }
