/** An engine from a mock's options: settled, with its starting world loaded and its clock set. */
import demo from '../fixtures/demo.json' with { type: 'json' }
import demoSequences from '../fixtures/demo.sequences.json' with { type: 'json' }
import empty from '../fixtures/empty.json' with { type: 'json' }
import { unknownName } from './domain/nearest.ts'
import { type Instant, instant } from './domain/time.ts'
import { Engine } from './engine/engine.ts'
import { Warnings } from './engine/warnings.ts'
import { type MockOptions, OptionError, resumedOptions, type Settled, settle, type WorldName } from './options.ts'
import { Clock } from './store/clock.ts'
import type { OnFault } from './store/listeners.ts'
import { busyWorld } from './worlds/busy.ts'
import type { WorldData } from './worlds/world-data.ts'
import { type LoadedWorld, loadOwnWorld, loadWorld } from './worlds/world-file.ts'

const loaded = new Map<string, LoadedWorld>()

/** Loads a world that comes with the package once: a state is never changed, only replaced, so mocks may share it. */
function once(name: string, load: () => LoadedWorld): LoadedWorld {
  const world = loaded.get(name) ?? load()
  loaded.set(name, world)
  return world
}

/** `busy` is played from demo's reference data, and differs by seed. */
const worlds: Readonly<Record<WorldName, (seed: string) => LoadedWorld>> = {
  demo: () => once('demo', () => loadOwnWorld(demo, demoSequences)),
  empty: () => once('empty', () => loadWorld(empty)),
  busy: (seed) => once(`busy ${seed}`, () => busyWorld(demo, seed)),
}

/** Throws an OptionError for an option, quirk or world it does not know, and a WorldError for a world that is not valid. */
export function openEngine(options: MockOptions): Engine {
  const asked = settle(options)
  const { clock: worldTime, state, mock } = worldOf(asked.world, String(asked.seed))
  const { world: _, ...settled } = mock ? settle(resumedOptions(mock.options, options)) : asked
  const warnings = new Warnings()
  return new Engine(settled, state, clockOf(settled.clock, worldTime, warnings), warnings, mock)
}

function worldOf(world: WorldName | WorldData, seed: string): LoadedWorld {
  if (typeof world !== 'string') return loadWorld(world)
  if (Object.hasOwn(worlds, world)) return worlds[world](seed)
  throw new OptionError(unknownName(world, 'world', Object.keys(worlds)))
}

function clockOf(clock: Settled['clock'], worldTime: Instant, warnings: Warnings): Clock {
  const onFault: OnFault = (about, fault) => warnings.failed(about, fault)
  if (clock === undefined) return new Clock(worldTime, undefined, onFault)
  if (typeof clock === 'function') return new Clock(clock, clock, onFault)
  const { at, source } = typeof clock === 'string' ? { at: clock, source: undefined } : clock
  return new Clock(instant(at) as Instant, source, onFault)
}
