import type { Input, OperationId } from '../api.ts'
import type { Env } from './env.ts'
import type { Outcome } from './outcome.ts'
import type { World } from './world.ts'

/** An operation is pure and synchronous: it reads the world, and returns the answer and the changes. */
export type Operation<Id extends OperationId> = (input: Input<Id>, world: World, env: Env) => Outcome

export type Operations<Id extends OperationId = OperationId> = { readonly [Each in Id]: Operation<Each> }
