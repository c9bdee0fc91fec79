/** All that calls leave behind: each tenant's state, the tokens, and what is counted. */

import type { Instant } from '../domain/time.ts'
import { hex } from '../store/random.ts'
import { type Snapshot, Tenant, type Windows } from '../store/tenants.ts'
import type { WorldState } from '../store/world-state.ts'
import { mockData } from '../worlds/mock-file.ts'
import type { WorldData } from '../worlds/world-data.ts'
import type { LoadedMock } from '../worlds/world-file.ts'
import type { AuthMode, Client } from './admission/clients.ts'
import { type TokenState, Tokens } from './admission/tokens.ts'

export interface MockStateSnapshot {
  readonly tenants: ReadonlyMap<string, Snapshot>
  readonly tokens: TokenState
  readonly tokenWindows: Windows
  readonly strays: number
}

export class MockState {
  readonly tokens: Tokens
  /** The calls of each client to the token endpoint (AUTH-12). */
  tokenWindows: Windows = new Map()
  private readonly seed: string
  private readonly start: WorldState
  /** What the starting world's file has beside it. */
  private readonly kept: LoadedMock | undefined
  private tenants = new Map<string, Tenant>()
  /** Calls that belong to no tenant: what their trace ids are made of. */
  private strays = 0

  constructor(
    { seed, auth, clients }: { seed: number | string; auth: AuthMode; clients: readonly Client[] },
    start: WorldState,
    kept?: LoadedMock,
  ) {
    this.seed = String(seed)
    this.start = start
    this.kept = kept
    this.tokens = new Tokens({ auth, clients, seed: this.seed })
    if (kept) this.tokens.resume(kept)
    this.begin()
  }

  /** No tenant yet, and nothing counted but what the starting file has; tokens stay good. */
  begin(): void {
    this.tenants = new Map()
    this.strays = this.kept?.strays ?? 0
    this.tokenWindows = this.kept?.tokenWindows ?? new Map()
  }

  /** It comes into being on first use. */
  tenant(id: string): Tenant {
    const known = this.tenants.get(id)
    if (known) return known
    const made = new Tenant(id, this.start)
    const kept = this.kept?.tenants.get(id)
    if (kept) made.restore(kept)
    this.tenants.set(id, made)
    return made
  }

  list(): { readonly id: string; readonly calls: number; readonly changed: boolean }[] {
    return [...this.tenants.values()].map(({ id, calls, state }) => ({ id, calls, changed: state !== this.start }))
  }

  forget(id: string): void {
    this.tenants.delete(id)
  }

  /** Counts a call, and gives the trace id of what is refused of it. Shaped like a W3C trace parent, as ASP.NET writes it. */
  nextTraceId(tenant: string | null): string {
    return tenant === null ? this.traceId('', ++this.strays) : this.traceId(tenant, ++this.tenant(tenant).calls)
  }

  traceId(tenant: string, count: number): string {
    const digits = hex(`${this.seed}/trace/${tenant}/${count}`, 48)
    return `00-${digits.slice(0, 32)}-${digits.slice(32)}-00`
  }

  /** Does something of which nothing comes, but that the tenant's calls are counted. */
  rehearse<T>(tenantId: string | null, something: () => T): T {
    const { tokenWindows } = this
    const tokens = this.tokens.snapshot()
    const tenant = tenantId === null ? undefined : this.tenant(tenantId)
    const before = tenant?.snapshot()
    try {
      return something()
    } finally {
      this.tokens.restore(tokens)
      this.tokenWindows = tokenWindows
      if (tenant && before) tenant.restore({ ...before, calls: tenant.calls })
    }
  }

  snapshot(): MockStateSnapshot {
    const { tenants, tokens, tokenWindows, strays } = this
    return { tenants: this.snapshotsOf(tenants.keys()), tokens: tokens.snapshot(), tokenWindows, strays }
  }

  restore({ tenants, tokens, tokenWindows, strays }: MockStateSnapshot): void {
    this.tenants = new Map()
    for (const [id, snapshot] of tenants) this.tenant(id).restore(snapshot)
    this.tokens.restore(tokens)
    this.tokenWindows = tokenWindows
    this.strays = strays
  }

  /** All of it as the data of a world file, without secrets. */
  data(options: Readonly<Record<string, unknown>>, clock: Instant): WorldData {
    const { strays, tokenWindows } = this
    const tenants = this.snapshotsOf(new Set([...(this.kept?.tenants.keys() ?? []), ...this.tenants.keys()]))
    return mockData(this.start, clock, tenants, { options, strays, ...this.tokens.data(), tokenWindows })
  }

  private snapshotsOf(ids: Iterable<string>): Map<string, Snapshot> {
    return new Map([...ids].map((id) => [id, this.tenant(id).snapshot()]))
  }
}
