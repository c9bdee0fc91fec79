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

  set(key: Key, value: Value): void {
    this.kept.delete(key)
    if (this.kept.size === this.most) this.kept.delete(this.kept.keys().next().value as Key)
    this.kept.set(key, value)
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
}
