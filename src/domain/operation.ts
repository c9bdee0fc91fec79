import type { Input, OperationId } from '../api.ts'
import type { Env } from './env.ts'
import type { Outcome } from './outcome.ts'
import type { World } from './world.ts'

/** Pure and synchronous: looks at the world and says what to answer and what to change. */
export type Operation<Id extends OperationId> = (input: Input<Id>, world: World, env: Env) => Outcome

export type Operations<Id extends OperationId = OperationId> = { readonly [Each in Id]: Operation<Each> }
