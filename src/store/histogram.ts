/** Durations in seconds, counted in buckets, as in Prometheus. */
export class Histogram {
  /** The largest duration of each bucket, except the last one, which has no limit. */
  static readonly bounds = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

  /** The count of each bucket. */
  readonly counts: number[] = new Array(Histogram.bounds.length + 1).fill(0)
  sum = 0

  observe(seconds: number): void {
    const bucket = Histogram.bounds.findIndex((bound) => seconds <= bound)
    const at = bucket < 0 ? Histogram.bounds.length : bucket
    this.counts[at] = (this.counts[at] as number) + 1
    this.sum += seconds
  }
}
