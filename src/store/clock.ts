/** The one clock of a mock. It stands where it is put, or runs by a source of time that is handed in, at any rate. */
import { shortened } from '../domain/nearest.ts'
import { duration, fromMilliseconds, type Instant, instant, instantText, isClockTime, TICKS_PER_MILLISECOND } from '../domain/time.ts'
import { Listeners, type OnFault } from './listeners.ts'
import type { ClockState } from './state.ts'

/** Milliseconds since 1970, as `Date.now` gives them. */
export type TimeSource = () => number

export interface ClockControl {
  /** The time as the API writes it. */
  readonly time: string
  /** How many times as fast as its source the clock runs; 0 while it stands. */
  readonly rate: number
  /**
   * Puts the clock to a time and lets it stand there. An earlier time is allowed: tokens live longer then, while each
   * change still gets a later modifiedOn than all before it (VAL-03). Throws a TypeError for what is no date or date-time.
   */
  set(time: string): void
  /** Moves the clock on: `90s`, `15m`, `2h`, `1d`, `250ms`. Throws a TypeError for what is no duration, or too long a one. */
  advance(by: string): void
  /**
   * Lets the clock run on from where it is, so many times as fast as its source. Throws a TypeError for a rate that is
   * not above 0 or is over a million, and where the mock was given no source: `createMock({ clock: { at, source: Date.now } })`.
   */
  run(rate?: number): void
  /** Stops the clock where it is. */
  stand(): void
  /** For faces: real milliseconds until the clock shows a moment; 0 when it has, Infinity while it stands before it. */
  remaining(at: Instant): number
  /** For faces: calls the listener whenever the clock is set, advanced, stopped or let run; what it gives back ends that. */
  onMove(listener: () => void): () => void
}

const FASTEST = 1_000_000

export class Clock implements ClockControl {
  private readonly source: TimeSource | undefined
  private speed = 0
  /** Where the clock was when it began to run, and what its source said then. */
  private from: Instant
  private since = 0
  /** What the clock showed last, and what its source said then. */
  private shown: Instant
  private seen = 0
  private written = { moment: 0n, text: instantText(0n) }
  private readonly listeners: Listeners<[]>
  /** The state that was taken on last. */
  private followed: ClockState | undefined
  private isTrial = false
  /** Where a new state goes. The engine makes it a commit here, and calls `follow` when that is applied. */
  keep: (state: ClockState) => void = (state) => this.follow(state)

  /** Stands at a moment, or runs by a source; one that stands can be let run where it has a source too. */
  constructor(start: Instant | TimeSource, source: TimeSource | undefined, onFault: OnFault) {
    this.listeners = new Listeners('A listener of the clock', onFault)
    this.source = typeof start === 'function' ? start : source
    this.from = typeof start === 'function' ? momentOf(this.says()) : start
    this.shown = this.from
    if (typeof start === 'function') this.run()
  }

  /** Never earlier than before: where the source jumps back, the clock goes on from what it showed. It ends with 9999-12-30. */
  now(): Instant {
    if (this.speed === 0) return this.shown
    const says = this.says()
    if (says < this.seen) [this.from, this.since, this.seen] = [this.shown, says, says]
    if (says === this.seen) return this.shown
    const moment = this.from + fromMilliseconds((says - this.since) * this.speed)
    if (isClockTime(moment)) this.shown = moment
    this.seen = says
    return this.shown
  }

  /** What the source says. Throws a TypeError where that is no time. */
  private says(): number {
    const says: unknown = (this.source as TimeSource)()
    if (typeof says === 'number' && Number.isFinite(says)) return says
    throw new TypeError(`The source of the clock must give milliseconds since 1970, as Date.now does, not ${String(says)}.`)
  }

  get time(): string {
    return this.textOf(this.now())
  }

  get stands(): boolean {
    return this.speed === 0
  }

  get rate(): number {
    return this.speed
  }

  /** As it is written by the API; many calls come at one moment, so the last text is kept. */
  textOf(moment: Instant): string {
    if (moment !== this.written.moment) this.written = { moment, text: instantText(moment) }
    return this.written.text
  }

  set(time: string): void {
    const moment = typeof time === 'string' ? instant(time) : undefined
    if (moment === undefined) throw new TypeError(`'${shortened(String(time))}' is not a date or date-time such as '2026-01-05T09:00:00Z'`)
    if (!isClockTime(moment)) throw new TypeError(`The clock goes from the year 1 to 9999-12-30, not to ${time}.`)
    this.keep(this.stateAt(moment, 0))
  }

  advance(by: string): void {
    const ticks = typeof by === 'string' ? duration(by) : undefined
    if (ticks === undefined) throw new TypeError(`'${shortened(String(by))}' is not a duration such as '90s', '15m', '2h' or '1d'`)
    const moment = this.now() + ticks
    if (!isClockTime(moment)) throw new TypeError(`'${by}' would put the clock beyond 9999-12-30, where it ends.`)
    this.keep(this.stateAt(moment, this.speed))
  }

  run(rate = 1): void {
    if (!this.source)
      throw new TypeError(
        'this clock has nothing to run by; createMock({ clock: { at: "2026-01-05T09:00:00Z", source: Date.now } }) gives it a source',
      )
    if (typeof rate !== 'number' || !(rate > 0 && rate <= FASTEST))
      throw new TypeError(`a rate is a number above 0, up to ${FASTEST}, not ${rate}; stand() stops the clock`)
    this.keep(this.stateAt(this.now(), rate))
  }

  stand(): void {
    this.keep(this.stateAt(this.now(), 0))
  }

  /** Where the clock is now, and how fast it runs. */
  snapshot(): ClockState {
    return this.stateAt(this.now(), this.speed)
  }

  /** The same moment and rate, to continue from now on. */
  continued({ at, rate }: ClockState): ClockState {
    return this.stateAt(at, rate)
  }

  /** Takes on a state that was kept. */
  follow(state: ClockState): void {
    if (state === this.followed) return
    this.followed = state
    const { at, rate, since } = state
    this.from = at
    this.shown = at
    // One that was kept running stands where this clock has nothing to run by.
    this.speed = this.source ? rate : 0
    this.since = this.speed > 0 ? (since ?? this.says()) : 0
    this.seen = this.since
    if (!this.isTrial) this.listeners.call()
  }

  /** Runs something that may move the clock, and puts it back: listeners hear of nothing. */
  trial<Value>(run: () => Value): Value {
    const { from, shown, speed, since, seen, followed } = this
    this.isTrial = true
    try {
      return run()
    } finally {
      Object.assign(this, { from, shown, speed, since, seen, followed, isTrial: false })
    }
  }

  remaining(at: Instant): number {
    const left = Number(at - this.now()) / Number(TICKS_PER_MILLISECOND)
    if (left <= 0) return 0
    return this.speed === 0 ? Number.POSITIVE_INFINITY : left / this.speed
  }

  onMove(listener: () => void): () => void {
    return this.listeners.add(listener)
  }

  private stateAt(at: Instant, rate: number): ClockState {
    return { at, rate, since: rate > 0 ? this.says() : null }
  }
}

/** Where a clock begins by its source. Throws a TypeError for a time that no clock can show. */
function momentOf(milliseconds: number): Instant {
  const moment = fromMilliseconds(milliseconds)
  if (isClockTime(moment)) return moment
  throw new TypeError(
    `The source of the clock must give a time from the year 1 to 9999-12-30, in milliseconds since 1970, not ${milliseconds}.`,
  )
}
