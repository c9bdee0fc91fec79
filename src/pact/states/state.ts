/** What a provider state is: what its name leaves open, and how it is made to hold. */

import type { TenantControl } from '../../control/tenant.ts'
import type { GeneralFailure } from '../../engine/plans/general.ts'
import type { Mock } from '../../mock.ts'
import type { Hands } from './hands.ts'

/** What stands at a place of a state's name: `12` for `{id}`. */
export interface Parameter {
  readonly kind: 'id' | 'number' | 'text' | 'choice'
  readonly says: string
  /** What a choice is between. */
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

/** What a state gives to Pact's generators: `fromProviderState('/vendors/${id}', …)`. */
export type Returned = Readonly<Record<string, number | string>>

/** How the interaction's request is to come in. */
export interface Caller {
  /** Whether its token is good, run out, or not there. */
  token: 'live' | 'expired' | 'missing'
  /** A scope that its token lacks. */
  lacks: string | undefined
  /** The failure that it meets instead of an answer. */
  fails: GeneralFailure | undefined
}

/** What a state works on: the tenant of one interaction, and how its request will come in. */
export interface Scene {
  readonly mock: Mock
  readonly tenant: TenantControl
  readonly hands: Hands
  readonly caller: Caller
}

export interface StateDefinition<P extends Parameters = Parameters> {
  readonly says: string
  readonly parameters: P
  /** A schema: its properties may be given as further parameters. */
  readonly also?: string
  /** The names of what it gives to generators. */
  readonly returns: readonly string[]
  /** Makes it so. Throws a StateError, or the RefusedError of a rule, where it cannot be so. */
  readonly hold: (scene: Scene, values: Values<P>, more: Readonly<Record<string, unknown>>) => Returned
}

/** The definition as it stands, the types of its values taken from its parameters. */
export const state = <const P extends Parameters>(definition: StateDefinition<P>): StateDefinition<P> => definition

export const ID = {
  kind: 'id',
  says: 'The id, a whole number from 1; left out, the next of the tenant.',
  optional: true,
} as const satisfies Parameter

/** Of what is not to be, the id must be told. */
export const ABSENT_ID = { kind: 'id', says: 'The id, a whole number from 1.' } as const satisfies Parameter

export const choice = <const Value extends string>(says: string, values: readonly Value[]) => ({ kind: 'choice', says, values }) as const
