/** Makes an engine from a mock's options, with its world, clock and store. */
import demo from '../fixtures/demo.json' with { type: 'json' }
import demoSequences from '../fixtures/demo.sequences.json' with { type: 'json' }
import empty from '../fixtures/empty.json' with { type: 'json' }
import { unknownName } from './domain/nearest.ts'
import { defaultQuirks, type QuirkName } from './domain/quirks.ts'
import { duration, type Instant, instant } from './domain/time.ts'
import { Engine } from './engine/engine.ts'
import { Replica } from './engine/replica.ts'
import { beginningOf, type Start } from './engine/start.ts'
import { Warnings } from './engine/warnings.ts'
import {
  type CompleteOptions,
  completeOptions,
  exportedOptions,
  type MockOptions,
  OptionError,
  resumedOptions,
  type WorldName,
} from './options.ts'
import { Clock } from './store/clock.ts'
import type { KeptStore, OpenedStore, Origin, StoreSource } from './store/durable.ts'
import type { OnFault } from './store/listeners.ts'
import { isShared, type KeptSharedStore, type OpenedSharedStore, type SharedSource } from './store/shared.ts'
import { busyWorld } from './worlds/busy.ts'
import type { WorldData } from './worlds/world-data.ts'
import { type LoadedWorld, loadOwnWorld, loadWorld } from './worlds/world-file.ts'

/**
 * Throws an OptionError for an unknown option, quirk or world, a WorldError for an invalid world, and a
 * StoreError for a store that cannot be used.
 */
export function openEngine(options: MockOptions): Engine {
  completeOptions(options)
  const warnings = new Warnings()
  const opened = options.store?.open()
  try {
    return new Engine(startOf(options, warnings, opened), warnings)
  } catch (fault) {
    opened?.close()
    throw fault
  }
}

/** Makes an engine over a store that several processes share: the first process creates its state, and the others resume it. */
export async function openReplica(options: MockOptions, source: SharedSource): Promise<Replica> {
  completeOptions(options)
  const warnings = new Warnings()
  const opened = await source.connect()
  try {
    if (!(await opened.kept())) await beginShared(options, source, opened)
    const { resume, ...kept } = (await opened.kept()) as KeptSharedStore
    const { start, lag } = resumedStart(options, warnings, kept)
    const store = await resume(lag)
    return new Replica(new Engine({ ...start, store: () => store }, warnings), store)
  } catch (fault) {
    await opened.close()
    throw fault
  }
}

async function beginShared(given: MockOptions, source: SharedSource, opened: OpenedSharedStore): Promise<void> {
  const { origin, world, clock, options, exported } = newStart(given, new Warnings(), source)
  await opened.begin(origin, world, beginningOf(world, clock, lagOf(options), exported))
}

function startOf(given: MockOptions, warnings: Warnings, opened: OpenedStore | undefined): Start {
  if (opened?.kept) {
    const { resume, ...kept } = opened.kept
    const { start, lag } = resumedStart(given, warnings, kept)
    return { ...start, store: () => resume(lag) }
  }
  const { origin, ...start } = newStart(given, warnings, given.store)
  return opened ? { ...start, store: (beginning) => opened.begin(origin, start.world, beginning) } : start
}

function newStart(given: MockOptions, warnings: Warnings, source: StoreSource | undefined): Start & { readonly origin: Origin } {
  const complete = completeOptions(given)
  const { clock: worldTime, state: world, mock: exported } = worldOf(complete.world, String(complete.seed))
  const { world: _, ...options } = exported ? completeOptions(resumedOptions(exported.options, given)) : complete
  const origin = { world: source ? nameOf(complete.world, source) : '', options: exportedOptions(options) }
  return { options, world, clock: clockOf(options.clock, worldTime, warnings), exported, origin }
}

interface Resumed {
  readonly start: Start
  readonly lag: bigint
}

function resumedStart(given: MockOptions, warnings: Warnings, { origin, start: world }: Omit<KeptStore, 'resume'>): Resumed {
  const source = given.store as StoreSource
  const differences = differencesOf(origin, given, source)
  if (differences.length > 0)
    throw new OptionError(
      `${source.name} was created with other options: ${differences.join('; ')}. Use the same options, or leave them out. ` +
        `To start over, use --store-reset, or in code ${isShared(source) ? 'postgresStore(url' : 'sqliteStore(path'}, { reset: true }): ` +
        'the content of the store is then lost.',
    )
  const { world: _, ...options } = completeOptions(resumedOptions(origin.options as Parameters<typeof resumedOptions>[0], given))
  // The engine sets the clock to the stored time.
  return { start: { options, world, clock: clockOf(options.clock, 0n, warnings) }, lag: lagOf(options) }
}

const lagOf = ({ quirks }: Pick<CompleteOptions, 'quirks'>): bigint => duration(quirks.readLag) ?? 0n

/** How the options differ from the store's world, seed and quirks. With other values, the stored state would have a different meaning. */
function differencesOf(origin: Origin, given: MockOptions, source: StoreSource): string[] {
  const { seed = 1, quirks = {} } = origin.options as { seed?: string | number; quirks?: Record<string, unknown> }
  const pairs: [what: string, kept: unknown, asked: unknown][] = [
    ['world', origin.world, given.world === undefined ? undefined : nameOf(given.world, source)],
    ['seed', String(seed), given.seed === undefined ? undefined : String(given.seed)],
    ...Object.entries(given.quirks ?? {}).map(([name, value]): [string, unknown, unknown] => [
      `quirk ${name}`,
      quirks[name] ?? defaultQuirks[name as QuirkName],
      value,
    ]),
  ]
  return pairs
    .filter(([, kept, requested]) => requested !== undefined && requested !== kept)
    .map(([what, kept, requested]) => `its ${what} is ${kept}, not ${requested}`)
}

const nameOf = (world: WorldName | WorldData, source: StoreSource): string => (typeof world === 'string' ? world : source.worldMark(world))

const loaded = new Map<string, LoadedWorld>()

/** Loads each of the package's own worlds only once. States are never changed, only replaced, so mocks may share them. */
function once(name: string, load: () => LoadedWorld): LoadedWorld {
  const world = loaded.get(name) ?? load()
  loaded.set(name, world)
  return world
}

/** `busy` is made from demo's reference data, and differs by seed. */
const worlds: Readonly<Record<WorldName, (seed: string) => LoadedWorld>> = {
  demo: () => once('demo', () => loadOwnWorld(demo, demoSequences)),
  empty: () => once('empty', () => loadWorld(empty)),
  busy: (seed) => once(`busy ${seed}`, () => busyWorld(demo, seed)),
}

function worldOf(world: WorldName | WorldData, seed: string): LoadedWorld {
  if (typeof world !== 'string') return loadWorld(world)
  if (Object.hasOwn(worlds, world)) return worlds[world](seed)
  if (/[./\\]/.test(world))
    throw new OptionError(
      `option world must be the name of a world, or its data, not a path such as '${world}'. Read the file: { world: JSON.parse(readFileSync('${world}', 'utf8')) }`,
    )
  throw new OptionError(unknownName(world, 'world', Object.keys(worlds)))
}

function clockOf(clock: CompleteOptions['clock'], worldTime: Instant, warnings: Warnings): Clock {
  const onFault: OnFault = (about, fault) => warnings.failed(about, fault)
  if (clock === undefined) return new Clock(worldTime, undefined, onFault)
  if (typeof clock === 'function') return new Clock(clock, clock, onFault)
  const { at, source } = typeof clock === 'string' ? { at: clock, source: undefined } : clock
  return new Clock(instant(at) as Instant, source, onFault)
}
