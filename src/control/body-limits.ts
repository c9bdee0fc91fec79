/** How large the body of a control verb may be. */
import type { ControlId } from '../api.ts'
import { DEEPEST } from '../contract/depth.ts'
import { type Excess, excessIn, type JsonLimits } from '../contract/json-limits.ts'
import { OptionError } from '../options.ts'

/** The largest body of a control verb, in bytes: a world file may be large. */
export const CONTROL_BODY_LIMIT = 16 * 1024 * 1024

/** No world of 16 MiB with complete records exceeds these limits. */
const LARGE: JsonLimits = { properties: 20_000, containers: 200_000, values: 2_000_000 }
/** Even the longest order does not exceed these limits. */
const USUAL: JsonLimits = { properties: 20_000, containers: 100_000, values: 100_000 }

/** The verbs whose bodies contain a world, the body of an API call, or the body of an answer. */
const WITH_LARGE_BODIES: ReadonlySet<ControlId> = new Set([
  'Tenants_Load',
  'Tenants_Merge',
  'Failures_Create',
  'TenantFailures_Create',
  'Responses_Create',
  'TenantResponses_Create',
  'Operations_Run',
])

/** Throws an OptionError if the text exceeds a limit. */
export function demandWithinLimits(text: string, verb: ControlId): void {
  const limits = WITH_LARGE_BODIES.has(verb) ? LARGE : USUAL
  const excess = excessIn(text, limits)
  if (excess) throw new OptionError(`the body ${reasons[excess](limits)}`)
}

const reasons: { readonly [Each in Excess]: (limits: JsonLimits) => string } = {
  depth: () => `is nested more than ${DEEPEST} levels deep`,
  properties: ({ properties }) => `has an object with more than ${properties} properties`,
  containers: ({ containers }) => `has more than ${containers} objects and lists`,
  values: ({ values }) => `has more than ${values} values`,
}
