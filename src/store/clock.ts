/** The clock of a mock. It is frozen, or follows a time source at any rate. */
import { shortened } from '../domain/nearest.ts'
import {
  duration,
  fromMilliseconds,
  type Instant,
  instant,
  instantText,
  isClockTime,
  TICKS_PER_MILLISECOND,
  withinClock,
} from '../domain/time.ts'
import { Listeners, type OnFault } from './listeners.ts'
import type { ClockState } from './state.ts'

/** Milliseconds since 1970, as `Date.now` gives them. */
export type TimeSource = () => number

export interface ClockControl {
  /** The time as the API writes it. */
  readonly time: string
  /** The clock's speed as a multiple of its source's; 0 while the clock is frozen. */
  readonly rate: number
  /**
   * Sets the clock to a time and freezes it there. An earlier time is allowed: tokens then live longer, but each
   * change still gets a later modifiedOn than all earlier changes (VAL-03). Throws a TypeError for an invalid date or date-time.
   */
  set(time: string): void
  /** Advances the clock by `90s`, `15m`, `2h`, `1d`, `250ms`. Throws a TypeError for a duration that is invalid or too long. */
  advance(by: string): void
  /**
   * Runs the clock from its current time, `rate` times as fast as its source. Throws a TypeError for a rate that is
   * not above 0 or is over a million, and if the mock has no time source. Give it one: `createMock({ clock: { at, source: Date.now } })`.
   */
  run(rate?: number): void
  /** Freezes the clock at its current time. */
  freeze(): void
  /** @deprecated Use `freeze`. */
  stand(): void
  /** For faces: the real milliseconds until the clock reaches a time; 0 if it already has, Infinity while it is frozen before that time. */
  remaining(at: Instant): number
  /** For faces: calls the listener whenever the clock is set, advanced, frozen or started. Returns a function that removes the listener. */
  onMove(listener: () => void): () => void
}

const FASTEST = 1_000_000

export class Clock implements ClockControl {
  private readonly source: TimeSource | undefined
  private speed = 0
  /** The clock's time when it began to run. `since` is the source's time at that moment. */
  private from: Instant
  private since = 0
  /** The clock's latest time. `latestSource` is the source's time at that moment. */
  private latest: Instant
  private latestSource = 0
  private written = { moment: 0n, text: instantText(0n) }
  private readonly listeners: Listeners<[]>
  /** The last state that was applied. */
  private followed: ClockState | undefined
  private isTrial = false
  /** Receives a new state. The engine makes it a commit, and calls `follow` when the commit is applied. */
  keep: (state: ClockState) => void = (state) => this.follow(state)

  /** Starts frozen at a time, or running with a time source. A frozen clock can be started later if it also has a source. */
  constructor(start: Instant | TimeSource, source: TimeSource | undefined, onFault: OnFault) {
    this.listeners = new Listeners('A listener of the clock', onFault)
    this.source = typeof start === 'function' ? start : source
    this.from = typeof start === 'function' ? momentOf(this.says()) : start
    this.latest = this.from
    if (typeof start === 'function') this.run()
  }

  /** The current time. If the source jumps back, the clock continues from its latest time. The clock ends at 9999-12-30. */
  now(): Instant {
    if (this.speed === 0) return this.latest
    const says = this.says()
    if (says < this.latestSource) [this.from, this.since, this.latestSource] = [this.latest, says, says]
    if (says === this.latestSource) return this.latest
    this.latest = withinClock(this.from + fromMilliseconds((says - this.since) * this.speed))
    this.latestSource = says
    return this.latest
  }

  /** The time of the source. Throws a TypeError if it is invalid. */
  private says(): number {
    const says: unknown = (this.source as TimeSource)()
    if (typeof says === 'number' && Number.isFinite(says)) return says
    throw new TypeError(`The source of the clock must return milliseconds since 1970, as Date.now does, not ${String(says)}.`)
  }

  get time(): string {
    return this.textOf(this.now())
  }

  get isFrozen(): boolean {
    return this.speed === 0
  }

  get rate(): number {
    return this.speed
  }

  /** The time as the API writes it. The last text is cached, because many calls have the same time. */
  textOf(moment: Instant): string {
    if (moment !== this.written.moment) this.written = { moment, text: instantText(moment) }
    return this.written.text
  }

  set(time: string): void {
    const moment = typeof time === 'string' ? instant(time) : undefined
    if (moment === undefined) throw new TypeError(`'${shortened(String(time))}' is not a date or date-time such as '2026-01-05T09:00:00Z'`)
    if (!isClockTime(moment)) throw new TypeError(`The clock can be set to a time from the year 1 to 9999-12-30, not to ${time}.`)
    this.keep(this.stateAt(moment, 0))
  }

  advance(by: string): void {
    const ticks = typeof by === 'string' ? duration(by) : undefined
    if (ticks === undefined) throw new TypeError(`'${shortened(String(by))}' is not a duration such as '90s', '15m', '2h' or '1d'`)
    const moment = this.now() + ticks
    if (!isClockTime(moment)) throw new TypeError(`Advancing by '${by}' would go beyond 9999-12-30, where the clock ends.`)
    this.keep(this.stateAt(moment, this.speed))
  }

  run(rate = 1): void {
    if (!this.source)
      throw new TypeError(
        'This clock cannot run without a time source. Give it one: createMock({ clock: { at: "2026-01-05T09:00:00Z", source: Date.now } })',
      )
    if (typeof rate !== 'number' || !(rate > 0 && rate <= FASTEST))
      throw new TypeError(`The rate must be a number above 0, up to ${FASTEST}, not ${rate}. Use freeze() to stop the clock`)
    this.keep(this.stateAt(this.now(), rate))
  }

  freeze(): void {
    this.keep(this.stateAt(this.now(), 0))
  }

  stand(): void {
    this.freeze()
  }

  /** The clock's time and rate. */
  snapshot(): ClockState {
    return this.stateAt(this.now(), this.speed)
  }

  /** A state with the same time and rate, which continues from now on. */
  continued({ at, rate }: ClockState): ClockState {
    return this.stateAt(at, rate)
  }

  /** Applies a stored state. */
  follow(state: ClockState): void {
    if (state === this.followed) return
    this.followed = state
    const { at, rate, since } = state
    this.from = at
    this.latest = at
    // If this clock has no time source, it stays frozen even if it was running when the state was stored.
    this.speed = this.source ? rate : 0
    this.since = this.speed > 0 ? (since ?? this.says()) : 0
    this.latestSource = this.since
    if (!this.isTrial) this.listeners.call()
  }

  /** Runs something that may move the clock, then sets the clock back without calling listeners. */
  trial<Value>(run: () => Value): Value {
    const { from, latest, speed, since, latestSource, followed } = this
    this.isTrial = true
    try {
      return run()
    } finally {
      Object.assign(this, { from, latest, speed, since, latestSource, followed, isTrial: false })
    }
  }

  remaining(at: Instant): number {
    const left = Number(withinClock(at) - this.now()) / Number(TICKS_PER_MILLISECOND)
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

/** The starting time of a clock with a time source. Throws a TypeError for a time outside the clock's range. */
function momentOf(milliseconds: number): Instant {
  const moment = fromMilliseconds(milliseconds)
  if (isClockTime(moment)) return moment
  throw new TypeError(
    `The source of the clock must return a time from the year 1 to 9999-12-30, in milliseconds since 1970, not ${milliseconds}.`,
  )
}
