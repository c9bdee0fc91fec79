/** A whole mock as one file: the world that tenants start from, and under `mock` all that has become of it. */
import type { Inside } from '../api.ts'
import { type Instant, instantText } from '../domain/time.ts'
import type { Snapshot, Windows } from '../store/tenants.ts'
import type { WorldState } from '../store/world-state.ts'
import { stateData, type WorldData, worldData } from './world-data.ts'

/** What is written beside the tenants. */
export interface Kept extends Omit<Inside['MockState'], 'options' | 'tenants' | 'tokenWindows'> {
  readonly options: Readonly<Record<string, unknown>>
  readonly tokenWindows: Windows
}

/** What `loadWorld` reads back to a mock that answers the same. */
export function mockData(start: WorldState, clock: Instant, tenants: ReadonlyMap<string, Snapshot>, kept: Kept): WorldData {
  const tokens = kept.tokens.map((token) => ({ ...token, expires: instantText(token.expires) }))
  const mock = {
    ...kept,
    tokens,
    tokenWindows: windowsData(kept.tokenWindows),
    tenants: [...tenants].map(([id, tenant]) => tenantData(id, tenant, start)),
  }
  return { ...worldData(start, clock), mock }
}

const tenantData = (id: string, { state, past, windows, calls }: Snapshot, start: WorldState) => ({
  id,
  calls,
  world: stateData(state, start),
  past: past.map((each) => ({ until: instantText(each.until), world: stateData(each.state, start) })),
  windows: windowsData(windows),
})

const windowsData = (windows: Windows) => [...windows].map(([caller, { from, calls }]) => ({ caller, from: instantText(from), calls }))
