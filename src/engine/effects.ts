/** Effects of a change, such as calling a watcher. They happen immediately or, with a shared store, once the change has been written. */
export class Effects {
  private buffered: (() => void)[] | undefined

  add(effect: () => void): void {
    if (this.buffered) this.buffered.push(effect)
    else effect()
  }

  /** Effects that are added during `run` are delayed until `release` is called. */
  hold<Value>(run: () => Value): { readonly value: Value; readonly release: () => void } {
    const buffered: (() => void)[] = []
    this.buffered = buffered
    try {
      const value = run()
      const release = () => {
        for (const effect of buffered) effect()
      }
      return { value, release }
    } finally {
      this.buffered = undefined
    }
  }
}
