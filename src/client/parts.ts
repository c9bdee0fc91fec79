/** What a mock and a tenant have in common over HTTP: plans and a journal. */
import type { ControlId } from '../api.ts'
import type { VerbAnswer, VerbInput } from '../control/call.ts'
import type { Send } from './send.ts'

/** Every verb of control.yaml except `Events_Listen`, whose answer is a stream. */
export type RemoteVerb = Exclude<ControlId, 'Events_Listen'>

type Filter = NonNullable<VerbInput<'TenantJournal_Get'>['query']>
type MockFilter = NonNullable<VerbInput<'Journal_Get'>['query']>

/** The journal as `GET /_mock/journal` shows it, with secrets hidden. */
export interface RemoteJournal<By> {
  /** The last 100 matching exchanges, oldest first. `limit` changes the number. */
  entries(filter?: By): Promise<VerbAnswer<'Journal_Get'>['exchanges']>
  clear(): Promise<void>
}

export interface RemotePlan {
  readonly id: number
  /** The number of calls that the plan was applied to. */
  hits(): Promise<number>
  /** Ends the plan: it is not applied to any more calls. */
  stop(): Promise<void>
}

export interface RemotePlans {
  entries(): Promise<readonly { readonly id: number; readonly hits: number }[]>
  /** Ends all of these plans. */
  clear(): Promise<void>
}

export type MockJournalOverHttp = RemoteJournal<MockFilter> & { har(filter?: MockFilter): Promise<VerbAnswer<'Journal_Har'>> }
export type TenantJournalOverHttp = RemoteJournal<Filter>

type PlanGroup = 'Failures' | 'Responses'

/**
 * Makes and lists the plans of one tenant. Without `tenant`, lists all plans, and makes a plan for the tenant that its options name,
 * or for every tenant if they name none.
 */
export function plansOver(send: Send, group: PlanGroup, tenant?: string) {
  const [prefix, path] = tenant === undefined ? ['', {}] : ['Tenant', { tenant }]
  const call = (verb: string, input: object = {}) => send(`${prefix}${group}_${verb}` as ControlId, { path, ...input })
  const entries = async () => Object.values((await call('GetList')) as Record<string, never[]>).flat() as { id: number; hits: number }[]

  const plan = async (operation: string, options: object): Promise<RemotePlan> => {
    if ('when' in options) throw new TypeError('`when` is a function, which cannot be sent to another process: use `match`.')
    const { id } = (await call('Create', { body: { ...options, operation } })) as { id: number }
    return {
      id,
      hits: async () => (await entries()).find((each) => each.id === id)?.hits ?? 0,
      stop: async () => void (await call('Stop', { path: { ...path, id } })),
    }
  }
  const list: RemotePlans = { entries, clear: async () => void (await call('Clear')) }
  return { plan, list }
}
