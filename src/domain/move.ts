/** Actions that people take in the product. The API has no route for them, so the control API offers them. */
import type { Env } from './env.ts'
import { type Acceptance, notFound, type Outcome } from './outcome.ts'
import { firstRefusal, type Guard } from './rule.ts'
import { type CollectionName, collection, type Records, type World } from './world.ts'

export type Move = (world: World, env: Env, id: number) => Outcome

/** A move: finds the record, checks the guards, then changes it. */
export const move =
  <Name extends CollectionName>(
    of: Name,
    entity: string,
    guards: readonly Guard<{ readonly record: Records[Name]; readonly world: World }>[],
    made: (record: Records[Name], world: World, env: Env) => Acceptance,
  ): Move =>
  (world, env, id) => {
    const record = collection(world, of).get(id)
    if (!record) return notFound(entity, id)
    return firstRefusal(guards, { record, world }, env) ?? made(record, world, env)
  }
