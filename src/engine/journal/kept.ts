/** The latest items, limited by number and by bytes. */

export interface KeptBounds {
  readonly count: number
  readonly bytes: number
}

export class Kept<Item> {
  private readonly bounds: KeptBounds
  private kept: Item[] = []
  /** The bytes that each kept item takes. */
  private sizes: number[] = []
  /** The index of the oldest item that is still kept. */
  private first = 0
  bytes = 0
  private readonly onFull: () => void

  /** `onFull` is called when an item is dropped because of the limit on bytes. */
  constructor(bounds: KeptBounds, onFull: () => void) {
    this.bounds = bounds
    this.onFull = onFull
  }

  add(item: Item, bytes: number): void {
    if (this.bounds.count === 0) return
    this.kept.push(item)
    this.sizes.push(bytes)
    this.bytes += bytes
    // The latest item is kept, however large it is.
    while (this.size > 1 && (this.size > this.bounds.count || this.bytes > this.bounds.bytes)) this.dropOldest()
  }

  get size(): number {
    return this.kept.length - this.first
  }

  /** The kept items, oldest first. */
  list(): Item[] {
    return this.kept.slice(this.first)
  }

  /** A binary search. `compare` gives the distance of an item from the wanted one. The distances must increase from item to item. */
  find(compare: (item: Item) => number): Item | undefined {
    let [low, high] = [this.first, this.kept.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const distance = compare(this.kept[middle] as Item)
      if (distance === 0) return this.kept[middle]
      if (distance < 0) low = middle + 1
      else high = middle
    }
    return undefined
  }

  keepOnly(isKept: (item: Item) => boolean): void {
    const all = this.kept.slice(this.first)
    this.sizes = this.sizes.slice(this.first).filter((_, i) => isKept(all[i] as Item))
    this.kept = all.filter(isKept)
    this.first = 0
    this.bytes = this.sizes.reduce((sum, bytes) => sum + bytes, 0)
  }

  private dropOldest(): void {
    if (this.size <= this.bounds.count) this.onFull()
    this.bytes -= this.sizes[this.first] as number
    // Slots are emptied immediately, but removed only now and then, since removing one moves all others.
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
