/** Provider states of one's own, in code or in a file mocktitan.states.ts or .js. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TenantControl } from '../../control/tenant.ts'
import type { Mock } from '../../mock.ts'
import type { StateName, StateParameters } from './catalogue.ts'
import type { Returned } from './state.ts'
import { StateError } from './state-error.ts'

export interface CustomScene {
  /** The tenant of the interaction: nobody else's. */
  readonly tenant: TenantControl
  readonly mock: Mock
  /** The values at the places of the name, and the parameters that the pact gives beside it. */
  readonly params: Readonly<Record<string, unknown>>
  /** Brings a state of the catalogue about: `given('a vendor {id} exists', { id: 7 })`. Gives what the state returns. */
  readonly given: <Name extends StateName>(name: Name, parameters: StateParameters<Name>) => Returned
}

/** Makes the state so; what it answers goes to Pact's generators. A throw fails the interaction with its message. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is one too
export type CustomState = (scene: CustomScene) => Returned | void | Promise<Returned | void>

/** By name, with places for parameters: `{ 'a preferred vendor {id} exists': ({ given, params }) => … }`. */
export type CustomStates = Readonly<Record<string, CustomState>>

/** The states as they stand: for the compiler, in a file mocktitan.states.ts. */
export const defineStates = (states: CustomStates): CustomStates => states

export const STATES_FILES = ['mocktitan.states.ts', 'mocktitan.states.js', 'mocktitan.states.mts', 'mocktitan.states.mjs'] as const

/** The states file of a folder, if there is one. */
export const statesFileIn = (folder: string): string | undefined =>
  STATES_FILES.map((name) => resolve(folder, name)).find((file) => existsSync(file))

/** The states that a file exports as its default. Throws a StateError for a file that does not. */
export async function loadStates(file: string): Promise<CustomStates> {
  const { default: states } = (await imported(file)) as { default?: unknown }
  if (typeof states !== 'object' || states === null)
    throw new StateError(`${file} must export its states as default: export default defineStates({ … })`)
  const odd = Object.entries(states).find(([, each]) => typeof each !== 'function')
  if (odd) throw new StateError(`${file}: state '${odd[0]}' must be a function`)
  return states as CustomStates
}

async function imported(file: string): Promise<object> {
  try {
    return await import(pathToFileURL(resolve(file)).href)
  } catch (fault) {
    throw new StateError(`${file} cannot be loaded: ${(fault as Error).message}`)
  }
}
