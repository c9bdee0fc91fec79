/** The options of a verification. */
import type { Mock } from '../../mock.ts'
import type { PactSource } from '../check/check.ts'
import type { CustomStates } from '../states/custom.ts'

/** Pacts that a broker keeps. */
export interface Broker {
  /** The broker's URL, such as `https://broker.example.com`, or the URL of one pact, as the broker's webhooks contain it. */
  readonly broker: string
  readonly token?: string
  /** Used with `password`, for a broker without tokens. */
  readonly username?: string
  readonly password?: string
  /** Which consumer versions to verify: `[{ mainBranch: true }, { deployedOrReleased: true }]`. Default: each consumer's latest. */
  readonly selectors?: readonly Selector[]
  /** If true, pacts that have never been verified do not fail the verification. Default false. */
  readonly pending?: boolean
  /** Also verify work-in-progress pacts that were published since this date, for example `2026-01-31`. */
  readonly wipSince?: string
  /** The provider's own branch. `matchingBranch` selects by it, and published results name it. */
  readonly branch?: string
  /** The provider's own tags, for brokers and teams that still use tags. */
  readonly tags?: readonly string[]
}

export interface Selector {
  readonly tag?: string
  readonly latest?: boolean
  readonly consumer?: string
  readonly deployedOrReleased?: boolean
  readonly deployed?: boolean
  readonly released?: boolean
  readonly environment?: string
  readonly fallbackTag?: string
  readonly branch?: string
  readonly mainBranch?: boolean
  readonly matchingBranch?: boolean
}

/** The provider version for the published results. */
export interface Publishing {
  readonly version: string
  /** The URL of the build that ran the verification. */
  readonly build?: string
}

export interface VerifyOptions {
  /** A file, a folder, a pattern such as `pacts/*.json`, a pact as parsed JSON, several of these, or a broker. */
  readonly pacts: PactSource | readonly PactSource[] | Broker
  /** The provider's name in the pacts: pacts of other providers are ignored. Required with a broker. */
  readonly provider?: string
  /** The mock that acts as the provider, with auth `any` or `off`. Default: a mock with the world `demo`. */
  readonly mock?: Mock
  /** Provider states in addition to the catalogue. */
  readonly states?: CustomStates
  /** Send the results to the broker. */
  readonly publish?: Publishing
  /** Called after each interaction with the number of finished interactions and the total number. */
  readonly onProgress?: (done: number, total: number) => void
}

/** The verification cannot run: a missing peer dependency, invalid options, or a crash of the verifier. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError'
}

export const isBroker = (pacts: VerifyOptions['pacts']): pacts is Broker =>
  typeof pacts === 'object' && !Array.isArray(pacts) && typeof (pacts as Partial<Broker>).broker === 'string'
