/** Runs a control verb. All calls to verbs, from code and over HTTP, come through here. */
import { type ControlId, controlTable } from '../api.ts'
import { tenantKey } from '../contract/route.ts'
import { shortened, unknownName } from '../domain/nearest.ts'
import { FilterError } from '../engine/journal/filter.ts'
import { OptionError } from '../options.ts'
import { WorldError } from '../worlds/world-error.ts'
import type { Answer } from './answer.ts'
import type { Control } from './control.ts'
import type { ControlInput } from './input.ts'
import { clockVerbs } from './verbs/clock.ts'
import { coverageVerbs } from './verbs/coverage.ts'
import { eventVerbs } from './verbs/events.ts'
import { journalVerbs } from './verbs/journal.ts'
import { mockVerbs } from './verbs/mock.ts'
import { operationVerbs } from './verbs/operations.ts'
import { planVerbs } from './verbs/plans.ts'
import { recordVerbs } from './verbs/records.ts'
import { ruleVerbs } from './verbs/rules.ts'
import { sheetVerbs } from './verbs/sheets.ts'
import { snapshotVerbs } from './verbs/snapshots.ts'
import { tenantVerbs } from './verbs/tenants.ts'

type ControlVerb = (control: Control, input: ControlInput) => Answer

/** Every verb of control.yaml. If one is missing, this does not compile. */
const verbs: { readonly [Id in ControlId]: ControlVerb } = {
  ...mockVerbs,
  ...eventVerbs,
  ...journalVerbs,
  ...coverageVerbs,
  ...clockVerbs,
  ...planVerbs,
  ...ruleVerbs,
  ...operationVerbs,
  ...snapshotVerbs,
  ...tenantVerbs,
  ...recordVerbs,
  ...sheetVerbs,
}

/** A mistake by the caller becomes an answer; any other error is a fault in the mock. */
export function runVerb(control: Control, id: ControlId, input: ControlInput): Answer {
  try {
    return verbs[id](control, checked(id, input))
  } catch (error) {
    if (error instanceof OptionError || error instanceof FilterError || error instanceof WorldError) return { kind: 'mistake', error }
    throw error
  }
}

/** The input with a normalized tenant id. Throws an OptionError for an unknown query parameter or an invalid tenant id. */
function checked(id: ControlId, input: ControlInput): ControlInput {
  const { query } = controlTable(id)
  for (const name of Object.keys(input.query)) {
    if (query.includes(name)) continue
    throw new OptionError(
      query.length > 0
        ? unknownName(name, 'query parameter', query, 'of this verb')
        : `Unknown query parameter '${name}': this verb has none.`,
    )
  }
  const { tenant } = input.path
  if (tenant === undefined) return input
  const key = tenantKey(tenant)
  if (key === undefined) throw new OptionError(`'${shortened(tenant)}' is not a tenant id: 1 to 19 digits are expected.`)
  return { ...input, path: { ...input.path, tenant: key } }
}
