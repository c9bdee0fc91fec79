/** The last exchanges, and whoever listens to them. */
import type { OperationId } from '../api.ts'
import type { Call, Reply } from '../call.ts'
import type { Change, RuleId } from '../domain/outcome.ts'

/** Something the mock noticed that the real API would pass over in silence. */
export interface Advice {
  readonly rule: 'ADV-01' | 'ADV-02'
  /** The parameter, or the path of the property. */
  readonly subject: string
  /** The declared name most like it. */
  readonly nearest?: string
}

/** One call and how it was answered. */
export interface Exchange {
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
  readonly advice: readonly Advice[]
  readonly changes: readonly Change[]
  /** As it came in and as it went out, secrets and all: whoever shows them leaves those out. */
  readonly call: Call
  readonly reply: Reply
}

export class Journal {
  private readonly most: number
  private readonly ring: Exchange[] = []
  private next = 0
  private readonly listeners = new Set<(exchange: Exchange) => void>()

  constructor(most: number) {
    this.most = most
  }

  add(exchange: Exchange): void {
    if (this.most > 0) {
      this.ring[this.next] = exchange
      this.next = (this.next + 1) % this.most
    }
    for (const listener of this.listeners) listener(exchange)
  }

  /** The exchanges kept, oldest first. */
  entries(): Exchange[] {
    return [...this.ring.slice(this.next), ...this.ring.slice(0, this.next)]
  }

  clear(): void {
    this.ring.length = 0
    this.next = 0
  }

  /** Calls the listener after every exchange; the function it gives back stops that. */
  listen(listener: (exchange: Exchange) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
