/** Runs several decisions as one: each sees the changes of those before it, and if one is refused, nothing is done. */
import type { Env } from '../domain/env.ts'
import type { Change, Outcome, Refusal } from '../domain/outcome.ts'
import type { Records, World } from '../domain/world.ts'
import type { Decision } from '../engine/decide.ts'
import type { Table } from '../store/tables/table.ts'

export class DecisionChain {
  /** The world with the changes so far. */
  world: World
  readonly env: Env
  private readonly changes: Change[] = []

  constructor(world: World, env: Env) {
    this.world = world
    this.env = env
  }

  /** Runs a decision and returns the id in its answer. If the decision is a refusal, throws a ChainRefused, which `chained` catches. */
  run(decision: Decision): number {
    const outcome = decision(this.world, this.env)
    if (outcome.refused) throw new ChainRefused(outcome)
    for (const change of outcome.changes) this.changes.push(change)
    this.world = worldWith(this.world, outcome.changes)
    return outcome.answer.kind === 'value' ? (outcome.answer.value as { id: number }).id : 0
  }

  outcome(id: number): Outcome {
    return { refused: false, changes: this.changes, answer: { kind: 'value', value: { id } } }
  }
}

class ChainRefused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.rule)
    this.refusal = refusal
  }
}

/** Combines all decisions that `write` runs on a chain into one. `write` returns the id of the record that it makes. */
export const chained =
  (write: (chain: DecisionChain) => number): Decision =>
  (world, env) => {
    const chain = new DecisionChain(world, env)
    try {
      return chain.outcome(write(chain))
    } catch (fault) {
      if (fault instanceof ChainRefused) return fault.refusal
      throw fault
    }
  }

function worldWith(world: World, changes: readonly Change[]): World {
  const after = { ...world } as unknown as Record<string, unknown>
  for (const change of changes) {
    if ('settings' in change) after.settings = change.settings
    else if ('put' in change) after[change.put] = (after[change.put] as Table).with(change.record as Records['vendors'] as never)
    else after[change.remove] = (after[change.remove] as Table).without(change.id)
  }
  after.listed = after
  return after as unknown as World
}
