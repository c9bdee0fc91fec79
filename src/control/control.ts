/** Runs a control verb on a tenant: reads the body, decides, commits, and shows the record. */
import { controlTable } from '../api.ts'
import { readBody } from '../contract/body.ts'
import type { Refusal } from '../domain/outcome.ts'
import { shown } from '../domain/shown.ts'
import type { Engine } from '../engine/engine.ts'
import { type TenantVerb, verbs } from './verbs.ts'

/** The answer's text, or why not. A property that the verb does not know is refused: here nobody is to be imitated. */
export function runVerb(engine: Engine, tenant: string, verb: TenantVerb, id: number, bodyText: string): string | Refusal {
  const { of, record, decide } = verbs[verb]
  const { body: shape, answer = '' } = controlTable(verb)
  const read = shape === undefined ? { body: undefined } : readBody(shape, bodyText, { ...engine.quirks, unknownBody: 'reject' }, record)
  if ('refused' in read) return read
  const outcome = engine.run(tenant, (world, env) => decide(world, env, { id, body: read.body }))
  if (outcome.refused) return outcome
  const { tables, settings } = engine.tenant(tenant).state
  if (of === 'settings') return engine.replies.write(answer, settings)
  const changed = tables[of].get(outcome.answer.kind === 'value' ? (outcome.answer.value as { id: number }).id : id)
  if (!changed) throw new Error(`${verb} answered without a record`)
  return engine.replies.write(answer, shown(changed))
}
