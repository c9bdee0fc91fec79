/** One tenant of a mock in another process: the methods of `mock.tenant(id)`, but asynchronous. */
import type { ControlId, OperationId } from '../api.ts'
import { controlTable } from '../api.ts'
import type { VerbAnswer } from '../control/call.ts'
import type { TenantControl } from '../control/tenant.ts'
import type { FailureOptions } from '../engine/plans/failure.ts'
import type { ResponseOptions } from '../engine/plans/response.ts'
import type { WorldData } from '../worlds/world-data.ts'
import { plansOver, type RemotePlan, type RemotePlans, type TenantJournalOverHttp } from './parts.ts'
import type { Send } from './send.ts'

/** The members of `TenantControl` that are not groups of verbs. If a new group has no entry in VERBS, the code does not compile. */
type NoGroup =
  | 'id'
  | 'look'
  | 'decide'
  | 'journal'
  | 'advice'
  | 'fail'
  | 'respond'
  | 'failures'
  | 'responses'
  | 'snapshot'
  | 'restore'
  | 'reset'
  | 'export'
  | 'load'
  | 'merge'
type Group = Exclude<keyof TenantControl, NoGroup>

/** The verb of control.yaml that each method calls. */
export const VERBS: { readonly [Name in Group]: { readonly [Verb in keyof TenantControl[Name]]: ControlId } } = {
  purchaseOrders: {
    create: 'PurchaseOrders_Arrange',
    send: 'PurchaseOrders_Send',
    unsend: 'PurchaseOrders_Unsend',
    export: 'PurchaseOrders_Export',
    cancelOutstanding: 'PurchaseOrders_CancelOutstanding',
  },
  vendors: { create: 'Vendors_Arrange' },
  purchaseOrderRequests: { create: 'PurchaseOrderRequests_Create' },
  returns: { markReturned: 'Returns_MarkReturned', receiveCredit: 'Returns_ReceiveCredit' },
  transfers: { create: 'Transfers_Create', pick: 'Transfers_Pick', receive: 'Transfers_Receive', cancel: 'Transfers_Cancel' },
  adjustments: { create: 'Adjustments_Create', cancel: 'Adjustments_Cancel' },
  batches: { post: 'Batches_Post', export: 'Batches_Export' },
  settings: { get: 'Settings_Get', update: 'Settings_Update' },
  jobs: { create: 'Jobs_Create' },
  projects: { create: 'Projects_Create' },
  technicians: { create: 'Technicians_Create' },
  employees: { create: 'Employees_Create' },
  businessUnits: { create: 'BusinessUnits_Create' },
  skus: { create: 'Skus_Create' },
  services: { create: 'Services_Create' },
  categories: { create: 'Categories_Create' },
  warehouses: { create: 'Warehouses_Create' },
}

type Remote<Verbs> = {
  readonly [Verb in keyof Verbs]: Verbs[Verb] extends (...given: infer Given) => infer Value ? (...given: Given) => Promise<Value> : never
}

/** The options of a plan, without the function `when`, which cannot be sent over HTTP. */
export type Sendable<Options> = Options extends unknown ? Omit<Options, 'when'> : never

interface RemoteTenantVerbs {
  readonly id: string
  readonly journal: TenantJournalOverHttp
  /** The findings of the advice rules (ADV) for this tenant. */
  advice(): Promise<VerbAnswer<'TenantAdvice_Get'>['findings']>
  fail<Id extends Exclude<OperationId, 'Connect_Token'> | '*'>(operation: Id, failure: Sendable<FailureOptions<Id>>): Promise<RemotePlan>
  respond<Id extends Exclude<OperationId, 'Connect_Token'>>(operation: Id, response: Sendable<ResponseOptions<Id>>): Promise<RemotePlan>
  readonly failures: RemotePlans
  readonly responses: RemotePlans
  /** Takes a named snapshot of the tenant. The server keeps it. */
  snapshot(name: string): Promise<void>
  restore(name: string): Promise<void>
  /** Returns the tenant to its starting world, and removes its own failures and overridden answers. */
  reset(): Promise<void>
  export(): Promise<WorldData>
  /** Replaces the tenant's world with that of a world file; its plans stay. */
  load(world: WorldData): Promise<void>
  /** Adds the records of a world file. Each replaces the record that has the same id in the same collection. */
  merge(world: WorldData): Promise<void>
}

export type RemoteTenant = RemoteTenantVerbs & { readonly [Name in Group]: Remote<TenantControl[Name]> }

export function remoteTenant(send: Send, id: string): RemoteTenant {
  const call = (verb: ControlId, more: object = {}, body?: unknown) => send(verb, { path: { tenant: id, ...more }, body })
  const [failures, responses] = [plansOver(send, 'Failures', id), plansOver(send, 'Responses', id)]
  const own: RemoteTenantVerbs = {
    id,
    journal: {
      entries: async (query = {}) =>
        ((await send('TenantJournal_Get', { path: { tenant: id }, query })) as VerbAnswer<'TenantJournal_Get'>).exchanges,
      clear: async () => void (await call('TenantJournal_Clear')),
    },
    advice: async () => ((await call('TenantAdvice_Get')) as VerbAnswer<'TenantAdvice_Get'>).findings,
    fail: (operation, failure) => failures.plan(operation, failure),
    respond: (operation, response) => responses.plan(operation, response),
    failures: failures.list,
    responses: responses.list,
    snapshot: async (name) => void (await call('Tenants_Snapshot', { name })),
    restore: async (name) => void (await call('Tenants_Restore', { name })),
    reset: async () => void (await call('Tenants_Reset')),
    export: async () => (await call('Tenants_Export')) as WorldData,
    load: async (world) => void (await call('Tenants_Load', {}, world)),
    merge: async (world) => void (await call('Tenants_Merge', {}, world)),
  }
  return { ...own, ...groupsOver(call) } as RemoteTenant
}

/** A verb whose path has an id takes the id as its argument; any other verb takes a body. */
function groupsOver(call: (verb: ControlId, path?: object, body?: unknown) => Promise<unknown>): object {
  const verbOf = (id: ControlId) => (given: unknown) =>
    controlTable(id).path.includes('{id}')
      ? call(id, { id: given })
      : call(id, {}, given ?? (controlTable(id).method === 'GET' ? undefined : {}))
  const groups = Object.entries(VERBS) as [string, Record<string, ControlId>][]
  return Object.fromEntries(
    groups.map(([name, verbs]) => [name, Object.fromEntries(Object.entries(verbs).map(([verb, id]) => [verb, verbOf(id)]))]),
  )
}
