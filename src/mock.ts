/** `createMock`: the engine with its options settled and its starting world loaded. */
import demo from '../fixtures/demo.json' with { type: 'json' }
import empty from '../fixtures/empty.json' with { type: 'json' }
import type { Call, Reply } from './call.ts'
import { tenantKey } from './contract/route.ts'
import { controlDoor } from './control/door.ts'
import { TenantControl } from './control/tenant.ts'
import { unknownName } from './domain/nearest.ts'
import { instant } from './domain/time.ts'
import { Engine, type MockSnapshot } from './engine.ts'
import { fetchFace } from './fetch.ts'
import { type MockOptions, OptionError, settle, type WorldName } from './options.ts'
import { Clock, type ClockControl } from './state/clock.ts'
import type { Exchange } from './state/journal.ts'
import { type LoadedWorld, loadWorld, type WorldData } from './state/world-file.ts'
import { busyWorld } from './worlds/busy.ts'

/** The API on your own machine. */
export interface Mock {
  /** Answers one call, synchronously: the plain-data door that every face uses. */
  handle(call: Call): Reply
  /** Answers a Fetch request: `await mock.fetch(new Request('https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'))`. */
  fetch(request: Request): Promise<Response>
  /** Answers one call to the control API under /_mock. */
  control(call: Call): Reply
  /** One tenant, to drive and to look into. It comes into being on first use. */
  tenant(id: number | string): TenantControl
  readonly clock: ClockControl
  readonly journal: MockJournal
  /** The largest body in bytes (ERR-13): a face need not keep more than one byte beyond it. */
  readonly bodyLimit: number
  /** Every tenant as the starting world has it, and an empty journal. Tokens stay good. */
  reset(): void
  /** All tenants, tokens and rate windows at this moment. */
  snapshot(): MockSnapshot
  /** Exactly as it was. */
  restore(snapshot: MockSnapshot): void
}

export interface MockJournal {
  /** The exchanges kept, oldest first. */
  entries(): readonly Exchange[]
  /** Calls the listener after every exchange; the function it gives back stops that. */
  listen(listener: (exchange: Exchange) => void): () => void
}

const loaded = new Map<string, LoadedWorld>()

/** Loads a world that comes with the package once: a state is never changed, only replaced, so mocks may share it. */
function once(name: string, load: () => LoadedWorld): LoadedWorld {
  const world = loaded.get(name) ?? load()
  loaded.set(name, world)
  return world
}

/** `busy` is played from demo's reference data, and differs by seed. */
const worlds: Readonly<Record<WorldName, (seed: string) => LoadedWorld>> = {
  demo: () => once('demo', () => loadWorld(demo)),
  empty: () => once('empty', () => loadWorld(empty)),
  busy: (seed) => once(`busy ${seed}`, () => busyWorld(demo, seed)),
}

/**
 * A mock of its own: nothing is shared with another, and nothing but its options and the calls decides what it answers.
 * Throws an OptionError for an option, quirk or world it does not know, and a WorldError for a world that does not hold.
 */
export function createMock(options: MockOptions = {}): Mock {
  const settled = settle(options)
  const { clock: worldTime, state } = worldOf(settled.world, String(settled.seed))
  const start = typeof settled.clock === 'string' ? instant(settled.clock) : settled.clock
  const engine = new Engine(settled, state, new Clock(start ?? worldTime))
  return {
    handle: (call) => engine.handle(call),
    fetch: fetchFace((call) => engine.handle(call)),
    control: (call) => controlDoor(engine, call),
    tenant: (id) => new TenantControl(engine, tenantId(id)),
    clock: engine.clock,
    journal: engine.journal,
    bodyLimit: settled.bodyLimit,
    reset: () => engine.reset(),
    snapshot: () => engine.snapshot(),
    restore: (snapshot) => engine.restore(snapshot),
  }
}

function worldOf(world: WorldName | WorldData, seed: string): LoadedWorld {
  if (typeof world !== 'string') return loadWorld(world)
  if (Object.hasOwn(worlds, world)) return worlds[world](seed)
  throw new OptionError(unknownName(world, 'world that comes with the package', Object.keys(worlds)))
}

function tenantId(id: number | string): string {
  const key = tenantKey(String(id))
  if (key === undefined) throw new TypeError(`a tenant id is digits, not '${id}'`)
  return key
}
