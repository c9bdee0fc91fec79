/** A map that keeps the latest keys and drops the oldest, so that memory stays bounded in a long load test. */
export class Recent<Key, Value> {
  private readonly most: number
  private readonly kept = new Map<Key, Value>()

  constructor(most: number) {
    this.most = most
  }

  get size(): number {
    return this.kept.size
  }

  get(key: Key): Value | undefined {
    return this.kept.get(key)
  }

  /** Returns the value that was dropped to make room, if any. */
  set(key: Key, value: Value): Value | undefined {
    this.kept.delete(key)
    const dropped = this.kept.size === this.most ? this.dropOldest() : undefined
    this.kept.set(key, value)
    return dropped
  }

  delete(key: Key): void {
    this.kept.delete(key)
  }

  clear(): void {
    this.kept.clear()
  }

  entries(): Iterable<[Key, Value]> {
    return this.kept
  }

  values(): Iterable<Value> {
    return this.kept.values()
  }

  private dropOldest(): Value | undefined {
    for (const [key, value] of this.kept) {
      this.kept.delete(key)
      return value
    }
    return undefined
  }
}
