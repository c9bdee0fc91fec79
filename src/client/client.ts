/** Controls a mock in another process, with the same methods as a mock that `createMock()` returns. */
import type { OperationId } from '../api.ts'
import type { Given, VerbAnswer, VerbInput } from '../control/call.ts'
import type { FailureOptions } from '../engine/plans/failure.ts'
import type { ResponseOptions } from '../engine/plans/response.ts'
import type { TenantScope } from '../engine/plans/scope.ts'
import type { WorldData } from '../worlds/world-data.ts'
import { type MockJournalOverHttp, plansOver, type RemotePlan, type RemotePlans, type RemoteVerb } from './parts.ts'
import { type ReadyOptions, untilReady } from './ready.ts'
import { type Send, sender } from './send.ts'
import { type RemoteTenant, remoteTenant, type Sendable } from './tenant.ts'

export interface ClientOptions {
  /** The function that sends the requests. Default `globalThis.fetch`. */
  readonly fetch?: typeof globalThis.fetch
}

export interface MockClient {
  /** The server's address, without a trailing slash. */
  readonly url: string
  /** Resolves when the server answers. Rejects if it does not answer within `seconds` (default 30). */
  ready(options?: ReadyOptions): Promise<void>
  /** Calls any verb of control.yaml by its operationId: `client.verb('Rules_GetById', { path: { rule: 'PO-14' } })`. */
  verb<Id extends RemoteVerb>(id: Id, input?: VerbInput<Id>): Promise<VerbAnswer<Id>>
  /** Controls one tenant. The server creates it on first use. */
  tenant(id: number | string): RemoteTenant
  fail<Id extends OperationId | '*'>(operation: Id, failure: Sendable<FailureOptions<Id> & TenantScope>): Promise<RemotePlan>
  respond<Id extends OperationId>(operation: Id, response: Sendable<ResponseOptions<Id> & TenantScope>): Promise<RemotePlan>
  readonly failures: RemotePlans
  readonly responses: RemotePlans
  readonly clock: {
    time(): Promise<string>
    set(time: string): Promise<void>
    advance(by: string): Promise<void>
    run(rate?: number): Promise<void>
    freeze(): Promise<void>
    /** @deprecated Use `freeze`. */
    stand(): Promise<void>
  }
  readonly journal: MockJournalOverHttp
  /** The findings of the advice rules (ADV). */
  advice(): Promise<VerbAnswer<'Advice_Get'>['findings']>
  /** Takes a named snapshot of the whole mock. The server keeps it. */
  snapshot(name: string): Promise<void>
  restore(name: string): Promise<void>
  reset(): Promise<void>
  /** The whole mock as a world file that `mocktitan serve --world` can start from. */
  export(): Promise<WorldData>
}

/**
 * A client for the mock at this address. Default: the environment variable `MOCKTITAN_URL`, or else http://127.0.0.1:4010. Nothing is sent
 * before the first method is called. If the server refuses a call because of a rule (`error.rule`) or a mistake in the request, the method
 * rejects with a ControlError.
 *
 * @example
 * const mock = connect(process.env.MOCKTITAN_URL)
 * const tenant = mock.tenant(1001)
 * await tenant.fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
 * await tenant.purchaseOrders.send(4161)
 */
export function connect(
  url: string = defaultUrl(),
  { fetch = (input, init) => globalThis.fetch(input, init) }: ClientOptions = {},
): MockClient {
  const base = readUrl(url)
  const send = sender(base, fetch)
  const [failures, responses] = [plansOver(send, 'Failures'), plansOver(send, 'Responses')]
  return {
    url: base,
    ready: async (options) => void (await untilReady(base, fetch, options)),
    verb: (id, input) => send(id, input as Given) as never,
    tenant: (id) => remoteTenant(send, digits(id)),
    fail: (operation, failure) => failures.plan(operation, failure),
    respond: (operation, response) => responses.plan(operation, response),
    failures: failures.list,
    responses: responses.list,
    clock: clockOver(send),
    journal: {
      entries: async (query = {}) => ((await send('Journal_Get', { query })) as VerbAnswer<'Journal_Get'>).exchanges,
      har: async (query = {}) => (await send('Journal_Har', { query })) as VerbAnswer<'Journal_Har'>,
      clear: async () => void (await send('Journal_Clear')),
    },
    advice: async () => ((await send('Advice_Get')) as VerbAnswer<'Advice_Get'>).findings,
    snapshot: async (name) => void (await send('Mock_Snapshot', { path: { name } })),
    restore: async (name) => void (await send('Mock_Restore', { path: { name } })),
    reset: async () => void (await send('Mock_Reset')),
    export: async () => (await send('Mock_Export')) as WorldData,
  }
}

const clockOver = (send: Send): MockClient['clock'] => ({
  time: async () => ((await send('Clock_Get')) as VerbAnswer<'Clock_Get'>).time,
  set: async (time) => void (await send('Clock_Set', { body: { time } })),
  advance: async (by) => void (await send('Clock_Advance', { body: { by } })),
  run: async (rate) => void (await send('Clock_Run', { body: rate === undefined ? {} : { rate } })),
  freeze: async () => void (await send('Clock_Freeze')),
  stand: async () => void (await send('Clock_Stand')),
})

const defaultUrl = (): string => globalThis.process?.env.MOCKTITAN_URL || 'http://127.0.0.1:4010'

function readUrl(text: string): string {
  const url = URL.parse(text)
  if (url && (url.username !== '' || url.password !== ''))
    throw new TypeError(`The address ${url.protocol}//${url.host} contains a user name or a password. A mock needs neither.`)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '')
    throw new TypeError(`${JSON.stringify(text)} is not the address of a server. An example: http://127.0.0.1:4010`)
  return url.href.replace(/\/{1,9}$/, '')
}

function digits(id: number | string): string {
  if (!/^\d{1,20}$/.test(String(id))) throw new TypeError(`'${id}' is not a tenant id: only digits are expected.`)
  return String(id)
}
