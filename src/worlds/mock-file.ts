/** A whole mock as one file: the world that tenants start from, and its current state under `mock`. */
import type { Inside } from '../api.ts'
import { type Instant, instantText } from '../domain/time.ts'
import { revocationsIn } from '../store/revocations.ts'
import type { TenantSnapshot, TokenState, Windows } from '../store/state.ts'
import type { WorldState } from '../store/world-state.ts'
import { stateData, type WorldData, worldData } from './world-data.ts'

/** What is written in addition to the tenants. */
interface Kept extends Omit<Inside['MockState'], 'options' | 'tenants' | 'tokensIssued' | 'revokedTokens' | 'tokenWindows'> {
  readonly options: Readonly<Record<string, unknown>>
  readonly tokens: TokenState
  readonly tokenWindows: Windows
}

/** The data from which `loadWorld` makes a mock that gives the same answers. */
export function mockData(
  start: WorldState,
  clock: Instant,
  tenants: ReadonlyMap<string, TenantSnapshot>,
  { tokens, ...kept }: Kept,
): WorldData {
  const mock = {
    ...kept,
    tokensIssued: tokens.issued,
    revokedTokens: revocationsIn(tokens.revoked).map(({ id, expires }) => ({ id, expires: instantText(expires) })),
    tokenWindows: windowsData(kept.tokenWindows),
    tenants: [...tenants].map(([id, tenant]) => tenantData(id, tenant, start)),
  }
  return { ...worldData(start, clock), mock }
}

const tenantData = (id: string, { state, past, windows, calls }: TenantSnapshot, start: WorldState) => ({
  id,
  calls,
  world: stateData(state, start),
  past: past.map((each) => ({ until: instantText(each.until), world: stateData(each.state, start) })),
  windows: windowsData(windows),
})

const windowsData = (windows: Windows) => [...windows].map(([caller, { from, calls }]) => ({ caller, from: instantText(from), calls }))
