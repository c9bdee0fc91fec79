/** The way of a call: route, admit, read, decide, check, commit (GATE-06). Synchronous: one call is one turn, nothing comes between. */

import { type OperationId, operationTable } from '../api.ts'
import type { Call, Reply } from '../call.ts'
import { exceeds } from '../contract/body.ts'
import { type Route, route } from '../contract/route.ts'
import type { Env } from '../domain/env.ts'
import type { Operation } from '../domain/operation.ts'
import { type HandledId, handlers } from '../domain/operations.ts'
import type { Change, Outcome, Refusal, RuleId } from '../domain/outcome.ts'
import type { Rule } from '../domain/rule.ts'
import { duration, type Instant, TICKS_PER_MILLISECOND } from '../domain/time.ts'
import type { World } from '../domain/world.ts'
import { exportedOptions, type Standing } from '../options.ts'
import type { Clock, ClockState } from '../store/clock.ts'
import { Listeners, type OnFault } from '../store/listeners.ts'
import type { Snapshot, Tenant } from '../store/tenants.ts'
import { Cursor, commit, type WorldState } from '../store/world-state.ts'
import type { WorldData } from '../worlds/world-data.ts'
import type { LoadedMock } from '../worlds/world-file.ts'
import { admit, bearerOf } from './admission/admit.ts'
import { environmentOf, serves } from './admission/clients.ts'
import { callerOf, counted } from './admission/rate.ts'
import { clientIdOf } from './admission/tokens.ts'
import { Adviser } from './advice/adviser.ts'
import type { Seen } from './advice/seen.ts'
import type { Handled } from './handled.ts'
import { adviceOnBody, adviceOnQuery, type Routed, readInput, refusedWith, TOO_LARGE } from './input.ts'
import { type Advice, Journal } from './journal/journal.ts'
import { MockState, type MockStateSnapshot } from './mock-state.ts'
import { CallFacts } from './plans/facts.ts'
import { Plans, type PlansState } from './plans/plans.ts'
import { struck } from './plans/strike.ts'
import { Replies, type Source } from './reply.ts'
import type { Warnings } from './warnings.ts'

/** The whole mock at one moment; opaque to its holder. */
export interface MockSnapshot {
  readonly state: MockStateSnapshot
  readonly clock: ClockState
  readonly failures: PlansState
  readonly responses: PlansState
}

/** Told of changes before they are committed, and of the tenant's state as they meet it. */
export type Watcher = (changes: readonly Change[], met: WorldState) => void

interface Asked extends Routed {
  readonly now: Instant
}

export class Engine {
  readonly clock: Clock
  readonly journal: Journal
  readonly replies: Replies
  readonly warnings: Warnings
  readonly adviser: Adviser
  readonly failures: Plans
  readonly responses: Plans
  private readonly options: Standing
  private readonly state: MockState
  private readonly lag: bigint
  /** Told of what control verbs change; what calls change is in the journal. */
  readonly watchers: Listeners<Parameters<Watcher>>

  constructor(options: Standing, start: WorldState, clock: Clock, warnings: Warnings, kept?: LoadedMock) {
    this.options = options
    this.warnings = warnings
    this.state = new MockState(options, start, kept)
    this.clock = clock
    const onFault: OnFault = (about, fault) => warnings.failed(about, fault)
    this.journal = new Journal(options.journal, onFault)
    this.watchers = new Listeners('A watcher of changes', onFault)
    this.replies = new Replies(options)
    this.adviser = new Adviser(clock, (text, environment, now) => this.state.tokens.find(text, environment, now))
    this.failures = new Plans(`${options.seed}/failures`)
    this.responses = new Plans(`${options.seed}/responses`)
    this.lag = duration(options.quirks.readLag) ?? 0n
  }

  handle(call: Call): Reply {
    const now = this.clock.now()
    const { path, query } = splitTarget(call.target)
    const found = route(call.method.toUpperCase(), path)
    const isToken = found?.operation === 'Connect_Token'
    const served = found && serves(call.host, isToken ? 'tokens' : 'resources') ? found : undefined
    const operation = served?.operation ?? null
    const tenant = isToken ? null : (served?.tenant ?? null)
    const met = tenant === null ? null : this.tenant(tenant).state
    const handled = this.handled(call, served, query, now)
    const { client = null, refusal, changes = [], failure = null, again } = handled
    const { reply, advice } = this.advised(handled, {
      call,
      operation,
      tenant,
      client,
      parameters: served?.parameters ?? NONE,
      queryText: query,
      now,
    })
    const exchange = {
      at: this.clock.textOf(now),
      method: call.method,
      target: call.target,
      operation,
      tenant,
      client,
      status: reply.status,
      rule: refusal?.rule ?? null,
      failure,
      duration: millisecondsTo(reply, now),
      advice,
      changes,
      call,
      reply: again && failure === null ? rewritten(reply, again) : reply,
    }
    this.journal.add(exchange, met)
    return reply
  }

  private handled(call: Call, found: Route | undefined, query: string, now: Instant): Handled {
    if (!found) return this.refused(UNROUTABLE, '')
    const asked = { call, found, query, now }
    return this.failures.pending || this.responses.pending ? this.planned(asked) : this.worked(asked)
  }

  private worked(asked: Asked): Handled {
    const { operation, tenant } = asked.found
    return operation === 'Connect_Token' ? this.issueToken(asked) : this.answer(asked, this.tenant(tenant))
  }

  /** As a tester has planned it: before everything but the route. */
  private planned(asked: Asked): Handled {
    const { operation, parameters: path } = asked.found
    const tenant = operation === 'Connect_Token' ? null : asked.found.tenant
    const facts = new CallFacts(asked.call, { operation, path, tenant }, asked.query, () => this.clientOf(asked))
    const plan = this.failures.strike(facts) ?? this.responses.strike(facts)
    if (!plan) return this.worked(asked)
    const { client } = facts
    const ways = {
      work: () => this.worked(asked),
      rehearse: () => this.state.rehearse(tenant, () => ({ ...this.worked(asked), changes: [] })),
      refuse: (refusal: Refusal) => this.refused(refusal, this.state.nextTraceId(tenant)),
      killToken: () => this.state.tokens.forget(bearerOf(asked.call)),
    }
    return { ...struck(plan, ways, { now: asked.now, ruleHeader: this.options.ruleHeader }), client }
  }

  /** Whom a live token of this call was issued to, or who asks for one. */
  private clientOf({ call, found, now }: Asked): string | null {
    if (found.operation === 'Connect_Token') return clientIdOf(call) || null
    return this.state.tokens.find(bearerOf(call), environmentOf(call.host), now)?.clientId ?? null
  }

  /** With what the calls before this one show (ADV-03 … ADV-08). */
  private advised({ reply, advice: read = [], query, answer }: Handled, asked: Omit<Seen, 'query' | 'answer' | 'reply' | 'isWhole'>) {
    const isWhole = reply.status === 200 && reply.delivery?.reset === undefined && reply.delivery?.truncateAt === undefined
    const advice = this.noticed({ ...asked, reply, query, isWhole, answer: isWhole ? answer : undefined }, read)
    return { reply: advice.length > read.length ? this.replies.advised(reply, advice) : reply, advice }
  }

  /** Advice is only told about a call: where it fails, the call is answered all the same. */
  private noticed(seen: Seen, read: readonly Advice[]): readonly Advice[] {
    try {
      return this.adviser.notice(seen, read)
    } catch (fault) {
      this.warnings.failed('Advice', fault)
      return read
    }
  }

  private issueToken({ call, now }: Asked): Handled {
    const client = clientIdOf(call)
    const answer = this.refusedToken(call, client, now) ?? this.state.tokens.issue(call, now)
    if ('refused' in answer) return { ...this.refused(answer, this.state.nextTraceId(null)), client: client || null }
    return { reply: { status: 200, headers: TOKEN_HEADERS, body: JSON.stringify(answer) }, client }
  }

  /** AUTH-12: the token endpoint has limits too, for each client; it belongs to no tenant. */
  private refusedToken(call: Call, client: string, now: Instant): Refusal | undefined {
    if (this.options.rateLimit > 0) {
      const { windows, refusal } = counted(this.state.tokenWindows, callerOf(call.host, client), this.options.rateLimit, now)
      this.state.tokenWindows = windows
      if (refusal) return refusal
    }
    return exceeds(call.body, this.options.bodyLimit) ? TOO_LARGE : undefined
  }

  private answer(asked: Asked, tenant: Tenant): Handled {
    const traceId = () => this.state.traceId(tenant.id, tenant.calls)
    tenant.calls++
    const { client, refusal } = this.admitted(asked, tenant)
    if (refusal) return { ...this.refused(refusal, traceId()), client }
    const { operation } = asked.found
    const read = readInput(asked, this.options)
    if ('refused' in read) return { ...this.refused(read, traceId(), adviceOnBody(read)), client }
    const advice = [...adviceOnBody(read.body), ...adviceOnQuery(operation, read.query)]
    const { outcome, cursor, world } = this.decide(tenant, asked.now, (known, env) =>
      (handlers[operation as HandledId] as Operation<OperationId>)(read.input, known, env),
    )
    const { query } = read.query
    if (outcome.refused) return { ...this.refused(outcome, traceId(), advice), client, query }
    const reply = this.replies.accepted(operation, outcome, world as unknown as Source, advice)
    this.options.checkAnswer?.(operation, reply)
    this.commit(tenant, outcome.changes, cursor, asked.now)
    const again = this.replies.again(operation, outcome.answer, world as unknown as Source)
    return { reply, ...(again && { again }), client, advice, changes: outcome.changes, query, answer: outcome.answer }
  }

  private refused(refusal: Refusal, traceId: string, advice: readonly Advice[] = []): Handled {
    const reply = this.replies.refused(refusal, traceId, advice)
    this.options.checkAnswer?.(null, reply)
    return { reply, refusal, advice }
  }

  /** Who calls, or why they may not: 401, 403, 429. */
  private admitted({ call, found, query, now }: Asked, tenant: Tenant): { client: string | null; refusal?: Refusal } {
    const { auth, quirks, rateLimit } = this.options
    const admitted = admit(call, query, operationTable(found.operation), found.tenant, { auth, tokens: this.state.tokens, quirks }, now)
    if (admitted.refused) return { client: null, refusal: admitted }
    const { client, app } = admitted
    if (rateLimit === 0) return { client }
    const { windows, refusal } = counted(tenant.windows, callerOf(call.host, app), rateLimit, now)
    tenant.windows = windows
    return refusal ? { client, refusal } : { client }
  }

  /** Runs a decision on a tenant's world, without committing it. */
  private decide(tenant: Tenant, now: Instant, decision: (world: World, env: Env) => Outcome) {
    const cursor = new Cursor(tenant.state, now)
    const world = tenant.world(now, this.lag)
    const { quirks, exportPageSize } = this.options
    return { outcome: decision(world, cursor.env(quirks, exportPageSize, tenant.walks)), cursor, world }
  }

  private commit(tenant: Tenant, changes: readonly Change[], cursor: Cursor, now: Instant): void {
    if (changes.length > 0) tenant.replace(commit(tenant.state, changes, cursor), now, this.lag)
  }

  get quirks(): Standing['quirks'] {
    return this.options.quirks
  }

  /** Decides and commits what no call of the API asked for: the control verbs. */
  run(tenantId: string, decision: (world: World, env: Env) => Outcome, dryRun = false): Outcome {
    const tenant = this.tenant(tenantId)
    const now = this.clock.now()
    const { outcome, cursor } = this.decide(tenant, now, decision)
    if (outcome.refused || dryRun) return outcome
    this.watchers.call(outcome.changes, tenant.state)
    this.commit(tenant, outcome.changes, cursor, now)
    return outcome
  }

  /** What an operation answers to a call that is admitted whatever it brings along; counted and told nowhere. */
  tryOut(routed: Routed, dryRun: boolean): { reply: Reply; rule: RuleId | null; changes: readonly Change[] } {
    const { operation, tenant } = routed.found
    const read = readInput(routed, this.options)
    if ('refused' in read) return { reply: this.refusal(tenant, read), rule: read.rule, changes: [] }
    let seen: World | undefined
    const outcome = this.run(
      tenant,
      (world, env) => {
        seen = world
        return (handlers[operation as HandledId] as Operation<OperationId>)(read.input, world, env)
      },
      dryRun,
    )
    if (outcome.refused) return { reply: this.refusal(tenant, outcome), rule: outcome.rule, changes: [] }
    return { reply: this.replies.accepted(operation, outcome, seen as unknown as Source, []), rule: null, changes: outcome.changes }
  }

  /** A refusal of the control API as the API would send it. It is no call of the API, so it does not count as one. */
  refusal(tenantId: string, refusal: Refusal): Reply {
    return this.replies.refused(refusal, this.state.traceId(`control/${tenantId}`, this.tenant(tenantId).calls))
  }

  /** Those that were used or loaded. */
  tenants(): { readonly id: string; readonly calls: number; readonly changed: boolean }[] {
    return this.state.list()
  }

  /** In the order of their expiry. */
  liveTokens(now: Instant): { readonly clientId: string; readonly expires: Instant }[] {
    return this.state.tokens.live(now)
  }

  /** Everything that a tenant has is replaced, but not the count of its calls. */
  loadTenant(id: string, state: WorldState): void {
    this.restoreTenant(id, { ...this.tenant(id).snapshot(), state, past: [] })
  }

  tenant(id: string): Tenant {
    return this.state.tenant(id)
  }

  /** Every tenant as the starting world has it, and nothing planned; tokens stay good, the clock stays where it is. */
  reset(): void {
    this.state.begin()
    this.failures.clear()
    this.responses.clear()
    this.journal.clear()
    this.adviser.clear()
  }

  restoreTenant(id: string, snapshot: Snapshot): void {
    this.tenant(id).restore(snapshot)
    this.adviser.forget(id)
  }

  resetTenant(id: string): void {
    this.state.forget(id)
    this.failures.remove(this.failures.of(id))
    this.responses.remove(this.responses.of(id))
    this.adviser.forget(id)
  }

  snapshot(): MockSnapshot {
    const { state, clock, failures, responses } = this
    return { state: state.snapshot(), clock: clock.snapshot(), failures: failures.snapshot(), responses: responses.snapshot() }
  }

  restore({ state, clock, failures, responses }: MockSnapshot): void {
    this.state.restore(state)
    this.clock.restore(clock)
    this.failures.restore(failures)
    this.responses.restore(responses)
    this.adviser.forget()
  }

  /** The whole mock as the data of a world file, without journal and without secrets. */
  export(): WorldData {
    return this.state.data(exportedOptions(this.options), this.clock.now())
  }
}

const NONE = {}

const TOKEN_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/** A reply whose body is written when somebody looks at it: a thousand pages would be much to keep. */
const rewritten = (reply: Reply, again: () => string): Reply => ({
  ...reply,
  get body() {
    return again()
  },
})

/** How long the answer takes on the mock's clock. */
const millisecondsTo = ({ delivery }: Reply, now: Instant): number =>
  delivery?.at === undefined ? 0 : Number(delivery.at - now) / Number(TICKS_PER_MILLISECOND)

/** An absolute target counts without its origin, a fragment not at all. */
function splitTarget(target: string): { path: string; query: string } {
  const local = target.startsWith('/') ? target : target.slice(/^https?:\/\/[^/?#]*/i.exec(target)?.[0].length ?? 0)
  const fragment = local.indexOf('#')
  const asked = fragment < 0 ? local : local.slice(0, fragment)
  const at = asked.indexOf('?')
  return at < 0 ? { path: asked || '/', query: '' } : { path: asked.slice(0, at) || '/', query: asked.slice(at + 1) }
}

const UNROUTABLE = refusedWith(404, 'GATE-01', '', { voice: 'gateway' })

export const rules: readonly Rule[] = [
  {
    id: 'GATE-06',
    says:
      'What is wrong is reported in this order: route, 401, 403, 429, 413 or 415, unreadable or misshapen request, unknown id in the path, references in the body, business ' +
      'rules. Nothing later is looked at.',
    basis: { observed: 'in part; the rest is assumed' },
  },
  {
    id: 'ERR-09',
    says: 'An unknown id in the path is 404 with a traceId and a title that names the entity and id.',
    basis: { documented: 'the status; the text is assumed' },
  },
  {
    id: 'ERR-10',
    says: 'A refused business rule is 400 with its message as the title and under errors[""]; 409 where the document declares it and the refusal is a conflict.',
    basis: { observed: 'live, three teams, in another module; errors[""] is assumed' },
  },
  {
    id: 'VAL-03',
    says: 'Each change gets a modifiedOn later than every earlier one of the tenant. A PATCH that changes nothing changes no modifiedOn; a receipt changes that of its order.',
    basis: { ours: 'so that feeds and filters are exact' },
  },
  {
    id: 'VAL-04',
    says: "Ids are int64 from one sequence per tenant; a record's items take the ids right after it.",
    basis: { observed: 'a captured body' },
  },
  { id: 'VAL-08', says: 'Lists may lag behind writes: quirk readLag. Reads by id do not.', basis: { observed: 'one guide' } },
  { id: 'VAL-09', says: 'createdById is one fixed integration user of the world.', basis: { assumed: 'no source says' } },
]
