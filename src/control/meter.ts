/** Counts calls for `/_mock/metrics`. It starts at the first request for the metrics, because most mocks never get such a request. */
import type { Exchange } from '../engine/journal/journal.ts'
import { Histogram } from '../store/histogram.ts'

interface CallSeries {
  /** Empty if no operation matched. */
  readonly operation: string
  /** 0 if no answer was sent. */
  readonly status: number
  /** The rule behind the refusal; empty if no rule refused the call. */
  readonly rule: string
  count: number
}

/** How long calls take. The faces measure this, because the core has no real clock. */
export interface Timings {
  /** False until the first request for the metrics; nothing is measured before that. */
  readonly isOn: boolean
  observe(seconds: number): void
}

export class Meter implements Timings {
  isOn = false
  readonly durations = new Histogram()
  private readonly counted = new Map<string, CallSeries>()

  observe(seconds: number): void {
    this.durations.observe(seconds)
  }

  /** Starts to count, beginning with the exchanges that are still in the journal. */
  start(exchanges: readonly Exchange[]): void {
    if (this.isOn) return
    this.isOn = true
    for (const exchange of exchanges) this.count(exchange)
  }

  count({ operation, unsimulated, status, rule }: Exchange): void {
    const name = operation ?? unsimulated ?? ''
    const key = `${name} ${status} ${rule}`
    const series = this.counted.get(key)
    if (series) series.count++
    else this.counted.set(key, { operation: name, status, rule: rule ?? '', count: 1 })
  }

  calls(): readonly CallSeries[] {
    return [...this.counted.values()]
  }
}
