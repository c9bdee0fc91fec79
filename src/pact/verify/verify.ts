/** `verify`: runs the Pact verifier against the mock. */
import { createMock } from '../../mock.ts'
import { isBroker, VerifyError, type VerifyOptions } from './options.ts'
import { Provider } from './provider.ts'
import { type Verification, verificationOf } from './results.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { type NativeResults, runVerifier } from './verifier.ts'

/**
 * Acts as the provider for these pacts. Every interaction gets its own tenant with the provider states that it names, and
 * valid credentials, whatever credentials the pact contains. Returns each interaction's result. Throws a PactError for an invalid pact
 * and a VerifyError if the verification cannot run. A failed interaction does not throw.
 *
 * @example
 * const { passed, interactions } = await verify({ pacts: 'pacts/*.json' })
 */
export async function verify(options: VerifyOptions): Promise<Verification> {
  if (options.publish && !isBroker(options.pacts)) throw new VerifyError('results can be published only for pacts from a broker')
  const sources = await sourcesOf(options)
  try {
    return await verified(options, sources)
  } finally {
    sources.close()
  }
}

const NOTHING: NativeResults = { interactionResults: [], errors: [], notices: [] }

async function verified(options: VerifyOptions, { pacts, native }: Sources): Promise<Verification> {
  const { mock = createMock(), states = {}, onProgress = () => {} } = options
  const expected = pacts.flatMap(({ interactions }) => interactions)
  if (expected.length === 0 && !isBroker(options.pacts)) return verificationOf(NOTHING, [], pacts)
  const provider = new Provider({ mock, states, expected, onRound: (done) => onProgress(done, expected.length) })
  const url = await provider.listen()
  try {
    const results = await runVerifier({ ...native, ...nativeOptions(options, url, provider.statesUrl(url)) }, environmentFor(options))
    return verificationOf(results, provider.rounds, pacts)
  } finally {
    await provider.close()
  }
}

const nativeOptions = ({ provider, publish, pacts }: VerifyOptions, url: string, statesUrl: string) => ({
  providerBaseUrl: url,
  providerStatesSetupUrl: statesUrl,
  logLevel: 'error',
  ...(provider !== undefined && { provider }),
  ...(isBroker(pacts) && { failIfNoPactsFound: true }),
  ...(publish && {
    publishVerificationResult: true,
    providerVersion: publish.version,
    ...(publish.build !== undefined && { buildUrl: publish.build }),
  }),
})

/** The verifier's environment, without a broker's URL unless the pacts come from a broker. Usage statistics are off by default. */
function environmentFor({ pacts }: VerifyOptions): NodeJS.ProcessEnv {
  const { PACT_BROKER_BASE_URL, PACT_BROKER_PUBLISH_VERIFICATION_RESULTS, ...rest } = process.env
  return { PACT_DO_NOT_TRACK: 'true', ...rest, ...(isBroker(pacts) && PACT_BROKER_BASE_URL !== undefined && { PACT_BROKER_BASE_URL }) }
}
