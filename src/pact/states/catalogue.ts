/** Every provider state that comes with the package. contracts/STATES.md is generated from it. */
import { callerStates } from './callers.ts'
import { purchaseOrderStates } from './purchase-orders.ts'
import { recordStates } from './records.ts'
import { referenceStates } from './reference.ts'
import { settingStates } from './settings.ts'
import type { StateDefinition, Values } from './state.ts'
import { stockStates } from './stock.ts'
import { vendorStates } from './vendors.ts'

/** The sections of contracts/STATES.md, in their order. */
export const sections = {
  'Worlds and settings': settingStates,
  Vendors: vendorStates,
  'Purchase orders and requests': purchaseOrderStates,
  'Receipts, returns, transfers, adjustments': stockStates,
  'Records that other records refer to': referenceStates,
  'Exact records': recordStates,
  'Credentials, limits and failures': callerStates,
} as const

export const stateCatalogue = {
  ...settingStates,
  ...vendorStates,
  ...purchaseOrderStates,
  ...stockStates,
  ...referenceStates,
  ...recordStates,
  ...callerStates,
} as const

/** The name of a provider state in the catalogue: `purchase order {id} is {status}`. */
export type StateName = keyof typeof stateCatalogue

/** A state's parameters: `StateParameters<'purchase order {id} is {status}'>` is `{ id?: number; status: 'Pending' | … }`. */
export type StateParameters<Name extends StateName> =
  (typeof stateCatalogue)[Name] extends StateDefinition<infer P> ? Values<P> & Readonly<Record<string, unknown>> : never

/**
 * A state for a consumer's pact, checked against the catalogue by the compiler:
 * `.given(...givenState('purchase order {id} is {status}', { id: 12, status: 'Sent' }))`.
 */
export const givenState = <Name extends StateName>(
  name: Name,
  parameters: StateParameters<Name>,
): [Name, { [parameter: string]: Json }] => [name, parameters as { [parameter: string]: Json }]

/** A JSON value, as in Pact's own types. */
type Json = boolean | number | string | null | Json[] | { [name: string]: Json }
