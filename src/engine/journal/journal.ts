/** The last exchanges, and whoever listens to them. */
import type { OperationId, UnsimulatedId } from '../../api.ts'
import type { Call, Reply } from '../../call.ts'
import type { Change, RuleId } from '../../domain/outcome.ts'
import { Listeners, type OnFault } from '../../store/listeners.ts'
import type { WorldState } from '../../store/world-state.ts'
import { Kept, type KeptBounds } from './kept.ts'
import { roomOfExchange } from './room.ts'

export type AdviceRule = 'ADV-01' | 'ADV-02' | 'ADV-03' | 'ADV-04' | 'ADV-05' | 'ADV-06' | 'ADV-07' | 'ADV-08'

/** Something the mock noticed that the real API would ignore silently. */
export interface Advice {
  readonly rule: AdviceRule
  /** What it is about: a parameter, the path of a property, a header, a better operation. */
  readonly subject: string
  /** The declared name most like it. */
  readonly nearest?: string
}

/** One call and how it was answered. */
export interface Exchange {
  /** Its running number: 1, 2, 3 … */
  readonly id: number
  /** The process that answered, where several share a store. */
  readonly replica?: string
  /** When, on the mock's clock, as the API writes it. */
  readonly at: string
  readonly method: string
  readonly target: string
  /** Null if no operation matched. */
  readonly operation: OperationId | null
  /** The vendor's operation that the mock does not simulate (GATE-09); null for all others. */
  readonly unsimulated: UnsimulatedId | null
  /** Null at the token endpoint and if no operation matched. */
  readonly tenant: string | null
  /** The client id that the token was issued to, or that asked for one; null where none was told. */
  readonly client: string | null
  readonly status: number
  /** The rule behind a refusal. */
  readonly rule: RuleId | null
  /** The failure that a tester planned for this call, or `overridden` where it was given another answer; null for none. */
  readonly failure: string | null
  /** Milliseconds on the mock's clock that the answer was held back. */
  readonly duration: number
  readonly advice: readonly Advice[]
  readonly changes: readonly Change[]
  /** As it came in and as it went out, secrets and all: whoever shows them leaves those out. */
  readonly call: Call
  readonly reply: Reply
}

/** Told of each exchange, and of the tenant's state as the call met it; null for a call that belongs to no tenant. */
export type Listener = (exchange: Exchange, met: WorldState | null) => unknown

export interface JournalRoom extends KeptBounds {
  /** How many tenants' dropped exchanges are counted by tenant. */
  readonly tenants: number
  /** Called when bytes, not numbers, make room. */
  readonly onFull: () => void
}

interface Tally {
  readonly tenant: string | null
  count: number
}

export class Journal {
  /** How many exchanges are kept at most. */
  readonly most: number
  private readonly mostTallies: number
  private readonly kept: Kept<Exchange>
  private last = 0
  /**
   * How many exchanges there were, kept or not: in all, and of each tenant. Counted as they come: to look at one as it is
   * dropped, long after, would fetch it from memory once more.
   */
  private added = 0
  private tallies = new Map<string | null, Tally>()
  /** Most exchanges are of the tenant of the one before. */
  private latest: Tally | undefined
  private readonly listeners: Listeners<Parameters<Listener>>

  constructor(room: JournalRoom, onFault: OnFault) {
    this.most = room.count
    this.mostTallies = room.tenants
    this.kept = new Kept(room, room.onFull)
    this.listeners = new Listeners('A listener of the journal', onFault)
  }

  /** Numbers the exchange and keeps it. `answerLength` is that of the answer's text, 0 where that is written when it is read. */
  add(unnumbered: Omit<Exchange, 'id'> & { id?: number }, met: WorldState | null, answerLength: number): void {
    unnumbered.id = ++this.last
    const exchange = unnumbered as Exchange
    this.added++
    const tally = this.tallyOf(exchange.tenant)
    if (tally) tally.count++
    this.kept.add(exchange, roomOfExchange(exchange, answerLength))
    this.listeners.call(exchange, met)
  }

  /** The exchanges kept, oldest first. */
  entries(): Exchange[] {
    return this.kept.list()
  }

  /** How many exchanges are kept. */
  get size(): number {
    return this.kept.size
  }

  /** What they take, roughly. */
  get bytes(): number {
    return this.kept.bytes
  }

  /** Undefined where it is no longer kept. */
  byId(id: number): Exchange | undefined {
    return this.entries().findLast((exchange) => exchange.id === id)
  }

  /** How many there were that are no longer kept, of one tenant or in all; at least so many where there were very many tenants. */
  dropped(tenant?: string): number {
    if (tenant === undefined) return this.added - this.kept.size
    const counted = this.tallies.get(tenant)?.count
    const isCounted = (exchange: Exchange) => (counted === undefined ? !this.tallies.has(exchange.tenant) : exchange.tenant === tenant)
    return (counted ?? this.addedByOthers()) - this.entries().filter(isCounted).length
  }

  /** Forgets the exchanges of one tenant, or all of them. */
  clear(tenant?: string): void {
    this.kept.keepOnly((exchange) => tenant !== undefined && exchange.tenant !== tenant)
    this.latest = undefined
    this.added = tenant === undefined ? 0 : this.added - (this.tallies.get(tenant)?.count ?? 0)
    if (tenant === undefined) this.tallies = new Map()
    else this.tallies.delete(tenant)
  }

  /** Calls the listener after every exchange; the function it gives back stops that. */
  listen(listener: Listener, about?: string): () => void {
    return this.listeners.add(listener, about)
  }

  /** Of the tenants that are not counted by themselves. */
  private addedByOthers(): number {
    let counted = 0
    for (const { count } of this.tallies.values()) counted += count
    return this.added - counted
  }

  /** Undefined where there are too many tenants to count this one by itself. */
  private tallyOf(tenant: string | null): Tally | undefined {
    if (this.latest?.tenant === tenant) return this.latest
    const known = this.tallies.get(tenant)
    if (!known && this.tallies.size >= this.mostTallies) return undefined
    this.latest = known ?? { tenant, count: 0 }
    if (!known) this.tallies.set(tenant, this.latest)
    return this.latest
  }
}
