import { Command, InvalidArgumentError, Option } from 'commander'
import type { Selector, VerifyOptions } from '../pact/verify/options.ts'
import type { Verification } from '../pact/verify/results.ts'

interface Flags {
  readonly format: 'pretty' | 'junit' | 'json'
  readonly provider?: string
  readonly states?: string
  readonly token?: string
  readonly username?: string
  readonly password?: string
  readonly selector: readonly Selector[]
  readonly pending?: true
  readonly wipSince?: string
  readonly publish?: true
  readonly providerVersion?: string
  readonly branch?: string
  readonly tag: readonly string[]
  readonly build?: string
  readonly coverage?: true
}

const gathered = (text: string, before: readonly string[]): string[] => [...before, text]

function selector(text: string, before: readonly Selector[]): Selector[] {
  try {
    return [...before, JSON.parse(text) as Selector]
  } catch {
    throw new InvalidArgumentError('must be JSON such as {"mainBranch":true}.')
  }
}

const flags = [
  new Option('-f, --format <name>', 'how to print the results').choices(['pretty', 'junit', 'json']).default('pretty'),
  new Option('--provider <name>', "the provider's name in the pacts. Pacts for other providers are skipped. Required for a broker"),
  new Option('--states <file>', 'file with your own provider states (default: mocktitan.states.ts or .js in this folder)'),
  new Option('--token <text>', 'bearer token for the broker').env('PACT_BROKER_TOKEN'),
  new Option('--username <name>', 'user name, for a broker that does not use tokens').env('PACT_BROKER_USERNAME'),
  new Option('--password <text>', 'password, for a broker that does not use tokens').env('PACT_BROKER_PASSWORD'),
  new Option('--selector <json>', 'which consumer versions to verify, such as {"mainBranch":true}; repeatable')
    .default([], 'the latest')
    .argParser(selector),
  new Option('--pending', 'do not fail because of pacts that have never been verified'),
  new Option('--wip-since <date>', "also verify the broker's work-in-progress pacts created since this date"),
  new Option('--publish', 'send the results to the broker'),
  new Option('--provider-version <text>', 'the provider version that the results are published for'),
  new Option('--branch <name>', "the provider's branch, for selectors and results"),
  new Option('--tag <name>', 'a tag of the provider, repeatable').default([], 'none').argParser(gathered),
  new Option('--build <url>', 'URL of the build that publishes the results'),
  new Option('--coverage', 'show which operations, statuses and rules the pacts exercised'),
]

/** `mocktitan verify <pacts…>`: acts as the provider for consumers' pacts. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('Verify consumer pacts with the mock as the provider. Exits with code 1 if an interaction fails.')
    .argument('<pacts...>', "pact files, folders of them, patterns such as 'pacts/**/*.json', or the URL of a broker")
  for (const flag of flags) command.addOption(flag)
  return command.action(async (places: string[], given: Flags) => {
    try {
      if (!(await run(places, given))) process.exitCode = 1
    } catch (fault) {
      if (!(fault instanceof Error) || !EXPECTED.includes(fault.name)) throw fault
      command.error(`error: ${fault.message}`)
    }
  })
}

const EXPECTED = ['PactError', 'VerifyError', 'StateError']

/** Loads the verifier and the states only for this command. */
async function run(places: readonly string[], given: Flags): Promise<boolean> {
  const { verify } = await import('../pact/verify/verify.ts')
  const verification = await verify({ ...(await options(places, given)), onProgress: progress() })
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  process.stdout.write(await printed(verification, given))
  return verification.passed
}

async function options(places: readonly string[], given: Flags): Promise<VerifyOptions> {
  const { loadStates, statesFileIn } = await import('../pact/states/custom.ts')
  const { VerifyError } = await import('../pact/verify/options.ts')
  if (given.publish && !given.providerVersion) throw new VerifyError('--publish needs --provider-version')
  const file = given.states ?? statesFileIn('.')
  return {
    pacts: pactsOf(places, given, VerifyError),
    ...(given.provider && { provider: given.provider }),
    ...(file && { states: await loadStates(file) }),
    ...(given.publish &&
      given.providerVersion && { publish: { version: given.providerVersion, ...(given.build && { build: given.build }) } }),
  }
}

const isUrl = (place: string): boolean => /^https?:\/\//i.test(place)

function pactsOf(places: readonly string[], given: Flags, VerifyError: new (message: string) => Error): VerifyOptions['pacts'] {
  const [broker = '', ...others] = places
  if (!places.some(isUrl)) return places
  if (others.length > 0) throw new VerifyError('a broker URL cannot be combined with files: verify the files in a separate run')
  return {
    broker,
    selectors: given.selector,
    ...(given.token && { token: given.token }),
    ...(given.username && { username: given.username }),
    ...(given.password && { password: given.password }),
    ...(given.pending && { pending: true }),
    ...(given.wipSince && { wipSince: given.wipSince }),
    ...(given.branch && { branch: given.branch }),
    ...(given.tag.length > 0 && { tags: given.tag }),
  }
}

/** Shows the progress: on a terminal, one line that counts up; in a log, one line per hundred interactions. */
function progress(): (done: number, total: number) => void {
  return (done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} interactions`)
    else if (done % 100 === 0) process.stderr.write(`${done} of ${total} interactions\n`)
  }
}

async function printed(verification: Verification, { format, coverage }: Flags): Promise<string> {
  const { coverageOf, coverageText } = await import('../pact/verify/coverage.ts')
  const covered = coverage ? coverageOf(verification) : undefined
  if (format === 'json') return `${JSON.stringify({ ...verification, ...(covered && { coverage: covered }) }, null, 2)}\n`
  if (format === 'junit') return (await import('../pact/verify/junit.ts')).junitVerification(verification)
  const { prettyVerification } = await import('../pact/verify/pretty.ts')
  return `${prettyVerification(verification)}${covered ? `\n${coverageText(covered)}` : ''}`
}
