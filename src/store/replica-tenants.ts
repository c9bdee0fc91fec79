/** The tenants of a shared store that a process has in memory: those in use, and as many others as its limits allow. */
import type { MemoryStore } from './memory.ts'
import { Resident, type ResidentLimits } from './resident.ts'
import { MOCK } from './state.ts'

export class ReplicaTenants {
  private readonly memory: MemoryStore
  private readonly resident: Resident
  /** How many calls and verbs currently use each tenant in memory. */
  private readonly users = new Map<string, number>()
  /** The tenants that differ from the starting world and are not in memory. */
  private readonly away = new Set<string>()

  constructor(memory: MemoryStore, limits: ResidentLimits) {
    this.memory = memory
    this.resident = new Resident(limits)
  }

  changed(): string[] {
    return [...this.memory.tenants(), ...this.away]
  }

  get changedCount(): number {
    return this.memory.tenantCount + this.away.size
  }

  isChanged(tenant: string): boolean {
    return this.memory.isChanged(tenant) || this.away.has(tenant)
  }

  isAway(stream: string): boolean {
    return this.away.has(stream)
  }

  /** Notes a tenant that was changed and is not in memory. */
  noteAway(tenant: string): void {
    if (tenant !== MOCK && !this.memory.isChanged(tenant)) this.away.add(tenant)
  }

  noteLoaded(stream: string): void {
    this.away.delete(stream)
  }

  /** Keeps the tenant in memory until it has been released as often as it was used. */
  use(stream: string): void {
    if (stream === MOCK) return
    this.users.set(stream, (this.users.get(stream) ?? 0) + 1)
    this.resident.keep(stream)
  }

  /** Ends one use of each of these tenants, then unloads the unused tenants that exceed the limits. */
  release(streams: Iterable<string>): void {
    for (const stream of streams) {
      const users = (this.users.get(stream) ?? 0) - 1
      if (users > 0) this.users.set(stream, users)
      else if (this.users.delete(stream) && this.memory.has(stream)) this.resident.use(stream)
    }
    for (const stream of this.resident.takeSurplus()) this.unload(stream)
  }

  private unload(tenant: string): void {
    const isChanged = this.memory.isChanged(tenant)
    this.memory.putBack(tenant)
    if (isChanged) this.noteAway(tenant)
  }
}
