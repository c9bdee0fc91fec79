/**
 * The way of a call: route, caller, plan, admit, read, decide, write the reply (GATE-06). It has no side effects: what the
 * call leaves behind is in the commits, so that it can be rehearsed by not applying them, and decided again on a newer state.
 */
import { type OperationId, operationTable } from '../api.ts'
import type { Call, Reply } from '../call.ts'
import { exceeds } from '../contract/body.ts'
import { type Route, route } from '../contract/route.ts'
import { targetOf } from '../contract/target.ts'
import type { Operation } from '../domain/operation.ts'
import { type HandledId, handlers } from '../domain/operations.ts'
import type { Refusal } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import type { Standing } from '../options.ts'
import type { Commit } from '../store/commit.ts'
import { mayApply } from '../store/plans.ts'
import { hex } from '../store/random.ts'
import { MOCK } from '../store/state.ts'
import type { States } from '../store/store.ts'
import { admit } from './admission/admit.ts'
import { type Caller, resourceCaller, tokenCaller } from './admission/caller.ts'
import { serves } from './admission/clients.ts'
import { counted, windowKey } from './admission/rate.ts'
import type { Tokens } from './admission/tokens.ts'
import type { CallResult } from './call-result.ts'
import type { Counts } from './counts.ts'
import { type Decided, decide } from './decide.ts'
import { Draft } from './draft.ts'
import { adviceOnBody, adviceOnQuery, type Routed, readInput, refusedWith, TOO_LARGE } from './input.ts'
import type { Advice } from './journal/journal.ts'
import { applyPlan, planFor } from './plans/apply.ts'
import { CallFacts } from './plans/facts.ts'
import type { PlanReader } from './plans/reader.ts'
import type { Replies, Source } from './reply.ts'

/** What an answer depends on beside the call and the state. */
export interface CallEnv {
  readonly now: Instant
  readonly options: Standing
  readonly replies: Replies
  readonly tokens: Tokens
  readonly plans: PlanReader
  /** By how much lists lag behind (VAL-08). */
  readonly lag: bigint
  /** What this process has counted of a stream's calls. */
  readonly counts: (stream: string) => Counts
}

/** An answered call. Nothing has changed yet: `commits` and `counts` are to be applied, the rest is to be told. */
export interface Answered extends CallResult {
  readonly commits: readonly Commit[]
  /** This process's counts of the call's stream; undefined where no operation matched. */
  readonly counts?: { readonly stream: string; readonly counts: Counts }
  readonly call: Call
  readonly now: Instant
  /** Undefined where no operation matched. */
  readonly found: Route | undefined
  readonly caller: Caller | undefined
  readonly queryText: string
}

interface Asked extends Routed {
  readonly caller: Caller
}

export function answerCall(call: Call, states: States, env: CallEnv): Answered {
  const { path, query: queryText } = targetOf(call.target)
  const found = servedRoute(call, path)
  const { now } = env
  if (!found) return { ...refused(env, UNROUTABLE, ''), commits: [], call, now, found, caller: undefined, queryText }
  const isToken = found.operation === 'Connect_Token'
  const caller = isToken ? tokenCaller(call) : resourceCaller(call, queryText, env.tokens, states.read(MOCK).state.tokens, now)
  const stream = isToken ? MOCK : found.tenant
  const draft = new Draft(states, stream, env.counts(stream), now)
  const result = answerRouted({ call, found, query: queryText, caller }, states, env, draft)
  return { ...result, commits: draft.commits(), counts: { stream, counts: draft.counts }, call, now, found, caller, queryText }
}

function servedRoute(call: Call, path: string): Route | undefined {
  const found = route(call.method.toUpperCase(), path)
  return found && serves(call.host, found.operation === 'Connect_Token' ? 'tokens' : 'resources') ? found : undefined
}

function answerRouted(asked: Asked, states: States, env: CallEnv, draft: Draft): CallResult {
  const own = states.read(draft.stream).state.plans
  const general = states.read(MOCK).state.plans
  if (!mayApply(own) && !mayApply(general)) return answerAsUsual(asked, states, env, draft)
  return answerByPlan(asked, states, env, draft, draft.stream === MOCK ? [general] : [own, general])
}

const answerAsUsual = (asked: Asked, states: States, env: CallEnv, draft: Draft): CallResult =>
  asked.found.operation === 'Connect_Token' ? answerToken(asked, states, env, draft) : answerResource(asked, states, env, draft)

/** As a tester has planned it: before everything but the route. */
function answerByPlan(asked: Asked, states: States, env: CallEnv, draft: Draft, books: Parameters<typeof planFor>[1]): CallResult {
  const { found, caller, call, query } = asked
  const { operation, parameters: path } = found
  const { client } = caller
  const facts = new CallFacts(call, { operation, path, tenant: draft.stream === MOCK ? null : draft.stream }, query, client)
  const plan = planFor(facts, books, env.plans, String(env.options.seed), (tenant, change) =>
    draft.add(tenant ?? MOCK, { plans: [change] }),
  )
  if (!plan) return answerAsUsual(asked, states, env, draft)
  const actions = {
    work: () => answerAsUsual(asked, states, env, draft),
    rehearse: () => {
      const trial = draft.trial()
      const result = answerAsUsual(asked, states, env, trial)
      draft.counts = { ...draft.counts, calls: trial.counts.calls }
      return { ...result, changes: [] }
    },
    refuse: (refusal: Refusal) => refused(env, refusal, traceId(env.options.seed, draft.stream, draft.countCall())),
    revokeToken: () => {
      const { token } = caller
      if (token) draft.add(MOCK, { tokens: [{ revoked: token.id, expires: token.expires }] })
    },
  }
  return { ...applyPlan(plan, actions, { now: env.now, ruleHeader: env.options.ruleHeader }), client }
}

function answerToken({ call, caller }: Asked, states: States, env: CallEnv, draft: Draft): CallResult {
  const { client } = caller
  const { issued } = states.read(MOCK).state.tokens
  const answer = refusedToken(call, caller, env, draft) ?? env.tokens.issue(caller.request, caller.environment, issued, env.now)
  if ('refused' in answer) return { ...refused(env, answer, traceId(env.options.seed, MOCK, draft.countCall())), client }
  draft.add(MOCK, { tokens: [{ issued: issued + 1 }] })
  return { reply: { status: 200, headers: TOKEN_HEADERS, body: JSON.stringify(answer) }, client }
}

/** AUTH-12: the token endpoint has limits too, for each client; it belongs to no tenant. */
function refusedToken(call: Call, { environment, client }: Caller, { options, now }: CallEnv, draft: Draft): Refusal | undefined {
  const { rateLimit, bodyLimit } = options
  const refusal = rateLimit > 0 ? countedCall(draft, windowKey(environment, client ?? ''), rateLimit, now) : undefined
  return refusal ?? (exceeds(call.body, bodyLimit) ? TOO_LARGE : undefined)
}

function countedCall(draft: Draft, key: string, rateLimit: number, now: Instant): Refusal | undefined {
  const { windows, refusal } = counted(draft.counts.windows, key, rateLimit, now)
  draft.counts = { ...draft.counts, windows }
  return refusal
}

function answerResource(asked: Asked, states: States, env: CallEnv, draft: Draft): CallResult {
  const { tenant, operation } = asked.found
  const calls = draft.countCall()
  const { client, refusal } = admitted(asked, env, draft)
  const refuse = (reason: Refusal, advice?: readonly Advice[]) => ({
    ...refused(env, reason, traceId(env.options.seed, tenant, calls), advice),
    client,
  })
  if (refusal) return refuse(refusal)
  const read = readInput(asked, env.options)
  if ('refused' in read) return refuse(read, adviceOnBody(read))
  const advice = [...adviceOnBody(read.body), ...adviceOnQuery(operation, read.query)]
  const { state } = states.read(tenant)
  const decided = decide(state, env, (world, domainEnv) =>
    (handlers[operation as HandledId] as Operation<OperationId>)(read.input, world, domainEnv),
  )
  const { query } = read.query
  const { outcome } = decided
  if (outcome.refused) return { ...refuse(outcome, advice), query }
  return { ...accepted(operation, decided, env, advice, draft), client, query }
}

/** The text is written before anything is committed: an answer that cannot be written changes nothing. */
function accepted(
  operation: OperationId,
  { outcome, cursor, world }: Decided,
  env: CallEnv,
  advice: readonly Advice[],
  draft: Draft,
): CallResult {
  if (outcome.refused) throw new Error('a refused outcome has no answer')
  const { replies, options } = env
  const { answer, changes } = outcome
  const source = world as unknown as Source
  const reply = replies.accepted(operation, outcome, source, advice)
  options.checkAnswer?.(operation, reply)
  if (changes.length > 0) draft.add(draft.stream, { changes, sequences: cursor.sequences })
  const again = replies.again(operation, answer, source)
  return { reply, ...(again && { again }), advice, changes, answer }
}

/** Who calls, or why they may not: 401, 403, 429. */
function admitted({ found, caller }: Asked, env: CallEnv, draft: Draft): { client: string | null; refusal?: Refusal } {
  const { auth, quirks, rateLimit } = env.options
  const admission = admit(caller, operationTable(found.operation), found.tenant, { auth, quirks })
  if (admission.refused) return { client: null, refusal: admission }
  const { client, app } = admission
  const refusal = rateLimit > 0 ? countedCall(draft, windowKey(caller.environment, app), rateLimit, env.now) : undefined
  return refusal ? { client, refusal } : { client }
}

function refused(
  { replies, options }: CallEnv,
  refusal: Refusal,
  trace: string,
  advice: readonly Advice[] = [],
): CallResult & { reply: Reply } {
  const reply = replies.refused(refusal, trace, advice)
  options.checkAnswer?.(null, reply)
  return { reply, refusal, advice }
}

/** Shaped like a W3C trace parent, as ASP.NET writes it. */
export function traceId(seed: number | string, stream: string, count: number): string {
  const digits = hex(`${seed}/trace/${stream}/${count}`, 48)
  return `00-${digits.slice(0, 32)}-${digits.slice(32)}-00`
}

const TOKEN_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

const UNROUTABLE = refusedWith(404, 'GATE-01', '', { voice: 'gateway' })
