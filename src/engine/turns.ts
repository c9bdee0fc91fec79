/** Within this process, lets only one writer at a time write to a stream, so that conflicts come only from other processes. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>()

  /** Waits until all earlier writers of these streams are done. Resolves to a function that you must call when you are done. */
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
