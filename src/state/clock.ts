/** The one clock of a mock. It stands where it is put, or follows a time that is handed in. */
import { duration, fromMilliseconds, type Instant, instant, instantText, isWritable } from '../domain/time.ts'

/** Milliseconds since 1970, as `Date.now` gives them. */
export type TimeSource = () => number

export interface ClockControl {
  /** The time as the API writes it. */
  readonly time: string
  /** Puts the clock to a time and lets it stand there. Throws a TypeError for what is no date or date-time. */
  set(time: string): void
  /** Moves the clock on: `90s`, `15m`, `2h`, `1d`, `250ms`. Throws a TypeError for what is no duration, or too long a one. */
  advance(by: string): void
}

export class Clock implements ClockControl {
  /** Where the clock stands, or what it follows and by how much it is ahead. */
  private face: { readonly at: Instant } | { readonly source: TimeSource; readonly ahead: Instant }

  private written = { moment: 0n, text: instantText(0n) }

  constructor(start: Instant | TimeSource) {
    this.face = typeof start === 'function' ? { source: start, ahead: 0n } : { at: start }
  }

  now(): Instant {
    return 'at' in this.face ? this.face.at : fromMilliseconds(this.face.source()) + this.face.ahead
  }

  get time(): string {
    return this.textOf(this.now())
  }

  /** As the API writes it; many calls come at one moment, so the last text is kept. */
  textOf(moment: Instant): string {
    if (moment !== this.written.moment) this.written = { moment, text: instantText(moment) }
    return this.written.text
  }

  set(time: string): void {
    const moment = instant(time)
    if (moment === undefined) throw new TypeError(`'${time}' is no date or date-time such as 2026-01-05T09:00:00Z`)
    this.face = { at: moment }
  }

  advance(by: string): void {
    const ticks = duration(by)
    if (ticks === undefined) throw new TypeError(`'${by}' is no duration such as 90s, 15m, 2h or 1d`)
    if (!isWritable(this.now() + ticks)) throw new TypeError(`'${by}' would put the clock beyond the year 9999`)
    this.face = 'at' in this.face ? { at: this.face.at + ticks } : { ...this.face, ahead: this.face.ahead + ticks }
  }
}
