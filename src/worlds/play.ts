/** Plays one event on a state, decided by the same rules as a call. The worlds `demo` and `busy` are made by playing such events. */
import type { Env } from '../domain/env.ts'
import type { Acceptance, Outcome } from '../domain/outcome.ts'
import { defaultQuirks } from '../domain/quirks.ts'
import type { Instant } from '../domain/time.ts'
import type { World } from '../domain/world.ts'
import { afterChanges, Cursor, viewOf, type WorldState } from '../store/world-state.ts'

export interface Event {
  readonly at: Instant
  readonly decide: (world: World, env: Env) => Outcome
}

/** The state after the event, and its outcome. Throws if a rule refuses it. */
export function play(state: WorldState, { at, decide }: Event): { readonly state: WorldState; readonly outcome: Acceptance } {
  const cursor = new Cursor(state, at)
  const outcome = decide(viewOf(state), cursor.env(defaultQuirks, 0))
  if (outcome.refused) throw new Error(`The history of this world breaks ${outcome.rule}: ${JSON.stringify(outcome.errors)}`)
  return { state: afterChanges(state, outcome.changes, cursor.sequences), outcome }
}
