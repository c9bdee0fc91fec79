/** Warnings about the mock itself, such as a listener that failed or a limit that was reached. */

export interface Warning {
  /** The name of the cause. Warnings with the same cause have the same name. */
  readonly about: string
  /** The message of its first occurrence. */
  readonly message: string
  readonly count: number
}

/** Prints each warning to stderr once, and keeps it for /_mock/health. */
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

  /** A listener failed. Calls are answered as before. */
  failed(about: string, fault: unknown): void {
    this.warn(about, `${about} failed; calls are answered as before. ${fault instanceof Error ? fault.message : String(fault)}`)
  }

  list(): readonly Warning[] {
    return [...this.known.values()]
  }
}

const MOST = 100
