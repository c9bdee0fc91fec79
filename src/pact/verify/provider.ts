/** The provider that the verifier talks to. It separates the interactions and gives each its own tenant of the mock. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Call, Reply } from '../../call.ts'
import { targetOf } from '../../contract/target.ts'
import { app } from '../../faces/express.ts'
import type { Mock } from '../../mock.ts'
import type { Interaction } from '../pact-file.ts'
import { headerIn } from '../pact-http.ts'
import type { CustomStates } from '../states/custom.ts'
import { arrangeState } from '../states/find.ts'
import type { Returned } from '../states/state.ts'
import { plannedFailure, Round, tenantIn, withTenant } from './round.ts'
import { LiveTokens, withCredentials } from './tokens.ts'

/** Above the ids of real tenants. Each interaction gets the next id. */
const FIRST_TENANT = 9_000_000_001

const STATES = '/_pact/states'

interface Change {
  readonly action: 'setup' | 'teardown'
  /** Empty if the interaction names no state. */
  readonly state: string
  readonly params?: Readonly<Record<string, unknown>>
}

interface ProviderOptions {
  readonly mock: Mock
  readonly states: CustomStates
  /** The interactions whose requests the verifier will send, in any order. */
  readonly expected: readonly Interaction[]
  readonly onRound: (done: number) => void
}

export class Provider {
  readonly rounds: Round[] = []
  private readonly options: ProviderOptions
  private readonly tokens: LiveTokens
  private readonly server

  constructor(options: ProviderOptions) {
    this.options = options
    this.tokens = new LiveTokens(options.mock)
    const call = (call: Call) => this.answer(call)
    const { bodyLimit, clock, timings, unreadRoom } = options.mock
    const face = app({ answer: call, control: call, bodyLimit, clock, timings, unreadRoom })
    this.server = createServer((request, response) => (request.url === STATES ? this.change(request, response) : face(request, response)))
  }

  /** Listens on a free port of this machine and returns the base URL. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  statesUrl(base: string): string {
    return base + STATES
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
    for (const { tenant } of this.rounds) tenant.reset()
  }

  /**
   * Always answers 200, because the verifier would keep retrying a refused state change for minutes. The interaction's request
   * gets the error instead.
   */
  private async change(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { action, state, params = {} } = (await jsonOf(request)) as Change
    const returned = action === 'setup' ? await this.setUp(state, params) : this.tearDown()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(returned))
  }

  private async setUp(name: string, params: Readonly<Record<string, unknown>>): Promise<Returned> {
    const round = this.current((last) => last.request === undefined)
    if (name === '') return {}
    round.states.push(name)
    if (round.fault !== undefined) return {}
    try {
      return await arrangeState({ name, params }, round, this.options.states)
    } catch (fault) {
      round.fault = `state '${name}': ${fault instanceof Error ? fault.message : String(fault)}`
      return {}
    }
  }

  private tearDown(): Returned {
    const last = this.rounds.at(-1)
    if (last) last.isOver = true
    return {}
  }

  /** The interaction that is being verified. Begins a new one if the last is over, or if `goesOn` returns false. */
  private current(goesOn: (last: Round) => boolean): Round {
    const last = this.rounds.at(-1)
    if (last && !last.isOver && goesOn(last)) return last
    last?.tenant.reset()
    const round = new Round(this.options.mock, String(FIRST_TENANT + this.rounds.length))
    this.rounds.push(round)
    return round
  }

  private answer(call: Call): Reply {
    // A request that is repeated, such as after a lost answer, still belongs to the interaction whose states were set up.
    const round = this.current((last) => last.request === undefined || last.states.length > 0)
    const isFirst = round.request === undefined
    round.request ??= { method: call.method, target: call.target }
    const reply = this.answerIn(round, call)
    if (isFirst) this.options.onRound(this.rounds.length)
    return reply
  }

  /** An error, such as a planned failure that the operation cannot have, fails only this interaction. */
  private answerIn(round: Round, call: Call): Reply {
    if (round.fault !== undefined) return mockError(round.fault)
    try {
      return this.answered(call, round)
    } catch (fault) {
      round.fault = (fault as Error).message
      return mockError(round.fault)
    }
  }

  private answered(call: Call, round: Round): Reply {
    const { mock } = this.options
    const sent = this.sent(call, round)
    const failure = plannedFailure(mock, call, round)
    // From a listener, because a journal of 0 exchanges keeps none.
    const stop = mock.journal.listen((exchange) => {
      round.exchange = exchange
    })
    try {
      return withPactTenant(mock.handle(sent), round)
    } finally {
      stop()
      failure?.stop()
    }
  }

  /** The call for the mock, with the interaction's tenant and valid credentials. */
  private sent(call: Call, round: Round): Call {
    if (tenantIn(call.target) === undefined) return call
    const own = { ...call, target: withTenant(call.target, round.tenant.id) }
    return withCredentials(own, round.caller, this.tokens, this.expects401(call, round))
  }

  /** Whether the pact leaves the credentials out to get a 401. */
  private expects401(call: Call, round: Round): boolean {
    const { path } = targetOf(call.target)
    return this.options.expected.some(
      ({ request, response, states }) =>
        response.status === 401 &&
        request.method === call.method.toUpperCase() &&
        request.path === path &&
        headerIn(request.headers, 'authorization') === headerOfCall(call) &&
        states.map(({ name }) => name).join('\n') === round.states.join('\n'),
    )
  }
}

const headerOfCall = ({ headers }: Call): string | undefined => headers.authorization as string | undefined

/** Replaces the mock's tenant id with the one in the pact. */
function withPactTenant(reply: Reply, { tenant, pactTenant }: Round): Reply {
  if (pactTenant === undefined || !reply.body.includes(tenant.id)) return reply
  return { ...reply, body: reply.body.replaceAll(tenant.id, pactTenant) }
}

/** ERR-12: the mock's own error, which no contract expects. */
const mockError = (message: string): Reply => ({
  status: 501,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ mock: 'mocktitan', message, operation: null }),
})

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
