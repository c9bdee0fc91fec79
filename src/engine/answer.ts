/**
 * The steps of a call: route, caller, plan, admit, read, decide, write the reply (GATE-06). These steps have no side effects: every change
 * is in the commits. So a dry run only needs to skip the commits, and a call can be decided again on a newer state.
 */
import { type OperationId, operationTable } from '../api.ts'
import type { Call, Reply } from '../call.ts'
import { exceeds } from '../contract/body.ts'
import { anyRoute, isRoute, type Route, type UnsimulatedRoute } from '../contract/route.ts'
import { targetOf } from '../contract/target.ts'
import type { Operation } from '../domain/operation.ts'
import { type HandledId, handlers } from '../domain/operations.ts'
import type { Acceptance, Refusal } from '../domain/outcome.ts'
import type { Instant } from '../domain/time.ts'
import type { EngineOptions } from '../options.ts'
import { mayApply } from '../store/plans.ts'
import { hex } from '../store/random.ts'
import { MOCK, type TenantState } from '../store/state.ts'
import type { At, States } from '../store/store.ts'
import { admit } from './admission/admit.ts'
import { type Caller, resourceCaller, tokenCaller } from './admission/caller.ts'
import { serves } from './admission/clients.ts'
import { counted, type RateLimits, windowKey } from './admission/rate.ts'
import type { Tokens } from './admission/tokens.ts'
import type { CallResult } from './call-result.ts'
import type { CallCounts } from './counts.ts'
import { type Decided, decide } from './decide.ts'
import { Draft } from './draft.ts'
import { gatewayNotFound, unsimulatedRefusal } from './gateway.ts'
import { adviceOnBody, adviceOnQuery, type Routed, readInput, TOO_LARGE } from './input.ts'
import type { Advice } from './journal/journal.ts'
import { applyPlan, planFor } from './plans/apply.ts'
import { CallFacts } from './plans/facts.ts'
import type { PlanReader } from './plans/reader.ts'
import type { Replies, Source } from './reply.ts'

/** What an answer depends on in addition to the call, the time and the state. */
export interface CallEnv {
  readonly options: EngineOptions
  /** Seed of the trace ids: the mock's seed and, with several replicas, the replica's name. */
  readonly traces: string
  readonly replies: Replies
  readonly tokens: Tokens
  readonly plans: PlanReader
  /** How long lists lag behind writes (VAL-08). */
  readonly lag: bigint
  /** How many calls this process has counted, for each stream. */
  readonly counts: Pick<CallCounts, 'of'>
}

/** An answered call. Nothing has changed yet: the engine applies the draft's commits and counts, and reports the call. */
export interface Answered {
  readonly call: Call
  readonly now: Instant
  readonly queryText: string
  /** Undefined if no route matched. */
  readonly found: Route | UnsimulatedRoute | undefined
  /** Undefined if no route matched, or if the store cannot read what the call needs. */
  readonly caller: Caller | undefined
  /** Undefined if there is nothing to commit or count: a limit of the mock refused the call, or the store cannot be read. */
  readonly draft: Draft | undefined
  readonly result: CallResult
}

interface RoutedCall extends Omit<Routed, 'found'> {
  readonly found: Route | UnsimulatedRoute
  readonly caller: Caller
}

type SimulatedCall = Routed & RoutedCall

/** For a call that is decided again: the rate limits have already counted it and let it through. */
export const uncounted = (env: CallEnv): CallEnv => ({ ...env, options: { ...env.options, rateLimit: 0, tokenRateLimit: 0 } })

export function answerCall(call: Call, states: States, env: CallEnv, now: Instant): Answered {
  const { path, query: queryText } = targetOf(call.target)
  const found = servedRoute(call, path)
  if (!found) {
    const mock = states.read(MOCK)
    const draft = new Draft({ stream: MOCK, own: mock, mock }, env.counts.of(MOCK), now)
    const result = refused(env, gatewayNotFound(), traceId(env.traces, MOCK, ++draft.calls))
    return { call, now, queryText, found, caller: undefined, draft, result }
  }
  const isToken = found.operation === 'Connect_Token'
  const mock = states.read(MOCK)
  const caller = isToken ? tokenCaller(call) : resourceCaller(call, queryText, env.tokens, mock.state.tokens, now)
  const stream = isToken ? MOCK : found.tenant
  const draft = new Draft({ stream, own: isToken ? mock : states.read(stream), mock }, env.counts.of(stream), now)
  const result = answerRouted({ call, found, query: queryText, caller }, env, draft)
  return { call, now, queryText, found, caller, draft, result }
}

function servedRoute(call: Call, path: string): Route | UnsimulatedRoute | undefined {
  const found = anyRoute(call.method.toUpperCase(), path)
  return found && serves(call.host, found.operation === 'Connect_Token' ? 'tokens' : 'resources') ? found : undefined
}

function answerRouted(routed: RoutedCall, env: CallEnv, draft: Draft): CallResult {
  const { own, mock } = draft.read
  return mayApply(own.state.plans) || mayApply(mock.state.plans) ? answerByPlan(routed, env, draft) : answerAsUsual(routed, env, draft)
}

function answerAsUsual(routed: RoutedCall, env: CallEnv, draft: Draft): CallResult {
  const { found } = routed
  if (!isRoute(found)) return refused(env, unsimulatedRefusal(found.operation), '')
  const answer = found.operation === 'Connect_Token' ? answerToken : answerResource
  return answer(routed as SimulatedCall, env, draft)
}

/** Applies a planned failure or answer. Only the route and the caller are determined before it. */
function answerByPlan(routed: RoutedCall, env: CallEnv, draft: Draft): CallResult {
  const { found, caller, call, query } = routed
  const { stream, own, mock } = draft.read
  const { client } = caller
  const tenant = stream === MOCK ? null : stream
  const facts = new CallFacts(call, { operation: found.operation, path: found.parameters, tenant }, query, client)
  const books = tenant === null ? [mock.state.plans] : [own.state.plans, mock.state.plans]
  const plan = planFor(facts, books, env.plans, String(env.options.seed), (of, change) => draft.add(of ?? MOCK, { plans: [change] }))
  if (!plan) return answerAsUsual(routed, env, draft)
  const actions = {
    work: () => answerAsUsual(routed, env, draft),
    rehearse: () => {
      const trial = draft.trial()
      const result = answerAsUsual(routed, env, trial)
      draft.calls = trial.calls
      return { ...result, changes: [], token: undefined }
    },
    refuse: (refusal: Refusal) => refused(env, refusal, traceId(env.traces, stream, ++draft.calls)),
    revokeToken: () => {
      const { token } = caller
      if (token) draft.add(MOCK, { tokens: [{ revoked: token.id, expires: token.expires }] })
    },
  }
  return { ...applyPlan(plan, actions, { now: draft.now, ruleHeader: env.options.ruleHeader }), client }
}

function answerToken({ call, caller }: SimulatedCall, env: CallEnv, draft: Draft): CallResult {
  const { client, request, environment } = caller
  const { issued } = draft.read.mock.state.tokens
  const answer = refusedToken(call, caller, env, draft) ?? env.tokens.issue(request, environment, issued, draft.now)
  if ('refused' in answer) return { ...refused(env, answer, traceId(env.traces, MOCK, ++draft.calls)), client }
  draft.add(MOCK, { tokens: [{ issued: issued + 1 }] })
  return { reply: { status: 200, headers: TOKEN_HEADERS, body: JSON.stringify(answer) }, client, token: answer.access_token }
}

/** AUTH-12: the token endpoint has its own limit per client, and belongs to no tenant. */
function refusedToken(call: Call, { environment, client }: Caller, { options }: CallEnv, draft: Draft): Refusal | undefined {
  const { tokenRateLimit, bodyLimit, maxApps } = options
  const refusal =
    tokenRateLimit > 0 ? countedCall(draft, windowKey(environment, client ?? ''), { limit: tokenRateLimit, apps: maxApps }) : undefined
  return refusal ?? (exceeds(call.body, bodyLimit) ? TOO_LARGE : undefined)
}

function countedCall(draft: Draft, key: string, limits: RateLimits): Refusal | undefined {
  const { windows, refusal } = counted(draft.windows, key, limits, draft.now)
  draft.windows = windows
  draft.isCounted = refusal === undefined
  return refusal
}

function answerResource(routed: SimulatedCall, env: CallEnv, draft: Draft): CallResult {
  const { tenant, operation } = routed.found
  const calls = ++draft.calls
  const { client, refusal } = admitted(routed, env, draft)
  const refuse = (reason: Refusal, advice?: readonly Advice[]) => ({
    ...refused(env, reason, traceId(env.traces, tenant, calls), advice),
    client,
  })
  if (refusal) return { ...refuse(refusal), isAtDoor: true }
  const read = readInput(routed, env.options)
  if ('refused' in read) return refuse(read, adviceOnBody(read))
  const advice = adviceOnBody(read.body).concat(adviceOnQuery(operation, read.query))
  const decided = decide(draft.read.own as At<TenantState>, env, draft.now, (world, domainEnv) =>
    (handlers[operation as HandledId] as Operation<OperationId>)(read.input, world, domainEnv),
  )
  const { query } = read.query
  if (decided.outcome.refused) return { ...refuse(decided.outcome, advice), query }
  return accepted(operation, decided, decided.outcome, { env, draft, advice, client, query })
}

/** What is needed to write the reply of an accepted call. */
interface Work {
  readonly env: CallEnv
  readonly draft: Draft
  readonly advice: readonly Advice[]
  readonly client: string | null
  readonly query: CallResult['query'] & {}
}

/** Writes the reply before the commit, so that an answer that cannot be written changes nothing. */
function accepted(operation: OperationId, { cursor, world }: Decided, outcome: Acceptance, work: Work): CallResult {
  const { env, draft, advice, client, query } = work
  const { answer, changes } = outcome
  const source = world as unknown as Source
  const reply = env.replies.accepted(operation, outcome, source, advice)
  env.options.checkAnswer?.(operation, reply)
  if (changes.length > 0) draft.add(draft.read.stream, { changes, sequences: cursor.sequences })
  return { reply, client, advice, changes, query, answer, again: env.replies.again(operation, answer, source) }
}

/** Checks the credentials and the rate limit. Returns the client and, if the call is not admitted, a 401, 403 or 429. */
function admitted({ found, caller }: SimulatedCall, env: CallEnv, draft: Draft): { client: string | null; refusal?: Refusal } {
  const { rateLimit, maxApps } = env.options
  const admission = admit(caller, operationTable(found.operation), found.tenant, env.options)
  if (admission.refused) return { client: null, refusal: admission }
  const { client, app } = admission
  const refusal = rateLimit > 0 ? countedCall(draft, windowKey(caller.environment, app), { limit: rateLimit, apps: maxApps }) : undefined
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

/** A trace id in the format of a W3C trace parent, as ASP.NET writes it. */
export function traceId(seed: string, stream: string, count: number): string {
  const digits = hex(`${seed}/trace/${stream}/${count}`, 48)
  return `00-${digits.slice(0, 32)}-${digits.slice(32)}-00`
}

const TOKEN_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
