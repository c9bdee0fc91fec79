/** Which streams of a shared store a control verb reads. */
import { type ControlId, controlIds, controlTable } from '../api.ts'
import { tenantKey } from '../contract/route.ts'
import type { StreamsRead } from '../store/replica.ts'
import { MOCK } from '../store/state.ts'

/** Verbs about state that each process has separately, or that is the same in all processes. */
const NOTHING: readonly ControlId[] = [
  'Mock_Health',
  'Mock_Metrics',
  ...idsOf('Journal_', 'Advice_', 'Events_', 'Rules_', 'Coverage_'),
  'Operations_GetList',
  'Operations_GetById',
]

/** Verbs that need every stream. Listing or removing the mock's plans also concerns the plans of tenants. Making a plan does not. */
const EVERYTHING: readonly ControlId[] = [
  'Mock_Reset',
  'Mock_Snapshot',
  'Mock_Restore',
  'Mock_Compare',
  'Mock_Export',
  'Tenants_GetList',
  ...idsOf('Failures_', 'Responses_').filter((id) => !id.endsWith('_Create')),
]

function idsOf(...resources: readonly string[]): ControlId[] {
  return controlIds.filter((id) => resources.some((resource) => id.startsWith(resource)))
}

export function streamsReadBy(id: ControlId, tenant: string | undefined): StreamsRead {
  if (NOTHING.includes(id)) return []
  if (EVERYTHING.includes(id)) return 'all'
  const key = controlTable(id).path.includes('{tenant}') && tenant !== undefined ? tenantKey(tenant) : undefined
  return key === undefined ? [MOCK] : [MOCK, key]
}
