/** The last exchanges, and whoever listens to them. */
import type { OperationId } from '../../api.ts'
import type { Call, Reply } from '../../call.ts'
import type { Change, RuleId } from '../../domain/outcome.ts'
import { Listeners, type OnFault } from '../../store/listeners.ts'
import type { WorldState } from '../../store/world-state.ts'

export type AdviceRule = 'ADV-01' | 'ADV-02' | 'ADV-03' | 'ADV-04' | 'ADV-05' | 'ADV-06' | 'ADV-07' | 'ADV-08'

/** Something the mock noticed that the real API would pass over in silence. */
export interface Advice {
  readonly rule: AdviceRule
  /** What was overlooked: a parameter, the path of a property, a header, a better operation. */
  readonly subject: string
  /** The declared name most like it. */
  readonly nearest?: string
}

/** One call and how it was answered. */
export interface Exchange {
  /** Its running number: 1, 2, 3 … */
  readonly id: number
  /** When, on the mock's clock, as the API writes it. */
  readonly at: string
  readonly method: string
  readonly target: string
  /** Null where no operation matched. */
  readonly operation: OperationId | null
  /** Null at the token endpoint and where no operation matched. */
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

interface Tally {
  readonly tenant: string | null
  count: number
}

export class Journal {
  /** How many exchanges are kept. */
  readonly most: number
  private ring: Exchange[] = []
  private next = 0
  private last = 0
  /** How many exchanges of each tenant there were, kept or not. */
  private readonly tallies = new Map<string | null, Tally>()
  private latest: Tally | undefined
  private readonly listeners: Listeners<Parameters<Listener>>

  constructor(most: number, onFault: OnFault) {
    this.most = most
    this.listeners = new Listeners('A listener of the journal', onFault)
  }

  /** Numbers the exchange and keeps it. */
  add(unnumbered: Omit<Exchange, 'id'> & { id?: number }, met: WorldState | null): void {
    unnumbered.id = ++this.last
    const exchange = unnumbered as Exchange
    this.tallyOf(exchange.tenant).count++
    if (this.most > 0) {
      this.ring[this.next] = exchange
      this.next = (this.next + 1) % this.most
    }
    this.listeners.call(exchange, met)
  }

  /** The exchanges kept, oldest first. */
  entries(): Exchange[] {
    return [...this.ring.slice(this.next), ...this.ring.slice(0, this.next)]
  }

  /** Undefined where it is no longer kept. */
  byId(id: number): Exchange | undefined {
    return this.ring.findLast((exchange) => exchange.id === id)
  }

  /** How many there were that are no longer kept, of one tenant or in all. */
  dropped(tenant?: string): number {
    const isCounted = (each: { readonly tenant: string | null }) => tenant === undefined || each.tenant === tenant
    const all = [...this.tallies.values()].filter(isCounted).reduce((sum, { count }) => sum + count, 0)
    return all - this.ring.filter(isCounted).length
  }

  /** Forgets the exchanges of one tenant, or all of them. */
  clear(tenant?: string): void {
    this.ring = tenant === undefined ? [] : this.entries().filter((exchange) => exchange.tenant !== tenant)
    this.next = this.ring.length % Math.max(1, this.most)
    if (tenant === undefined) this.tallies.clear()
    else this.tallies.delete(tenant)
    this.latest = undefined
  }

  /** Calls the listener after every exchange; the function it gives back stops that. */
  listen(listener: Listener, about?: string): () => void {
    return this.listeners.add(listener, about)
  }

  /** Most exchanges are of the tenant of the one before. */
  private tallyOf(tenant: string | null): Tally {
    if (this.latest?.tenant === tenant) return this.latest
    const known = this.tallies.get(tenant)
    const tally = known ?? { tenant, count: 0 }
    if (!known) this.tallies.set(tenant, tally)
    this.latest = tally
    return tally
  }
}
