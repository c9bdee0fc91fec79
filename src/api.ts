/** The only file that imports what is generated from openapi.yaml, src/worlds/worlds.yaml and src/control/control.yaml. */
import type { components as WireComponents, operations as WireOperations } from './generated/api.ts'
import type { operations as ControlOperations } from './generated/control.ts'
import type { components as InsideComponents } from './generated/inside.ts'
import { controlOperations, operations } from './generated/tables.js'
import { type UnsimulatedId, unsimulated } from './generated/unsimulated.js'
import type { ControlEntry, OperationEntry } from './tables.ts'

export type { Decimal, Instant } from './generated/inside.ts'
export { collections, documentRules, refusals, shapes } from './generated/tables.js'
export type { ControlOperations, WireOperations }
export { operations, type UnsimulatedId, unsimulated }

/** The vendor's name for an operation, such as `PurchaseOrders_Update`. */
export type OperationId = keyof typeof operations

/** The vendor's schemas as sent over HTTP, such as `Schemas['Inventory.V2.VendorResponse']`. */
export type Schemas = WireComponents['schemas']

/** The same schemas, and the records of worlds.yaml, as the engine stores them: with exact decimals, and with times as ticks. */
export type Inside = InsideComponents['schemas']

/** An operation of the vendor's API, whether or not the mock simulates it. */
export type AnyOperationId = OperationId | UnsimulatedId

type BodyShape<Id extends OperationId> = (typeof operations)[Id] extends { body: infer Name extends keyof Inside }
  ? Inside[Name]
  : undefined

/** The parsed input of an operation whose shape has been checked. */
export interface Input<Id extends OperationId> {
  readonly path: { readonly id: number }
  readonly query: Query<Id>
  readonly body: BodyShape<Id>
}

export type Query<Id extends OperationId> = `${Id}.Query` extends keyof Inside ? Inside[`${Id}.Query`] : Record<never, never>

export const operationIds = Object.keys(operations) as OperationId[]

export const operationTable = (id: OperationId): OperationEntry => operations[id]

/** The operationId of a control verb in control.yaml. */
export type ControlId = keyof typeof controlOperations

export const controlIds = Object.keys(controlOperations) as ControlId[]

export const controlTable = (id: ControlId): ControlEntry => controlOperations[id]
