/** The way of a call: route, admit, read, decide, check, commit (GATE-06). Synchronous: one call is one turn, nothing comes between. */
import { admit } from './admission/admit.ts'
import { environmentOf, serves } from './admission/clients.ts'
import { counted } from './admission/rate.ts'
import { clientIdOf, type TokenState, Tokens } from './admission/tokens.ts'
import { type OperationId, operationTable } from './api.ts'
import type { Call, Reply } from './call.ts'
import { exceeds } from './contract/body.ts'
import { type Route, route } from './contract/route.ts'
import type { Env } from './domain/env.ts'
import type { Operation } from './domain/operation.ts'
import { type HandledId, handlers } from './domain/operations.ts'
import type { Change, Outcome, Refusal } from './domain/outcome.ts'
import type { Rule } from './domain/rule.ts'
import { duration, type Instant } from './domain/time.ts'
import type { World } from './domain/world.ts'
import { adviceOnBody, adviceOnQuery, type Routed, readInput, refusedWith, TOO_LARGE } from './input.ts'
import type { Settled } from './options.ts'
import { Replies, type Source } from './reply.ts'
import type { Clock } from './state/clock.ts'
import { type Advice, Journal } from './state/journal.ts'
import { hex } from './state/random.ts'
import { type Snapshot, Tenant, type Windows } from './state/tenants.ts'
import { Cursor, commit, type WorldState } from './state/world-state.ts'

/** The whole mock at one moment; opaque to its holder. */
export interface MockSnapshot {
  readonly tenants: ReadonlyMap<string, Snapshot>
  readonly tokens: TokenState
  readonly tokenWindows: Windows
  readonly strays: number
}

/** What became of a call, for the journal. */
interface Handled {
  readonly reply: Reply
  readonly client?: string | null
  readonly refusal?: Refusal
  readonly advice?: readonly Advice[]
  readonly changes?: readonly Change[]
}

interface Asked extends Routed {
  readonly now: Instant
}

export class Engine {
  readonly clock: Clock
  readonly journal: Journal
  readonly replies: Replies
  private readonly options: Settled
  private readonly start: WorldState
  private readonly tokens: Tokens
  private readonly lag: bigint
  private tenants = new Map<string, Tenant>()
  /** Calls that belong to no tenant: what their trace ids are made of. */
  private strays = 0
  private tokenWindows: Windows = new Map()

  constructor(options: Settled, start: WorldState, clock: Clock) {
    this.options = options
    this.start = start
    this.clock = clock
    this.journal = new Journal(options.journal)
    this.replies = new Replies(options)
    this.tokens = new Tokens({ auth: options.auth, clients: options.clients, seed: String(options.seed) })
    this.lag = duration(options.quirks.readLag) ?? 0n
  }

  handle(call: Call): Reply {
    const now = this.clock.now()
    const { path, query } = splitTarget(call.target)
    const found = route(call.method.toUpperCase(), path)
    const isToken = found?.operation === 'Connect_Token'
    const served = found && serves(call.host, isToken ? 'tokens' : 'resources') ? found : undefined
    const handled = this.handled(call, served, query, now)
    const { reply, client = null, refusal, advice = [], changes = [] } = handled
    this.journal.add({
      at: this.clock.textOf(now),
      method: call.method,
      target: call.target,
      operation: served?.operation ?? null,
      tenant: isToken ? null : (served?.tenant ?? null),
      client,
      status: reply.status,
      rule: refusal?.rule ?? null,
      advice,
      changes,
      call,
      reply,
    })
    return reply
  }

  private handled(call: Call, found: Route | undefined, query: string, now: Instant): Handled {
    if (!found) return this.refused(UNROUTABLE, '')
    const asked = { call, found, query, now }
    return found.operation === 'Connect_Token' ? this.issueToken(asked) : this.answer(asked, this.tenant(found.tenant))
  }

  private issueToken({ call, now }: Asked): Handled {
    const client = clientIdOf(call)
    const answer = this.refusedToken(call, client, now) ?? this.tokens.issue(call, now)
    if ('refused' in answer) return { ...this.refused(answer, this.traceId('', ++this.strays)), client: client || null }
    return { reply: { status: 200, headers: TOKEN_HEADERS, body: JSON.stringify(answer) }, client }
  }

  /** AUTH-12: the token endpoint has limits too, for each client; it belongs to no tenant. */
  private refusedToken(call: Call, client: string, now: Instant): Refusal | undefined {
    if (this.options.rateLimit > 0) {
      const { windows, refusal } = counted(this.tokenWindows, `${environmentOf(call.host)} ${client}`, this.options.rateLimit, now)
      this.tokenWindows = windows
      if (refusal) return refusal
    }
    return exceeds(call.body, this.options.bodyLimit) ? TOO_LARGE : undefined
  }

  private answer(asked: Asked, tenant: Tenant): Handled {
    const traceId = () => this.traceId(tenant.id, tenant.calls)
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
    if (outcome.refused) return { ...this.refused(outcome, traceId(), advice), client }
    const reply = this.replies.accepted(operation, outcome, world as unknown as Source, advice)
    this.options.checkAnswer?.(operation, reply)
    this.commit(tenant, outcome.changes, cursor, asked.now)
    return { reply, client, advice, changes: outcome.changes }
  }

  private refused(refusal: Refusal, traceId: string, advice: readonly Advice[] = []): Handled {
    const reply = this.replies.refused(refusal, traceId, advice)
    this.options.checkAnswer?.(null, reply)
    return { reply, refusal, advice }
  }

  /** Who calls, or why they may not: 401, 403, 429. */
  private admitted({ call, found, query, now }: Asked, tenant: Tenant): { client: string | null; refusal?: Refusal } {
    const { auth, quirks, rateLimit } = this.options
    const admitted = admit(call, query, operationTable(found.operation), found.tenant, { auth, tokens: this.tokens, quirks }, now)
    if (admitted.refused) return { client: null, refusal: admitted }
    const { client, app } = admitted
    if (rateLimit === 0) return { client }
    const { windows, refusal } = counted(tenant.windows, `${environmentOf(call.host)} ${app}`, rateLimit, now)
    tenant.windows = windows
    return refusal ? { client, refusal } : { client }
  }

  /** Runs a decision on a tenant's world, without committing it. */
  private decide(tenant: Tenant, now: Instant, decision: (world: World, env: Env) => Outcome) {
    const cursor = new Cursor(tenant.state, now)
    const world = tenant.world(now, this.lag)
    return { outcome: decision(world, cursor.env(this.options.quirks, this.options.exportPageSize)), cursor, world }
  }

  private commit(tenant: Tenant, changes: readonly Change[], cursor: Cursor, now: Instant): void {
    if (changes.length > 0) tenant.replace(commit(tenant.state, changes, cursor), now, this.lag)
  }

  get quirks(): Settled['quirks'] {
    return this.options.quirks
  }

  /** Decides and commits what no call of the API asked for: the control verbs. */
  run(tenantId: string, decision: (world: World, env: Env) => Outcome): Outcome {
    const tenant = this.tenant(tenantId)
    const now = this.clock.now()
    const { outcome, cursor } = this.decide(tenant, now, decision)
    if (!outcome.refused) this.commit(tenant, outcome.changes, cursor, now)
    return outcome
  }

  /** A refusal of the control API as the API would send it. */
  refusal(tenantId: string, refusal: Refusal): Reply {
    const tenant = this.tenant(tenantId)
    return this.replies.refused(refusal, this.traceId(tenantId, ++tenant.calls))
  }

  tenant(id: string): Tenant {
    const known = this.tenants.get(id)
    if (known) return known
    const made = new Tenant(id, this.start)
    this.tenants.set(id, made)
    return made
  }

  /** Every tenant as the starting world has it; tokens stay good, the clock stays where it is. */
  reset(): void {
    this.tenants = new Map()
    this.strays = 0
    this.journal.clear()
  }

  resetTenant(id: string): void {
    this.tenants.delete(id)
  }

  snapshot(): MockSnapshot {
    return {
      tenants: new Map([...this.tenants].map(([id, tenant]) => [id, tenant.snapshot()])),
      tokens: this.tokens.snapshot(),
      tokenWindows: this.tokenWindows,
      strays: this.strays,
    }
  }

  restore({ tenants, tokens, tokenWindows, strays }: MockSnapshot): void {
    this.tenants = new Map()
    for (const [id, snapshot] of tenants) this.tenant(id).restore(snapshot)
    this.tokens.restore(tokens)
    this.tokenWindows = tokenWindows
    this.strays = strays
  }

  /** Shaped like a W3C trace parent, as ASP.NET writes it. */
  private traceId(tenant: string, count: number): string {
    const digits = hex(`${this.options.seed}/trace/${tenant}/${count}`, 48)
    return `00-${digits.slice(0, 32)}-${digits.slice(32)}-00`
  }
}

const TOKEN_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

function splitTarget(target: string): { path: string; query: string } {
  const origin = /^https?:\/\/[^/?#]*/i.exec(target)?.[0].length ?? 0
  const local = target.slice(origin)
  const at = local.indexOf('?')
  const hash = (text: string) => text.split('#', 1)[0] ?? ''
  return at < 0 ? { path: hash(local) || '/', query: '' } : { path: local.slice(0, at) || '/', query: hash(local.slice(at + 1)) }
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
    says: 'A refused business rule is 400 with its message, which names the place, under errors[""]; 409 where the document declares it and the refusal is a conflict.',
    basis: { assumed: 'no source says' },
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
