/**
 * The tenants in memory. A tenant that was idle for too long is unloaded. If there are still too many tenants, those unused for the longest
 * time are unloaded. No answer depends on this, so the machine's time is used, not the mock's clock.
 */
import { duration, TICKS_PER_MILLISECOND } from '../domain/time.ts'
import { storeDefaults } from './defaults.ts'
import { StoreError } from './durable.ts'

/** Options of a store that limit the tenants in memory. */
export interface ResidentOptions {
  /** How many tenants stay in memory. Any other tenant is read back when it is needed. Default 1000. */
  readonly tenants?: number
  /** How long a tenant that is not used stays in memory: `90s`, `15m`. Default `10m`. */
  readonly idle?: string
}

export interface ResidentLimits {
  readonly most: number
  /** How long an unused tenant stays, in milliseconds. */
  readonly idle: number
  /** The machine's time in milliseconds. */
  readonly now: () => number
}

/** Throws a StoreError for an invalid limit. */
export function residentLimits(
  { tenants = storeDefaults.tenants, idle = storeDefaults.idle }: ResidentOptions,
  now: () => number,
): ResidentLimits {
  if (!Number.isInteger(tenants) || tenants < 1) throw new StoreError(`Option tenants must be a positive whole number, not ${tenants}.`)
  const ticks = duration(idle)
  if (ticks === undefined) throw new StoreError(`Option idle must be a duration such as 90s, 15m or 2h, not '${idle}'.`)
  return { most: tenants, idle: Number(ticks / TICKS_PER_MILLISECOND), now }
}

export class Resident {
  private readonly limits: ResidentLimits
  /** When each tenant was last used; the tenant that has been unused for the longest time comes first. */
  private readonly used = new Map<string, number>()
  /** The tenant of the latest call. The next call is often for it too, so it moves in `used` only when another tenant is used. */
  private latest: string | undefined

  constructor(limits: ResidentLimits) {
    this.limits = limits
  }

  /** Notes that a tenant is used. Returns true if the last used tenant was another one, since only then can there be too many tenants. */
  use(stream: string): boolean {
    if (stream === this.latest) return false
    if (this.latest !== undefined) this.note(this.latest)
    this.note(stream)
    this.latest = stream
    return true
  }

  /** Removes a tenant from the list. It stays in memory, and is listed again when it is used. */
  keep(stream: string): void {
    this.used.delete(stream)
    if (stream === this.latest) this.latest = undefined
  }

  get hasSurplus(): boolean {
    return this.surplus() !== undefined
  }

  /** The tenants to unload now. They are removed from the list. */
  takeSurplus(): string[] {
    const unloaded: string[] = []
    for (let stream = this.surplus(); stream !== undefined; stream = this.surplus()) {
      this.used.delete(stream)
      unloaded.push(stream)
    }
    return unloaded
  }

  private surplus(): string | undefined {
    const [oldest] = this.used
    if (oldest === undefined) return undefined
    const [stream, at] = oldest
    const isSurplus = this.used.size > this.limits.most || this.limits.now() - at > this.limits.idle
    return isSurplus && stream !== this.latest ? stream : undefined
  }

  private note(stream: string): void {
    this.used.delete(stream)
    this.used.set(stream, this.limits.now())
  }
}
