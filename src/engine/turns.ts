/** One writer at a time for each stream of this process, so that only writers of other processes are met as conflicts. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>()

  /** Resolves once all who came earlier for one of these streams are done; call what it resolves to when you are. */
  async take(streams: readonly string[]): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const earlier = streams.map((stream) => this.last.get(stream))
    for (const stream of streams) this.last.set(stream, promise)
    await Promise.all(earlier)
    return () => {
      for (const stream of streams) if (this.last.get(stream) === promise) this.last.delete(stream)
      resolve()
    }
  }
}
