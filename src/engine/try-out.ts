/** Answers a call without checking its credentials, counting it or adding it to the journal. */
import type { OperationId } from '../api.ts'
import type { Reply } from '../call.ts'
import type { Operation } from '../domain/operation.ts'
import { type HandledId, handlers } from '../domain/operations.ts'
import type { Change, RuleId } from '../domain/outcome.ts'
import type { World } from '../domain/world.ts'
import type { Engine } from './engine.ts'
import { type Routed, readInput } from './input.ts'
import type { Source } from './reply.ts'

interface TriedOut {
  readonly reply: Reply
  readonly rule: RuleId | null
  readonly changes: readonly Change[]
}

export function tryOut(engine: Engine, routed: Routed, dryRun: boolean): TriedOut {
  const { operation, tenant } = routed.found
  const read = readInput(routed, engine.options)
  if ('refused' in read) return { reply: engine.refusal(tenant, read), rule: read.rule, changes: [] }
  let before: World | undefined
  const outcome = engine.run(
    tenant,
    (world, env) => {
      before = world
      return (handlers[operation as HandledId] as Operation<OperationId>)(read.input, world, env)
    },
    dryRun,
  )
  if (outcome.refused) return { reply: engine.refusal(tenant, outcome), rule: outcome.rule, changes: [] }
  return { reply: engine.replies.accepted(operation, outcome, before as unknown as Source, []), rule: null, changes: outcome.changes }
}
