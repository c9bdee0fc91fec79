/** `mocktitan serve`: starts a server from its flags. */
import { Command } from 'commander'
import type { Quirks } from '../domain/quirks.ts'
import { instant } from '../domain/time.ts'
import type { AuthMode, Client } from '../engine/admission/clients.ts'
import type { Limits } from '../engine/limits.ts'
import { type ServeOptions, serve } from '../faces/express.ts'
import { createMock } from '../mock.ts'
import { openMock } from '../open-mock.ts'
import { type MockOptions, OptionError, type WorldName } from '../options.ts'
import { isShared } from '../store/shared.ts'
import type { WorldData } from '../worlds/world-data.ts'
import { banner } from './banner.ts'
import { sameInCode, serveFlags } from './flags.ts'
import { staySmall } from './heap.ts'
import { type LogStyle, logLine } from './log.ts'
import { writeLine } from './log-output.ts'
import { openInBrowser, pageOf } from './open.ts'
import type { RecordingOptions } from './recording.ts'
import { reportsOf } from './reports.ts'
import { stopOnSignal } from './stop.ts'
import { storedOptions, storeOf } from './stored-options.ts'
import { tracedMock } from './traced-mock.ts'
import { readJson, worldOf } from './world-argument.ts'

interface Flags extends Limits {
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
  readonly traces?: boolean
  readonly ruleHeader: boolean
  readonly adviceHeader: boolean
  readonly advice?: string
  readonly record?: RecordingOptions
  readonly store?: string
  readonly storeReset?: boolean
  readonly storeSchema?: string
  readonly storeTenants?: number
  readonly storeIdle?: string
  readonly grace: string
  readonly headersTimeout: string
  readonly requestTimeout: string
  readonly exitOnStdinClose?: boolean
  readonly controlFrom: readonly string[]
  readonly controlHost: readonly string[]
}

export function serveCommand(version: string): Command {
  const command = new Command('serve').description(
    'Run the API on this machine. The state is lost when the server stops, unless --store keeps it in a file or a database.',
  )
  for (const flag of serveFlags()) command.addOption(flag)
  return command.action(async (given: Flags) => {
    try {
      await run(given, version, (flag) => [undefined, 'default'].includes(command.getOptionValueSource(flag)))
    } catch (fault) {
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

async function run(given: Flags, version: string, isUsual: IsUsual): Promise<void> {
  const options = mockOptions(given, isUsual)
  const opened = isShared(options.store) ? await openMock(options) : createMock(options)
  const mock = given.traces ? await tracedMock(opened) : opened
  // A log that cannot be written must not stop the server. `writeLine` reports the error.
  process.stdout.on('error', () => {})
  const line = logLine(given.log)
  if (line) mock.journal.listen((exchange) => writeLine(process.stdout, line(exchange)), 'The log')
  const reports = await reportsOf(mock, given)
  const served = await serve(mock, serverOptions(given))
  staySmall()
  // Registered before the address is printed, because a program that reads the address may stop the server immediately.
  stopOnSignal({ ...served, close: () => served.close().then(() => mock.close()) }, reports, given.exitOnStdinClose === true)
  console.log(
    given.log === 'json'
      ? JSON.stringify({ listening: served.url, version })
      : banner(served, effectiveFlags(given, options), version, options.clients?.[0]),
  )
  if (given.open) openInBrowser(pageOf(served.url))
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

/** The flags with the values in effect. They may differ from the given flags, because an exported mock has its own options. */
const effectiveFlags = (given: Flags, { clock = given.clock, auth = given.auth, store }: MockOptions): Flags => ({
  ...given,
  // Shows the store's name instead of its URL, because the URL may contain a password.
  ...(store && { store: store.name }),
  auth,
  clock: typeof clock === 'object' ? clock.at : given.clock,
})

function mockOptions(given: Flags, isUsual: IsUsual): MockOptions {
  refuseUnusable(given)
  const world = worldOf(given.world)
  const options: MockOptions = {
    world,
    ...Object.fromEntries(sameInCode.map((name) => [name, given[name]])),
    clients: given.clients === undefined ? [] : (readJson(given.clients) as readonly Client[]),
    quirks: given.quirk as Partial<Quirks>,
    clock: given.clock === 'machine' ? Date.now : { at: given.clock, source: Date.now },
    rateLimit: given.rateLimit ?? false,
    tokenRateLimit: given.tokenRateLimit ?? false,
  }
  const resumed = isExported(world) ? asExported(options, world, isUsual) : options
  return given.store === undefined ? resumed : storedOptions(resumed, storeOf(given.store, given), isUsual)
}

/** These flags are checked here, because the messages of `createMock` would suggest values that a flag cannot have. */
function refuseUnusable({ clock, auth, clients }: Flags): void {
  if (clock !== 'machine' && instant(clock) === undefined)
    throw new OptionError(`--clock must be \`machine\`, or a date or date-time such as 2026-01-05T09:00:00Z, not '${clock}'`)
  if (auth === 'registered' && clients === undefined)
    throw new OptionError('--auth registered needs --clients FILE, a JSON file with [{ "id", "secret", "appKey", "tenant", "scopes"? }]')
}

/** Whether a flag was neither given nor set by its environment variable. */
type IsUsual = (flag: keyof Flags) => boolean

const isExported = (world: WorldName | WorldData): world is WorldData => typeof world !== 'string' && Object.hasOwn(world, 'mock')

/** An exported mock continues with its own options and a frozen clock. Flags and environment variables that are set take precedence. */
function asExported({ quirks, clock, auth, ...options }: MockOptions, world: WorldData, isUsual: IsUsual): MockOptions {
  const { mock, clock: worldTime } = world as { mock?: { options?: { auth?: AuthMode } }; clock?: unknown }
  const chosen = Object.entries(options).filter(([name]) => ['world', 'clients', 'journal'].includes(name) || !isUsual(name as keyof Flags))
  return {
    ...Object.fromEntries(chosen),
    ...(!isUsual('quirk') && { quirks }),
    auth: isUsual('auth') ? (mock?.options?.auth ?? auth) : auth,
    clock: isUsual('clock') && typeof worldTime === 'string' ? { at: worldTime, source: Date.now } : clock,
  } as MockOptions
}
