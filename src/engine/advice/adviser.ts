/** Watches every call for what the real API would ignore silently (ADV), and keeps its findings. */
import { type OperationId, operationTable } from '../../api.ts'
import type { Instant } from '../../domain/time.ts'
import type { Clock } from '../../store/clock.ts'
import { brief, briefTarget } from '../brief.ts'
import type { Advice, AdviceRule } from '../journal/journal.ts'
import { secretsIn, targetWithoutSecrets, textWithoutSecrets } from '../journal/secrets.ts'
import { ClientMemory } from './client.ts'
import { explained } from './explain.ts'
import { Findings, FindingsByName, type FindingsRoom, gathered, type Noticed, type Sighting } from './findings.ts'
import type { ObservedCall } from './observed-call.ts'
import { isUnfinished, notePage } from './paging.ts'
import { feedInstead } from './polling.ts'
import { Recent } from './recent.ts'
import { isOneOfMany, SINGLES } from './singles.ts'
import { type FindToken, TokenWatch } from './tokens.ts'

/** Something that the mock noticed. There is one finding for each combination of rule, operation and subject. */
export interface Finding {
  readonly rule: AdviceRule
  /** Null if no operation matched. */
  readonly operation: OperationId | null
  /** What the finding is about: a parameter, the path of a property, a header, or a better operation. */
  readonly subject: string
  readonly count: number
  /** The first call that it was noticed in. */
  readonly first: Sighting
  /** What the real API would do. */
  readonly says: string
  /** What to do instead. */
  readonly instead: string
}

/** The maximum number of pairs of tenant and client that are remembered. Beyond it, the oldest are dropped. */
const MEMORIES = 1000

export class Adviser {
  private readonly clock: Clock
  private readonly tokens: TokenWatch
  private readonly memories = new Recent<string, ClientMemory>(MEMORIES)
  private latest: ClientMemory | undefined
  private all: Findings
  private readonly byTenant: FindingsByName
  /** Findings without a tenant: those about token requests. */
  private readonly byClient: FindingsByName
  private readonly room: FindingsRoom

  constructor(clock: Clock, findToken: FindToken, room: FindingsRoom) {
    this.clock = clock
    this.room = room
    this.all = new Findings(room)
    this.byTenant = new FindingsByName(MEMORIES, room)
    this.byClient = new FindingsByName(MEMORIES, room)
    this.tokens = new TokenWatch(findToken)
  }

  /** Keeps and returns all advice on a call. `read` was found while parsing the call; a comparison with earlier calls may add more. */
  notice(observed: ObservedCall, read: readonly Advice[]): readonly Advice[] {
    const more = this.adviceOn(observed)
    if (more.length === 0 && read.length === 0) return read
    const advice = more.length === 0 ? read : [...read, ...more]
    for (const each of advice) this.keep({ ...each, subject: textWithoutSecrets(each.subject) }, observed)
    return advice
  }

  /** All findings, or those of one tenant. These include findings about token requests of the tenant's clients. */
  report(tenant?: string): Finding[] {
    const memories = this.remembered(tenant)
    const kept = tenant === undefined ? [this.all] : this.keptOf(tenant, memories)
    const lists = [...kept.map((findings) => findings.list()), ...memories.map((memory) => this.leftInTheMiddle(memory))]
    return gathered(lists).map(({ advice, operation, count, first }) => {
      const { rule, subject } = advice
      return { rule, operation, subject, count, first, ...explained(advice, operation) }
    })
  }

  /** Forgets everything. */
  clear(): void {
    this.tokens.clear()
    this.memories.clear()
    this.latest = undefined
    this.all = new Findings(this.room)
    this.byTenant.clear()
    this.byClient.clear()
  }

  /** Forgets the earlier calls of one tenant's clients, or of all clients, because the state has been replaced. Keeps the findings. */
  forget(tenant?: string): void {
    for (const memory of this.remembered(tenant)) {
      for (const { advice, operation, first } of this.leftInTheMiddle(memory)) this.add(advice, operation, memory, () => first)
      this.memories.delete(keyOf(memory.tenant, memory.client))
    }
    this.latest = undefined
    if (tenant === undefined) this.tokens.clear()
  }

  private adviceOn(observed: ObservedCall): readonly Advice[] {
    const { operation, queryText } = observed
    const advice: Advice[] = []
    if (queryText !== '') for (const subject of secretsIn(queryText)) advice.push({ rule: 'ADV-08', subject: brief(subject) })
    if (operation === null) return advice
    const memory = this.memoryOf(observed.tenant, observed.client)
    if (memory.waits.isTooSoon(observed, this.clock.rate === 0)) advice.push({ rule: 'ADV-04', subject: 'retry-after' })
    if (operation === 'Connect_Token') {
      if (observed.isWhole && this.tokens.isTooSoon(observed)) advice.push({ rule: 'ADV-03', subject: 'expires_in' })
    } else if (operationTable(operation).method !== 'GET') memory.singleReads.clear()
    else lookAtRead(observed, operation, memory, advice)
    if (observed.reply.status === 401) this.tokens.refusedCall(observed)
    return advice
  }

  /** Tries the latest memory first, because most calls come from the client that made the previous call. */
  private memoryOf(tenant: string | null, client: string | null): ClientMemory {
    if (this.latest && this.latest.tenant === tenant && this.latest.client === client) return this.latest
    const key = keyOf(tenant, client)
    const known = this.memories.get(key)
    this.latest = known ?? new ClientMemory(tenant, client)
    if (!known) this.memories.set(key, this.latest)
    return this.latest
  }

  private remembered(tenant?: string): ClientMemory[] {
    return [...this.memories.values()].filter((memory) => tenant === undefined || memory.tenant === tenant)
  }

  private keep(advice: Advice, observed: ObservedCall): void {
    this.add(advice, observed.operation, observed, () => this.sighting(observed.call, observed.now, observed))
  }

  private add(advice: Advice, operation: OperationId | null, by: Pick<ObservedCall, 'tenant' | 'client'>, sighting: () => Sighting): void {
    this.all.add(advice, operation, sighting)
    const [kept, key] = by.tenant === null ? [this.byClient, by.client] : [this.byTenant, by.tenant]
    if (key !== null) kept.add(key, advice, operation, sighting)
  }

  private keptOf(tenant: string, memories: readonly ClientMemory[]): Findings[] {
    const clients = memories.flatMap(({ client }) => client ?? [])
    return [this.byTenant.get(tenant), ...clients.map((client) => this.byClient.get(client))].filter((each) => each !== undefined)
  }

  private leftInTheMiddle(memory: ClientMemory): Noticed[] {
    const left = [...memory.unfinished.values()].filter(isUnfinished)
    return left.map(({ operation, call, at }) => ({
      advice: { rule: 'ADV-06', subject: 'hasMore' },
      operation,
      count: 1,
      first: this.sighting(call, at, memory),
    }))
  }

  private sighting(
    { method, target }: Pick<ObservedCall['call'], 'method' | 'target'>,
    at: Instant,
    by: Pick<ObservedCall, 'tenant' | 'client'>,
  ): Sighting {
    return { at: this.clock.textOf(at), method, target: briefTarget(targetWithoutSecrets(target)), tenant: by.tenant, client: by.client }
  }
}

const keyOf = (tenant: string | null, client: string | null): string => `${tenant ?? ''} ${client ?? ''}`

function lookAtRead(observed: ObservedCall, operation: OperationId, memory: ClientMemory, advice: Advice[]): void {
  const single = SINGLES.get(operation)
  if (single) {
    if (observed.answer && isOneOfMany(memory, operation, single, observed)) advice.push({ rule: 'ADV-07', subject: 'ids' })
    return
  }
  notePage(memory, operation, observed)
  const feed = feedInstead(memory, operation, observed)
  if (feed) advice.push({ rule: 'ADV-05', subject: feed })
}
