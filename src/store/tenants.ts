/** Each tenant's own state, made on first use from the same starting world and sharing it until it is written to. */
import type { Instant } from '../domain/time.ts'
import type { World } from '../domain/world.ts'
import { Walks } from './tables/walks.ts'
import { type WorldState, worldOf } from './world-state.ts'

/** The calls of one app in the second that began with the first of them (GATE-02). */
interface Window {
  readonly from: Instant
  readonly calls: number
}

/** The windows of one tenant, by app. */
export type Windows = ReadonlyMap<string, Window>

/** A state that lists may still show: until when it was the current one. */
interface Past {
  readonly until: Instant
  readonly state: WorldState
}

/** A tenant's state at one moment; opaque to its holder. */
export interface Snapshot {
  readonly state: WorldState
  readonly past: readonly Past[]
  readonly windows: Windows
  readonly calls: number
}

export class Tenant {
  readonly id: string
  private current: WorldState
  /** Earlier states, oldest first, as long as lists may still show them (VAL-08). */
  private past: readonly Past[] = []
  private view: World
  readonly walks = new Walks()
  windows: Windows = new Map()
  /** How many calls there were: what trace ids are made of. */
  calls = 0

  constructor(id: string, start: WorldState) {
    this.id = id
    this.current = start
    this.view = worldOf(start)
  }

  get state(): WorldState {
    return this.current
  }

  /** What operations look at; lists lag behind by `lag` ticks. */
  world(now: Instant, lag: bigint): World {
    if (lag === 0n || this.past.length === 0) return this.view
    // Of what was replaced in a future that the clock has left since, nobody can say how long ago that was.
    this.past = this.past.filter((each) => each.until > now - lag && each.until <= now)
    return this.past[0] ? worldOf(this.current, this.past[0].state) : this.view
  }

  replace(state: WorldState, now: Instant, lag: bigint): void {
    if (lag > 0n) this.past = [...this.past, { until: now, state: this.current }]
    this.current = state
    this.view = worldOf(state)
  }

  snapshot(): Snapshot {
    return { state: this.current, past: this.past, windows: this.windows, calls: this.calls }
  }

  restore({ state, past, windows, calls }: Snapshot): void {
    this.current = state
    this.past = past
    this.view = worldOf(state)
    this.windows = windows
    this.calls = calls
  }
}
