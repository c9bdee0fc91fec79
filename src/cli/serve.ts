/** `mocktitan serve`: its flags, each also a MOCKTITAN_ variable, and a server with them. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Quirks, quirkNames } from '../domain/quirks.ts'
import { type AuthMode, authModes, type Client } from '../engine/admission/clients.ts'
import { type ServeOptions, serve } from '../faces/express.ts'
import { createMock } from '../mock.ts'
import { type MockOptions, OptionError, type WorldName } from '../options.ts'
import type { WorldData } from '../worlds/world-data.ts'
import { WorldError } from '../worlds/world-error.ts'
import { banner } from './banner.ts'
import { type BoundFlags, boundFlags, boundsIn } from './bound-flags.ts'
import { staySmall } from './heap.ts'
import { type LogStyle, logLine } from './log.ts'
import { openInBrowser, pageOf } from './open.ts'
import { type Wanted, wanted } from './recording.ts'
import { reportsOf } from './reports.ts'
import { stopOnSignal } from './stop.ts'
import { storedOptions } from './stored-options.ts'
import { readJson, worldOf } from './world-argument.ts'

interface Flags extends BoundFlags {
  readonly port: number
  readonly host: string
  readonly world: string
  readonly auth: AuthMode
  readonly clients?: string
  readonly quirk: Readonly<Record<string, string>>
  readonly seed: string
  readonly clock: string
  readonly rateLimit?: boolean | number
  readonly tokenRateLimit?: boolean | number
  readonly cors?: boolean
  readonly open?: boolean
  readonly log: LogStyle
  readonly exportPageSize: number
  readonly bodyLimit: number
  readonly coverage?: string
  readonly ruleHeader: boolean
  readonly adviceHeader: boolean
  readonly advice?: string
  readonly record?: Wanted
  readonly grace: string
  readonly headersTimeout: string
  readonly requestTimeout: string
  readonly controlFrom: readonly string[]
  readonly controlHost: readonly string[]
  readonly store?: string
  readonly storeReset?: boolean
}

const flags = [
  new Option('-p, --port <number>', 'port to listen on; 0 picks a free one').env('MOCKTITAN_PORT').default(4010).argParser(port),
  new Option('--host <name>', 'address to listen on').env('MOCKTITAN_HOST').default('127.0.0.1'),
  new Option('-w, --world <name or file>', 'starting state of every tenant: demo, empty, busy, or the path of a world file')
    .env('MOCKTITAN_WORLD')
    .default('demo'),
  new Option('--auth <mode>', 'any: every client is welcome; registered: only those of --clients; off: no token or key needed')
    .env('MOCKTITAN_AUTH')
    .choices(authModes)
    .default('any'),
  new Option('--clients <file>', 'JSON file with [{ "id", "secret", "appKey", "tenant", "scopes"? }] for --auth registered').env(
    'MOCKTITAN_CLIENTS',
  ),
  new Option('-q, --quirk <name=value>', `an open question answered otherwise, repeatable: ${quirkNames.join(', ')} (docs/rules.md)`)
    .env('MOCKTITAN_QUIRK')
    .default({}, 'none')
    .argParser(quirk),
  new Option('--seed <text>', 'what trace ids and tokens are made from').env('MOCKTITAN_SEED').default('1'),
  new Option('--clock <time>', '`machine`, or a time at which the clock stands, such as 2026-01-05T09:00:00Z')
    .env('MOCKTITAN_CLOCK')
    .default('machine'),
  new Option('--rate-limit [calls]', 'limit calls per second, per app and tenant (60 if no number is given); token requests do not count')
    .env('MOCKTITAN_RATE_LIMIT')
    .argParser(count),
  new Option('--token-rate-limit [calls]', 'limit token requests per second, per client (60 if no number is given)')
    .env('MOCKTITAN_TOKEN_RATE_LIMIT')
    .argParser(count),
  new Option('--cors [yes or no]', 'let web pages of any origin call the API (never /_mock)').env('MOCKTITAN_CORS').argParser(yes),
  new Option('--open [yes or no]', 'open the inspector in a browser').env('MOCKTITAN_OPEN').argParser(yes),
  new Option('--log <style>', 'one line a request: pretty, json or off')
    .env('MOCKTITAN_LOG')
    .choices(['pretty', 'json', 'off'])
    .default('pretty'),
  ...boundFlags,
  new Option('--export-page-size <rows>', 'rows a page of an export feed').env('MOCKTITAN_EXPORT_PAGE_SIZE').default(1000).argParser(count),
  new Option('--body-limit <bytes>', 'the largest request body')
    .env('MOCKTITAN_BODY_LIMIT')
    .default(1024 * 1024)
    .argParser(count),
  new Option('--coverage <folder>', 'collect there what is exercised, for `mocktitan coverage`').env('MOCKTITAN_COVERAGE'),
  new Option('--no-rule-header', 'do not name the rule behind a refusal in x-mock-rule'),
  new Option('--no-advice-header', 'do not send what the mock noticed in x-mock-advice'),
  new Option('--advice <file>', 'when it stops, write what the mock noticed to this JSON file').env('MOCKTITAN_ADVICE'),
  new Option(
    '--record <consumer=name>',
    "when it stops, write the calls as that consumer's pact; also ,dir=<folder> (pacts) and ,provider=<name>",
  )
    .env('MOCKTITAN_RECORD')
    .argParser(wanted),
  new Option('--control-from <peer>', 'also let this address or network drive the mock under /_mock, or `any`; repeatable')
    .env('MOCKTITAN_CONTROL_FROM')
    .default([], 'this machine only')
    .argParser(each),
  new Option('--control-host <name>', "a host name under which /_mock may be reached, such as the container's; repeatable")
    .env('MOCKTITAN_CONTROL_HOST')
    .default([], 'none')
    .argParser(each),
  new Option('--grace <time>', 'how long to wait for answers under way when it stops').env('MOCKTITAN_GRACE').default('5s'),
  new Option('--headers-timeout <time>', 'how long a client may take to send the head of a request; 0s for no limit')
    .env('MOCKTITAN_HEADERS_TIMEOUT')
    .default('20s'),
  new Option('--request-timeout <time>', 'how long a client may take to send a whole request; 0s for no limit')
    .env('MOCKTITAN_REQUEST_TIMEOUT')
    .default('2m'),
  new Option('--store <file>', 'keep the state in this SQLite file, and go on from what it holds (default: in memory)').env(
    'MOCKTITAN_STORE',
  ),
  new Option('--store-reset [yes or no]', 'start over: what the file of --store holds is deleted')
    .env('MOCKTITAN_STORE_RESET')
    .argParser(yes),
]

export function serveCommand(version: string): Command {
  const command = new Command('serve').description(
    'Run the API on this machine. Its state lives in memory and is lost when it stops; --store keeps it in a file.',
  )
  for (const flag of flags) command.addOption(flag)
  return command.action(async (given: Flags) => {
    try {
      await run(given, version, (flag) => [undefined, 'default'].includes(command.getOptionValueSource(flag)))
    } catch (fault) {
      if (fault instanceof OptionError || fault instanceof WorldError) command.error(`error: ${fault.message}`)
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

async function run(given: Flags, version: string, isUsual: IsUsual): Promise<void> {
  const options = mockOptions(given, isUsual)
  const mock = createMock(options)
  // Whoever read the log may go away (`| head`); the server need not.
  process.stdout.on('error', () => {})
  const line = logLine(given.log)
  if (line) mock.journal.listen((exchange) => console.log(line(exchange)), 'The log')
  const reports = await reportsOf(mock, given)
  const served = await serve(mock, serverOptions(given))
  staySmall()
  console.log(
    given.log === 'json'
      ? JSON.stringify({ listening: served.url, version })
      : banner(served, shown(given, options), version, options.clients?.[0]),
  )
  if (given.open) openInBrowser(pageOf(served.url))
  stopOnSignal({ ...served, close: () => served.close().then(() => mock.close()) }, reports)
}

const serverOptions = ({ port, host, cors, grace, headersTimeout, requestTimeout, controlFrom, controlHost }: Flags): ServeOptions => ({
  port,
  host,
  cors: cors === true,
  grace,
  headersTimeout,
  requestTimeout,
  controlFrom,
  controlHosts: controlHost,
})

/** What holds in fact, where an exported mock had its own say. */
const shown = (given: Flags, { clock = given.clock, auth = given.auth }: MockOptions): Flags => ({
  ...given,
  auth,
  clock: typeof clock === 'object' ? clock.at : given.clock,
})

export function mockOptions(given: Flags, isUsual: IsUsual): MockOptions {
  const world = worldOf(given.world)
  const options = {
    world,
    auth: given.auth,
    clients: given.clients === undefined ? [] : (readJson(given.clients) as readonly Client[]),
    quirks: given.quirk as Partial<Quirks>,
    clock: given.clock === 'machine' ? Date.now : { at: given.clock, source: Date.now },
    seed: given.seed,
    rateLimit: given.rateLimit ?? false,
    tokenRateLimit: given.tokenRateLimit ?? false,
    ...boundsIn(given),
    exportPageSize: given.exportPageSize,
    bodyLimit: given.bodyLimit,
    ruleHeader: given.ruleHeader,
    adviceHeader: given.adviceHeader,
  }
  if (given.store !== undefined)
    return storedOptions(isExported(world) ? asExported(options, world, isUsual) : options, given.store, given.storeReset, isUsual)
  return isExported(world) ? asExported(options, world, isUsual) : options
}

/** Whether a flag was neither given nor set by its variable. */
type IsUsual = (flag: keyof Flags) => boolean

const isExported = (world: WorldName | WorldData): world is WorldData => typeof world !== 'string' && Object.hasOwn(world, 'mock')

/** An exported mock goes on as it was, its clock standing, but for what is asked otherwise. */
function asExported({ quirks, clock, auth, ...options }: MockOptions, world: WorldData, isUsual: IsUsual): MockOptions {
  const { mock, clock: stood } = world as { mock?: { options?: { auth?: AuthMode } }; clock?: unknown }
  const asked = Object.entries(options).filter(([name]) => ['world', 'clients', 'journal'].includes(name) || !isUsual(name as keyof Flags))
  return {
    ...Object.fromEntries(asked),
    ...(!isUsual('quirk') && { quirks }),
    auth: isUsual('auth') ? (mock?.options?.auth ?? auth) : auth,
    clock: isUsual('clock') && typeof stood === 'string' ? { at: stood, source: Date.now } : clock,
  } as MockOptions
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('must be a whole number.')
  return Number(text)
}

function yes(text: string): boolean {
  if (/^(yes|true|on|1)$/i.test(text)) return true
  if (/^(no|false|off|0)?$/i.test(text)) return false
  throw new InvalidArgumentError('must be yes or no.')
}

/** Several in one variable are separated by commas. */
function each(text: string, before: readonly string[]): string[] {
  return [...before, ...text.split(',').map((part) => part.trim())]
}

function port(text: string): number {
  const number = count(text)
  if (number > 65_535) throw new InvalidArgumentError('must be from 0 to 65535.')
  return number
}

/** `overReceipt=refuse`; several in one variable are parted by commas. */
function quirk(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split('='))
  if (pairs.some(([name, value]) => !name || !value)) throw new InvalidArgumentError('must be written name=value.')
  return { ...before, ...Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()])) }
}

export type { Flags }
