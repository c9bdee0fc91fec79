/** The latest exchanges, and their listeners. */
import type { OperationId, UnsimulatedId } from '../../api.ts'
import type { Call, Reply } from '../../call.ts'
import type { Change, RuleId } from '../../domain/outcome.ts'
import { Listeners, type OnFault } from '../../store/listeners.ts'
import type { WorldState } from '../../store/world-state.ts'
import { Kept, type KeptBounds } from './kept.ts'
import { roomOfExchange } from './room.ts'

export type AdviceRule = 'ADV-01' | 'ADV-02' | 'ADV-03' | 'ADV-04' | 'ADV-05' | 'ADV-06' | 'ADV-07' | 'ADV-08'

/** Something that the real API would ignore silently, but that the mock noticed. */
export interface Advice {
  readonly rule: AdviceRule
  /** What the advice is about: a parameter, the path of a property, a header, or a better operation. */
  readonly subject: string
  /** The most similar declared name. */
  readonly nearest?: string
}

/** One call and how it was answered. */
export interface Exchange {
  /** The exchange's number: 1, 2, 3 … */
  readonly id: number
  /** The process that answered, if several share a store. */
  readonly replica?: string
  /** The time of the call on the mock's clock, in the format of the API. */
  readonly at: string
  readonly method: string
  readonly target: string
  /** Null if no operation matched. */
  readonly operation: OperationId | null
  /** The vendor's operation, if the mock does not simulate it (GATE-09); otherwise null. */
  readonly unsimulated: UnsimulatedId | null
  /** Null at the token endpoint and if no operation matched. */
  readonly tenant: string | null
  /** The id of the client that the token was issued to, or that requested a token; null if there is none. */
  readonly client: string | null
  readonly status: number
  /** The rule behind a refusal. */
  readonly rule: RuleId | null
  /** The name of the failure that was planned for this call, `overridden` for an overridden answer, or null. */
  readonly failure: string | null
  /** The delay of the answer, in milliseconds on the mock's clock. */
  readonly duration: number
  readonly advice: readonly Advice[]
  readonly changes: readonly Change[]
  /** The call and its answer, including secrets. Code that displays them must hide the secrets. */
  readonly call: Call
  readonly reply: Reply
}

/** Called with each exchange and with the tenant's state before it, which is null for a call without a tenant. */
export type Listener = (exchange: Exchange, before: WorldState | null) => unknown

export interface JournalRoom extends KeptBounds {
  /** The maximum number of tenants whose dropped exchanges are counted separately. */
  readonly tenants: number
  /** Called when an exchange is dropped only because of the limit on bytes: the number of exchanges is within its own limit. */
  readonly onFull: () => void
}

interface Tally {
  readonly tenant: string | null
  count: number
}

export class Journal {
  /** The maximum number of exchanges that are kept. */
  readonly most: number
  private readonly mostTallies: number
  private readonly kept: Kept<Exchange>
  private last = 0
  /**
   * How many exchanges have arrived, in total and per tenant, even if they are not kept. They are counted when they arrive, because
   * reading an old exchange again when it is dropped would be slow.
   */
  private added = 0
  private tallies = new Map<string | null, Tally>()
  /** A cache: most exchanges are for the same tenant as the one before. */
  private latest: Tally | undefined
  private readonly listeners: Listeners<Parameters<Listener>>

  constructor(room: JournalRoom, onFault: OnFault) {
    this.most = room.count
    this.mostTallies = room.tenants
    this.kept = new Kept(room, room.onFull)
    this.listeners = new Listeners('A listener of the journal', onFault)
  }

  /** Numbers the exchange and keeps it. `answerLength` is the length of the answer's text, or 0 if the text is not kept. */
  add(unnumbered: Omit<Exchange, 'id'> & { id?: number }, before: WorldState | null, answerLength: number): void {
    unnumbered.id = ++this.last
    const exchange = unnumbered as Exchange
    this.added++
    const tally = this.tallyOf(exchange.tenant)
    if (tally) tally.count++
    this.kept.add(exchange, roomOfExchange(exchange, answerLength))
    this.listeners.call(exchange, before)
  }

  /** The kept exchanges, oldest first. */
  entries(): Exchange[] {
    return this.kept.list()
  }

  /** How many exchanges are kept. */
  get size(): number {
    return this.kept.size
  }

  /** Roughly how many bytes the kept exchanges take. */
  get bytes(): number {
    return this.kept.bytes
  }

  /** Undefined if it is no longer kept. */
  byId(id: number): Exchange | undefined {
    return this.kept.find(({ id: kept }) => kept - id)
  }

  /**
   * How many exchanges were dropped, of one tenant or in total. For a tenant that is not counted separately, this is the number for all
   * such tenants together.
   */
  dropped(tenant?: string): number {
    if (tenant === undefined) return this.added - this.kept.size
    const counted = this.tallies.get(tenant)?.count
    const isCounted = (exchange: Exchange) => (counted === undefined ? !this.tallies.has(exchange.tenant) : exchange.tenant === tenant)
    return (counted ?? this.addedByOthers()) - this.entries().filter(isCounted).length
  }

  /** Forgets the exchanges of one tenant, or all exchanges. */
  clear(tenant?: string): void {
    this.kept.keepOnly((exchange) => tenant !== undefined && exchange.tenant !== tenant)
    this.latest = undefined
    this.added = tenant === undefined ? 0 : this.added - (this.tallies.get(tenant)?.count ?? 0)
    if (tenant === undefined) this.tallies = new Map()
    else this.tallies.delete(tenant)
  }

  /** Calls the listener after every exchange. Returns a function that removes the listener. */
  listen(listener: Listener, about?: string): () => void {
    return this.listeners.add(listener, about)
  }

  /** How many exchanges belong to tenants that are not counted separately. */
  private addedByOthers(): number {
    let counted = 0
    for (const { count } of this.tallies.values()) counted += count
    return this.added - counted
  }

  /** Undefined if there are too many tenants to count this one separately. */
  private tallyOf(tenant: string | null): Tally | undefined {
    if (this.latest?.tenant === tenant) return this.latest
    const known = this.tallies.get(tenant)
    if (!known && this.tallies.size >= this.mostTallies) return undefined
    this.latest = known ?? { tenant, count: 0 }
    if (!known) this.tallies.set(tenant, this.latest)
    return this.latest
  }
}
