/** The starting point of an engine. */
import type { EngineOptions } from '../options.ts'
import type { Clock } from '../store/clock.ts'
import type { DurableStore } from '../store/durable.ts'
import type { Beginning } from '../store/memory.ts'
import { MOCK, mockStart, tenantStart } from '../store/state.ts'
import type { WorldState } from '../store/world-state.ts'
import type { LoadedMock } from '../worlds/world-file.ts'
import type { Counts } from './counts.ts'

export interface Start {
  readonly options: EngineOptions
  readonly world: WorldState
  readonly clock: Clock
  /** The mock that the world file was exported from. */
  readonly exported?: LoadedMock | undefined
  /** Opens the store; missing for a mock that keeps its state in memory. */
  readonly store?: (beginning: Beginning) => DurableStore
}

export function beginningOf(world: WorldState, clock: Clock, lag: bigint, exported?: LoadedMock): Beginning {
  const own = [...(exported?.tenants ?? [])].map(([id, { state, past }]) => [id, tenantStart(state, past)] as const)
  return { mock: mockStart(clock.snapshot(), exported?.tokens), tenant: tenantStart(world), tenants: new Map(own), lag }
}

/** The call counts and rate windows of an exported mock. */
export function countsOf(exported?: LoadedMock): ReadonlyMap<string, Counts> {
  if (!exported) return new Map()
  const own = [...exported.tenants].map(([id, { calls, windows }]): [string, Counts] => [id, { calls, windows }])
  return new Map([...own, [MOCK, { calls: exported.callsWithoutTenant, windows: exported.tokenWindows }]])
}
