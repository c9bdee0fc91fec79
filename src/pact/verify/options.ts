/** What a verification is asked. */
import type { Mock } from '../../mock.ts'
import type { PactSource } from '../check/check.ts'
import type { CustomStates } from '../states/custom.ts'

/** Pacts that a broker keeps. */
export interface Broker {
  /** The broker's URL, `https://broker.example.com`; or that of one pact of it, as its webhooks name it. */
  readonly broker: string
  readonly token?: string
  /** With a password, for a broker without tokens. */
  readonly username?: string
  readonly password?: string
  /** Which versions of the consumers: `[{ mainBranch: true }, { deployedOrReleased: true }]`. Default: each one's latest. */
  readonly selectors?: readonly Selector[]
  /** Let pacts that were never verified before fail nothing. Default off. */
  readonly pending?: boolean
  /** Verify pacts in the works since this date too: `2026-01-31`. */
  readonly wipSince?: string
  /** The provider's own branch: what `matchingBranch` matches, and what results are published with. */
  readonly branch?: string
  /** The provider's own tags, for brokers and teams that still go by them. */
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

/** As which version of the provider the results are sent to the broker. */
export interface Publishing {
  readonly version: string
  /** Where the build that ran the verification can be seen. */
  readonly build?: string
}

export interface VerifyOptions {
  /** A file, a folder, a pattern such as `pacts/*.json`, a pact as parsed JSON, several of these, or a broker. */
  readonly pacts: PactSource | readonly PactSource[] | Broker
  /** The provider's name in the pacts: others are left alone. A broker must be told it. */
  readonly provider?: string
  /** What plays the provider, with auth `any` or `off`. Default: a mock with the world `demo`. */
  readonly mock?: Mock
  /** Provider states beside those of the catalogue. */
  readonly states?: CustomStates
  /** Send the results to the broker. */
  readonly publish?: Publishing
  /** Told after each interaction how many are done, and of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/** A verification that cannot be run: a peer that is not installed, options that do not fit, a verifier that breaks down. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError'
}

export const isBroker = (pacts: VerifyOptions['pacts']): pacts is Broker =>
  typeof pacts === 'object' && !Array.isArray(pacts) && typeof (pacts as Partial<Broker>).broker === 'string'
