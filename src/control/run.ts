/** Runs a control verb: the only entry, from code and over HTTP. */
import type { ControlId } from '../api.ts'
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

export type ControlVerb = (control: Control, input: ControlInput) => Answer

/** Every verb of control.yaml: one that is missing does not compile. */
export const verbs: { readonly [Id in ControlId]: ControlVerb } = {
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

/** A mistake of the caller is an answer; any other throw is a fault of the mock. */
export function runVerb(control: Control, id: ControlId, input: ControlInput): Answer {
  try {
    return verbs[id](control, input)
  } catch (error) {
    if (error instanceof OptionError || error instanceof FilterError || error instanceof WorldError) return { kind: 'mistake', error }
    throw error
  }
}
