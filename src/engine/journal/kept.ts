/** The last exchanges, bounded by their number and by their bytes. */
import type { Call, Reply } from '../../call.ts'

/** What of an exchange takes room. */
interface Sized {
  readonly target: string
  readonly call: Call
  readonly reply: Reply
}

/** What an exchange takes beside its texts. */
const BASE = 1500

interface Kept<Exchange> {
  readonly exchange: Exchange
  readonly bytes: number
}

export interface KeptBounds {
  readonly count: number
  readonly bytes: number
}

export class KeptExchanges<Exchange extends Sized> {
  private readonly bounds: KeptBounds
  private kept: Kept<Exchange>[] = []
  /** Where the oldest is: what lies before it was dropped. */
  private first = 0
  private bytes = 0
  private readonly onDrop: (exchange: Exchange) => void
  private readonly onFull: () => void

  /** `onFull` hears when it is the bytes that make the oldest go. */
  constructor(bounds: KeptBounds, onDrop: (exchange: Exchange) => void, onFull: () => void) {
    this.bounds = bounds
    this.onDrop = onDrop
    this.onFull = onFull
  }

  add(exchange: Exchange): void {
    if (this.bounds.count === 0) {
      this.onDrop(exchange)
      return
    }
    const bytes = bytesOf(exchange)
    this.kept.push({ exchange, bytes })
    this.bytes += bytes
    // The latest stays, however large it is.
    while (this.size > 1 && (this.size > this.bounds.count || this.bytes > this.bounds.bytes)) this.dropOldest()
  }

  get size(): number {
    return this.kept.length - this.first
  }

  /** Oldest first. */
  list(): Exchange[] {
    return this.kept.slice(this.first).map(({ exchange }) => exchange)
  }

  keepOnly(isKept: (exchange: Exchange) => boolean): void {
    this.kept = this.kept.slice(this.first).filter(({ exchange }) => isKept(exchange))
    this.first = 0
    this.bytes = this.kept.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  private dropOldest(): void {
    const { exchange, bytes } = this.kept[this.first] as Kept<Exchange>
    if (this.size <= this.bounds.count) this.onFull()
    this.bytes -= bytes
    // Emptied at once, and taken out of the list only now and then: taking one out costs as much as there are.
    this.kept[this.first] = GONE
    this.first++
    if (this.first > this.bounds.count) {
      this.kept = this.kept.slice(this.first)
      this.first = 0
    }
    this.onDrop(exchange)
  }
}

const GONE = undefined as never

/** A body that is written when it is read is not there yet, and takes next to nothing. */
function bytesOf({ call, reply, target }: Sized): number {
  const answer = Object.getOwnPropertyDescriptor(reply, 'body')?.value as string | undefined
  return BASE + (call.body?.length ?? 0) + (answer?.length ?? 0) + target.length
}
