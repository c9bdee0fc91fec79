/**
 * Which tenants are in memory. The one that was not used for longest is unloaded first, when there are too many or it was idle for
 * too long. What a call is answered never depends on it, so the time is the machine's.
 */
export interface ResidentLimits {
  readonly most: number
  /** In milliseconds. */
  readonly idle: number
}

export class Resident {
  private readonly limits: ResidentLimits
  /** When each was used last, the longest unused first. */
  private readonly used = new Map<string, number>()
  /** Most calls are of the tenant of the one before: it is moved to its place when another one is used. */
  private latest: string | undefined

  constructor(limits: ResidentLimits) {
    this.limits = limits
  }

  /** True where another one was used before: only then there may be a surplus. */
  use(stream: string): boolean {
    if (stream === this.latest) return false
    if (this.latest !== undefined) this.note(this.latest)
    this.note(stream)
    this.latest = stream
    return true
  }

  get hasSurplus(): boolean {
    return this.surplus() !== undefined
  }

  /** Those to unload now. They are forgotten here. */
  takeSurplus(): string[] {
    const unloaded: string[] = []
    for (let stream = this.surplus(); stream !== undefined; stream = this.surplus()) {
      this.used.delete(stream)
      unloaded.push(stream)
    }
    return unloaded
  }

  private surplus(): string | undefined {
    for (const [stream, at] of this.used) {
      const isSurplus = this.used.size > this.limits.most || performance.now() - at > this.limits.idle
      return isSurplus && stream !== this.latest ? stream : undefined
    }
    return undefined
  }

  private note(stream: string): void {
    this.used.delete(stream)
    this.used.set(stream, performance.now())
  }
}
