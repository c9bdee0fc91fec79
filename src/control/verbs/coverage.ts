/** Coverage: what API calls and control verbs have exercised so far. */
import { type Answer, data } from '../answer.ts'
import type { Control } from '../control.ts'
import { coverageData } from '../coverage.ts'
import type { ControlInput } from '../input.ts'

export const coverageVerbs = {
  Coverage_Get: (control: Control): Answer => data(coverageData(control.counted())),
  TenantCoverage_Get: (control: Control, { path }: ControlInput): Answer => data(coverageData(control.countedOf(path.tenant as string))),
}
