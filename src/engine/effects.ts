/** What follows a change, such as a watcher's call: at once, or where the change is still to be written elsewhere, after that. */
export class Effects {
  private held: (() => void)[] | undefined

  add(effect: () => void): void {
    if (this.held) this.held.push(effect)
    else effect()
  }

  /** Holds back what is added meanwhile, until `release` is called. */
  hold<Value>(run: () => Value): { readonly value: Value; readonly release: () => void } {
    const held: (() => void)[] = []
    this.held = held
    try {
      const value = run()
      const release = () => {
        for (const effect of held) effect()
      }
      return { value, release }
    } finally {
      this.held = undefined
    }
  }
}
