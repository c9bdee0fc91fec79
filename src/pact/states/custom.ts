/** User-defined provider states, in code or in a file mocktitan.states.ts or .js. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TenantControl } from '../../control/tenant.ts'
import type { Mock } from '../../mock.ts'
import type { StateName, StateParameters } from './catalogue.ts'
import type { Returned } from './state.ts'
import { StateError } from './state-error.ts'

export interface CustomScene {
  /** The tenant, which belongs to this interaction only. */
  readonly tenant: TenantControl
  readonly mock: Mock
  /** The values of the placeholders in the name, and the parameters in the pact. */
  readonly params: Readonly<Record<string, unknown>>
  /** Sets up a state of the catalogue and returns its values: `given('a vendor {id} exists', { id: 7 })`. */
  readonly given: <Name extends StateName>(name: Name, parameters: StateParameters<Name>) => Returned
}

/** Sets up the state. Its return value goes to Pact's generators. If it throws, the interaction fails with the error's message. */
// biome-ignore lint/suspicious/noConfusingVoidType: a state may return nothing
export type CustomState = (scene: CustomScene) => Returned | void | Promise<Returned | void>

/** States by name. A name may have placeholders for parameters: `{ 'a preferred vendor {id} exists': ({ given, params }) => … }`. */
export type CustomStates = Readonly<Record<string, CustomState>>

/** Returns the states unchanged. In a file mocktitan.states.ts, this function gives them their types. */
export const defineStates = (states: CustomStates): CustomStates => states

const STATES_FILES = ['mocktitan.states.ts', 'mocktitan.states.js', 'mocktitan.states.mts', 'mocktitan.states.mjs'] as const

/** The states file of a folder, if there is one. */
export const statesFileIn = (folder: string): string | undefined =>
  STATES_FILES.map((name) => resolve(folder, name)).find((file) => existsSync(file))

/** The default export of a states file. Throws a StateError if the file has none. */
export async function loadStates(file: string): Promise<CustomStates> {
  const { default: states } = (await imported(file)) as { default?: unknown }
  if (typeof states !== 'object' || states === null)
    throw new StateError(`${file} must have its states as its default export: export default defineStates({ … })`)
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
