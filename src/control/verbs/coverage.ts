/** Coverage: what API calls and control verbs have exercised so far. */
import { type Answer, data } from '../answer.ts'
import type { Control } from '../control.ts'
import { coverageOf } from '../coverage.ts'
import type { ControlInput } from '../input.ts'

export const coverageVerbs = {
  Coverage_Get: (control: Control): Answer => data(coverageOf(control.counted())),
  TenantCoverage_Get: (control: Control, { path }: ControlInput): Answer => data(coverageOf(control.countedOf(path.tenant as string))),
}
