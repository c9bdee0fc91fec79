/** Reads the pacts to verify, from files or a broker, and makes the verifier's options for them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isObject } from '../../contract/read.ts'
import type { PactSource } from '../check/check.ts'
import { type Pact, pactOf, readPact } from '../pact-file.ts'
import { pactFiles } from '../pact-places.ts'
import { pactsOfBroker } from './broker.ts'
import { type Broker, isBroker, VerifyError, type VerifyOptions } from './options.ts'

export interface Sources {
  readonly pacts: readonly Pact[]
  /** The verifier's options for these sources. */
  readonly native: object
  close(): void
}

export async function sourcesOf({ pacts, provider }: VerifyOptions): Promise<Sources> {
  if (!isBroker(pacts)) return filesOf(Array.isArray(pacts) ? pacts : [pacts as PactSource], provider)
  const { pacts: found, isOnePact } = await pactsOfBroker(pacts, provider)
  return {
    pacts: found,
    native: { ...(isOnePact ? { pactUrls: [pacts.broker] } : selection(pacts)), ...identity(pacts) },
    close: () => {},
  }
}

const selection = ({ broker, selectors = [], pending, wipSince }: Broker) => ({
  pactBrokerUrl: broker,
  consumerVersionSelectors: selectors,
  ...(pending !== undefined && { enablePending: pending }),
  ...(wipSince !== undefined && { includeWipPactsSince: wipSince }),
})

/** The credentials, and the provider's branch and tags. */
const identity = ({ token, username, password, branch, tags }: Broker) => ({
  ...(branch !== undefined && { providerVersionBranch: branch }),
  ...(tags && { providerVersionTags: tags }),
  ...(token !== undefined && { pactBrokerToken: token }),
  ...(username !== undefined && { pactBrokerUsername: username }),
  ...(password !== undefined && { pactBrokerPassword: password }),
})

/** A pact, and what it was read from. */
interface Read {
  readonly pact: Pact
  readonly value: unknown
  /** Undefined for a pact passed as a value. */
  readonly file: string | undefined
}

function filesOf(places: readonly PactSource[], provider: string | undefined): Sources {
  const read = places.flatMap(readAll)
  const selected = read.filter(({ pact }) => provider === undefined || pact.provider === provider)
  if (selected.length === 0) throw new VerifyError(noPactsMessage(provider, read))
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-verify-'))
  const pactUrls = selected.flatMap((each, i) => (each.pact.interactions.length === 0 ? [] : [verifiable(each, join(folder, `${i}.json`))]))
  return {
    pacts: selected.map(({ pact }) => pact),
    native: { pactUrls },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function noPactsMessage(provider: string | undefined, read: readonly Read[]): string {
  const names = [...new Set(read.map(({ pact }) => `'${pact.provider}'`))]
  return names.length === 0 ? 'no pacts are given' : `no pact names the provider '${provider}'; the pacts name ${names.join(', ')}`
}

function readAll(place: PactSource): Read[] {
  if (typeof place !== 'string') return [{ pact: pactOf(place), value: place, file: undefined }]
  return pactFiles(place).map((file) => ({ pact: readPact(file), value: undefined, file }))
}

/** The pact's file, or a copy without the pact's messages, because the verifier would send a request for each message. */
function verifiable({ pact, value, file }: Read, copy: string): string {
  if (file !== undefined && pact.messages.length === 0) return file
  const whole = value ?? JSON.parse(readFileSync(file as string, 'utf8').replace(/^\ufeff/, ''))
  writeFileSync(copy, JSON.stringify(withoutMessages(whole as Readonly<Record<string, unknown>>)))
  return copy
}

function withoutMessages({ messages, interactions, ...pact }: Readonly<Record<string, unknown>>): object {
  const isHttp = (each: unknown) => isObject(each) && (each.type ?? 'Synchronous/HTTP') === 'Synchronous/HTTP'
  return { ...pact, interactions: (interactions as unknown[]).filter(isHttp) }
}
