/** The last exchanges, bounded by their number and by their bytes. */
import type { Call } from '../../call.ts'

/** What of an exchange takes room, beside its answer. */
interface Sized {
  readonly target: string
  readonly call: Call
  readonly changes: readonly unknown[]
}

/** What an exchange takes beside its texts. */
const BASE = 1500

export interface KeptBounds {
  readonly count: number
  readonly bytes: number
}

export class KeptExchanges<Exchange extends Sized> {
  private readonly bounds: KeptBounds
  private kept: Exchange[] = []
  /** What each of them takes. */
  private sizes: number[] = []
  /** Where the oldest is: what lies before it was dropped. */
  private first = 0
  /** What all of them take. */
  bytes = 0
  private readonly onFull: () => void

  /** `onFull` hears when it is the bytes that make the oldest go. */
  constructor(bounds: KeptBounds, onFull: () => void) {
    this.bounds = bounds
    this.onFull = onFull
  }

  /** `answerLength` is that of the answer's text, as far as it is kept. */
  add(exchange: Exchange, answerLength: number): void {
    if (this.bounds.count === 0) return
    const bytes = bytesOf(exchange, answerLength)
    this.kept.push(exchange)
    this.sizes.push(bytes)
    this.bytes += bytes
    // The latest stays, however large it is.
    while (this.size > 1 && (this.size > this.bounds.count || this.bytes > this.bounds.bytes)) this.dropOldest()
  }

  get size(): number {
    return this.kept.length - this.first
  }

  /** Oldest first. */
  list(): Exchange[] {
    return this.kept.slice(this.first)
  }

  keepOnly(isKept: (exchange: Exchange) => boolean): void {
    const all = this.kept.slice(this.first)
    this.sizes = this.sizes.slice(this.first).filter((_, i) => isKept(all[i] as Exchange))
    this.kept = all.filter(isKept)
    this.first = 0
    this.bytes = this.sizes.reduce((sum, bytes) => sum + bytes, 0)
  }

  private dropOldest(): void {
    if (this.size <= this.bounds.count) this.onFull()
    this.bytes -= this.sizes[this.first] as number
    // Emptied at once, and taken out of the list only now and then: taking one out costs as much as there are.
    this.kept[this.first] = GONE
    this.first++
    if (this.first > this.bounds.count) {
      this.kept = this.kept.slice(this.first)
      this.sizes = this.sizes.slice(this.first)
      this.first = 0
    }
  }
}

const GONE = undefined as never

/** A character of a string outside Latin-1, and then each of that string, takes two bytes. */
const CHARACTER = 2
/** Records take several times the room of the text that they were read from. */
const RECORDS = 4

function bytesOf({ call: { body }, target, changes }: Sized, answerLength: number): number {
  const sent = typeof body === 'string' ? CHARACTER * body.length : (body?.byteLength ?? 0)
  const records = changes.length > 0 ? RECORDS * (body?.length ?? 0) : 0
  return BASE + sent + records + CHARACTER * (answerLength + target.length)
}
