/** Actions that people take in the product. The API has no route for them, so the control API offers them. */
import type { Env } from './env.ts'
import { type LifecycleName, statusesBefore, type Transition } from './lifecycles.ts'
import { type Acceptance, notFound, type Outcome, refusal } from './outcome.ts'
import { firstRefusal, type Guard, type Rule } from './rule.ts'
import { type CollectionName, collection, type Records, type World } from './world.ts'

export type Move = (world: World, env: Env, id: number) => Outcome

/** Makes a move, which finds the record, checks the guards, and changes the record. */
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

interface Moved {
  readonly of: LifecycleName
  /** The names in messages, such as `Purchase order`, and `order` for short. */
  readonly entity: string
  readonly noun: string
}

/** A guard that allows a verb only in the statuses that the lifecycle table lists for it. */
export const onlyFrom =
  ({ of, entity, noun }: Moved) =>
  (rule: Rule, by: Transition['by'], done: string): Guard<{ readonly record: { readonly number: string; readonly status: string } }> => {
    const open = statusesBefore(of, by)
    return {
      ...rule,
      refuses: ({ record: { number, status } }) =>
        !open.includes(status) &&
        refusal(`${entity} ${number} is ${status} and cannot be ${done}: only a ${open.join(' or ')} ${noun} can.`),
    }
  }
