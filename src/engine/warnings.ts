/** What the mock has to say about itself: a listener that failed, a bound that was reached. */

export interface Warning {
  /** What it is about: the same name for the same cause. */
  readonly about: string
  /** As it was when it happened first. */
  readonly message: string
  readonly count: number
}

/** Each warning goes to stderr once, and stays visible in /_mock/health. */
export class Warnings {
  private readonly known = new Map<string, { about: string; message: string; count: number }>()

  warn(about: string, message: string): void {
    const known = this.known.get(about)
    if (known) known.count++
    else if (this.known.size < MOST) {
      this.known.set(about, { about, message, count: 1 })
      console.error(`mocktitan: ${message}`)
    }
  }

  /** Something that only hears about calls failed: the calls themselves go on. */
  failed(about: string, fault: unknown): void {
    this.warn(about, `${about} failed; calls are answered as before. ${fault instanceof Error ? fault.message : String(fault)}`)
  }

  list(): readonly Warning[] {
    return [...this.known.values()]
  }
}

const MOST = 100
