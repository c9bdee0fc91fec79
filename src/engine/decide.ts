/** Runs a decision on a tenant's state. Nothing is changed yet: the result contains the changes to apply. */
import type { Env } from '../domain/env.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import type { World } from '../domain/world.ts'
import type { EngineOptions } from '../options.ts'
import { listedState } from '../store/commit.ts'
import type { TenantState } from '../store/state.ts'
import { type At, viewAt } from '../store/store.ts'
import { Cursor, laggingView } from '../store/world-state.ts'

export type Decision = (world: World, env: Env) => Outcome

export interface Decided {
  readonly outcome: Outcome
  /** The world that the decision was made on. */
  readonly world: World
  /** The ids and numbers that the decision has taken. They count only if its changes are applied. */
  readonly cursor: Cursor
}

interface DecisionEnv {
  readonly lag: bigint
  readonly options: Pick<EngineOptions, 'quirks' | 'exportPageSize'>
}

export function decide(at: At<TenantState>, { lag, options }: DecisionEnv, now: Instant, decision: Decision): Decided {
  const cursor = new Cursor(at.state.world, now)
  const world = worldAt(at, now, lag)
  const outcome = decision(world, cursor.env(options.quirks, options.exportPageSize))
  return { outcome, world, cursor }
}

/** The world that operations read; its lists lag behind by `lag` ticks (VAL-08). */
function worldAt(at: At<TenantState>, now: Instant, lag: bigint): World {
  const listed = lag > 0n ? listedState(at.state, now, lag) : undefined
  return listed ? laggingView(viewAt(at), listed) : viewAt(at)
}
