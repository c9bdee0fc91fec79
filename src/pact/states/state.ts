/** The definition of a provider state: its parameters, and how to set it up. */

import type { TenantControl } from '../../control/tenant.ts'
import type { GeneralFailure } from '../../engine/plans/general.ts'
import type { Mock } from '../../mock.ts'
import type { StateBuilder } from './state-builder.ts'

/** A placeholder in a state's name: `{id}` stands for a value such as 12. */
export interface Parameter {
  readonly kind: 'id' | 'number' | 'text' | 'choice'
  readonly says: string
  /** The values of a choice. */
  readonly values?: readonly string[]
  /** May be left out of the name. */
  readonly optional?: true
}

export type Parameters = Readonly<Record<string, Parameter>>

type ValueOf<P extends Parameter> = P extends { readonly values: readonly (infer Value)[] }
  ? Value
  : P extends { readonly kind: 'id' | 'number' }
    ? number
    : string

type OptionalIn<P extends Parameters> = { [Name in keyof P]: P[Name] extends { readonly optional: true } ? Name : never }[keyof P]

/** The values of a state's parameters, by name. */
export type Values<P extends Parameters> = { readonly [Name in Exclude<keyof P, OptionalIn<P>>]: ValueOf<P[Name]> } & {
  readonly [Name in OptionalIn<P>]?: ValueOf<P[Name]>
}

/** The values that a state returns for Pact's generators: `fromProviderState('/vendors/${id}', …)`. */
export type Returned = Readonly<Record<string, number | string>>

/** The credentials of the interaction's request, and a planned failure. */
export interface Caller {
  /** Whether the token is valid, expired or missing. */
  token: 'live' | 'expired' | 'missing'
  /** A scope that the token does not have. */
  lacks: string | undefined
  /** The planned failure, if any. */
  fails: GeneralFailure | undefined
}

/** What a state can change: the tenant of one interaction, and its request. */
export interface Scene {
  readonly mock: Mock
  readonly tenant: TenantControl
  readonly builder: StateBuilder
  readonly caller: Caller
}

export interface StateDefinition<P extends Parameters = Parameters> {
  readonly says: string
  readonly parameters: P
  /** The name of a schema whose properties may be given as further parameters. */
  readonly also?: string
  /** The names of the values that it returns for generators. */
  readonly returns: readonly string[]
  /** Sets up the state. Throws a StateError, or the RefusedError of a rule, if that is not possible. */
  readonly arrange: (scene: Scene, values: Values<P>, more: Readonly<Record<string, unknown>>) => Returned
}

/** Returns the definition unchanged; infers the types of its values from the parameters. */
export const state = <const P extends Parameters>(definition: StateDefinition<P>): StateDefinition<P> => definition

export const ID = {
  kind: 'id',
  says: "The id, a positive whole number. If left out, the tenant's next id.",
  optional: true,
} as const satisfies Parameter

/** If a record must not exist, its id is required. */
export const ABSENT_ID = { kind: 'id', says: 'The id, a positive whole number.' } as const satisfies Parameter

export const choice = <const Value extends string>(says: string, values: readonly Value[]) => ({ kind: 'choice', says, values }) as const
