/** What follows a change, such as a watcher's call: at once, or where the change is still to be written elsewhere, after that. */
export class Effects {
  private buffered: (() => void)[] | undefined

  add(effect: () => void): void {
    if (this.buffered) this.buffered.push(effect)
    else effect()
  }

  /** Holds back what is added meanwhile, until `release` is called. */
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
